import { openEditor } from "./support/editor.ts";
import { realFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("a file as people write it: dropped, understood, one turn changed, downloaded for every reader", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await editor.drop("backend-engineer.md", realFile);

  await expect(editor.verdict).toHaveText("Loads by luck: other readers refuse it");
  await expect(editor.problems).toContainText("colon");
  await expect(editor.name).toHaveValue("backend-engineer");
  await expect(editor.description).toHaveValue(/^Use this agent/);
  await expect(editor.fields.getByRole("group", { name: /^Example \d$/ })).toHaveCount(3);
  await expect(editor.prompt).toContainText("You are a");

  const user = editor.example(1).getByRole("textbox", { name: "User", exact: true });
  const before = await user.inputValue();
  await user.fill("It's me: please add OAuth");
  await expect((await editor.showPreview("Examples")).getByText("It's me: please add OAuth")).toBeVisible();
  await expect(editor.verdict).toHaveText("Loads");

  const { fileName, text } = await editor.exported();
  expect(fileName).toBe("backend-engineer.md");
  const body = (file: string): string => file.slice(file.indexOf("\n---\n") + 5);
  expect(body(text)).toBe(body(realFile));
  expect(text).toContain("\nmodel: sonnet\n---\n");
  const words = (file: string): string => file.replace(/\s+/g, " ");
  expect(words(text)).toBe(
    words(
      realFile.replace("description: ", "description: |-\n").replace(before, "It's me: please add OAuth"),
    ),
  );
});

test("a broken file is repaired in one press, taken back in one, and exported repaired", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("broken.md", realFile);
  await editor.button("Repair").click();
  await expect(editor.verdict).toHaveText("Loads");
  await expect(editor.problems.getByRole("heading", { name: "Problems" })).toBeFocused();
  await expect(editor.problems.getByRole("img", { name: "Error" })).toHaveCount(0);
  await editor.button("Undo").click();
  await expect(editor.verdict).toHaveText("Loads by luck: other readers refuse it");
  expect(await editor.fileText()).toBe(realFile);

  const { text } = await editor.exported("Download repaired");
  expect(text).toContain("description: |-\n  Use this agent");
  await expect(editor.verdict).toHaveText("Loads");
});

test("a click on a turn in the preview goes to its text", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("a.md", realFile);
  const panel = await editor.showPreview("Examples");
  await panel
    .getByRole("link", { name: /^Assistant/ })
    .nth(1)
    .click();
  await expect(editor.example(2).getByRole("textbox", { name: "Assistant", exact: true })).toBeFocused();
});

test("examples are added, moved, duplicated and deleted, each in one step that can be taken back", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await editor.drop("a.md", realFile);
  const cards = editor.fields.getByRole("group", { name: /^Example \d$/ });
  const original = await editor.fileText();
  await editor.button("Add example").click();
  await expect(cards).toHaveCount(4);
  await editor.example(4).getByRole("textbox", { name: "User", exact: true }).fill("One more: please");
  await expect((await editor.showPreview("Examples")).getByText("One more: please")).toBeVisible();
  for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
  await expect(cards).toHaveCount(3);
  expect(await editor.fileText()).toBe(original);
});
