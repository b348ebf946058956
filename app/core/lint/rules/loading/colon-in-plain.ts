import { strictRule } from "./strict.ts";

export const colonInPlain = strictRule({
  code: "colon-in-plain",
  title: "A colon in an unquoted value",
  explanation:
    "In YAML a colon with a blank behind it begins a new key, in the middle of a sentence too. So strict readers refuse a line such as “description: Use when: …”, and editors, site generators and other agents' tools are strict readers. Claude Code tries such a file again with quotes round the value, but not when its lines end with CRLF, and not when the value goes on in a second line.\n\nWritten as block text the value holds whatever it likes.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the water is low⟦:⟧ at once\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  Use when the water is low: at once\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
});
