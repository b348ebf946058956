import { Menu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import { starters } from "../../core/index.ts";
import { useApp, useAppState, useSession } from "../useApp.ts";

/** Begins a new agent: an empty one, a starter, or the file that was left last. */
export function NewMenu({ icon: Icon }: { readonly icon: LucideIcon }) {
  const app = useApp();
  const session = useSession();
  const hasLeft = useAppState(state => state.left.length > 0);
  return (
    <Menu.Root>
      <Menu.Trigger className="button" data-kind="quiet" aria-label="New" title="New agent">
        <Icon size={16} aria-hidden />
        <span className="banner-label">New</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" className="menu-place">
          <Menu.Popup className="menu">
            <Menu.Item className="menu-item" onClick={session.openNew}>
              Empty agent
              <small>A name, a description and a blank page</small>
            </Menu.Item>
            <div className="menu-separator" role="separator" />
            {starters.map(({ title, summary, text }) => (
              <Menu.Item key={title} className="menu-item" onClick={() => void session.openText(text)}>
                {title}
                <small>{summary}</small>
              </Menu.Item>
            ))}
            {hasLeft && (
              <>
                <div className="menu-separator" role="separator" />
                <Menu.Item className="menu-item" onClick={app.goBack}>
                  Back to the former file
                  <small>Switches to what was being edited before</small>
                </Menu.Item>
              </>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
