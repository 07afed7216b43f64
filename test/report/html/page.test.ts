import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { renderHtml } from "../../../src/report/html/report.ts";
import { openFolds, withBrowser } from "../../support/browser.ts";
import { nasty } from "../../support/parsed.ts";
import { before, debianImage, historyOf, layer, measurement, platform, report } from "../../support/reports.ts";
import { isTried } from "../../support/random-cases.ts";
import { stateOf, states } from "../../support/states.ts";
import { detailsOf } from "../../support/details.ts";
import { manyDetails, withPackages } from "../../support/large-report.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AxeResult = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) })),
});

async function axeViolations(page: Page): Promise<readonly string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  const { violations } = AxeResult.parse(
    await page.evaluate("axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })"),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n")}`);
}

function pageOf(state: string): string {
  const made = stateOf(state);
  return renderHtml(made, detailsOf(made));
}

const grown = pageOf("unjustified");
const small = { bypassCSP: true, viewport: { width: 375, height: 800 } };
const hiddenFocus = `document.activeElement.closest("[aria-hidden=true], [hidden]") !== null || document.activeElement === document.body`;

/** Where keys are pressed, one after the other, and which. */
type Keys = readonly (readonly [place: string, key: string])[];

const onMap: Keys = ["Enter", "ArrowRight", "Escape"].map((key) => [".map [tabindex='0']", key]);
const onPackages: Keys = ["ArrowDown", "Enter"].map((key) => ["[data-view=packages] .open[tabindex='0']", key]);
/** On every page: the search that finds and the one that does not, a build of the trend, a fold. */
const everywhere: Keys = [
  ["body", "/"],
  ["[data-view=files] input", "l"],
  ["[data-view=files] input", "~"],
  ["summary", "Enter"],
];
const tile = (name: string): string => `.map [data-tile][aria-label^="${name}"]`;

withBrowser((open) => {
  test("no state's page asks for anything or complains, and axe finds no obstacle, light or dark, wide or narrow", async () => {
    const [wide, narrow] = [await open(grown, { bypassCSP: true }), await open(grown, { ...small, colorScheme: "dark" })];
    const names = Object.keys(states).filter((_, column) => isTried(0, column));
    for (const [at, name] of names.entries()) {
      const { page, show, misdeeds } = at % 2 === 0 ? wide : narrow;
      await show(pageOf(name));
      expect([name, await page.locator("h1").innerText()]).not.toEqual([name, ""]);
      expect([name, await page.locator(".map rect").count()]).not.toEqual([name, 0]);
      expect([name, await misdeeds()]).toEqual([name, []]);
      await page.evaluate(openFolds);
      expect([name, await axeViolations(page)]).toEqual([name, []]);
    }
  });

  test("what a page must not do would be noticed", async () => {
    const foreign = `<img src="https://example.com/x.png"><p style="color:red"><script>window.pwned=1</script>`;
    const { page, misdeeds } = await open(grown.replace("<main>", `<main>${foreign}`));
    await page.evaluate("console.error('broken')");
    for (const what of ["violation: img-src", "violation: script-src-elem", "violation: style-src-attr", "console: broken"])
      await expect.poll(async () => (await misdeeds()).join("\n")).toContain(what);
  });

  test.for([320, 768, 1280])("at %i px nothing but tables is wider than the window, whatever is unfolded", async (width) => {
    const { page } = await open(grown, { viewport: { width, height: 800 } });
    await page.evaluate(openFolds);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("without a script the packages are there, those that changed most first", async () => {
    const { page } = await open(pageOf("packages-known"), { javaScriptEnabled: false });
    const told = await page.locator("[data-view=packages] tbody tr").allInnerTexts();
    expect(told.map((row) => row.split(/\s/)[0])).toEqual(["ty", "zizmor", "black", "mypy", "torch", "fastapi"]);
    expect(told[3]?.split("\t").slice(1)).toEqual(["1.17.0 → 1.18.2", "7.0 MB", "8.2 MB", "+1.2 MB"]);
    expect(told[4]?.split("\t").slice(1)).toEqual(["2.8.0+cpu", "", "40.0 MB", ""]);
  });

  test("without a script everything is there but the drawings and the search", async () => {
    const { page } = await open(pageOf("ten-images"), { javaScriptEnabled: false });
    expect(await page.locator("section[data-section]:visible").count()).toBe(10);
    expect(await page.locator("section[data-section] [data-view=layers] tbody tr:visible").count()).toBe(60);
  });

  describe("to people who use assistive technology", () => {
    const walks = [
      { state: "unjustified", keys: [...onMap, ["[data-view=layers] .sort", "Enter"], ["[data-view=files] .sort", "Enter"]] },
      { state: "packages-known", keys: [...onPackages, ["[data-view=map] fieldset:nth-of-type(2) input", "ArrowRight"]] },
      {
        state: "ten-images",
        keys: [
          ["select", "ArrowDown"],
          ["[data-view=map] fieldset:nth-of-type(2) input", "ArrowRight"],
        ],
      },
      {
        state: "pushes-cleaned-up",
        keys: [
          ["[data-view=registry] input", "Home"],
          ["[data-view=trend] input", "ArrowLeft"],
        ],
      },
      { state: "no-baseline", keys: [["[data-view=map] fieldset:nth-of-type(2) input", "ArrowRight"]] },
    ] as const;

    // What every page has is walked through on one page, and on all of them once a night.
    test.for(walks.map((walk, column) => Object.assign({ more: isTried(0, column) ? everywhere : [] }, walk)))(
      "after every key on the page of $state axe finds no obstacle, and the focus is seen",
      async ({ state, keys, more }) => {
        const { page, misdeeds } = await open(pageOf(state), { bypassCSP: true });
        for (const [at, [place, key]] of [...keys, ...more].entries()) {
          await page.emulateMedia({ colorScheme: at % 2 === 0 ? "light" : "dark" });
          await page.locator(place).filter({ visible: true }).first().press(key);
          expect([place, key, await axeViolations(page)]).toEqual([place, key, []]);
          expect([place, key, await page.evaluate(hiddenFocus)]).toEqual([place, key, false]);
        }
        expect(await misdeeds()).toEqual([]);
      },
    );

    test("the map is a table as well", async () => {
      const { page } = await open(grown, { hash: "#at=4/usr/lib/x86_64-linux-gnu" });
      await page.getByText("The map as a table").click();
      const rows = page.locator(".as-table tbody tr");
      expect(await rows.first().innerText()).toBe("libavformat.so.59.27.100\t32.8 MB\t1");
      expect(await rows.count()).toBe(await page.locator('.map [role="img"], .map [role="button"]').count());
    });

    test("counts of what was found are announced", async () => {
      const { page } = await open(grown);
      await page.getByLabel("Search files").fill("LIBX usr");
      const count = page.locator('[data-view=files] output[aria-live="polite"]');
      await expect.poll(async () => await count.innerText()).toMatch(/^1 of 8 files · \d/);
    });
  });

  describe("from the keyboard", () => {
    test("everything that can be used is reached by Tab, and is seen to have the focus", async () => {
      const { page } = await open(pageOf("ten-images"));
      const wanted = await page.evaluate(usable);
      const reached = new Set<string>();
      for (let step = 0; step < 300; step += 1) {
        await page.keyboard.press("Tab");
        const [name, isSeen] = z.tuple([z.string(), z.boolean()]).parse(await page.evaluate(focused));
        if (name === "") break;
        expect(`${name} ${isSeen}`).toBe(`${name} true`);
        reached.add(name);
      }
      expect(
        z
          .array(z.string())
          .parse(wanted)
          .filter((name) => !reached.has(name)),
      ).toEqual([]);
      expect(reached.size).toBeGreaterThan(20);
    });

    test("the map is walked through with arrows, Enter and Escape", async () => {
      const { page, misdeeds } = await open(grown);
      const label = async (): Promise<string> => String(await page.evaluate("document.activeElement.getAttribute('aria-label')"));
      await page.locator('.map [tabindex="0"]').focus();
      expect(await label()).toMatch(/^RUN apt-get .* 262\.4 MB, 78\.2% of what is shown/);
      await page.keyboard.press("ArrowRight");
      expect(await label()).toMatch(/^COPY --from=build/);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      expect(await label()).not.toMatch(/^RUN apt-get/);
      expect(new URL(page.url()).hash).toBe("#at=4");
      await page.keyboard.press("Escape");
      expect(await label()).toMatch(/^RUN apt-get/);
      expect(new URL(page.url()).hash).toBe("");
      expect(await misdeeds()).toEqual([]);
    });

    test("/ leads to the search over files", async () => {
      const { page } = await open(grown);
      await page.keyboard.press("/");
      await page.keyboard.type("usr/b");
      expect(await page.getByLabel("Search files").inputValue()).toBe("usr/b");
    });

    test("the focus is never on what is hidden from those who cannot see it, whatever is pressed on the map", async () => {
      const { page } = await open(grown);
      await page.locator(".map [tabindex='0']").focus();
      const pressed =
        "ArrowRight Enter ArrowDown Enter ArrowRight ArrowRight Enter Escape ArrowDown Enter Home Escape Escape".split(" ");
      for (const key of pressed) {
        await page.keyboard.press(key);
        expect([key, await page.evaluate(hiddenFocus)]).toEqual([key, false]);
      }
    });

    test("packages are searched, walked through with arrows and opened on the map", async () => {
      const { page, misdeeds } = await open(pageOf("packages-known"));
      await page.getByLabel("Recorded build").press("Home");
      expect(await page.locator("[data-view=trend] .movers").first().locator("li").allInnerTexts()).toEqual([
        "new ty +12.1 MB",
        "new zizmor +9.2 MB",
        "removed black −2.9 MB",
        "mypy 1.17.0 → 1.18.2 +1.2 MB",
      ]);
      await page.getByLabel("Recorded build").press("End");
      const names = page.locator("[data-view=packages] tbody th button");
      expect(await page.locator("[data-view=packages] tbody th [tabindex='0']").count()).toBe(1);
      await page.getByLabel("Search packages").fill("pkg:pypi torch");
      expect(await page.locator("[data-view=packages] tbody tr").allInnerTexts()).toEqual([
        expect.stringMatching(/^torch\npkg:pypi\/torch@2\.8\.0%2Bcpu\t2\.8\.0\+cpu\t/),
      ]);
      await page.getByLabel("Search packages").fill("");
      await names.first().focus();
      await page.keyboard.press("ArrowDown");
      const second = await names.nth(1).innerText();
      expect(await page.evaluate("document.activeElement.textContent")).toBe(second);
      await page.keyboard.press("Enter");
      expect(await page.getByLabel("Where the map is").innerText()).toContain(`${second} (pypi)`);
      expect(new URL(page.url()).hash).toBe("#by=packages&at=1");
      expect(await page.locator(".map:focus-within, [data-view=packages]:focus-within").count()).toBe(1);
      expect(await misdeeds()).toEqual([]);
    });

    test("the slider tells each build of the trend", async () => {
      const { page } = await open(grown);
      await page.getByLabel("Recorded build").press("Home");
      expect(await page.getByLabel("Recorded build").getAttribute("aria-valuetext")).toBe("2025-03-01, 686780c, 238.0 MB");
      await page.getByLabel("Recorded build").press("ArrowRight");
      expect(await page.locator(".trend-view .facts").innerText()).toMatch(/^2025-03-02 · [0-9a-f]{7} · 238\.3 MB \+310\.0 kB$/);
      expect(await page.locator(".trend-view [role=status]").first().innerText()).toMatch(
        /^From [0-9a-f]{7} to this run: \+97\.3 MB \(\+40\.8%\) in 30 steps\. No package is recorded that changed meanwhile; files are/,
      );
    });

    test("the slider below it tells what the registry held after each push", async () => {
      const { page, misdeeds } = await open(pageOf("pushes-cleaned-up"));
      const slider = page.getByLabel("Recorded push");
      expect(await slider.getAttribute("aria-valuetext")).toBe(
        "2025-04-02, this run, added 248.2 MB, the registry holds 2.4 GB, 975.5 MB with the last 10 versions kept",
      );
      await slider.press("Home");
      await slider.press("ArrowRight");
      expect(await page.locator("[data-view=registry] .facts").innerText()).toMatch(
        /^2025-03-02 · [0-9a-f]{7} · added 37\.6 MB · the registry holds 275\.6 MB · 275\.6 MB with the last 10 versions kept$/,
      );
      expect(await page.getByLabel("Recorded build").inputValue()).toBe("1");
      expect(await misdeeds()).toEqual([]);
    });

    test("tables are sorted by their heads", async () => {
      const { page } = await open(grown);
      const first = page.locator("[data-view=layers] tbody tr").first();
      await page.locator("[data-view=layers] button", { hasText: "Change" }).press("Enter");
      expect(await first.innerText()).toMatch(/^RUN apt-get/);
      await page.locator("[data-view=layers] button", { hasText: "Layer" }).press("Enter");
      expect(await first.innerText()).toMatch(/^ADD rootfs/);
      await page.locator("[data-view=files] button", { hasText: "Wasted" }).press("Enter");
      expect(await page.locator("[data-view=files] tbody tr").first().innerText()).toMatch(/Packages/);
    });
  });

  describe("an address", () => {
    test("brings back what it was copied from", async () => {
      const first = await open(pageOf("ten-images"));
      await first.page.getByRole("combobox").selectOption("api · linux/amd64");
      const section = first.page.locator("section[data-section]:visible");
      await section.getByText("Growth", { exact: true }).click();
      await section.getByText(/^Own /).click();
      await section
        .locator(tile("RUN apt-get"))
        .first()
        .click({ position: { x: 20, y: 8 } });
      await section.getByLabel("Search files").fill("lib");
      await section.getByLabel("Search layers").fill("copy");
      await section.locator("[data-view=files] button", { hasText: "Path" }).click();
      await expect.poll(() => new URL(first.page.url()).hash).toContain("filesBy=path");
      const seen = await first.page.locator("main").innerText();
      const again = await open(pageOf("ten-images"), { hash: new URL(first.page.url()).hash });
      expect(await again.page.locator("main").innerText()).toBe(seen);
      expect(seen).toContain("api · linux/amd64");
      expect(await again.page.getByLabel("Search files").and(again.page.locator(":visible")).inputValue()).toBe("lib");
    });

    test("follows the way into the map, and back", async () => {
      const { page } = await open(grown);
      await page
        .locator(tile("COPY --from=build"))
        .first()
        .click({ position: { x: 20, y: 8 } });
      const crumbs = page.getByLabel("Where the map is");
      expect(await crumbs.innerText()).toContain("COPY --from=build /app/dist /app (Dockerfile:22)");
      await page.goBack();
      expect(await crumbs.innerText()).not.toContain("COPY");
      await page.goForward();
      expect(await crumbs.innerText()).toContain("COPY");
    });

    test.for(["#at=99/nowhere", "#map=odd&of=&at=4/usr/%00", "#image=%E0%A4%A", "#files=%ff&filesBy=-", "#%%%", "#at=__proto__"])(
      "that makes no sense, %s, shows the page as it opens",
      async (hash) => {
        const { page, misdeeds } = await open(grown, { hash });
        expect(await page.locator(".map rect").count()).toBeGreaterThan(2);
        expect(await misdeeds()).toEqual([]);
      },
    );
  });

  test("on paper there are tables and drawings and no controls", async () => {
    const { page } = await open(grown);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("input:visible, select:visible").count()).toBe(0);
    expect(await page.locator(".map:visible, .trend:visible").count()).toBe(2);
    const paper = await page.pdf({ format: "A4" });
    expect(paper.length).toBeGreaterThan(30_000);
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await page.getByText("1405df6").filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await page.locator("details[open]").count()).toBe(0);
  });

  describe("names from outside", () => {
    const names = [
      ...nasty,
      `<img src=x onerror="window.pwned=1">`,
      `"><script>window.pwned=1</script>`,
      "</script><script>window.pwned=1</script>",
      "<!--<script>",
      "__proto__/constructor/toString",
      "../../../etc/passwd",
      "/absolute//twice/",
      "deep/".repeat(10_000),
      "javascript:window.pwned=1",
    ].map((name) => name || "x");

    test("stay text: nothing runs, nothing is fetched, no policy is violated", async () => {
      const layers = names.slice(0, 12).map((name, index) => layer(name.slice(0, 2000), 20 + index));
      const head = measurement([platform([...debianImage(before).layers, ...layers])]);
      const history = historyOf(3, () => 2e8);
      const made = report({ name: `<img src=x onerror="window.pwned=1">`, head, history });
      const html = renderHtml(made, detailsOf(made, names));
      for (const hash of [
        "",
        "#map=growth",
        "#files=window",
        `#files=${encodeURIComponent("<script>")}&at=${encodeURIComponent("6/<img")}`,
      ]) {
        const { page, misdeeds } = await open(html, { hash });
        for (const top of await page.locator(".map [data-tile]").all()) await top.dispatchEvent("pointerover");
        expect(await misdeeds()).toEqual([]);
        expect(await page.evaluate("[window.pwned, document.images.length, document.scripts.length]")).toEqual([undefined, 0, 2]);
      }
    });
  });

  test("100,000 files of 500 packages are painted, searched, sorted and scrolled without a stall", async () => {
    const amount = 100_000;
    const { page, misdeeds } = await open(renderHtml(withPackages(500), manyDetails(amount)), { hash: "#by=packages" });
    expect(await page.locator("[data-view=packages] tbody tr").count()).toBe(500);
    const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    const ready = await page.evaluate("performance.now()");
    // Nobody types before having looked; what is prepared meanwhile is not waited for later.
    await page.waitForTimeout(500);
    const keys = z.array(z.number()).parse(await page.evaluate(`(${typing})("lib python file-99")`));
    expect(await page.locator("[data-view=files] output").innerText()).toMatch(/^\d+ of 100,000 files/);
    const rows = await page.locator("[data-view=files] tbody tr").count();
    expect(rows).toBeLessThan(60);
    await page.getByLabel("Search files").fill("");
    // A list that is drawn anew begins at its top: on a busy machine that may come after the first try.
    await expect
      .poll(async () => {
        await page.evaluate("document.querySelector('.files').scrollTop = 1e9");
        return await page.locator("[data-view=files] tbody tr").last().getAttribute("aria-rowindex");
      })
      .toBe("100001");
    expect(await page.locator(".map [data-tile]").count()).toBeLessThanOrEqual(2500);
    expect(await misdeeds()).toEqual([]);
    const step = await page.evaluate(packageSearch);
    expect(await page.locator("[data-view=packages] tbody tr").count()).toBe(111);
    const words = [
      `search for a package ${ms(step)}`,
      `first paint ${ms(paint)}`,
      `all views ${ms(ready)}`,
      `slowest keystroke ${ms(Math.max(...keys))}`,
    ];
    console.log(`100,000 files: ${words.join(", ")} (goals: 1,000 ms and 100 ms)`);
  });
});

function ms(value: unknown): string {
  return `${Math.round(z.number().parse(value)).toLocaleString("en-US")} ms`;
}

/** Types into the file search; how long each key took until the next frame could be painted. */
const typing = `async (words) => {
  const field = document.querySelector('[aria-label="Search files"]');
  const times = [];
  for (const key of words) {
    const start = performance.now();
    field.value += key;
    field.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((next) => requestAnimationFrame(next));
  }
  return times;
}`;

const packageSearch = `(() => {
  const start = performance.now();
  const field = document.querySelector('[aria-label="Search packages"]');
  field.value = "package-1";
  field.dispatchEvent(new Event("input"));
  document.body.getBoundingClientRect();
  return performance.now() - start;
})()`;

const describeElement = `(one) => [one.tagName, one.getAttribute("aria-label"), one.name, one.value, (one.textContent || "").slice(0, 40)].join(" ")`;

/** Everything visible that can be used; of a group of which one has the focus for all, that one. */
const usable = `(() => {
  const describe = ${describeElement};
  return [...document.querySelectorAll("a[href],button,input,select,summary,[tabindex='0']")]
    .filter((one) => one.checkVisibility() && (one.type !== "radio" || one.checked) && one.getAttribute("tabindex") !== "-1")
    .map(describe);
})()`;

/** What has the focus, and whether that can be seen; an empty name at the end of the page. */
const focused = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return ["", true];
  const shown = one.type === "radio" ? one.closest("label") : one;
  const mark = one.closest("svg") === null ? getComputedStyle(shown).outlineStyle !== "none" : getComputedStyle(one.ownerSVGElement.querySelector(".ring")).display === "block";
  return [(${describeElement})(one), mark];
})()`;
