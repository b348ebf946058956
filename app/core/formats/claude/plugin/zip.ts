import { zipSync } from "fflate";

/** The earliest time that an archive can name, so that the same files always make the same bytes. */
const mtime = new Date(1980, 0, 1);

/** An archive of files by their paths, in their order. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime });
