import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./program.mjs";

/** The compiler, with the types of the Agent SDK. */
/** @type {import("./judges.mjs").Judge} */
export const sdkTypes = {
  packages: ["@anthropic-ai/claude-agent-sdk"],
  spoil: exported => ({ ...exported, text: exported.text.replace("description:", "descriptio:") }),
  judge: ({ work, exportsTo }) => {
    const cases = exportsTo("sdk-typescript");
    for (const [at, { exported }] of cases.entries()) writeFileSync(join(work, `${at}.ts`), exported.text);
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      target: "ES2022",
      module: "ESNext",
      moduleResolution: "bundler",
      types: [],
    };
    writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const compiler = resolve("node_modules/typescript/bin/tsc");
    const { stdout } = run("node", [compiler, "-p", work, "--pretty", "false"], {
      cwd: work,
      home: join(work, "home"),
    });
    const faults = stdout.split("\n").filter(line => /error TS/.test(line));
    return {
      judged: cases.length,
      faults: faults.map(line => line.replace(/^(\d+)\.ts/, (_, at) => cases[at]?.path ?? "")),
    };
  },
};
