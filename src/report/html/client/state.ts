import type { PageData } from "../data.ts";

export const measures = ["size", "growth", "waste"] as const;
export const scopes = ["all", "own", "base"] as const;
/** A minus sign in front: the other way round. */
export const layerOrders = ["", "order", "name", "before", "bytes", "growth", "uncompressed"] as const;
export const fileOrders = ["bytes", "path", "layer", "uncompressed", "growth", "waste"] as const;

export const packageOrders = ["", "name", "before", "bytes", "growth"] as const;
/** What the first level of the map consists of. */
export const groupings = ["layers", "packages"] as const;

export type Grouped = (typeof groupings)[number];
export type Measure = (typeof measures)[number];
export type Scope = (typeof scopes)[number];

/** What is shown; the address of the page holds all of it. */
export interface State {
  readonly section: number;
  /** Name of the commit that is marked in the trend; nothing: this run. */
  readonly build: string;
  readonly map: Measure;
  readonly of: Scope;
  readonly by: Grouped;
  /** Where the map is: nothing, a layer's or a package's position, or `3/usr/lib`. */
  readonly at: string;
  /** Search words. */
  readonly layers: string;
  readonly layersBy: string;
  readonly packages: string;
  readonly packagesBy: string;
  readonly files: string;
  readonly filesBy: string;
}

export const start: State = {
  build: "",
  section: 0,
  map: "size",
  of: "all",
  by: "layers",
  at: "",
  layers: "",
  layersBy: "",
  packages: "",
  packagesBy: "",
  files: "",
  filesBy: "-bytes",
};

/** A state as the part of an address after `#`; what is as at the start is left out. */
export function toHash(state: State, { sections }: PageData): string {
  const values = new URLSearchParams();
  const section = sections[state.section];
  if (section !== undefined && sections.length > 1) {
    values.set("image", section.image);
    values.set("platform", section.platform);
  }
  for (const key of written) if (state[key] !== start[key]) values.set(key, state[key]);
  return values.toString();
}

const written = ["build", "map", "of", "by", "at", "layers", "layersBy", "packages", "packagesBy", "files", "filesBy"] as const;

/** The state that an address names; whatever it does not name, or misspells, is as at the start. */
export function fromHash(hash: string, { sections }: PageData): State {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const [image, platform] = [values.get("image"), values.get("platform")];
  const named = sections.findIndex((one) => one.image === image && (platform === null || one.platform === platform));
  return {
    section: Math.max(0, named),
    build: values.get("build") ?? start.build,
    map: oneOf(measures, values.get("map")) ?? start.map,
    of: oneOf(scopes, values.get("of")) ?? start.of,
    by: oneOf(groupings, values.get("by")) ?? start.by,
    at: values.get("at") ?? start.at,
    layers: values.get("layers") ?? start.layers,
    layersBy: order(layerOrders, values.get("layersBy")) ?? start.layersBy,
    packages: values.get("packages") ?? start.packages,
    packagesBy: order(packageOrders, values.get("packagesBy")) ?? start.packagesBy,
    files: values.get("files") ?? start.files,
    filesBy: order(fileOrders, values.get("filesBy")) ?? start.filesBy,
  };
}

function order(names: readonly string[], text: string | null): string | null {
  return text !== null && names.includes(text.replace(/^-/, "")) ? text : null;
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name | null {
  return names.find((name) => name === text) ?? null;
}

/** `by` after a click on the head of a column: the largest first, then the other way round. Names begin with A. */
export function nextOrder(by: string, column: string): string {
  const first = ["path", "name", "order", "layer"].includes(column) ? column : `-${column}`;
  if (by.replace(/^-/, "") !== column) return first;
  return by.startsWith("-") ? column : `-${column}`;
}
