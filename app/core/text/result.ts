/** The outcome of reading something that may be damaged: the value, or a closed code and a sentence for people. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly message: string; readonly partial?: T };
