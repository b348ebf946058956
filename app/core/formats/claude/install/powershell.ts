import { encodeFile } from "../../../text/decode.ts";
import { base64Lines } from "./base64.ts";
import { agentsFolder, type Installed, type Place } from "./target.ts";

/** Full paths, since .NET does not follow the shell from folder to folder. */
const roots: Readonly<Record<Place, string>> = {
  project: "(Get-Location -PSProvider FileSystem).ProviderPath",
  user: "$HOME",
};

/**
 * One command for Windows PowerShell 5.1 and PowerShell 7 that writes the file to the byte, after a file of that name
 * was copied to NAME.md.bak. It is plain ASCII, and the line ends that it is pasted with do not matter.
 */
export function powerShellCommand({ place, fileName, text }: Installed): string {
  const lines = [
    "& {",
    `$folder = Join-Path ${roots[place]} '${agentsFolder}'`,
    "$null = [IO.Directory]::CreateDirectory($folder)",
    `$path = Join-Path $folder ${textOf(fileName)}`,
    'if ([IO.File]::Exists($path)) { [IO.File]::Copy($path, "$path.bak", $true) }',
    writing(text),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function textOf(word: string): string {
  if (/^[ -~]*$/.test(word)) return `'${word.replaceAll("'", "''")}'`;
  return `([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${base64Lines(encodeFile(word)).replaceAll("\n", "")}')))`;
}

function writing(text: string): string {
  if (canStandInHereString(text))
    return `[IO.File]::WriteAllText($path, @'\n${text}\n'@.Replace("\`r\`n", "\`n"))`;
  return `[IO.File]::WriteAllBytes($path, [Convert]::FromBase64String(@'\n${base64Lines(encodeFile(text))}\n'@))`;
}

/** Printable ASCII without a line that ends a here-string or looks like it. */
const canStandInHereString = (text: string): boolean =>
  text !== "" && /^[ -~\n]*$/.test(text) && !/^\s*'@/m.test(text);
