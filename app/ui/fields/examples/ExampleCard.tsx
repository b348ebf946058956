import { Collapsible } from "@base-ui/react/collapsible";
import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ChevronRight, GripVertical } from "lucide-react";
import type { ExampleBlock } from "../../../core/index.ts";
import { ExampleMenu } from "./ExampleMenu.tsx";
import { PartField } from "./PartField.tsx";
import { partBoxes, titleOf } from "./parts.ts";
import { dragId } from "./sorting.ts";
import type { ExampleActions, NextFocus } from "./useExampleActions.ts";

export interface ExampleCardProps {
  readonly block: ExampleBlock;
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly actions: ExampleActions;
  readonly find: (focus: NextFocus) => HTMLElement | null;
}

/** One example: folded to what the user says first, or with a text box for each part. */
export function ExampleCard({ block, at, count, isOpen, onOpenChange, actions, find }: ExampleCardProps) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: dragId(at) });
  const title = titleOf(block);
  return (
    <div
      ref={setNodeRef}
      role="group"
      aria-label={`Example ${at + 1}`}
      className="fields-example"
      data-example={at}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Collapsible.Root open={isOpen} onOpenChange={onOpenChange}>
        <div className="fields-example-head">
          <button
            type="button"
            ref={setActivatorNodeRef}
            className="fields-example-handle"
            {...attributes}
            {...listeners}
            aria-label={`Drag example ${at + 1}`}
          >
            <GripVertical size={14} aria-hidden />
          </button>
          <Collapsible.Trigger className="fields-example-title">
            <ChevronRight size={14} className="fields-chevron" aria-hidden />
            <span className="fields-example-number">{at + 1}</span>
            <span className="fields-example-text">{title === "" ? "Nothing said yet" : title}</span>
          </Collapsible.Trigger>
          <ExampleMenu at={at} count={count} actions={actions} find={find} />
        </div>
        <Collapsible.Panel className="fields-example-body">
          <Parts block={block} at={at} actions={actions} find={find} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </div>
  );
}

type PartsProps = Pick<ExampleCardProps, "block" | "at" | "actions" | "find">;

function Parts({ block, at, actions, find }: PartsProps) {
  return (
    <>
      {partBoxes(block).map(box => {
        const { part } = box;
        const isOneOfMany = part.kind === "turn" && block.turns.length > 1;
        return (
          <PartField
            key={box.id}
            example={at}
            box={box}
            onRemove={isOneOfMany ? () => find(actions.removeTurn(at, part.index))?.focus() : undefined}
          />
        );
      })}
      {!block.closed && (
        <p className="fields-warning">This example is never closed: {"</example>"} is missing at its end.</p>
      )}
    </>
  );
}
