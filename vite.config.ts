import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { grayMatter } from "./app/build/gray-matter.ts";
import { contentSecurityPolicy, securityHeaders } from "./app/build/security.ts";
import { adoptedStyles } from "./app/build/style-mod.ts";

/** Libraries that are always needed and change less often than the app: kept from one release to the next. */
const lasting = [
  { name: "editor", test: /node_modules[\\/]@(?:codemirror|lezer)[\\/]/ },
  { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
  { name: "yaml", test: /node_modules[\\/]yaml[\\/]/ },
];

export default defineConfig({
  // Relative, so that one build runs from any path of any static host.
  base: "./",
  plugins: [react(), grayMatter(), adoptedStyles(), contentSecurityPolicy()],
  optimizeDeps: { rolldownOptions: { plugins: [adoptedStyles()] } },
  worker: { format: "es", plugins: () => [grayMatter()] },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: lasting } } },
  },
  preview: { headers: securityHeaders },
  // Properties over thousands of files take their time on a busy machine.
  test: { setupFiles: ["app/testing/seed.ts"], include: ["app/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
});
