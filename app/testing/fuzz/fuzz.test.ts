import { expect, test } from "vitest";
import { decodeShare } from "../../core/share/share.ts";
import { complaintAbout } from "./check.ts";
import { fuzz } from "./fuzz.ts";
import { writeOriginals } from "./originals.ts";

const seed = Number(process.env["SEED"] ?? 1);

test("2,000 damaged, cut and made-up payloads open as they were sent, or say what is the matter", async () => {
  for await (const { kind, payload, complaint } of fuzz(2000, seed))
    expect(complaint, `${kind}: ${payload}`).toBeUndefined();
}, 180_000);

test("what they are made from opens as it was sent", async () => {
  for (const { payload, text, fileName } of await writeOriginals()) {
    const opened = { ok: true, value: text, ...(fileName !== undefined && { fileName }) };
    expect(await decodeShare(payload)).toEqual(opened);
  }
});

const sent = { payload: "a2.AB-CD", text: "pond" };
const whole = "This link was damaged, but its text is whole: the checksum fits.";

test.each([
  ["another text", { ok: true, value: "lake" }],
  ["another name", { ok: true, value: "pond", fileName: "lake.md" }],
  ["a name that leads elsewhere", { ok: false, code: "cut", message: "It is cut.", fileName: "../lake" }],
  ["another text as whole", { ok: false, code: "damaged", message: whole, partial: "lake" }],
  ["no beginning of a cut text", { ok: false, code: "cut", message: "It is cut.", partial: "lake" }],
  ["more than the limits", { ok: false, code: "damaged", message: "Hm.", partial: "x".repeat(2 ** 22) }],
  ["no sentence", { ok: false, code: "damaged", message: "" }],
  ["a decoder that fell over", { ok: false, code: "unavailable", message: "It did not load." }],
] as const)("the check finds %s", (_, result) => {
  const fuzzed = { kind: "cut", payload: "a2.AB", originals: [sent], isForged: false };
  expect(complaintAbout(fuzzed, result)).toMatch(/\.$/);
});

test("the check has nothing against the text that was sent, nor against a beginning of it", () => {
  const fuzzed = { kind: "cut", payload: "a2.AB", originals: [sent], isForged: false };
  const cut = { ok: false, code: "cut", message: "It is cut.", partial: "po" } as const;
  expect(complaintAbout(fuzzed, { ok: true, value: "pond" })).toBeUndefined();
  expect(complaintAbout(fuzzed, cut)).toBeUndefined();
});
