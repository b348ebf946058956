import { Tabs } from "@base-ui/react/tabs";
import { useState, type ComponentType, type ReactNode } from "react";
import { ClaudeView } from "./claude/ClaudeView.tsx";
import { ExamplesView } from "./examples/ExamplesView.tsx";
import { FileView } from "./file/FileView.tsx";
import { PromptView } from "./PromptView.tsx";
import { scrollMemory } from "./scrollMemory.ts";
import { initialSettings, type ViewProps } from "./settings.ts";
import "./preview.css";

interface PreviewTab {
  readonly value: string;
  readonly label: string;
  readonly View: ComponentType<ViewProps>;
}

const tabs: readonly PreviewTab[] = [
  { value: "examples", label: "Examples", View: ExamplesView },
  { value: "claude", label: "Claude's view", View: ClaudeView },
  { value: "prompt", label: "Prompt", View: PromptView },
  { value: "file", label: "File", View: FileView },
];

/** Views of the file that nothing can be typed into. Only the chosen one is rendered. */
export function PreviewPane() {
  const [settings, setSettings] = useState(initialSettings);
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
          <Panel key={value} value={value}>
            <View settings={settings} onSettings={setSettings} />
          </Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}

/** A panel that opens where it was left. */
function Panel({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  const [keepScroll] = useState(scrollMemory);
  return (
    <Tabs.Panel ref={keepScroll} value={value} className="preview-panel">
      {children}
    </Tabs.Panel>
  );
}
