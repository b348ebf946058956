import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasBash, runInBash } from "../../../testing/bash.ts";
import { anyFileText, anyText, knownFiles } from "../../../testing/inventions.ts";
import { runPowerShell, type Machine } from "../../../testing/powershell.ts";
import { parseAgent } from "../../document/parse.ts";
import { encodeFile } from "../../text/decode.ts";
import { fileNameOf } from "../fileName.ts";
import { bashProject, bashUser, powerShellProject, powerShellUser } from "./install.ts";
import { bashCommand } from "./install/bash.ts";
import { powerShellCommand } from "./install/powershell.ts";
import type { Place } from "./install/target.ts";

const hex = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString("hex");
const folder = ".claude/agents";

const odd = [
  "it's.md", '"both".md', "$HOME.md", "`x`.md", "a b.md", "~root.md", "-rf.md", "!x.md", "池.md", "‘q’.md", "a\\b.md", "[a].md", "é'’.md", "{a,b}.md", "#a.md", "*.md",
]; // prettier-ignore

const anyInstalled = fc.record({
  place: fc.constantFrom<Place>("project", "user"),
  fileName: fc.constantFrom(...odd, "pond-keeper.md"),
  text: fc.oneof(anyText, anyFileText),
});

describe.skipIf(!hasBash())("a command for bash", () => {
  it("writes every known file to the byte", () => {
    const agents = knownFiles.map(({ text }) => parseAgent(text));
    const written = runInBash(
      agents.map((agent, at) => ({
        command: (at % 2 === 0 ? bashProject : bashUser).export(agent).text,
        reads: [`${folder}/${fileNameOf(agent)}`],
      })),
    );
    for (const [at, [bytes]] of written.entries())
      expect(hex(bytes), knownFiles[at]?.path).toBe(hex(encodeFile(agents[at]?.text ?? "")));
  });

  it("writes any text under any name, and keeps what was there", () => {
    fc.assert(
      fc.property(fc.array(anyInstalled, { minLength: 20, maxLength: 60 }), files => {
        const written = runInBash(
          files.map(file => ({
            command: bashCommand(file),
            before: { [`${folder}/${file.fileName}`]: "before" },
            reads: [`${folder}/${file.fileName}`, `${folder}/${file.fileName}.bak`],
          })),
        );
        expect(written.map(([bytes]) => hex(bytes))).toEqual(files.map(({ text }) => hex(encodeFile(text))));
        for (const [, kept] of written) expect(hex(kept)).toBe(hex(encodeFile("before")));
      }),
      { numRuns: 12 },
    );
  });

  it("shows no terminal a character that it could take for a key", () => {
    fc.assert(
      fc.property(anyInstalled, file => {
        // eslint-disable-next-line no-control-regex -- control characters are the point
        expect(bashCommand(file)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });
});

const machine = (path: string): Machine => ({
  location: "C:/pond",
  home: "C:/Users/frog",
  files: new Map([[path, encodeFile("before")]]),
  folders: new Set(),
});

const roots: Readonly<Record<Place, string>> = { project: "C:/pond", user: "C:/Users/frog" };

describe("a command for PowerShell", () => {
  it("writes every known file to the byte, whatever line ends it is pasted with", () => {
    const exporters = { project: powerShellProject, user: powerShellUser };
    for (const { path: title, text } of knownFiles) {
      const agent = parseAgent(text);
      for (const place of ["project", "user"] as const) {
        const path = `${roots[place]}/${folder}/${fileNameOf(agent)}`;
        const command = exporters[place].export(agent).text;
        for (const pasted of [command, command.replaceAll("\n", "\r\n")]) {
          const { files, ...rest } = machine(path);
          runPowerShell(pasted, { files, ...rest });
          expect(hex(files.get(path)), title).toBe(hex(encodeFile(text)));
          expect(hex(files.get(`${path}.bak`))).toBe(hex(encodeFile("before")));
        }
      }
    }
  });

  it("writes any text under any name", () => {
    fc.assert(
      fc.property(anyInstalled, file => {
        const path = `${roots[file.place]}/${folder}/${file.fileName}`;
        const { files, folders, ...rest } = machine("");
        runPowerShell(powerShellCommand(file), { files, folders, ...rest });
        expect(hex(files.get(path))).toBe(hex(encodeFile(file.text)));
        expect(files.has(`${path}.bak`)).toBe(false);
        expect(folders).toContain(`${roots[file.place]}/${folder}`);
      }),
      { numRuns: 1000 },
    );
  });

  it("is printable ASCII in lines", () => {
    fc.assert(
      fc.property(anyInstalled, file => {
        expect(powerShellCommand(file)).toMatch(/^[ -~\n]*$/);
      }),
    );
  });
});
