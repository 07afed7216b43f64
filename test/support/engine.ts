import { describe, inject, type ProvidedContext, test } from "vitest";
import { z } from "zod";
import { askForEngines } from "./engines-setup.ts";
import { areAllTried } from "./random-cases.ts";

/** The two image stores that a Docker engine can have; they need different ways to the manifest. */
export const stores = ["overlay2", "containerd"] as const;
export type Store = (typeof stores)[number];

export interface Engine {
  readonly name: Store | "buildkit";
  /** What a child process needs in its environment so that `docker buildx build` uses this engine and no other builder. */
  readonly env: Readonly<Record<string, string>>;
}

const endpoint = z.string().startsWith("unix://").or(z.url()).nullable();
const Answer = z.strictObject({
  overlay2: endpoint,
  containerd: endpoint,
  because: z.string().nullable(),
  buildkit: z.strictObject({ config: z.string(), builder: z.string() }).nullable(),
  buildkitBecause: z.string().nullable(),
  buildx: z.string().nullable(),
});
type Answer = z.infer<typeof Answer>;

let answer: Answer | undefined;

/** The engines that answer, one for each store that can be had; throws the script's own words when there is none. */
export function engines(): readonly Engine[] {
  const found = stores.flatMap((name) => engine(name) ?? []);
  if (found.length === 0) throw new Error(`no engine has one of the stores ${stores.join(", ")}: ${ask().because}`);
  return found;
}

/** Declares tests once for each store; where a store cannot be had, one skipped test names it and says why. */
export function onEveryStore(declare: (engine: Engine) => void): void {
  const found = engines();
  for (const name of stores) {
    const here = found.find((candidate) => candidate.name === name);
    describe(`on the ${name} store`, () => {
      if (here !== undefined) return declare(here);
      test(`did not run: ${ask().because}`, ({ expect, skip }) => {
        expect(ask().because).not.toBeNull();
        skip(`no engine has the ${name} store`);
      });
    });
  }
}

/** Declares tests once, for what no store changes, on the first engine there is; where all cases are tried, on every store. */
export function onAnyStore(declare: (engine: Engine) => void): void {
  const [first] = engines();
  if (areAllTried || first === undefined) return onEveryStore(declare);
  describe(`on the ${first.name} store`, () => {
    declare(first);
  });
}

/** Declares tests once, for what no builder changes, on the first engine there is; where all cases are tried, on every builder. */
export function onAnyBuilder(declare: (engine: Engine) => void): void {
  if (areAllTried) onEveryBuilder(declare);
  else onAnyStore(declare);
}

/** What no store changes: once on a store, and once for a builder that a buildx of today reads in. */
export function onAnyStoreAndBuildKit(declare: (engine: Engine) => void): void {
  onAnyStore(declare);
  onBuildKit(declare);
}

/** Declares tests once for each store and once for BuildKit. */
export function onEveryBuilder(declare: (engine: Engine) => void): void {
  onEveryStore(declare);
  onBuildKit(declare);
}

/** Declares tests for the modern builder; where there is none, one skipped test says why. */
export function onBuildKit(declare: (engine: Engine) => void): void {
  const here = modernBuilder();
  describe("on BuildKit", () => {
    if (here !== null) return declare(here);
    test(`did not run: ${ask().buildkitBecause}`, ({ expect, skip }) => {
      expect(ask().buildkitBecause).not.toBeNull();
      skip("there is no BuildKit beside the engines");
    });
  });
}

/**
 * A buildx of today with a BuildKit of today, which is compiled once a night; without one, with the BuildKit of the engine that has
 * the containerd store, which it reads in as well. Null where neither can be had.
 */
export function modernBuilder(): Engine | null {
  const { buildkit, buildx, containerd } = ask();
  if (buildkit === null) {
    if (buildx === null || containerd === null) return null;
    return { name: "containerd", env: { DOCKER_CONFIG: buildx, BUILDX_BUILDER: "default", DOCKER_HOST: containerd } };
  }
  return { name: "buildkit", env: { DOCKER_CONFIG: buildkit.config, BUILDX_BUILDER: buildkit.builder } };
}

function engine(name: Store): Engine | undefined {
  const host = ask()[name];
  // A builder that the developer has selected would be used in place of the engine's own.
  return host === null ? undefined : { name, env: { DOCKER_HOST: host, BUILDX_BUILDER: "default" } };
}

function ask(): Answer {
  // Benchmarks ask themselves.
  answer ??= read(process.env["VITEST"] === undefined ? askForEngines() : inject("engines"));
  return answer;
}

function read(told: ProvidedContext["engines"]): Answer {
  if ("because" in told) throw new Error(told.because);
  return Answer.parse(JSON.parse(told.answer));
}
