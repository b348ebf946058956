import type { Field } from "../../../document/agent.ts";
import { setField } from "../../../edits/field.ts";
import { client } from "../../../verdict/client.ts";
import { nameFault, type LoadReason } from "../../../verdict/load.ts";
import { loadReasons } from "../../../verdict/reasons.ts";
import { fix } from "../../fix.ts";
import { none, type Report } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";

/** What puts a name right that a project does not take. */
const better = {
  "name-hyphen": (name: string) => name.replace(/^-+\s*/, ""),
  "name-colon": (name: string) => name.replace(/\s*:\s*/g, "-").replace(/^-+/, ""),
  "name-too-long": (name: string) => name.slice(0, client.nameLength),
} as const satisfies Partial<Record<LoadReason, (name: string) => string>>;

/** The report of a rule about text that is there and can't be a name. */
export function reportName(subject: Subject, reason: keyof typeof better): readonly Report[] {
  const field = subject.field("name");
  const name = subject.textOf("name");
  if (field === undefined || name === undefined || nameFault(name) !== reason) return none;
  const next = better[reason](name);
  return [
    {
      ...placeOfValue(field),
      message: `Claude Code skips this file: ${loadReasons[reason]}.`,
      ...(next !== "" && {
        fixes: [fix(`Change to ${next.slice(0, 60)}`, () => setField(subject.agent, "name", next))],
      }),
    },
  ];
}

/** Where a field stands that has no value, or would stand: at the first line of the front matter. */
export function placeOfMissing({ agent, text }: Subject, field: Field | undefined) {
  if (field !== undefined) return { from: field.keyRange.from, to: field.keyRange.to };
  const from = text.lastIndexOf("---", agent.frontmatter?.from);
  return { from, to: from + 3 };
}
