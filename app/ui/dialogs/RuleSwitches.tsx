import { Switch } from "@base-ui/react/switch";
import { useId } from "react";
import type { RuleCode } from "../../core/index.ts";
import type { Reach } from "../../state/index.ts";
import { useAppState, useSession } from "../useApp.ts";

const reaches: readonly (readonly [reach: Reach, label: string])[] = [
  ["here", "Watch for this in this file"],
  ["always", "Watch for this in every file"],
];

/** Switches a rule off and on again: for the current file, and for good. */
export function RuleSwitches({ code }: { readonly code: RuleCode }) {
  return (
    <div className="why-switches">
      {reaches.map(([reach, label]) => (
        <RuleSwitch key={reach} code={code} reach={reach} label={label} />
      ))}
    </div>
  );
}

interface RuleSwitchProps {
  readonly code: RuleCode;
  readonly reach: Reach;
  readonly label: string;
}

export function RuleSwitch({ code, reach, label }: RuleSwitchProps) {
  const session = useSession();
  const id = useId();
  const isMuted = useAppState(({ origin, mutedAlways }) =>
    (reach === "always" ? mutedAlways : (origin.muted ?? [])).includes(code),
  );
  return (
    <div className="switch-row">
      <Switch.Root
        className="switch"
        aria-labelledby={id}
        checked={!isMuted}
        onCheckedChange={isOn => session.mute(code, reach, !isOn)}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
      <span id={id}>{label}</span>
    </div>
  );
}
