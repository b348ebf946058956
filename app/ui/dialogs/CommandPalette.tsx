import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { starters } from "../../core/index.ts";
import { showView } from "../../editor/index.ts";
import type { App, Session } from "../../state/index.ts";
import { useApp, useSession } from "../useApp.ts";

interface Command {
  readonly label: string;
  readonly keys?: string;
  readonly run: (app: App, session: Session) => void;
}

const commands: readonly Command[] = [
  { label: "Open a file", keys: "Ctrl+O", run: (_, session) => void session.pickFiles() },
  {
    label: "Export the file, or for another tool",
    keys: "Ctrl+S",
    run: app => app.set({ dialog: "export" }),
  },
  { label: "Share a link", run: app => app.set({ dialog: "share" }) },
  { label: "Copy the file", run: (_, session) => void session.copy() },
  { label: "Repair what strict readers refuse", run: (_, session) => session.repair() },
  { label: "Fix all problems that have one way out", run: (_, session) => session.fixAll() },
  { label: "Go to the problems", run: app => app.reveal({ view: "problems" }) },
  { label: "Rules: switch on and off", run: app => app.set({ dialog: "rules" }) },
  { label: "Undo", keys: "Ctrl+Z", run: app => app.undo() },
  { label: "Redo", keys: "Ctrl+Shift+Z", run: app => app.redo() },
  { label: "Edit the system prompt", run: app => edit(app, "prompt") },
  { label: "Edit the source of the whole file", run: app => edit(app, "source") },
  { label: "Edit the description", run: app => app.reveal({ view: "field", key: "description" }) },
  { label: "Edit the tools", run: app => app.reveal({ view: "field", key: "tools" }) },
  { label: "Back to the former file", run: app => app.goBack() },
  { label: "New empty agent", run: (_, session) => session.openNew() },
  ...starters.map(({ title, text }) => ({
    label: `New from starter: ${title}`,
    run: (_: App, session: Session) => void session.openText(text),
  })),
  { label: "Theme: as the system", run: (_, session) => session.setTheme("system") },
  { label: "Theme: light", run: (_, session) => session.setTheme("light") },
  { label: "Theme: dark", run: (_, session) => session.setTheme("dark") },
];

function edit(app: App, view: "prompt" | "source"): void {
  app.dispatch(showView(app.store.getState().editor, view));
  app.reveal({ view: "text", at: app.store.getState().editor.selection.main.head });
}

/** Every function by name: type a few letters, press Enter. */
export function CommandPalette() {
  const app = useApp();
  const session = useSession();
  const run = (command: Command): void => {
    app.set({ dialog: undefined });
    command.run(app, session);
  };
  return (
    <>
      <Dialog.Title className="visually-hidden">Command palette</Dialog.Title>
      <Autocomplete.Root
        items={commands}
        open
        inline
        autoHighlight="always"
        itemToStringValue={command => command.label}
      >
        <Autocomplete.Input
          autoFocus
          data-initial-focus
          className="palette-input"
          aria-label="Search commands"
          placeholder="What do you want to do?"
        />
        <Autocomplete.Empty className="palette-empty">No command of that name.</Autocomplete.Empty>
        <Autocomplete.List className="palette-list">
          {(command: Command) => (
            <Autocomplete.Item
              key={command.label}
              value={command}
              className="palette-item"
              onClick={() => run(command)}
            >
              <span>{command.label}</span>
              {command.keys && <kbd>{command.keys}</kbd>}
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </>
  );
}
