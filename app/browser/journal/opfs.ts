import { isNamed } from "./isNamed.ts";
import { pairsOf, slotName, type SlotStore } from "./slots.ts";

/** What only a worker can open, a file that is written at once; the compiler's DOM library has no name for it. */
interface SyncHandle {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(length: number): void;
  flush(): void;
}
type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> };

/** A page on its way out may hold its files for a while; they are tried this often, this many ms apart. */
const busyTries = 10;
const busyPause = 100;

/** Slots as files of the origin-private file system, flushed at every write. Only for a dedicated worker. */
export function opfsStore(): SlotStore {
  const handles = new Map<string, SyncHandle>();

  const handleOf = async (name: string, tries: number): Promise<SyncHandle> => {
    const handle = handles.get(name) ?? (await openHandle(await syncFile(name), tries));
    handles.set(name, handle);
    return handle;
  };
  return {
    pairs: async () => pairsOf(await fileNames()),
    open: async pair => {
      for (const slot of [0, 1] as const)
        await handleOf(slotName(pair, slot), 1).catch((error: unknown) => {
          if (!isNamed(error, "NoModificationAllowedError")) throw error;
        });
    },
    read: (pair, slot) => readFile(slotName(pair, slot)),
    write: async (pair, slot, bytes) => {
      overwrite(await handleOf(slotName(pair, slot), busyTries), bytes);
      // Lets in what was posted while the flush held up the worker, so that only the newest of it is written.
      await pause(0);
    },
    // The handles of cleared files write to nowhere, and Chromium hangs for good when one of them is closed.
    holds: async pair => (await existingFile(slotName(pair, 0))) !== undefined,
  };
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle("journal", { create: true });
}

async function fileNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (await folder()).keys()) names.push(name);
  return names;
}

async function readFile(name: string): Promise<Uint8Array> {
  const file = await existingFile(name);
  return file ? new Uint8Array(await (await file.getFile()).arrayBuffer()) : new Uint8Array();
}

async function existingFile(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await (await folder()).getFileHandle(name);
  } catch (error) {
    if (isNamed(error, "NotFoundError")) return undefined;
    throw error;
  }
}

async function syncFile(name: string): Promise<SyncFile> {
  const file = await (await folder()).getFileHandle(name, { create: true });
  if (!isSyncFile(file)) throw new Error("This browser has no files that can be written at once.");
  return file;
}

function isSyncFile(file: FileSystemFileHandle): file is SyncFile {
  return "createSyncAccessHandle" in file;
}

async function openHandle(file: SyncFile, tries: number): Promise<SyncHandle> {
  for (let left = tries - 1; ; left--)
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (left === 0 || !isNamed(error, "NoModificationAllowedError")) throw error;
      await pause(busyPause);
    }
}

function overwrite(handle: SyncHandle, bytes: Uint8Array<ArrayBuffer>): void {
  if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new Error("The browser's storage is full.");
  handle.truncate(bytes.length);
  handle.flush();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
