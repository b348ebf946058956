import { expect, test, vi } from "vitest";
import { decodeShare, encodeShare } from "./share.ts";

vi.mock("pako", () => {
  throw new Error("the network is down");
});
vi.mock("./a2/codec.ts", () => {
  throw new Error("the network is down");
});

test("nothing of the codec is loaded before the first link, and a codec that does not load is said", async () => {
  await expect(encodeShare("text")).rejects.toThrow();
  for (const payload of ["a1.AAAAAAACAAAAAAMA", "a2.mLAAN-uAS"])
    expect(await decodeShare(payload)).toMatchObject({ ok: false, code: "unavailable" });
});
