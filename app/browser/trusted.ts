/** Of the Trusted Types API what is needed here: its policies make URLs that go wherever a string goes. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

const rules: ScriptUrlPolicy = { createScriptURL: ownUrl };
let policy: ScriptUrlPolicy | undefined;

/**
 * The address of a script of this app in the form that the page's policy demands for workers (`trusted-types
 * subagent`); the address itself in a browser without Trusted Types. Throws TypeError for another origin's address.
 */
export function trustedScriptUrl(url: string): string {
  // Made once: the page's policy admits a name a single time.
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

function createPolicy(): ScriptUrlPolicy {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  return isTrustedTypes(factory) ? factory.createPolicy("subagent", rules) : rules;
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin === location.origin) return url;
  throw new TypeError(`${url} is not a script of this app.`);
}
