import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";

const entry = String.raw`(?:[A-Za-z_][\w-]*:(?:[ \t][^\r\n]*)?|[ \t]+[^\r\n]*|- [^\r\n]*|#[^\r\n]*|)\r?\n`;

/** A line of hyphens, lines as in front matter, another line of hyphens; long before either the prompt fails to match. */
const frontMatter = new RegExp(String.raw`(\s*)(---[ \t]*\r?\n((?:${entry})+?)---[ \t]*)(?:\r?\n|$)`, "y");

/** A key that tells front matter from prose between two rules. */
const fieldKey = /^(?:name|description|tools|model|color|permissionMode):/m;

export const secondFrontMatter = defineRule({
  code: "second-front-matter",
  topic: "prompt",
  severity: "warning",
  title: "Front matter below the front matter",
  explanation:
    "Only the first block between two `---` lines holds fields. A second one right below it, as a script or a paste may leave it, belongs to the prompt: its fields do nothing, and the model reads them as text. Keep the one that is right.",
  example: {
    before:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\n⟦---\nname: frog-finder\nmodel: haiku\n---⟧\n\nYou care for ponds.\n",
    after:
      "---\nname: pond-keeper\ndescription: Use when the pond needs care.\n---\n\n\nYou care for ponds.\n",
  },
  check: ({ text, agent: { body, frontmatter } }) => {
    if (frontmatter === undefined) return none;
    frontMatter.lastIndex = body.from;
    const [whole, blank = "", block = "", lines = ""] = frontMatter.exec(text) ?? [];
    if (whole === undefined || !fieldKey.test(lines)) return none;
    const from = body.from + blank.length;
    const edits = [{ from, to: body.from + whole.length, insert: "" }];
    const message =
      "Only the first front matter counts: these fields do nothing, and the model reads them as text.";
    return [
      { from, to: from + block.length, message, fixes: [fix("Remove these lines", () => edits, "choice")] },
    ];
  },
});
