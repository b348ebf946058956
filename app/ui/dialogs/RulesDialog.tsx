import { Dialog } from "@base-ui/react/dialog";
import { client, rules, type Topic } from "../../core/index.ts";
import { useApp } from "../useApp.ts";
import { RuleSwitch } from "./RuleSwitches.tsx";

const topics: Readonly<Record<Topic, string>> = {
  loading: "Whether it loads",
  fields: "Fields",
  tools: "Tools",
  description: "Description and examples",
  prompt: "Prompt",
  risk: "Risks, in files that came through a link",
};

/** Every rule by what it is about, with a switch that holds for every file and a way to its page. */
export default function RulesDialog() {
  const app = useApp();
  return (
    <>
      <Dialog.Title>Rules</Dialog.Title>
      <Dialog.Description>
        What is watched for in every file, as Claude Code {client.version} was seen to behave. Switched off
        here, a rule stays off in this browser.
      </Dialog.Description>
      <div className="rules-list" data-initial-focus tabIndex={0} role="group" aria-label="Rules">
        {(Object.entries(topics) as [Topic, string][]).map(([topic, heading]) => (
          <section key={topic}>
            <h3>{heading}</h3>
            {rules
              .filter(rule => rule.topic === topic)
              .map(({ code, title }) => (
                <div key={code} className="rules-row">
                  <RuleSwitch code={code} reach="always" label={title} />
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    aria-label={`Why? ${title}`}
                    onClick={() => app.set({ dialog: "why", explained: code })}
                  >
                    Why?
                  </button>
                </div>
              ))}
          </section>
        ))}
      </div>
      <div className="dialog-actions">
        <Dialog.Close className="button" data-kind="primary">
          Done
        </Dialog.Close>
      </div>
    </>
  );
}
