import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { debianLike, type DebianLike } from "../support/debian-like.ts";
import { onAnyBuilder } from "../support/engine.ts";
import { areAllTried } from "../support/random-cases.ts";
import { reportOf, World } from "../support/world.ts";

/**
 * Where a large file begins is known to one piece of the stream, 16 kB, which is divided between it and what comes before; in this
 * image that is 8 kB at most, 2% of no file from here on.
 */
const largeBytes = 256_000;
const borders = 12_000;
let image: DebianLike;
beforeAll(async () => {
  image = await debianLike();
});

onAnyBuilder((engine) => {
  // A whole distribution takes a quarter of a minute of a processor: once a night. test/findings/ordinary-images.test.ts builds smaller ones.
  test.runIf(areAllTried)(
    "a distribution's files are traced to their lines, their compressed bytes and the bytes that are wasted",
    async () => {
      await using world = await World.start({ env: engine.env });
      await world.push({
        Dockerfile: "FROM scratch\nCOPY rootfs/bin/sh /bin/\n",
        "rootfs/bin/sh": image.files["rootfs/bin/sh"] ?? "",
      });
      const pull = await world.propose(image.files);
      const report = await reportOf(await pull.run());
      const [platform] = report.images[0]?.platforms ?? [];
      const layers = report.images[0]?.measurement.platforms[0]?.layers ?? [];

      expect(layers.map(({ lines }) => lines)).toEqual(
        image.lines.map(([startLine, endLine]) => ({ file: "Dockerfile", startLine, endLine })),
      );
      const { metadata, replaced, deleted, own, total } = platform?.waste ?? {};
      const { waste } = image;
      const all = waste.metadata + waste.replaced + waste.deleted;
      expect({
        metadata: metadata?.uncompressedBytes,
        replaced: replaced?.uncompressedBytes,
        deleted: deleted?.uncompressedBytes,
        own: own?.uncompressedBytes,
        total: total?.uncompressedBytes,
      }).toEqual({ ...waste, own: all, total: all });
      expect(platform?.waste?.paths).toContainEqual(
        expect.objectContaining({ path: "opt/old", kind: "deleted", layer: 0, hiddenBy: 7 }),
      );

      const compared = (platform?.files?.files ?? []).flatMap(({ path, headBytes }) => {
        const content = image.content.get(path);
        return content === undefined || content.length <= 100_000 ? [] : [{ path, headBytes, alone: gzipSync(content).length }];
      });
      expect(compared.length).toBeGreaterThan(20);
      expect(compared.map(({ path }) => path)).toContain("usr/bin/perl");
      expect(compared.filter(({ alone }) => alone >= largeBytes).length).toBeGreaterThan(5);
      const isFar = ({ headBytes, alone }: (typeof compared)[number]) =>
        Math.abs(headBytes - alone) > (alone >= largeBytes ? 0.02 * alone : borders);
      expect(compared.filter(isFar)).toEqual([]);
      const together = (key: "headBytes" | "alone") => compared.reduce((sum, one) => sum + one[key], 0);
      expect(Math.abs(together("headBytes") / together("alone") - 1)).toBeLessThan(0.02);
    },
  );
});
