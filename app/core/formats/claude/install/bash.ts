import { encodeFile } from "../../../text/decode.ts";
import { base64Lines } from "./base64.ts";
import { agentsFolder, type Installed, type Place } from "./target.ts";

const folders: Readonly<Record<Place, string>> = { project: agentsFolder, user: `~/${agentsFolder}` };

/**
 * One command for bash and zsh that writes the file to the byte, after a file of that name was moved to NAME.md.bak.
 * It is one command from end to end, so that nothing runs before all of it is pasted.
 */
export function bashCommand({ place, fileName, text }: Installed): string {
  const folder = folders[place];
  const path = `${folder}/${quoteWord(fileName)}`;
  const backup = `${folder}/${quoteWord(`${fileName}.bak`)}`;
  const lines = [
    `mkdir -p ${folder} &&`,
    `{ [ ! -e ${path} ] || mv -f ${path} ${backup}; } &&`,
    writing(text, path),
  ];
  return `${lines.join("\n")}\n`;
}

/** A word that the shell takes letter by letter; as it is where that is plain. */
export const quoteWord = (word: string): string =>
  /^[\w.][\w.-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

function writing(text: string, path: string): string {
  const bytes = encodeFile(text);
  if (suffersFromPasting(text)) return hereDocument(`base64 --decode > ${path}`, `${base64Lines(bytes)}\n`);
  if (text.endsWith("\n")) return hereDocument(`cat > ${path}`, text);
  // The last line of a here-document always ends. Not every head takes a count of none.
  if (text === "") return `: > ${path}`;
  return hereDocument(`head -c ${bytes.length} > ${path}`, `${text}\n`);
}

function hereDocument(command: string, content: string): string {
  const lines = new Set(content.split("\n"));
  let delimiter = "AGENT";
  for (let count = 2; lines.has(delimiter); count++) delimiter = `AGENT_${count}`;
  return `${command} <<'${delimiter}'\n${content}${delimiter}`;
}

/**
 * Whether a terminal or a clipboard could change the text: control characters that are keys to a shell, invisible and
 * unassigned ones, and what an interactive shell takes for a reference to its history.
 */
const suffersFromPasting = (text: string): boolean =>
  /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]|![^\s=(]|^\^/mu.test(text);
