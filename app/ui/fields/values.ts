import {
  fieldOf,
  setField,
  type AgentFile,
  type FieldKind,
  type FieldValue,
  type TextEdit,
} from "../../core/index.ts";

/** What a field holds, as text. */
export interface Shown {
  /**
   * The text without blanks at its ends. Numbers and booleans as they are written; "" for nothing, and for lists and
   * maps, which no text box can stand for.
   */
  readonly text: string;
  /** Whether it is text, or nothing, to the client. */
  readonly isText: boolean;
}

/** The value of a key as a text box or a choice shows it. */
export function shownValue(agent: AgentFile, key: string): Shown {
  const field = fieldOf(agent, key);
  if (field === undefined || field.value === null) return { text: "", isText: true };
  const { value } = field;
  if (typeof value === "string") return { text: value.trim(), isText: true };
  if (typeof value === "object") return { text: "", isText: false };
  const { valueRange, keyRange } = field;
  const written = agent.text.slice(valueRange.from, valueRange.to).trim();
  return { text: keyRange.from < keyRange.to ? written : String(value), isText: false };
}

/** Whether a value has no place in the controls of its field's kind: it is then shown as it stands in the file. */
export function isOddFor(kind: FieldKind, value: FieldValue | undefined): boolean {
  if (kind === "structure" || value === undefined || value === null) return false;
  if (kind !== "names") return typeof value === "object";
  return typeof value !== "string" && !(Array.isArray(value) && value.every(isScalar));
}

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

/** How a text becomes a value. */
export type ToValue = (text: string) => FieldValue;

export const asText: ToValue = text => text;

/** A whole number where the text is one that every reader gets back; the text itself otherwise. */
export const asInteger: ToValue = text => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : text);

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
export const asBoolean: ToValue = text => booleans.get(text) ?? text;

/**
 * The edits that put a trimmed text into a key. Blanks round the text as it stands in the file stay. An emptied text
 * takes the key away; the text that is shown gives no edits.
 */
export function setShown(agent: AgentFile, key: string, text: string, toValue: ToValue = asText): TextEdit[] {
  if (shownValue(agent, key).text === text) return [];
  if (text === "") return setField(agent, key, undefined);
  const before = fieldOf(agent, key)?.value;
  const value = toValue(text);
  if (typeof before !== "string" || typeof value !== "string" || before.trim() === "")
    return setField(agent, key, value);
  const from = before.length - before.trimStart().length;
  const to = before.trimEnd().length;
  return setField(agent, key, before.slice(0, from) + value + before.slice(to));
}
