import type { Group, Log } from "../adapters/process/log-group.ts";
import { onlyBase } from "../baseline/only-base.ts";
import { startRunLog } from "../adapters/process/run-log.ts";
import type { Claim } from "../judge/justification.ts";
import type { ImageInputs } from "../inputs/inputs.ts";
import type { BaselineStore, MeasurementStore, Ports } from "../ports.ts";
import { rulesAtBase, type RulesOptions } from "./rules-at-base.ts";
import { measuringIn } from "./measuring.ts";

/** Keeps nothing: every image is measured. */
export const noMeasurements: MeasurementStore = { find: async () => null, save: async () => {} };

interface TerminalPlace {
  readonly workingDirectory: string;
  readonly temporaryDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly baselines: BaselineStore;
  /** What the description says in favour of growth. */
  readonly claims: readonly Claim[];
  readonly group: Group;
  readonly progress: Log;
  /** The rules of the commit to compare with; none are looked for unless given. */
  readonly rules?: RulesOptions | null;
  /** Images that are about to be measured: their builders are asked for in advance. */
  readonly prepare?: readonly ImageInputs[];
}

/** Every port of a run without GitHub. */
export function terminalPorts(place: TerminalPlace): Ports {
  const {
    workingDirectory,
    temporaryDirectory,
    environment,
    baselines,
    claims,
    group,
    progress,
    rules = null,
    prepare = [],
  } = place;
  const notes = startRunLog((warning) => progress(`warning: ${warning}`));
  const measuring = measuringIn({
    workingDirectory,
    temporaryDirectory,
    environment,
    unknownPaths: "ignored",
    gitContext: null,
    group,
    timed: notes.timed,
    warnQuietly(warning) {
      progress(warning);
      notes.warnQuietly(warning);
    },
  });
  measuring.prepare(prepare);
  return {
    ...notes,
    measure: measuring.measure,
    measureCommit: measuring.measureCommit,
    rulesAtBase: rules === null ? async () => ({ kind: "no-file" }) : rulesAtBase(rules),
    baselines,
    references: onlyBase(baselines),
    // A terminal can build the very commit, so no ancestor has to stand in for it.
    graph: {
      ancestors: async function* only(sha) {
        yield [{ sha, parents: [] }];
      },
    },
    measurements: noMeasurements,
    missing: async () => [],
    justification: async () => ({ kind: "read", claims }),
    // Nobody can approve what is no pull request yet.
    approvals: async () => ({ kind: "not-asked" }),
    mergedApprovals: async () => ({ kind: "not-asked" }),
    mergedJustification: async () => ({ kind: "read", claims: [] }),
    publishers: [],
    now: () => new Date(),
  };
}
