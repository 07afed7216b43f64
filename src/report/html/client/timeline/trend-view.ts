import { formatBytes, formatChange } from "../../../../bytes.ts";
import { packageWords } from "../../../words/package-words.ts";
import type { TrendData } from "../../data.ts";
import { element } from "../dom.ts";
import { packagesSince } from "./packages-since.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { pointFacts, Timeline } from "./timeline.ts";

const mostMovers = 5;
const mostPackages = 10;

/** The sizes on the base branch as a line, and how the newest differs from the one that is chosen: in bytes and in packages. */
export function trendView(
  box: HTMLElement,
  points: readonly TrendData[],
  store: Store,
): { readonly show: (state: State) => void } {
  const since = element("p", { class: "hint", role: "status" });
  const packages = element("ul", { class: "movers" });
  const timeline = new Timeline(box, store, {
    points,
    label: "Recorded build",
    lines: [{ kind: "line", bytesOf: ({ sizeBytes }) => sizeBytes }],
    bounds: bounds(points),
    dots: movers(points).map(({ index, point }) => ({ index, kind: (point.changeBytes ?? 0) > 0 ? "grew" : "shrank" })),
    words: ({ sizeBytes, changeBytes }) => [formatBytes(sizeBytes), ...(changeBytes === null ? [] : [formatChange(changeBytes)])],
    drawn: amounts,
    onSelect: (index) => {
      const changed = packagesSince(points, index);
      since.textContent = sinceWords(points, index, changed.length > 0);
      packages.replaceChildren(...packageItems(changed));
      packages.hidden = packages.childElementCount === 0;
    },
  });
  box.append(since, packages, moversList(points));
  return timeline;
}

/** A tenth above and below, so that a small creep looks like one. */
function bounds(points: readonly TrendData[]): { readonly low: number; readonly high: number } {
  const sizes = points.map(({ sizeBytes }) => sizeBytes);
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const margin = Math.max((high - low) / 10, high / 100, 1);
  return { low: Math.max(0, low - margin), high: high + margin };
}

function amounts({ sizeBytes, changeBytes }: TrendData): readonly (Node | string)[] {
  const change = changeBytes === null ? "" : ` ${formatChange(changeBytes)}`;
  return [formatBytes(sizeBytes), element("strong", { class: (changeBytes ?? 0) > 0 ? "more" : "less" }, change)];
}

function moversList(points: readonly TrendData[]): HTMLElement {
  const found = movers(points).filter(({ point }) => point.commit !== null);
  if (found.length === 0) return element("p", { class: "hint" }, "No earlier commit moved the size by 1% or more.");
  const items = found.map(({ point }) => {
    const told = point.packages.flatMap((one, at) => [at === 0 ? ": " : ", ", ...nodes(packageWords(one))]);
    return element("li", {}, ...pointFacts(point, amounts(point)), ...told);
  });
  return element("div", {}, element("h4", {}, "Commits that moved it"), element("ul", { class: "movers" }, ...items));
}

interface Mover {
  readonly index: number;
  readonly point: TrendData;
}

/** The biggest steps of 1% or more, the biggest first. */
function movers(points: readonly TrendData[]): readonly Mover[] {
  return points
    .map((point, index) => ({ index, point }))
    .filter(({ point: { changeBytes, sizeBytes } }) => Math.abs(changeBytes ?? 0) * 100 >= sizeBytes && changeBytes !== 0)
    .toSorted((a, b) => Math.abs(b.point.changeBytes ?? 0) - Math.abs(a.point.changeBytes ?? 0))
    .slice(0, mostMovers);
}

/** How the newest build differs from one before it. */
function sinceWords(points: readonly TrendData[], index: number, hasPackages: boolean): string {
  const [point, newest] = [points[index], points.at(-1)];
  if (point === undefined || newest === undefined || point === newest) return "Choose an earlier build to compare with it.";
  const growth = newest.sizeBytes - point.sizeBytes;
  const share = ((growth / Math.max(1, point.sizeBytes)) * 100).toFixed(1).replace("-", "\u2212");
  const steps = points.length - 1 - index;
  const name = newest.commit ?? "this run";
  const told = hasPackages
    ? "Packages that changed meanwhile, as far as steps of 1% or 1 MB recorded them, are below"
    : "No package is recorded that changed meanwhile";
  return `From ${point.commit ?? "it"} to ${name}: ${formatChange(growth)} (${growth > 0 ? "+" : ""}${share}%) in ${steps} ${steps === 1 ? "step" : "steps"}. ${told}; files are compared with the baseline.`;
}

function packageItems(found: ReturnType<typeof packagesSince>): readonly HTMLElement[] {
  const left = found.length - mostPackages;
  return [
    ...found.slice(0, mostPackages).map((one) => element("li", {}, ...nodes(packageWords(one)))),
    ...(left > 0 ? [element("li", {}, `and ${left} smaller changes`)] : []),
  ];
}

function nodes(words: ReturnType<typeof packageWords>): readonly (Node | string)[] {
  return words.map((piece) => (typeof piece === "string" ? piece : "code" in piece ? element("code", {}, piece.code) : ""));
}
