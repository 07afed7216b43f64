import { formatBytes } from "../../../bytes.ts";
import type { SectionData } from "../data.ts";
import { svg } from "./dom.ts";
import type { Tile } from "./layout.ts";
import type { Grouped, Measure, Scope } from "./state.ts";
import type { Tree } from "./tree.ts";

/** Heads of the column of amounts. */
export const measureTitles = { size: "Size", growth: "Growth", waste: "Wasted" } as const;

/** What can be measured, and whether there is anything to see. */
export function measureNames({ layers }: SectionData, tree: Tree): Readonly<Record<Measure, string>> {
  const isCompared = layers.some(({ growthBytes }) => growthBytes !== null);
  const nothing = " (nothing)";
  return {
    size: "Size",
    growth: isCompared ? `Growth${tree.has("growth") ? "" : nothing}` : "Growth (no baseline)",
    waste: `Waste${tree.has("waste") ? "" : nothing}`,
  };
}

/** What the map can be made of; nothing where only layers are known. */
export function groupingNames({ packages }: SectionData): Readonly<Partial<Record<Grouped, string>>> {
  return packages.length === 0 ? {} : { layers: "Layers", packages: "Packages" };
}

/** Which layers can be looked at apart, and how large they are; nothing when there is nothing to tell apart. */
export function scopeNames({ layers }: SectionData): Readonly<Partial<Record<Scope, string>>> {
  const sum = (origin: string | null): number =>
    layers.reduce((total, layer) => total + (origin === null || layer.origin === origin ? layer.bytes : 0), 0);
  const [all, own, base] = [sum(null), sum("own"), sum("base")];
  const names = {
    ...(own > 0 && own < all ? { own: `Own ${formatBytes(own)}` } : {}),
    ...(base > 0 && base < all ? { base: `Base image ${formatBytes(base)}` } : {}),
  };
  return Object.keys(names).length === 0 ? {} : { all: `All ${formatBytes(all)}`, ...names };
}

/** The words that fit into a tile. */
export function labels({ item, x, y, width, height, isFrame }: Tile, amount: string): readonly SVGElement[] {
  if (width < 38 || height < 16) return [];
  const room = Math.floor((width - 8) / (isFrame ? 7.4 : 6.7));
  const text = (line: string, dy: number, kind: string): SVGElement =>
    svg("text", { x: x + 4, y: y + dy, class: kind }, line.length > room ? `${line.slice(0, Math.max(1, room - 1))}…` : line);
  const name = text(item.name, 13, "name");
  if (isFrame) return [text(item.name.length + amount.length + 2 <= room ? `${item.name}  ${amount}` : item.name, 13, "head")];
  return height < 32 || amount.length > room ? [name] : [name, text(amount, 28, "amount")];
}

/** Whether one place of the tree is, or is in, another. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
