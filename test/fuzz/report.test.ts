import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotations } from "../../src/report/text/annotations.ts";
import { renderComment, renderResolved } from "../../src/report/markdown/comment.ts";
import { Report } from "../../src/report/facts/report.ts";
import { renderSummary } from "../../src/report/markdown/summary.ts";
import { renderText } from "../../src/report/text/text.ts";
import { lively } from "../support/parsed.ts";
import { states } from "../support/states.ts";
import { randomCases } from "../support/random-cases.ts";
import { hostileText, placesIn, withPlace } from "./hostile.ts";

/** A report in which every text that the schema leaves free may be anything; fewer images and layers are enough. */
const reports = fc.constantFrom(...Object.values(states).filter(({ images }) => images.length < 4)).chain((report) => {
  const places = placesIn(report).filter((place) => typeof valueAt(report, place) === "string");
  return fc
    .array(fc.tuple(fc.constantFrom(...places), hostileText), { minLength: 3, maxLength: 12 })
    .map((changes) =>
      changes.reduce((changed: unknown, [place, text]) => keepValid(changed, withPlace(changed, place, text)), report),
    )
    .map((changed) => Report.parse(changed));
});

/** Enumerations, digests and times cannot be changed: the schema refuses them. */
function keepValid(before: unknown, after: unknown): unknown {
  return Report.safeParse(after).success ? after : before;
}

function valueAt(value: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce((inner: unknown, key) => Object(inner)[key], value);
}

const own = ["https://github.com/"];

describe("whatever a report holds", () => {
  test("nothing of it comes to life in the comment, in the summary and in the line that stays", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const options = { marker: "<!-- own -->", runUrl: "https://github.com/octo-org/shop/actions/runs/1" };
        const links = [...own, ...linksOf(report)];
        for (const text of [renderComment(report, options), renderResolved(report, options), renderSummary(report)]) {
          expect(lively(text.replace(/^```mermaid[^]*?^```$/gm, ""), links)).toEqual([]);
          expect(text).not.toMatch(/[\p{Cf}--[\u200B]]|[\u0000-\u0009\u000B-\u001F\u007F]/v);
          expect(text.length).toBeLessThanOrEqual(350_000);
        }
        expect(renderComment(report, options).length).toBeLessThanOrEqual(60_000);
      }),
      { numRuns: randomCases(150) },
    );
  });

  test("a log and a terminal obey none of it", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const text = renderText(report, { colours: false });
        expect(text).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000B-\u001F\u007F]/m);
        for (const { message, title } of annotations(report)) expect(`${title}${message}`.length).toBeLessThan(4200);
      }),
      { numRuns: randomCases(150) },
    );
  });
});

/** Where the run and the server are said to be is GitHub's word, and becomes a link. */
function linksOf({ serverUrl, runUrl }: Report): readonly string[] {
  return [serverUrl, runUrl].flatMap((url) => (url !== null && /^https?:/.test(url) ? [URL.parse(url)?.origin ?? ""] : []));
}
