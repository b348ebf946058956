import type { Field } from "../../../document/agent.ts";
import { hookFaults } from "../../../verdict/hooks.ts";
import { listedNames } from "../../../verdict/names.ts";
import { fix } from "../../fix.ts";
import { keyMeant } from "../../keyMeant.ts";
import { defineRule, type Report } from "../../rule.ts";

export const nearMissKey = defineRule({
  code: "near-miss-key",
  topic: "fields",
  severity: "warning",
  title: "A key that Claude Code does not know, but nearly",
  explanation:
    "Keys count in their very spelling: maxTurns, not max_turns, and tools, not allowed-tools as in commands. Claude Code passes over a key that it does not know, and only its debug log says so. Keys of your own are left alone.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n⟦max_turns⟧: 5\n---\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\nmaxTurns: 5\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const reports: Report[] = [];
    const offered = new Set<string>();
    for (const field of subject.agent.fields) {
      const meant = keyMeant(field.key);
      if (meant === undefined) continue;
      reports.push(reportOn(field, meant, subject.field(meant) === undefined && !offered.has(meant)));
      offered.add(meant);
    }
    return reports;
  },
});

/** Keys that another rule adds where they are missing, and keys that other tools go by: a rename is the author's to decide. */
const choices: ReadonlySet<string> = new Set(["name", "description", "mcp-servers", "max_turns"]);

/** Whether the value would leave no tool, or cost the agent its loading, once it counts. */
function doesHarm({ value }: Field, meant: string): boolean {
  if (value === null || value === "") return true;
  if (meant === "tools") return listedNames(value).length === 0;
  return meant === "hooks" && hookFaults(value).some(({ dropsAgent }) => dropsAgent);
}

function reportOn(field: Field, meant: string, isFree: boolean): Report {
  const { keyRange, key } = field;
  const { from, to } = keyRange;
  const isCertain = isFree && from < to && !doesHarm(field, meant);
  const isChoice = choices.has(meant) || choices.has(key) ? "choice" : undefined;
  const edits = () => [{ from, to, insert: meant }];
  return {
    from,
    to,
    message: `Claude Code does not know the key ${key}, so this does nothing. Did you mean ${meant}?`,
    ...(isCertain && { fixes: [fix(`Change to ${meant}`, edits, isChoice)] }),
  };
}
