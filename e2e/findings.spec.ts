import { encodeShare } from "../app/core/index.ts";
import { openEditor, type Editor } from "./support/editor.ts";
import { realFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const head = "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n";
const tail = "---\n\nYou care for ponds.\n";

test("a file that loads by luck says so, and why, and one press makes it load for every reader", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await editor.drop("backend-engineer.md", realFile);
  await expect(editor.verdict).toHaveText("Loads by luck: other readers refuse it");
  const entry = editor.problems.getByRole("button", { name: /^Error A colon followed by a blank/ });
  await expect(entry).toContainText("Claude Code loads it by luck");
  await expect(editor.fields).toContainText("Claude Code loads it by luck");
  await editor.button("Repair").click();
  await expect(editor.verdict).toHaveText("Loads");
  await expect(editor.problems.getByRole("listitem").filter({ hasText: "Error" })).toHaveCount(0);
});

/** The rows of the table of what the client does with broken files. */
const rows = [
  {
    what: "a colon in a file with Windows line ends",
    text: "---\r\nname: pond-keeper\r\ndescription: Use when: low\r\n---\r\n\r\nYou care.\r\n",
    verdict: "Claude Code skips this file: its fields are not valid YAML",
    finding: "with Windows line ends (CRLF) it skips it",
    plugin: "Placeholder",
  },
  {
    what: "example lines at the margin",
    text: `---\nname: pond-keeper\ndescription: Use it.\n<example>\nuser: "Low"\n</example>\n${tail}`,
    verdict: "Claude Code skips this file: its fields are not valid YAML",
    finding: "This line should be indented",
    plugin: "Placeholder",
  },
  {
    what: "text after a closing quote",
    text: `---\nname: pond-keeper\ndescription: "Use it" now\n${tail}`,
    verdict: "Claude Code skips this file: its fields are not valid YAML",
    finding: "The value ends at its closing quote",
    plugin: "Placeholder",
  },
  {
    what: "no closing fence",
    text: "---\nname: pond-keeper\ndescription: Use it.\n\nYou care for ponds.\n",
    verdict: "Claude Code skips this file: it does not begin with fields",
    finding: "The fields are never closed",
    plugin: "Placeholder",
  },
  {
    what: "a blank line before the fence",
    text: `\n${head}${tail}`,
    verdict: "Claude Code skips this file: it does not begin with fields",
    finding: "The first line must be ---",
    plugin: "Placeholder",
  },
  {
    what: "a language at the fence",
    text: `---js\nname: pond-keeper\ndescription: Use it.\n${tail}`,
    verdict: "Claude Code skips this file: it does not begin with fields",
    finding: "must be --- alone",
    plugin: "Placeholder",
  },
  {
    what: "a name that is missing",
    text: `---\ndescription: Use it.\n${tail}`,
    verdict: "Claude Code skips this file: it has no name",
    finding: "it has no name",
    plugin: "Loads",
  },
  {
    what: "a hook that can't be loaded",
    text: `${head}hooks:\n  PreToolUse:\n    - matcher: Bash\n      command: ./check.sh\n${tail}`,
    verdict: "Claude Code skips this file: it can't take its hooks as they are",
    finding: "hooks.PreToolUse[0] has no list of hooks",
    plugin: "Loads",
  },
] as const;

for (const { what, text, verdict, finding, plugin } of rows)
  test(`${what}: the verdict, the finding, the plugin's fate, and all of it fixed`, async ({ page }) => {
    const editor = await openEditor(page);
    await editor.drop("pond-keeper.md", text);
    await expect(editor.verdict).toContainText(verdict);
    await expect(editor.problems).toContainText(finding);
    await editor.button("Details").click();
    const scopes = page.getByRole("dialog", { name: "What becomes of this file" });
    await expect(scopes.getByRole("listitem").filter({ hasText: "Plugin" })).toContainText(plugin);
    await page.keyboard.press("Escape");
    await editor.button("Fix all").click();
    await expect(editor.verdict).toHaveText("Loads");
    await editor.button("Undo").click();
    await expect(editor.verdict).toContainText(verdict);
  });

test("problems by keyboard: from one to the next, to its fix, and on to what is left", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", `${head}tools: Read, MultiEdit, write\nmemory: Project\n${tail}`);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("go to the problems");
  await page.keyboard.press("Enter");
  await expect(editor.problems.getByRole("heading", { name: "Problems" })).toBeFocused();
  const entry = (code: string) => editor.problems.getByRole("button", { name: new RegExp(`${code} line`) });
  await entry("tool-gone").focus();
  await page.keyboard.press("End");
  await expect(entry("memory")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(entry("tool-gone")).toHaveCount(0);
  await expect(entry("tool-case")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(entry("memory")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.fields.getByRole("combobox", { name: "Memory" })).toBeFocused();
  expect(await editor.fileText()).toContain("tools: Read, Write\nmemory: Project\n");
});

const bashful = `${head}tools: Read, MultiEdit\n${tail}`;
const ruleSwitch = (editor: Editor, name: string) => editor.page.getByRole("switch", { name });

test("a rule is explained, switched off for one file, and on again", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", bashful);
  const gone = editor.problems.getByRole("listitem").filter({ hasText: "tool-gone" });
  await gone.getByRole("button", { name: "Why?" }).click();
  const dialog = page.getByRole("dialog", { name: "A tool that is gone" });
  await expect(dialog).toContainText("Seen in Claude Code 2.1.330");
  await expect(dialog.getByLabel("Before", { exact: true }).locator("mark")).toHaveText("MultiEdit");
  await ruleSwitch(editor, "Watch for this in this file").click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(gone).toHaveCount(0);
  await editor.drop("newt-keeper.md", bashful.replace("pond-keeper", "newt-keeper"));
  await expect(gone).toHaveCount(1);
  await page.getByRole("button", { name: "Back to the former file" }).click();
  await expect(gone).toHaveCount(0);
  await page.reload();
  await expect(editor.name).toHaveValue("pond-keeper");
  await expect(gone).toHaveCount(0);
  await editor.button("Rules 1 off").click();
  await page.getByRole("button", { name: "Why? A tool that is gone" }).click();
  await ruleSwitch(editor, "Watch for this in this file").click();
  await page.keyboard.press("Escape");
  await expect(gone).toHaveCount(1);
});

test("a rule that is switched off for good stays off after a reload and in other files", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", bashful);
  const gone = editor.problems.getByRole("listitem").filter({ hasText: "tool-gone" });
  await expect(gone).toHaveCount(1);
  await editor.button("Rules").click();
  await ruleSwitch(editor, "A tool that is gone").click();
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  await expect(gone).toHaveCount(0);
  await page.reload();
  await expect(editor.name).toHaveValue("pond-keeper");
  await editor.drop("newt-keeper.md", bashful.replace("pond-keeper", "newt-keeper"));
  await expect(editor.name).toHaveValue("newt-keeper");
  await expect(gone).toHaveCount(0);
  await editor.button("Rules 1 off").click();
  await ruleSwitch(editor, "A tool that is gone").click();
  await page.keyboard.press("Escape");
  await expect(gone).toHaveCount(1);
});

test("marks in both editors say what they mean, and F8 goes to them", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", `${head}tools: Read, MultiEdit\n---\n\nYou care\u200b for ponds.\n`);
  const invisible = editor.prompt.locator("[role=mark]");
  await expect(invisible).toHaveAttribute("aria-description", /^Hint: Zero-width space/);
  await editor.prompt.focus();
  await page.keyboard.press("F8");
  await expect(page.locator(".cm-announced")).toContainText("Zero-width space");
  await editor.button("Source").click();
  const gone = editor.source.locator("[role=mark]").filter({ hasText: "MultiEdit" });
  await expect(gone).toHaveAttribute("aria-description", /^Warning: MultiEdit is gone/);
  await gone.hover();
  const tooltip = page.locator(".cm-tooltip-hover");
  await expect(tooltip).toContainText("MultiEdit is gone");
  await tooltip.getByRole("button", { name: "Remove MultiEdit" }).click();
  await expect(editor.source).toContainText("tools: Read");
  await expect(editor.source).not.toContainText("MultiEdit");
});

test("a link with something risky in it shows that before anything else, and a file of one's own does not", async ({
  page,
  browser,
  baseURL,
}) => {
  const risky = `${head}permissionMode: bypassPermissions\n${tail}`;
  const own = await openEditor(page);
  await own.drop("pond-keeper.md", risky);
  await expect(own.name).toHaveValue("pond-keeper");
  await expect(own.problems.getByRole("img", { name: "Risk" })).toHaveCount(0);

  const link = `#${await encodeShare(risky)}`;
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await context.newPage();
  const editor = await openEditor(other, link);
  const dialog = other.getByRole("dialog", { name: "This link brings more than text" });
  await expect(dialog).toContainText("bypassPermissions");
  for (const leave of [
    () => dialog.getByRole("button", { name: "Do not open" }).click(),
    () => other.keyboard.press("Escape"),
  ]) {
    await leave();
    await expect(editor.name).toHaveValue("");
    expect(new URL(other.url()).hash).toBe("");
    await other.evaluate(hash => (location.hash = hash), link);
    await expect(dialog).toBeVisible();
  }

  await dialog.getByRole("button", { name: "Open and look" }).click();
  await expect(editor.name).toHaveValue("pond-keeper");
  await expect(editor.problems.getByRole("img", { name: "Risk" })).toHaveCount(1);
  await expect(editor.problems).toContainText("bypassPermissions");
  await context.close();
});

test("Claude's view shows the roster line as the client writes it", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", `${head}tools: Read, Grep, Bash\n${tail}`);
  const panel = await editor.showPreview("Claude's view");
  await expect(panel).toContainText("- pond-keeper: Use when the pond needs care. (Tools: Read, Grep, Bash)");
  await expect(panel).toContainText("15,000");
  await editor.drop("pond-keeper.md", `---\nname: pond:keeper\ndescription: Use it.\n${tail}`);
  await expect(panel).toContainText("Claude Code skips this file");
});

test("the source completes keys and values, and explains them at the caret", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("pond-keeper.md", `${head}${tail}`);
  await editor.button("Source").click();
  await editor.source.getByText("Use when the pond needs care.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("mem");
  const options = page.getByRole("listbox").getByRole("option");
  await options.filter({ hasText: "memory" }).click();
  await expect(options.filter({ hasText: "project" })).toBeVisible();
  await options.filter({ hasText: "project" }).click();
  await expect(editor.source).toContainText("memory: project");
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+Shift+Space");
  await expect(page.locator(".cm-card").filter({ hasText: "Memory" })).toContainText("user");
});
