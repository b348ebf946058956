import { autocompletion } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { opensValues } from "./keys.ts";
import { completeAgent } from "./source.ts";
import { completionTheme } from "./theme.ts";

/** Completion of keys, values, tools, hooks, servers and examples; Control-Space asks for it. */
export const completion: Extension = [
  autocompletion({
    override: [completeAgent],
    activateOnCompletion: opensValues,
    // Equal matches stay in the order of the tables.
    compareCompletions: () => 0,
    icons: false,
  }),
  completionTheme,
];
