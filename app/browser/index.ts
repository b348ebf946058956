import type { Ports } from "../state/ports.ts";
import { browserClipboard } from "./clipboard.ts";
import { browserFiles } from "./files.ts";
import { browserJournal } from "./journal/journal.ts";
import { browserLinks } from "./links/links.ts";
import { browserLocation } from "./location.ts";
import { browserPreferences } from "./preferences.ts";

export { trustedScriptUrl } from "./trusted.ts";

/** The browser's own ports. Call it once, before the address is touched: it opens the tab's journal. */
export function browserPorts(): Ports {
  const openedByLink = browserLocation.payload() !== "";
  const links = browserLinks();
  // Beside the journal, which is read first.
  if (openedByLink) links.prepare();
  return {
    files: browserFiles,
    clipboard: browserClipboard,
    journal: browserJournal(openedByLink),
    links,
    location: browserLocation,
    preferences: browserPreferences(),
  };
}
