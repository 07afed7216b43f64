import { type BuildRun, findBuilder } from "../../src/adapters/docker/buildx.ts";
import { buildInputs } from "./build-inputs.ts";
import { type Engine, engines, modernBuilder } from "./engine.ts";

type Environment = Engine["env"];
const asked = new Map<string, ReturnType<typeof findBuilder>>();

/**
 * What is known of an engine's builder: each build would ask anew, with four processes. Nothing is known where the environment is
 * not just an engine's, so that what a test changes is met by what asks.
 */
export function chosenBuilder(environment: Environment): Pick<BuildRun, "chosen"> {
  const key = JSON.stringify(environment);
  if (![...engines(), modernBuilder()].some((engine) => engine !== null && JSON.stringify(engine.env) === key)) return {};
  return {
    chosen: async () => {
      const found =
        asked.get(key) ??
        findBuilder(buildInputs({}), { workingDirectory: "/", environment: { ...process.env, ...environment } });
      asked.set(key, found);
      // What was asked for an earlier file may be unused no longer.
      return { ...(await found), isUnused: false };
    },
  };
}
