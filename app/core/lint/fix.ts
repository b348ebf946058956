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
class LazyFix implements Fix {
  readonly title: string;
  declare readonly isChoice?: true;
  #compute: (() => readonly TextEdit[]) | undefined;
  #edits: readonly TextEdit[] = [];

  constructor(title: string, compute: () => readonly TextEdit[], isChoice: boolean) {
    this.title = title;
    this.#compute = compute;
    if (isChoice) this.isChoice = true;
  }

  get edits(): readonly TextEdit[] {
    if (this.#compute) this.#edits = this.#compute();
    this.#compute = undefined;
    return this.#edits;
  }
}

/** A fix with the edits that `compute` gives, asked at most once. */
export const fix = (title: string, compute: () => readonly TextEdit[], isChoice?: "choice"): Fix =>
  new LazyFix(title, compute, isChoice !== undefined);
