/** Who may approve growth besides its justification: any one of these is enough. Names are in lower case, as GitHub compares them. */
export interface Approvers {
  /** As it can be written: `@alice, @acme/platform, label:large-image`. */
  readonly text: string;
  /** Logins. */
  readonly users: readonly string[];
  /** `organization/slug`. */
  readonly teams: readonly string[];
  readonly labels: readonly string[];
}

/** How the input `approval` may be written. */
export const approvalExample = "@user, @organization/team or label:NAME, one per line or separated by commas";

const mostApprovers = 20;

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const userPattern = /^@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:_[a-z\d]{1,20})?$/;
const teamPattern = /^@([a-z\d](?:[a-z\d-]{0,38})\/[a-z\d_](?:[a-z\d._-]{0,99}))$/;
const labelPattern = /^label:\s*([^\p{C},]{1,50})$/u;

/** Null where an entry is none of it, or there are none or too many. */
export function parseApprovers(entries: readonly string[]): Approvers | null {
  const written = [...new Set(entries.map((entry) => entry.trim().toLowerCase()))];
  const users = written.filter((entry) => userPattern.test(entry)).map((entry) => entry.slice(1));
  const teams = written.flatMap((entry) => teamPattern.exec(entry)?.[1] ?? []);
  const labels = written.flatMap((entry) => labelPattern.exec(entry)?.[1]?.trim() || []);
  const known = users.length + teams.length + labels.length;
  if (known === 0 || known !== written.length || known > mostApprovers) return null;
  const all = [
    ...users.map((user) => `@${user}`),
    ...teams.map((team) => `@${team}`),
    ...labels.map((label) => `label:${label}`),
  ];
  return { text: all.toSorted().join(", "), users, teams, labels };
}

/** Each approver as it is written. */
export function approversIn({ text }: Approvers): readonly string[] {
  return text.split(", ");
}
