import { toolOf } from "../document/tools.ts";
import type { Load } from "./load.ts";

/** The names under `disallowedTools` that take something away, as written and once each. */
export const takenAway = ({ disallowedTools }: Load): readonly string[] =>
  [...new Set(disallowedTools)].filter(name => {
    const tool = toolOf(name);
    return tool === undefined ? name.startsWith("mcp__") : tool.limit === undefined;
  });
