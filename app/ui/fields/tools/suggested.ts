import { namesOf, type AgentFile } from "../../../core/index.ts";
import { toolNote, type ToolField } from "../../../core/document/toolNotes.ts";
import { knownTools, toolGroups, toolOf } from "../../../core/document/tools.ts";
import type { NameGroup } from "../../controls/names.ts";
import { shownValue } from "../values.ts";
import { listedNames } from "./listed.ts";

/** What helps to fill a list of names. */
export interface NameHelp {
  readonly groups: readonly NameGroup[];
  readonly placeholder: string;
  readonly isName: (text: string) => boolean;
  readonly remarkOn: (name: string, agent: AgentFile) => string | undefined;
  /** What an empty list that stands in the file does. */
  readonly emptyNote?: string;
}

const usable = (limit: string | undefined): boolean => limit === undefined || limit === "in-plan-mode";

const tools: readonly NameGroup[] = toolGroups.map(group => ({
  label: group,
  names: knownTools.filter(tool => tool.group === group && usable(tool.limit)).map(tool => tool.name),
}));

const isToolName = (text: string): boolean => toolOf(text) !== undefined || /^mcp__|[(*]/.test(text);

const toolHelp = (field: ToolField, placeholder: string): NameHelp => ({
  groups: tools,
  placeholder,
  isName: isToolName,
  remarkOn: (name, agent) =>
    toolNote(name, field, {
      names: listedNames(agent, field),
      permissionMode: shownValue(agent, "permissionMode").text,
    }),
});

const noHelp: NameHelp = {
  groups: [],
  placeholder: "Type a name, then Enter",
  isName: () => true,
  remarkOn: () => undefined,
};

const byKey: Readonly<Partial<Record<string, NameHelp>>> = {
  tools: {
    ...toolHelp("tools", "All tools"),
    emptyNote:
      "An empty list: the agent gets no tool at all, though the roster says “All tools”. Choose All to leave the list out.",
  },
  disallowedTools: toolHelp("disallowedTools", "None"),
};

/** The help for a field of names. */
export const helpFor = (key: string): NameHelp => byKey[key] ?? noHelp;

/** Takes a typed or pasted text apart as the client would. */
export const splitNames = (text: string): readonly string[] => namesOf(text);
