import { env } from "node:process";
import fc from "fast-check";
import { afterAll } from "vitest";
import { end } from "./at-end.ts";

// The same cases in every run, so that nothing but a change turns a test red; FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(env["FUZZ_SEED"] ?? 20_250_401) });

afterAll(end);
