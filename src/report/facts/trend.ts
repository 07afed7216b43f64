import type { ImageReport, PlatformReport, Report } from "./report.ts";

/** One size on the way to this report's. */
export interface TrendSize {
  /** Null: this run. */
  readonly commit: string | null;
  readonly recordedAt: string;
  readonly sizeBytes: number;
  /** Against the point before; null for the first. */
  readonly changeBytes: number | null;
}

/** Compressed sizes of one platform on the base branch, oldest first, and this run's as the last. */
export function trendOf(image: ImageReport, platform: PlatformReport, report: Report): readonly TrendSize[] {
  const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) =>
    platforms.filter((one) => one.platform === platform.platform).map(({ sizeBytes }) => ({ commit, recordedAt, sizeBytes })),
  );
  const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes }];
  return points.map(({ commit, recordedAt, sizeBytes }, index) => {
    const before = points[index - 1];
    return { commit, recordedAt, sizeBytes, changeBytes: before === undefined ? null : sizeBytes - before.sizeBytes };
  });
}
