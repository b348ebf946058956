import { readFrame } from "../../core/share/a2/frame.ts";
import { maxTextBytes } from "../../core/share/limits.ts";
import { cleanPayload, splitPayload } from "../../core/share/payload.ts";
import type { ShareProblem, ShareResult } from "../../core/share/problems.ts";
import type { FuzzCase } from "./cases.ts";

type Opened = Extract<ShareResult, { readonly ok: true }>;
type Refused = Exclude<ShareResult, { readonly ok: true }>;

/** A name of as many bytes as file systems take, and the NUL behind it. */
const maxNameBytes = 255;
// eslint-disable-next-line no-control-regex -- control characters are the point
const fileName = /^[^\0-\x1f\x7f/\\]+$/;
const sentence = /^[A-Z].*[^.]\.$/;

/** Every code, by what it means for the counts. */
const codes: Readonly<Record<ShareProblem, string>> = {
  "not-a-link": "refused: no link",
  "unknown-version": "refused: another version",
  cut: "said to be cut",
  damaged: "said to be damaged",
  "too-large": "refused: too large",
  "too-slow": "refused: too slow",
  unavailable: "refused: the decoder fell over",
};

const isOf = ({ originals }: FuzzCase, result: ShareResult, text: string): boolean =>
  originals.some(original => original.text === text && original.fileName === result.fileName);

/** Whether the payload is the beginning of a link that was sent, and the end is all that is missing. */
const beginningsOf = ({ originals, payload }: FuzzCase): FuzzCase["originals"] =>
  originals.filter(original => original.payload.startsWith(cleanPayload(payload)));

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const saysWhole = ({ message }: Refused): boolean => message.includes("text is whole");

type Complaint<R> = readonly [sentence: string, isTrue: (fuzzed: FuzzCase, result: R) => boolean];

const ofAny: readonly Complaint<ShareResult>[] = [
  [
    "It has a name that no file can have.",
    (_, result) =>
      result.fileName !== undefined &&
      (!fileName.test(result.fileName) || bytesOf(result.fileName) > maxNameBytes),
  ],
];

const ofOpened: readonly Complaint<Opened>[] = [
  ["It opens as another text.", (fuzzed, result) => !isOf(fuzzed, result, result.value)],
];

const ofRefused: readonly Complaint<Refused>[] = [
  ["It is refused with a code that nobody knows.", (_, { code }) => !Object.hasOwn(codes, code)],
  ["The decoder fell over.", (_, { code }) => code === "unavailable"],
  ["It is refused without a sentence.", (_, { message }) => !sentence.test(message)],
  [
    "What is left of it is larger than the limits.",
    (_, { partial = "" }) => partial.length > maxTextBytes + maxNameBytes + 1,
  ],
  [
    "Another text is said to be whole.",
    (fuzzed, result) => saysWhole(result) && !isOf(fuzzed, result, result.partial ?? ""),
  ],
  [
    "It is cut, and what is left is no beginning of the text.",
    (fuzzed, { partial = "" }) => {
      const whole = beginningsOf(fuzzed);
      return whole.length > 0 && !whole.some(({ text }) => text.startsWith(partial));
    },
  ],
];

/** What is wrong with how a payload was opened, in a sentence; undefined when it is as it should be. */
export function complaintAbout(fuzzed: FuzzCase, result: ShareResult): string | undefined {
  const own = result.ok ? first(ofOpened, fuzzed, result) : first(ofRefused, fuzzed, result);
  return own ?? first(ofAny, fuzzed, result);
}

function first<R>(complaints: readonly Complaint<R>[], fuzzed: FuzzCase, result: R): string | undefined {
  return complaints.find(([, isTrue]) => isTrue(fuzzed, result))?.[0];
}

/** What became of a payload, as one of a few. */
export function outcomeOf(fuzzed: FuzzCase, result: ShareResult): string {
  if (result.ok) return "opened as it was sent";
  if (result.partial === undefined) return `${codes[result.code]}, nothing saved`;
  if (saysWhole(result)) return `${codes[result.code]}, and whole`;
  const isRight = fuzzed.originals.some(({ text }) => text.startsWith(result.partial ?? ""));
  return `${codes[result.code]}, ${isRight ? "a beginning of the text saved" : "a text with errors shown"}`;
}

/**
 * Whether the check in an a2 payload finds the damage before anything is decoded; undefined where there is none to be
 * found, since the payload is of another version, made up, or whole with something behind it.
 */
export function isFoundEarly({ originals, payload, isForged }: FuzzCase): boolean | undefined {
  const cleaned = cleanPayload(payload);
  const { name, body } = splitPayload(cleaned);
  const isWhole = originals.some(original => cleaned.startsWith(original.payload));
  return isForged || isWhole || name !== "a2" ? undefined : readFrame(body ?? "")?.isSound !== true;
}
