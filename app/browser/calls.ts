/** Calls that another thread answers, told apart by their numbers. */
export interface Calls<T> {
  /** Starts a call: hands its number to `post`; settles with the answer to it. */
  start(post: (id: number) => void): Promise<T>;
  /** Takes the answer to a call. Unknown numbers are ignored. */
  resolve(id: number, value: T): void;
  /** Takes the failure of a call, with its message. Unknown numbers are ignored. */
  reject(id: number, message: string): void;
}

interface Settler<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A register of calls with none under way. */
export function pendingCalls<T>(): Calls<T> {
  const settlers = new Map<number, Settler<T>>();
  let lastId = 0;
  const take = (id: number): Settler<T> | undefined => {
    const settler = settlers.get(id);
    settlers.delete(id);
    return settler;
  };
  return {
    start: post =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        settlers.set(id, { resolve, reject });
        post(id);
      }),
    resolve: (id, value) => take(id)?.resolve(value),
    reject: (id, message) => take(id)?.reject(new Error(message)),
  };
}
