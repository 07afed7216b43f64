import type { RecordedSize } from "../baseline/documents.ts";
import type { Retention } from "./cost-rules.ts";

/** Bytes by digest of everything that one version of an image is made of: layers, config and manifest. */
export type Blobs = ReadonlyMap<string, number>;

/** A version whose blobs are known. */
export interface ImageVersion {
  readonly blobs: Blobs;
  /** What a node fetches of it, for each platform; a node has one platform. */
  readonly platforms: ReadonlyMap<string, Blobs>;
}

/** What pushing one version after the others came to, exactly. */
export interface ImageCost {
  readonly sizeBytes: number;
  /** What the registry did not hold. */
  readonly newBytes: number;
  /** All versions so far, every blob once. */
  readonly storedBytes: number;
  /** What the policy leaves of the versions so far; null without one. */
  readonly retainedBytes: number | null;
  /** What a node that has the version before fetches, on the platform that fetches most; null for the first. */
  readonly pullBytes: number | null;
}

/** Costs of versions that were pushed one after the other, the oldest first. Without dates, only a policy that counts versions can be told. */
export function costOfImages(
  versions: readonly ImageVersion[],
  retention: Extract<Retention, { kind: "last" }> | null,
): readonly ImageCost[] {
  const held = new Set<string>();
  let storedBytes = 0;
  return versions.map((version, at) => {
    const newBytes = bytesBeside(version.blobs, held);
    for (const digest of version.blobs.keys()) held.add(digest);
    storedBytes += newBytes;
    const kept = retention === null ? null : versions.slice(Math.max(0, at + 1 - retention.versions), at + 1);
    const retainedBytes = kept === null ? null : togetherBytes(kept.map(({ blobs }) => blobs));
    const before = versions[at - 1];
    const pullBytes = before === undefined ? null : pullBytesAfter(version, before);
    return { sizeBytes: bytesBeside(version.blobs, new Set()), newBytes, storedBytes, retainedBytes, pullBytes };
  });
}

/** A platform that is new is fetched as a whole. */
function pullBytesAfter({ platforms }: ImageVersion, before: ImageVersion): number {
  const pulls = [...platforms].map(([platform, blobs]) => bytesBeside(blobs, new Set(before.platforms.get(platform)?.keys())));
  return Math.max(0, ...pulls);
}

function bytesBeside(blobs: Blobs, held: ReadonlySet<string>): number {
  return [...blobs].reduce((sum, [digest, bytes]) => (held.has(digest) ? sum : sum + bytes), 0);
}

function togetherBytes(all: readonly Blobs[]): number {
  return bytesBeside(new Map(all.flatMap((blobs) => [...blobs])), new Set());
}

/** A version of one platform of which only sizes are remembered. */
export interface RecordedPushSize {
  /** Null: this run, where it belongs to no commit. */
  readonly commit: string | null;
  readonly recordedAt: string;
  readonly sizeBytes: number;
  /** Compressed layers and config that the version before did not have; null: not known. */
  readonly newBytes: number | null;
}

/** What a registry holds once a version was pushed. */
interface RegistrySize {
  readonly commit: string | null;
  readonly recordedAt: string;
  /** What this push added; null for the version that the count begins with. */
  readonly addedBytes: number | null;
  readonly storedBytes: number;
  /** What the policy leaves; null without one. */
  readonly retainedBytes: number | null;
}

/** The recorded versions of one platform, oldest first. */
export function pushesOf(platform: string, history: readonly RecordedSize[]): readonly RecordedPushSize[] {
  return history.flatMap(({ commit, recordedAt, platforms }) => {
    const found = platforms.find((one) => one.platform === platform);
    return found === undefined ? [] : [{ commit, recordedAt, sizeBytes: found.sizeBytes, newBytes: found.newBytes ?? null }];
  });
}

/**
 * Counts from the last version of which it is not known what it added: that one is there as a whole. A blob that comes back after it was
 * gone counts again, and manifests (some kB) are not known, so this is what history can tell and not the exact sum.
 */
export function registrySizesOf(pushes: readonly RecordedPushSize[], retention: Retention | null): readonly RegistrySize[] {
  const counted = countable(pushes);
  let storedBytes = 0;
  return counted.map(({ commit, recordedAt, sizeBytes, newBytes }, at) => {
    storedBytes = plus(storedBytes, at === 0 ? sizeBytes : newBytes);
    const retainedBytes = retention === null ? null : leftOf(counted.slice(0, at + 1), retention);
    return { commit, recordedAt, addedBytes: at === 0 ? null : newBytes, storedBytes, retainedBytes };
  });
}

function countable(pushes: readonly RecordedPushSize[]): readonly RecordedPushSize[] {
  return pushes.slice(
    Math.max(
      0,
      pushes.findLastIndex(({ newBytes }) => newBytes === null),
    ),
  );
}

/** The oldest version that stays is there as a whole, and each later one adds its own part: what they share stays. */
function leftOf(pushes: readonly RecordedPushSize[], retention: Retention): number {
  const [oldest, ...later] = pushes.slice(-keptVersions(pushes, retention));
  return later.reduce((sum, { newBytes }) => plus(sum, newBytes), oldest?.sizeBytes ?? 0);
}

/** How many of the newest versions stay: the newest itself in any case. */
export function keptVersions(pushes: readonly Pick<RecordedPushSize, "recordedAt">[], retention: Retention): number {
  switch (retention.kind) {
    case "last":
      return Math.min(retention.versions, pushes.length);
    case "days": {
      const begin = Date.parse(pushes.at(-1)?.recordedAt ?? "") - retention.days * dayMs;
      return pushes.filter(({ recordedAt }) => Date.parse(recordedAt) >= begin).length;
    }
  }
}

const dayMs = 86_400_000;
/** How many days are looked back on, and the least that says something of a month. */
const [paceDays, fewestDays, fewestPushes] = [30, 7, 3];

/** How fast a registry grows; integers, rounded. */
export interface Pace {
  /** Pushes in the last `days` days. */
  readonly pushes: number;
  readonly days: number;
  readonly bytesPerPush: number;
  readonly pushesPer30Days: number;
  readonly bytesPer30Days: number;
  readonly bytesPerYear: number;
}

/** The pace of the last 30 days, or of those that are recorded; null where they are too few to tell. */
export function paceOf(pushes: readonly RecordedPushSize[], now: Date): Pace | null {
  const [first, ...later] = countable(pushes);
  if (first === undefined) return null;
  const begin = Math.max(now.getTime() - paceDays * dayMs, Date.parse(first.recordedAt));
  const recent = later.filter(({ recordedAt }) => Date.parse(recordedAt) > begin);
  const spanMs = now.getTime() - begin;
  if (recent.length < fewestPushes || spanMs < fewestDays * dayMs) return null;
  const bytes = recent.reduce((sum, { newBytes }) => plus(sum, newBytes), 0);
  const within = (amount: number, days: number) => divided(BigInt(amount) * BigInt(days * dayMs), BigInt(spanMs));
  return {
    pushes: recent.length,
    days: Math.round(spanMs / dayMs),
    bytesPerPush: divided(BigInt(bytes), BigInt(recent.length)),
    pushesPer30Days: within(recent.length, 30),
    bytesPer30Days: within(bytes, 30),
    bytesPerYear: within(bytes, 365),
  };
}

/** A stored history may hold any numbers: a sum ends where integers are no longer exact. */
function plus(sum: number, bytes: number | null): number {
  return Math.min(Number.MAX_SAFE_INTEGER, sum + (bytes ?? 0));
}

/** To the nearest integer. */
function divided(amount: bigint, by: bigint): number {
  return plus(0, Number((amount * 2n + by) / (by * 2n)));
}

/** Where a registry that is cleaned up by the policy levels off at this pace: the newest version, and what the others add to it. */
export function levelOf(sizeBytes: number, pace: Pace, retention: Retention): number {
  switch (retention.kind) {
    case "last":
      return plus(sizeBytes, (retention.versions - 1) * pace.bytesPerPush);
    case "days":
      return plus(sizeBytes, divided(BigInt(pace.bytesPerYear) * BigInt(retention.days), 365n));
  }
}
