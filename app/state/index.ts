/** The app's state as the interface and the composition root see it. */
export { canRedo, canUndo, createApp } from "./app.ts";
export type {
  Later,
  App,
  AppState,
  Arrival,
  DialogName,
  EditorChange,
  FocusRequest,
  Left,
  Notice,
  Origin,
  Pane,
  Setup,
  Theme,
} from "./app.ts";
export { fileText } from "./lineEnds.ts";
export { isUntouchedNew } from "./drafts.ts";
export { findingsOf, risksOf, whereaboutsOf } from "./findings.ts";
export { placeAt, type ExamplePart, type Place } from "./places.ts";
export { agentOf, conversationsOf, fileAgentOf, frontOf } from "./readings.ts";
export { createSession, repairedText, type Reach, type Session } from "./session.ts";
export type { Draft, IncomingFile, JournalEntry, Ports } from "./ports.ts";
