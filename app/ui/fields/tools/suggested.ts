import { namesOf } from "../../../core/index.ts";
import { knownTools, toolGroups, toolOf } from "../../../core/document/tools.ts";
import type { NameGroup } from "../../controls/names.ts";

/** What helps to fill a list of names. */
export interface NameHelp {
  readonly groups: readonly NameGroup[];
  readonly placeholder: string;
  readonly isName: (text: string) => boolean;
}

const usable = (limit: string | undefined): boolean => limit === undefined || limit === "in-plan-mode";

const tools: readonly NameGroup[] = toolGroups.map(group => ({
  label: group,
  names: knownTools.filter(tool => tool.group === group && usable(tool.limit)).map(tool => tool.name),
}));

const isToolName = (text: string): boolean => toolOf(text) !== undefined || /^mcp__|[(*]/.test(text);

const toolHelp = (placeholder: string): NameHelp => ({ groups: tools, placeholder, isName: isToolName });

const noHelp: NameHelp = {
  groups: [],
  placeholder: "Type a name, then Enter",
  isName: () => true,
};

const byKey: Readonly<Partial<Record<string, NameHelp>>> = {
  tools: toolHelp("All tools"),
  disallowedTools: toolHelp("None"),
};

/** The help for a field of names. */
export const helpFor = (key: string): NameHelp => byKey[key] ?? noHelp;

/** Takes a typed or pasted text apart as the client would. */
export const splitNames = (text: string): readonly string[] => namesOf(text);
