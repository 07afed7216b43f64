import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openInBrowser } from "../adapters/process/browser.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { userError } from "../failure.ts";
import type { Ports, ReportDetails } from "../ports.ts";
import type { Report } from "../report/facts/report.ts";
import type { Format, Output } from "./command-line.ts";

/** A report, and every file of its images. */
export interface ToldReport {
  readonly report: Report;
  readonly details: ReportDetails;
}

/** Runs `work` with these ports, and keeps what it publishes. */
export async function told(ports: Ports, work: (ports: Ports) => Promise<Report>): Promise<ToldReport> {
  let details: ReportDetails = { images: [] };
  const keep = async (_: Report, given: ReportDetails): Promise<void> => void (details = given);
  const report = await work({ ...ports, publishers: [...ports.publishers, { name: "keep the details", publish: keep }] });
  return { report, details };
}

/** Prints the report as it is asked for, and writes and opens the interactive one. */
export async function tellReport({ report, details }: ToldReport, output: Output, out: Terminal): Promise<void> {
  out.print(await inFormat(report, output.format, out));
  if (output.html === "" && !output.isOpened) return;
  const path = output.html === "" ? join(await placeToOpen(), "report.html") : resolve(output.html);
  const { renderHtml } = await import("../report/html/report.ts");
  const { htmlDetails } = await import("../report/html/file-details.ts");
  await writeReport(path, renderHtml(report, htmlDetails(report, details)), output);
  out.progress(`interactive report: ${path}`);
  if (output.isOpened && !(await openInBrowser(path, process.env)))
    out.progress(`warning: no browser could be started; open ${path} yourself`);
}

async function inFormat(report: Report, format: Format, out: Terminal): Promise<string> {
  switch (format) {
    case "json":
      return JSON.stringify(report, null, 2);
    case "markdown": {
      if (report.mode === "analyze") return (await import("../report/markdown/analysis.ts")).renderAnalysis(report);
      const { renderComment } = await import("../report/markdown/comment.ts");
      return renderComment(report, { marker: "" });
    }
    case "text": {
      const { renderText } = await import("../report/text/text.ts");
      return renderText(report, { colours: out.hasColours, columns: out.columns });
    }
  }
}

/** It stays: the browser reads it after this process has ended. */
async function placeToOpen(): Promise<string> {
  return await mkdtemp(join(tmpdir(), "image-size-report-"));
}

async function writeReport(path: string, text: string, { html }: Output): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw userError("file-not-written", { flag: "--html", path: html || path, reason }, { cause });
  }
}
