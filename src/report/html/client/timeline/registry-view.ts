import { formatBytes } from "../../../../bytes.ts";
import type { RegistrySizeData, RegistryData } from "../../data.ts";
import { element } from "../dom.ts";
import type { Store } from "../store.ts";
import { Timeline } from "./timeline.ts";

/** What the registry holds, push by push: everything, and what a retention policy leaves. From nothing upwards, for it is a sum. */
export function registryView(box: HTMLElement, { points, kept }: RegistryData, store: Store): Timeline<RegistrySizeData> {
  box.append(...legend(kept));
  const words = (point: RegistrySizeData): readonly string[] => amounts(point, kept);
  return new Timeline(box, store, {
    points,
    label: "Recorded push",
    lines: [
      { kind: "line", bytesOf: ({ storedBytes }) => storedBytes },
      { kind: "kept", bytesOf: ({ retainedBytes }) => retainedBytes },
    ],
    bounds: { low: 0, high: Math.max(1, ...points.map(({ storedBytes }) => storedBytes)) * 1.05 },
    dots: [],
    words,
    drawn: (point) => [words(point).join(" · ")],
    onSelect: () => {},
  });
}

/** Two lines have to be told apart; one needs no name. */
function legend(kept: string | null): readonly HTMLElement[] {
  if (kept === null) return [];
  const names = [element("span", { class: "stored" }, "everything kept"), element("span", { class: "kept" }, `${kept} kept`)];
  return [element("p", { class: "legend" }, ...names)];
}

function amounts({ addedBytes, storedBytes, retainedBytes }: RegistrySizeData, kept: string | null): readonly string[] {
  const added = addedBytes === null ? [] : [`added ${formatBytes(addedBytes)}`];
  const left = retainedBytes === null || kept === null ? [] : [`${formatBytes(retainedBytes)} with ${kept} kept`];
  return [...added, `the registry holds ${formatBytes(storedBytes)}`, ...left];
}
