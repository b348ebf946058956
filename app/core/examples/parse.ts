import type { Range } from "../text/range.ts";
import type { Description, ExampleBlock, Passage, Turn } from "./description.ts";
import { sorted } from "./find.ts";
import { outlineOf, type Outline, type OutlinedBlock } from "./outline.ts";
import type { Part } from "./parts.ts";
import { moved } from "./search.ts";
import { showBreaks } from "./shadow.ts";
import { strayParts } from "./stray.ts";

/**
 * Reads a description, the decoded value of the YAML key, as prose around `<example>` blocks. Never throws, takes time
 * in proportion to the length, and reads a visible backslash-n as the line break that the client makes of it.
 */
export function parseExamples(description: string): Description {
  const outline = outlineOf(description);
  const { blocks } = outline;
  const first = blocks.at(0);
  const last = blocks.at(-1);
  return {
    lead: description.slice(0, first?.from),
    blocks: blocks.map(block => exampleOf(description, block)),
    tail: last ? description.slice(last.to) : "",
    stray: gapsOf(outline).flatMap(gap => strayTurns(outline, gap)),
  };
}

function exampleOf(description: string, block: OutlinedBlock): ExampleBlock {
  const { from, to, closed } = block;
  const { context, commentary, turns, rest } = sorted(block);
  return {
    from,
    to,
    ...(context && { context: passage(description, context.inner) }),
    turns: turns.map(part => turnOf(description, part, part.inner)),
    ...(commentary && { commentary: passage(description, commentary.inner) }),
    rest: rest.map(part => passage(description, part)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    closed,
  };
}

function passage(description: string, { from, to }: Range): Passage {
  return { text: showBreaks(description.slice(from, to)), from, to };
}

function turnOf(description: string, { slot, speaker }: Part, range: Range): Turn {
  const role = slot === "user" || slot === "assistant" ? slot : "other";
  return { role, speaker, ...passage(description, range) };
}

/** The stretches outside every block, in order. */
function gapsOf({ description, blocks }: Outline): Range[] {
  const starts = [0, ...blocks.map(block => block.to)];
  const ends = [...blocks.map(block => block.from), description.length];
  return starts.map((from, index) => ({ from, to: ends[index] ?? from })).filter(({ from, to }) => from < to);
}

function strayTurns({ description, shadow }: Outline, gap: Range): Turn[] {
  return strayParts(shadow, gap).map(({ part, offset }) =>
    turnOf(description, part, moved(part.inner, offset)),
  );
}
