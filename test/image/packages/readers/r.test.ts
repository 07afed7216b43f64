import * as fc from "fast-check";
import { expect, test } from "vitest";
import { r } from "../../../../src/image/packages/readers/r.ts";
import { randomCases } from "../../../support/random-cases.ts";
import { toldBy } from "../../../support/told-packages.ts";

const description =
  "Package: jsonlite\nVersion: 1.8.9\nTitle: A Simple JSON Parser\n  Version: 9 of this\nBuilt: R 4.4.1; x86_64-pc-linux-gnu\n";

test.for(["usr/local/lib/R/site-library/jsonlite/DESCRIPTION", "usr/lib/R/library/jsonlite/DESCRIPTION"])(
  "an installed package of R has its directory: %s",
  (path) => {
    const directory = path.slice(0, path.lastIndexOf("/"));
    expect(toldBy(r, path, description)).toEqual({
      packages: { [directory]: "pkg:cran/jsonlite@1.8.9" },
      claims: {},
      problem: null,
    });
  },
);

test("a source tree, and whatever else is called DESCRIPTION, is no installed package", () => {
  expect(toldBy(r, "usr/lib/R/library/a/DESCRIPTION", description.replace("Built", "Date"))?.packages).toEqual({});
  expect(toldBy(r, "srv/repository.git/DESCRIPTION", description)).toBeNull();
});

test("any bytes are read, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const told = toldBy(r, "usr/lib/R/library/a/DESCRIPTION", Buffer.concat([Buffer.from("Package: "), bytes]));
      expect(told?.problem).toBeNull();
    }),
    { numRuns: randomCases(200) },
  );
});
