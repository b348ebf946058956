import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAgent } from "../document/parse.ts";
import { hasShared, sharedFolder } from "../../testing/shared.ts";
import { givenTools } from "./given.ts";
import { predictLoad, type Load } from "./load.ts";
import { rosterTools } from "./roster.ts";

/** What the client did with a file; only beginnings of long texts were kept. */
interface Case {
  readonly id: string;
  readonly file?: string;
  readonly text?: string;
  readonly base64?: string;
  readonly project: {
    readonly loads: boolean;
    readonly name?: string;
    readonly description?: string;
    readonly descriptionStart?: string;
    readonly rosterTools?: string;
    readonly toolsGiven?: string;
    readonly bodyStart?: string;
    readonly roster?: string;
  };
  readonly plugin?: {
    readonly name: string;
    readonly description?: string;
    readonly descriptionStart?: string;
  };
}

const cases: readonly Case[] = hasShared()
  ? readFileSync(join(sharedFolder, "format/cases.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map(line => JSON.parse(line) as Case)
  : [];

/** The text that the client was given: the rescue's cases were kept without their opening fence. */
function textOf({ file, text, base64 }: Case): string {
  if (base64 !== undefined)
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(base64, "base64"));
  if (file !== undefined) return text ?? "";
  return `---${(text ?? "").includes("\r\n") ? "\r\n" : "\n"}${text ?? ""}`;
}

/** What the client's own prompt begins with where an agent brings none. */
const noPrompt = "Messages from the agent that launched you";

function projectFaults(project: Case["project"], load: Load): readonly string[] {
  if (project.loads !== load.loads) return ["loads"];
  if (!project.loads) return [];
  const faults: string[] = [];
  const { name, description, descriptionStart, bodyStart = "", roster } = project;
  if (name !== undefined && name !== load.name) faults.push("name");
  if (description !== undefined && description !== load.description) faults.push("description");
  if (descriptionStart !== undefined && !load.description?.startsWith(descriptionStart))
    faults.push("description");
  if (project.rosterTools !== undefined && project.rosterTools !== rosterTools(load)) faults.push("roster");
  if (roster !== undefined && roster !== `${load.description ?? ""} (Tools: ${rosterTools(load)})`)
    faults.push("roster line");
  const isOwn = !bodyStart.startsWith(noPrompt);
  if (isOwn ? !load.body.startsWith(bodyStart) : load.body !== "") faults.push("body");
  return faults;
}

function pluginFaults(plugin: NonNullable<Case["plugin"]>, load: Load): readonly string[] {
  if (plugin.name === "(none)") return load.loads ? ["loads"] : [];
  const faults: string[] = [];
  if (load.name === undefined || !plugin.name.endsWith(`:${load.name}`)) faults.push("name");
  if (plugin.description !== undefined && plugin.description !== load.description) faults.push("description");
  if (plugin.descriptionStart !== undefined && !load.description?.startsWith(plugin.descriptionStart))
    faults.push("description");
  return faults;
}

const otherName = "the file had another name in this experiment than the record says";

/** Where this prediction is known to differ from what the client did, and why. */
const known: Readonly<Record<string, string>> = {
  "hooks.starplain: plugin name": otherName,
  "keys.Name_cap: plugin name": otherName,
  "keys.nospace: plugin name": otherName,
};

describe.skipIf(cases.length === 0)("predictLoad", () => {
  it("says what the client did, but for what is listed with its reason", () => {
    const wrong = cases.flatMap(one => {
      const agent = parseAgent(textOf(one));
      const file = one.file === undefined ? {} : { fileName: one.file };
      const faults = [
        ...projectFaults(one.project, predictLoad(agent, "project", file)).map(fault => `project ${fault}`),
        ...(one.plugin ? pluginFaults(one.plugin, predictLoad(agent, "plugin", file)) : []).map(
          fault => `plugin ${fault}`,
        ),
      ];
      return faults.length > 0 ? [`${one.id}: ${faults.join(", ")}`] : [];
    });
    expect(wrong).toEqual(Object.keys(known));
    expect(wrong.length).toBeLessThanOrEqual(cases.length / 100);
  });

  it("gives the tools that the client gave wherever a list decided", () => {
    const wrong = cases.flatMap(one => {
      const { toolsGiven = "" } = one.project;
      if (toolsGiven === "" || /^\d+ tools$/.test(toolsGiven)) return [];
      const { kind, names } = givenTools(predictLoad(parseAgent(textOf(one)), "project"), "foreground");
      const ours = kind === "refused" ? "refused" : names.filter(name => !name.startsWith("mcp__")).join(",");
      return ours === toolsGiven.replace(/:.*$/s, "") ? [] : [`${one.id}: ${ours} for ${toolsGiven}`];
    });
    expect(wrong).toEqual([]);
  });
});
