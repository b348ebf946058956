import { strictRule } from "./strict.ts";

export const controlCharacter = strictRule({
  code: "control-character",
  title: "A control character in the fields",
  explanation:
    "Control characters, which most editors don't show, have no place in YAML as they are. Some readers refuse the file for them, others pass them on to the model.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Rings the bell ⟦\x07⟧ when it is low.\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: "Rings the bell \\x07 when it is low."\nmodel: haiku\n---\n\nYou care for ponds.\n',
  },
});
