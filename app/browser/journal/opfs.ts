import { isNamed } from "./isNamed.ts";
import { pairsOf, slotName, type SlotStore } from "./slots.ts";

/** What only a worker can open, a file that is written at once; the compiler's DOM library has no name for it. */
interface SyncHandle {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(length: number): void;
  flush(): void;
  close(): void;
}
type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> };

/** A page on its way out may hold its files for some seconds; they are tried this often, this many ms apart. */
const busyTries = 100;
const busyPause = 100;

/** Slots as files of the origin-private file system, flushed at every write. Only for a dedicated worker. */
export function opfsStore(): SlotStore {
  const handles = new Map<string, SyncHandle>();

  const handleOf = async (name: string, tries: number): Promise<SyncHandle> => {
    const handle = handles.get(name) ?? (await openHandle(await syncFile(name), tries));
    handles.set(name, handle);
    return handle;
  };
  const forget = (name: string): void => {
    handles.get(name)?.close();
    handles.delete(name);
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
      const name = slotName(pair, slot);
      try {
        overwrite(await handleOf(name, busyTries), bytes);
      } catch {
        // Site data that is cleared under a live page takes the files along: open them anew, once.
        forget(name);
        overwrite(await handleOf(name, busyTries), bytes);
      }
      await nextTask();
    },
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
  try {
    const handle = await (await folder()).getFileHandle(name);
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    if (isNamed(error, "NotFoundError")) return new Uint8Array();
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

/** Lets the messages in that came while a flush held up the worker, so that only the newest of them is written. */
function nextTask(): Promise<void> {
  return pause(0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
