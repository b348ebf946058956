import type { ShareResult } from "./problems.ts";

/** One version of the link format. A version that ever shipped decodes for good; only the newest one encodes. */
export interface ShareVersion {
  /** The text's UTF-8 bytes as what follows the version and its dot: `[A-Za-z0-9_-]*`, a letter or digit last. */
  readonly encode: (bytes: Uint8Array) => Promise<string>;
  /** Reads what `encode` made, or what is left of it. Rejects only when the decoder does not load. */
  readonly decode: (body: string) => Promise<ShareResult>;
}
