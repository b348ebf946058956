import type { LocationPort } from "../state/ports.ts";

/** A payload names its format first, `a1.…`, so that other hashes are left alone. */
const payloadHash = /^#(a\d+\..*)$/s;

/** The share payload of a hash (`#a1.…` gives `a1.…`), or "" when the hash is anything else. */
export function payloadOf(hash: string): string {
  return payloadHash.exec(hash)?.[1] ?? "";
}

/** The address with the payload as its hash, in place of any that it has. */
export function linkTo(address: string, payload: string): string {
  return `${address.replace(/#.*$/s, "")}#${payload}`;
}

/** The page's address. */
export const browserLocation: LocationPort = {
  payload: () => payloadOf(location.hash),
  showPayload: payload => history.replaceState(history.state, "", `#${payload}`),
  clearPayload: () => {
    // Browsers refuse to rewrite the address more than some 100 times in half a minute: never without need.
    if (payloadOf(location.hash) !== "")
      history.replaceState(history.state, "", location.pathname + location.search);
  },
  link: payload => linkTo(location.href, payload),
  onPayload: listener => {
    const listen = (): void => {
      const payload = payloadOf(location.hash);
      if (payload !== "") listener(payload);
    };
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  },
};
