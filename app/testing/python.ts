import { spawnSync } from "node:child_process";

/** Whether there is a Python to judge modules. */
export const hasPython = (): boolean => spawnSync("python3", ["-c", "import ast"]).status === 0;

const judge = `
import ast, json, sys, types
sdk = types.ModuleType("claude_agent_sdk")
sdk.AgentDefinition = lambda **fields: fields
sys.modules["claude_agent_sdk"] = sdk
def read(source):
    ast.parse(source)
    scope = {}
    exec(compile(source, "agent.py", "exec"), scope)
    return scope["agents"]
print(json.dumps([read(source) for source in json.load(sys.stdin)]))
`;

/** What Python makes of modules for the Agent SDK: the fields of each agent by its name. All in one process. */
export function readPython(sources: readonly string[]): readonly unknown[] {
  const options = { input: JSON.stringify(sources), encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync("python3", ["-W", "error", "-c", judge], options);
  if (status !== 0) throw new Error(stderr.slice(-400));
  return JSON.parse(stdout) as readonly unknown[];
}
