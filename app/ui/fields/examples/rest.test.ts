import { describe, expect, it } from "vitest";
import { applyEdits, parseExamples } from "../../../core/index.ts";
import { setRest } from "./rest.ts";

const description = `<example>\\nuser: "Low?"\\n<call omitted>\\nassistant: "Yes"\\n</example>`;
const put = (text: string) => {
  const passage = parseExamples(description).blocks[0]?.rest[0];
  return passage && setRest(description, passage, text);
};

describe("what was not understood in an example", () => {
  it("changes in place, in the description's own notation of line breaks", () => {
    const edits = put("<call omitted>\ntwice");
    expect(edits?.ok && applyEdits(description, edits.value)).toBe(
      description.replace("<call omitted>", "<call omitted>\\ntwice"),
    );
  });

  it("changes nothing when it is put back", () => {
    const edits = put("<call omitted>");
    expect(edits?.ok && applyEdits(description, edits.value)).toBe(description);
  });

  it("is not emptied", () => {
    expect(put("")).toMatchObject({ ok: false, code: "empty" });
  });
});
