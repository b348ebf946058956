import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AgentFile } from "../core/index.ts";
import { frontOf, type App, type AppState, type Session } from "../state/index.ts";

/** What every part of the interface works with: the state, and what reaches the outside world. */
export interface Services {
  readonly app: App;
  readonly session: Session;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error("the interface is rendered outside of its services");
  return services;
}

export const useApp = (): App => useServices().app;
export const useSession = (): Session => useServices().session;

/** A part of the app's state; the component renders again when it changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}

/** The agent's front matter as the views outside the editor show it; see `frontOf` for what of its body to rely on. */
export const useAgent = (): AgentFile => useAppState(state => frontOf(state.shown));
