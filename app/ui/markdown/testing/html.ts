import { decodeEntity } from "../entities.ts";

/** An element of well-formed HTML, as far as tests ask. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly nodes: readonly (HtmlElement | string)[];
  /** The elements among `nodes`. */
  readonly children: readonly HtmlElement[];
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
}

interface Open extends HtmlElement {
  readonly nodes: (HtmlElement | string)[];
  readonly children: HtmlElement[];
}

const token = /<(\/?)([a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w-]+)(?:="([^"]*)")?/g;
const empty = /^(?:br|hr|img|input)$/;

const decode = (text: string) => text.replace(/&(?:#\w+|\w+);/g, decodeEntity);

function open(tag: string, attributes: string, parentElement: HtmlElement | null): Open {
  const map = new Map(
    [...attributes.matchAll(attribute)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
  return {
    tag,
    attributes: map,
    nodes: [],
    children: [],
    parentElement,
    getAttribute: name => map.get(name) ?? null,
  };
}

/** Reads HTML that a renderer wrote, with every element closed; the result is an element around all of it. */
export function readHtml(html: string): HtmlElement {
  const root = open("root", "", null);
  const stack = [root];
  for (const [, slash, tag = "", attributes = "", closed, text] of html.matchAll(token)) {
    const parent = stack.at(-1) ?? root;
    if (text !== undefined) parent.nodes.push(decode(text));
    else if (slash === "/") stack.pop();
    else {
      const element = open(tag, attributes, parent);
      parent.nodes.push(element);
      parent.children.push(element);
      if (closed !== "/" && !empty.test(tag)) stack.push(element);
    }
  }
  return root;
}

/** The text of an element and all inside it. */
export function textContent(element: HtmlElement): string {
  return element.nodes.map(node => (typeof node === "string" ? node : textContent(node))).join("");
}
