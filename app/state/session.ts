import {
  applyEdits,
  decodeFile,
  encodeFile,
  fileNameOf,
  parseAgent,
  readStrict,
  repairAgent,
  type Exported,
  type RuleCode,
} from "../core/index.ts";
import { draftOf, type App, type Arrival, type Theme } from "./app.ts";
import { isUntouchedNew, newDraft } from "./drafts.ts";
import { codesIn, fixAllEdits, risksOf } from "./findings.ts";
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
  readonly openText: (text: string, fileName?: string) => Promise<void>;
  /** Begins a new, empty agent. */
  readonly openNew: () => void;
  /** Saves the file, or what it was exported as. */
  readonly download: (exported: Exported) => void;
  /** Puts the file's text on the clipboard. */
  readonly copy: () => Promise<void>;
  /** Makes every strict reader accept the file, as one step of the history. */
  readonly repair: () => void;
  /** Puts right whatever has one certain way out, as one step of the history. */
  readonly fixAll: () => void;
  /** Switches a rule off or on: for the current file, or for good and in later visits. */
  readonly mute: (code: RuleCode, reach: Reach, isMuted: boolean) => void;
  /** Puts what an export gave on the clipboard, as text. */
  readonly copyExport: (exported: Exported) => Promise<void>;
  /** Gets ready for a link that will most likely be wanted. */
  readonly prepareLink: () => void;
  /** Builds a link that carries the file, and shows it in the address. Only called at the press of Share. */
  readonly showLink: () => Promise<string>;
  /** Takes the link out of the address again. */
  readonly hideLink: () => void;
  readonly copyLink: (link: string | Promise<string>) => Promise<void>;
  /** Copies a link as Markdown, under the agent's name. */
  readonly copyMarkdownLink: (link: string) => Promise<void>;
  /** Copies a picture as PNG. */
  readonly copyImage: (image: Blob | Promise<Blob>) => Promise<void>;
  /** Hands a link to the system's share sheet; absent where there is none. */
  readonly sendLink: ((link: string) => Promise<void>) | undefined;
  /** Opens the file that came through a link and waits. */
  readonly acceptArrival: () => void;
  /** Leaves it unopened. */
  readonly refuseArrival: () => void;
  /** Opens what another tool's file is as a subagent, as new drafts. */
  readonly convert: () => void;
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
  { files, clipboard, journal, links, location, preferences }: Ports,
): Session {
  const { store } = app;
  const tell = (message: string): void => app.set({ notice: { kind: "info", message } });
  const warn = (message: string): void => app.set({ notice: { kind: "error", message } });
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => warn(error instanceof Error ? error.message : String(error)));

  const copy = (text: string | Promise<string>, done: string): Promise<void> =>
    attempt(clipboard.write(text).then(() => tell(done)));
  /** Opens a draft; resolves when it is known whether it is another tool's file. */
  const open = (draft: Draft): Promise<void> => {
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
    return offerConversion(draft);
  };
  const offerConversion = async ({ text, fileName }: Draft): Promise<void> => {
    if (text === newDraft.text) return;
    const { importAgents } = await import("../core/formats/import.ts");
    const conversion = importAgents(text, fileName);
    if (conversion && text === currentText()) app.set({ conversion, dialog: "conversion" });
  };
  const openFiles = async (incoming: readonly IncomingFile[]): Promise<void> => {
    const [first, ...others] = incoming;
    if (first === undefined) return;
    const decoded = decodeFile(first.bytes);
    if (!decoded.ok) {
      warn(first.name === "" ? decoded.message : `${first.name}: ${decoded.message}`);
      return;
    }
    const opened = open({ text: decoded.value, opened: decoded.value, fileName: first.name });
    if (others.length > 0)
      tell(`Opened ${first.name}. One file at a time: ${others.length} more were left out.`);
    await opened;
  };
  const openLink = async (payload: string): Promise<void> => {
    if (payload === "") return;
    const decoded = await links.decode(payload);
    const text = decoded.ok ? decoded.value : decoded.partial;
    const problem = decoded.ok ? undefined : decoded.message;
    if (text === undefined) {
      location.clearPayload();
      warn(problem ?? "");
      return;
    }
    if (problem === undefined && text === currentText()) {
      // One's own open file, as it stands in the address while it is shared: there is nothing to open.
      location.clearPayload();
      return;
    }
    const draft = { text, opened: text, fileName: decoded.fileName ?? "", isForeign: true };
    const arrival = { draft, ...(problem !== undefined && { problem }) };
    // Until somebody has decided, the link stays in the address: a reload asks again.
    if (risksOf(text).length > 0) app.set({ arrival, dialog: "arrival" });
    else await openArrival(arrival);
  };
  const openArrival = ({ draft, problem }: Arrival): Promise<void> => {
    location.clearPayload();
    const opened = open(draft);
    if (problem !== undefined) warn(problem);
    return opened;
  };
  const currentText = (): string => fileText(store.getState().editor);
  const agentName = (): string => fileNameOf(agentOf(store.getState().shown)).replace(/\.md$/, "");
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
    openNew: () => void open(newDraft),
    download: ({ fileName, mediaType, text, bytes }) => {
      files.download({ name: fileName, bytes: bytes ?? encodeFile(text) }, mediaType);
      if (text === currentText()) app.set({ origin: { ...store.getState().origin, downloaded: text } });
      const isRead = mediaType.startsWith("text/markdown") && readStrict(text).ok;
      tell(`Downloaded ${fileName}${isRead ? ": every reader accepts it" : ""}.`);
    },
    copy: () => copy(currentText(), "Copied the file to the clipboard."),
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
    copyExport: ({ text }) => copy(text, "Copied to the clipboard."),
    prepareLink: () => links.prepare(),
    showLink: async () => {
      const text = currentText();
      const derived = fileNameOf(parseAgent(text));
      const { fileName } = store.getState().origin;
      const payload = await links.encode(text, fileName === derived ? "" : fileName);
      location.showPayload(payload);
      return location.link(payload);
    },
    hideLink: () => location.clearPayload(),
    copyLink: link => copy(link, "Copied the link to the clipboard."),
    copyMarkdownLink: link => copy(markdownLink(agentName(), link), "Copied the link as Markdown."),
    copyImage: image =>
      attempt(clipboard.writeImage(image).then(() => tell("Copied the QR code as a picture."))),
    sendLink:
      clipboard.share &&
      (link => attempt(clipboard.share?.({ title: agentName(), url: link }) ?? Promise.resolve())),
    acceptArrival: () => {
      const { arrival } = store.getState();
      app.set({ arrival: undefined });
      if (arrival) void openArrival(arrival);
    },
    refuseArrival: () => {
      location.clearPayload();
      app.set({ arrival: undefined, dialog: undefined });
    },
    convert: () => {
      const { conversion, origin } = store.getState();
      app.set({ conversion: undefined, dialog: undefined });
      for (const { text, fileName } of conversion?.agents.toReversed() ?? [])
        app.load({ text, opened: text, fileName, ...(origin.isForeign && { isForeign: true }) });
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

/** A link in Markdown; what would end its text early is escaped. */
const markdownLink = (name: string, link: string): string => `[${name.replace(/[\\[\]]/g, "\\$&")}](${link})`;

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
