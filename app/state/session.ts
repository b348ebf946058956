import {
  applyEdits,
  decodeFile,
  decodeShare,
  encodeFile,
  encodeShare,
  exportAgent,
  parseAgent,
  readStrict,
  repairAgent,
  ruleOf,
  type RuleCode,
} from "../core/index.ts";
import { draftOf, type App, type Theme } from "./app.ts";
import { isUntouchedNew, newDraft } from "./drafts.ts";
import { codesIn, findingsOf, fixAllEdits } from "./findings.ts";
import { fileText } from "./lineEnds.ts";
import { agentOf } from "./readings.ts";
import type { Draft, IncomingFile, Ports } from "./ports.ts";

/** What can be done with files, links and the clipboard. */
export interface Session {
  /** Shows the system's file picker and opens what is chosen. */
  readonly pickFiles: () => Promise<void>;
  /** Opens what was dropped or pasted. Call it inside the event. */
  readonly receive: (transfer: DataTransfer) => Promise<void>;
  /** Opens a text as a new draft. */
  readonly openText: (text: string, fileName?: string) => void;
  /** Begins a new, empty agent. */
  readonly openNew: () => void;
  /** Downloads the file as it is, or repaired; the repair is then part of the history. */
  readonly download: () => void;
  /** Puts the file's text on the clipboard. */
  readonly copy: () => Promise<void>;
  /** Makes every strict reader accept the file, as one step of the history. */
  readonly repair: () => void;
  /** Puts right whatever has one certain way out, as one step of the history. */
  readonly fixAll: () => void;
  /** Switches a rule off or on: for the current file, or for good and in later visits. */
  readonly mute: (code: RuleCode, reach: Reach, isMuted: boolean) => void;
  /** Builds a link that carries the file. Only called at the press of Share. */
  readonly buildLink: () => Promise<string>;
  readonly copyLink: (link: string | Promise<string>) => Promise<void>;
  /** Follows the system's colours or not, from now on and in later visits. */
  readonly setTheme: (theme: Theme) => void;
  /** Takes up what the last visit left and what the address carries; returns what stops listening. */
  readonly start: () => Promise<() => void>;
}

/** How far it reaches that a rule is switched off. */
export type Reach = "here" | "always";

/** Connects the app's state with the outside world. */
export function createSession(
  app: App,
  { files, clipboard, journal, location, preferences }: Ports,
): Session {
  const { store } = app;
  const tell = (message: string): void => app.set({ notice: { kind: "info", message } });
  const warn = (message: string): void => app.set({ notice: { kind: "error", message } });
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));

  const open = (draft: Draft): void => {
    const hadFile = !isUntouchedNew(store.getState());
    app.load(draft);
    app.set({
      dialog: undefined,
      notice: hadFile
        ? {
            kind: "info",
            message: `Opened ${nameFor(draft)} as a new draft.`,
            action: { label: "Back to the former file", run: app.goBack },
          }
        : undefined,
    });
  };
  const openFiles = (incoming: readonly IncomingFile[]): void => {
    const [first, ...others] = incoming;
    if (first === undefined) return;
    const decoded = decodeFile(first.bytes);
    if (!decoded.ok) {
      warn(first.name === "" ? decoded.message : `${first.name}: ${decoded.message}`);
      return;
    }
    open({ text: decoded.value, opened: decoded.value, fileName: first.name });
    if (others.length > 0)
      tell(`Opened ${first.name}. One file at a time: ${others.length} more were left out.`);
  };
  const hasRisks = (): boolean =>
    findingsOf(store.getState()).some(({ code }) => ruleOf(code).topic === "risk");
  const openLink = async (payload: string): Promise<void> => {
    if (payload === "") return;
    const decoded = await decodeShare(payload);
    location.clearPayload();
    const text = decoded.ok ? decoded.value : decoded.partial;
    if (text !== undefined) open({ text, opened: text, fileName: "", isForeign: true });
    if (hasRisks())
      warn("This file came through a link, and it can do more than answer. Problems lists what.");
    if (!decoded.ok) warn(decoded.message);
  };
  const keep = (): void => {
    journal.write({ ...draftOf(store.getState()), earlier: earlierDrafts(app) }).then(
      () => app.set({ isKept: true }),
      () => app.set({ isKept: false }),
    );
  };

  return {
    pickFiles: () => attempt(files.pick().then(openFiles)),
    receive: transfer => attempt(files.receive(transfer).then(openFiles)),
    openText: (text, fileName = "") => open({ text, opened: text, fileName }),
    openNew: () => open(newDraft),
    download: () => {
      const text = fileText(store.getState().editor);
      const { fileName, mediaType } = exportAgent(parseAgent(text), "md");
      files.download({ name: fileName, bytes: encodeFile(text) }, mediaType);
      app.set({ origin: { ...store.getState().origin, downloaded: text } });
      tell(`Downloaded ${fileName}${readStrict(text).ok ? ": every reader accepts it" : ""}.`);
    },
    copy: () =>
      attempt(
        clipboard
          .write(fileText(store.getState().editor))
          .then(() => tell("Copied the file to the clipboard.")),
      ),
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
    buildLink: async () => location.link(await encodeShare(fileText(store.getState().editor))),
    copyLink: link => attempt(clipboard.write(link).then(() => tell("Copied the link to the clipboard."))),
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

const nameFor = ({ fileName }: Draft): string => (fileName === "" ? "the text" : fileName);

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
