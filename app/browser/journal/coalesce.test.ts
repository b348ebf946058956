import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coalesce } from "./coalesce.ts";

describe("a coalescing writer", () => {
  it("runs one write at a time, in order, ends with the newest, and settles no call early", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, count) => {
        const written: number[] = [];
        let running = 0;
        const write = coalesce(async (value: number) => {
          expect(++running).toBe(1);
          await scheduler.schedule(Promise.resolve(), `write ${value}`);
          written.push(value);
          running--;
        });
        const calls = scheduler.scheduleSequence(
          Array.from({ length: count }, (_, value) => ({
            label: `call ${value}`,
            builder: () => {
              void write(value).then(() => expect(written.at(-1)).toBeGreaterThanOrEqual(value));
              return Promise.resolve();
            },
          })),
        );
        await scheduler.waitFor(calls.task);
        await scheduler.waitFor(write(count));
        expect(written.at(-1)).toBe(count);
        expect(written).toEqual(written.toSorted((a, b) => a - b));
      }),
    );
  });

  it("writes only the newest of what came meanwhile", async () => {
    const written: string[] = [];
    const write = coalesce((value: string) => {
      written.push(value);
      return Promise.resolve();
    });
    await Promise.all(["a", "b", "c", "d"].map(write));
    expect(written).toEqual(["a", "d"]);
  });

  it("starts the first write inside the call", () => {
    const written: string[] = [];
    void coalesce((value: string) => Promise.resolve(void written.push(value)))("a");
    expect(written).toEqual(["a"]);
  });

  it("tells the call whose write failed, and goes on", async () => {
    const write = coalesce((value: string) =>
      value === "bad" ? Promise.reject(new Error("full")) : Promise.resolve(),
    );
    const [bad, good] = [write("bad"), write("good")];
    await expect(bad).rejects.toThrow("full");
    await expect(good).resolves.toBeUndefined();
    await expect(write("later")).resolves.toBeUndefined();
  });
});
