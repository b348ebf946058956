import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import { isList, isMap } from "../../../document/kinds.ts";

/** Whether a value has a shape. */
export type Shape = (value: FieldValue) => boolean;

/** The keys of a map and the shape that each must have where it stands. */
export type Shapes = Readonly<Record<string, Shape>>;

export const isText = (value: FieldValue): value is string => typeof value === "string";

export const isFilledText: Shape = value => isText(value) && value !== "";

export const isBoolean: Shape = value => typeof value === "boolean";

export const isPositive: Shape = value => typeof value === "number" && value > 0 && Number.isFinite(value);

/** A whole number above zero that every reader of JSON keeps. */
export const isCount: Shape = value => isPositive(value) && Number.isSafeInteger(value);

export const isTexts: Shape = value => isList(value) && value.every(isText);

export const isTextMap: Shape = value => isMap(value) && Object.values(value).every(isText);

/** Narrower than what browsers take for an address, and never wider. */
export const isWebAddress: Shape = value =>
  isText(value) &&
  /^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*(?::\d{1,4})?(?:[/?#]\S*)?$/i.test(value);

export const isOneOf =
  (...words: readonly string[]): Shape =>
  value =>
    isText(value) && words.includes(value);

/** Whether each key that stands in a map has its shape; other keys do not count. */
export const fits =
  (shapes: Shapes): Shape =>
  value =>
    isMap(value) && misfits(value, shapes).length === 0;

/** The keys of a map that have a shape and not the value for it. A key without a value is no misfit. */
export const misfits = (map: FieldMap, shapes: Shapes): readonly string[] =>
  Object.entries(map)
    .filter(([key, value]) => value !== null && shapeOf(shapes, key)?.(value) === false)
    .map(([key]) => key);

/** The keys of a map that have no shape. */
export const strangers = (map: FieldMap, shapes: Shapes): readonly string[] =>
  Object.keys(map).filter(key => map[key] !== null && shapeOf(shapes, key) === undefined);

/** A map without its strangers and without keys that have no value. */
export const onlyKnown = (map: FieldMap, shapes: Shapes): FieldMap =>
  Object.fromEntries(
    Object.entries(map).filter(([key, value]) => value !== null && shapeOf(shapes, key) !== undefined),
  );

const shapeOf = (shapes: Shapes, key: string): Shape | undefined =>
  Object.hasOwn(shapes, key) ? shapes[key] : undefined;
