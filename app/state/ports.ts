/**
 * What the app needs of the outside world. The real ones live in `app/browser/`, in-memory twins in `app/testing/`;
 * only the composition root chooses. Whatever starts returns its stop.
 */

/** A file as the outside world hands it over: its name (empty when pasted) and its exact bytes. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FilesPort {
  /** Shows the system's file picker; resolves to an empty list when it is cancelled. */
  pick(): Promise<readonly IncomingFile[]>;
  /** Hands a file to the browser's downloads. */
  download(file: IncomingFile, mediaType: string): void;
}

export interface ClipboardPort {
  /** Puts text on the clipboard. Rejects when the browser refuses. Call it inside the press that asked for it. */
  write(text: string | Promise<string>): Promise<void>;
}

/** What must survive a reload or a killed browser: the current file and where it came from. */
export interface JournalEntry {
  /** The file's text, line ends and byte order mark included. */
  readonly text: string;
  /** The text as it was opened, the base of "changed" and of the diff; "" for a new file. */
  readonly opened: string;
  readonly fileName: string;
}

export interface JournalPort {
  /** The newest entry that was written whole, or undefined when there is none. Never rejects. */
  read(): Promise<JournalEntry | undefined>;
  /**
   * Keeps the entry. Entries written while one is under way replace each other, so the newest always wins; resolves
   * once this entry or a newer one is on disk. Rejects when the browser gives no storage at all.
   */
  write(entry: JournalEntry): Promise<void>;
}

export interface LocationPort {
  /** The share payload of the address, without `#`; "" when there is none. */
  payload(): string;
  /** Takes the payload out of the address without adding to the history. */
  clearPayload(): void;
  /** The page's address with this payload as its hash; nothing is navigated. */
  link(payload: string): string;
  /** Calls back when a share link is opened in this page; returns the stop. */
  onPayload(listener: (payload: string) => void): () => void;
}

export interface Ports {
  readonly files: FilesPort;
  readonly clipboard: ClipboardPort;
  readonly journal: JournalPort;
  readonly location: LocationPort;
}
