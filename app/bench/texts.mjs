import { runnerImport } from "vite";

/** The texts of all real files where they are at hand, else those of the project's own. */
export async function readTexts() {
  const load = (/** @type {string} */ path) => runnerImport(path, { configFile: false, logLevel: "warn" });
  /** @type {{ module: typeof import("../testing/corpus.ts") }} */
  const { module: corpus } = await load("app/testing/corpus.ts");
  /** @type {{ module: typeof import("../testing/fixtures.ts") }} */
  const { module: own } = await load("app/testing/fixtures.ts");
  const real = corpus.readCorpus();
  const isReal = real.length > 0;
  return { isReal, texts: (isReal ? real : own.fixtures).map(({ text }) => text) };
}
