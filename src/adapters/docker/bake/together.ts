import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BakeOrder, ordersOf } from "../../../bake.ts";
import type { BuildInputs } from "../../../inputs/build-inputs.ts";
import { toBake } from "../build-session.ts";
import { type BuildRun, environmentFor, redactorFor } from "../buildx.ts";
import { removeName } from "../loopback-push.ts";
import { type ChosenBuilder, chooseBuilder } from "../preflight.ts";
import { findDocker } from "../run-docker.ts";

/**
 * Builds the targets of a bake or compose file in one `docker buildx bake`, so that they are built side by side and what they share
 * is built once. Nothing is exported: each image is then taken out of the builder's cache as if it had been built alone. False where
 * it fails: then every image is built by itself, and says itself what is wrong with it.
 */
export async function buildTogether(builds: readonly BuildInputs[], run: BuildRun): Promise<boolean> {
  const { workingDirectory, environment, gitAuthToken, log } = run;
  const [first] = builds;
  if (first === undefined) return true;
  const docker = await findDocker(workingDirectory, environmentFor(builds, environment));
  const chosen = await (run.chosen?.() ?? chooseBuilder(docker, first));
  const workspace = await mkdtemp(join(run.temporaryDirectory, "image-size-budget-"));
  const secrets = { build: first, environment, gitAuthToken };
  const orders = allOrders(builds, chosen);
  try {
    const args = await toBake({ docker, workingDirectory, workspace, secrets, log }, orders, null);
    const redact = redactorFor(builds, secrets);
    const failed = await docker.run({ args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact });
    if (failed !== null) log("Not every target could be built: each is built by itself.");
    return failed === null;
  } finally {
    await rm(workspace, { recursive: true, force: true });
    for (const { output } of orders)
      if (output.kind === "load") await removeName({ docker, engine: chosen.engine, log, redact: (line) => line }, output.tag);
  }
}

/** Each target once, however many lead to it; no cache is written yet. */
function allOrders(builds: readonly BuildInputs[], { hasContentStore }: ChosenBuilder): readonly BakeOrder[] {
  const repository = `image-size-budget-${randomUUID()}`;
  const orders = builds.flatMap((build, position) =>
    ordersOf(build, hasContentStore ? { kind: "builder" } : { kind: "load", tag: `${repository}:${position}` }),
  );
  const byName = new Map(orders.map((order) => [order.name, order]));
  return Array.from(byName.values(), ({ build, ...order }) => ({ ...order, build: { ...build, cacheTo: [] } }));
}
