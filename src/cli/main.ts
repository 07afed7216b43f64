import { packageDirectory } from "../adapters/files/action-file.ts";
import { assertNotCancelled, cancellation, cancelledStatus } from "../adapters/process/cancellation.ts";
import { allExited } from "../adapters/process/process.ts";
import { assertSupported } from "../adapters/process/system.ts";
import { cancelOnSignals } from "../adapters/process/signals.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import { Cancelled } from "../cancellation.ts";
import { writeDashboard } from "../adapters/files/dashboard-files.ts";
import { keepHeapSmall } from "../adapters/process/memory.ts";
import { readVersions } from "../adapters/docker/given-images/image-versions.ts";
import { openTerminal, type Terminal } from "../adapters/process/terminal.ts";
import { tellBacktest } from "./backtest.ts";
import { check } from "./check.ts";
import { parseCommandLine, type CliCommand, type CostCommand } from "./command-line.ts";
import { completionScript } from "./completion.ts";
import { lookAtImages } from "./given-images.ts";
import { helpText } from "./help.ts";
import { init } from "./init.ts";
import { tellRatchet } from "./ratchet.ts";
import { readDashboard } from "./recorded-sizes.ts";
import { tellReport } from "./told-report.ts";
import { demo } from "./demo.ts";
import { clauseOf, UserError } from "../failure.ts";
import { renderSeries, seriesOf } from "../report/text/cost-series.ts";
import { toolVersion } from "../version.ts";

const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: cancelledStatus } as const;

cancelOnSignals();
keepHeapSmall();
process.exitCode = exitStatus.failed;
const terminal = openTerminal(process);
// Node itself would end with 1, which says that an image is over its budget.
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(exitStatus.failed);
});
try {
  assertSupported(process.platform);
  process.exitCode = await carryOut(parseCommandLine(process.argv.slice(2)), terminal);
  await assertNotCancelled();
} catch (error) {
  await allExited();
  // Whatever fails in a cancelled run fails because of that.
  if (cancellation.aborted) {
    terminal.progress(new Cancelled().message);
    // A request that was broken off may still hold a socket.
    process.exit(exitStatus.cancelled);
  }
  tell(error);
}

function tell(error: unknown): void {
  if (!(error instanceof UserError))
    return terminal.progress(`error: ${clauseOf(error)} (a fault of this program: please report it)`);
  terminal.progress(`error: ${error.message}`);
  terminal.progress(`       ${error.hint}`);
  const lines = error.detail?.split("\n") ?? [];
  if (!lines.every((line) => terminal.hasShown(line))) lines.forEach((line) => terminal.progress(`  | ${line}`));
}

async function carryOut(command: CliCommand, out: Terminal): Promise<number> {
  switch (command.kind) {
    case "help":
      out.print(helpText(command.command));
      return exitStatus.withinBudget;
    case "version":
      out.print(toolVersion);
      return exitStatus.withinBudget;
    case "completion":
      out.print(completionScript(command.shell));
      return exitStatus.withinBudget;
    case "demo":
      await demo({ out, packageDirectory: await packageDirectory(process.argv[1] ?? ""), environment: process.env, ...command });
      return exitStatus.withinBudget;
    case "init":
      await init(command, out);
      return exitStatus.withinBudget;
    case "cost":
      out.print(await tellCost(command, out));
      return exitStatus.withinBudget;
    case "backtest":
      out.print(await tellBacktest(command, out));
      return exitStatus.withinBudget;
    case "ratchet":
      await tellRatchet(command, out);
      return exitStatus.withinBudget;
    case "dashboard":
      out.print(await writeDashboard(await readDashboard(command, out), command.out));
      return exitStatus.withinBudget;
    case "check":
    case "given-images": {
      const judged = command.kind === "check" ? await check(command, out) : await lookAtImages(command, out);
      await assertNotCancelled();
      await tellReport(judged, command, out);
      return judged.report.red ? exitStatus.overBudget : exitStatus.withinBudget;
    }
  }
}

/** Reads the manifests of every version and adds them up. */
async function tellCost({ images, rules, isJson }: CostCommand, { progress }: Terminal): Promise<string> {
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
    const versions = await readVersions(images, surroundings);
    versions.flatMap(({ warnings }) => warnings).forEach((warning) => progress(`warning: ${warning}`));
    const series = seriesOf(versions, rules);
    return isJson ? JSON.stringify(series, null, 2) : renderSeries(series);
  });
}
