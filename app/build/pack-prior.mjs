import { runnerImport } from "vite";

/** `node app/build/pack-prior.mjs`, from the project's root: packs the prior of a link version that is not out yet. */
/** @type {{ module: typeof import("./pack-prior.ts") }} */
const { module } = await runnerImport("app/build/pack-prior.ts", { configFile: false, logLevel: "warn" });
module.packPrior();
