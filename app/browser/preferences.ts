import type { PreferencesPort } from "../state/ports.ts";

/** Small settings in the browser's local storage; without one they last as long as the page. */
export function browserPreferences(): PreferencesPort {
  const own = new Map<string, string>();
  return {
    read: name => {
      try {
        return localStorage.getItem(name) ?? own.get(name);
      } catch {
        return own.get(name);
      }
    },
    write: (name, value) => {
      own.set(name, value);
      try {
        localStorage.setItem(name, value);
      } catch {
        // The page's own memory has it.
      }
    },
  };
}
