import { closestCenter, DndContext, type DragEndEvent } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { Plus } from "lucide-react";
import { useId, useRef } from "react";
import { conversationsOf } from "../../../state/index.ts";
import { useAppState } from "../../useApp.ts";
import { withOpen } from "../expansion.ts";
import { ExampleCard } from "./ExampleCard.tsx";
import { announcements, dragId, instructions, placeOfDrag, useDragSensors, vertically } from "./sorting.ts";
import { handleOf, useExampleActions, type NextFocus } from "./useExampleActions.ts";

export interface ExamplesSectionProps {
  /** The examples that are unfolded. */
  readonly open: ReadonlySet<number>;
  readonly onOpen: (open: ReadonlySet<number>) => void;
}

/** The description's examples, one card each. */
export function ExamplesSection({ open, onOpen }: ExamplesSectionProps) {
  const { blocks, stray } = useAppState(state => conversationsOf(state.shown));
  const root = useRef<HTMLDivElement>(null);
  const find = (focus: NextFocus): HTMLElement | null =>
    root.current?.querySelector<HTMLElement>(focus) ??
    root.current?.querySelector<HTMLElement>("[data-add-example]") ??
    null;
  const actions = useExampleActions(blocks.length, open, onOpen);
  const ids = blocks.map((_, at) => dragId(at));
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over === null) return;
    const [from, to] = [placeOfDrag(active.id), placeOfDrag(over.id)];
    if (from !== to) actions.move(from, to);
    find(handleOf(to))?.focus();
  };
  return (
    <div ref={root} className="fields-section">
      <Head count={blocks.length} onAdd={() => find(actions.add())?.focus()} />
      {stray.length > 0 && (
        <p className="fields-info">
          {stray.length === 1 ? "A line" : `${stray.length} lines`} of conversation without {"<example>"}{" "}
          tags: read as text.
        </p>
      )}
      <DndContext
        id={useId()}
        sensors={useDragSensors()}
        collisionDetection={closestCenter}
        modifiers={[vertically]}
        accessibility={{ announcements, screenReaderInstructions: instructions, restoreFocus: false }}
        onDragEnd={drop}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          {blocks.map((block, at) => (
            <ExampleCard
              key={dragId(at)}
              block={block}
              at={at}
              count={blocks.length}
              isOpen={open.has(at)}
              onOpenChange={isOpen => onOpen(withOpen(open, at, isOpen))}
              actions={actions}
              find={find}
            />
          ))}
        </SortableContext>
      </DndContext>
      {blocks.length === 0 && (
        <p className="fields-info">
          Examples show Claude when to hand work to this agent: what the user says, what Claude answers, and
          why.
        </p>
      )}
    </div>
  );
}

function Head({ count, onAdd }: { readonly count: number; readonly onAdd: () => void }) {
  return (
    <div className="fields-section-head">
      <h3>Examples {count > 0 && <span className="fields-count">{count}</span>}</h3>
      <button type="button" className="button" data-kind="quiet" data-add-example onClick={onAdd}>
        <Plus size={14} aria-hidden />
        Add example
      </button>
    </div>
  );
}
