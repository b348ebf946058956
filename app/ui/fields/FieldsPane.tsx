import { useAgent, useAppState } from "../useApp.ts";
import { Form } from "./Form.tsx";
import { NoFrontMatter } from "./NoFrontMatter.tsx";
import "./fields.css";

/** The front matter of the shown file as a form. Another file begins with a fresh one. */
export function FieldsPane() {
  const opened = useAppState(state => state.origin.opened);
  const hasFrontMatter = useAgent().frontmatter !== undefined;
  return (
    <section className="pane fields" aria-label="Fields">
      <header className="fields-head">
        <h2 className="pane-title">Fields</h2>
      </header>
      <div className="fields-scroll">{hasFrontMatter ? <Form key={opened} /> : <NoFrontMatter />}</div>
    </section>
  );
}
