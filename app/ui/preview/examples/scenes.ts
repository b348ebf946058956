import {
  showBreaks,
  type Description,
  type ExampleBlock,
  type Passage,
  type Turn,
} from "../../../core/index.ts";
import type { ExamplePart } from "../../../state/index.ts";

/** One line of an example as it is shown: somebody's words, or what frames them. */
export interface Line {
  readonly kind: "context" | "turn" | "commentary" | "rest";
  /** Whose side a turn stands on; "other" for everything that is no turn of the user or the assistant. */
  readonly role: Turn["role"];
  /** Who speaks, or what the passage is, in words for people: `User`, `Commentary`. */
  readonly label: string;
  readonly text: string;
  /** The text box that holds it; absent for what has none. */
  readonly part?: ExamplePart;
  /** Offsets in the description's value. */
  readonly from: number;
  readonly to: number;
}

/** A description cut into what is shown one below the other. */
export type Scene =
  | { readonly kind: "prose"; readonly text: string }
  | {
      readonly kind: "example";
      readonly block: number;
      readonly lines: readonly Line[];
      readonly isClosed: boolean;
    }
  | { readonly kind: "untagged"; readonly lines: readonly Line[] };

/**
 * A description's value and what was read of it, as scenes in the order of the file. Blank prose, bullets before a
 * conversation and the labels of turns without tags are left out; of every other word one scene shows it.
 */
export function scenesOf(value: string, { blocks, stray }: Description): readonly Scene[] {
  const ends = [0, ...blocks.map(block => block.to)];
  return ends.flatMap((from, index) => {
    const block = blocks[index];
    const to = block?.from ?? value.length;
    const outside = proseAndTurns(
      value,
      { from, to },
      stray.filter(turn => turn.from >= from && turn.to <= to),
    );
    return block ? [...outside, exampleScene(block, index)] : outside;
  });
}

function exampleScene(block: ExampleBlock, index: number): Scene {
  return { kind: "example", block: index, lines: linesOf(block), isClosed: block.closed };
}

/** The parts of a block in the order of the file; an empty context or commentary has nothing to show. */
function linesOf({ context, turns, commentary, rest }: ExampleBlock): readonly Line[] {
  const lines = [
    ...frame("context", "Context", context),
    ...turns.map((turn, index): Line => ({ ...turnLine(turn), part: { kind: "turn", index } })),
    ...frame("commentary", "Commentary", commentary),
    ...rest.map((passage): Line => ({ ...passage, kind: "rest", role: "other", label: "Kept as it is" })),
  ];
  return lines.toSorted((a, b) => a.from - b.from);
}

function frame(kind: "context" | "commentary", label: string, passage: Passage | undefined): readonly Line[] {
  return passage === undefined || passage.text === ""
    ? []
    : [{ ...passage, kind, role: "other", label, part: { kind } }];
}

function turnLine({ role, speaker, text, from, to }: Turn): Line {
  return { kind: "turn", role, label: speakerName(speaker), text, from, to };
}

/** A speaker's label for people: `user` is "User", `user_request` "User request". */
export function speakerName(speaker: string): string {
  const words = speaker.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The scenes of a stretch without blocks: prose, and turns that follow each other without prose in between. */
function proseAndTurns(
  value: string,
  range: { readonly from: number; readonly to: number },
  turns: readonly Turn[],
): readonly Scene[] {
  const scenes: Scene[] = [];
  const say = (text: string): void => {
    const prose = withoutBullet(text.replace(/^\\?["'”’»]/u, "")).trim();
    if (/[\p{L}\p{N}]/u.test(prose)) scenes.push({ kind: "prose", text: prose });
  };
  let at = range.from;
  for (const turn of turns) {
    const before = showBreaks(value.slice(at, turn.from));
    say(before.slice(0, Math.max(0, before.lastIndexOf(turn.speaker))));
    const last = scenes.at(-1);
    const spoken = last?.kind === "untagged" ? last.lines : [];
    if (last?.kind === "untagged") scenes.pop();
    scenes.push({ kind: "untagged", lines: [...spoken, turnLine(turn)] });
    at = turn.to;
  }
  say(showBreaks(value.slice(at, range.to)));
  return scenes;
}

/** The text without the bullet, emphasis or number that opens its last line for what follows. */
const withoutBullet = (text: string): string =>
  text.replace(/(^|\n)[^\S\n]*(?:[-*•+>#_]+|\d{1,3}[.)])[^\S\n]*[*_]*$/u, "$1");
