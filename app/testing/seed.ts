import fc from "fast-check";

/**
 * Property tests try the same inventions in each run, so that a failure is a change's own and can be seen again.
 * `SEED=2 npm run test:unit` tries others.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
