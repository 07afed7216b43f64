import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { absent } from "./absent.ts";
import { findChromium, launchChromium } from "./chromium.ts";

export interface PageOptions extends BrowserContextOptions {
  /** From `#` on. */
  readonly hash?: string;
}

/** A page from a file, with everything that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** Shows another page in place of it, which takes a tenth of the time of opening one. */
  readonly show: (html: string, hash?: string) => Promise<void>;
  /** Requests, console errors, exceptions and violations of the page's own policy. */
  readonly misdeeds: () => Promise<readonly string[]>;
}

/** A script that opens all folds of a page. */
export const openFolds = "document.querySelectorAll('details').forEach((fold) => (fold.open = true))";

/** Opens HTML as a file, as somebody does who unpacked the artifact; it is closed with the test. */
export type Open = (html: string, options?: PageOptions) => Promise<OpenPage>;

/** Declares tests that need a browser; without one a single skipped test says why. */
export function withBrowser(declare: (open: Open) => void): void {
  const { path, problem } = findChromium();
  if (path !== "") return inBrowser(path, declare);
  absent(problem);
}

function inBrowser(executablePath: string, declare: (open: Open) => void): void {
  describe("in a browser", () => {
    const directory = mkdtempSync(join(tmpdir(), "pages-"));
    let browser: Browser | null = null;
    let pages = 0;
    beforeAll(async () => {
      browser = await launchChromium(executablePath);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(directory, { recursive: true });
    });
    const addressOf = (html: string): string => {
      const path = join(directory, `${(pages += 1)}.html`);
      writeFileSync(path, html);
      return pathToFileURL(path).href;
    };
    declare(async (html, { hash = "", ...options } = {}) => {
      if (browser === null) throw new Error("the browser was not started");
      const opened = await openPage(browser, options);
      const show = async (shown: string, at = ""): Promise<void> => await opened.go(addressOf(shown), at);
      await show(html, hash);
      return { ...opened, show };
    });
  });
}

interface EmptyPage extends Pick<OpenPage, "page" | "misdeeds"> {
  readonly go: (address: string, hash: string) => Promise<void>;
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<EmptyPage> {
  const context = await browser.newContext(options);
  onTestFinished(async () => await context.close());
  const page = await context.newPage();
  const seen: string[] = [];
  let shown = "";
  await context.route("**", async (route) => {
    if (route.request().url().split("#")[0] === shown) return await route.continue();
    seen.push(`request: ${route.request().url()}`);
    await route.abort();
  });
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && seen.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => seen.push(`exception: ${error.message}`));
  await page.exposeFunction("noteViolation", (what: string) => seen.push(`violation: ${what}`));
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", (event) => window.noteViolation(event.violatedDirective + " " + event.blockedURI));`,
  );
  const go = async (address: string, hash: string): Promise<void> => {
    shown = address;
    await page.goto(address + hash);
    if (options.javaScriptEnabled === false) return;
    await page.waitForSelector("html[data-ready]");
    // What is drawn to the width of its place comes with the frame after.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  };
  const misdeeds = async (): Promise<readonly string[]> => {
    await page.evaluate("new Promise((done) => setTimeout(done, 50))");
    return seen;
  };
  return { page, go, misdeeds };
}
