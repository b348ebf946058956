import { lineEndName, type Replacement, type TextLines } from "./lines.ts";

/** The differences between two texts that the eye can't find, a sentence each. `replacements` are the lines that differ. */
export function invisibleChanges(
  before: TextLines,
  after: TextLines,
  replacements: readonly Replacement[],
): readonly string[] {
  return [
    markChange(before, after),
    lineEndChange(before, after, replacements),
    finalNewlineChange(before, after),
    ...blankChanges(replacements),
  ].filter(sentence => sentence !== "");
}

function markChange(before: TextLines, after: TextLines): string {
  if (before.hasMark === after.hasMark) return "";
  return after.hasMark
    ? "A byte order mark was put before the first line."
    : "The byte order mark before the first line was removed.";
}

function lineEndChange(before: TextLines, after: TextLines, replacements: readonly Replacement[]): string {
  const [old, now] = [lineEndName(before.lines), lineEndName(after.lines)];
  if (old !== now) return old === "" || now === "" ? "" : `Line ends: ${old} before, ${now} now.`;
  const hasSameLines = replacements.every(({ removed, added }) => removed.length + added.length === 0);
  const differs = before.lines.some(
    ({ end }, index) => end !== "" && ![end, ""].includes(after.lines[index]?.end ?? ""),
  );
  return hasSameLines && differs ? "Line ends are mixed, and some have changed." : "";
}

function finalNewlineChange(before: TextLines, after: TextLines): string {
  const [old, now] = [before, after].map(({ lines }) => lines.at(-1)?.end !== "");
  if (old === now || before.lines.length === 0 || after.lines.length === 0) return "";
  return now ? "The file now ends with a newline." : "The file no longer ends with a newline.";
}

/** Ways to read a line under which two lines that look the same are the same; each takes in all that the former does. */
const readings: readonly { readonly read: (line: string) => string; readonly what: string }[] = [
  { read: line => line.trimEnd(), what: "blanks at the end" },
  {
    read: line =>
      line
        .replace(/\s+/gu, " ")
        .replace(/[\p{Cf}\p{Cc}]/gu, "")
        .trim(),
    what: "blanks or invisible characters",
  },
];

function blankChanges(replacements: readonly Replacement[]): readonly string[] {
  let counted = 0;
  return readings.map(({ read, what }) => {
    const alike = replacements.reduce((count, replacement) => count + countAlike(replacement, read), 0);
    const count = alike - counted;
    counted = alike;
    return count === 0
      ? ""
      : count === 1
        ? `1 line differs only in ${what}.`
        : `${count} lines differ only in ${what}.`;
  });
}

/** How many of the lines that were put in read the same as one that was taken out, each counted once. */
function countAlike({ removed, added }: Replacement, read: (line: string) => string): number {
  const open = new Map<string, number>();
  for (const line of removed) open.set(read(line), (open.get(read(line)) ?? 0) + 1);
  return added.filter(line => {
    const left = open.get(read(line)) ?? 0;
    open.set(read(line), left - 1);
    return left > 0;
  }).length;
}
