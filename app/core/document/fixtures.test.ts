import { describe, expect, it } from "vitest";
import { fixtures } from "../../testing/fixtures.ts";
import { judges } from "../../testing/judges.ts";
import { parseAgent } from "./parse.ts";

const accepts = (text: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(judges).map(([name, judge]) => {
      try {
        judge(text);
        return [name, true];
      } catch {
        return [name, false];
      }
    }),
  );

describe("every known shape", () => {
  it.each(fixtures)("$name: has problems exactly when strict readers refuse it", ({ text, strict }) => {
    const { problems } = parseAgent(text);
    if (strict !== undefined)
      expect(problems.map(({ code }) => code)).toEqual(strict ? [] : [expect.any(String)]);
    else expect(problems).toHaveLength(1);
  });

  it.each(fixtures.filter(({ strict }) => strict))(
    "$name: is read as the strict readers read it",
    ({ text }) => {
      expect(accepts(text)).toMatchObject({ "yaml 1.2": true });
      const data = judges["yaml 1.2"]?.(text) ?? {};
      expect(Object.fromEntries(parseAgent(text).fields.map(({ key, value }) => [key, value]))).toEqual(data);
    },
  );
});
