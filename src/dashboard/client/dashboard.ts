import { formatBytes, formatChange } from "../../bytes.ts";
import { scaleOf, type DashboardData, type Series } from "../series.ts";
import { element, searchField, searchOnSlash, svg } from "../../report/html/client/dom.ts";
import { sortable } from "./sortable.ts";

/** Brings the dashboard to life. */
function boot(): void {
  const data: DashboardData = JSON.parse(document.getElementById("data")?.textContent ?? "");
  const sections = [...document.querySelectorAll<HTMLElement>(".service")];
  const table = document.querySelector<HTMLTableElement>("#overview table");
  if (table !== null) {
    sortable(table);
    addSearch(table, sections);
  }
  searchOnSlash(() => document.querySelector("#overview"), []);
  // Only what is looked at gets its tools: a hundred of them would be seen as a delay.
  const watcher = new IntersectionObserver(
    (entries) =>
      entries
        .filter(({ isIntersecting }) => isIntersecting)
        .forEach(({ target }) => {
          watcher.unobserve(target);
          const at = sections.findIndex((section) => section === target);
          const series = data.series[at];
          if (series !== undefined && series.times.length > 1) walkThrough(target, series, data.commitUrls[at] ?? null);
        }),
    { rootMargin: "50%" },
  );
  sections.forEach((section) => watcher.observe(section));
  document.documentElement.dataset["ready"] = "true";
}

/** Shows the rows and sections whose name holds every word. */
function addSearch(table: HTMLTableElement, sections: readonly HTMLElement[]): void {
  const rows = [...table.querySelectorAll<HTMLElement>("tbody tr")];
  const found = element("output", { "aria-live": "polite" });
  const totals = document.querySelector<HTMLElement>("#totals");
  const field = searchField("Find an image", (text) => {
    const wanted = text.toLowerCase().split(/\s+/);
    const named = rows.filter((row) =>
      wanted.every((word) => (row.querySelector("th")?.textContent ?? "").toLowerCase().includes(word)),
    );
    const shown = new Set(named.map((row) => row.dataset["of"]));
    for (const row of rows) row.hidden = !shown.has(row.dataset["of"]);
    for (const section of sections) section.hidden = !shown.has(section.id);
    // They speak of all images, not of those that were found.
    if (totals !== null) totals.hidden = text.trim() !== "";
    found.textContent = text.trim() === "" ? "" : `${named.length} of ${rows.length}`;
  });
  if (rows.length > 5) table.closest(".scroll")?.before(element("div", { class: "tools" }, field, found));
}

/** A slider below the drawing walks from size to size; the pointer does the same. A fold lists them all. */
function walkThrough(section: Element, series: Series, commitUrl: string | null): void {
  const drawing = section.querySelector<SVGSVGElement>(".chart");
  if (drawing === null) return;
  const last = series.times.length - 1;
  const facts = element("p", { class: "facts" });
  const slider = element("input", { type: "range", min: 0, max: last, value: last, "aria-label": "Recorded size" });
  const select = (index: number): void => {
    slider.value = String(index);
    slider.setAttribute("aria-valuetext", words(series, index).join(", "));
    const [day = "", , ...numbers] = words(series, index);
    facts.replaceChildren(`${day} · `, commitLink(series, index, commitUrl), ` · ${numbers.join(" · ")}`);
    mark(drawing, series, index);
  };
  slider.addEventListener("input", () => select(Number(slider.value)));
  drawing.addEventListener("pointermove", ({ clientX }) => {
    const { left, width } = drawing.getBoundingClientRect();
    select(nearest(series, ((clientX - left) / width) * 100));
  });
  drawing.before(facts);
  drawing.after(slider);
  section.append(allSizes(series, commitUrl, section.querySelector("h2")?.textContent ?? ""));
  select(last);
}

function mark(drawing: SVGSVGElement, series: Series, index: number): void {
  const scale = scaleOf(series);
  const x = `${scale.x(series.times[index] ?? 0)}%`;
  const y = `${scale.y(series.sizes[index] ?? 0)}%`;
  drawing
    .querySelector(".mark")
    ?.replaceChildren(svg("line", { x1: x, x2: x, y1: "8%", y2: "86%" }), svg("circle", { cx: x, cy: y, r: 4.5 }));
}

function nearest(series: Series, x: number): number {
  const scale = scaleOf(series);
  const distances = series.times.map((time) => Math.abs(scale.x(time) - x));
  return distances.indexOf(Math.min(...distances));
}

/** Day, commit, size, change, cost of the push. */
function words({ times, sizes, newBytes, commits }: Series, index: number): readonly string[] {
  const [size = 0, before, cost = -1] = [sizes[index], sizes[index - 1], newBytes[index]];
  return [
    dayOf(times[index] ?? 0),
    (commits[index] ?? "").slice(0, 7),
    formatBytes(size),
    ...(before === undefined ? [] : [formatChange(size - before)]),
    ...(cost < 0 ? [] : [`pushing it added ${formatBytes(cost)}`]),
  ];
}

function commitLink({ commits }: Series, index: number, url: string | null): Node {
  const name = commits[index] ?? "";
  const short = name.slice(0, 7);
  return url !== null && /^[0-9a-f]+$/.test(name) ? element("a", { href: `${url}${name}` }, short) : element("code", {}, short);
}

/** The rows are made when somebody wants to see them. */
function allSizes(series: Series, commitUrl: string | null, name: string): HTMLElement {
  const fold = element("details", {}, element("summary", {}, `All ${series.times.length} recorded sizes`));
  const fill = (): void => {
    const heads = ["Recorded", "Commit", "Size", "Change", "Push added"].map((title) => element("th", { scope: "col" }, title));
    const rows = series.times.map((_, index) => sizeRow(series, index, commitUrl)).toReversed();
    const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows));
    fold.append(
      element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `All recorded sizes of ${name}` }, table),
    );
  };
  fold.addEventListener("toggle", fill, { once: true });
  return fold;
}

function sizeRow(series: Series, index: number, commitUrl: string | null): HTMLElement {
  const { times, sizes, newBytes } = series;
  const [size = 0, before, cost = -1] = [sizes[index], sizes[index - 1], newBytes[index]];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, dayOf(times[index] ?? 0)),
    element("td", {}, commitLink(series, index, commitUrl)),
    element("td", {}, formatBytes(size)),
    element("td", {}, before === undefined ? "–" : formatChange(size - before)),
    element("td", {}, cost < 0 ? "–" : formatBytes(cost)),
  );
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

boot();
