// Mail programs fold long lines, and editors offer soft breaks that nobody sees.
const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
// A tool that escapes an escape again writes its percent sign as %25.
const nestedEscape = /%(?:25){1,8}(?=[0-9a-f]{2})/gi;
// One character of UTF-8 at a time: engines run out of stack on groups that repeat a million times.
const escape = /%[0-7][0-9a-f]|%[c-f][0-9a-f](?:%[89ab][0-9a-f]){1,3}/gi;
const alphanumeric = /[A-Za-z0-9]/;

/** The name of a payload's version, and what follows its first dot; `body` is undefined when there is no dot. */
export interface PayloadParts {
  readonly name: string;
  readonly body: string | undefined;
}

/**
 * The payload as it was sent, without what mail and chat tools do to links: percent escapes are undone, blanks and a
 * leading `#` go, and so does everything after the last letter or digit, with which every payload ends.
 */
export function cleanPayload(payload: string): string {
  const plain = payload.replace(nestedEscape, "%").replace(escape, unescape).replace(blanks, "");
  return plain.slice(plain.startsWith("#") ? 1 : 0, alphanumericEnd(plain));
}

/** An address with a payload, perhaps as Markdown writes links or between angle brackets; mail programs fold it. */
const onlyLink = /^(?:\[[^\n]*\]\()?<?https?:\/\/[^\s#]+#(a\d{1,3}\.[\w.%\-\s]+)[^\s\w]*$/;

/** The payload of a text that is a share link and nothing else; "" for any other text. */
export function payloadIn(text: string): string {
  return onlyLink.exec(text.trim())?.[1] ?? "";
}

/** Takes a cleaned payload apart at its first dot. */
export function splitPayload(payload: string): PayloadParts {
  const dot = payload.indexOf(".");
  if (dot < 0) return { name: payload, body: undefined };
  return { name: payload.slice(0, dot), body: payload.slice(dot + 1) };
}

function unescape(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return "\ufffd";
  }
}

/** A loop, since a regular expression for this end takes quadratic time on a long run of dots. */
function alphanumericEnd(text: string): number {
  let to = text.length;
  while (to > 0 && !alphanumeric.test(text.charAt(to - 1))) to--;
  return to;
}
