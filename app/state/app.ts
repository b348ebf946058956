import { redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
import {
  ChangeSet,
  EditorState,
  type ChangeDesc,
  type Extension,
  type StateCommand,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Imported, RuleCode, TextEdit } from "../core/index.ts";
import { isUntouchedNew } from "./drafts.ts";
import { codesIn } from "./findings.ts";
import { oneHistory, throughLens } from "./history.ts";
import { fileText, lineEndsOf, splitText } from "./lineEnds.ts";
import { placeAt, placeOfChange, type Place } from "./places.ts";
import type { Draft } from "./ports.ts";

/** A short message that the interface shows until it is dismissed or replaced. */
export interface Notice {
  readonly kind: "info" | "error";
  readonly message: string;
  /** What can be done about it, as a button. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A wish that the interface put the focus somewhere; a new object each time, so that the same place can be asked for twice. */
export interface FocusRequest {
  readonly place: Place;
}

/** A file that was left for another one and can be gone back to, with its history. */
export interface Left {
  readonly editor: EditorState;
  readonly origin: Origin;
}

/** Where the current file came from. */
export interface Origin {
  /** The name it was opened under; "" when it was pasted or begun here. */
  readonly fileName: string;
  /** Its text when it was opened; "" for a new one. The base of the diff. */
  readonly opened: string;
  /** Its text when it was last downloaded. */
  readonly downloaded?: string;
  /** Rules that are switched off for this file. */
  readonly muted?: readonly RuleCode[];
  /** It came from somebody else, through a link. */
  readonly isForeign?: boolean;
}

export type DialogName = "export" | "share" | "commands" | "why" | "rules" | "arrival" | "conversion";

/** A file that came through a link and waits to be opened, for it can do more than answer. */
export interface Arrival {
  readonly draft: Draft;
  /** What is the matter with the link, as a sentence. */
  readonly problem?: string;
}

/** The part of the interface that shows where there is room for one only. */
export type Pane = "fields" | "prompt" | "preview" | "problems";

export type Theme = "system" | "light" | "dark";

export interface AppState {
  /** The file: text, selection and history. Always current. */
  readonly editor: EditorState;
  /**
   * The editor state that views outside the editor show. It follows `editor` at once after a change through a lens,
   * and a moment later while someone types in the editor, so that a key costs the editor's own time only.
   */
  readonly shown: EditorState;
  readonly origin: Origin;
  /** Files that were left in this tab, the newest last. */
  readonly left: readonly Left[];
  /** Whether the browser keeps what is typed. */
  readonly isKept: boolean;
  readonly notice: Notice | undefined;
  readonly focus: FocusRequest | undefined;
  readonly dialog: DialogName | undefined;
  /** The rule whose page of explanation was asked for last. */
  readonly explained: RuleCode | undefined;
  readonly arrival: Arrival | undefined;
  /** What the current file, which is another tool's, would be as a subagent. */
  readonly conversion: Imported | undefined;
  /** Rules that are switched off for every file. */
  readonly mutedAlways: readonly RuleCode[];
  readonly pane: Pane;
  readonly theme: Theme;
}

/** What happened to the editor's state: transactions that follow the last one, or another document altogether. */
export type EditorChange =
  { readonly transactions: readonly Transaction[] } | { readonly replaced: EditorState };

/** Runs a task once, a moment later and never within the caller's own task; returns what calls it off. */
export type Later = (task: () => void) => () => void;

export interface Setup {
  /** What every document's state is made with beside its history: language, lenses. */
  readonly extensions: Extension;
  readonly later: Later;
}

/** The store and the only ways to change it. */
export interface App {
  readonly store: StoreApi<AppState>;
  /** Applies transactions that start from the current editor state. The only writer of the file's text. */
  readonly apply: (transactions: readonly Transaction[], isTyping?: boolean) => void;
  /** Makes a transaction from the current state and applies it. */
  readonly dispatch: (spec: TransactionSpec) => void;
  /** Applies a lens's edits of the shown document as one step of the history; typing in one box within half a second is one step. */
  readonly edit: (edits: readonly TextEdit[]) => void;
  /** Takes back or repeats the last change and asks for the focus where it was; `stay` keeps the focus in the editor. */
  readonly undo: (stay?: boolean) => void;
  readonly redo: (stay?: boolean) => void;
  /** Replaces the current file by another draft; the old one can be gone back to. */
  readonly load: (draft: Draft) => void;
  /** Goes back to the file that was left last. */
  readonly goBack: () => void;
  /** Reports each change of the editor's state, in order; returns its stop. */
  readonly onEditorChange: (listener: (change: EditorChange) => void) => () => void;
  readonly set: (
    part: Partial<
      Pick<
        AppState,
        | "origin"
        | "isKept"
        | "notice"
        | "dialog"
        | "explained"
        | "arrival"
        | "conversion"
        | "mutedAlways"
        | "pane"
        | "theme"
      >
    >,
  ) => void;
  /** Asks the interface to show a place, with the focus in it. */
  readonly reveal: (place: Place) => void;
}

/** The pane that shows each kind of place. */
const paneOf: Readonly<Record<Place["view"], Pane>> = {
  text: "prompt",
  problems: "problems",
  field: "fields",
  example: "fields",
};

/** Creates the app's state with an empty file. */
export function createApp({ extensions, later }: Setup): App {
  const stateOf = (text: string): EditorState => {
    const { doc, lineEnds } = splitText(text);
    return EditorState.create({ doc, extensions: [oneHistory, extensions, lineEndsOf(lineEnds)] });
  };
  const empty = stateOf("");
  const store = createStore<AppState>(() => ({
    editor: empty,
    shown: empty,
    origin: { fileName: "", opened: "" },
    left: [],
    isKept: true,
    notice: undefined,
    focus: undefined,
    dialog: undefined,
    explained: undefined,
    arrival: undefined,
    conversion: undefined,
    mutedAlways: [],
    pane: "fields",
    theme: "system",
  }));
  const listeners = new Set<(change: EditorChange) => void>();
  const report = (change: EditorChange): void => listeners.forEach(listener => listener(change));

  let cancel: (() => void) | undefined;
  /** What has changed since `shown`: edits that a view made from it are moved along. */
  let unshown: ChangeDesc | undefined;
  const show = (): void => {
    cancel?.();
    cancel = undefined;
    unshown = undefined;
    store.setState(({ editor }) => ({ shown: editor }));
  };
  const apply: App["apply"] = (transactions, isTyping = false) => {
    const last = transactions.at(-1);
    if (last === undefined) return;
    store.setState({ editor: last.state });
    report({ transactions });
    if (isTyping) {
      for (const { changes } of transactions) unshown = unshown?.composeDesc(changes.desc) ?? changes.desc;
      cancel ??= later(show);
    } else show();
  };
  const dispatch: App["dispatch"] = spec => apply([store.getState().editor.update(spec)]);
  const replace = (editor: EditorState, part: Partial<AppState>): void => {
    store.setState({ editor, ...part });
    report({ replaced: editor });
    show();
  };
  const reveal = (place: Place): void => store.setState({ focus: { place }, pane: paneOf[place.view] });
  const step = (command: StateCommand, stay: boolean): void => {
    const { editor } = store.getState();
    command({
      state: editor,
      dispatch: transaction => {
        apply([transaction]);
        if (!stay) reveal(placeOfChange(editor, transaction.state, changedAt(transaction)));
      },
    });
  };
  return {
    store,
    apply,
    dispatch,
    edit: edits => {
      if (edits.length === 0) return;
      const changes = ChangeSet.of([...edits], store.getState().shown.doc.length);
      const moved = unshown ? changes.map(unshown) : changes;
      dispatch({ changes: moved, annotations: throughLens.of(lensAt(store.getState().shown, edits)) });
    },
    undo: (stay = false) => step(undo, stay),
    redo: (stay = false) => step(redo, stay),
    load: draft => {
      const { editor, origin, left } = store.getState();
      const isWorthKeeping = !isUntouchedNew({ editor, origin });
      replace(stateOf(draft.text), {
        origin: originOf(draft),
        left: isWorthKeeping ? [...left, { editor, origin }] : left,
      });
    },
    goBack: () => {
      const { left, editor, origin } = store.getState();
      const last = left.at(-1);
      if (last)
        replace(last.editor, {
          origin: last.origin,
          left: [...(isUntouchedNew({ editor, origin }) ? [] : [{ editor, origin }]), ...left.slice(0, -1)],
        });
    },
    onEditorChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: part => store.setState(part),
    reveal,
  };
}

/** The lens that edits of a document most likely come through: the place where the first of them is shown. */
function lensAt(shown: EditorState, [first]: readonly TextEdit[]): string {
  const { view, ...place } = placeAt(shown, first?.from ?? 0);
  return JSON.stringify(view === "text" ? [view] : [view, place]);
}

/** Where a transaction changed the document, in the new one: the end of its last change. */
function changedAt(transaction: Transaction): number {
  let at = transaction.newSelection.main.head;
  transaction.changes.iterChangedRanges((_fromA, _toA, _fromB, toB) => (at = toB));
  return at;
}

/** Whether there is something to take back or to repeat. */
export const canUndo = (state: EditorState): boolean => undoDepth(state) > 0;
export const canRedo = (state: EditorState): boolean => redoDepth(state) > 0;

const originOf = ({ fileName, opened, muted = [], isForeign }: Draft): Origin => ({
  fileName,
  opened,
  muted: codesIn(muted),
  ...(isForeign && { isForeign }),
});

/** The current file as it is kept, shared and exported. */
export function draftOf({ editor, origin }: Left): Draft {
  const { opened, fileName, muted = [], isForeign } = origin;
  return {
    text: fileText(editor),
    opened,
    fileName,
    ...(muted.length > 0 && { muted }),
    ...(isForeign && { isForeign }),
  };
}
