import fc from "fast-check";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrLimit } from "./places.ts";
import { qrModules, qrPath } from "./qr.ts";

const pixels = 4;

/** What a reader that this project did not write sees in the modules, drawn large enough for a camera. */
function readBack(modules: readonly (readonly boolean[])[]): string | undefined {
  const size = modules.length * pixels;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (modules[Math.floor(y / pixels)]?.[Math.floor(x / pixels)])
        image.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return jsQR(image, size, size)?.data;
}

const link = (length: number): string => `https://editor.example/#a2.${"Ab-_9".repeat(700)}`.slice(0, length);

test("a reader finds the link in the code", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 900 }), length => {
      expect(readBack(qrModules(link(length)))).toBe(link(length));
    }),
    { numRuns: 12 },
  );
});

test("a link at the limit fits, one that is longer does not", () => {
  expect(qrModules(link(qrLimit)).length).toBe(177 + 8);
  expect(() => qrModules(link(qrLimit + 1))).toThrow();
});

test("the path has a square for each dark module", () => {
  const modules = qrModules(link(40));
  expect(qrPath(modules).match(/M/g)?.length).toBe(modules.flat().filter(Boolean).length);
});
