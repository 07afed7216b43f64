interface SizedImage {
  readonly platforms: readonly { readonly points: readonly { readonly recordedAt: string; readonly sizeBytes: number }[] }[];
}

const mostDays = 400;

/** What all images and platforms had on each day on which one of them was recorded, by their newest sizes of then. */
export function totalsOver(images: readonly SizedImage[]): { day: string; sizeBytes: number }[] {
  const sizes = images.flatMap(({ platforms }, image) =>
    platforms.flatMap(({ points }, platform) =>
      points.map(({ recordedAt, sizeBytes }) => ({ key: `${image} ${platform}`, recordedAt, sizeBytes })),
    ),
  );
  const newest = new Map<string, number>();
  const days = new Map<string, number>();
  let sum = 0;
  for (const { key, recordedAt, sizeBytes } of sizes.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
    sum += sizeBytes - (newest.get(key) ?? 0);
    newest.set(key, sizeBytes);
    days.set(recordedAt.slice(0, 10), sum);
  }
  return [...days].slice(-mostDays).map(([day, total]) => ({ day, sizeBytes: total }));
}
