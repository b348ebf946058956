import { client } from "./client.ts";
import type { LoadReason } from "./load.ts";

/** Why a file is skipped, as the end of a sentence: "Claude Code skips this file: …". */
export const loadReasons: Readonly<Record<LoadReason, string>> = {
  "file-name": "its name does not end in .md",
  "no-front-matter": "it does not begin with fields between two --- lines",
  "not-yaml": "its fields are not valid YAML",
  "not-a-map": "between the --- lines stand no “key: value” lines",
  "no-name": "it has no name",
  "name-not-text": "its name is no text",
  "name-hyphen": "its name begins with a hyphen",
  "name-colon": "there is a colon in its name",
  "name-too-long": `its name has more than ${client.nameLength} characters`,
  "no-description": "it has no description",
  "description-not-text": "its description is no text",
  hooks: "it can't take its hooks as they are",
};
