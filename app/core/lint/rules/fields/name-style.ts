import { setField } from "../../../edits/field.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";
import { kebab } from "../../suggest.ts";
import { client } from "../../../verdict/client.ts";
import { nameFault } from "../../../verdict/load.ts";

export const nameStyle = defineRule({
  code: "name-style",
  topic: "fields",
  severity: "hint",
  title: "A name that is not in lower case with hyphens",
  explanation:
    "Claude Code takes capitals, blanks and other signs in a name. Its documentation asks for lower case letters and hyphens, and so do other tools that read the same files; such a name is also easier to type after an @.",
  example: {
    before:
      "---\nname: ⟦Pond Keeper⟧\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
    after: "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
  },
  check: subject => {
    const name = subject.textOf("name");
    const field = subject.field("name");
    if (
      field === undefined ||
      name === undefined ||
      isPlain(name) ||
      builtIns.has(name) ||
      nameFault(name) !== undefined
    )
      return none;
    const better = kebab(parted(name));
    return [
      {
        ...placeOfValue(field),
        message: "It loads; by convention a name is in lower case, with hyphens between its words.",
        ...(better !== "" &&
          !builtIns.has(better) && {
            fixes: [fix(`Change to ${better}`, () => setField(subject.agent, "name", better), "choice")],
          }),
      },
    ];
  },
});

/** Letters of any script that are no capitals, digits, and single hyphens or dots between them. */
const plain = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:[-.][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** Most names need the simpler of the two searches only. */
const isPlain = (name: string): boolean => latin.test(name) || plain.test(name);
const latin = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Words that are told apart by capitals alone get hyphens as well. */
const parted = (name: string): string => name.replace(/(\p{Ll}|\p{N})(?=\p{Lu}\p{Ll})/gu, "$1-");

const builtIns: ReadonlySet<string> = new Set(client.builtIns);
