import { encodeFile, fileNameOf, parseAgent, readStrict, type Exported } from "../core/index.ts";
import type { App } from "./app.ts";
import { fileText } from "./lineEnds.ts";
import type { Notices } from "./notices.ts";
import type { Ports } from "./ports.ts";
import { agentOf } from "./readings.ts";

/** The ways out: files, the clipboard and links. */
export interface Sharing {
  /** Saves the file, or what it was exported as. */
  readonly download: (exported: Exported) => void;
  /** Puts the file's text on the clipboard. */
  readonly copy: () => Promise<void>;
  /** Puts what an export gave on the clipboard, as text. */
  readonly copyExport: (exported: Exported) => Promise<void>;
  /** Gets ready for a link that will most likely be wanted. */
  readonly prepareLink: () => void;
  /** Builds a link that carries the file, and shows it in the address. Only called at the press of Share. */
  readonly showLink: () => Promise<string>;
  /** Takes the link out of the address again. */
  readonly hideLink: () => void;
  readonly copyLink: (link: string) => Promise<void>;
  /** Copies a link as Markdown, under the agent's name. */
  readonly copyMarkdownLink: (link: string) => Promise<void>;
  /** Copies a picture as PNG. */
  readonly copyImage: (image: Promise<Blob>) => Promise<void>;
  /** Saves a picture of the agent's link. */
  readonly saveImage: (image: Promise<Blob>) => Promise<void>;
  /** Hands a link to the system's share sheet; absent where there is none. */
  readonly sendLink: ((link: string) => Promise<void>) | undefined;
}

/** Hands the app's file on. */
export function createSharing(
  app: App,
  { files, clipboard, links, location }: Ports,
  { tell, attempt }: Notices,
): Sharing {
  const { store } = app;
  const { share } = clipboard;
  const currentText = (): string => fileText(store.getState().editor);
  const agentName = (): string => fileNameOf(agentOf(store.getState().shown)).replace(/\.md$/, "");
  const copy = (text: string, done: string): Promise<void> =>
    attempt(clipboard.write(text).then(() => tell(done)));
  return {
    download: ({ fileName, mediaType, text, bytes }) => {
      files.download({ name: fileName, bytes: bytes ?? encodeFile(text) }, mediaType);
      if (text === currentText()) app.set({ origin: { ...store.getState().origin, downloaded: text } });
      const isRead = mediaType.startsWith("text/markdown") && readStrict(text).ok;
      tell(`Downloaded ${fileName}${isRead ? ": every reader accepts it" : ""}.`);
    },
    copy: () => copy(currentText(), "Copied the file to the clipboard."),
    copyExport: ({ text }) => copy(text, "Copied to the clipboard."),
    prepareLink: () => links.prepare(),
    showLink: async () => {
      const text = currentText();
      const derived = fileNameOf(parseAgent(text));
      const { fileName } = store.getState().origin;
      const payload = await links.encode(text, fileName === derived ? "" : fileName);
      location.showPayload(payload);
      return location.link(payload);
    },
    hideLink: () => location.clearPayload(),
    copyLink: link => copy(link, "Copied the link to the clipboard."),
    copyMarkdownLink: link => copy(markdownLink(agentName(), link), "Copied the link as Markdown."),
    copyImage: image =>
      attempt(clipboard.writeImage(image).then(() => tell("Copied the QR code as a picture."))),
    saveImage: image =>
      attempt(
        image.then(async blob => {
          const name = `${agentName()}-link.png`;
          files.download({ name, bytes: new Uint8Array(await blob.arrayBuffer()) }, blob.type);
          tell(`Downloaded ${name}.`);
        }),
      ),
    sendLink: share && (link => attempt(share({ title: agentName(), url: link }))),
  };
}

/** A link in Markdown; what would end its text early is escaped. */
const markdownLink = (name: string, link: string): string => `[${name.replace(/[\\[\]]/g, "\\$&")}](${link})`;
