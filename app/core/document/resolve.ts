const nulls = new Set(["", "~", "null", "Null", "NULL"]);
const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);

const number = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
const special: ReadonlyMap<string, number> = new Map(
  [".inf", ".Inf", ".INF"].flatMap(word => [
    [word, Infinity],
    [`+${word}`, Infinity],
    [`-${word}`, -Infinity],
  ]),
);

/** What a plain scalar means under YAML 1.2's core schema: null, a boolean, a number, or the text itself. */
export function resolvePlain(text: string): string | number | boolean | null {
  if (text.length > 32) return number.test(text) ? Number(text) : text;
  if (nulls.has(text)) return null;
  const boolean = booleans.get(text);
  if (boolean !== undefined) return boolean;
  if (number.test(text)) return Number(text);
  return special.get(text) ?? (/^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text);
}
