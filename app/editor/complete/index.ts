import {
  autocompletion,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from "@codemirror/autocomplete";
import { Prec, type Extension } from "@codemirror/state";
import { keymap, type Command } from "@codemirror/view";
import { opensValues } from "./keys.ts";
import { completeAgent } from "./source.ts";
import { completionTheme } from "./theme.ts";

/** Closes an open list; a list that is only being looked for is called off, and the key goes on to leave the editor. */
const escape: Command = view => {
  const isOpen = completionStatus(view.state) === "active";
  closeCompletion(view);
  return isOpen;
};

/** Completion of keys, values, tools, hooks, servers and examples; Control-Space asks for it. */
export const completion: Extension = [
  autocompletion({
    override: [completeAgent],
    defaultKeymap: false,
    activateOnCompletion: opensValues,
    // Equal matches stay in the order of the tables.
    compareCompletions: () => 0,
    icons: false,
  }),
  Prec.highest(
    keymap.of([...completionKeymap.filter(({ key }) => key !== "Escape"), { key: "Escape", run: escape }]),
  ),
  completionTheme,
];
