import type { FieldValue } from "../../document/agent.ts";

const limits = { depth: 32, nodes: 20_000 };

/**
 * What a parser made of a text, as plain values: objects without a prototype, so that no key can be mistaken for an
 * inherited one, and dates as text. Undefined where it is nested too deeply or too large. Never throws.
 */
export function toFieldValue(value: unknown): FieldValue | undefined {
  const walk = { nodes: 0, isTooMuch: false };
  const plain = convert(value, 0, walk);
  return walk.isTooMuch ? undefined : plain;
}

interface Walk {
  nodes: number;
  isTooMuch: boolean;
}

function convert(value: unknown, depth: number, walk: Walk): FieldValue {
  walk.nodes += 1;
  if (depth > limits.depth || walk.nodes > limits.nodes) {
    walk.isTooMuch = true;
    return null;
  }
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(item => convert(item, depth + 1, walk));
  const map = Object.create(null) as Record<string, FieldValue>;
  if (typeof value === "object")
    for (const [key, item] of Object.entries(value)) map[key] = convert(item, depth + 1, walk);
  return map;
}
