import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "./browser/index.ts";
import { documentExtensions } from "./editor/index.ts";
import { createApp, createSession, type Later } from "./state/index.ts";
import { App } from "./ui/App.tsx";
import "./ui/theme.css";

/** Long enough that quick typing pays for the other views every few keys only, short enough to read along. */
const pause = 100;

const later: Later = task => {
  const timer = setTimeout(task, pause);
  return () => clearTimeout(timer);
};

const app = createApp({ extensions: documentExtensions, later });
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
