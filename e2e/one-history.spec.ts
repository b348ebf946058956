import { openEditor } from "./support/editor.ts";
import { fixture } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("ten edits in form, examples, prompt and source are one history: ten undos give the same bytes", async ({
  page,
}) => {
  const editor = await openEditor(page);
  const original = fixture("literal block");
  await editor.drop("pond.md", original);
  const turn = (name: string) => editor.example(1).getByRole("textbox", { name, exact: true });
  const edits: readonly (() => Promise<void>)[] = [
    () => editor.name.fill("pool-keeper"),
    () => editor.description.fill("For pools: all of them.\n\nEven small ones."),
    () => turn("User").fill("Is it 'low'?"),
    () => editor.prompt.fill("You look after pools.\n\n- Daily"),
    () => turn("Assistant").fill('"Yes", it is: low'),
    () => editor.button("Source").click(),
    () => editor.source.fill(original.replace("haiku", "opus")),
    () => editor.name.fill("lake-keeper"),
    () => turn("Context").fill("Rain."),
    () => turn("Commentary").fill("It's # raining."),
    () => editor.name.fill("sea-keeper"),
  ];
  for (const edit of edits) await edit();
  expect(await editor.fileText()).toContain("name: sea-keeper");
  for (let step = 0; step < 10; step++) await editor.button("Undo").click();
  expect(await editor.fileText()).toBe(original);
  for (let step = 0; step < 10; step++) await editor.button("Redo").click();
  await expect(editor.name).toHaveValue("sea-keeper");
});

test("undo puts the focus where the change was", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond.md", fixture("literal block"));
  await editor.example(1).getByRole("textbox", { name: "User", exact: true }).fill("Changed");
  await editor.prompt.click();
  await page.keyboard.press("Control+z");
  await expect(editor.example(1).getByRole("textbox", { name: "User", exact: true })).toBeFocused();
  await page.keyboard.press("Control+Shift+z");
  await expect(editor.example(1).getByRole("textbox", { name: "User", exact: true })).toHaveValue("Changed");
});

test("select all and paste in the prompt keeps the front matter", async ({ page }) => {
  const editor = await openEditor(page);
  const original = fixture("every field");
  await editor.drop("pond.md", original);
  await editor.prompt.click();
  await page.keyboard.press("Control+a");
  await page.evaluate(() => navigator.clipboard.writeText("All new.\n"));
  await page.keyboard.press("Control+v");
  expect(await editor.fileText()).toBe(original.slice(0, original.indexOf("\n---\n") + 5) + "All new.\n");
});

test("form and source show each other's changes at once", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond.md", fixture("the least"));
  await editor.button("Source").click();
  await editor.name.fill("frog: keeper");
  await expect(editor.source).toContainText('name: "frog: keeper"');
  await editor.source.fill(
    '---\nname: newt\ndescription: |-\n  <example>\n  user: "Hi"\n  </example>\n---\nBody',
  );
  await expect(editor.name).toHaveValue("newt");
  await expect(editor.example(1).getByRole("textbox", { name: "User", exact: true })).toHaveValue("Hi");
});
