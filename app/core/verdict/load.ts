import type { AgentFile, FieldMap, FieldValue } from "../document/agent.ts";
import { dataOf } from "../document/parse.ts";
import { client } from "./client.ts";
import { hookFaults } from "./hooks.ts";
import { isCutOff, readAsClient, type Loaded, type Way } from "./loader.ts";
import { listedNames } from "./names.ts";

/** Where a file lies: in a project's (or a user's) `.claude/agents/`, or in the `agents/` of a plugin. */
export type Scope = "project" | "plugin";

/** Why Claude Code skips a file, or takes nothing but its prompt. A closed set. */
export type LoadReason =
  | "file-name"
  | "no-front-matter"
  | "not-yaml"
  | "not-a-map"
  | "no-name"
  | "name-not-text"
  | "name-hyphen"
  | "name-colon"
  | "name-too-long"
  | "no-description"
  | "description-not-text"
  | "hooks";

/** What is known of a file beside its text. */
export interface Whereabouts {
  /** The path below the `agents` folder, with `/`. */
  readonly fileName?: string;
  /** The name of the plugin. */
  readonly plugin?: string;
}

/** What becomes of a file in one scope. */
export interface Load {
  readonly scope: Scope;
  /** Whether there is an agent afterwards. */
  readonly loads: boolean;
  /** How its fields were come by; a plugin's agent without any is a placeholder. */
  readonly way: Way;
  /** Why it does not load; with `loads`, why only its prompt is taken. */
  readonly reason?: LoadReason;
  /** Absent where it does not load, and in a plugin where the unknown name of the file stands in. */
  readonly name?: string;
  readonly description?: string;
  /** The names as listed; absent for all tools. Empty for none at all, although the roster says "All tools". */
  readonly tools?: readonly string[];
  readonly disallowedTools: readonly string[];
  /** The model as written; absent where it is inherited. */
  readonly model?: string;
  readonly permissionMode?: string;
  /** Whether the fields end early, at three hyphens in a value or a comment. */
  readonly isCutOff: boolean;
  /** The prompt, trimmed as the client trims it. */
  readonly body: string;
}

/** Tells what Claude Code makes of a file; which version, see `client`. Never throws. */
export function predictLoad(agent: AgentFile, scope: Scope, whereabouts: Whereabouts = {}): Load {
  return loadOf(agent, readAsClient(agent), scope, whereabouts);
}

/** `predictLoad` for a file that was read already. */
export function loadOf(agent: AgentFile, loaded: Loaded, scope: Scope, whereabouts: Whereabouts = {}): Load {
  const { way, data, bodyFrom } = loaded;
  const body = agent.text.slice(bodyFrom).trim();
  const bare = { scope, way, disallowedTools: [], isCutOff: isCutOff(agent, loaded), body } as const;
  const judged = scopes[scope](loaded, whereabouts);
  if (!judged.loads) return { ...bare, loads: false, reason: judged.reason };
  return { ...bare, ...judged, ...toolsOf(data), ...settingsOf(data, scope) };
}

type Judged =
  | { readonly loads: false; readonly reason: LoadReason }
  | {
      readonly loads: true;
      readonly reason?: LoadReason;
      readonly name?: string;
      readonly description: string;
    };

const scopes: Readonly<Record<Scope, (loaded: Loaded, whereabouts: Whereabouts) => Judged>> = {
  project: ({ way, data }, { fileName }) => {
    if (fileName !== undefined && !fileName.endsWith(".md")) return skipped("file-name");
    const reason =
      unread[way] ?? nameFault(data["name"]) ?? descriptionFault(data["description"]) ?? hooksFault(data);
    const { name, description } = data;
    if (reason !== undefined || typeof name !== "string" || typeof description !== "string")
      return skipped(reason ?? "no-name");
    return { loads: true, name, description: description.replaceAll("\\n", "\n") };
  },
  plugin: ({ way, data }, { fileName, plugin = "demo" }) => {
    if (fileName !== undefined && !fileName.toLowerCase().endsWith(".md")) return skipped("file-name");
    const reason = unread[way];
    const name = isNothing(data["name"]) ? stemOf(fileName) : textOf(data["name"]);
    const description =
      plainTextOf(data["description"]) || plainTextOf(data["when_to_use"]) || `Agent from ${plugin} plugin`;
    return { loads: true, ...(reason && { reason }), ...(name !== undefined && { name }), description };
  },
};

const skipped = (reason: LoadReason): Judged => ({ loads: false, reason });

const unread: Readonly<Record<Way, LoadReason | undefined>> = {
  yaml: undefined,
  rescue: undefined,
  none: "no-front-matter",
  "not-yaml": "not-yaml",
  "not-a-map": "not-a-map",
};

const isNothing = (value: FieldValue | undefined): value is undefined | null | "" =>
  value === undefined || value === null || value === "";

/** Why a project does not take this as a name; undefined when it does. */
export function nameFault(name: FieldValue | undefined): LoadReason | undefined {
  if (isNothing(name)) return "no-name";
  if (typeof name !== "string") return "name-not-text";
  if (name.startsWith("-")) return "name-hyphen";
  if (name.includes(":")) return "name-colon";
  return name.length > client.nameLength ? "name-too-long" : undefined;
}

function descriptionFault(description: FieldValue | undefined): LoadReason | undefined {
  if (isNothing(description)) return "no-description";
  return typeof description === "string" ? undefined : "description-not-text";
}

const hooksFault = ({ hooks }: FieldMap): LoadReason | undefined =>
  hooks !== undefined && hookFaults(hooks).some(({ dropsAgent }) => dropsAgent) ? "hooks" : undefined;

/** Any value as JavaScript makes a text of it: what a plugin's agent with a name of another kind is called. */
function textOf(value: FieldValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value))
    return (value as readonly FieldValue[]).map(entry => textOf(entry) ?? "").join(",");
  return typeof value === "object" ? "[object Object]" : String(value);
}

function plainTextOf(value: FieldValue | undefined): string {
  return typeof value === "object" ? "" : (textOf(value) ?? "").trim();
}

const stemOf = (fileName: string | undefined): string | undefined =>
  fileName?.slice(fileName.lastIndexOf("/") + 1).replace(/\.md$/i, "");

/** What a file says of tools, whether it loads or not. */
export type ToolGrant = Pick<Load, "tools" | "disallowedTools" | "permissionMode">;

/** The tools that a file grants, as a project reads its fields. */
export function grantOf({ fields }: AgentFile): ToolGrant {
  const data = dataOf(fields);
  const { permissionMode } = settingsOf(data, "project");
  return { ...toolsOf(data), ...(permissionMode !== undefined && { permissionMode }) };
}

function toolsOf({ tools, disallowedTools }: FieldMap): Pick<Load, "tools" | "disallowedTools"> {
  const denied = disallowedTools === undefined ? [] : listedNames(disallowedTools);
  const listed = tools === undefined ? undefined : listedNames(tools);
  return {
    ...(listed && !listed.includes("*") && { tools: listed }),
    disallowedTools: denied.includes("*") ? [] : denied,
  };
}

function settingsOf(
  { model, permissionMode }: FieldMap,
  scope: Scope,
): Pick<Load, "model" | "permissionMode"> {
  const inherits = typeof model !== "string" || model === "" || model.toLowerCase() === "inherit";
  return {
    ...(!inherits && { model }),
    ...(scope === "project" && typeof permissionMode === "string" && { permissionMode }),
  };
}
