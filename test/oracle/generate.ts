import { sha } from "../contracts/documents.ts";
import { Random } from "./random.ts";

export interface PlannedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly dateMs: number;
}

/** What is behind an artifact; only `good` ones are baselines. */
export const conditions = [
  "good",
  "expired",
  "from-fork",
  "from-pull-request",
  "from-pull-request-target",
  "from-workflow-run",
  "no-zip",
  "wrong-digest",
  "two-files",
  "wrong-schema",
  "other-commit",
  "other-image",
  "under-another-name",
] as const;

export interface PlannedArtifact {
  readonly condition: (typeof conditions)[number];
  readonly commit: string;
  /** Unique among the artifacts of a repository. */
  readonly createdMs: number;
}

/** A repository, a pull request in it, and what its job has checked out. */
export interface Plan {
  readonly seed: number;
  /** Parents stand before their children. */
  readonly commits: readonly PlannedCommit[];
  readonly defaultTip: string;
  /** The base branch of the pull request and where it is now. */
  readonly base: { readonly branch: string; readonly tip: string };
  readonly head: string;
  readonly isHeadInFork: boolean;
  /** `merge`: the test merge; `head`: the pull request's head; `nothing`: no checkout. */
  readonly checkout: "merge" | "head" | "nothing" | "merge-group";
  readonly artifacts: readonly PlannedArtifact[];
  readonly order: "newest-first" | { readonly seed: number };
  /** Something that GitHub cannot be asked about. */
  readonly outage: "none" | "artifacts" | "commits";
}

const startMs = Date.UTC(2026, 0, 1);
const minuteMs = 60_000;

/** The plan of one seed: the same for the same seed on every machine. */
export function generate(seed: number): Plan {
  const random = new Random(seed);
  const history = new GrowingHistory(seed, random);
  const isLong = seed % 100 === 0;
  const main = isLong ? history.line(null, random.between(520, 1150)) : history.mainBranch(random.between(2, 60));
  const abandoned = random.chance(0.3) ? history.line(random.pick(main), random.between(1, 4)) : [];
  const base = isLong ? { branch: "main", commits: main } : baseBranch(history, main, random);
  const head = history.line(random.pick(base.commits.slice(-10)), random.between(1, 4));
  const [defaultTip, tip, headTip] = [main.at(-1) ?? "", base.commits.at(-1) ?? "", head.at(-1) ?? ""];
  const stored = isLong ? main.slice(0, random.between(1, 40)) : [...main, ...base.commits, ...abandoned, ...head];
  return {
    seed,
    commits: history.commits,
    defaultTip,
    base: { branch: base.branch, tip },
    head: headTip,
    isHeadInFork: random.chance(0.3),
    checkout: isLong ? "merge" : random.pick(["merge", "merge", "head", "nothing", "merge-group"]),
    artifacts: artifacts(stored, random),
    order: random.chance(0.3) ? "newest-first" : { seed },
    outage: isLong ? "none" : random.pick([...Array.from({ length: 18 }, () => "none" as const), "artifacts", "commits"]),
  };
}

interface Branch {
  readonly branch: string;
  readonly commits: readonly string[];
}

/** main; a release branch; or the branch of another pull request, of which some were rebased onto main's tip. */
function baseBranch(history: GrowingHistory, main: readonly string[], random: Random): Branch {
  const branch = random.pick(["main", "main", "main", "release/1.x", "feature-below"]);
  if (branch === "main") return { branch, commits: main };
  const from = random.chance(0.3) ? main.length : random.between(1, main.length);
  const own = history.line(main[from - 1] ?? null, random.between(1, 6));
  return { branch, commits: [...main.slice(0, from), ...own] };
}

class GrowingHistory {
  readonly commits: PlannedCommit[] = [];
  readonly #seed: number;
  readonly #random: Random;

  constructor(seed: number, random: Random) {
    this.#seed = seed;
    this.#random = random;
  }

  /** Commits one after the other, the first on top of `from`. */
  line(from: string | null, amount: number): readonly string[] {
    const line: string[] = [];
    for (let at = 0; at < amount; at += 1) line.push(this.#add([line.at(-1) ?? from].filter((parent) => parent !== null)));
    return line;
  }

  /** First parents of a branch into which side branches, also old ones, are merged now and then. */
  mainBranch(amount: number): readonly string[] {
    const main = [this.#add([])];
    while (main.length < amount) {
      const tip = main.at(-1) ?? "";
      const side = this.#random.chance(0.3)
        ? this.line(this.#random.pick(main.slice(-8)), this.#random.between(1, 3)).at(-1)
        : null;
      main.push(this.#add(side == null ? [tip] : [tip, side]));
    }
    return main;
  }

  /** A tenth of the clocks is wrong by up to two hours. */
  #add(parents: readonly string[]): string {
    const number = this.commits.length;
    const skewMs = this.#random.chance(0.1) ? this.#random.between(-120, 120) * minuteMs : 0;
    const commit = { sha: sha(`${this.#seed}/${number}`), parents, dateMs: startMs + number * minuteMs + skewMs };
    this.commits.push(commit);
    return commit.sha;
  }
}

function artifacts(commits: readonly string[], random: Random): readonly PlannedArtifact[] {
  const density = random.pick([0, 0.05, 0.2, 0.5, 0.9]);
  const badness = random.pick([0, 0.3, 0.7]);
  const perCommit = random.chance(0.05) ? 12 : 3;
  const stored = commits.filter(() => random.chance(density));
  const wanted = stored.flatMap((commit) => Array.from({ length: random.between(1, perCommit) }, () => commit)).slice(0, 480);
  const times = new Set<number>();
  while (times.size < wanted.length) times.add(startMs + random.between(1, 100_000) * 1000);
  const created = [...times];
  return wanted.map((commit, at) => ({
    condition: random.chance(badness) ? random.pick(conditions) : "good",
    commit,
    createdMs: created[at] ?? 0,
  }));
}
