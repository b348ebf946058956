import type { FieldMap, FieldValue } from "../../../document/agent.ts";
import { carry, drop, type Carried } from "./carried.ts";
import {
  fits,
  isBoolean,
  isCount,
  isFilledText,
  isText,
  isTextMap,
  isTexts,
  misfits,
  onlyKnown,
  strangers,
  type Shapes,
} from "./shapes.ts";
import { isList, isMap } from "../../../document/kinds.ts";
import { quote } from "../../quote.ts";

const always: Shapes = { type: isText, timeout: isCount, alwaysLoad: isBoolean };
const stdio: Shapes = { ...always, command: isFilledText, args: isTexts, env: isTextMap };
const socket: Shapes = { ...always, url: isText, headers: isTextMap, headersHelper: isText };
const oauth = fits({
  clientId: isText,
  callbackPort: isCount,
  authServerMetadataUrl: value => isText(value) && /^https:\/\/[\w.-]+(?:\/\S*)?$/.test(value),
  scopes: isFilledText,
});
const remote: Shapes = { ...socket, oauth };

/** A kind of server: what its configuration needs, and the shape of all that it may hold. */
interface Kind {
  readonly needs: string;
  readonly shapes: Shapes;
}

/** The kinds of servers by the name that `type` has for them, as Claude Code 2.1.332 checks them at the start. */
const kinds: Readonly<Record<string, Kind>> = {
  stdio: { needs: "command", shapes: stdio },
  http: { needs: "url", shapes: remote },
  "streamable-http": { needs: "url", shapes: remote },
  sse: { needs: "url", shapes: remote },
  ws: { needs: "url", shapes: socket },
  sdk: { needs: "name", shapes: { ...always, name: isText } },
};

/** The servers that Claude Code takes of `mcpServers`; one that it would refuse is left out. */
export function carryMcpServers(value: FieldValue): Carried {
  if (!isList(value)) return drop("Claude Code takes MCP servers only as a list, and ignores this value.");
  const entries = value.map(carryEntry);
  const servers = entries.flatMap(entry => (entry.value === undefined ? [] : [entry.value]));
  const notes = entries.flatMap(entry => entry.notes);
  return servers.length === 0 && value.length > 0 ? drop(...notes) : carry(servers, ...notes);
}

function carryEntry(entry: FieldValue): Carried {
  if (isText(entry)) return carry(entry);
  if (!isMap(entry)) return drop(`The MCP server ${quote(entry)} is neither a name nor a map.`);
  const [[name, config] = ["", null], ...more] = Object.entries(entry);
  if (more.length > 0 || !isMap(config))
    return drop(`The MCP server ${quote(entry)} is not one name with a configuration.`);
  const carried = carryConfig(name, config);
  return carried.value === undefined
    ? carried
    : carry(Object.fromEntries([[name, carried.value]]), ...carried.notes);
}

function carryConfig(name: string, config: FieldMap): Carried {
  const type = config["type"] ?? "stdio";
  const kind = isText(type) && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (kind === undefined) return drop(`The MCP server ${quote(name)} has no type that Claude Code knows.`);
  const { needs, shapes } = kind;
  const wrong = [...((config[needs] ?? null) === null ? [needs] : []), ...misfits(config, shapes)];
  if (wrong.length > 0)
    return drop(`The MCP server ${quote(name)} has no usable ${wrong.join(", ")}: Claude Code refuses it.`);
  return carry(
    onlyKnown(config, shapes),
    ...strangers(config, shapes).map(
      key => `The MCP server ${quote(name)} goes without ${quote(key)}, which Claude Code has no use for.`,
    ),
  );
}
