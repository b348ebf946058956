import { disallowedUnknown } from "./disallowed-unknown.ts";
import { toolBackground } from "./tool-background.ts";
import { toolBesideBash } from "./tool-beside-bash.ts";
import { toolCase } from "./tool-case.ts";
import { toolDuplicate } from "./tool-duplicate.ts";
import { toolGone } from "./tool-gone.ts";
import { toolMcpAll } from "./tool-mcp-all.ts";
import { toolNever } from "./tool-never.ts";
import { toolPattern } from "./tool-pattern.ts";
import { toolPlanOnly } from "./tool-plan-only.ts";
import { toolSeparator } from "./tool-separator.ts";
import { toolStar } from "./tool-star.ts";
import { toolUnknown } from "./tool-unknown.ts";
import { toolsEmpty } from "./tools-empty.ts";
import { toolsNoneLeft } from "./tools-none-left.ts";

export const toolRules = [
  toolsEmpty,
  toolsNoneLeft,
  toolSeparator,
  toolStar,
  toolUnknown,
  toolCase,
  toolGone,
  toolNever,
  toolPlanOnly,
  toolMcpAll,
  toolPattern,
  toolBesideBash,
  toolDuplicate,
  toolBackground,
  disallowedUnknown,
] as const;
