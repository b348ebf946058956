import { invisibleCharacters } from "./invisible-characters.ts";
import { longBase64 } from "./long-base64.ts";
import { promptEmpty } from "./prompt-empty.ts";
import { secondFrontMatter } from "./second-front-matter.ts";

export const promptRules = [promptEmpty, secondFrontMatter, longBase64, invisibleCharacters] as const;
