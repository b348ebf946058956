/** A ref for a scrolling element that comes and goes: each time it opens where it was left. */
export function scrollMemory(): (element: HTMLElement | null) => (() => void) | undefined {
  let top = 0;
  return element => {
    if (element === null) return undefined;
    element.scrollTop = top;
    const remember = (): void => {
      top = element.scrollTop;
    };
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  };
}
