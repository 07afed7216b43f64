// Loaded before the action (node --import): time runs twenty times as fast in its process, so that a test can see what
// happens when a limit of two minutes is over. Nothing in the action knows of it.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import timersPromises from "node:timers/promises";

const speed = 20;
const { setTimeout: start } = globalThis;
const { setTimeout: sleep } = timersPromises;
const timeout = AbortSignal.timeout.bind(AbortSignal);
const now = performance.now.bind(performance);

globalThis.setTimeout = (work, milliseconds = 0, ...values) => start(work, milliseconds / speed, ...values);
timers.setTimeout = globalThis.setTimeout;
timersPromises.setTimeout = (milliseconds = 0, ...rest) => sleep(milliseconds / speed, ...rest);
AbortSignal.timeout = (milliseconds) => timeout(Math.ceil(milliseconds / speed));
performance.now = () => now() * speed;
syncBuiltinESMExports();
