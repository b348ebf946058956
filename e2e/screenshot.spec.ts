import { fileURLToPath } from "node:url";
import { openEditor } from "./support/editor.ts";
import { expect, test } from "./support/test.ts";

test("a screenshot for the README, written where it is asked for", async ({ page }, testInfo) => {
  const editor = await openEditor(page);
  await editor.button("New").click();
  await page.getByRole("menuitem", { name: /^Code reviewer/ }).click();
  await expect(editor.verdict).toHaveText("Loads");
  const renew = process.env["RENEW_SCREENSHOT"] !== undefined;
  const path = renew
    ? fileURLToPath(new URL("../public/screenshot.png", import.meta.url))
    : testInfo.outputPath("screenshot.png");
  await page.screenshot({ path });
});
