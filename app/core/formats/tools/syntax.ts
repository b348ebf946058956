import type { FieldMap, FieldValue } from "../../document/agent.ts";
import { parseAgent } from "../../document/parse.ts";
import { agentData, writeAgent, type AgentData } from "../agentData.ts";
import { toFieldValue } from "./plain.ts";
import type { Syntax } from "./tool.ts";
import { parseToml, writeToml } from "./toml.ts";
import { isMap } from "../../document/kinds.ts";

/** YAML between two lines of `---`, then the prompt. */
export const frontMatter: Syntax = {
  mediaType: "text/markdown;charset=utf-8",
  write: (fields, body) => writeAgent({ fields, body }),
  read: text => {
    const agent = parseAgent(text);
    return agent.frontmatter && agentData(agent);
  },
};

/** TOML with the prompt under a key. */
export const toml = (bodyKey: string): Syntax => ({
  mediaType: "application/toml;charset=utf-8",
  write: (fields, body) => writeToml(withBody(fields, bodyKey, body)),
  read: text => (text.includes(bodyKey) ? withoutBody(parseToml(text), bodyKey) : undefined),
});

/** JSON with the prompt under a key. */
export const json = (bodyKey: string): Syntax => ({
  mediaType: "application/json;charset=utf-8",
  write: (fields, body) => `${JSON.stringify(withBody(fields, bodyKey, body), null, 2)}\n`,
  read: text => withoutBody(parseJson(text), bodyKey),
});

/** The value of a JSON text that is an object; undefined for any other text, and for one that is too deep or too large. Never throws. */
export function parseJson(text: string): FieldValue | undefined {
  if (!/^\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    return toFieldValue(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}

const withBody = (fields: FieldMap, key: string, body: string): FieldMap => {
  const prompt = body.trim();
  return prompt === "" ? fields : { ...fields, [key]: prompt };
};

/** The file without its prompt, which gets lines of its own as in a Markdown file. */
function withoutBody(value: FieldValue | undefined, bodyKey: string): AgentData | undefined {
  if (!isMap(value)) return undefined;
  const fields = Object.create(null) as Record<string, FieldValue>;
  for (const [key, item] of Object.entries(value)) if (key !== bodyKey) fields[key] = item;
  const prompt = value[bodyKey];
  const isMissing = typeof prompt !== "string" || prompt.trim() === "";
  return { fields, body: isMissing ? "" : `\n${prompt.trim()}\n` };
}
