import type { FieldValue } from "../../document/agent.ts";

/** A text with something in it; undefined for every other value. */
export const textOf = (value: FieldValue | undefined): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** The beginning of a text, at most `limit` UTF-16 units long; no surrogate pair is split. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit);
}

/** A name of lower-case letters, digits, hyphens and underscores; `agent` where nothing is left. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-");
  return plain.replace(/^[-_]+|[-_]+$/g, "") || "agent";
}

/** A value as people see it in a sentence: short, in quotes. */
export function quote(value: FieldValue): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${cut(text, 59)}…` : text}”`;
}
