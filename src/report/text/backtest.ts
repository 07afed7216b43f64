import { formatChange, formatPercent } from "../../bytes.ts";
import { fewestCommits, quietShare, type Backtest, type Caught } from "../../dashboard/backtest.ts";
import { inText } from "../phrase/escape.ts";
import { count } from "../phrase/phrase.ts";
import { columns } from "./paint.ts";

const mostListed = 40;

/** For a terminal: what the thresholds would have said, the commits, how many reach which growth, and a proposal. */
export function renderBacktest(told: Backtest): string {
  const blocks = [[summary(told)], caughtLines(told), reachedLines(told), [proposalWords(told)]];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function summary({ warnAt, justifyAt, commits, period, warned, asked }: Backtest): string {
  if (period === null) return "No commit has an earlier recorded size to be compared with.";
  const days = `${dayOf(period.first)} to ${dayOf(period.last)}`;
  const given = `${count(warned, "warning")} and ${count(asked, "request")} for a justification`;
  return `With warn-at ${warnAt} and justify-at ${justifyAt}, ${count(commits, "commit")} (${days}) would have given ${given}.`;
}

function caughtLines({ caught }: Backtest): readonly string[] {
  if (caught.length === 0) return [];
  const rows = caught.slice(0, mostListed).map(rowOf);
  const rest = caught.length - rows.length;
  const more = rest === 0 ? [] : [`and ${count(rest, "earlier commit")}: --json has all of them`];
  return [...columns([["Commit", "Day", "Image", "Change", "Would have"], ...rows], [3]), ...more];
}

function rowOf({
  commit,
  recordedAt,
  image,
  platform,
  fromBytes,
  growthBytes,
  reached,
  justification,
}: Caught): readonly string[] {
  const percent = formatPercent(growthBytes, fromBytes);
  const change = `${formatChange(growthBytes)}${percent === null ? "" : ` (${percent})`}`;
  const did = reached === "warn-at" ? "warned" : "asked";
  const why = justification === null ? "" : inText([`: "${justification.slice(0, 60)}${justification.length > 60 ? "…" : ""}"`]);
  const name = platform === null ? [{ code: image }] : [{ code: image }, " ", { code: platform }];
  return [inText([commit.slice(0, 7)]), dayOf(recordedAt), inText(name), change, `${did}${why}`];
}

/** Growths that no commit reached end the table. */
function reachedLines({ reached, commits }: Backtest): readonly string[] {
  if (commits === 0) return [];
  const end = reached.findIndex((rung) => rung.commits === 0);
  const shown = end === -1 ? reached : reached.slice(0, end + 1);
  return columns([["Growth of at least", "Commits"], ...shown.map((rung) => [rung.at, String(rung.commits)])], [0, 1]);
}

function proposalWords({ commits, proposal }: Backtest): string {
  if (commits < fewestCommits) return `No thresholds are proposed for fewer than ${fewestCommits} commits.`;
  const quiet = `at most 1 commit in ${quietShare.warn} and ask at most 1 in ${quietShare.ask}`;
  if (proposal === null) return `No thresholds would warn of ${quiet}: this history grows in large steps.`;
  const { warnAt, justifyAt, warned, asked } = proposal;
  const given = `${count(warned, "warning")}, ${count(asked, "request")} for a justification`;
  return `Proposed: warn-at ${warnAt}, justify-at ${justifyAt}. The strictest that warn of ${quiet}; here ${given}.`;
}

function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10);
}
