import type { ApprovalFault, Approved, NotApproved } from "../../judge/approval.ts";
import type { PlatformReport } from "../facts/report.ts";
import { clean } from "../phrase/escape.ts";

const mostNamed = 3;

/** "approved by @alice". */
export function approvedWords({ by, label }: Pick<Approved, "by" | "label">): string {
  return `approved by @${by}${label === null ? "" : ` with the label "${label}"`}`;
}

/** "growth needs an approval (@alice or @acme/platform): …", a clause. */
export function notApprovedWords({ approvers, faults }: Pick<NotApproved, "approvers" | "faults">): string {
  const [first, ...others] = faults.map(faultWords);
  const because = first === undefined ? "nobody has given it" : [first, ...others].join(", and ");
  return `growth needs an approval (${oneOf(approvers)}): ${because}`;
}

/** "@alice, @bob or the label "large-image"". */
export function oneOf(approvers: string, most = Infinity): string {
  const all = approvers.split(", ").map((one) => one.replace(/^label:(.*)$/s, 'the label "$1"'));
  const shown = all.slice(0, most);
  const names = all.length > shown.length ? [...shown, `${all.length - shown.length} more`] : shown;
  return [names.slice(0, -1).join(", "), names.at(-1) ?? ""].filter((part) => part !== "").join(" or ");
}

/** What is in the way of an approval in few words, for a box and the margin of a file. */
export function approvalInBrief({ approvers, faults: [fault] }: NotApproved, longest: number): string {
  const because = fault === undefined ? "" : `: ${clean(faultWords(fault), longest)}`;
  return `an approval (${clean(oneOf(approvers, mostNamed), longest)})${because}`;
}

/** What the approval of a platform that needs one lacks; null where it needs none, or has it. */
export function notApprovedBecause({ why }: PlatformReport): NotApproved | null {
  return why.find((reason) => reason.kind === "not-approved") ?? null;
}

/** Who approved the growth of a platform; null where nobody had to. */
export function approvalOf({ why }: PlatformReport): Approved | null {
  return why.find((reason) => reason.kind === "approved") ?? null;
}

function faultWords(fault: ApprovalFault): string {
  switch (fault.kind) {
    case "own-review":
      return `the author's own review (@${fault.by}) does not count`;
    case "stale-review":
      return `@${fault.by} approved ${fault.commit?.slice(0, 7) ?? "an older commit"}, which is not the newest commit`;
    case "dismissed":
      return `the review of @${fault.by} was dismissed`;
    case "changes-requested":
      return `@${fault.by} has requested changes`;
    case "not-an-approver":
      return `@${fault.by}, who reviewed it, is not an approver`;
    case "label-removed":
      return `the label "${fault.label}" was removed`;
    case "label-by-author":
      return `the label "${fault.label}" was set by the author`;
    case "label-by-bot":
      return `the label "${fault.label}" was set by ${userWords(fault.by)}, a bot`;
    case "label-without-permission":
      return `the label "${fault.label}" was set by ${userWords(fault.by)}, who may not write to this repository`;
    case "team-empty":
      return `the team @${fault.team} has no members`;
    case "team-unreadable":
      return teamUnreadable(fault);
    case "unreadable":
      return `${fault.because}; run this job again`;
  }
}

/** GITHUB_TOKEN has no permission for it, whatever a workflow grants. */
function teamUnreadable({ team, isRefused, because }: Extract<ApprovalFault, { kind: "team-unreadable" }>): string {
  if (!isRefused) return `the members of @${team} could not be read (${because}); run this job again`;
  return `this token may not read the members of @${team}; give github-token one with "Members: read" of the organization`;
}

function userWords(by: string | null): string {
  return by === null ? "a user who is gone" : `@${by}`;
}
