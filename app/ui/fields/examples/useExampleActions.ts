import { flushSync } from "react-dom";
import {
  addExample,
  addTurn,
  descriptionOf,
  duplicateExample,
  editDescription,
  moveExample,
  parseExamples,
  removeExample,
  removePart,
  type TextEdit,
} from "../../../core/index.ts";
import { afterInsert, afterMove, afterRemove, withOpen } from "../expansion.ts";
import { useEdit } from "../useEdit.ts";
import { boxIdOf } from "./parts.ts";

type Examples = ReadonlySet<number>;

/** A selector, within the list of examples, for what is to have the focus next. */
export type NextFocus = string;

/** What can be done to the examples; each is in the file and on the screen when it returns. */
export interface ExampleActions {
  readonly add: () => NextFocus;
  readonly duplicate: (at: number) => NextFocus;
  readonly move: (from: number, to: number) => NextFocus;
  readonly remove: (at: number) => NextFocus;
  readonly addTurn: (at: number, role: "user" | "assistant") => NextFocus;
  readonly removeTurn: (at: number, turn: number) => NextFocus;
}

/** The menu of an example, its drag handle, one of its text boxes. */
export const menuOf = (at: number): NextFocus => `[data-example="${at}"] .fields-example-menu`;
export const handleOf = (at: number): NextFocus => `[data-example="${at}"] .fields-example-handle`;
const boxOf = (at: number, turn: number): NextFocus =>
  `[data-example="${at}"] [data-part="${boxIdOf({ kind: "turn", index: turn })}"] textarea`;

/** The actions on the examples; `count` is how many there are and `setOpen` keeps the same ones unfolded. */
export function useExampleActions(
  count: number,
  open: Examples,
  setOpen: (open: Examples) => void,
): ExampleActions {
  const edit = useEdit();
  const change = (
    edits: (description: string) => readonly TextEdit[],
    nextOpen: Examples,
    focus: NextFocus,
  ): NextFocus => {
    flushSync(() => {
      edit(agent => editDescription(agent, edits(descriptionOf(agent))));
      setOpen(nextOpen);
    });
    return focus;
  };
  return {
    add: () => change(addExample, withOpen(open, count, true), boxOf(count, 0)),
    duplicate: at => change(text => duplicateExample(text, at), afterInsert(open, at + 1), menuOf(at + 1)),
    move: (from, to) => change(text => moveExample(text, from, to), afterMove(open, from, to), menuOf(to)),
    remove: at =>
      change(text => removeExample(text, at), afterRemove(open, at), menuOf(Math.min(at, count - 2))),
    addTurn: (at, role) => {
      let turn = 0;
      const edits = (text: string): readonly TextEdit[] => {
        turn = parseExamples(text).blocks[at]?.turns.length ?? 0;
        return addTurn(text, at, role);
      };
      change(edits, withOpen(open, at, true), "");
      return boxOf(at, turn);
    },
    removeTurn: (at, index) =>
      change(text => removePart(text, at, { kind: "turn", index }), open, boxOf(at, Math.max(0, index - 1))),
  };
}
