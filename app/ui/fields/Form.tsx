import { Collapsible } from "@base-ui/react/collapsible";
import { ChevronRight } from "lucide-react";
import { fieldOf, knownFields, type KnownField } from "../../core/index.ts";
import { useAgent, useFindings } from "../useApp.ts";
import { TailField } from "./DescriptionField.tsx";
import { ExamplesSection } from "./examples/ExamplesSection.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { findingsBeside } from "./findings.ts";
import { FieldControl } from "./kinds.tsx";
import { OtherKeys } from "./OtherKeys.tsx";
import { useExpansion } from "./useExpansion.ts";

/** The fields that come first in the form; the others follow in the order of the table. */
const leading = ["name", "description", "model"];

const placeOf = ({ key }: KnownField): number => {
  const at = leading.indexOf(key);
  return at < 0 ? leading.length : at;
};

const basic = knownFields.filter(field => !field.advanced).sort((a, b) => placeOf(a) - placeOf(b));
const advanced = knownFields.filter(field => field.advanced);

/** The front matter as a form: one control for each field of the table of fields, and whatever else stands there. */
export function Form() {
  const { expansion, setExpansion, root } = useExpansion();
  return (
    <div ref={root} className="fields-form">
      <FileFindings />
      {basic.map(known =>
        known.key === "description" ? (
          <div key={known.key} className="fields-group">
            <FieldControl known={known} />
            <ExamplesSection
              open={expansion.examples}
              onOpen={examples => setExpansion({ ...expansion, examples })}
            />
            <TailField />
          </div>
        ) : (
          <FieldControl key={known.key} known={known} />
        ),
      )}
      <Advanced
        isOpen={expansion.advanced}
        onOpen={isOpen => setExpansion({ ...expansion, advanced: isOpen })}
      />
      <OtherKeys />
    </div>
  );
}

/** What there is to say of no field alone. */
function FileFindings() {
  const findings = findingsBeside(useAgent(), useFindings());
  return findings.length === 0 ? null : (
    <div className="fields-file-problems">
      <FieldFindings findings={findings} />
    </div>
  );
}

interface AdvancedProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The fields that few agents need. What is typed in them stays when they are folded away. */
function Advanced({ isOpen, onOpen }: AdvancedProps) {
  const agent = useAgent();
  const count = advanced.filter(({ key }) => fieldOf(agent, key) !== undefined).length;
  return (
    <Collapsible.Root className="fields-section" open={isOpen} onOpenChange={onOpen}>
      <h3>
        <Collapsible.Trigger className="fields-disclosure">
          <ChevronRight size={14} className="fields-chevron" aria-hidden />
          Advanced
          {count > 0 && <span className="fields-count">{count} set</span>}
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Panel className="fields-advanced" hiddenUntilFound>
        {advanced.map(known => (
          <FieldControl key={known.key} known={known} />
        ))}
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
