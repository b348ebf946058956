import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "./browser/index.ts";
import { documentExtensions } from "./editor/index.ts";
import { createApp, createSession, type AfterPaint } from "./state/index.ts";
import { App } from "./ui/App.tsx";
import "./ui/theme.css";

/** A frame callback runs right before the paint, and a task queued there right after it; a hidden page never paints. */
const afterPaint: AfterPaint = task => {
  let timer = setTimeout(task, 100);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(task);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

const app = createApp({ extensions: documentExtensions, afterPaint });
const session = createSession(app, browserPorts());
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");

void session.start().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App app={app} session={session} />
    </StrictMode>,
  ),
);
