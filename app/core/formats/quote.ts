import type { FieldValue } from "../document/agent.ts";

/** A value as people see it in a sentence: short, in quotes. */
export function quote(value: FieldValue): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${cut(text, 59)}…` : text}”`;
}

/** The beginning of a text, at most `limit` UTF-16 units long; no surrogate pair is split. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit);
}
