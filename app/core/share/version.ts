import type { ShareResult } from "./problems.ts";

/**
 * Reads links of one version: what follows the version and its dot, or what is left of it. A version that ever shipped
 * is read for good; only the newest one is written. Rejects only when the decoder does not load.
 */
export type ShareDecoder = (body: string) => Promise<ShareResult>;
