import { openEditor } from "./support/editor.ts";
import { fixture } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("a file is opened by the picker, by paste, as a new agent and from a starter", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.choose("pond.md", fixture("the least"));
  await expect(editor.name).toHaveValue("pond-keeper");

  await editor.paste(fixture("literal block"));
  await expect(editor.message).toContainText("as a new draft");
  await expect(editor.example(1)).toBeVisible();

  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Code reviewer/ }).click();
  await expect(editor.name).toHaveValue("code-reviewer");
  await expect(editor.verdict).toHaveText("Loads");

  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Empty agent/ }).click();
  await expect(editor.name).toHaveValue("");
  await editor.name.fill("my-agent");
  await editor.description.fill("Use this agent for: everything");
  await editor.prompt.fill("You do everything.");
  await expect(editor.verdict).toHaveText("Loads");
  expect((await editor.exported()).text).toBe(
    "---\nname: my-agent\ndescription: |-\n  Use this agent for: everything\n---\nYou do everything.",
  );
});

test("opening overwrites nothing: the former file can be gone back to", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(fixture("the least"));
  await editor.prompt.fill("changed");
  await editor.paste(fixture("literal block"));
  await editor.button("Back to the former file").click();
  await expect(editor.prompt).toHaveText("changed");
});

test("a file that is no agent opens with a sentence that says so", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("README.md", "# Read me\n\nProse.\n");
  await expect(editor.verdict).toContainText("Claude Code skips this file: it does not begin with fields");
  await expect(editor.prompt).toContainText("Prose.");
  await editor.button("Add front matter").click();
  await expect(editor.name).toBeVisible();
  expect(await editor.fileText()).toMatch(/^---\nname:.*\n(.*\n)*---\n/);
});

const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
  [
    "picture.png",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /picture\.png/,
  ],
  ["wide.md", Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0]), /UTF-16/],
  ["latin.md", Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a]), /UTF-8/],
];

for (const [name, bytes, reason] of refused) {
  test(`${name} is refused with a reason, and nothing is lost`, async ({ page }) => {
    const editor = await openEditor(page);
    await editor.paste(fixture("the least"));
    await editor.drop(name, bytes);
    await expect(editor.message).toContainText(reason);
    await expect(editor.name).toHaveValue("pond-keeper");
  });
}
