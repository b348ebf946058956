import type { ProblemCode } from "./agent.ts";

/** What each problem of reading means for the file, in words for people. */
export const problemMessages: Readonly<Record<ProblemCode, string>> = {
  "no-front-matter":
    "This is not an agent file yet: it does not begin with a --- line and fields such as name and description.",
  "text-before-front-matter":
    "The first line must be ---. What stands before it hides the fields from every reader.",
  "front-matter-language":
    "The first line must be --- alone. Claude Code skips a file that names a language there.",
  "unclosed-front-matter": "The fields are never closed: a line with --- is missing after the last one.",
  "not-a-mapping": "Between the --- lines stands no list of “key: value” lines, so no field can be read.",
  "duplicate-key":
    "This key stands twice. The last one counts in Claude Code; strict readers refuse the file.",
  "colon-in-plain":
    "A colon followed by a blank ends an unquoted value. Strict readers refuse the file here.",
  "text-at-margin": "This line should be indented: at the margin strict readers expect a key or the end.",
  "text-after-quote": "The value ends at its closing quote. Strict readers refuse what follows.",
  "unclosed-quote": "This quote is never closed.",
  "bad-escape": "A backslash in double quotes begins an escape, and YAML does not know this one.",
  "reserved-start": "An unquoted value can't begin with this character.",
  "control-character": "A control character can't stand in YAML as it is.",
  "not-yaml": "Strict YAML readers refuse this part of the file.",
};
