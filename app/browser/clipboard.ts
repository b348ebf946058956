import type { ClipboardPort } from "../state/ports.ts";

const refusal = "The browser did not allow copying. Select the text and copy it yourself.";

/** The system's clipboard. */
export const browserClipboard: ClipboardPort = {
  write: text => (typeof text === "string" ? writeText(text) : writePromised(text)),
};

async function writeText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Also where the page is not served securely and has no clipboard at all.
    throw new Error(refusal);
  }
}

/** Safari forgets the press while it waits for a text, but not when the clipboard itself does the waiting. */
async function writePromised(text: Promise<string>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plainBlob(text) })]);
  } catch {
    await writeText(await text);
  }
}

function plainBlob(text: Promise<string>): Promise<Blob> {
  const blob = text.then(ready => new Blob([ready], { type: "text/plain" }));
  // The caller hears of a failed text from `writePromised`; a clipboard that never looked at it must not complain.
  blob.catch(() => undefined);
  return blob;
}
