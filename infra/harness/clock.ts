/*
 * Sets the clock of a function's process ahead, or back, so that a test can have a day of its own. Loaded before
 * the bundle, and only where a test asks for it.
 */

const ahead = Number(process.env['HARNESS_CLOCK_AHEAD']);
const machineNow = Date.now.bind(Date);
const now = (): number => machineNow() + ahead;

globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
  apply: () => new Date(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
