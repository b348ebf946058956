import type { FieldMap, FieldValue } from "./agent.ts";

/** Whether a value is a list. */
export const isList = (value: FieldValue | undefined): value is readonly FieldValue[] => Array.isArray(value);

/** Whether a value is a map. */
export const isMap = (value: FieldValue | undefined): value is FieldMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);
