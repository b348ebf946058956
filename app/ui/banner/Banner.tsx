import {
  Command,
  Download,
  FilePlus2,
  FolderOpen,
  Moon,
  Redo2,
  Share2,
  Sun,
  SunMoon,
  Undo2,
  type LucideIcon,
} from "lucide-react";
import { fileNameOf } from "../../core/index.ts";
import { canRedo, canUndo, type Theme } from "../../state/index.ts";
import { useAgent, useApp, useAppState, useSession } from "../useApp.ts";
import { NewMenu } from "./NewMenu.tsx";
import { SaveState } from "./SaveState.tsx";
import { Verdict } from "./Verdict.tsx";
import "./banner.css";

/** File name, where it stands, whether it is sound, and what can be done with it. */
export function Banner() {
  const app = useApp();
  const session = useSession();
  const undoable = useAppState(state => canUndo(state.editor));
  const redoable = useAppState(state => canRedo(state.editor));
  return (
    <header className="banner" role="banner">
      <div className="banner-file">
        <h1 className="banner-name">{fileNameOf(useAgent())}</h1>
        <SaveState />
      </div>
      <Verdict />
      <div className="banner-tools" role="toolbar" aria-label="File">
        <IconButton icon={Undo2} label="Undo" keys="Ctrl+Z" disabled={!undoable} onClick={() => app.undo()} />
        <IconButton
          icon={Redo2}
          label="Redo"
          keys="Ctrl+Shift+Z"
          disabled={!redoable}
          onClick={() => app.redo()}
        />
        <NewMenu icon={FilePlus2} />
        <IconButton
          icon={FolderOpen}
          label="Open"
          keys="Ctrl+O"
          text
          onClick={() => void session.pickFiles()}
        />
        <IconButton
          icon={Share2}
          label="Share"
          text
          onIntent={session.prepareLink}
          onClick={() => app.set({ dialog: "share" })}
        />
        <IconButton
          icon={Download}
          label="Export"
          keys="Ctrl+S"
          text
          kind="primary"
          onClick={() => app.set({ dialog: "export" })}
        />
        <IconButton
          icon={Command}
          label="Command palette"
          keys="Ctrl+K"
          onClick={() => app.set({ dialog: "commands" })}
        />
        <ThemeButton />
      </div>
    </header>
  );
}

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys?: string;
  /** Shows the label beside the icon where there is room. */
  readonly text?: boolean;
  readonly kind?: "quiet" | "primary";
  readonly disabled?: boolean;
  /** Runs when a press seems near. */
  readonly onIntent?: () => void;
  readonly onClick: () => void;
}

function IconButton({
  icon: Icon,
  label,
  keys,
  text = false,
  kind = "quiet",
  disabled = false,
  onIntent,
  onClick,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-kind={kind}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      disabled={disabled}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
      {text && <span className="banner-label">{label}</span>}
    </button>
  );
}

const themes: Readonly<
  Record<Theme, { readonly next: Theme; readonly icon: LucideIcon; readonly label: string }>
> = {
  system: { next: "light", icon: SunMoon, label: "Theme: as the system" },
  light: { next: "dark", icon: Sun, label: "Theme: light" },
  dark: { next: "system", icon: Moon, label: "Theme: dark" },
};

function ThemeButton() {
  const session = useSession();
  const { next, icon, label } = themes[useAppState(state => state.theme)];
  return <IconButton icon={icon} label={label} onClick={() => session.setTheme(next)} />;
}
