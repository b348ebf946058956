import { strictRule } from "./strict.ts";

export const reservedStart = strictRule({
  code: "reserved-start",
  title: "A value that begins with a sign of YAML's own",
  explanation:
    "An unquoted value can't begin with characters such as @, `, *, &, !, %, [ or { unless they are meant as YAML. Strict readers refuse the file. Claude Code tries again with quotes round the value, which helps as a rule.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: ⟦@⟧keepers of ponds\nmodel: haiku\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: |-\n  @keepers of ponds\nmodel: haiku\n---\n\nYou care for ponds.\n",
  },
});
