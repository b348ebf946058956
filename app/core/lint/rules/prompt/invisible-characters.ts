import type { TextEdit } from "../../../text/range.ts";
import { fix } from "../../fix.ts";
import { defineRule, type Report, none } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { invisibleOf } from "./invisible-names.ts";

/**
 * One test that most files fail: every unit with which one of the characters begins. The soft hyphen is looked for
 * apart from it: without that one, the search is over at once in a text of Latin letters.
 */
const suspect = /[\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0\udb40]/;

/** Surrogates are written out: with the flag `u` the search would be several times slower. */
const runs =
  /(?:[\u00ad\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0]|\udb40[\udc00-\udc7f\udd00-\uddef])+/g;

/** More findings than anybody looks at one by one. */
const limit = 100;

export const invisibleCharacters = defineRule({
  code: "invisible-characters",
  topic: "prompt",
  severity: "hint",
  title: "Characters that nobody sees",
  explanation:
    "The file holds characters without a shape: zero-width spaces, soft hyphens, fillers, marks that turn the direction of writing, or tags. They come along when text is pasted, and they break searches and names. Marks of direction and tags can do worse: they make a person read something else than the model does. They are left alone where a script or an emoji needs them.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care⟦\u200b⟧ for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const { text } = subject;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (!text.includes("\u00ad") && !suspect.test(start === 0 ? text : text.slice(start))) return none;
    const reports: Report[] = [];
    runs.lastIndex = start;
    for (let run = runs.exec(text); run !== null && reports.length < limit; run = runs.exec(text))
      if (!isNeeded(text, run.index, run[0])) reports.push(reportOn(subject, run.index, run[0]));
    return reports;
  },
});

function reportOn(subject: Subject, from: number, run: string): Report {
  const points = Array.from(run, sign => sign.codePointAt(0) ?? 0);
  const isDeceptive = points.some(point => invisibleOf(point).isDeceptive);
  const to = from + run.length;
  const more = points.length > 1 ? ` and ${points.length - 1} more` : "";
  const fate = isDeceptive
    ? "what people see may not be what the model reads"
    : "nobody sees it, and the model reads it";
  return {
    from,
    to,
    message: `${named(points[0] ?? 0)}${more}: ${fate}.`,
    ...(isDeceptive && { severity: "warning" }),
    fixes: [fix("Remove what nobody sees", () => [removal(subject, from, run)])],
  };
}

function named(point: number): string {
  const { name } = invisibleOf(point);
  const code = point.toString(16).toUpperCase().padStart(4, "0");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, U+${code}`;
}

/** What parts lines must not glue words together when it goes. */
function removal({ agent }: Subject, from: number, run: string): TextEdit {
  const isBreak = /[\u2028\u2029]/.test(run);
  const insert = isBreak ? (from >= agent.body.from ? agent.newline : " ") : "";
  return { from, to: from + run.length, insert };
}

const emoji = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3`;
const scripts = [
  "Arabic",
  "Hebrew",
  "Syriac",
  "Thaana",
  "Nko",
  "Mongolian",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
  "Tibetan",
]
  .concat(
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Oriya",
    "Tamil",
    "Telugu",
    "Kannada",
    "Malayalam",
    "Sinhala",
  )
  .map(script => String.raw`\p{Script=${script}}`)
  .join("");
const needsAfter = new RegExp(`[${emoji}${scripts}]$`, "u");
const needsBefore = new RegExp(`^[${emoji}${scripts}]`, "u");

/** Whether what stands round a run gives it a purpose: joiners in emoji and scripts, the tags of a flag. */
function isNeeded(text: string, from: number, run: string): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  if (/^(?:\udb40[\udc61-\udc7a\udc30-\udc39])+\udb40\udc7f$/.test(run)) return before === "\u{1f3f4}";
  // Rare forms of Chinese characters are chosen by a selector.
  if (/^\udb40[\udd00-\uddef]$/.test(run)) return /\p{Script=Han}$/u.test(before);
  if (!/^[\u200b-\u200f]$/.test(run)) return false;
  const to = from + run.length;
  return needsAfter.test(before) || needsBefore.test(text.slice(to, to + 2));
}
