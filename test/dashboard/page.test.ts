import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { renderDashboard } from "../../src/dashboard/dashboard-html.ts";
import { openFolds, withBrowser } from "../support/browser.ts";
import { baseline, dashboard, entryAt, livelyDashboard } from "../support/dashboards.ts";
import { nasty } from "../support/parsed.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const lively = renderDashboard(livelyDashboard());

/** 50 images of 250 sizes, all of them as wild as numbers can be. */
const many = renderDashboard(
  dashboard(
    Array.from({ length: 50 }, (_, image) => {
      const history = Array.from({ length: 250 }, (_entry, at) =>
        entryAt(250 - at, 80_000_000 + ((at * 7919 * (image + 1)) % 40_000_000)),
      );
      return baseline({ name: `service-${image}`, history, megabytes: 60 + image });
    }),
  ),
);

const rowNames = async (page: Page): Promise<readonly string[]> => await page.locator("#overview tbody th code").allInnerTexts();

withBrowser((open) => {
  test("the page asks for nothing and complains about nothing", async () => {
    const { page, misdeeds } = await open(lively);
    await page.getByText("All 73 recorded sizes").first().click();
    await page.getByText("Size", { exact: true }).first().click();
    expect(await page.locator("h1").innerText()).toBe("Image sizes of octo-org/shop");
    expect(await misdeeds()).toEqual([]);
  });

  test.for([320, 768, 1280])("at %i px nothing but tables is wider than the window, whatever is unfolded", async (width) => {
    const { page } = await open(lively, { viewport: { width, height: 800 } });
    await page.evaluate(openFolds);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test.for([375, 1280])("at %i px no table is cut", async (width) => {
    const { page } = await open(lively, { viewport: { width, height: 800 } });
    const cut = `[...document.querySelectorAll("#overview .scroll")].some((box) => box.scrollWidth > box.clientWidth)`;
    expect(await page.evaluate(cut)).toBe(false);
  });

  const walks = [
    {
      width: 1280,
      keys: [
        ["body", "/"],
        ["#overview input", "p"],
        ["#overview input", "Backspace"],
        ["#overview .sort", "Enter"],
      ],
    },
    {
      width: 375,
      keys: [
        ["#overview .sort", "Enter"],
        [".service input", "Home"],
        [".service summary", "Enter"],
      ],
    },
  ] as const;

  test.for(walks)("after every key at $width px axe finds no obstacle, light or dark", async ({ width, keys }) => {
    const { page } = await open(lively, { bypassCSP: true, viewport: { width, height: 20_000 } });
    await expect.poll(async () => await page.locator(".service input[type=range]").count()).toBe(6);
    await page.evaluate(axe);
    for (const [at, [place, key]] of keys.entries()) {
      await page.emulateMedia({ colorScheme: at % 2 === 0 ? "light" : "dark" });
      await page.locator(place).first().press(key);
      const found = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })",
      );
      expect([place, key, Violations.parse(found).violations]).toEqual([place, key, []]);
    }
  });

  test("every column is there at any width", async () => {
    const { page } = await open(lively, { viewport: { width: 375, height: 800 } });
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator("#overview tbody tr").first().locator("th:visible, td:visible").count()).toBe(8);
    }
    expect(await page.locator(".spikes li").first().textContent()).toContain("approved by @ines");
  });

  test("without a script every size, spike and reason is there", async () => {
    const { page } = await open(lively, { javaScriptEnabled: false });
    expect(await page.locator(".service .chart polyline").count()).toBe(6);
    expect(await page.locator(".spikes li:visible").count()).toBe(5);
  });

  describe("from the keyboard", () => {
    test("/ leads to the search, and is a letter there", async () => {
      const { page } = await open(lively);
      await page.keyboard.press("/");
      await page.keyboard.type("a/p");
      expect(await page.getByLabel("Find an image").inputValue()).toBe("a/p");
    });

    test("the slider tells each recorded size, and marks it in the drawing", async () => {
      const { page } = await open(lively);
      const slider = page.locator("#image-0").getByLabel("Recorded size");
      await page.locator("#image-0").scrollIntoViewIfNeeded();
      await slider.press("Home");
      expect(await slider.getAttribute("aria-valuetext")).toMatch(/^2025-01-02, [0-9a-f]{7}, 190\.3 MB, pushing it added \d/);
      expect(await page.locator("#image-0 .mark circle").getAttribute("cx")).toBe("1%");
      await slider.press("ArrowRight");
      expect(await page.locator("#image-0 .facts").innerText()).toMatch(
        /^2025-01-03 · [0-9a-f]{7} · 190\.2 MB · −97\.8 kB · pushing/,
      );
    });

    test("the table is sorted by its heads, numbers largest first", async () => {
      const { page } = await open(lively);
      await page.locator("#overview button", { hasText: "Size" }).press("Enter");
      expect((await rowNames(page)).slice(0, 3)).toEqual(["search", "api", "worker"]);
      expect(await page.locator("#overview th", { hasText: "Size" }).getAttribute("aria-sort")).toBe("descending");
      await page.locator("#overview button", { hasText: "Size" }).press("Enter");
      expect((await rowNames(page)).at(-1)).toBe("search");
      await page.locator("#overview button", { hasText: "Image" }).press("Enter");
      expect(await rowNames(page)).toEqual(["api", "frontend", "gateway", "migrations", "search", "worker"]);
    });

    test("the search leaves what has all words, in table and sections, and says how many", async () => {
      const { page } = await open(lively);
      await page.getByLabel("Find an image").fill("AMD64 gate");
      expect(await page.locator("#overview tbody tr:visible").count()).toBe(1);
      // Chromium lays out what is scrolled out of sight only when somebody comes near it.
      await page.locator(".service:visible h2").scrollIntoViewIfNeeded();
      expect(await page.locator(".service:visible h2").innerText()).toBe("gateway · linux/amd64");
      expect(await page.locator("output").innerText()).toBe("1 of 6");
    });
  });

  test("the pointer walks through the sizes", async () => {
    const { page } = await open(lively);
    await page.locator("#image-4").scrollIntoViewIfNeeded();
    await page.locator("#image-4 .chart").hover({ position: { x: 5, y: 50 } });
    expect(await page.locator("#image-4 .facts").innerText()).toMatch(/^2025-01-02/);
  });

  test("hostile names and reasons are inert", async () => {
    const documents = nasty.map((text, at) => {
      const name = `${at} ${text}`.slice(0, 256);
      const history = [
        entryAt(2, 1, { platform: name }),
        entryAt(1, 9, { platform: name, justification: (text || "x").slice(0, 500) }),
      ];
      return baseline({ name, platforms: [name], history });
    });
    const { page, misdeeds } = await open(renderDashboard(dashboard(documents, { warnings: nasty })));
    await page.evaluate("document.querySelectorAll('.service').forEach((one) => one.scrollIntoView())");
    await page.locator("#overview button").first().click();
    expect(await page.locator(".service").count()).toBe(nasty.length);
    expect(await misdeeds()).toEqual([]);
  });

  test("50 images of 250 sizes are there at once, and searched and sorted without a stall", async () => {
    const { page } = await open(many);
    const painted = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    const timed = `(act) => { const before = performance.now(); act(); document.body.getBoundingClientRect(); return performance.now() - before; }`;
    const sorting = await page.evaluate(`(${timed})(() => document.querySelectorAll("#overview button")[1].click())`);
    const searching = await page.evaluate(
      `(${timed})(() => { const field = document.querySelector("input"); field.value = "service-4"; field.dispatchEvent(new Event("input")); })`,
    );
    const [paint = 0, sort = 0, search = 0] = [painted, sorting, searching].map((ms) => Math.round(z.number().parse(ms)));
    console.log(
      `50 images: first paint ${paint} ms, sorting ${sort} ms, searching ${search} ms (goals: 1,000 ms, 200 ms, 100 ms)`,
    );
    expect(await page.locator("#overview tbody tr:visible").count()).toBe(11);
  });
});
