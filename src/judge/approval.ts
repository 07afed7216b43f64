import type { Approvers } from "../inputs/approval.ts";

/** The newest of a user's reviews that says yes or no; a comment says neither. */
export interface Review {
  /** In lower case. */
  readonly user: string;
  readonly state: "approved" | "changes-requested" | "dismissed";
  /** The commit that was reviewed; null where GitHub does not know it any more. */
  readonly commit: string | null;
}

/** What last happened to a label. */
export interface LabelEvent {
  /** In lower case. */
  readonly label: string;
  readonly event: "labeled" | "unlabeled";
  /** In lower case; null for a user who is gone. */
  readonly by: string | null;
  /** Whoever set it: no bot, and with permission to write. */
  readonly mayApprove: "yes" | "no-write-permission" | "bot";
}

export type TeamMembers =
  | { readonly kind: "members"; readonly users: readonly string[] }
  /** `isRefused`: the token may not read it, or it does not exist; GitHub answers both alike. */
  | { readonly kind: "unreadable"; readonly isRefused: boolean; readonly because: string };

/** What was done in favour of a pull request, as far as approvers may do it. */
export type Approvals =
  /** There is no pull request that anybody could approve: a terminal. */
  | { readonly kind: "not-asked" }
  | { readonly kind: "unreadable"; readonly because: string }
  | {
      readonly kind: "read";
      /** In lower case. */
      readonly author: string;
      /** The commit that has to be approved. */
      readonly headSha: string;
      /** One for each user, the newest last. */
      readonly reviews: readonly Review[];
      readonly labels: readonly LabelEvent[];
      /** By `organization/slug`. */
      readonly teams: ReadonlyMap<string, TeamMembers>;
    };

/** Why something that looks like an approval is none. */
export type ApprovalFault =
  | { readonly kind: "own-review"; readonly by: string }
  | { readonly kind: "stale-review"; readonly by: string; readonly commit: string | null }
  | { readonly kind: "dismissed"; readonly by: string }
  | { readonly kind: "changes-requested"; readonly by: string }
  | { readonly kind: "not-an-approver"; readonly by: string }
  | { readonly kind: "label-removed"; readonly label: string }
  | { readonly kind: "label-by-author"; readonly label: string }
  | { readonly kind: "label-by-bot"; readonly label: string; readonly by: string | null }
  | { readonly kind: "label-without-permission"; readonly label: string; readonly by: string | null }
  | { readonly kind: "team-empty"; readonly team: string }
  | { readonly kind: "team-unreadable"; readonly team: string; readonly isRefused: boolean; readonly because: string }
  | { readonly kind: "unreadable"; readonly because: string };

export interface Approved {
  readonly kind: "approved";
  readonly by: string;
  /** Null: by a review. */
  readonly label: string | null;
}

export interface NotApproved {
  readonly kind: "not-approved";
  /** Who may approve. */
  readonly approvers: string;
  /** Most telling first; none: nobody has done anything yet. */
  readonly faults: readonly ApprovalFault[];
}

const mostFaults = 3;

/** Whether one of the approvers, who is not the author, says yes to the newest commit. */
export function approvalBy(approvers: Approvers, approvals: Exclude<Approvals, { kind: "not-asked" }>): Approved | NotApproved {
  const refused = (faults: readonly ApprovalFault[]): NotApproved => ({
    kind: "not-approved",
    approvers: approvers.text,
    faults: faults.slice(0, mostFaults),
  });
  if (approvals.kind === "unreadable") return refused([approvals]);
  const reviews = approvals.reviews.map((review) => ({ review, fault: reviewFault(review, approvers, approvals) }));
  const labels = approvers.labels.flatMap((label) => approvals.labels.filter((event) => event.label === label));
  const judged = labels.map((event) => ({ event, fault: labelFault(event, approvals.author) }));
  const yes = reviews.findLast(({ fault }) => fault === null);
  if (yes !== undefined) return { kind: "approved", by: yes.review.user, label: null };
  const set = judged.find(({ fault }) => fault === null);
  if (set !== undefined) return { kind: "approved", by: set.event.by ?? "", label: set.event.label };
  const faults = [...reviews.toReversed(), ...judged].flatMap(({ fault }) => fault ?? []);
  // Whoever is no approver may be one of a team that nobody could ask about.
  const [others, own] = [faults.filter(isOfOther), faults.filter((fault) => !isOfOther(fault))];
  return refused([...own, ...teamFaults(approvers, approvals.teams), ...others]);
}

function isOfOther({ kind }: ApprovalFault): boolean {
  return kind === "not-an-approver";
}

type Read = Extract<Approvals, { kind: "read" }>;

function reviewFault({ user, state, commit }: Review, approvers: Approvers, read: Read): ApprovalFault | null {
  if (user === read.author) return { kind: "own-review", by: user };
  if (!mayApprove(user, approvers, read)) return { kind: "not-an-approver", by: user };
  switch (state) {
    case "dismissed":
    case "changes-requested":
      return { kind: state, by: user };
    case "approved":
      return commit === read.headSha ? null : { kind: "stale-review", by: user, commit };
  }
}

function mayApprove(user: string, { users, teams }: Approvers, read: Read): boolean {
  const isIn = (team: string): boolean => {
    const members = read.teams.get(team);
    return members?.kind === "members" && members.users.includes(user);
  };
  return users.includes(user) || teams.some(isIn);
}

function labelFault({ label, event, by, mayApprove: who }: LabelEvent, author: string): ApprovalFault | null {
  if (event === "unlabeled") return { kind: "label-removed", label };
  if (by === author) return { kind: "label-by-author", label };
  switch (who) {
    case "yes":
      return by === null ? { kind: "label-without-permission", label, by } : null;
    case "bot":
      return { kind: "label-by-bot", label, by };
    case "no-write-permission":
      return { kind: "label-without-permission", label, by };
  }
}

function teamFaults({ teams }: Approvers, read: Read["teams"]): readonly ApprovalFault[] {
  return teams.flatMap((team): readonly ApprovalFault[] => {
    const members = read.get(team) ?? { kind: "unreadable", isRefused: false, because: "it was not asked about" };
    if (members.kind === "unreadable") return [{ ...members, kind: "team-unreadable", team }];
    return members.users.length === 0 ? [{ kind: "team-empty", team }] : [];
  });
}
