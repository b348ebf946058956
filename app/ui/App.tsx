import { CSPProvider } from "@base-ui/react/csp-provider";
import { useEffect } from "react";
import type { App as AppStore, Session } from "../state/index.ts";
import { Banner } from "./banner/Banner.tsx";
import { Dialogs } from "./dialogs/Dialogs.tsx";
import { DropZone } from "./layout/DropZone.tsx";
import { Layout } from "./layout/Layout.tsx";
import { NoticeBar } from "./layout/NoticeBar.tsx";
import { useShortcuts } from "./layout/useShortcuts.ts";
import { ServicesContext, useAppState } from "./useApp.ts";
import "./app.css";

/** The whole interface over an app's state and session. */
export function App({ app, session }: { readonly app: AppStore; readonly session: Session }) {
  return (
    <ServicesContext value={{ app, session }}>
      <CSPProvider disableStyleElements>
        <Shell />
      </CSPProvider>
    </ServicesContext>
  );
}

function Shell() {
  useShortcuts();
  useTheme();
  return (
    <DropZone>
      <Banner />
      <Layout />
      <NoticeBar />
      <Dialogs />
    </DropZone>
  );
}

function useTheme(): void {
  const theme = useAppState(state => state.theme);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
