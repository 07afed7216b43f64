import { userError } from "./failure.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { RunContext } from "./ports.ts";

const recordingEvents = new Set(["push", "schedule", "workflow_dispatch"]);
const checkingEvents = new Set(["pull_request", "pull_request_review", "merge_group"]);

/** What this job does, and whether its run judges (`check`) or stores baselines (`record`). */
export interface Task {
  /**
   * `whole`: measures and tells. `measure`, `report`: the two halves of that, in the jobs of a matrix. `publish`: tells on behalf
   * of a run that may not write.
   */
  readonly role: "whole" | "measure" | "report" | "publish";
  readonly mode: RunContext["mode"];
}

/** Records on the base branch, checks pull requests and merge groups; refuses the events on which neither would be right. */
export function taskOf(eventName: string, mode: Inputs["mode"]): Task {
  if (eventName === "pull_request_target") throw userError("pull-request-target", {});
  const isChecking = checkingEvents.has(eventName);
  if (isChecking && mode === "record") throw userError("record-on-pull-request", { event: eventName });
  if (mode === "record" || mode === "check") return { role: "whole", mode };
  const role = mode === "auto" ? "whole" : mode;
  if (isChecking) return { role, mode: "check" };
  if (recordingEvents.has(eventName)) return { role, mode: "record" };
  if (eventName === "workflow_run" && mode === "auto") return { role: "publish", mode: "check" };
  throw userError("event-not-supported", { event: eventName });
}

/** What of a run decides whether its token may write. */
interface Trigger {
  readonly pullRequest: { readonly isFork: boolean } | null;
  readonly actor: string;
}

/** A fork's and Dependabot's pull request: the token of such a run may only read, unless somebody gave it more. */
export function isReadOnly({ pullRequest, actor }: Trigger): boolean {
  return pullRequest !== null && (pullRequest.isFork || actor === "dependabot[bot]");
}
