import { parseAgent } from "../document/parse.ts";
import { writeAgent, type AgentData } from "./agentData.ts";
import type { Loss } from "./exported.ts";
import { fileNameOf } from "./fileName.ts";
import { agentsIn } from "./tools/agentsJson.ts";
import { importLosses } from "./tools/losses.ts";
import { fromTool } from "./tools/mapping.ts";
import type { Foreign, Syntax, Tool } from "./tools/tool.ts";
import { otherTools } from "./tools/tools.ts";

/** A subagent file that was made of another tool's. */
export interface ImportedAgent {
  readonly fileName: string;
  readonly text: string;
  /** What of the other file did not come over; the keys are those of that file. */
  readonly losses: readonly Loss[];
}

/** What came of a file that is not Claude Code's own kind of agent file. */
export interface Imported {
  /** Whose file it was, as lists name it: `OpenCode`. */
  readonly format: string;
  readonly agents: readonly ImportedAgent[];
}

/** Real agent files stay under 110,000 characters. */
const longest = 1_000_000;

/**
 * Makes subagent files of a file of another tool, or of the JSON that `--agents` takes. The kind of file is told by
 * the path as far as that is known, else by keys and names of tools that no other kind has. Undefined for Claude
 * Code's own files, for everything that is not recognised, and for what is too large. Never throws.
 */
export function importAgents(text: string, fileName: string): Imported | undefined {
  const path = fileName.replace(/\\/g, "/");
  if (text.length > longest || /(?:^|\/)\.claude\//.test(path)) return undefined;
  const found = byPath(text, path) ?? byMarks(text, path);
  if (found) return importedFrom(found);
  const agents = agentsIn(text);
  return (
    agents && {
      format: "JSON for --agents",
      agents: agents.map(({ data, losses }) => imported(data, losses)),
    }
  );
}

interface Found {
  readonly tool: Tool;
  readonly foreign: Foreign;
}

function byPath(text: string, path: string): Found | undefined {
  const tool = otherTools.find(other => other.path.test(path));
  const file = tool?.syntax.read(text);
  return tool && file && { tool, foreign: foreignOf(tool, file, path) };
}

function byMarks(text: string, path: string): Found | undefined {
  const read = new Map<Syntax, AgentData | undefined>();
  for (const tool of otherTools) {
    const { syntax } = tool;
    if (!read.has(syntax)) read.set(syntax, syntax.read(text));
    const file = read.get(syntax);
    if (file && tool.marks(file)) return { tool, foreign: foreignOf(tool, file, path) };
  }
  return undefined;
}

function foreignOf(tool: Tool, file: AgentData, path: string): Foreign {
  const foreign = { ...file, stem: stemIn(path) };
  return tool.tidy ? tool.tidy(foreign) : foreign;
}

/** The name of a file without its folders and endings. */
const stemIn = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.agent|\.chatmode)?\.(?:md|toml|json)$/i, "") || "agent";

function importedFrom({ tool, foreign }: Found): Imported {
  const data = fromTool(tool, foreign);
  return { format: tool.label, agents: [imported(data, importLosses(tool, foreign, data))] };
}

function imported(data: AgentData, losses: readonly Loss[]): ImportedAgent {
  const text = writeAgent(data);
  return { fileName: fileNameOf(parseAgent(text)), text, losses };
}
