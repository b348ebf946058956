import { applyEdits, parseAgent, repairAgent, type RuleCode } from "../core/index.ts";
import { draftOf, type App, type Theme } from "./app.ts";
import { newDraft } from "./drafts.ts";
import { codesIn, fixAllEdits } from "./findings.ts";
import { createNotices } from "./notices.ts";
import { createOpening, type Opening } from "./opening.ts";
import type { Draft, Ports } from "./ports.ts";
import { agentOf } from "./readings.ts";
import { createSharing, type Sharing } from "./sharing.ts";

/** What can be done with files, links and the clipboard. */
export interface Session extends Omit<Opening, "openLink">, Sharing {
  /** Makes every strict reader accept the file, as one step of the history. */
  readonly repair: () => void;
  /** Puts right whatever has one certain way out, as one step of the history. */
  readonly fixAll: () => void;
  /** Switches a rule off or on: for the current file, or for good and in later visits. */
  readonly mute: (code: RuleCode, reach: Reach, isMuted: boolean) => void;
  /** Follows the system's colours or not, from now on and in later visits. */
  readonly setTheme: (theme: Theme) => void;
  /** Takes up what the last visit left and what the address carries; returns what stops listening. */
  readonly start: () => Promise<() => void>;
}

/** How far it reaches that a rule is switched off. */
export type Reach = "here" | "always";

/** Connects the app's state with the outside world. */
export function createSession(app: App, ports: Ports): Session {
  const { journal, location, preferences } = ports;
  const { store } = app;
  const notices = createNotices(app);
  const { openLink, ...opening } = createOpening(app, ports, notices);
  const keep = (): void => {
    journal.write({ ...draftOf(store.getState()), earlier: earlierDrafts(app) }).then(
      () => app.set({ isKept: true }),
      () => app.set({ isKept: false }),
    );
  };

  return {
    ...opening,
    ...createSharing(app, ports, notices),
    repair: () => app.edit(repairAgent(agentOf(store.getState().shown))),
    fixAll: () => app.edit(fixAllEdits(store.getState())),
    mute: (code, reach, isMuted) => {
      const { origin, mutedAlways } = store.getState();
      const toggled = (codes: readonly RuleCode[]): readonly RuleCode[] => [
        ...codes.filter(other => other !== code),
        ...(isMuted ? [code] : []),
      ];
      if (reach === "here") {
        app.set({ origin: { ...origin, muted: toggled(origin.muted ?? []) } });
        return;
      }
      const always = toggled(mutedAlways);
      app.set({ mutedAlways: always });
      preferences.write("muted", always.join(" "));
    },
    setTheme: theme => {
      app.set({ theme });
      preferences.write("theme", theme);
    },
    start: async () => {
      const theme = preferences.read("theme");
      if (theme === "light" || theme === "dark") app.set({ theme });
      app.set({ mutedAlways: codesIn(preferences.read("muted")?.split(" ") ?? []) });
      const kept = await journal.read();
      if (kept) {
        for (const draft of kept.earlier) app.load(draft);
        app.load(kept);
      } else app.load(newDraft);
      let last = store.getState();
      const stopKeeping = store.subscribe(state => {
        if (state.shown.doc !== last.shown.doc || state.origin !== last.origin) keep();
        last = state;
      });
      await openLink(location.payload());
      const stopListening = location.onPayload(payload => void openLink(payload));
      return () => {
        stopKeeping();
        stopListening();
      };
    },
  };
}

const limits = { drafts: 8, characters: 512 * 1024 };

/** The files that were left, as far as they fit into the journal, the newest last. */
function earlierDrafts(app: App): readonly Draft[] {
  let room = limits.characters;
  return app.store
    .getState()
    .left.slice(-limits.drafts)
    .map(draftOf)
    .toReversed()
    .filter(({ text, opened }) => (room -= text.length + opened.length) >= 0)
    .toReversed();
}

/** What the file would be after a repair, line ends included; the same text when there is nothing to repair. */
export function repairedText(text: string): string {
  return applyEdits(text, repairAgent(parseAgent(text)));
}
