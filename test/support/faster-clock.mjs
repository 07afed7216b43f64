// For use cases that run in the test's own process, one after another: what waits for a time limit waits even less.
process.env.FAST_CLOCK = "60";
await import("./fast-clock.mjs");
