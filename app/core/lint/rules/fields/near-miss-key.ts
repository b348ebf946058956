import { isKnownField, knownFields } from "../../../document/fields.ts";
import type { Field } from "../../../document/agent.ts";
import { fix } from "../../fix.ts";
import { nearest } from "../../nearest.ts";
import { defineRule, type Report } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

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
    for (const field of subject.agent.fields) {
      if (isKnownField(field.key) || accepted.has(field.key)) continue;
      const meant = meantBy(field.key);
      if (meant !== undefined) reports.push(reportOn(subject, field, meant));
    }
    return reports;
  },
});

/** Taken without a warning, with no effect that was seen. */
const accepted: ReadonlySet<string> = new Set(["observer", "experimental"]);

/** Names that other files and tools have for the same thing. */
const otherNames: Readonly<Record<string, string>> = {
  tool: "tools",
  allowedtools: "tools",
  toolsallowed: "tools",
  disallowedtool: "disallowedTools",
  deniedtools: "disallowedTools",
  colour: "color",
  permissions: "permissionMode",
  permission: "permissionMode",
  turns: "maxTurns",
  skill: "skills",
  hook: "hooks",
  mcp: "mcpServers",
  mcpserver: "mcpServers",
  whentouse: "description",
  desc: "description",
};

const flatten = (key: string): string => key.toLowerCase().replace(/[-_\s]/g, "");

const bySpelling: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherNames),
  ...knownFields.map(({ key }) => [flatten(key), key] as const),
]);

/** The key that one is most likely meant to be: the same but for case and hyphens, another name for it, or a slip in a long one. */
function meantBy(key: string): string | undefined {
  const flat = flatten(key);
  return bySpelling.get(flat) ?? (flat.length > 6 ? nearest(flat, long) : undefined);
}

const long = knownFields.map(({ key }) => key).filter(key => key.length > 6);

function reportOn({ agent }: Subject, { keyRange, key }: Field, meant: string): Report {
  const { from, to } = keyRange;
  const isFree = from < to && !agent.fields.some(other => other.key === meant);
  return {
    from,
    to,
    message: `Claude Code does not know the key ${key}, so this does nothing. Did you mean ${meant}?`,
    ...(isFree && { fixes: [fix(`Change to ${meant}`, () => [{ from, to, insert: meant }])] }),
  };
}
