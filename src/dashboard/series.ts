/** What is embedded in the dashboard for its script. */
export interface DashboardData {
  /** Of each series, what a commit's name is appended to; null: commits are not linked. */
  readonly commitUrls: readonly (string | null)[];
  /** One for each section of the page. */
  readonly series: readonly Series[];
}

/** The sizes of one image on one platform, a column for each fact, oldest first. */
export interface Series {
  /** Milliseconds since 1970. */
  readonly times: readonly number[];
  readonly sizes: readonly number[];
  /** -1: not known. */
  readonly newBytes: readonly number[];
  /** Shortened. */
  readonly commits: readonly string[];
}

/** Where the points of a series are in their drawing, in per cent of its width and height. */
export interface Scale {
  readonly x: (time: number) => number;
  readonly y: (sizeBytes: number) => number;
  /** Bounds of what is drawn, and the middle. */
  readonly levels: readonly number[];
}

const left = 1;
const right = 99;
const top = 8;
const bottom = 86;

/** Time from left to right, and sizes with room above and below, so that a small creep looks like one. */
export function scaleOf({ times, sizes }: Pick<Series, "times" | "sizes">): Scale {
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const margin = Math.max((most - least) / 5, most / 100, 1);
  const [low, high] = [Math.max(0, least - margin), most + margin];
  return {
    x: (time) => (last === first ? 50 : left + ((time - first) / (last - first)) * (right - left)),
    y: (sizeBytes) => top + ((high - sizeBytes) / (high - low)) * (bottom - top),
    levels: [low, (low + high) / 2, high].map(Math.round),
  };
}
