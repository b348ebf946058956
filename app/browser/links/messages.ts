import type { ShareResult } from "../../core/index.ts";

/** What the page asks of the worker. */
export type Ask =
  | { readonly type: "encode"; readonly id: number; readonly text: string; readonly fileName: string }
  | { readonly type: "decode"; readonly id: number; readonly payload: string };

/** What the worker answers: once that it can begin, then the outcome of each call. */
export type Answer =
  | { readonly type: "ready" }
  | { readonly type: "settled"; readonly id: number; readonly result: ShareResult };
