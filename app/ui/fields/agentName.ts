/** A name for the agent of a file: the file's own in lower case with hyphens; `my-agent` where that leaves nothing. */
export function agentNameFor(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length === 0 ? "my-agent" : words.join("-").slice(0, 64);
}
