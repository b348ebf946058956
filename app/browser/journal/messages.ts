import type { JournalEntry } from "../../state/ports.ts";
import type { Claim } from "./claim.ts";
import type { OpenedJournal } from "./open.ts";

/** What the page asks of the journal's worker: one claim, then, once it is granted, writes. */
export type Ask =
  | { readonly type: "claim"; readonly claim: Claim }
  | { readonly type: "write"; readonly id: number; readonly entry: JournalEntry };

/** What the page learns of the journal that the worker opened. */
export type Claimed = Pick<OpenedJournal, "pair" | "entry" | "sequence">;

/** What the worker answers: to the claim a pair or a refusal, to each write its id, with a message when it failed. */
export type Answer =
  | ({ readonly type: "claimed" } & Claimed)
  | { readonly type: "refused"; readonly message: string }
  | { readonly type: "settled"; readonly id: number; readonly failure?: string };
