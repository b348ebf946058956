import type { Finding } from "../../core/index.ts";

const classes = { error: "fields-problem", warning: "fields-warning", hint: "fields-advice" } as const;

/** What will happen, right under what it is about; equal messages once. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const messages = new Map(findings.map(({ message, severity }) => [message, severity]));
  return [...messages].map(([message, severity]) => (
    <p key={message} className={classes[severity]}>
      {message}
    </p>
  ));
}
