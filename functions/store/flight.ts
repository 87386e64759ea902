/**
 * Lets callers with the same key share one run. Whoever comes while a run is under way waits for the
 * next one, since this one may have looked before what the caller must see was written.
 */
export function sharedRuns<Result>(run: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const running = new Map<string, Promise<Result>>();
  const waiting = new Map<string, Promise<Result>>();

  function start(key: string): Promise<Result> {
    const started = run(key).finally(() => running.delete(key));
    running.set(key, started);
    return started;
  }

  function startAfter(key: string, before: Promise<Result>): Promise<Result> {
    const next = () => {
      waiting.delete(key);
      return start(key);
    };
    const queued = before.then(next, next);
    waiting.set(key, queued);
    return queued;
  }

  return (key) => {
    const before = running.get(key);
    return waiting.get(key) ?? (before ? startAfter(key, before) : start(key));
  };
}
