/** The bounds of what is parsed; real agent files stay below a fifth of each. */
export const limits = {
  /** Code units of a paragraph, heading or table cell. */
  paragraph: 16_384,
  /** Code units after which a paragraph that starts with `[` is no link definition. */
  definition: 4_000,
  /** Spaces and tabs in a row. */
  blanks: 2_000,
  /** ASCII letters, digits and hyphens in a row. */
  word: 4_000,
  /** Characters of a paragraph that may open or close something: `* _ ~ [ ] ( ) <`. */
  delimiters: 1_000,
  /** Blocks inside blocks; a list counts twice, for itself and for its item. */
  depth: 100,
  /** Code units of front matter that is read as YAML. */
  yaml: 65_536,
  /** Places in one line of YAML that may start a collection, a key, a tag, an anchor or an alias. */
  yamlIndicators: 200,
} as const;

const kinds = ["blank", "word", "delimiter"] as const;
type Kind = (typeof kinds)[number];

const members: Readonly<Record<Kind, string>> = {
  blank: " \t",
  word: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-",
  delimiter: "*_~[]()<",
};

const longestRun: Readonly<Record<Kind, number>> = {
  blank: limits.blanks,
  word: limits.word,
  delimiter: limits.delimiters,
};

const kindOf: ReadonlyMap<number, Kind> = new Map(
  kinds.flatMap(kind => Array.from(members[kind], char => [char.charCodeAt(0), kind])),
);

/**
 * Whether the inline parser can take `text` without going quadratic or too deep: below every bound of `limits` for a
 * paragraph. Takes one pass.
 */
export function fitsInline(text: string): boolean {
  if (text.length < limits.delimiters) return true;
  if (text.length > limits.paragraph) return false;
  let last: Kind | undefined;
  let run = 0;
  let delimiters = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf.get(text.charCodeAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (kind === undefined) continue;
    if (kind === "delimiter") delimiters++;
    if (run >= longestRun[kind] || delimiters >= limits.delimiters) return false;
  }
  return true;
}

const blankRun = new RegExp(`^[ \\t]{${limits.blanks}}`);

/** Whether `line` starts with as many blanks as a paragraph may not hold in a row. */
export function startsTooFarIn(line: string): boolean {
  return blankRun.test(line);
}

const indicator = /[[{]|[-?:](?=\s)|[&!*](?=\S)/g;

/** Whether the YAML parser can take `text`, the lines between the fences, without going quadratic or too deep. */
export function fitsYaml(text: string): boolean {
  if (text.length > limits.yaml) return false;
  return text.split("\n").every(line => (line.match(indicator)?.length ?? 0) < limits.yamlIndicators);
}
