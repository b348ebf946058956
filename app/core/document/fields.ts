/**
 * What is known of each front matter key, as Claude Code 2.1.330 treats it: one table that the form, the editor and
 * every rule read. A new field is one line here. The order is the conventional order of keys in a file.
 */
export interface KnownField {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** The values that the client knows, where the set is closed or has well-known members. */
  readonly values?: readonly string[];
  /** Folded away in the form. */
  readonly advanced?: true;
  /** An agent that comes with a plugin has no say in this. */
  readonly ignoredInPlugin?: true;
  /** One sentence for the form. */
  readonly hint: string;
}

/**
 * text: one line · prose: many lines · choice: one of `values` · open-choice: one of them or free text · names: a list
 * of names, comma-separated as a rule · integer · boolean · structure: YAML of its own.
 */
export type FieldKind =
  "text" | "prose" | "choice" | "open-choice" | "names" | "integer" | "boolean" | "structure";

export const knownFields: readonly KnownField[] = [
  {
    key: "name",
    label: "Name",
    kind: "text",
    hint: "How the agent is called. Without it, Claude Code skips the file.",
  },
  {
    key: "description",
    label: "Description",
    kind: "prose",
    hint: "When Claude should hand work to this agent. Without it, Claude Code skips the file.",
  },
  {
    key: "tools",
    label: "Tools",
    kind: "names",
    hint: "What the agent may use. Leave it out to inherit every tool.",
  },
  {
    key: "disallowedTools",
    label: "Disallowed tools",
    kind: "names",
    hint: "Taken away from what the agent would get.",
  },
  {
    key: "model",
    label: "Model",
    kind: "open-choice",
    values: ["inherit", "sonnet", "opus", "haiku", "fable"],
    hint: "An alias or a full model id. Without it, the agent inherits the conversation's model.",
  },
  {
    key: "permissionMode",
    label: "Permission mode",
    kind: "choice",
    values: ["default", "acceptEdits", "auto", "dontAsk", "bypassPermissions", "plan", "manual"],
    advanced: true,
    ignoredInPlugin: true,
    hint: "How the agent asks before it acts.",
  },
  {
    key: "maxTurns",
    label: "Max turns",
    kind: "integer",
    advanced: true,
    hint: "Stops the agent after this many turns. A positive whole number.",
  },
  {
    key: "skills",
    label: "Skills",
    kind: "names",
    advanced: true,
    hint: "Skills that are loaded when the agent starts.",
  },
  {
    key: "mcpServers",
    label: "MCP servers",
    kind: "structure",
    advanced: true,
    ignoredInPlugin: true,
    hint: "A list of server names, or of one-name maps with a configuration.",
  },
  {
    key: "hooks",
    label: "Hooks",
    kind: "structure",
    advanced: true,
    ignoredInPlugin: true,
    hint: "Commands that run at events: a map from event to a list of entries.",
  },
  {
    key: "memory",
    label: "Memory",
    kind: "choice",
    values: ["user", "project", "local"],
    advanced: true,
    hint: "Where the agent keeps what it learns.",
  },
  {
    key: "background",
    label: "Background",
    kind: "boolean",
    advanced: true,
    hint: "Runs beside the conversation instead of blocking it.",
  },
  {
    key: "effort",
    label: "Effort",
    kind: "choice",
    values: ["low", "medium", "high", "xhigh", "max"],
    advanced: true,
    hint: "How hard the model thinks.",
  },
  {
    key: "isolation",
    label: "Isolation",
    kind: "choice",
    values: ["worktree"],
    advanced: true,
    hint: "Gives the agent a copy of the repository of its own.",
  },
  {
    key: "initialPrompt",
    label: "Initial prompt",
    kind: "prose",
    advanced: true,
    ignoredInPlugin: true,
    hint: "Sent first when the agent runs as the main agent; ignored otherwise.",
  },
  {
    key: "omitClaudeMd",
    label: "Omit CLAUDE.md",
    kind: "boolean",
    advanced: true,
    hint: "Starts the agent without the project's CLAUDE.md. Seen to work, not documented.",
  },
  {
    key: "color",
    label: "Color",
    kind: "choice",
    values: ["red", "blue", "green", "yellow", "purple", "orange", "pink", "cyan"],
    hint: "The colour of the agent's label in the client.",
  },
];

const places: ReadonlyMap<string, number> = new Map(knownFields.map((field, place) => [field.key, place]));

/** Whether the key, in this very spelling, is one that Claude Code reads. */
export const isKnownField = (key: string): boolean => places.has(key);

/** The conventional place of a key among the others; unknown keys come last. */
export const placeOf = (key: string): number => places.get(key) ?? knownFields.length;
