import { describe, expect, it } from "vitest";
import { pendingCalls } from "./calls.ts";

describe("pending calls", () => {
  it("settle each with its own answer, in whatever order the answers come", async () => {
    const calls = pendingCalls<string>();
    const ids: number[] = [];
    const [first, second] = [calls.start(id => ids.push(id)), calls.start(id => ids.push(id))];
    calls.reject(ids[1] ?? 0, "full");
    calls.resolve(ids[0] ?? 0, "done");
    await expect(first).resolves.toBe("done");
    await expect(second).rejects.toThrow("full");
  });

  it("ignore an answer that nobody waits for", () => {
    expect(() => pendingCalls().reject(7, "full")).not.toThrow();
    expect(() => pendingCalls().resolve(7, "done")).not.toThrow();
  });

  it("post inside the call", () => {
    const ids: number[] = [];
    void pendingCalls().start(id => ids.push(id));
    expect(ids).toHaveLength(1);
  });
});
