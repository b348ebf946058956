import { riskBypassPermissions } from "./risk-bypass-permissions.ts";
import { riskHooks } from "./risk-hooks.ts";
import { riskMcpCommand } from "./risk-mcp-command.ts";

export const riskRules = [riskHooks, riskBypassPermissions, riskMcpCommand] as const;
