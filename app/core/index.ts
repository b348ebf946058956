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
export { exportAgent, exporters, type ExportTarget } from "./formats/export.ts";
export { fileNameOf } from "./formats/fileName.ts";
export { importAgents, type Imported, type ImportedAgent } from "./formats/import.ts";
export type { Exported, Exporter, Loss } from "./formats/exported.ts";
export { decodeShare, encodeShare } from "./share/share.ts";
export { payloadIn } from "./share/payload.ts";
export { refused, type ShareProblem, type ShareResult } from "./share/problems.ts";
export { starters, type Starter } from "./starters/starters.ts";
export { strictVerdict, type StrictVerdict } from "./verdict/strict.ts";
export { client } from "./verdict/client.ts";
export { grantOf, predictLoad } from "./verdict/load.ts";
export type { Load, LoadReason, Scope, ToolGrant, Whereabouts } from "./verdict/load.ts";
export { verdictOf, type Verdict } from "./verdict/verdict.ts";
export { loadReasons } from "./verdict/reasons.ts";
export { rosterLine, rosterTools } from "./verdict/roster.ts";
export { givenTools, type GivenTools, type Setting } from "./verdict/given.ts";
export { toolFates, type Fate, type ToolFate } from "./verdict/fates.ts";
export { takenAway } from "./verdict/takenAway.ts";
export { estimateTokens } from "./verdict/tokens.ts";
export { lintAgent, type Finding } from "./lint/lint.ts";
export type { Fix } from "./lint/fix.ts";
export type { NamesKey } from "./lint/names.ts";
export type { Rule, Severity, Topic } from "./lint/rule.ts";
export { ruleOf, rules, type RuleCode } from "./lint/rules/index.ts";
export { nameForFile } from "./lint/suggest.ts";
export { fixAll } from "./lint/fixAll.ts";
export { sourceRange } from "./document/segments.ts";
export { readMarks } from "./lint/marks.ts";
