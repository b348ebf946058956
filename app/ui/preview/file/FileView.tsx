import { Toggle } from "@base-ui/react/toggle";
import { memo, useDeferredValue, useMemo } from "react";
import { fileText } from "../../../state/index.ts";
import { useAppState } from "../../useApp.ts";
import type { ViewProps } from "../settings.ts";
import { DiffView } from "../DiffView.tsx";
import { fileFacts } from "./facts.ts";
import { readLines } from "../diff/lines.ts";
import "./file.css";

/** The exact file that is exported, or what has changed in it since it was opened. Follows the typing when there is time. */
export function FileView({ settings, onSettings }: ViewProps) {
  const shown = useDeferredValue(useAppState(state => state.shown));
  const opened = useAppState(state => state.origin.opened);
  const text = useMemo(() => fileText(shown), [shown]);
  return (
    <div className="preview-file">
      <div className="preview-file-bar">
        <Facts text={text} />
        <Toggle
          className="button"
          pressed={settings.showsChanges}
          onPressedChange={showsChanges => onSettings({ ...settings, showsChanges })}
        >
          Changes
        </Toggle>
      </div>
      {settings.showsChanges ? <Changes before={opened} after={text} /> : <FileText text={text} />}
    </div>
  );
}

function Facts({ text }: { readonly text: string }) {
  const facts = useMemo(() => fileFacts(text), [text]);
  return <p className="preview-facts">{facts.join(" · ")}</p>;
}

function Changes({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === "")
    return <p className="preview-note">This file was begun here: there is nothing to compare it with.</p>;
  return <DiffView before={before} after={after} />;
}

const FileText = memo(function FileText({ text }: { readonly text: string }) {
  if (text === "") return <p className="preview-note">The file is empty.</p>;
  const { hasMark, lines } = readLines(text);
  return (
    <pre className="preview-source" aria-label="File text">
      {lines.map((line, index) => (
        <span key={index} className="preview-source-line">
          {(hasMark && index === 0 ? "\uFEFF" : "") + line.text + line.end}
        </span>
      ))}
    </pre>
  );
});
