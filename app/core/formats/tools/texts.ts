import type { FieldValue } from "../../document/agent.ts";

/** A text with something in it; undefined for every other value. */
export const textOf = (value: FieldValue | undefined): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** A name of lower-case letters, digits, hyphens and underscores; `agent` where nothing is left. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-");
  return plain.replace(/^[-_]+|[-_]+$/g, "") || "agent";
}
