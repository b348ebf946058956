import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { model } from "./models.ts";
import { permission } from "./permission.ts";
import { count, description, fileName } from "./rows.ts";
import { frontMatter } from "./syntax.ts";
import { textOf } from "./texts.ts";
import type { Foreign, Tool } from "./tool.ts";
import { isMap } from "../../document/kinds.ts";

/** Old keys as new ones: `tools` with yes and no is now `permission`, `maxSteps` is `steps`; a name stands before the file's. */
function tidy({ stem, fields, body }: Foreign): Foreign {
  const { name, tools, maxSteps, ...rest } = fields;
  const steps = fields["steps"] ?? maxSteps;
  const old = isMap(tools) ? permissionOf(tools) : undefined;
  const given = fields["permission"];
  const all: Record<string, FieldValue | undefined> = {
    ...rest,
    steps,
    permission: old && isMap(given) ? { ...old, ...given } : (given ?? old),
    ...(old === undefined && { tools }),
  };
  const present = Object.entries(all).filter(
    (entry): entry is [string, FieldValue] => entry[1] !== undefined,
  );
  return { stem: textOf(name) ?? stem, fields: Object.fromEntries(present), body };
}

/** Yes and no as permissions, undefined where something else stands. Only an explicit `*` denies what is not named. */
function permissionOf(tools: FieldMap): FieldMap | undefined {
  const entries = Object.entries(tools);
  if (!entries.every(([, value]) => typeof value === "boolean")) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, value === true ? "allow" : "deny"]));
}

const actions: ReadonlySet<FieldValue> = new Set(["allow", "ask", "deny"]);

const isAction = (value: FieldValue): boolean =>
  isMap(value) ? Object.values(value).every(isAction) : actions.has(value);

export const opencode: Tool = {
  label: "OpenCode",
  hint: "A subagent for OpenCode. It goes into .opencode/agents/ of a project.",
  folder: ".opencode/agents/",
  ending: ".md",
  path: /(?:^|\/)\.?opencode\/agents?\/[^/].*\.md$/,
  syntax: frontMatter,
  rows: [
    fileName,
    description(),
    model({
      wants: "provider/model",
      to: id => (id.includes("/") ? id : id.startsWith("claude-") ? `anthropic/${id}` : undefined),
      from: id => id.replace(/^anthropic\/(?=claude-)/, ""),
    }),
    permission,
    count("maxTurns", "steps"),
  ],
  fixed: { mode: "subagent" },
  lacks: { color: "OpenCode wants a colour of its theme or a hex code, so the agent's is left out." },
  unknown: "it would be sent to the model's provider, so it is left out",
  tidy,
  marks: ({ fields }) => {
    const { mode, permission: given, tools } = fields;
    if (mode === "subagent" || mode === "primary" || mode === "all") return true;
    if (isMap(given) && Object.keys(given).length > 0 && isAction(given)) return true;
    return fields["name"] === undefined && isMap(tools) && permissionOf(tools) !== undefined;
  },
};
