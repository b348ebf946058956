import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrame, writeFrame } from "./frame.ts";

const header = fc.record({
  contentBytes: fc.nat({ max: 2 ** 24 }),
  hasName: fc.boolean(),
  checksum: fc.nat({ max: 2 ** 30 - 1 }),
});
const data = fc.uint8Array({ maxLength: 120, size: "max" });

test("a frame reads back, in characters that nothing breaks", () => {
  fc.assert(
    fc.property(header, data, (written, bytes) => {
      const body = writeFrame(written, bytes);
      expect(body).toMatch(/^[\w-]*[A-Za-z0-9]$/);
      const { data: read, ...rest } = readFrame(body) ?? {};
      expect(rest).toEqual({ ...written, isSound: true, isExact: true, isShort: false, isCut: false });
      expect([...(read ?? [])]).toEqual([...bytes]);
    }),
  );
});

test("no frame is exact but the one that is written", () => {
  const anyBody = fc.stringMatching(/^[\w-]{0,40}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        anyBody,
        fc.tuple(header, data, anyBody).map(([h, d, tail]) => writeFrame(h, d) + tail),
      ),
      body => {
        const frame = readFrame(body);
        if (frame?.isExact) expect(writeFrame(frame, frame.data)).toBe(body);
      },
    ),
    { numRuns: 2000 },
  );
});

test("every beginning is cut, or too short for a header", () => {
  fc.assert(
    fc.property(header, data, (written, bytes) => {
      const body = writeFrame(written, bytes).replace(/(?<=[-_])A$/, "");
      for (let size = 0; size < body.length; size++) {
        const frame = readFrame(body.slice(0, size));
        if (frame) expect(frame).toMatchObject({ isCut: true, isSound: false, isExact: false });
      }
    }),
  );
});

test("any text at all is read without complaint", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), text => void readFrame(text)));
});
