/** A name for a plugin made from an agent's: small letters and digits in words with hyphens between; `agent-plugin` where none are left. */
export function pluginNameOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const kebab = (words ?? []).join("-").slice(0, 64).replace(/-+$/, "");
  return /^[a-z]/.test(kebab) ? kebab : kebab === "" ? "agent-plugin" : `agent-${kebab}`;
}
