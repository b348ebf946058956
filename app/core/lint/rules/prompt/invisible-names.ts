/** What an invisible character is called, and whether it can make a person and a model read different things. */
export interface Invisible {
  readonly name: string;
  readonly isDeceptive?: true;
}

const hidden = (name: string): Invisible => ({ name });
const deceptive = (name: string): Invisible => ({ name, isDeceptive: true });

const single: Readonly<Record<number, Invisible>> = {
  0x00ad: hidden("soft hyphen"),
  0x115f: hidden("Hangul filler"),
  0x1160: hidden("Hangul filler"),
  0x180e: hidden("Mongolian vowel separator"),
  0x200b: hidden("zero-width space"),
  0x200c: hidden("zero-width non-joiner"),
  0x200d: hidden("zero-width joiner"),
  0x200e: deceptive("left-to-right mark"),
  0x200f: deceptive("right-to-left mark"),
  0x2028: hidden("line separator"),
  0x2029: hidden("paragraph separator"),
  0x202a: deceptive("left-to-right embedding"),
  0x202b: deceptive("right-to-left embedding"),
  0x202c: deceptive("end of directional formatting"),
  0x202d: deceptive("left-to-right override"),
  0x202e: deceptive("right-to-left override"),
  0x2060: hidden("word joiner"),
  0x2066: deceptive("left-to-right isolate"),
  0x2067: deceptive("right-to-left isolate"),
  0x2068: deceptive("first strong isolate"),
  0x2069: deceptive("end of directional isolate"),
  0x3164: hidden("Hangul filler"),
  0xfeff: hidden("byte order mark"),
  0xffa0: hidden("half-width Hangul filler"),
};

/** The invisible character of a code point. Those without an entry of their own are tags and variation selectors. */
export function invisibleOf(codePoint: number): Invisible {
  return (
    single[codePoint] ??
    (codePoint < 0xe0080 ? deceptive("tag character") : deceptive("supplementary variation selector"))
  );
}
