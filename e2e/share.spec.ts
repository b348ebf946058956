import type { Page } from "@playwright/test";
import { decodeShare, encodeShare } from "../app/core/index.ts";
import { encodeA1 } from "../app/testing/links.ts";
import { openEditor, type Editor } from "./support/editor.ts";
import { fixture } from "./support/files.ts";
import { expect, test } from "./support/test.ts";

const agent =
  "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n";

async function share(editor: Editor): Promise<string> {
  await editor.button("Share").click();
  const link = editor.page.getByRole("textbox", { name: "Link" });
  await expect(link).toHaveValue(/#a2\.[\w.-]+$/);
  return link.inputValue();
}

const hashOf = (page: Page): string => new URL(page.url()).hash;
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test("the address carries the link while it is shared, and neither before nor after", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(agent);
  await editor.prompt.fill("You care for ponds and lakes.");
  expect(hashOf(page)).toBe("");
  const link = await share(editor);
  expect(page.url()).toBe(link);
  await page.reload();
  await expect(editor.prompt).toHaveText("You care for ponds and lakes.");
  await expect(editor.message).toBeEmpty();
  expect(hashOf(page)).toBe("");
  await share(editor);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(hashOf(page)).toBe("");
});

test("the panel says how long the link is and where it fits, and copies it in every form", async ({
  page,
}) => {
  const editor = await openEditor(page);
  await editor.paste(agent);
  const link = await share(editor);
  const dialog = page.getByRole("dialog", { name: "Share this agent" });
  await expect(dialog).toContainText(`${link.length} characters`);
  const places = dialog.getByRole("list", { name: "Where it fits" }).getByRole("listitem");
  await expect(places.filter({ hasText: ": fits" })).toHaveCount(await places.count());

  await page.keyboard.press("Enter");
  await expect(editor.message).toContainText("Copied the link");
  expect(await clipboard(page)).toBe(link);
  await dialog.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(editor.message).toContainText("as Markdown");
  expect(await clipboard(page)).toBe(`[pond-keeper](${link})`);
  await dialog.getByRole("button", { name: "QR code", exact: true }).click();
  await expect(dialog.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await dialog.getByRole("button", { name: "Copy QR code" }).click();
  await expect(editor.message).toContainText("as a picture");
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(item => item.types),
  );
  expect(types).toEqual(["image/png"]);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save QR code" }).click();
  expect((await download).suggestedFilename()).toBe("pond-keeper-link.png");
});

test("where the system has a share sheet, the link goes there", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.reject(new DOMException("closed", "AbortError"));
      },
    });
  });
  const editor = await openEditor(page);
  await editor.paste(agent);
  const url = await share(editor);
  await page.getByRole("dialog").getByRole("button", { name: "Send with…" }).click();
  await expect.poll(() => page.title()).toBe(JSON.stringify({ title: "pond-keeper", url }));
  await expect(editor.message).toBeEmpty();
});

test("a file too large for any link has a way out", async ({ page }) => {
  const editor = await openEditor(page);
  const noise = Array.from({ length: 7000 }, (_, at) => `${Math.sin(at)}\n`).join("");
  await editor.drop("noise.md", agent + noise);
  await share(editor);
  const dialog = page.getByRole("dialog", { name: "Share this agent" });
  await expect(dialog).toContainText("too long for all of these");
  await expect(dialog.getByRole("button", { name: "QR code", exact: true })).toBeDisabled();
  await expect(dialog.getByRole("button", { name: "Export instead" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Export pond-keeper.md" })).toBeVisible();
});

const texts = ["CRLF with a colon", "literal block", "unquoted turns on one line"].map(fixture);

test("links are the same in this engine and in Node, and open in the other", async ({ page }) => {
  const editor = await openEditor(page);
  for (const text of [...texts, `\uFEFF${agent}審查 🔍\u2028\t\n`]) {
    await editor.drop("", text);
    const link = await share(editor);
    const payload = new URL(link).hash.slice(1);
    expect(payload).toBe(await encodeShare(text));
    expect(await decodeShare(payload)).toMatchObject({ ok: true, value: text });
    await page.keyboard.press("Escape");
  }
});

test("links of every version open to the byte, and so do links that a chat tool has changed", async ({
  page,
}) => {
  const editor = await openEditor(page);
  for (const text of texts) {
    const payload = await encodeShare(text, "pond (1).md");
    for (const hash of [encodeA1(text), payload, `${payload}).`, payload.replaceAll("_", "%5F")]) {
      await editor.button("New").click();
      await page.getByRole("menuitem", { name: /^Empty agent/ }).click();
      await page.evaluate(opened => (location.hash = opened), hash);
      await expect(editor.name).not.toHaveValue("");
      const { text: exported } = await editor.exported(text === texts[1] ? "Download" : "Download as it is");
      expect(exported).toBe(text);
    }
  }
});

test("a link that is pasted into the page opens as if it had been followed", async ({ page }) => {
  const editor = await openEditor(page);
  const payload = await encodeShare(agent);
  await editor.paste(`[look](https://elsewhere.example/editor/#${payload})`);
  await expect(editor.name).toHaveValue("pond-keeper");
  await editor.paste(`https://elsewhere.example/#${payload.slice(0, -9)}`);
  await expect(editor.message).toContainText("cut off");
});

test("back and forward open no link a second time and lose nothing", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(agent);
  await editor.prompt.fill("Mine.");
  await page.evaluate(hash => (location.hash = hash), await encodeShare(texts[1] ?? ""));
  await expect(editor.prompt).not.toHaveText("Mine.");
  await editor.prompt.fill("Theirs, changed.");
  await page.goBack();
  await expect(editor.prompt).toHaveText("Theirs, changed.");
  await page.goForward();
  await expect(editor.prompt).toHaveText("Theirs, changed.");
  expect(hashOf(page)).toBe("");
  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Back to the former file/ }).click();
  await expect(editor.prompt).toHaveText("Mine.");
});

test("a link made to hurt is refused with a sentence, and the editor stays", async ({ page }) => {
  const editor = await openEditor(page);
  await editor.paste(agent);
  const payload = await encodeShare(agent);
  for (const hash of [
    `a2.${"A".repeat(60_000)}`,
    `a2.${payload.slice(9)}`,
    "a9.AAAA",
    `a2.${"_".repeat(2_000_000)}A`,
  ]) {
    await page.evaluate(opened => (location.hash = opened), hash);
    await expect(editor.message).toContainText("This link");
    await page.getByRole("button", { name: "Dismiss message" }).click();
  }
  await expect(editor.verdict).toBeVisible();
});

test("a link that is not read in time is given up, and the next one opens", async ({ page }) => {
  const stuck = 'postMessage({ type: "ready" }); addEventListener("message", () => { for (;;); });';
  await page.route(/links\.worker/, route => route.fulfill({ contentType: "text/javascript", body: stuck }), {
    times: 1,
  });
  const editor = await openEditor(page);
  const hash = await encodeShare(agent);
  await page.evaluate(opened => (location.hash = opened), hash);
  await expect(editor.message).toContainText("takes longer to read than the editor waits");
  await page.evaluate(opened => (location.hash = opened), hash);
  await expect(editor.name).toHaveValue("pond-keeper");
});

test("without its codec the editor says what is the matter, and goes on", async ({ page }) => {
  await page.route(/links\.worker/, route =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new Error("")' }),
  );
  page.on("pageerror", () => undefined);
  const editor = await openEditor(page);
  await editor.paste(agent);
  await editor.button("Share").click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("did not load");
  await expect(page.getByRole("button", { name: "Export instead" })).toBeFocused();
});

test("a codec that does not load is said at once, and tried again with the next link", async ({ page }) => {
  await page.route(
    /assets\/codec-/,
    route => route.fulfill({ contentType: "text/javascript", body: 'throw new Error("gone")' }),
    { times: 1 },
  );
  const editor = await openEditor(page, `#${await encodeShare(agent)}`);
  await expect(editor.message).toContainText("did not load. Check the connection");
  await page.reload();
  await expect(editor.name).toHaveValue("pond-keeper");
  expect(hashOf(page)).toBe("");
  await share(editor);
});

test("a part that does not load costs nothing but that part", async ({ page }) => {
  await page.route(/assets\/(QrCode|ExportDialog|import)-/, route =>
    route.fulfill({ contentType: "text/javascript", body: 'throw new Error("gone")' }),
  );
  const editor = await openEditor(page);
  await editor.paste(agent);
  await expect(editor.name).toHaveValue("pond-keeper");
  await share(editor);
  await page.getByRole("dialog").getByRole("button", { name: "QR code", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "draws codes" })).toBeVisible();
  await page.getByRole("button", { name: "Export instead" }).click();
  await expect(page.getByRole("dialog", { name: "This part of the editor did not load" })).toBeVisible();
  await page.keyboard.press("Escape");
  await editor.prompt.fill("Still here.");
  await expect(editor.prompt).toHaveText("Still here.");
});
