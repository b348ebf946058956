import { decodeShare, encodeShare } from "../core/index.ts";
import type {
  IncomingFile,
  JournalEntry,
  JournalPort,
  LocationPort,
  Ports,
  PreferencesPort,
} from "../state/ports.ts";

/** A file that was handed to the browser's downloads. */
export interface Download extends IncomingFile {
  readonly mediaType: string;
}

/** The ports in memory, with what went out through them. */
export interface MemoryPorts extends Ports {
  /** Every download so far, oldest first. */
  readonly downloads: readonly Download[];
  /** Every text put on the clipboard so far, oldest first. */
  readonly copied: readonly string[];
  /** Opens a share link in the page: the payload becomes the address's, and the listeners hear of it. */
  openLink(payload: string): void;
}

/**
 * Ports for tests, each to be replaced through `overrides`. The picker is cancelled, a drop holds nothing, the address
 * has no payload. The journal keeps its newest entry for as long as the object lives: a store made anew over the same
 * ports is a reload.
 */
export function memoryPorts(overrides: Partial<Ports> = {}): MemoryPorts {
  const downloads: Download[] = [];
  const copied: string[] = [];
  const page = memoryLocation();
  return {
    downloads,
    copied,
    openLink: payload => page.openLink(payload),
    files: {
      pick: () => Promise.resolve([]),
      receive: () => Promise.resolve([]),
      download: (file, mediaType) => void downloads.push({ ...file, mediaType }),
    },
    clipboard: {
      write: text => Promise.resolve(void copied.push(text)),
      writeImage: async image => void copied.push((await image).type),
    },
    links: { prepare: () => undefined, encode: encodeShare, decode: decodeShare },
    journal: memoryJournal(),
    location: page.location,
    preferences: memoryPreferences(),
    ...overrides,
  };
}

/** Settings in memory. */
export function memoryPreferences(): PreferencesPort {
  const kept = new Map<string, string>();
  return { read: name => kept.get(name), write: (name, value) => void kept.set(name, value) };
}

/** A journal in memory that starts with `entry`. */
export function memoryJournal(entry?: JournalEntry): JournalPort {
  let newest = entry;
  return {
    read: () => Promise.resolve(newest),
    write: written => {
      newest = written;
      return Promise.resolve();
    },
  };
}

/** An address in memory without a payload, and a way to open links there. */
export function memoryLocation(opened = ""): {
  readonly location: LocationPort;
  openLink(payload: string): void;
} {
  const listeners = new Set<(payload: string) => void>();
  let current = opened;
  return {
    location: {
      payload: () => current,
      showPayload: payload => {
        current = payload;
      },
      clearPayload: () => {
        current = "";
      },
      link: payload => `https://editor.example/#${payload}`,
      onPayload: listener => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    openLink: payload => {
      current = payload;
      listeners.forEach(listener => listener(payload));
    },
  };
}
