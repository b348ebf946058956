import { Menu } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { useRef } from "react";
import type { ExampleActions, NextFocus } from "./useExampleActions.ts";

export interface ExampleMenuProps {
  readonly at: number;
  readonly count: number;
  readonly actions: ExampleActions;
  /** Finds what is to have the focus once the menu is closed. */
  readonly find: (focus: NextFocus) => HTMLElement | null;
}

interface Item {
  readonly label: string;
  /** The accessible name, made of the number of the example. */
  readonly name: (number: number) => string;
  readonly run: (actions: ExampleActions, at: number) => NextFocus;
  readonly isOff?: (at: number, count: number) => boolean;
}

const groups: readonly (readonly Item[])[] = [
  [
    {
      label: "Add user turn",
      name: number => `Add user turn to example ${number}`,
      run: (actions, at) => actions.addTurn(at, "user"),
    },
    {
      label: "Add assistant turn",
      name: number => `Add assistant turn to example ${number}`,
      run: (actions, at) => actions.addTurn(at, "assistant"),
    },
  ],
  [
    {
      label: "Duplicate",
      name: number => `Duplicate example ${number}`,
      run: (actions, at) => actions.duplicate(at),
    },
    {
      label: "Move up",
      name: number => `Move up example ${number}`,
      run: (actions, at) => actions.move(at, at - 1),
      isOff: at => at === 0,
    },
    {
      label: "Move down",
      name: number => `Move down example ${number}`,
      run: (actions, at) => actions.move(at, at + 1),
      isOff: (at, count) => at === count - 1,
    },
  ],
  [
    {
      label: "Delete",
      name: number => `Delete example ${number}`,
      run: (actions, at) => actions.remove(at),
    },
  ],
];

/** What can be done to one example. */
export function ExampleMenu({ at, count, actions, find }: ExampleMenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const next = useRef<NextFocus>(null);
  const finalFocus = (): HTMLElement | true => {
    const focus = next.current;
    next.current = null;
    return (focus === null ? null : find(focus)) ?? true;
  };
  const run = (item: Item): void => {
    const focus = item.run(actions, at);
    // A menu that went with its example does not move the focus any more.
    if (trigger.current === null) find(focus)?.focus();
    else next.current = focus;
  };
  return (
    <Menu.Root>
      <Menu.Trigger
        ref={trigger}
        className="button fields-example-menu"
        data-kind="quiet"
        aria-label={`Actions for example ${at + 1}`}
      >
        <Ellipsis size={16} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="end">
          <Menu.Popup className="menu fields-example-popup" finalFocus={finalFocus}>
            {groups.map((items, index) => (
              <Menu.Group key={index} className="fields-menu-group">
                {items.map(item => (
                  <Menu.Item
                    key={item.label}
                    className="menu-item"
                    aria-label={item.name(at + 1)}
                    disabled={item.isOff?.(at, count) ?? false}
                    onClick={() => run(item)}
                  >
                    {item.label}
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
