import { fieldOf, knownFields, type AgentFile, type FieldValue, type Load } from "../../core/index.ts";

/** What becomes otherwise in a plugin than in a project, a sentence each; for a file whose fields load in a plugin. */
export function differences(agent: AgentFile, load: Load, project: Load): readonly string[] {
  return [
    isSkipped(project) ? "It loads here, though a project skips it." : "",
    hasNoName(valueOf(agent, "name")) ? "It has no name, so its file’s stands in." : "",
    hasNoWords(valueOf(agent, "description")) ? `Its description becomes “${load.description ?? ""}”.` : "",
    project.loads && load.description?.includes("\\n") ? "Each \\n in the description stays as it is." : "",
    ignoredRemark(agent),
  ].filter(remark => remark !== "");
}

/** Skipped for something that the other remarks do not speak of. */
const isSkipped = ({ loads, reason }: Load): boolean =>
  !loads && reason !== "no-name" && reason !== "no-description";

const valueOf = (agent: AgentFile, key: string): FieldValue | undefined => fieldOf(agent, key)?.value;

const hasNoName = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || value === "";

const hasNoWords = (value: FieldValue | undefined): boolean =>
  value === undefined || typeof value === "object" || String(value).trim() === "";

function ignoredRemark(agent: AgentFile): string {
  const ignored = knownFields.filter(
    ({ key, ignoredInPlugin }) => ignoredInPlugin === true && fieldOf(agent, key) !== undefined,
  );
  return ignored.length === 0 ? "" : `Ignored here: ${ignored.map(({ label }) => label).join(", ")}.`;
}
