import { createRequire } from "node:module";
import yaml4 from "js-yaml";
import { parse } from "yaml";

type Matter = (text: string, options: object) => { data: Record<string, unknown>; content: string };
/** gray-matter as it comes, with its js-yaml 3 and the YAML 1.1 habits of that. */
const matter = createRequire(import.meta.url)("gray-matter") as Matter;

/** A strict reader that this project did not write: the front matter's data, or an exception. */
export type Judge = (text: string) => Record<string, unknown>;

const source = (text: string): string => {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const rest = text.slice(open?.[0].length);
  const close = rest.search(/^---/m);
  if (open === null || close < 0) throw new Error("no front matter");
  return rest.slice(0, close);
};

const data = (value: unknown): Record<string, unknown> => {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error("not a map");
  return { ...value };
};

/** The readers that judge what this project writes. */
export const judges: Readonly<Record<string, Judge>> = {
  "yaml 1.2": text => data(parse(source(text), { version: "1.2", logLevel: "error" })),
  "yaml 1.1": text => data(parse(source(text), { version: "1.1", logLevel: "error" })),
  "js-yaml 4": text => data(yaml4.load(source(text))),
  "gray-matter": text => data(matter(text, {}).data),
};

/**
 * The description as Claude Code's project loader has it when the YAML is sound: the first `---` behind the opening
 * line closes the front matter wherever it stands, and each backslash-n becomes a line break.
 */
export function loadedDescription(text: string): unknown {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (open === null) return undefined;
  const close = text.indexOf("---", open[0].length);
  const { description } = data(
    parse(text.slice(open[0].length, close), { version: "1.2", logLevel: "error" }),
  );
  return typeof description === "string" ? description.replaceAll("\\n", "\n") : description;
}
