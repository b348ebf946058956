import { expect, test } from "vitest";
import { autolinkUrl, safeHref } from "./url.ts";

test.each(["http://a.b", "https://a.b/c?d#e", "HTTPS://a.b", "mailto:a@b.c"])("%s may be a link", url => {
  expect(safeHref(url)).toBe(url);
});

test.each([
  ...[
    "javascript:a",
    "JavaScript:a",
    " javascript:a",
    "java\nscript:a",
    "data:text/html,a",
    "vbscript:a",
    "file:///a",
  ],
  ...["a.md", "/a", "//a.b", "#a", "", "http:a", "blob:https://a.b/c", "ftp://a.b"],
])("%j is shown as text", url => {
  expect(safeHref(url)).toBeUndefined();
});

test.each([
  ["www.a.b", "http://www.a.b"],
  ["http://a.b", "http://a.b"],
  ["a@b.c", "mailto:a@b.c"],
  ["mailto:a@b.c", "mailto:a@b.c"],
  ["http://a@b.c", "http://a@b.c"],
  ["xmpp:a@b.c", "xmpp:a@b.c"],
])("the address %s means %s", (text, expected) => {
  expect(autolinkUrl(text)).toBe(expected);
});
