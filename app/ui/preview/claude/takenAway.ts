import type { Load } from "../../../core/index.ts";
import { toolOf } from "../../../core/document/tools.ts";

/** The names under `disallowedTools` that take something away, as written and once each. */
export const takenAway = ({ disallowedTools }: Load): readonly string[] =>
  [...new Set(disallowedTools)].filter(name => {
    const tool = toolOf(name);
    return tool === undefined ? name.startsWith("mcp__") : tool.limit === undefined;
  });
