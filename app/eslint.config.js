import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The layers of the app, each with what it may import: the linter's twin of the picture in ARCHITECTURE.md.
 * A layer may always import itself.
 */
const layers = {
  main: ["ui", "browser", "state", "editor", "core"],
  ui: ["state", "editor", "core"],
  browser: ["state", "core"],
  editor: ["core"],
  state: ["core"],
  core: [],
};

const elements = [
  { type: "test", pattern: "app/**/*.{test,bench}.{ts,tsx}", mode: "full" },
  { type: "testing", pattern: "app/testing/**", mode: "full" },
  { type: "main", pattern: "app/main.tsx", mode: "full" },
  ...Object.keys(layers)
    .filter(layer => layer !== "main")
    .map(layer => ({ type: layer, pattern: `app/${layer}/**`, mode: "full" })),
];

export default defineConfig(
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat["recommended-latest"],
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    plugins: { boundaries, "import-x": importX },
    settings: {
      "boundaries/elements": elements,
      "boundaries/include": ["app/**/*"],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
    },
    rules: {
      "boundaries/element-types": [
        "error",
        {
          default: "disallow",
          rules: [
            { from: ["test", "testing"], allow: ["*"] },
            ...Object.entries(layers).map(([from, allow]) => ({ from: [from], allow: [from, ...allow] })),
          ],
        },
      ],
      "import-x/no-cycle": "error",
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
