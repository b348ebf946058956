import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AgentFile, Finding } from "../core/index.ts";
import {
  fileAgentOf,
  findingsOf,
  frontOf,
  isUntouchedNew,
  type App,
  type AppState,
  type Session,
} from "../state/index.ts";

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

/** The file as it would be saved, line ends included, read as an agent. */
export const useFileAgent = (): AgentFile => useAppState(state => fileAgentOf(state.shown));

/** What there is to say about the file; the same list for as long as nothing of it changes. */
export const useFindings = (): readonly Finding[] => useAppState(findingsOf);

/** Whether the file is a new one in which nobody has written. */
export const useIsUntouched = (): boolean =>
  useAppState(({ shown, origin }) => isUntouchedNew({ editor: shown, origin }));
