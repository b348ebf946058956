import type { Exporter } from "../exported.ts";
import { stemOf } from "../fileName.ts";
import { definitionOf, type Definition } from "./definition/definition.ts";

/** The agent as Claude Code takes it for one session from the command line. */
export const agentsJson: Exporter = {
  label: "JSON for --agents",
  hint: "For one session: put it between the single quotes of claude --agents '…'.",
  export: agent => {
    const definition = definitionOf(agent);
    const fileName = `${stemOf(agent)}.agents.json`;
    return {
      fileName,
      path: fileName,
      mediaType: "application/json",
      text: write(definition),
      losses: definition.losses,
    };
  },
};

function write({ name, description, prompt, settings }: Definition): string {
  const definition = { description, prompt, ...Object.fromEntries(settings) };
  // An apostrophe would end the shell's quotes; behind a backslash it stays one in JSON.
  return `${JSON.stringify(Object.fromEntries([[name, definition]]), null, 2).replaceAll("'", "\\u0027")}\n`;
}
