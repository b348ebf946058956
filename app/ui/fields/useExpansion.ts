import { useEffect, useRef, useState, type RefObject } from "react";
import type { FocusRequest } from "../../state/index.ts";
import { useAppState } from "../useApp.ts";
import { initialExpansion, revealing, type Expansion } from "./expansion.ts";
import { focusPlace } from "./focusPlace.ts";

/** Requests that were met, so that a form that is shown again does not take the focus for an old one. */
const met = new WeakSet<FocusRequest>();

export interface ShownExpansion {
  readonly expansion: Expansion;
  readonly setExpansion: (expansion: Expansion) => void;
  /** For the element that holds the form. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/** What of the form is unfolded. A request for the focus unfolds what it asks for and is met once. */
export function useExpansion(): ShownExpansion {
  const request = useAppState(state => state.focus);
  const [expansion, setExpansion] = useState(initialExpansion);
  const [seen, setSeen] = useState<FocusRequest>();
  if (request !== seen) {
    setSeen(request);
    setExpansion(revealing(expansion, request?.place));
  }
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (request === undefined || root.current === null || met.has(request)) return;
    met.add(request);
    focusPlace(root.current, request.place);
  }, [request]);
  return { expansion, setExpansion, root };
}
