import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";
import { kebab } from "../../suggest.ts";

export const nameFile = defineRule({
  code: "name-file",
  topic: "fields",
  severity: "hint",
  title: "A file that is called something else",
  explanation:
    "What counts is the name in the file, not the file's own. Two files can have the same name without anybody seeing it, and then one of them wins in silence. So it helps when file and agent are called the same.",
  example: {
    fileName: "lake-keeper.md",
    before:
      "---\nname: ⟦pond-keeper⟧\ndescription: Use when the pond needs care.\n---\n\nYou care for ponds.\n",
    after: "---\nname: lake-keeper\ndescription: Use when the lake needs care.\n---\n\nYou care for lakes.\n",
  },
  check: subject => {
    const { fileName } = subject.whereabouts;
    const name = subject.textOf("name");
    const field = subject.field("name");
    if (fileName === undefined || field === undefined || name === undefined || name === "") return none;
    const stem = fileName.replace(/^.*\//, "").replace(/\.(?:agent\.)?md$/i, "");
    if (kebab(stem) === kebab(name)) return none;
    return [
      {
        ...placeOfValue(field),
        message: `The file is called ${stem}: the agent is ${name} all the same.`,
      },
    ];
  },
});
