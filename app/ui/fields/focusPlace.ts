import type { Place } from "../../state/index.ts";
import { boxIdOf } from "./examples/parts.ts";

const hidden = ":not([tabindex='-1'], [aria-hidden='true'], [type='hidden'])";
const textBox = `:is(textarea, input)${hidden}`;
const focusable = `:is(button, [tabindex='0'])${hidden}`;

/** The control within an element that is to have the focus: its first text box, else whatever can have it. */
const controlIn = (element: Element | null): HTMLElement | null =>
  element?.querySelector<HTMLElement>(textBox) ?? element?.querySelector<HTMLElement>(focusable) ?? null;

/** The elements that show a place, the best first. */
function selectorsFor(place: Place): readonly string[] {
  if (place.view === "field") return [`[data-field="${CSS.escape(place.key)}"]`];
  if (place.view !== "example") return [];
  const example = `[data-example="${place.block}"]`;
  return [`${example} [data-part="${boxIdOf(place.part)}"]`, example, '[data-field="description"]'];
}

/** Puts the focus on the control that shows a place and brings it into sight. A focus that is there already stays. */
export function focusPlace(root: HTMLElement, place: Place): void {
  for (const selector of selectorsFor(place)) {
    const element = root.querySelector(selector);
    const control = controlIn(element);
    if (control === null) continue;
    if (!element?.contains(document.activeElement)) control.focus({ preventScroll: true });
    control.scrollIntoView({ block: "nearest" });
    return;
  }
}

/** Puts the focus on what a selector finds in an element, or else on its first control. */
export function focusIn(root: Element | null, selector: string): void {
  const found = root?.querySelector<HTMLElement>(selector) ?? controlIn(root);
  found?.focus();
}
