/**
 * Puts a slow write behind a function that may be called at any rate: one write runs at a time, and of the values
 * that come meanwhile only the newest is written next. The promise of a call settles with the write of its value or of
 * the newer one that took its place.
 */
export function coalesce<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: { value: T; readonly done: Promise<void> } | undefined;

  const start = (value: T): Promise<void> => {
    const done = write(value).finally(() => (running = undefined));
    running = done;
    return done;
  };
  const startWaiting = (): Promise<void> | undefined => {
    const next = waiting;
    waiting = undefined;
    return next && start(next.value);
  };

  return value => {
    if (waiting) waiting.value = value;
    else if (running) waiting = { value, done: running.then(startWaiting, startWaiting) };
    else return start(value);
    return waiting.done;
  };
}
