import { client, estimateTokens, type Load } from "../../../core/index.ts";
import { shareInWords } from "./share.ts";
import { Section } from "./Section.tsx";

/** What the agent costs: its description in every conversation, its prompt when it is called. */
export function Budget({ load }: { readonly load: Load }) {
  const { description = "", body } = load;
  const [told, prompt] = [estimateTokens(description), estimateTokens(body)];
  return (
    <Section
      title="Budget"
      aside={load.scope === "plugin" ? "Estimates, for the plugin’s agent" : "Estimates"}
    >
      <dl className="claude-budget">
        <dt>Description</dt>
        <dd>
          <b>{inWords(told)}</b>{" "}
          <span>
            tokens · {shareInWords(told, client.descriptionBudget)} of {inWords(client.descriptionBudget)} for
            all descriptions
          </span>
          <Meter tokens={told} />
        </dd>
        <dt>Prompt</dt>
        <dd>
          <b>{inWords(prompt)}</b>{" "}
          <span>tokens{body === "" ? " · there is no prompt" : " · read by the agent alone"}</span>
        </dd>
      </dl>
      <p className="claude-note">
        Claude’s tokenizer is not public: words, numbers and signs are counted at prices that were fitted to a
        public one. As of Claude Code {client.version}.
      </p>
    </Section>
  );
}

const inWords = (tokens: number): string => tokens.toLocaleString("en");

function Meter({ tokens }: { readonly tokens: number }) {
  const { descriptionBudget: budget } = client;
  const share = Math.min(1, tokens / budget);
  return (
    <div
      className="claude-meter"
      role="meter"
      aria-label="Share of the description budget"
      aria-valuemin={0}
      aria-valuemax={budget}
      aria-valuenow={Math.min(tokens, budget)}
      aria-valuetext={`${inWords(tokens)} of ${inWords(budget)} tokens, ${shareInWords(tokens, budget)}`}
    >
      <div className="claude-meter-fill" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
