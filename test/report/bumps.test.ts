import { gzipSync } from "node:zlib";
import { describe, test } from "vitest";
import { storeListings } from "../../src/baseline/listings.ts";
import { contentsOf } from "../../src/compare/files.ts";
import { openLayout } from "../../src/image/sources/layout.ts";
import { measure, type Measured } from "../../src/measure/measure.ts";
import type { Report } from "../../src/report/facts/report.ts";
import { renderComment } from "../../src/report/markdown/comment.ts";
import { annotations } from "../../src/report/text/annotations.ts";
import { renderText } from "../../src/report/text/text.ts";
import { noise } from "../support/context.ts";
import { LayoutWriter } from "../support/layouts.ts";
import { type Files, membersOf } from "../support/package-files.ts";
import { type Installed, packageManagers } from "../support/package-managers.ts";
import { unglued } from "../support/parsed.ts";
import { report } from "../support/reports.ts";
import { tarOf } from "../support/tar-writer.ts";
import { threshold } from "../support/values.ts";

type Manager = keyof typeof packageManagers;
const managers = Object.keys(packageManagers).filter((name): name is Manager => name in packageManagers);

/** As the package manager of each writes the name; the bare one of all others. */
const names: Partial<Record<Manager, string>> = {
  composer: "acme/",
  "jars of a class path": "org.acme:",
  "jars in a jar": "org.acme:",
  golang: "example.com/",
};

/** rpm's versions have a release. */
const versionOf = (manager: Manager, version: string) => (manager === "rpm" ? `${version}-1` : version);

const kept: Installed = { name: "kept", version: "1.0.0", bytes: 40_000 };
const before: Installed = { name: "mover", version: "1.17.0", bytes: 30_000 };
const bumped: Installed = { name: "mover", version: "1.18.2", bytes: 62_000 };
const instead: Installed = { name: "other", version: "2.0.0", bytes: 62_000 };

/** An image of a base and of one instruction that installs these packages, measured as any. */
async function measuredImage(files: Files): Promise<Measured> {
  const layout = new LayoutWriter();
  const blobs = [{ "usr/bin/base": noise(60_000, "base") }, files].map((some) =>
    layout.blob(gzipSync(tarOf(membersOf(some))), "application/vnd.oci.image.layer.v1.tar+gzip"),
  );
  const history = ["ADD rootfs.tar /", "RUN install everything"].map((created_by) => ({ created_by }));
  const content = await openLayout(await layout.write([layout.image(blobs, { history })]));
  const image = { content, source: "oci-layout", builder: null, target: "", provenance: null } as const;
  return await measure(image, { openLayers: true });
}

/** What a pull request is told that turns one image into the other. */
async function reportOfChange(manager: Manager, [one, other]: readonly [Installed, Installed]): Promise<Report> {
  const [then, now] = await Promise.all([one, other].map((moving) => measuredImage(packageManagers[manager]([kept, moving]))));
  if (then === undefined || now === undefined) throw new Error("two images were expected");
  const contents = contentsOf(now, { measurement: then.measurement, listings: storeListings(then.listings) });
  return report({ head: now.measurement, baseline: then.measurement, contents, budget: { justifyAt: threshold("5%") } });
}

/** The comment's line of causes, the annotation and the terminal's text, as somebody reads them. */
function told(given: Report): Readonly<Record<"comment" | "annotation" | "terminal", string>> {
  const comment = unglued(renderComment(given, { marker: "<!-- own -->" })).replaceAll("`", "");
  const [annotation] = annotations(given);
  return {
    comment: comment.split("\n").find((line) => line.startsWith("Where it comes from")) ?? "",
    annotation: annotation?.message ?? "",
    terminal: renderText(given, { colours: false, columns: 1000 }),
  };
}

describe.concurrent.for(managers)("where %s has installed", (manager) => {
  const name = (bare: string) => `${names[manager] ?? ""}${bare}`;

  test("another version of a package, the first line names it with both versions and its bytes", async ({ expect }) => {
    const all = told(await reportOfChange(manager, [before, bumped]));
    const [from, to] = [versionOf(manager, before.version), versionOf(manager, bumped.version)];
    const words = `${name("mover")} ${from} → ${to}`;
    for (const text of Object.values(all)) expect(text).toContain(words);

    if (manager !== "cargo") expect(bytesBehind(words, all.comment)).toBeCloseTo(32, -1);
    for (const text of Object.values(all)) expect(text).not.toContain("kept");
  });

  test("one package in place of another, it names both", async ({ expect }) => {
    const all = told(await reportOfChange(manager, [before, instead]));
    for (const text of Object.values(all)) {
      expect(text).toContain(`new ${name("other")}`);
      expect(text).toContain(`removed ${name("mover")}`);
    }
    if (manager === "cargo") return;
    expect(bytesBehind(`new ${name("other")}`, all.comment)).toBeCloseTo(62, -1);
    expect(bytesBehind(`removed ${name("mover")}`, all.comment)).toBeCloseTo(-30, -1);
  });
});

/** Thousands of bytes that stand behind these words. */
function bytesBehind(words: string, text: string): number {
  const [, sign = "", amount = ""] = /^ ([+−])([\d.]+) kB/.exec(text.slice(text.indexOf(words) + words.length)) ?? [];
  return Number(`${sign === "−" ? "-" : ""}${amount}`);
}
