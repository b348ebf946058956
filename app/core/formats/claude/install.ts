import type { Exporter } from "../exported.ts";
import { fileNameOf, stemOf } from "../fileName.ts";
import { bashCommand } from "./install/bash.ts";
import { powerShellCommand } from "./install/powershell.ts";
import type { Installed, Place } from "./install/target.ts";

/** A shell that files can be installed with. */
interface Shell {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly command: (file: Installed) => string;
}

const bash: Shell = {
  name: "bash",
  extension: "sh",
  mediaType: "text/x-shellscript;charset=utf-8",
  command: bashCommand,
};

const powerShell: Shell = {
  name: "PowerShell",
  extension: "ps1",
  mediaType: "text/plain;charset=utf-8",
  command: powerShellCommand,
};

const placeHints: Readonly<Record<Place, string>> = {
  project: "in the project's folder: it writes the file to .claude/agents/ there",
  user: "anywhere: it writes the file to .claude/agents/ in your home folder",
};

const installer = ({ name, extension, mediaType, command }: Shell, place: Place): Exporter => ({
  label: `${name}, for ${place === "user" ? "all projects" : "a project"}`,
  hint: `Paste it into ${name} ${placeHints[place]}, and keeps a file of that name as .bak.`,
  holdsFile: true,
  export: agent => {
    const fileName = `install-${stemOf(agent)}.${extension}`;
    return {
      fileName,
      path: fileName,
      mediaType,
      text: command({ place, fileName: fileNameOf(agent), text: agent.text }),
      losses: [],
    };
  },
});

export const bashProject = installer(bash, "project");
export const bashUser = installer(bash, "user");
export const powerShellProject = installer(powerShell, "project");
export const powerShellUser = installer(powerShell, "user");
