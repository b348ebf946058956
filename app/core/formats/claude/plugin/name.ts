/** Names by which a plugin would pass for one of Anthropic's own: Claude Code's validator refuses them. */
const reserved = /^(?:claude|anthropics?|cc-plugin)(?:-|$)/;
const official = /(?<=\b(?:claude|anthropic)-)official-?|official-(?=(?:claude|anthropic)\b)/g;

/** A name for a plugin made from an agent's: small letters and digits in words with hyphens between; `agent-plugin` where none are left. */
export function pluginNameOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const kebab = (words ?? []).join("-").replace(official, "").slice(0, 64).replace(/-+$/, "");
  if (kebab === "") return "agent-plugin";
  return /^[a-z]/.test(kebab) && !reserved.test(kebab) ? kebab : `agent-${kebab}`;
}
