import { readFileSync } from "node:fs";
import { exportAgent, parseAgent, type ExportTarget } from "../app/core/index.ts";
import { exporters } from "../app/core/formats/export.ts";
import { openEditor } from "./support/editor.ts";
import { realFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const agent =
  "---\nname: pond-keeper\ndescription: Use when the pond needs care.\ntools: Read, Bash\nmodel: haiku\ncolor: blue\n---\n\nYou care for ponds.\n";

test("each way to take an agent elsewhere gives its file, with what is lost", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", agent);
  for (const [target, { label }] of Object.entries(exporters)) {
    const expected = exportAgent(parseAgent(agent), target as ExportTarget);
    await editor.button("Export").click();
    const dialog = page.getByRole("dialog", { name: "Export pond-keeper.md" });
    await dialog.getByRole("radio", { name: label, exact: true }).click();
    await expect(dialog.getByText(expected.path, { exact: true })).toBeVisible();
    const losses = dialog.getByRole("list", { name: "What does not stay as it is" }).getByRole("listitem");
    await expect(losses).toHaveCount(expected.losses.length);
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download", exact: true }).click();
    expect((await download).suggestedFilename()).toBe(expected.fileName);
    const bytes = readFileSync(await (await download).path());
    expect(bytes.equals(Buffer.from(expected.bytes ?? expected.text))).toBe(true);
  }
});

test("the result goes to the clipboard as well, by keyboard alone", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", agent);
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Export pond-keeper.md" });
  await dialog.getByRole("radio", { name: "Agent file" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: "Kiro" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("region", { name: "Result" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(editor.message).toContainText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ name: "pond-keeper", prompt: "You care for ponds." });
});

test("what goes along with the file itself is offered repaired", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("backend-engineer.md", realFile);
  await editor.button("Export").click();
  const dialog = page.getByRole("dialog", { name: "Export backend-engineer.md" });
  await dialog.getByRole("radio", { name: "bash, for a project" }).click();
  const result = dialog.getByRole("region", { name: "Result" });
  await expect(result).not.toContainText("description: |-");
  await dialog.getByRole("button", { name: "Repair first" }).click();
  await expect(result).toContainText("description: |-");
  await expect(dialog.getByRole("note")).toBeHidden();
  await dialog.getByRole("radio", { name: "Codex" }).click();
  await expect(result).toContainText("developer_instructions");
});

test("another tool's file is recognised, and becomes a subagent when asked to", async ({ page }) => {
  const editor = await openEditor(page);
  const toml =
    'name = "pond-keeper"\ndescription = "Use when the pond needs care."\nmodel = "gpt-5"\ndeveloper_instructions = "You care for ponds."\n';
  await editor.drop("pond-keeper.toml", toml);
  const dialog = page.getByRole("dialog", { name: "An agent of another kind: Codex" });
  await expect(dialog.getByRole("listitem")).toContainText("gpt-5");
  await dialog.getByRole("button", { name: "Turn into a subagent" }).click();
  await expect(editor.name).toHaveValue("pond-keeper");
  await expect(editor.prompt).toHaveText("You care for ponds.");
  await expect(editor.verdict).toHaveText("Loads");
  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Back to the former file/ }).click();
  expect(await editor.fileText()).toBe(toml);
});

test("what Claude Code itself reads is opened without a question", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", agent);
  await expect(editor.name).toHaveValue("pond-keeper");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
