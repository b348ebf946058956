export type { Range, TextEdit } from "./text/range.ts";
