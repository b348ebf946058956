import type { AgentFile, Field, Problem } from "../document/agent.ts";
import { findFences } from "../document/fences.ts";
import { parseAgent } from "../document/parse.ts";
import { applyEdits } from "../text/edits.ts";
import { nextLine } from "../text/lines.ts";
import type { Range, TextEdit } from "../text/range.ts";
import { writeField } from "./field.ts";
import { columnOf, lineStart } from "./place.ts";

/**
 * The edits after which every strict YAML reader accepts the file: none when they do already, or when there is no
 * front matter to repair. Values keep their text, broken ones are written as block text or in quotes; what is no value
 * becomes a comment; the body and all other lines keep their bytes.
 */
export function repairAgent(agent: AgentFile): TextEdit[] {
  if (agent.problems.length === 0 || agent.frontmatter === undefined) return [];
  const gentle = repairs(agent, field => field.style === "broken");
  return isSound(agent, gentle) ? gentle : repairs(agent, field => typeof field.value === "string");
}

const isSound = (agent: AgentFile, edits: readonly TextEdit[]): boolean =>
  parseAgent(applyEdits(agent.text, edits)).problems.length === 0;

function repairs(agent: AgentFile, isRewritten: (field: Field) => boolean): TextEdit[] {
  const overridden = new Set(
    agent.problems.filter(({ code }) => code === "duplicate-key").map(({ from }) => from),
  );
  return [
    ...fenceRepairs(agent),
    ...preambleRepairs(agent),
    ...agent.fields.flatMap(field => {
      if (overridden.has(field.keyRange.from))
        return commentOut(agent.text, { from: lineStart(agent, field), to: field.range.to });
      return [
        ...indentRepair(agent, field),
        ...(isRewritten(field) ? writeField(agent, field, field.value) : []),
      ];
    }),
  ];
}

/** What makes a fence right, for each problem that a fence can have. */
const fenceFixes: Readonly<
  Partial<Record<Problem["code"], (agent: AgentFile, problem: Problem) => TextEdit>>
> = {
  "text-before-front-matter": (_agent, { from, to }) => ({ from, to, insert: "" }),
  "front-matter-language": (_agent, { from, to }) => ({ from, to, insert: "" }),
  "unclosed-front-matter": ({ text, newline, body }) => {
    const lead = text.endsWith("\n") || body.from < text.length ? "" : newline;
    return { from: body.from, to: body.from, insert: `${lead}---${newline}` };
  },
};

function fenceRepairs(agent: AgentFile): TextEdit[] {
  return agent.problems.flatMap(problem => {
    const fix = fenceFixes[problem.code];
    return fix ? [fix(agent, problem)] : [];
  });
}

/** Lines before the first key that are neither blank nor comment become comments. */
function preambleRepairs(agent: AgentFile): TextEdit[] {
  const from = findFences(agent.text)?.content.from ?? 0;
  const first = agent.fields[0];
  return first === undefined ? [] : commentOut(agent.text, { from, to: lineStart(agent, first) });
}

function commentOut(text: string, { from, to }: Range): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = from; at < to; at = nextLine(text, at, to)) {
    const line = text.slice(at, nextLine(text, at, to));
    if (line.trim() !== "" && !line.startsWith("#")) edits.push({ from: at, to: at, insert: "# " });
  }
  return edits;
}

/** A key that stands in another column than the first one moves there. */
function indentRepair(agent: AgentFile, field: Field): TextEdit[] {
  const first = agent.fields[0] ?? field;
  const columns = columnOf(agent, first);
  if (columnOf(agent, field) === columns) return [];
  return [{ from: lineStart(agent, field), to: field.range.from, insert: " ".repeat(columns) }];
}
