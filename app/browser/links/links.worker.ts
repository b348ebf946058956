import { refused } from "../../core/share/problems.ts";
import { decodeShare, encodeShare, prepareShare, type ShareResult } from "../../core/share/share.ts";
import type { Answer, Ask } from "./messages.ts";

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  void settle(data).then(result => answer({ type: "settled", id: data.id, result }));
});

async function settle(ask: Ask): Promise<ShareResult> {
  if (ask.type === "decode") return decodeShare(ask.payload);
  try {
    return { ok: true, value: await encodeShare(ask.text, ask.fileName) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): ShareResult {
  if (error instanceof RangeError) return { ok: false, code: "too-large", message: error.message };
  return refused("unavailable");
}

function answer(message: Answer): void {
  postMessage(message);
}

// A codec that does not load is said with the first link that needs it.
void prepareShare()
  .catch(() => undefined)
  .then(() => answer({ type: "ready" }));
