import { toolOf } from "../document/tools.ts";
import type { ToolGrant } from "./load.ts";

/** The names under `disallowedTools` that take something away, as written and once each. */
export const takenAway = ({ disallowedTools }: Pick<ToolGrant, "disallowedTools">): readonly string[] =>
  [...new Set(disallowedTools)].filter(name => {
    const tool = toolOf(name);
    return tool === undefined ? name.startsWith("mcp__") : tool.limit === undefined;
  });
