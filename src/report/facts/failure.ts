import { clauseOf, UserError, type FilePlace } from "../../failure.ts";

/** A run that ended without a verdict, as it is told. */
export interface RunFailure {
  readonly kind: "build" | "other" | "fault";
  /** Without its full stop. */
  readonly clause: string;
  readonly hint: string;
  readonly place: FilePlace | null;
  /** The last line that the failing command printed. */
  readonly lastOutput: string | null;
  /** The builder's last lines, oldest first. */
  readonly output: readonly string[];
}

/** What ended the run; an unexpected error is a fault of this action. */
export function runFailure(error: unknown): RunFailure {
  if (!(error instanceof UserError)) {
    const hint = "This is a fault of this action: please report it with the log of this step.";
    return { kind: "fault", clause: clauseOf(error), hint, place: null, lastOutput: null, output: [] };
  }
  const { clause, hint, place, lastOutput, detail } = error;
  const kind = place !== null || lastOutput !== null || error.code === "build-failed" ? "build" : "other";
  return { kind, clause, hint, place, lastOutput, output: detail?.split("\n") ?? [] };
}
