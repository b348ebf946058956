import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTo, payloadOf } from "./location.ts";

const payload = fc
  .tuple(fc.nat(), fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ019._-")) }))
  .map(([version, data]) => `a${version}.${data}`);
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe("a share link", () => {
  it("gives its payload back, and has all of the page's address but the hash", () => {
    fc.assert(
      fc.property(payload, address, (shared, page) => {
        const link = linkTo(page, shared);
        expect(payloadOf(new URL(link).hash)).toBe(shared);
        expect(link.split("#")[0]).toBe(page.split("#")[0]);
      }),
    );
  });

  it.each(["", "#", "#main", "#about.html", "#a.b", "#a1", "#b1.x", "#/a1.x", "#A1.x"])(
    "is not seen in %j",
    hash => expect(payloadOf(hash)).toBe(""),
  );
});
