import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPayload, payloadIn, splitPayload } from "./payload.ts";

const sent = "a1.Ab-_9";

test("a payload as it was sent stays as it is", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9._-]*[A-Za-z0-9]$/),
      payload => cleanPayload(payload) === payload,
    ),
  );
});

test("whatever stands behind the last letter or digit goes", () => {
  fc.assert(fc.property(fc.stringMatching(/^[^A-Za-z0-9%]*$/), tail => cleanPayload(sent + tail) === sent));
});

test.each([
  ["a leading #", `#${sent}`],
  ["an escaped leading #", `%23${sent}`],
  ["blanks around", `  ${sent} \n`],
  ["a folded line", "a1.Ab\r\n -_9"],
  ["invisible breaks", "a1.\u200bAb\u00ad-_9\ufeff"],
  ["invisible breaks, escaped by the browser", "a1.%E2%80%8BAb-_9"],
  ["escapes in capitals", "a1%2EAb%2D%5F9"],
  ["escapes in small letters", "a1%2eAb%2d%5f9"],
  ["escapes of escapes", "a1%252EAb%25252D_9"],
  ["a Markdown link's end", `${sent})**.`],
  ["a quotation's end", `${sent}">,'] `],
  ["an ellipsis", `${sent}…`],
  ["an ellipsis, escaped by the browser", `${sent}%E2%80%A6`],
])("%s goes", (_name, received) => {
  expect(cleanPayload(received)).toBe(sent);
});

test.each(["a1.Ab%FF-_9", "a1.Ab%80-_9", "a1.Ab%E2%80-_9", "a1.Ab%-_9"])(
  "the broken escape in %j stays illegal",
  received => {
    expect(cleanPayload(received)).toMatch(/^a1\.Ab[^A-Za-z0-9_-]/);
  },
);

test.each([
  ["dots", `${".".repeat(4_000_000)}a.`],
  ["blanks", `${" ".repeat(4_000_000)}a`],
  ["percent signs", `${"%".repeat(4_000_000)}a`],
  ["escaped percent signs", `${"%25".repeat(1_300_000)}a`],
  ["percent signs within one another", `%${"25".repeat(2_000_000)}a`],
  ["escaped dots", `${"%2E".repeat(1_300_000)}a`],
])("four million characters of %s are read in one go", (_name, payload) => {
  expect(cleanPayload(payload).endsWith("a")).toBe(true);
});

test.each([
  ["a1.AAAA", { name: "a1", body: "AAAA" }],
  ["a1.A.B", { name: "a1", body: "A.B" }],
  [".A", { name: "", body: "A" }],
  ["top", { name: "top", body: undefined }],
])("%s comes apart at its first dot", (payload, parts) => {
  expect(splitPayload(payload)).toEqual(parts);
});

test.each([
  ["a link", `https://editor.example/app/#${sent}`],
  ["a link with blanks around", `\n  http://127.0.0.1:4173/#${sent}\n`],
  ["a Markdown link", `[pond (keeper)](https://editor.example/#${sent})`],
  ["a link in angle brackets", `<https://editor.example/#${sent}>`],
  ["a folded link", "https://editor.example/#a1.Ab\r\n -_9"],
  ["a link at a sentence's end", `https://editor.example/#${sent}.`],
])("%s is taken for the link that it is", (_name, text) => {
  expect(cleanPayload(payloadIn(text))).toBe(sent);
});

test.each([
  "",
  sent,
  `#${sent}`,
  `Look: https://editor.example/#${sent}`,
  `---\nname: a\n---\nhttps://editor.example/#${sent}`,
  `https://editor.example/#${sent}\n\n# A heading: with words!`,
  "https://editor.example/#section.2",
  `[${"[".repeat(100_000)}`,
  `https://${"a".repeat(1_000_000)}`,
])("other texts are no link (%#)", text => {
  expect(payloadIn(text)).toBe("");
});
