import type { Plugin } from "vite";

/** What a page of the app may load and do: its own scripts, styles and workers, and nothing over the network. */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  // Browsers write style attributes of their own when text with formatting is edited in place.
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data:",
  "connect-src": "'none'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "subagent",
};

/** Pages cannot say this of themselves; only headers can. */
const headerOnly = "frame-ancestors";

const serialize = (directives: readonly (readonly [string, string])[]): string =>
  directives.map(([name, value]) => `${name} ${value}`).join("; ");

/** The headers that a server of the build should send; workers have no policy but that of their own response. */
export const securityHeaders = {
  "Content-Security-Policy": serialize(Object.entries(policy)),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Puts the policy into the built page, so that it holds on any static host, and writes the same as headers into
 * `_headers`, which several hosts read. The dev server goes without: it needs inline scripts and a socket.
 */
export function contentSecurityPolicy(): Plugin {
  const content = serialize(Object.entries(policy).filter(([name]) => name !== headerOnly));
  return {
    name: "subagent-editor:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" },
      { tag: "meta", attrs: { name: "referrer", content: "no-referrer" }, injectTo: "head-prepend" },
    ],
    generateBundle() {
      const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
      this.emitFile({ type: "asset", fileName: "_headers", source: `/*\n${lines.join("")}` });
    },
  };
}
