import type { ShareResult } from "../core/index.ts";

/**
 * What the app needs of the outside world. The real ones live in `app/browser/`, in-memory twins in `app/testing/`;
 * only the composition root chooses. Whatever starts returns its stop.
 */

/**
 * A file as the outside world hands it over: its name (empty when pasted) and its exact bytes. Of a file that is too
 * large for `decodeFile` only so much is read that it still refuses it.
 */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FilesPort {
  /** Shows the system's file picker; resolves to an empty list when it is cancelled. */
  pick(): Promise<readonly IncomingFile[]>;
  /**
   * The files of a drop or a paste; when there are none, its plain text as one file without a name. Call it inside
   * the event. Rejects with a sentence for people when a file (or a folder) cannot be read; so does `pick`.
   */
  receive(transfer: DataTransfer): Promise<readonly IncomingFile[]>;
  /** Hands a file to the browser's downloads. */
  download(file: IncomingFile, mediaType: string): void;
}

/** A text for the system's share sheet. */
export interface SharedLink {
  readonly title: string;
  readonly url: string;
}

export interface ClipboardPort {
  /**
   * Puts text on the clipboard. Call it inside the press that asked for it. Rejects with a sentence for people when
   * the browser refuses.
   */
  write(text: string): Promise<void>;
  /** As `write`, for a PNG image that may still be drawn. */
  writeImage(image: Promise<Blob>): Promise<void>;
  /** Hands a link to the system's share sheet; absent where there is none. Resolves when that is closed, whatever came of it. */
  readonly share?: ((link: SharedLink) => Promise<void>) | undefined;
}

/** A file that is being edited, and where it came from. */
export interface Draft {
  /** The file's text, line ends and byte order mark included. */
  readonly text: string;
  /** The text as it was opened, the base of "changed" and of the diff; "" for a new file. */
  readonly opened: string;
  readonly fileName: string;
  /** Codes of the rules that are switched off for this file. */
  readonly muted?: readonly string[];
  /** It came from somebody else, through a link. */
  readonly isForeign?: boolean;
}

/** What must survive a reload or a killed browser: the current draft, and those that were left for it, the newest last. */
export interface JournalEntry extends Draft {
  readonly earlier: readonly Draft[];
}

export interface JournalPort {
  /** The newest entry that was written whole, or undefined when there is none. Never rejects. */
  read(): Promise<JournalEntry | undefined>;
  /**
   * Keeps the entry. Entries written while one is under way replace each other, so the newest always wins; resolves
   * once this entry or a newer one is on disk. Rejects when the browser gives no storage at all. Call it at every
   * change: what was handed over survives a killed browser.
   */
  write(entry: JournalEntry): Promise<void>;
}

export interface LinksPort {
  /** Gets ready for a link that will most likely be wanted. */
  prepare(): void;
  /** The payload that carries a text and, unless it is "", the file's name. Rejects with a sentence for people. */
  encode(text: string, fileName: string): Promise<string>;
  /** What a payload carries. Never rejects, and gives up on one that takes too long. */
  decode(payload: string): Promise<ShareResult>;
}

export interface LocationPort {
  /** The share payload of the address, without `#`; "" when there is none. */
  payload(): string;
  /** Puts a payload into the address without adding to the history. */
  showPayload(payload: string): void;
  /** Takes the payload out of the address without adding to the history. */
  clearPayload(): void;
  /** The page's address with this payload as its hash; nothing is navigated. */
  link(payload: string): string;
  /** Calls back when a share link is opened in this page; returns the stop. */
  onPayload(listener: (payload: string) => void): () => void;
}

export interface PreferencesPort {
  /** A small setting of an earlier visit; undefined when there is none or the browser keeps none. */
  read(name: string): string | undefined;
  /** Keeps a small setting, where the browser lets it. */
  write(name: string, value: string): void;
}

export interface Ports {
  readonly files: FilesPort;
  readonly clipboard: ClipboardPort;
  readonly journal: JournalPort;
  readonly links: LinksPort;
  readonly location: LocationPort;
  readonly preferences: PreferencesPort;
}
