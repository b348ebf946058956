import yaml4 from "js-yaml";
import { parse as parseToml } from "smol-toml";
import { parse } from "yaml";

type Check = (value: unknown) => boolean;

/** What another tool accepts as an agent's file, as far as it is documented. */
interface Schema {
  readonly required: readonly string[];
  /** Every key that may stand there, with what its value must be. */
  readonly keys: Readonly<Record<string, Check>>;
  readonly body?: Check;
  /** The file's path. */
  readonly path: RegExp;
}

const text: Check = value => typeof value === "string" && value.trim() !== "";
const isTrue: Check = value => value === true;
const isBoolean: Check = value => typeof value === "boolean";
const count: Check = value => Number.isInteger(value) && Number(value) > 0;
const oneOf =
  (...values: readonly string[]): Check =>
  value =>
    typeof value === "string" && values.includes(value);
const textLike =
  (shape: RegExp, limit = Infinity): Check =>
  value =>
    typeof value === "string" && shape.test(value) && value.length <= limit;
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const mapOf =
  (key: RegExp, check: Check): Check =>
  value =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([name, item]) => key.test(name) && check(item));
const server: Check = value =>
  mapOf(/./, () => true)(value) &&
  ["command", "url", "name"].some(key => typeof (value as Record<string, unknown>)[key] === "string");
const noAlias: Check = value => text(value) && !/^(?:sonnet|opus|haiku|fable)$/i.test(String(value));

/** The tools that other tools know by name. */
const geminiTool =
  /^(?:read_file|write_file|replace|run_shell_command|glob|grep_search|list_directory|web_fetch|google_web_search|mcp_[a-z0-9.:-]+_[\w.:-]+)$/i;
const factoryTool = oneOf(
  ...["Read", "LS", "Grep", "Glob", "Create", "Edit", "Execute", "WebSearch", "FetchUrl", "TodoWrite"],
);
const kiroTool = /^(?:read|write|shell|web|subagent|todo_list|\*|@[\w-]+(?:\/[\w-]+)?)$/;

const schemas: Readonly<Record<string, Schema>> = {
  opencode: {
    path: /^\.opencode\/agents\/[^/]+\.md$/,
    required: ["description", "mode"],
    keys: {
      description: text,
      mode: oneOf("subagent"),
      model: textLike(/^[^/\s]+\/\S+$/),
      steps: count,
      permission: mapOf(
        /^(?:\*|read|edit|bash|glob|grep|list|webfetch|websearch|task|skill|todowrite|lsp|[\w-]+_(?:\*|[\w-]+))$/,
        oneOf("allow", "deny"),
      ),
    },
  },
  copilot: {
    path: /^\.github\/agents\/[^/]+\.agent\.md$/,
    required: ["name", "description"],
    keys: {
      name: text,
      description: text,
      tools: listOf(text),
      model: noAlias,
      "mcp-servers": mapOf(/./, server),
    },
    body: value => typeof value === "string" && value.length <= 30_000 && !value.includes("\r\n"),
  },
  cursor: {
    path: /^\.cursor\/agents\/[^/]+\.md$/,
    required: ["name", "description"],
    keys: { name: text, description: text, model: noAlias, readonly: isTrue, is_background: isBoolean },
  },
  gemini: {
    path: /^\.gemini\/agents\/[^/]+\.md$/,
    required: ["name", "description"],
    keys: {
      name: textLike(/^[a-z0-9-_]+$/),
      description: text,
      tools: listOf(textLike(geminiTool)),
      model: value => noAlias(value) && !/claude/i.test(String(value)),
      max_turns: count,
    },
  },
  codex: {
    path: /^\.codex\/agents\/[^/]+\.toml$/,
    required: ["name", "description", "developer_instructions"],
    keys: {
      name: text,
      description: text,
      developer_instructions: text,
      model: value => noAlias(value) && value !== "inherit",
      model_reasoning_effort: oneOf("low", "medium", "high", "xhigh"),
      sandbox_mode: oneOf("read-only", "workspace-write"),
    },
  },
  factory: {
    path: /^\.factory\/droids\/[^/]+\.md$/,
    required: ["name", "description"],
    keys: {
      name: textLike(/^[a-z0-9-_]+$/),
      description: value => text(value) && String(value).length <= 500,
      tools: value => listOf(factoryTool)(value) && (value as unknown[]).length > 0,
      model: noAlias,
      reasoningEffort: oneOf("low", "medium", "high"),
    },
  },
  qwen: {
    path: /^\.qwen\/agents\/[^/]+\.md$/,
    required: ["name", "description"],
    keys: {
      name: textLike(/^(?![-_])[\p{L}\p{N}_-]{2,50}(?<![-_])$/u),
      description: text,
      tools: value => listOf(textLike(/^[a-z_]+$|^mcp__[\w.*-]+$/))(value) && (value as unknown[]).length > 0,
      disallowedTools: listOf(textLike(/^[a-z_]+$|^mcp__[\w.*-]+$/)),
      model: noAlias,
      permissionMode: oneOf("default", "plan", "acceptEdits", "auto", "bypassPermissions", "dontAsk"),
      maxTurns: count,
      mcpServers: mapOf(/./, server),
      hooks: mapOf(/./, listOf(mapOf(/./, () => true))),
      background: isBoolean,
      color: oneOf("red", "blue", "green", "yellow", "purple", "orange", "pink", "cyan"),
    },
    body: value => typeof value === "string" && value.replaceAll("\r\n", "\n").trim().length >= 10,
  },
  kiro: {
    path: /^\.kiro\/agents\/[^/]+\.json$/,
    required: ["name", "description"],
    keys: {
      name: text,
      description: text,
      prompt: text,
      tools: listOf(textLike(kiroTool)),
      model: value => noAlias(value) && value !== "inherit",
      mcpServers: mapOf(/./, server),
    },
  },
};

interface File {
  readonly path: string;
  readonly text: string;
}

/** The front matter by a YAML reader that this project did not write. */
const frontMatter =
  (read: (source: string) => unknown) =>
  (file: string): readonly [unknown, string] => {
    const [, source = "", body = ""] = /^---\r?\n([^]*?\r?\n)---\r?\n([^]*)$/.exec(file) ?? [];
    return [read(source), body];
  };

const yaml = [
  frontMatter(source => parse(source, { version: "1.2", logLevel: "error" }) as unknown),
  frontMatter(source => yaml4.load(source)),
];
const readers: Readonly<Record<string, readonly ((file: string) => readonly [unknown, string])[]>> = {
  md: yaml,
  toml: [file => [parseToml(file), ""]],
  json: [file => [JSON.parse(file) as unknown, ""]],
};

/** What the target would refuse in a file that was made for it; empty when it takes all of it. */
export function targetFaults(target: string, { path, text: file }: File): readonly string[] {
  const schema = schemas[target];
  if (schema === undefined) return [`no schema for ${target}`];
  const faults = schema.path.test(path) ? [] : [`path ${path}`];
  for (const read of readers[path.slice(path.lastIndexOf(".") + 1)] ?? []) {
    const [data, body] = read(file);
    if (typeof data !== "object" || data === null) return [...faults, "no map"];
    for (const key of schema.required) if (!Object.hasOwn(data, key)) faults.push(`${key} is missing`);
    for (const [key, value] of Object.entries(data)) {
      const check = Object.hasOwn(schema.keys, key) ? schema.keys[key] : undefined;
      if (check?.(value) !== true) faults.push(`${key}: ${JSON.stringify(value)}`);
    }
    if (schema.body?.(body) === false) faults.push("body");
  }
  return faults;
}
