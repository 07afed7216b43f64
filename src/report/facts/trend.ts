import type { RecordedPackage } from "../../baseline/recorded-packages.ts";
import type { ImageReport, PlatformReport, Report } from "./report.ts";

/** One size on the way to this report's. */
export interface TrendSize {
  /** Null: this run. */
  readonly commit: string | null;
  readonly recordedAt: string;
  readonly sizeBytes: number;
  /** Against the point before; null for the first. */
  readonly changeBytes: number | null;
  /** What explains the change; empty where that is not known, and for this run, whose packages the report has in full. */
  readonly packages: readonly RecordedPackage[];
}

/** Compressed sizes of one platform on the base branch, oldest first, and this run's as the last. */
export function trendOf(image: ImageReport, platform: PlatformReport, report: Report): readonly TrendSize[] {
  const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) =>
    platforms
      .filter((one) => one.platform === platform.platform)
      .map(({ sizeBytes, packages = [] }) => ({ commit, recordedAt, sizeBytes, packages })),
  );
  const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes, packages: [] }];
  return points.map(({ commit, recordedAt, sizeBytes, packages }, index) => {
    const before = points[index - 1];
    const changeBytes = before === undefined ? null : sizeBytes - before.sizeBytes;
    return { commit, recordedAt, sizeBytes, changeBytes, packages };
  });
}
