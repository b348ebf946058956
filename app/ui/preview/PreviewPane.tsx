import { Tabs } from "@base-ui/react/tabs";
import { useCallback, useRef, useState, type ComponentType, type ReactNode, type RefObject } from "react";
import { ExamplesView } from "./examples/ExamplesView.tsx";
import { FileView } from "./file/FileView.tsx";
import { PromptView } from "./PromptView.tsx";
import { initialSettings, type ViewProps } from "./settings.ts";
import "./preview.css";

interface PreviewTab {
  readonly value: string;
  readonly label: string;
  readonly View: ComponentType<ViewProps>;
}

const tabs: readonly PreviewTab[] = [
  { value: "examples", label: "Examples", View: ExamplesView },
  { value: "prompt", label: "Prompt", View: PromptView },
  { value: "file", label: "File", View: FileView },
];

/** Views of the file that nothing can be typed into. Only the chosen one is rendered. */
export function PreviewPane() {
  const [settings, setSettings] = useState(initialSettings);
  const scrolled = useRef(new Map<string, number>());
  return (
    <section className="pane preview" aria-label="Preview">
      <Tabs.Root className="preview-tabs" defaultValue="examples">
        <Tabs.List className="preview-tablist" aria-label="Views of the file" activateOnFocus>
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value} className="preview-tab">
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ value, View }) => (
          <Panel key={value} value={value} scrolled={scrolled}>
            <View settings={settings} onSettings={setSettings} />
          </Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}

interface PanelProps {
  readonly value: string;
  /** How far each panel was scrolled when it was last seen, in pixels. */
  readonly scrolled: RefObject<Map<string, number>>;
  readonly children: ReactNode;
}

/** A panel that opens where it was left. */
function Panel({ value, scrolled, children }: PanelProps) {
  const restore = useCallback(
    (panel: HTMLElement | null) => {
      if (panel) panel.scrollTop = scrolled.current.get(value) ?? 0;
    },
    [value, scrolled],
  );
  return (
    <Tabs.Panel
      ref={restore}
      value={value}
      className="preview-panel"
      onScroll={({ currentTarget }) => scrolled.current.set(value, currentTarget.scrollTop)}
    >
      {children}
    </Tabs.Panel>
  );
}
