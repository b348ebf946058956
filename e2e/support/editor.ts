import type { Download, Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expect } from "./test.ts";

/** The app as a person meets it: everything by its accessible name. */
export interface Editor {
  readonly page: Page;
  readonly verdict: Locator;
  readonly message: Locator;
  readonly fields: Locator;
  readonly preview: Locator;
  readonly problems: Locator;
  readonly prompt: Locator;
  readonly source: Locator;
  readonly name: Locator;
  readonly description: Locator;
  button(name: string): Locator;
  example(number: number): Locator;
  /** Drops a file of these bytes onto the page. */
  drop(name: string, content: string | Uint8Array): Promise<void>;
  /** Pastes text while the focus is in no text box. */
  paste(text: string): Promise<void>;
  /** Chooses a file through the file picker. */
  choose(name: string, content: string): Promise<void>;
  /** The bytes that the download button of the export dialog gives. */
  exported(button?: string): Promise<{ readonly fileName: string; readonly text: string }>;
  /** The exact text of the file as it stands, through the clipboard. */
  fileText(): Promise<string>;
  showPreview(tab: string): Promise<Locator>;
}

/** Opens the app and waits until it can be used. */
export async function openEditor(page: Page, hash = ""): Promise<Editor> {
  await page.goto(`./${hash}`);
  const editor = editorOf(page);
  await expect(editor.verdict).toBeVisible();
  return editor;
}

export function editorOf(page: Page): Editor {
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  const fields = page.getByRole("region", { name: "Fields" });
  const preview = page.getByRole("region", { name: "Preview" });
  const textbox = (name: string): Locator => page.getByRole("textbox", { name, exact: true });
  return {
    page,
    verdict: page.getByRole("status", { name: "Load verdict" }),
    message: page.getByLabel("Message", { exact: true }),
    fields,
    preview,
    problems: page.getByRole("region", { name: "Problems" }),
    prompt: textbox("System prompt"),
    source: textbox("Source"),
    name: fields.getByRole("textbox", { name: "Name", exact: true }),
    description: fields.getByRole("textbox", { name: "Description", exact: true }),
    button,
    example: number => fields.getByRole("group", { name: `Example ${number}`, exact: true }),
    drop: (name, content) => drop(page, name, content),
    paste: text => paste(page, text),
    choose: async (name, content) => {
      const chooser = page.waitForEvent("filechooser");
      await button("Open").click();
      await (await chooser).setFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(content) });
    },
    exported: async (label = "Download") => {
      await button("Export").click();
      const download = page.waitForEvent("download");
      await page.getByRole("dialog").getByRole("button", { name: label, exact: true }).click();
      return saved(await download);
    },
    fileText: async () => {
      await button("Export").click();
      const copy = page.getByRole("dialog").getByRole("button", { name: /^Copy( as it is)?$/ });
      await copy.click();
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect(page.getByLabel("Message", { exact: true })).toContainText("Copied the file");
      return page.evaluate(() => navigator.clipboard.readText());
    },
    showPreview: async tab => {
      await preview.getByRole("tab", { name: tab, exact: true }).click();
      return preview.getByRole("tabpanel");
    },
  };
}

async function saved(download: Download): Promise<{ readonly fileName: string; readonly text: string }> {
  return { fileName: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === "string" ? new TextEncoder().encode(content) : content)];
  const transfer = await page.evaluateHandle(
    file => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(file.bytes)], file.name, { type: "text/markdown" }));
      return data;
    },
    { name, bytes },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(pasted => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
