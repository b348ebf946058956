import type { ProblemCode } from "../../core/index.ts";

/** Why a strict YAML reader refuses a file, as a sentence without its line: “Line 3: …” goes before it. */
export const causes: Readonly<Record<ProblemCode, string>> = {
  "no-front-matter": "no fields begin here.",
  "text-before-front-matter": "text stands before the fields.",
  "front-matter-language": "the first --- does not stand alone.",
  "unclosed-front-matter": "the fields are never closed.",
  "not-a-mapping": "there are no “key: value” lines.",
  "duplicate-key": "a key stands there a second time.",
  "colon-in-plain": "a colon breaks an unquoted value.",
  "text-at-margin": "text stands at the margin.",
  "text-after-quote": "text follows a closing quote.",
  "unclosed-quote": "a quote is never closed.",
  "bad-escape": "a backslash begins no known escape.",
  "reserved-start": "an unquoted value can’t begin like this.",
  "control-character": "there is a control character.",
  "not-yaml": "this is not valid YAML.",
};
