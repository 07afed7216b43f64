declare module "d3-hierarchy" {
  interface Tile {
    readonly value: number;
    x0: number;
    y0: number;
    x1: number;
    y1: number;
  }
  /** Gives each child a rectangle whose area is its share of the value, as square as possible. Largest first. */
  export function treemapSquarify(parent: { value: number; children: Tile[] }, ...box: [number, number, number, number]): void;
}
