import { chromium } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editorOf, openEditor } from "./support/editor.ts";
import { fixture, realFile } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

test("line ends and byte order mark: CRLF in, CRLF out", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.drop("crlf.md", "\uFEFF" + fixture("CRLF"));
  await editor.name.fill("newt-keeper");
  const { text } = await editor.exported();
  expect(text).toBe("\uFEFF" + fixture("CRLF").replace("pond-keeper", "newt-keeper"));
});

test("what is typed survives a reload", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(realFile);
  await editor.prompt.fill("Typed just now.");
  // The other views follow a moment after the keys, and the journal with them.
  await expect((await editor.showPreview("Prompt")).getByText("Typed just now.")).toBeVisible();
  await page.reload();
  await expect(editor.prompt).toHaveText("Typed just now.");
  await expect(editor.name).toHaveValue("backend-engineer");
});

test("what is typed survives a killed browser, but for the last second", async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const start = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL && { baseURL }),
      args: [...(launchOptions.args ?? []), "--remote-debugging-port=0"],
    });
  try {
    const first = await start();
    const page = first.pages()[0] ?? (await first.newPage());
    const editor = await openEditor(page);
    await editor.paste(fixture("the least"));
    await editor.prompt.fill("Kept.");
    // The promise itself: what is a second old is kept. The page shows nothing to wait for.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1000)));
    const session = await first.newCDPSession(page);
    await session.send("Browser.crash").catch(() => undefined);
    await first.close().catch(() => undefined);

    const second = await start();
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto("./");
    await expect(editorOf(again).prompt).toHaveText("Kept.");
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test("a share link opened in a fresh profile gives the same bytes", async ({ page, browser, baseURL }) => {
  const editor = await openEditor(page);
  const original = "\uFEFF" + fixture("CRLF with a colon");
  await editor.drop("crlf.md", original);
  await editor.button("Share").click();
  await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(/#a2\.[\w.-]+$/);
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();

  const context = await browser.newContext({ ...(baseURL && { baseURL }), acceptDownloads: true });
  const other = editorOf(await context.newPage());
  await other.page.goto(link);
  await expect(other.name).toHaveValue("pond-keeper");
  expect(new URL(other.page.url()).hash).toBe("");
  expect((await other.exported("Download as it is")).text).toBe(original);
  await context.close();
});

test("a link overwrites nothing, and a damaged one says what is the matter", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(fixture("literal block"));
  await editor.button("Share").click();
  await expect(page.getByRole("textbox", { name: "Link" })).toHaveValue(/#a2\./);
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  await editor.prompt.fill("My own.");

  const hash = new URL(link).hash;
  await page.evaluate(cut => (location.hash = cut), hash.slice(0, Math.floor(hash.length * 0.7)));
  await expect(editor.message).toContainText(/missing/);
  await expect(editor.name).toHaveValue("pond-keeper");
  await page.evaluate(() => (location.hash = "a1.nonsense"));
  await expect(editor.message).not.toContainText(/missing/);
  await expect(editor.message).toContainText(/link/i);

  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Back to the former file/ }).click();
  await expect(editor.prompt).toHaveText("My own.");
});
