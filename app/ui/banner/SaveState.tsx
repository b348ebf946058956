import { fileText, type AppState } from "../../state/index.ts";
import { useAppState } from "../useApp.ts";

/** Where the file stands, in words: the first line whose test holds. */
const standings: readonly (readonly [(state: AppState) => boolean, string])[] = [
  [state => !state.isKept, "Not kept: this browser gives no storage"],
  [
    state => state.origin.downloaded !== undefined && fileText(state.shown) === state.origin.downloaded,
    "Downloaded",
  ],
  [state => state.origin.downloaded !== undefined, "Changed since the download"],
  [state => state.origin.fileName !== "" && fileText(state.shown) === state.origin.opened, "As opened"],
  [state => state.origin.fileName !== "", "Changed, only in this browser"],
];

const standingOf = (state: AppState): string =>
  standings.find(([holds]) => holds(state))?.[1] ?? "Only in this browser";

/** Says where the file stands: whether it is kept, downloaded, changed. */
export function SaveState() {
  return <span className="save-state">{useAppState(standingOf)}</span>;
}
