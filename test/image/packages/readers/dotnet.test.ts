import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotnet } from "../../../../src/image/packages/readers/dotnet.ts";
import { randomCases } from "../../../support/random-cases.ts";
import { toldBy } from "../../../support/told-packages.ts";

const dependencies = {
  runtimeTarget: { name: ".NETCoreApp,Version=v8.0", signature: "" },
  targets: {
    ".NETCoreApp,Version=v8.0": {
      "shop/1.0.0": { dependencies: { "Newtonsoft.Json": "13.0.3" }, runtime: { "shop.dll": {} } },
      "Newtonsoft.Json/13.0.3": { runtime: { "lib/net6.0/Newtonsoft.Json.dll": { assemblyVersion: "13.0.0.0" } } },
      "Humanizer.Core.de/2.14.1": { resources: { "lib/net6.0/de/Humanizer.resources.dll": { locale: "de" } } },
      "SQLitePCLRaw.lib.e_sqlite3/2.1.6": {
        runtimeTargets: { "runtimes/linux-x64/native/libe_sqlite3.so": { rid: "linux-x64", assetType: "native" } },
      },
      "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": { native: { "libcoreclr.so": {} } },
    },
  },
  libraries: {
    "shop/1.0.0": { type: "project", serviceable: false },
    "Newtonsoft.Json/13.0.3": { type: "package" },
    "Humanizer.Core.de/2.14.1": { type: "package" },
    "SQLitePCLRaw.lib.e_sqlite3/2.1.6": { type: "package" },
    "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": { type: "runtimepack" },
  },
};

describe("a .NET application's dependencies", () => {
  test("are NuGet's packages, with the files that publishing puts beside the application; the application is none", () => {
    expect(toldBy(dotnet, "app/shop.deps.json", JSON.stringify(dependencies))).toEqual({
      packages: {
        "app/Newtonsoft.Json/13.0.3": "pkg:nuget/Newtonsoft.Json@13.0.3",
        "app/Humanizer.Core.de/2.14.1": "pkg:nuget/Humanizer.Core.de@2.14.1",
        "app/SQLitePCLRaw.lib.e_sqlite3/2.1.6": "pkg:nuget/SQLitePCLRaw.lib.e_sqlite3@2.1.6",
        "app/runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1":
          "pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.1",
      },
      claims: {
        "app/Newtonsoft.Json/13.0.3": ["app/Newtonsoft.Json.dll"],
        "app/Humanizer.Core.de/2.14.1": ["app/de/Humanizer.resources.dll"],
        "app/SQLitePCLRaw.lib.e_sqlite3/2.1.6": ["app/runtimes/linux-x64/native/libe_sqlite3.so"],
        "app/runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": ["app/libcoreclr.so"],
      },
      problem: null,
    });
  });

  test("claim nothing outside of the root, and no names that NuGet would not take", () => {
    const hostile = {
      targets: {
        any: {
          "Evil/1.0.0": { runtimeTargets: { "../../../etc/passwd": {} } },
          "\u001b[31m/1.0.0": { runtime: { "a.dll": {} } },
          __proto__: {},
          constructor: { runtime: {} },
          "No version": {},
        },
      },
      libraries: {
        "Evil/1.0.0": { type: "package" },
        "\u001b[31m/1.0.0": { type: "package" },
        "No version": { type: "package" },
      },
    };
    const told = toldBy(dotnet, "app/evil.deps.json", JSON.stringify(hostile));
    expect(told?.packages).toEqual({ "app/Evil/1.0.0": "pkg:nuget/Evil@1.0.0" });
    expect(told?.claims["app/Evil/1.0.0"]).toBeUndefined();
  });

  test("that are no such list are told to be unreadable", () => {
    for (const content of ["", "[]", "{", '{"targets": 5}', "\0\0"])
      expect(toldBy(dotnet, "a.deps.json", content)).toEqual({
        packages: {},
        claims: {},
        problem: "it is no list of .NET dependencies",
      });
  });

  test("that are any JSON are read or told to be unreadable", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (targets, libraries) => {
        const told = toldBy(dotnet, "a.deps.json", `{"targets": {"x": ${targets}}, "libraries": ${libraries}}`);
        expect(told?.packages).toEqual({});
      }),
      { numRuns: randomCases(200) },
    );
  });
});
