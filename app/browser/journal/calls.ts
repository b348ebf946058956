/** Calls that another thread answers, told apart by their numbers. */
export interface Calls {
  /** Starts a call: hands its number to `post`; settles with the answer to it. */
  start(post: (id: number) => void): Promise<void>;
  /** Takes the answer to a call: a message when it failed. Unknown numbers are ignored. */
  settle(id: number, failure?: string): void;
}

/** A register of calls with none under way. */
export function pendingCalls(): Calls {
  const settlers = new Map<number, (failure?: string) => void>();
  let lastId = 0;
  return {
    start: post =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        settlers.set(id, failure => (failure === undefined ? resolve() : reject(new Error(failure))));
        post(id);
      }),
    settle: (id, failure) => {
      settlers.get(id)?.(failure);
      settlers.delete(id);
    },
  };
}
