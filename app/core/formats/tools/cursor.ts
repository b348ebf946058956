import { model } from "./models.ts";
import { description, flag, name } from "./rows.ts";
import { frontMatter } from "./syntax.ts";
import { sameNames } from "./toolNames.ts";
import type { Row, Tool } from "./tool.ts";
import { isReadOnly, writers } from "./writing.ts";

/** Cursor knows no tools, but an agent that may not write. */
const readonly: Row = {
  ours: ["tools", "disallowedTools"],
  theirs: ["readonly"],
  to: ({ fields }) => ({ readonly: isReadOnly(fields) ? true : undefined }),
  from: ({ fields }) => ({ disallowedTools: fields["readonly"] === true ? writers.join(", ") : undefined }),
  same: (a, b) => a === b || sameNames(a, b),
  say: ({ tool, there }) =>
    there["readonly"] === true
      ? `${tool} has no list of tools: the agent is read-only there, and may use everything that does not write.`
      : `${tool} has no list of tools: the agent may use all of them there.`,
};

export const cursor: Tool = {
  label: "Cursor",
  hint: "A subagent for Cursor. It goes into .cursor/agents/ of a project.",
  folder: ".cursor/agents/",
  ending: ".md",
  path: /(?:^|\/)\.cursor\/agents\/[^/].*\.md$/,
  syntax: frontMatter,
  rows: [
    name(),
    description(),
    model({ wants: "“inherit” or an id of its own list", inherits: true, to: id => id }),
    readonly,
    flag("background", "is_background"),
  ],
  tidy: ({ fields, ...rest }) => {
    const { readonly: isSet, ...others } = fields;
    return { ...rest, fields: isSet === false || isSet === undefined ? others : fields };
  },
  marks: ({ fields }) =>
    typeof fields["readonly"] === "boolean" || typeof fields["is_background"] === "boolean",
};
