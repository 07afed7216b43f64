// Loaded before the action (node --import), or before what a test imports: time runs twenty times as fast in its process, so that a test can see what
// happens when a limit of two minutes is over. Nothing in the action knows of it. Time passes in steps, and a step that
// comes late is one step: while a busy machine keeps this process waiting, its limits do not run out.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import timersPromises from "node:timers/promises";

const speed = Number(process.env.FAST_CLOCK ?? 20);
/** Of the machine's time, in milliseconds. */
const step = 10;
const { setTimeout: start, setInterval: repeat } = globalThis;
const { setTimeout: sleep } = timersPromises;

let now = performance.now();
repeat(() => (now += step * speed), step).unref();
performance.now = () => now;

globalThis.setTimeout = (work, milliseconds = 0, ...values) => {
  let left = milliseconds / speed;
  const pass = () => {
    left -= step;
    if (left > 0) timer.refresh();
    else work(...values);
  };
  const timer = start(pass, Math.min(left, step));
  return timer;
};
timers.setTimeout = globalThis.setTimeout;
timersPromises.setTimeout = async (milliseconds = 0, value, options = {}) => {
  for (let left = milliseconds / speed; left > 0; left -= step) await sleep(Math.min(left, step), undefined, options);
  return value;
};
AbortSignal.timeout = (milliseconds) => {
  const controller = new AbortController();
  const expire = () => controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
  globalThis.setTimeout(expire, milliseconds).unref();
  return controller.signal;
};
syncBuiltinESMExports();
