import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Plugin } from "vite";

const entry = fileURLToPath(import.meta.resolve("gray-matter"));

/** Where gray-matter is Node's alone, and what stands there instead. Each pattern must be found, or the build fails. */
const replacements = [
  // js-yaml and an engine that evaluates JavaScript; the app names its own engines at each call.
  { file: /gray-matter[\\/]lib[\\/]engines\.js$/, pattern: /^[^]+$/, replacement: "module.exports = {};" },
  { file: /gray-matter[\\/]lib[\\/]utils\.js$/, pattern: /Buffer\.from\(input\)/, replacement: "input" },
  { file: /gray-matter[\\/]index\.js$/, pattern: /require\('fs'\)/, replacement: "{}" },
];

/**
 * gray-matter for the browser: one module in place of the package, without its engines, `fs` and `Buffer`. Works
 * alike in dev, build and tests, since the module is bundled before any of them sees it. Throws when a new version of
 * gray-matter no longer has what is to be replaced.
 */
export function grayMatter(): Plugin {
  let bundled: Promise<string> | undefined;
  return {
    name: "subagent-editor:gray-matter",
    enforce: "pre",
    resolveId: { filter: { id: /^gray-matter$/ }, handler: () => "\0gray-matter.js" },
    load: { filter: { id: /^\0gray-matter\.js$/ }, handler: () => (bundled ??= bundle()) },
  };
}

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [{ name: "replace", transform: replace }],
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  return output[0].code;
}

function replace(code: string, id: string): string | undefined {
  const found = replacements.find(({ file }) => file.test(id));
  if (found === undefined) return undefined;
  if (!found.pattern.test(code)) throw new Error(`${id} has no ${String(found.pattern)} to replace`);
  return code.replace(found.pattern, found.replacement);
}
