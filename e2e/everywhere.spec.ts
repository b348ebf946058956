import AxeBuilder from "@axe-core/playwright";
import { openEditor, type Editor } from "./support/editor.ts";
import { realFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const screens = [
  { name: "wide", width: 1440, height: 900 },
  { name: "medium", width: 1024, height: 768 },
  { name: "phone", width: 390, height: 844 },
] as const;

for (const { name, width, height } of screens) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name}, ${colorScheme}: no accessibility violation and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const editor = await openEditor(page);
      await editor.drop("backend-engineer.md", realFile);
      await expect(page.getByText("colon").first()).toBeAttached();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html.slice(0, 160))])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

/** Dialogs with most in them, and the way to each. */
const dialogs: Readonly<Record<string, (editor: Editor) => Promise<unknown>>> = {
  share: async editor => {
    await editor.button("Share").click();
    await editor.page.getByRole("textbox", { name: "Link" }).waitFor();
    await editor.button("QR code").click();
    await editor.page.getByRole("img", { name: "QR code of the link" }).waitFor();
  },
  export: async editor => {
    await editor.button("Export").click();
    const list = editor.page.getByRole("radio", { name: "Codex" });
    const line = editor.page.getByRole("combobox", { name: "Export as" });
    await expect(list.or(line)).toBeVisible();
    await ((await list.count()) > 0 ? list.click() : line.selectOption({ label: "Codex" }));
    await editor.page.getByRole("region", { name: "Result" }).getByText("developer_instructions").waitFor();
  },
  conversion: async editor => {
    await editor.drop(
      "a.toml",
      'name = "a"\ndescription = "b"\nmodel = "gpt-5"\ndeveloper_instructions = "Do c."\n',
    );
    await editor.page.getByRole("dialog").waitFor();
  },
};

for (const [dialog, open] of Object.entries(dialogs)) {
  for (const { name, width, height } of screens) {
    test(`the dialog ${dialog}, ${name}: no accessibility violation, all of it in reach`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const editor = await openEditor(page);
      await editor.drop("backend-engineer.md", realFile);
      await open(editor);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html.slice(0, 160))])).toEqual(
          [],
        );
      }
      const box = await page.getByRole("dialog").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("every part is one tap away, and targets are large enough", async ({ page }) => {
    const editor = await openEditor(page);
    await editor.drop("backend-engineer.md", realFile);
    const panes = page.getByRole("navigation", { name: "Panes" });
    await panes.getByRole("button", { name: "Preview" }).click();
    await expect(editor.preview).toBeVisible();
    await panes.getByRole("button", { name: /^Problems/ }).click();
    await editor.button("Repair").click();
    await expect(editor.verdict).toHaveText("Loads");
    await panes.getByRole("button", { name: "Prompt" }).click();
    await editor.prompt.fill("Written on a phone.");
    await panes.getByRole("button", { name: "Fields" }).click();
    await editor.example(1).getByRole("textbox", { name: "User", exact: true }).fill("Thumbs only");
    expect(await editor.fileText()).toMatch(/Thumbs only[\s\S]*Written on a phone\.$/);
    const small = await page
      .getByRole("button")
      .evaluateAll(buttons =>
        buttons
          .filter(button => button.checkVisibility() && button.getBoundingClientRect().height < 44)
          .map(button => button.getAttribute("aria-label") ?? button.textContent),
      );
    expect(small).toEqual([]);
  });
});

test("by keyboard alone: palette, starter, fields, prompt and out again, export", async ({ page }) => {
  const editor = await openEditor(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("starter: test");
  await page.keyboard.press("Enter");
  await expect(editor.name).toHaveValue("test-writer");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("edit the description");
  await page.keyboard.press("Enter");
  await expect(editor.description).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" Quickly.");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("system prompt");
  await page.keyboard.press("Enter");
  await expect(editor.prompt).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Hello. ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor.prompt).not.toBeFocused();

  await page.keyboard.press("Control+s");
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Download", exact: true }).focus();
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("test-writer.md");
});
