import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fixtures } from "../../app/testing/fixtures.ts";

/** The text of one of the project's own agent files. */
export function fixture(name: string): string {
  const found = fixtures.find(candidate => candidate.name === name);
  if (found === undefined) throw new Error(`there is no fixture “${name}”`);
  return found.text;
}

const sample = fileURLToPath(new URL("../../../shared/sample/backend-engineer.md", import.meta.url));

/** An agent file as people really write it, which no strict YAML reader accepts: three examples on one unquoted line. */
export const realFile: string = existsSync(sample)
  ? readFileSync(sample, "utf8")
  : `---
name: backend-engineer
description: Use this agent for servers. Examples: ${["a login", "a slow query", "a queue"].map(what => `<example>Context: User needs ${what}. user: 'I need ${what}' assistant: 'I'll use the backend-engineer agent for ${what}.'</example>`).join(" ")}
model: sonnet
---

You are a backend engineer.
`;
