import { treemapSquarify } from "d3-hierarchy";
import type { Folder, Item } from "./tree.ts";

/** A rectangle of the map, in pixels. */
export interface Tile {
  readonly item: Item;
  /** 0: directly in the folder that is shown. */
  readonly depth: number;
  /** Position of the tile of depth 0 that this one is in. */
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** It shows what is in it, below a line with its name. */
  readonly isFrame: boolean;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const smallest = 2;
const headHeight = 18;
const border = 2;
/** What cannot be told apart anyway is one tile. */
const mostItems = 300;
const mostTiles = 2500;
const deepest = 4;

/** Lays the contents of `folder` out in a box; `items` says what a folder holds, the largest first. */
export function layOut(
  folder: Folder,
  size: { readonly width: number; readonly height: number },
  items: (folder: Folder) => readonly Item[],
): readonly Tile[] {
  const tiles: Tile[] = [];
  const place = (held: Folder, box: Box, at: { readonly depth: number; readonly group: number }): void => {
    for (const [position, { item, x0, y0, x1, y1 }] of squarify(fewer(items(held)), box).entries()) {
      const [width, height] = [x1 - x0 - 1, y1 - y0 - 1];
      if (width < smallest || height < smallest || tiles.length >= mostTiles) continue;
      const group = at.depth === 0 ? position : at.group;
      const isFrame = item.folder !== null && at.depth < deepest && width > 50 && height > headHeight + 16;
      tiles.push({ item, depth: at.depth, group, x: x0, y: y0, width, height, isFrame });
      if (!isFrame || item.folder === null) continue;
      const inner = { x0: x0 + border, y0: y0 + headHeight, x1: x1 - border, y1: y1 - border };
      place(item.folder, inner, { depth: at.depth + 1, group });
    }
  };
  place(folder, { x0: 0, y0: 0, x1: size.width, y1: size.height }, { depth: 0, group: 0 });
  return tiles;
}

/** The tail of many small items as one. */
function fewer(items: readonly Item[]): readonly Item[] {
  if (items.length <= mostItems) return items;
  const rest = items.slice(mostItems);
  const sum = (of: (item: Item) => number): number => rest.reduce((total, item) => total + of(item), 0);
  const name = `${rest.length.toLocaleString("en-US")} smaller ones`;
  const others: Item = {
    name,
    value: sum(({ value }) => value),
    amount: sum(({ amount }) => amount),
    files: sum(({ files }) => files),
    folder: null,
    row: null,
    isRest: true,
  };
  return [...items.slice(0, mostItems), others];
}

interface Placed extends Box {
  readonly item: Item;
}

function squarify(items: readonly Item[], { x0, y0, x1, y1 }: Box): readonly Placed[] {
  const children = items.map((item) => ({ item, value: item.value, x0: 0, y0: 0, x1: 0, y1: 0 }));
  const value = items.reduce((sum, item) => sum + item.value, 0);
  if (value > 0) treemapSquarify({ value, children }, x0, y0, x1, y1);
  return children;
}

/** How far it is from one tile to another in the direction of an arrow key; infinite when it lies elsewhere. */
export function distance(from: Tile, to: Tile, key: string): number {
  const [left, right] = [from.x - to.x - to.width, to.x - from.x - from.width];
  const [up, down] = [from.y - to.y - to.height, to.y - from.y - from.height];
  const ahead = { ArrowLeft: left, ArrowRight: right, ArrowUp: up, ArrowDown: down }[key] ?? -Infinity;
  if (ahead < -border) return Infinity;
  const isSideways = key === "ArrowLeft" || key === "ArrowRight";
  const aside = isSideways ? to.y + to.height / 2 - from.y - from.height / 2 : to.x + to.width / 2 - from.x - from.width / 2;
  return ahead + Math.abs(aside);
}
