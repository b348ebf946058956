import { Check, X } from "lucide-react";
import { places } from "./places.ts";

/** Where a link of this length arrives whole, and where it does not. */
export function Fits({ length }: { readonly length: number }) {
  return (
    <ul className="share-fits" aria-label="Where it fits">
      {places.map(({ name, limit }) => {
        const fits = length <= limit;
        const Icon = fits ? Check : X;
        return (
          <li key={name} data-fits={fits} title={`Up to ${limit.toLocaleString("en")} characters`}>
            <Icon size={13} aria-hidden />
            {name}
            <span className="visually-hidden">{fits ? ": fits" : ": too long"}</span>
          </li>
        );
      })}
    </ul>
  );
}
