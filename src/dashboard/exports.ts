import type { Dashboard, DashboardImage, DashboardPlatform } from "./dashboard.ts";

const heads = "repository,image,platform,owner,commit,recorded_at,size_bytes,change_bytes,new_bytes,spike,approved_by";

/** Every recorded size as comma-separated values (RFC 4180), one line each. No cell begins a formula. */
export function renderCsv({ images }: Dashboard): string {
  const rows = images.flatMap((image) =>
    image.platforms.flatMap(({ platform, points }) => {
      const about = [image.repository ?? "", image.name, platform, image.owner ?? ""].map(cell).join(",");
      return points.map(({ commit, recordedAt, sizeBytes, changeBytes, newBytes, spike, approvedBy }) =>
        [about, cell(commit), cell(recordedAt), sizeBytes, changeBytes ?? "", newBytes ?? "", spike, cell(approvedBy ?? "")].join(
          ",",
        ),
      );
    }),
  );
  return [heads, ...rows].map((row) => `${row}\r\n`).join("");
}

/** Programs for tables take what begins with one of these for a formula. */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: (platform: DashboardPlatform) => number | null;
}

const gauges: readonly Gauge[] = [
  { name: "image_size_bytes", help: "Compressed size of the newest version", value: ({ sizeBytes }) => sizeBytes },
  {
    name: "image_uncompressed_size_bytes",
    help: "What a node unpacks of the newest version",
    value: ({ uncompressedBytes }) => uncompressedBytes,
  },
  { name: "image_max_size_bytes", help: "The ceiling of the compressed size", value: ({ maxSizeBytes }) => maxSizeBytes },
  {
    name: "image_new_bytes",
    help: "What the newest version brought that the one before did not have",
    value: ({ points }) => points.at(-1)?.newBytes ?? null,
  },
];

/** The newest sizes as an exposition of OpenMetrics 1.0, for a Prometheus or its textfile collector. */
export function renderMetrics({ images }: Dashboard): string {
  const families = gauges.map(({ name, help, value }) => {
    // A sample that is there twice makes all of it unreadable.
    const samples = new Map<string, number>();
    for (const image of images)
      for (const platform of image.platforms) {
        const bytes = value(platform);
        if (bytes !== null) samples.set(labels(image, platform), bytes);
      }
    const lines = [...samples].map(([of, bytes]) => `${name}{${of}} ${bytes}\n`);
    return `# TYPE ${name} gauge\n# UNIT ${name} bytes\n# HELP ${name} ${help}.\n${lines.join("")}`;
  });
  return `${families.join("")}# EOF\n`;
}

function labels({ name, repository, owner }: DashboardImage, { platform }: DashboardPlatform): string {
  return Object.entries({ repository, image: name, platform, owner })
    .flatMap(([key, text]) => (text === null ? [] : [`${key}="${escaped(text)}"`]))
    .join(",");
}

function escaped(text: string): string {
  return text
    .replaceAll("\\", String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll("\n", String.raw`\n`);
}
