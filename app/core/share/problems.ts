import type { Result } from "../text/result.ts";

/**
 * Why a link did not open.
 * - `not-a-link`: no version in front of the payload
 * - `unknown-version`: a version that this editor does not know
 * - `cut`: the end is missing; `partial` is the beginning of the text
 * - `damaged`: something was changed or added; `partial` may be wrong, unless the message says that it is whole
 * - `too-large`: the payload, or the text in it, passes the limits
 * - `too-slow`: it was not read in the time that a link gets
 * - `unavailable`: the decoder, which is loaded on demand, did not load
 */
export type ShareProblem =
  "not-a-link" | "unknown-version" | "cut" | "damaged" | "too-large" | "too-slow" | "unavailable";

/** What opening a link gives: the exact text, or a problem with a sentence for people. */
export type ShareResult = Result<string, ShareProblem> & {
  /** The name of the file, where it is not the one that follows from the text. */
  readonly fileName?: string;
};

const sentences = {
  "not-a-link": "This address holds no shared agent. Ask the sender for the whole link.",
  "unknown-version":
    "This link was made by another version of the editor. Reload the page to try again with the newest one.",
  "too-large": "This link is larger than the editor opens. Ask the sender for the file itself.",
  "too-slow": "This link takes longer to read than the editor waits. Ask the sender for the file itself.",
  unavailable:
    "The part of the editor that makes and opens links did not load. Check the connection, then try again.",
} as const;

/** The failure of a link from which nothing is opened. */
export function refused(code: keyof typeof sentences): ShareResult {
  return { ok: false, code, message: sentences[code] };
}

/** The failure of a link whose end is missing, with the text up to there; `missing` is the lost share, 0 to 1. */
export function cutOff(partial: string, missing: number): ShareResult {
  if (partial === "") {
    const message = "This link was cut off before its text begins. Ask the sender for the whole link.";
    return { ok: false, code: "cut", message };
  }
  const percent = Math.min(99, Math.max(1, Math.round(missing * 100)));
  const message = `This link was cut off: about the last ${percent} % of the text are missing, and the rest can’t be checked. Ask the sender for the whole link.`;
  return { ok: false, code: "cut", message, partial };
}

/** The failure of a link that was changed on its way, with what came out of it: perhaps wrong text. */
export function damaged(partial: string): ShareResult {
  if (partial === "") {
    const message = "This link was damaged, and nothing could be saved. Ask the sender for the link again.";
    return { ok: false, code: "damaged", message };
  }
  const message =
    "This link was damaged: the text may be wrong or incomplete. Ask the sender for the link again.";
  return { ok: false, code: "damaged", message, partial };
}

/** The failure of a link that is not as it was sent, though length and checksum prove that the text is. */
export function damagedButWhole(code: "cut" | "damaged", text: string): ShareResult {
  const message = "This link was damaged, but its text is whole: the checksum fits. You can go on with it.";
  return { ok: false, code, message, partial: text };
}
