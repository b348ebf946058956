/** Whether a JSON value has a shape. */
type Check = (value: unknown) => boolean;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = value => typeof value === "string";
const isFilled: Check = value => typeof value === "string" && value !== "";
const isTexts: Check = value => Array.isArray(value) && value.every(isText);
const isBoolean: Check = value => typeof value === "boolean";
const isCount: Check = value => Number.isSafeInteger(value) && Number(value) > 0;
const oneOf =
  (...words: readonly unknown[]): Check =>
  value =>
    words.includes(value);

const isServer: Check = server =>
  isText(server) || (isMap(server) && isOneConfiguration(Object.values(server)));

const isOneConfiguration = (configurations: readonly unknown[]): boolean =>
  configurations.length === 1 &&
  configurations.every(
    config => isMap(config) && ["command", "url", "name"].some(key => isText(config[key])),
  );

const hookTypes: Readonly<Record<string, string>> = {
  command: "command",
  http: "url",
  mcp_tool: "server",
  prompt: "prompt",
  agent: "prompt",
};

const isHook: Check = hook => isMap(hook) && isText(hook[hookTypes[String(hook["type"])] ?? ""]);

const isMatcher: Check = matcher =>
  isMap(matcher) &&
  (matcher["matcher"] === undefined || isText(matcher["matcher"])) &&
  Array.isArray(matcher["hooks"]) &&
  matcher["hooks"].every(isHook);

const events =
  "SessionStart Setup UserPromptSubmit UserPromptExpansion PreToolUse PermissionRequest PermissionDenied PostToolUse PostToolUseFailure PostToolBatch Notification MessageDisplay SubagentStart SubagentStop TaskCreated TaskCompleted Stop StopFailure TeammateIdle InstructionsLoaded ConfigChange CwdChanged DirectoryAdded FileChanged WorktreeCreate WorktreeRemove PreCompact PostCompact Elicitation ElicitationResult SessionEnd".split(
    " ",
  );

/** Every key of an agent in the JSON for `--agents`; one that is wrong keeps Claude Code from starting. */
const checks: Readonly<Record<string, Check>> = {
  description: isFilled,
  prompt: isText,
  tools: isTexts,
  disallowedTools: isTexts,
  model: value => isText(value) && String(value).trim() !== "",
  permissionMode: oneOf("default", "acceptEdits", "auto", "dontAsk", "bypassPermissions", "plan", "manual"),
  mcpServers: value => Array.isArray(value) && value.every(isServer),
  hooks: value =>
    isMap(value) &&
    Object.entries(value).every(
      ([event, matchers]) => events.includes(event) && Array.isArray(matchers) && matchers.every(isMatcher),
    ),
  maxTurns: isCount,
  skills: isTexts,
  initialPrompt: isText,
  memory: oneOf("user", "project", "local"),
  effort: value => oneOf("low", "medium", "high", "xhigh", "max")(value) || Number.isSafeInteger(value),
  background: isBoolean,
  isolation: oneOf("worktree", "remote"),
  omitClaudeMd: isBoolean,
};

/** What is wrong with a value that is meant for `claude --agents`: `NAME.KEY` for each fault, none for a good one. */
export function agentsFaults(json: unknown): readonly string[] {
  if (!isMap(json)) return ["not a map"];
  return Object.entries(json).flatMap(([name, agent]) => {
    if (!isMap(agent)) return [`${name} is no map`];
    const missing = ["description", "prompt"].filter(key => !Object.hasOwn(agent, key));
    const wrong = Object.entries(agent)
      .filter(([key, value]) => !Object.hasOwn(checks, key) || checks[key]?.(value) !== true)
      .map(([key]) => key);
    return [...missing, ...wrong].map(key => `${name}.${key}`);
  });
}
