import type { ZStream } from "pako";
import { joinBytes } from "./bytes.ts";

const pieceSize = 16 * 1024;
/** A negative number of window bits asks zlib for raw deflate, without a wrapper. */
const rawWindow = -15;

/** What came out of raw deflate. */
export interface Inflated {
  /** All output before the end, the damage or the limit; never more than the limit plus 16 KiB. */
  readonly bytes: Uint8Array;
  /** `whole`: the stream ended. `short`: it needs more input. `broken`: no deflate from here on. `over`: past the limit. */
  readonly end: "whole" | "short" | "broken" | "over";
}

/**
 * Inflates raw deflate (RFC 1951), that may refer back to a dictionary, in pieces of 16 KiB and stops at the first one that passes `limit` bytes, so that
 * a short stream of a huge text costs no more than `limit`. Output before an error is kept. Rejects only when the
 * library does not load.
 */
export async function inflateRaw(
  deflated: Uint8Array,
  limit: number,
  dictionary?: Uint8Array,
): Promise<Inflated> {
  // pako's classes lose the output right before an error and cannot stop within one push; its zlib calls do both.
  const pako = await import("pako");
  const stream = new pako.ZStream();
  pako.zlibInflateInit2(stream, rawWindow);
  if (dictionary) pako.zlibInflateSetDictionary(stream, dictionary);
  stream.input = deflated;
  stream.avail_in = deflated.length;
  const pieces: Uint8Array[] = [];
  let status: number = pako.Z_OK;
  while (status === pako.Z_OK && stream.total_out <= limit) {
    provideOutput(stream);
    status = pako.zlibInflate(stream, pako.Z_SYNC_FLUSH);
    pieces.push(stream.output.subarray(0, stream.next_out));
  }
  const ends = new Map<number, Inflated["end"]>([
    [pako.Z_STREAM_END, "whole"],
    [pako.Z_BUF_ERROR, "short"],
  ]);
  return {
    bytes: joinBytes(pieces),
    end: stream.total_out > limit ? "over" : (ends.get(status) ?? "broken"),
  };
}

function provideOutput(stream: ZStream): void {
  stream.output = new Uint8Array(pieceSize);
  stream.next_out = 0;
  stream.avail_out = pieceSize;
}
