import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { Group, Panel, Separator, usePanelRef } from "react-resizable-panels";
import { Columns3, Eye, ListChecks, PenLine, type LucideIcon } from "lucide-react";
import type { Pane } from "../../state/index.ts";
import { FieldsPane } from "../fields/FieldsPane.tsx";
import { PreviewPane } from "../preview/PreviewPane.tsx";
import { ProblemsPane } from "../problems/ProblemsPane.tsx";
import { EditorPane } from "../prompt/EditorPane.tsx";
import { useApp, useAppState, useFindings } from "../useApp.ts";
import { useWidth, type Width } from "./useWidth.ts";

const layouts: Readonly<Record<Width, ComponentType>> = { wide: Wide, medium: Medium, narrow: Narrow };

/** The panes, as many beside each other as there is room for. */
export function Layout() {
  const Arrangement = layouts[useWidth()];
  return (
    <main className="layout">
      <Arrangement />
    </main>
  );
}

/** Panes side by side, with the problems in a drawer below them. */
function AboveProblems({ children }: { readonly children: ReactNode }) {
  return (
    <Group orientation="vertical">
      <Panel minSize="30%">
        <Group orientation="horizontal">{children}</Group>
      </Panel>
      <Separator className="separator" aria-label="Height of the problems" />
      <Drawer />
    </Group>
  );
}

const drawerSizes = { open: "148px", shut: "41px" };

/** The problems at the bottom: opened when there are any, shut to one line when there are none. */
function Drawer() {
  const hasProblems = useFindings().some(({ severity }) => severity !== "hint");
  const size = hasProblems ? drawerSizes.open : drawerSizes.shut;
  const [first] = useState(size);
  const panel = usePanelRef();
  const shown = useRef(size);
  useEffect(() => {
    if (shown.current === size) return;
    shown.current = size;
    panel.current?.resize(size);
  }, [panel, size]);
  return (
    <Panel panelRef={panel} defaultSize={first} minSize={drawerSizes.shut} maxSize="60%">
      <ProblemsPane />
    </Panel>
  );
}

function Wide() {
  return (
    <AboveProblems>
      <Panel defaultSize="31%" minSize="280px">
        <FieldsPane />
      </Panel>
      <Separator className="separator" aria-label="Width of the fields" />
      <Panel minSize="280px">
        <EditorPane />
      </Panel>
      <Separator className="separator" aria-label="Width of the preview" />
      <Panel defaultSize="31%" minSize="260px">
        <PreviewPane />
      </Panel>
    </AboveProblems>
  );
}

/** What the right of two panes shows: what was asked for last of the two that share it. */
function useRightPane(): Pane {
  const asked = useAppState(state => state.pane);
  const [right, setRight] = useState<Pane>("prompt");
  if ((asked === "prompt" || asked === "preview") && asked !== right) setRight(asked);
  return right;
}

function Medium() {
  const app = useApp();
  const isPreview = useRightPane() === "preview";
  return (
    <AboveProblems>
      <Panel defaultSize="42%" minSize="280px">
        <FieldsPane />
      </Panel>
      <Separator className="separator" aria-label="Width of the fields" />
      <Panel minSize="280px" className="medium-right">
        <div className="view-switch" role="group" aria-label="Right pane">
          <button
            type="button"
            className="button"
            aria-pressed={!isPreview}
            onClick={() => app.set({ pane: "prompt" })}
          >
            Prompt
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={isPreview}
            onClick={() => app.set({ pane: "preview" })}
          >
            Preview
          </button>
        </div>
        <div className="pane" hidden={isPreview}>
          <EditorPane />
        </div>
        <div className="pane" hidden={!isPreview}>
          <PreviewPane />
        </div>
      </Panel>
    </AboveProblems>
  );
}

interface PaneTab {
  readonly pane: Pane;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly content: ComponentType;
}

const paneTabs: readonly PaneTab[] = [
  { pane: "fields", label: "Fields", icon: Columns3, content: FieldsPane },
  { pane: "prompt", label: "Prompt", icon: PenLine, content: EditorPane },
  { pane: "preview", label: "Preview", icon: Eye, content: PreviewPane },
  { pane: "problems", label: "Problems", icon: ListChecks, content: ProblemsPane },
];

function Narrow() {
  const app = useApp();
  const shown = useAppState(state => state.pane);
  const problems = useFindings().length;
  return (
    <>
      {paneTabs.map(({ pane, content: Content }) => (
        <div key={pane} className="pane" hidden={pane !== shown}>
          <Content />
        </div>
      ))}
      <nav className="bottom-bar" aria-label="Panes">
        {paneTabs.map(({ pane, label, icon: Icon }) => (
          <button
            key={pane}
            type="button"
            className="bottom-tab"
            aria-current={pane === shown ? "page" : undefined}
            onClick={() => app.set({ pane })}
          >
            <Icon size={20} aria-hidden />
            {label}
            {pane === "problems" && problems > 0 && <span className="badge">{problems}</span>}
          </button>
        ))}
      </nav>
    </>
  );
}
