import { encodeFile, maxFileBytes } from "../core/text/decode.ts";
import type { FilesPort, IncomingFile } from "../state/ports.ts";

/** Browsers start a download some time after the click; the bytes must still be there then. */
const revokeAfter = 60_000;

/** The system's files: picker, drop, paste and downloads. */
export const browserFiles: FilesPort = { pick, receive, download };

function pick(): Promise<readonly IncomingFile[]> {
  const input = pickerInput();
  // In the page as long as the picker is open, for some browsers drop a loose one along with its events.
  document.body.append(input);
  const picked = new Promise<readonly IncomingFile[]>(resolve => {
    input.addEventListener("change", () => resolve(readFiles(Array.from(input.files ?? []))));
    input.addEventListener("cancel", () => resolve([]));
  });
  input.click();
  return picked.finally(() => input.remove());
}

function pickerInput(): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".md,.markdown,.txt,.toml,.json,text/*,application/json";
  input.hidden = true;
  return input;
}

/** Takes everything out of the transfer before it waits: browsers empty it when the event is over. */
function receive(transfer: DataTransfer): Promise<readonly IncomingFile[]> {
  const files = Array.from(transfer.files);
  const text = transfer.getData("text/plain");
  if (files.length > 0) return readFiles(files);
  return Promise.resolve(text === "" ? [] : [{ name: "", bytes: encodeFile(text) }]);
}

function readFiles(files: readonly File[]): Promise<readonly IncomingFile[]> {
  return Promise.all(files.map(readFile));
}

async function readFile(file: File): Promise<IncomingFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer()) };
  } catch {
    throw new Error(
      `“${file.name}” could not be read. If it is a folder, open the files in it; if it was moved, choose it again.`,
    );
  }
}

function download({ name, bytes }: IncomingFile, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfter);
}
