import { test as base, expect, type BrowserContext } from "@playwright/test";

export { expect };

/**
 * Playwright's `test` with a silent page: a warning or error on the console, an uncaught exception and a request to
 * any other origin each fail the test, in every page that it opens.
 */
export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ context, baseURL }, use) => {
      const noises = collectNoises(context, new URL(baseURL ?? "http://127.0.0.1").origin);
      await use(undefined);
      expect(noises, "noises of the page").toEqual([]);
    },
    { auto: true },
  ],
});

function collectNoises(context: BrowserContext, origin: string): readonly string[] {
  const noises: string[] = [];
  context.on("console", message => {
    if (message.type() === "error" || message.type() === "warning") {
      noises.push(`console.${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", error => noises.push(`uncaught: ${String(error.error())}`));
  context.on("request", request => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) noises.push(`request: ${request.url()}`);
  });
  return noises;
}
