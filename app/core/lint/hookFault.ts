import type { HookFault } from "../verdict/hooks.ts";
import { pathText } from "./nested.ts";

const sentences: Readonly<Record<HookFault["code"], (path: string, name: string) => string>> = {
  "not-a-map": () => "hooks must be a map from events to lists.",
  "unknown-event": path => `${path} is no event.`,
  "not-a-list": path => `${path} must be a list of entries.`,
  entry: path => `${path} has no list of hooks.`,
  "no-type": path => `${path} has no type.`,
  "unknown-type": (path, name) => `${path} has the type ${name}, which is none.`,
  missing: (path, name) => `${path} has no ${name}.`,
};

/** What is wrong with a part of `hooks`, with the exact path, as a sentence. */
export const sayHookFault = ({ code, path, name }: HookFault): string =>
  sentences[code](pathText("hooks", path), name);
