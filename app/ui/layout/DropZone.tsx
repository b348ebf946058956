import { useEffect, useState, type ReactNode } from "react";
import { useSession } from "../useApp.ts";
import "./layout.css";

/** Takes files dropped anywhere on the page, and text or files pasted anywhere but into a text box. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener(
      "dragover",
      event => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener("dragleave", event => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      "drop",
      event => {
        setOver(false);
        if (event.dataTransfer === null || !carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void session.receive(event.dataTransfer);
      },
      { signal, capture: true },
    );
    addEventListener(
      "paste",
      event => {
        const { clipboardData } = event;
        if (clipboardData === null || (isTextBox(event.target) && clipboardData.files.length === 0)) return;
        event.preventDefault();
        event.stopPropagation();
        void session.receive(clipboardData);
      },
      { signal, capture: true },
    );
    return () => stop.abort();
  }, [session]);
  return (
    <div className="app" data-dropping={isOver}>
      {children}
      {isOver && (
        <div className="drop-hint" aria-hidden="true">
          Drop the agent file to edit it
        </div>
      )}
    </div>
  );
}

function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
