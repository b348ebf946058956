import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const core = ["core/text", "core/document", "core/examples", "core"];

/**
 * The layers of the app, each with what it may import: the linter's twin of the picture in the README.
 * A layer may always import itself. Inner folders stand before the folders around them.
 */
const layers = {
  "core/text": [],
  "core/document": ["core/text"],
  "core/examples": ["core/document", "core/text"],
  core,
  state: core,
  editor: core,
  browser: ["state", ...core],
  ui: ["state", "editor", ...core],
};

/** What stands around the layers and is in no bundle. It may import every layer, and no layer imports it. */
const surroundings = ["testing", "build", "bench", "judges"];

/** Single files with a part of their own. Both may import everything; nothing imports the composition root. */
const files = { main: "app/main.tsx", test: "app/**/*.{test,bench}.{ts,tsx}" };

const anywhere = { to: { element: { type: "**" } } };
const policies = [
  ...Object.entries(layers).map(([from, allow]) => ({
    from: { element: { type: from } },
    allow: { to: { element: { types: { anyOf: [from, ...allow] } } } },
  })),
  ...surroundings.map(from => ({ from: { element: { type: from } }, allow: anywhere })),
  ...Object.keys(files).map(from => ({ from: { file: { categories: from } }, allow: anywhere })),
  { disallow: { to: { file: { categories: { anyOf: Object.keys(files) } } } } },
];

/** Libraries that only one file may know, so that they can be guarded and replaced there. */
const behindOneFile = [
  { library: "yaml", file: "core/document/yaml.ts" },
  { library: "gray-matter", file: "core/document/gray-matter.ts" },
  { library: "smol-toml", file: "core/formats/tools/toml.ts" },
  { library: "fflate", file: "core/formats/claude/plugin/zip.ts" },
];

const restrict = libraries => ({
  "no-restricted-imports": [
    "error",
    {
      paths: libraries.map(({ library, file }) => ({
        name: library,
        message: `Import app/${file} instead.`,
      })),
    },
  ],
});

export default defineConfig(
  { ignores: ["**/universal.d.ts"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat["recommended-latest"],
  {
    languageOptions: {
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: new URL("..", import.meta.url).pathname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  {
    plugins: { boundaries, "import-x": importX },
    settings: {
      "boundaries/elements": [...Object.keys(layers), ...surroundings].map(type => ({
        type,
        pattern: `app/${type}`,
        partialMatch: false,
      })),
      "boundaries/files": Object.entries(files).map(([category, pattern]) => ({ category, pattern })),
      "boundaries/include": ["app/**/*"],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js"] } },
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies }],
      "import-x/no-cycle": "error",
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      ...restrict(behindOneFile),
    },
  },
  ...behindOneFile.map(({ file }) => ({
    files: [`**/${file}`],
    rules: restrict(behindOneFile.filter(other => other.file !== file)),
  })),
  {
    files: ["**/*.test.{ts,tsx}", "**/testing/**", "**/bench/**", "**/judges/**"],
    rules: { "no-restricted-imports": "off", "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    // The compiler checks these files as well, and knows the globals of Node and of pages.
    rules: { "no-console": "off", "no-undef": "off" },
  },
);
