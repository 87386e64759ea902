/**
 * Lets tasks with the same key run one after the other, in the order they came. Saves of one process so
 * do not race each other for the end of a log, which would cost a decision and four requests a loss.
 */
export function oneByOne(): <Result>(key: string, task: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    const leave = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    last.set(key, mine);
    mine.then(leave, leave);
    return mine;
  };
}
