import { lazy, type ComponentType } from "react";

/**
 * A component that is loaded when it is first shown, within a `Suspense`; `Failure` stands in where it does not load,
 * since an error would take the whole interface down.
 */
export function loaded<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  Failure: ComponentType<Props>,
): ComponentType<Props> {
  return lazy(() => load().catch(() => ({ default: Failure })));
}
