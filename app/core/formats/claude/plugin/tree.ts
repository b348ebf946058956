/** Files by their paths as a text to look through: the tree, then each file under its path. */
export function listFiles(files: ReadonlyMap<string, string>): string {
  const contents = [...files].map(([path, text]) => `──── ${path}\n${text}`);
  return `${treeOf([...files.keys()])}\n\n${contents.join("\n")}`;
}

function treeOf(paths: readonly string[]): string {
  const lines = new Set(
    paths.flatMap(path => path.split("/").map((_, at, parts) => lineOf(parts.slice(0, at + 1), path))),
  );
  return [...lines].join("\n");
}

/** A file or folder, as deep as it lies; folders end in a slash. */
function lineOf(parts: readonly string[], path: string): string {
  const isFile = parts.join("/") === path;
  return `${"  ".repeat(parts.length - 1)}${parts.at(-1) ?? ""}${isFile ? "" : "/"}`;
}
