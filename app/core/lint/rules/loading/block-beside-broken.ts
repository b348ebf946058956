import { repairAgent } from "../../../edits/repair.ts";
import { lineEnd } from "../../../text/lines.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";

export const blockBesideBroken = defineRule({
  code: "block-beside-broken",
  topic: "loading",
  severity: "error",
  title: "Block text beside a line that is no YAML",
  explanation:
    "When the fields are not valid YAML, Claude Code tries again with quotes round values, and takes the | or > that begins block text for such a value. The lines of the block then belong to nothing, and the second try fails as well: a fault in one line costs the whole agent.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: ⟦|-⟧\n  Use when the pond needs care.\ninitialPrompt: Begin here: the inlet\n---\n\nYou care for ponds.\n",
    after:
      '---\nname: pond-keeper\ndescription: |-\n  Use when the pond needs care.\ninitialPrompt: "Begin here: the inlet"\n---\n\nYou care for ponds.\n',
  },
  check: ({ agent, text, loaded }) => {
    if (loaded.way !== "not-yaml") return none;
    return agent.fields
      .filter(({ style }) => style === "literal" || style === "folded")
      .map(({ valueRange: { from } }) => ({
        from,
        to: lineEnd(text, from, text.length),
        message:
          "To save another line, Claude Code puts values in quotes, and this sign with them: the block below is lost, and the file is skipped.",
        fixes: [fix("Repair the fields", () => repairAgent(agent))],
      }));
  },
});
