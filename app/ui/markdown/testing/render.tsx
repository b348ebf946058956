import { renderToStaticMarkup } from "react-dom/server";
import { agentParser } from "../../../editor/index.ts";
import { Markdown } from "../Markdown.tsx";

/** The preview of a text, or of a part of it, as HTML. */
export function render(text: string, from = 0, to = text.length, tree = agentParser.parse(text)): string {
  return renderToStaticMarkup(<Markdown text={text} tree={tree} from={from} to={to} />);
}
