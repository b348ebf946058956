import type { ClipboardPort, SharedLink } from "../state/ports.ts";

const refusal = "The browser did not allow copying. Select the text and copy it yourself.";

const imageRefusal = "The browser did not allow copying the image. Save it instead.";
const sheetRefusal = "The system did not take the link. Copy it instead.";

/** The system's clipboard and share sheet. */
export const browserClipboard: ClipboardPort = {
  write: writeText,
  writeImage: async image => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
    } catch {
      throw new Error(imageRefusal);
    }
  },
  share: "share" in navigator ? shareLink : undefined,
};

async function shareLink(link: SharedLink): Promise<void> {
  try {
    await navigator.share(link);
  } catch (error) {
    // Closing the sheet without a choice is no failure.
    if (error instanceof DOMException && error.name === "AbortError") return;
    throw new Error(sheetRefusal, { cause: error });
  }
}

async function writeText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Also where the page is not served securely and has no clipboard at all.
    throw new Error(refusal);
  }
}
