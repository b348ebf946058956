import type { TextEdit } from "../text/range.ts";

/** A way out of a finding. */
export interface Fix {
  /** What it does, as a command: "Put the value in quotes". */
  readonly title: string;
  /** All of them or none; worked out when they are first asked for. */
  readonly edits: readonly TextEdit[];
  /** It gives up something that the author may want, so that "Fix all" leaves it alone. */
  readonly isChoice?: true;
}

/** A fix whose edits are worked out when they are first asked for: reading them back costs more than finding the fault. */
export function fix(title: string, compute: () => readonly TextEdit[], isChoice?: "choice"): Fix {
  let known: readonly TextEdit[] | undefined;
  const once = (): readonly TextEdit[] => (known ??= compute());
  return isChoice === undefined
    ? {
        title,
        get edits() {
          return once();
        },
      }
    : {
        title,
        isChoice: true,
        get edits() {
          return once();
        },
      };
}
