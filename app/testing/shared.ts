import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real files and recorded cases beside the checkout; tests that read it skip where it is absent. */
export const sharedFolder = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** True when the folder is there; otherwise says once, in one line, that the tests over it are skipped. */
export function hasShared(): boolean {
  if (existsSync(sharedFolder)) return true;
  console.info("skipped: no ../shared beside this checkout, the project's own fixtures stand in");
  return false;
}
