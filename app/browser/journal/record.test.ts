import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEntry, encodeEntry } from "./entry.ts";
import { decodeRecord, encodeRecord } from "./record.ts";

const record = fc.record({
  sequence: fc.double({ noNaN: true }),
  payload: fc.uint8Array({ maxLength: 60 }),
});
const draft = fc.record({
  text: fc.string({ unit: fc.nat({ max: 0xffff }).map(unit => String.fromCharCode(unit)) }),
  opened: fc.string({ unit: "binary" }),
  fileName: fc.string(),
});
const entry = fc.tuple(draft, fc.array(draft)).map(([current, earlier]) => ({ ...current, earlier }));

describe("a record", () => {
  it("is read as it was written, whatever stands after it in the slot", () => {
    fc.assert(
      fc.property(record, fc.uint8Array({ maxLength: 30 }), (written, rest) => {
        expect(decodeRecord(Buffer.concat([encodeRecord(written), rest]))).toEqual({
          sequence: written.sequence,
          payload: Buffer.from(written.payload),
        });
      }),
    );
  });

  it("that is cut off at any byte is no record", () => {
    fc.assert(
      fc.property(record, written => {
        const bytes = encodeRecord(written);
        for (let end = 0; end < bytes.length; end++)
          expect(decodeRecord(bytes.subarray(0, end))).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it("with any one byte damaged is no record", () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 255 }), (written, damage) => {
        const bytes = encodeRecord(written);
        for (let at = 0; at < bytes.length; at++) {
          const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ damage : byte));
          expect(decodeRecord(damaged)).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it("half written over another is one of the two, whole, or none", () => {
    fc.assert(
      fc.property(record, record, (older, newer) => {
        const [old, fresh] = [Buffer.from(encodeRecord(older)), Buffer.from(encodeRecord(newer))];
        for (let torn = 1; torn < fresh.length; torn++) {
          const read = decodeRecord(Buffer.concat([fresh.subarray(0, torn), old.subarray(torn)]));
          if (read) expect([old, fresh].some(whole => whole.equals(encodeRecord(read)))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("holds the checksum that zlib gives", () => {
    const bytes = encodeRecord({ sequence: 7, payload: Uint8Array.of(1, 2, 3) });
    expect(new DataView(bytes.buffer).getUint32(4)).toBe(crc32(bytes.subarray(8)));
  });

  it("is not seen in random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), bytes => decodeRecord(bytes) === undefined));
  });
});

describe("an entry", () => {
  it("comes back as it was, lone surrogates and NULs included", () => {
    fc.assert(
      fc.property(entry, written => {
        expect(decodeEntry(encodeEntry(written))).toEqual(written);
      }),
    );
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"text"',
    '{"text":"a","opened":"b"}',
    '{"text":1,"opened":"","fileName":""}',
  ])("is not read from %j", json => expect(decodeEntry(new TextEncoder().encode(json))).toBeUndefined());

  it("takes nothing but its own fields, and of what was left only whole drafts", () => {
    const json =
      '{"text":"a","opened":"b","fileName":"c","__proto__":{"polluted":true},"more":1,' +
      '"earlier":[{"text":"d"},7,{"text":"d","opened":"e","fileName":"f","more":1}]}';
    expect(decodeEntry(new TextEncoder().encode(json))).toStrictEqual({
      text: "a",
      opened: "b",
      fileName: "c",
      earlier: [{ text: "d", opened: "e", fileName: "f" }],
    });
  });

  it("that was written before drafts were kept has none", () => {
    const json = '{"text":"a","opened":"b","fileName":"c"}';
    expect(decodeEntry(new TextEncoder().encode(json))?.earlier).toEqual([]);
  });
});
