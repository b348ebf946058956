import type { Subject } from "./subject.ts";

/** Works out what many rules ask for once for each file. Rules look at one file after the other, so one is remembered. */
export function perSubject<T>(compute: (subject: Subject) => T): (subject: Subject) => T {
  let last: { readonly subject: Subject; readonly value: T } | undefined;
  return subject => {
    if (last?.subject !== subject) last = { subject, value: compute(subject) };
    return last.value;
  };
}
