import { repairAgent } from "../../../edits/repair.ts";
import { readAsClient } from "../../../verdict/loader.ts";
import { parseAgent } from "../../../document/parse.ts";
import { lineEnd } from "../../../text/lines.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";

export const crlfNoRescue = defineRule({
  code: "crlf-no-rescue",
  topic: "loading",
  severity: "error",
  title: "Windows line ends, and so no second try",
  explanation:
    "When the fields are not valid YAML, Claude Code tries again with quotes round values. It does not do so for lines that end with CRLF, as files from Windows do. The same text loads on one machine and is skipped on another, where Git has changed its line ends.",
  example: {
    before: "---\r\nname: pond-keeper\r\n⟦description: Use when: low⟧\r\n---\r\n\r\nYou care for ponds.\r\n",
    after:
      "---\r\nname: pond-keeper\r\ndescription: |-\r\n  Use when: low\r\n---\r\n\r\nYou care for ponds.\r\n",
  },
  check: ({ agent, text, loaded }) => {
    const [problem] = agent.problems;
    if (problem === undefined || loaded.way !== "not-yaml" || !text.includes("\r\n")) return none;
    if (readAsClient(parseAgent(text.replaceAll("\r\n", "\n"))).way !== "rescue") return none;
    const from = text.lastIndexOf("\n", problem.from) + 1;
    return [
      {
        from,
        to: lineEnd(text, from, text.length),
        message:
          "With plain line ends Claude Code would load this file by luck; with Windows line ends (CRLF) it skips it.",
        fixes: [fix("Repair the fields", () => repairAgent(agent))],
      },
    ];
  },
});
