import { decodeFile, payloadIn, type ShareProblem } from "../core/index.ts";
import type { App, Arrival } from "./app.ts";
import { isUntouchedNew, newDraft } from "./drafts.ts";
import { risksOf } from "./findings.ts";
import { fileText } from "./lineEnds.ts";
import type { Notices } from "./notices.ts";
import type { Draft, IncomingFile, Ports } from "./ports.ts";

/** The ways in: each makes a new draft, and the former file can be gone back to. */
export interface Opening {
  /** Shows the system's file picker and opens what is chosen. */
  readonly pickFiles: () => Promise<void>;
  /** Opens what was dropped or pasted. Call it inside the event. */
  readonly receive: (transfer: DataTransfer) => Promise<void>;
  /** Opens a text. */
  readonly openText: (text: string, fileName?: string) => Promise<void>;
  /** Begins a new, empty agent. */
  readonly openNew: () => void;
  /** Opens what a link's payload carries; a file that can do more than answer waits until it is accepted. */
  readonly openLink: (payload: string) => Promise<void>;
  /** Opens the file that came through a link and waits. */
  readonly acceptArrival: () => void;
  /** Leaves it unopened. */
  readonly refuseArrival: () => void;
  /** Opens what another tool's file is as a subagent. */
  readonly convert: () => void;
}

/** Opens files, texts and links in the app. */
export function createOpening(
  app: App,
  { files, links, location }: Ports,
  { tell, warn, attempt }: Notices,
): Opening {
  const { store } = app;
  const currentText = (): string => fileText(store.getState().editor);
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
    // Without the part that knows other tools, the file is open all the same.
    const formats = await import("../core/formats/import.ts").catch(() => undefined);
    const conversion = formats?.importAgents(text, fileName);
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
    const payload = payloadIn(decoded.value);
    if (payload !== "") return openLink(payload);
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
      if (decoded.ok || !helpedByReload.has(decoded.code)) location.clearPayload();
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

  return {
    pickFiles: () => attempt(files.pick().then(openFiles)),
    receive: transfer => attempt(files.receive(transfer).then(openFiles)),
    openText: (text, fileName = "") => open({ text, opened: text, fileName }),
    openNew: () => void open(newDraft),
    openLink,
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
  };
}

/** What a reload may mend: then the link stays in the address for it. */
const helpedByReload: ReadonlySet<ShareProblem> = new Set(["unavailable", "unknown-version"]);

const nameFor = ({ fileName }: Draft): string => (fileName === "" ? "the text" : fileName);
