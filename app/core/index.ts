/** The front door of the core: what the rest of the app and other programs may use. */
export { parseAgent } from "./document/parse.ts";
export { fieldOf } from "./document/agent.ts";
export type {
  AgentFile,
  Field,
  FieldMap,
  FieldValue,
  Problem,
  ProblemCode,
  Style,
} from "./document/agent.ts";
export { knownFields, isKnownField } from "./document/fields.ts";
export type { FieldKind, KnownField } from "./document/fields.ts";
export { readStrict } from "./document/gray-matter.ts";
export { findFences, type Fences } from "./document/fences.ts";
export { applyEdits, differingEdit } from "./text/edits.ts";
export { newlineOf, type Newline } from "./text/lines.ts";
export { decodeFile, encodeFile } from "./text/decode.ts";
export type { Range, TextEdit } from "./text/range.ts";
export type { Result } from "./text/result.ts";
export { setField } from "./edits/field.ts";
export { setBody } from "./edits/body.ts";
export { descriptionOf, editDescription, setDescription } from "./edits/description.ts";
export { namesOf, setNames } from "./edits/names.ts";
export { repairAgent } from "./edits/repair.ts";
export * from "./examples/index.ts";
export { exportAgent, fileNameOf } from "./formats/export.ts";
export type { Exported, ExportTarget } from "./formats/export.ts";
export { decodeShare, encodeShare } from "./share/share.ts";
export { starters, type Starter } from "./starters/starters.ts";
export { strictVerdict, type StrictVerdict } from "./verdict/strict.ts";
