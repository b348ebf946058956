import { expect, test } from "vitest";
import { grayMatter } from "./gray-matter.ts";

/** The module that stands in for gray-matter, as any bundler would load it. */
async function loadModule(): Promise<string> {
  const { load } = grayMatter();
  if (typeof load !== "object") throw new TypeError("the plugin has a filtered load hook");
  return (load.handler as () => Promise<string>)();
}

test("the replacement for gray-matter evaluates nothing and needs nothing of Node", async () => {
  const code = await loadModule();
  expect(code).toMatch(/export default/);
  expect(code).not.toMatch(/\beval\b|new Function|safeLoad|\bBuffer\.from\b|^import /m);
});
