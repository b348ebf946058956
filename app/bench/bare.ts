import { defaultKeymap, history } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { markdown } from "../editor/index.ts";

const extensions = [
  history(),
  markdown(),
  lineNumbers(),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ "aria-label": "System prompt" }),
  EditorView.theme({ "&": { height: "100vh" }, ".cm-scroller": { overflow: "auto" } }),
  keymap.of(defaultKeymap),
];

const view = new EditorView({ state: EditorState.create({ extensions }), parent: document.body });

/** Opens a pasted file, as the app does. */
addEventListener("paste", event => {
  const file = event.clipboardData?.files[0];
  event.preventDefault();
  void file?.text().then(doc => view.setState(EditorState.create({ doc, extensions })));
});
