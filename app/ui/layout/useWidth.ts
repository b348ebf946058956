import { useSyncExternalStore } from "react";

/** How much room there is: three panes, two, or one. */
export type Width = "wide" | "medium" | "narrow";

const wide = "(min-width: 1100px)";
const medium = "(min-width: 700px)";

const measure = (): Width =>
  matchMedia(wide).matches ? "wide" : matchMedia(medium).matches ? "medium" : "narrow";

function watch(listener: () => void): () => void {
  const queries = [wide, medium].map(query => matchMedia(query));
  queries.forEach(query => query.addEventListener("change", listener));
  return () => queries.forEach(query => query.removeEventListener("change", listener));
}

export const useWidth = (): Width => useSyncExternalStore(watch, measure);
