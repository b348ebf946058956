import { type HtmlElement, readHtml, textContent } from "./html.ts";

type Write = (element: HtmlElement, inner: string) => string;

const tagged: Write = ({ tag }, inner) => `<${tag}>${inner}</${tag}>`;
const bare: Write = (_element, inner) => inner;
const isClass = (element: HtmlElement, name: string) => element.getAttribute("class") === name;

/** Percent signs and the characters that they stand for count as one. */
function address(url: string | null): string {
  try {
    return decodeURI(url ?? "");
  } catch {
    return url ?? "";
  }
}

const writeLink: Write = (element, inner) => {
  const title = element.getAttribute("title");
  return `<a ${address(element.getAttribute("href"))}${title === null ? "" : ` "${title}"`}>${inner}</a>`;
};

/** Links that lead nowhere carry title and address in one tooltip. */
const writeDeadLink: Write = (element, inner) => {
  const tooltip = element.getAttribute("title") ?? "";
  const [, title, url = ""] = /^([^]*) \(([^]*)\)$/.exec(tooltip) ?? [undefined, undefined, tooltip];
  return `<a ${address(url)}${title === undefined ? "" : ` "${title}"`}>${inner}</a>`;
};

const image = (url: string | null, alt: string, title: string | null) =>
  `<img ${address(url)}${title === null ? "" : ` "${title}"`}>${alt}</img>`;

const altOf = (node: HtmlElement | string): string =>
  typeof node === "string"
    ? node
    : isClass(node, "md-image")
      ? altText(node)
      : node.nodes.map(altOf).join("");

/** The alternative text of a placeholder, placeholders inside it included. */
function altText(placeholder: HtmlElement): string {
  return placeholder.children[1]?.nodes.map(altOf).join("") ?? "";
}

const writePlaceholder: Write = element => {
  const url = element.children[2];
  return image(url ? textContent(url) : "", altText(element), element.getAttribute("title"));
};

const writeSpan: Write = (element, inner) => {
  if (isClass(element, "md-link")) return writeDeadLink(element, inner);
  return isClass(element, "md-image") ? writePlaceholder(element, inner) : inner;
};

const writeHeading: Write = (element, inner) => {
  const tag = element.getAttribute("class")?.replace("md-", "") ?? element.tag;
  return `<${tag}>${inner}</${tag}>`;
};

const writeCell: Write = (element, inner) => {
  const align = element.getAttribute("align") ?? element.getAttribute("data-align") ?? "";
  return `<${element.tag} ${align}>${inner}</${element.tag}>`;
};

const writeCode: Write = (element, inner) => {
  const language = element.children[0]?.getAttribute("class")?.replace("language-", "");
  return `<pre ${language ?? element.getAttribute("data-language") ?? ""}>${inner}</pre>`;
};

const writers: Readonly<Record<string, Write>> = {
  root: bare,
  div: bare,
  tbody: bare,
  span: writeSpan,
  a: writeLink,
  img: element =>
    image(element.getAttribute("src"), element.getAttribute("alt") ?? "", element.getAttribute("title")),
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map(tag => [tag, writeHeading])),
  th: writeCell,
  td: writeCell,
  pre: writeCode,
  input: element => `<input${element.getAttribute("checked") === null ? "" : " checked"}>`,
  ol: (element, inner) => `<ol ${element.getAttribute("start") ?? "1"}>${inner}</ol>`,
};

function write(node: HtmlElement | string, inCode: boolean): string {
  if (typeof node === "string") return inCode ? node.replaceAll("\n", "⏎") : node.replace(/[ \t\n]+/g, " ");
  const code = inCode || node.tag === "pre";
  return (writers[node.tag] ?? tagged)(node, node.nodes.map(child => write(child, code)).join(""));
}

const blockTag =
  /[ ]*(<\/?(?:p|h\d|ul|ol|li|blockquote|pre|hr|br|table|thead|tbody|tr|th|td|input)(?: [^>]*)?>)[ ]*/g;

/**
 * HTML reduced to what Markdown says: the preview's and another renderer's output for the same text come out equal.
 * Blanks count as one, headings have their own level, HTML stands as text, a placeholder as its image.
 */
export function canonical(html: string): string {
  return write(readHtml(html), false).replace(blockTag, "$1").trim();
}
