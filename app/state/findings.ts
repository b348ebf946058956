import type { EditorState } from "@codemirror/state";
import {
  fixAll,
  lintAgent,
  parseAgent,
  ruleOf,
  rules,
  type Finding,
  type Fix,
  type RuleCode,
  type TextEdit,
  type Whereabouts,
} from "../core/index.ts";
import type { AppState, Origin } from "./app.ts";
import { isUntouchedNew } from "./drafts.ts";
import { docOffsets, isPlain, lineEndsIn } from "./lineEnds.ts";
import { fileAgentOf } from "./readings.ts";

/**
 * What there is to say about the shown file, in the order of its places and with offsets of its document: without what
 * was switched off, and without risks unless the file came from somebody else; nothing about a new file in which
 * nobody has written. The same list for as long as nothing of
 * that changes.
 */
export const findingsOf: (state: Judged) => readonly Finding[] = latest(
  ({ shown, origin, mutedAlways }) => [allFindings(shown, origin.fileName), origin, mutedAlways],
  ({ shown, origin, mutedAlways }) =>
    isUntouchedNew({ editor: shown, origin })
      ? []
      : allFindings(shown, origin.fileName).filter(({ code }) => isOn(code, origin, mutedAlways)),
);

/** What findings depend on. */
type Judged = Pick<AppState, "shown" | "origin" | "mutedAlways">;

function isOn(
  code: RuleCode,
  { muted = [], isForeign = false }: Origin,
  always: readonly RuleCode[],
): boolean {
  if (muted.includes(code) || always.includes(code)) return false;
  return isForeign || ruleOf(code).topic !== "risk";
}

/** Findings that tell of something hidden. */
const hidden: readonly RuleCode[] = ["invisible-characters", "long-base64"];

/** What somebody should know of a stranger's file before opening it: what it can do by itself, and what nobody sees. */
export const risksOf = (text: string): readonly Finding[] =>
  lintAgent(parseAgent(text)).filter(({ code }) => ruleOf(code).topic === "risk" || hidden.includes(code));

/** The edits of the shown document by which everything is put right that has one certain way out. */
export function fixAllEdits({ shown, origin, mutedAlways }: Judged): readonly TextEdit[] {
  const edits = fixAll(fileAgentOf(shown), ({ code }) => isOn(code, origin, mutedAlways));
  return isPlain(lineEndsIn(shown)) ? edits : toDoc(shown).edits(edits);
}

/** Where a file will lie, as far as the name tells under which it was opened; "" for a file that was begun here. */
export const whereaboutsOf = (fileName: string): Whereabouts =>
  // Saving gives a file its ending: only a name that has it already is the one to judge.
  fileName.endsWith(".md") ? { fileName } : {};

/** The codes of a list from outside that are those of rules. */
export const codesIn = (names: readonly unknown[]): readonly RuleCode[] =>
  rules.map(({ code }) => code).filter(code => names.includes(code));

const allFindings: (shown: EditorState, fileName: string) => readonly Finding[] = latest(
  (shown, fileName) => [fileAgentOf(shown), fileName],
  (shown, fileName) => {
    const findings = lintAgent(fileAgentOf(shown), whereaboutsOf(fileName));
    return isPlain(lineEndsIn(shown)) ? findings : findings.map(toDoc(shown).finding);
  },
);

/** Turns offsets of the file as it is saved into those of the document. */
function toDoc(shown: EditorState) {
  const at = docOffsets(fileAgentOf(shown).text);
  const edits = (list: readonly TextEdit[]): readonly TextEdit[] =>
    list.map(({ from, to, insert }) => ({
      from: at(from),
      to: at(to),
      insert: insert.replace(/\r\n?/g, "\n"),
    }));
  const fix = (one: Fix): Fix => ({
    title: one.title,
    ...(one.isChoice && { isChoice: true }),
    get edits() {
      return edits(one.edits);
    },
  });
  const finding = (one: Finding): Finding => ({
    ...one,
    from: at(one.from),
    to: at(one.to),
    fixes: one.fixes.map(fix),
  });
  return { edits, finding };
}

/** Remembers the last result for as long as the parts that it is made of stay the same. */
function latest<Args extends readonly unknown[], T>(
  partsOf: (...args: Args) => readonly unknown[],
  compute: (...args: Args) => T,
): (...args: Args) => T {
  let last: { readonly parts: readonly unknown[]; readonly value: T } | undefined;
  return (...args) => {
    const parts = partsOf(...args);
    if (last?.parts.every((part, index) => part === parts[index])) return last.value;
    const value = compute(...args);
    last = { parts, value };
    return value;
  };
}
