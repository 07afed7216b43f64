import { describe, expect, test } from "vitest";
import { parseApprovers, type Approvers } from "../../src/inputs/approval.ts";
import { approvalBy, type Approvals, type LabelEvent, type Review } from "../../src/judge/approval.ts";
import { notApprovedWords } from "../../src/report/words/approval-words.ts";

type Read = Extract<Approvals, { kind: "read" }>;

const head = "a".repeat(40);
const older = "b".repeat(40);

function approvers(...entries: readonly string[]): Approvers {
  const parsed = parseApprovers(entries);
  if (parsed === null) throw new Error(`${entries.join()} are no approvers`);
  return parsed;
}

function read(given: Partial<Read> = {}): Read {
  return { kind: "read", author: "mallory", headSha: head, reviews: [], labels: [], teams: new Map(), ...given };
}

const review = (given: Partial<Review> = {}): Review => ({ user: "alice", state: "approved", commit: head, ...given });
const set = (given: Partial<LabelEvent> = {}): LabelEvent => ({
  label: "large-image",
  event: "labeled",
  by: "carol",
  mayApprove: "yes",
  ...given,
});
const members = (...users: readonly string[]) => new Map([["acme/platform", { kind: "members" as const, users }]]);

describe("growth is approved", () => {
  test.for<{ by: string; who: Approvers; what: Read; label?: string }>([
    { by: "alice", who: approvers("@alice"), what: read({ reviews: [review()] }) },
    { by: "alice", who: approvers("@ALICE", "@bob"), what: read({ reviews: [review()] }) },
    { by: "dave", who: approvers("@acme/Platform"), what: read({ reviews: [review({ user: "dave" })], teams: members("dave") }) },
    { by: "carol", who: approvers("label: Large-Image"), what: read({ labels: [set()] }), label: "large-image" },
    {
      by: "alice",
      who: approvers("@alice", "@bob", "label:large-image"),
      what: read({ reviews: [review(), review({ user: "bob", state: "changes-requested" })], labels: [set({ by: "mallory" })] }),
    },
  ])("by $by", ({ by, who, what, label = null }) => {
    expect(approvalBy(who, what)).toEqual({ kind: "approved", by, label });
  });
});

const cases: readonly { who: Approvers; what: Exclude<Approvals, { kind: "not-asked" }>; says: string }[] = [
  { who: approvers("@alice"), what: read(), says: "growth needs an approval (@alice): nobody has given it" },
  {
    who: approvers("@mallory"),
    what: read({ reviews: [review({ user: "mallory" })] }),
    says: "growth needs an approval (@mallory): the author's own review (@mallory) does not count",
  },
  {
    who: approvers("@acme/platform"),
    what: read({ reviews: [review({ user: "mallory" })], teams: members("mallory") }),
    says: "growth needs an approval (@acme/platform): the author's own review (@mallory) does not count",
  },
  {
    who: approvers("@alice"),
    what: read({ reviews: [review({ commit: older })] }),
    says: "growth needs an approval (@alice): @alice approved bbbbbbb, which is not the newest commit",
  },
  {
    who: approvers("@alice"),
    what: read({ reviews: [review({ commit: null })] }),
    says: "growth needs an approval (@alice): @alice approved an older commit, which is not the newest commit",
  },
  {
    who: approvers("@alice"),
    what: read({ reviews: [review({ state: "dismissed" })] }),
    says: "growth needs an approval (@alice): the review of @alice was dismissed",
  },
  {
    who: approvers("@alice"),
    what: read({ reviews: [review({ state: "changes-requested" })] }),
    says: "growth needs an approval (@alice): @alice has requested changes",
  },
  {
    who: approvers("@alice", "@bob"),
    what: read({ reviews: [review({ user: "carol" })] }),
    says: "growth needs an approval (@alice or @bob): @carol, who reviewed it, is not an approver",
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ event: "unlabeled" })] }),
    says: 'growth needs an approval (the label "large-image"): the label "large-image" was removed',
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ by: "mallory" })] }),
    says: 'growth needs an approval (the label "large-image"): the label "large-image" was set by the author',
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ mayApprove: "no-write-permission" })] }),
    says: 'growth needs an approval (the label "large-image"): the label "large-image" was set by @carol, who may not write to this repository',
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ by: "ship[bot]", mayApprove: "bot" })] }),
    says: 'growth needs an approval (the label "large-image"): the label "large-image" was set by @ship[bot], a bot',
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ by: null })] }),
    says: 'growth needs an approval (the label "large-image"): the label "large-image" was set by a user who is gone, who may not write to this repository',
  },
  {
    who: approvers("label:large-image"),
    what: read({ labels: [set({ label: "other" })] }),
    says: 'growth needs an approval (the label "large-image"): nobody has given it',
  },
  {
    who: approvers("@acme/platform"),
    what: read({ teams: members() }),
    says: "growth needs an approval (@acme/platform): the team @acme/platform has no members",
  },
  {
    who: approvers("@acme/platform"),
    what: read({
      reviews: [review({ user: "dave" })],
      teams: new Map([["acme/platform", { kind: "unreadable", isRefused: true, because: "HTTP 403" }]]),
    }),
    says: 'growth needs an approval (@acme/platform): this token may not read the members of @acme/platform; give github-token one with "Members: read" of the organization, and @dave, who reviewed it, is not an approver',
  },
  {
    who: approvers("@acme/platform"),
    what: read({ teams: new Map([["acme/platform", { kind: "unreadable", isRefused: false, because: "HTTP 502" }]]) }),
    says: "growth needs an approval (@acme/platform): the members of @acme/platform could not be read (HTTP 502); run this job again",
  },
  {
    who: approvers("@alice", "@bob", "label:large-image"),
    what: { kind: "unreadable", because: "who has approved pull request #7 could not be read: HTTP 502" },
    says: 'growth needs an approval (@alice, @bob or the label "large-image"): who has approved pull request #7 could not be read: HTTP 502; run this job again',
  },
];

describe("growth is not approved", () => {
  test.for(cases)("$says", ({ who, what, says }) => {
    const answer = approvalBy(who, what);
    expect(answer.kind === "approved" ? "approved" : notApprovedWords(answer)).toBe(says);
  });

  test("and no two reasons are told alike", () => {
    expect(new Set(cases.map(({ says }) => says)).size).toBe(cases.length);
  });

  test("of many faults three are told", () => {
    const reviews = ["a", "b", "c", "d", "e"].map((user) => review({ user, state: "dismissed" }));
    const answer = approvalBy(approvers("@a", "@b", "@c", "@d", "@e"), read({ reviews }));
    expect(answer).toMatchObject({ kind: "not-approved", faults: [{ by: "e" }, { by: "d" }, { by: "c" }] });
  });
});

describe("approvers", () => {
  test("are written in any case and order", () => {
    const written = parseApprovers(["label: Big Image", "@Bob", "@acme/Platform-Team", "@bob"]);
    expect(written).toEqual({
      text: "@acme/platform-team, @bob, label:big image",
      users: ["bob"],
      teams: ["acme/platform-team"],
      labels: ["big image"],
    });
    expect(parseApprovers(written?.text.split(", ") ?? [])).toEqual(written);
  });

  test.for(["alice", "@", "@a/b/c", "@-alice", "label:", "label:a\u202Eb", "@ship[bot]", "team:x", "@alice @bob", "@acme/../x"])(
    "%s is none",
    (entry) => {
      expect(parseApprovers([entry])).toBe(null);
    },
  );

  test("are twenty at most", () => {
    const many = Array.from({ length: 21 }, (_, at) => `@user${at}`);
    expect(parseApprovers(many)).toBe(null);
    expect(parseApprovers(many.slice(1))?.users).toHaveLength(20);
  });
});
