import type { ExampleBlock, PartRef, Passage, Turn } from "../../../core/index.ts";

/** One text box of an example. */
export interface PartBox {
  /** Tells the boxes of one example apart, and stays while they are typed into. */
  readonly id: string;
  readonly label: string;
  /** "" for a part that the example has not. */
  readonly text: string;
  /** The part; a stretch that was not understood is known by its range in the description. */
  readonly part: PartRef | { readonly kind: "rest"; readonly passage: Passage };
}

/**
 * The text boxes of an example, in the order of the file. There is always one for the context, at the top, and one for
 * the commentary, at the end.
 */
export function partBoxes(block: ExampleBlock): readonly PartBox[] {
  const { context, commentary, turns, rest } = block;
  const labels = turnLabels(turns);
  const present = [
    ...(context ? [{ at: context.from, box: contextBox(context.text) }] : []),
    ...turns.map(({ from, text }, index) => ({ at: from, box: turnBox(index, labels[index] ?? "", text) })),
    ...(commentary ? [{ at: commentary.from, box: commentaryBox(commentary.text) }] : []),
    ...rest.map((passage, index) => ({ at: passage.from, box: restBox(passage, index, rest.length) })),
  ];
  const boxes = present.sort((a, b) => a.at - b.at).map(({ box }) => box);
  return [...(context ? [] : [contextBox("")]), ...boxes, ...(commentary ? [] : [commentaryBox("")])];
}

const contextBox = (text: string): PartBox => ({
  id: "context",
  label: "Context",
  text,
  part: { kind: "context" },
});

const commentaryBox = (text: string): PartBox => ({
  id: "commentary",
  label: "Commentary",
  text,
  part: { kind: "commentary" },
});

const turnBox = (index: number, label: string, text: string): PartBox => ({
  id: turnId(index),
  label,
  text,
  part: { kind: "turn", index },
});

const restBox = (passage: Passage, index: number, count: number): PartBox => ({
  id: `rest-${index}`,
  label: count === 1 ? "Other text" : `Other text ${index + 1}`,
  text: passage.text,
  part: { kind: "rest", passage },
});

const turnId = (index: number): string => `turn-${index}`;

/** The id of the box that shows a part. */
export const boxIdOf = (part: PartRef): string => (part.kind === "turn" ? turnId(part.index) : part.kind);

/** `User`, `Assistant`, `User 2`, `Daisy`: who speaks, numbered from the second time on. */
export function turnLabels(turns: readonly Turn[]): readonly string[] {
  const counts = new Map<string, number>();
  return turns.map(turn => {
    const name = nameOf(turn);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

const roleNames: Readonly<Partial<Record<Turn["role"], string>>> = { user: "User", assistant: "Assistant" };
const nameOf = ({ role, speaker }: Turn): string => roleNames[role] ?? speaker;

/** The one line that stands for a folded example: what the user first says, else whatever it says first; "" for none. */
export function titleOf(block: ExampleBlock): string {
  const { turns, context, rest } = block;
  const texts = [turns.find(turn => turn.role === "user"), ...turns, context, ...rest].map(
    passage => passage?.text ?? "",
  );
  const first = texts.find(text => text.trim() !== "") ?? "";
  return first.trim().replace(/\s+/g, " ").slice(0, 200);
}
