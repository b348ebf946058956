import type { FieldMap, FieldValue } from "../document/agent.ts";
import { isPlainSafe, writeScalar, type Place, type ScalarStyle } from "./scalars.ts";
import { isList, isMap } from "../document/kinds.ts";

const entryStyles: readonly ScalarStyle[] = ["plain", "double"];

/**
 * Writes any value as it stands behind `key:`, from the colon on: ` text`, or line ends and entries for block lists
 * and maps. `styles` are tried in order for text.
 */
export function writeBehindColon(value: FieldValue, styles: readonly ScalarStyle[], place: Place): string {
  if (isList(value) && value.length > 0)
    return place.newline + writeList(value, { ...place, indent: place.indent + 2 });
  if (isMap(value) && Object.keys(value).length > 0)
    return place.newline + writeMap(value, { ...place, indent: place.indent + 2 });
  return " " + writeInline(value, styles, place);
}

/** A value without entries of its own, on one line or as a block scalar. */
export function writeInline(value: FieldValue, styles: readonly ScalarStyle[], place: Place): string {
  if (typeof value === "string") return writeScalar(value, styles, place);
  if (typeof value === "number") return writeNumber(value);
  return value === null ? "null" : isList(value) ? "[]" : isMap(value) ? "{}" : String(value);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
  // YAML 1.1 wants a dot before an exponent.
  return Object.is(value, -0) ? "-0.0" : String(value).replace(/^(-?\d+)e/, "$1.0e");
}

/** One entry of a flow list: quoted when a bracket, a comma or an outer rule of plain text asks for it. */
export function writeFlowItem(value: FieldValue, place: Place): string {
  if (typeof value === "string" && isPlainSafe(value) && !/[,[\]{}]/.test(value)) return value;
  if (isList(value)) return `[${value.map(item => writeFlowItem(item, place)).join(", ")}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${writeScalar(key, ["double"], place)}: ${writeFlowItem(item, place)}`,
    );
    return `{${entries.join(", ")}}`;
  }
  return writeInline(value, ["double"], place);
}

/** A block list, its entries at `place.indent` columns; no line end before or after. */
export function writeList(values: readonly FieldValue[], place: Place): string {
  return values.map(value => `${" ".repeat(place.indent)}- ${writeEntry(value, place)}`).join(place.newline);
}

/** An entry behind its hyphen. Lists in lists and maps in lists are written in flow style: they are short, and every reader agrees on them. */
function writeEntry(value: FieldValue, place: Place): string {
  return isList(value) || isMap(value) ? writeFlowItem(value, place) : writeInline(value, entryStyles, place);
}

/** A block map, its keys at `place.indent` columns; no line end before or after. */
function writeMap(map: FieldMap, place: Place): string {
  return Object.entries(map)
    .map(
      ([key, value]) =>
        " ".repeat(place.indent) + writeKey(key) + ":" + writeBehindColon(value, entryStyles, place),
    )
    .join(place.newline);
}

/** A key of a map or of the front matter, quoted where it must be. */
export function writeKey(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) && isPlainSafe(key)
    ? key
    : writeScalar(key, ["double"], { newline: "\n", indent: 0 });
}
