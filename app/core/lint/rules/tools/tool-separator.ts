import { toolMeant, oddGrants, inWords, isMcp, isSeparated, isSign, pond, quoted } from "./listed.ts";
import { setField } from "../../../edits/field.ts";
import { fix, type Fix } from "../../fix.ts";
import type { NamesKey } from "../../names.ts";
import { defineRule, type Report } from "../../rule.ts";
import { placeOfValue, type Subject } from "../../subject.ts";

export const toolSeparator = defineRule({
  code: "tool-separator",
  topic: "tools",
  severity: "warning",
  title: "Names that no comma parts",
  explanation:
    "Claude Code takes a list of names apart at commas and blanks, and nowhere else. Names joined by a semicolon, a bar or a line end count as one name, which no tool has, and are dropped. A sign that stands alone between two blanks is dropped as a name of its own.",
  example: {
    before: pond("tools: ⟦Read; Write; WebFetch⟧"),
    after: pond("tools: Read, Write, WebFetch"),
  },
  check: subject => [...reportOn(subject, "tools"), ...reportOn(subject, "disallowedTools")],
});

function reportOn(subject: Subject, key: NamesKey): readonly Report[] {
  const field = subject.field(key);
  if (field === undefined) return [];
  const names = key === "tools" ? oddGrants(subject) : subject.names(key);
  const joined = names.map(({ name }) => name).filter(isSeparated);
  if (joined.length === 0) return [];
  const lost = joined.filter(name => !isSign(name));
  return [
    {
      ...placeOfValue(field),
      message:
        lost.length > 0
          ? lossOf(lost, key)
          : `${inWords(joined.map(quoted))} counts as a name and is dropped.`,
      ...(lost.length === 0 && { severity: "hint" }),
      fixes: parting(subject, key),
    },
  ];
}

function lossOf(lost: readonly string[], key: NamesKey): string {
  const one = lost.length === 1;
  const fate =
    key === "tools" ? (one ? "is dropped" : "are dropped") : one ? "takes nothing away" : "take nothing away";
  return `Only commas and blanks part names: ${inWords(lost.map(quoted))} ${fate}, since no tool is called so.`;
}

/** The names parted by commas, where each of them is one that can be meant. */
function parting(subject: Subject, key: NamesKey): readonly Fix[] {
  const names = subject.names(key).flatMap(({ name }) => piecesOf(name));
  if (names.length === 0 || !names.every(name => toolMeant(name) !== undefined || isMcp(name))) return [];
  const value = Array.isArray(subject.field(key)?.value) ? names : names.join(", ");
  return [fix("Part the names with commas", () => setField(subject.agent, key, value))];
}

const piecesOf = (name: string): readonly string[] =>
  (name.match(/(?:\([^)]*\)|[^;|\s])+/g) ?? []).filter(piece => !isSign(piece));
