import { KeyboardSensor, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import type { Announcements, Modifier, ScreenReaderInstructions, UniqueIdentifier } from "@dnd-kit/core";
import { sortableKeyboardCoordinates } from "@dnd-kit/sortable";

/** The id under which the example at a place is dragged: its number, as it is announced. */
export const dragId = (at: number): string => String(at + 1);

/** The place of the example that is dragged under an id. */
export const placeOfDrag = (id: UniqueIdentifier): number => Number(id) - 1;

/** Examples move up and down only. */
export const vertically: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** A drag begins after a few pixels, so that a press stays a press, or with Space or Enter. */
export function useDragSensors() {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
}

export const instructions: ScreenReaderInstructions = {
  draggable:
    "Press Space to pick the example up, the arrow keys to move it, Space to put it down, Escape to leave it where it was.",
};

export const announcements: Announcements = {
  onDragStart: ({ active }) => `Picked up example ${active.id}.`,
  onDragOver: ({ over }) => (over ? `It would become example ${over.id}.` : undefined),
  onDragEnd: ({ active, over }) =>
    over && over.id !== active.id
      ? `Example ${active.id} is now example ${over.id}.`
      : `Example ${active.id} stays.`,
  onDragCancel: ({ active }) => `Example ${active.id} stays.`,
};
