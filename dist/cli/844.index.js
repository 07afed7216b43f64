export const id = 844;
export const ids = [844];
export const modules = {
  /***/
  4844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellBacktest: () => (
          /* binding */
          tellBacktest
        )
      });
      var input_defaults = __webpack_require__(8133);
      var compare = __webpack_require__(1407);
      var thresholds = __webpack_require__(1754);
      var judge = __webpack_require__(6916);
      ;
      const fewestCommits = 20;
      const quietShare = { warn: 20, ask: 50 };
      const rungs = [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 75, 100].map((percent) => `${percent}%`);
      function backtest(images, { warnAt, justifyAt }) {
        const commits = [...Map.groupBy(images.flatMap(stepsOf), ({ key }) => key).values()].map((steps) => steps.map(({ step }) => step));
        const caught = commits.flatMap((steps) => worstOf(steps, { warnAt, justifyAt })).toSorted(newestFirst);
        const asked = caught.filter(({ reached: reached2 }) => reached2 === "justify-at").length;
        const reached = rungs.map((at) => ({ at, commits: commits.filter((steps) => reachesAny(steps, thresholdOf(at))).length }));
        const times = commits.flatMap((steps) => steps.map(({ recordedAt }) => recordedAt)).toSorted(byTime);
        const [first, last] = [times.at(0), times.at(-1)];
        return {
          warnAt: warnAt.text,
          justifyAt: justifyAt.text,
          commits: commits.length,
          period: first === void 0 || last === void 0 ? null : { first, last },
          warned: caught.length - asked,
          asked,
          caught,
          reached,
          proposal: commits.length < fewestCommits ? null : proposalFor(commits.length, reached)
        };
      }
      function stepsOf({ name, repository, platforms }) {
        return platforms.flatMap(({ platform, points }) => stepsIn(points).map((step) => {
          const isOnly = platforms.length === 1;
          return { key: `${repository} ${step.commit}`, step: { ...step, image: name, platform: isOnly ? null : platform } };
        }));
      }
      function stepsIn(points) {
        return points.flatMap(({ commit, recordedAt, sizeBytes, changeBytes, justification }, at) => {
          const before = points[at - 1];
          if (before === void 0 || changeBytes === null || before.commit === commit)
            return [];
          return [{ commit, recordedAt, fromBytes: sizeBytes - changeBytes, growthBytes: changeBytes, justification }];
        });
      }
      function isReached({ growthBytes, fromBytes }, threshold) {
        return !(0, compare.ty)(growthBytes, fromBytes) && (0, judge.O6)(growthBytes, fromBytes, threshold);
      }
      function reachesAny(steps, threshold) {
        return steps.some((step) => isReached(step, threshold));
      }
      function worstOf(steps, { warnAt, justifyAt }) {
        const largest = steps.toSorted((one, other) => other.growthBytes - one.growthBytes);
        const asks = largest.find((step) => isReached(step, justifyAt));
        if (asks !== void 0)
          return [{ ...asks, reached: "justify-at" }];
        const warns = largest.find((step) => isReached(step, warnAt));
        return warns === void 0 ? [] : [{ ...warns, reached: "warn-at" }];
      }
      function proposalFor(commits, reached) {
        const at = reached.findIndex((rung) => rung.commits <= Math.floor(commits / quietShare.warn));
        const warn = reached[at];
        const ask = reached.slice(at + 1).find((rung) => rung.commits <= Math.floor(commits / quietShare.ask));
        if (warn === void 0 || ask === void 0)
          return null;
        return { warnAt: warn.at, justifyAt: ask.at, warned: warn.commits - ask.commits, asked: ask.commits };
      }
      function thresholdOf(text) {
        const parsed = (0, thresholds.B7)(text);
        if (parsed === null)
          throw new Error(`"${text}" is no threshold`);
        return parsed;
      }
      function newestFirst(one, other) {
        return byTime(other.recordedAt, one.recordedAt);
      }
      function byTime(one, other) {
        return Date.parse(one) - Date.parse(other);
      }
      var inputs = __webpack_require__(743);
      var bytes = __webpack_require__(8099);
      var phrase_escape = __webpack_require__(5518);
      var phrase = __webpack_require__(6932);
      var paint = __webpack_require__(2967);
      ;
      const mostListed = 40;
      function renderBacktest(told) {
        const blocks = [[summary(told)], caughtLines(told), reachedLines(told), [proposalWords(told)]];
        const filled = blocks.filter((lines) => lines.length > 0);
        return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
      }
      function summary({ warnAt, justifyAt, commits, period, warned, asked }) {
        if (period === null)
          return "No commit has an earlier recorded size to be compared with.";
        const days = `${dayOf(period.first)} to ${dayOf(period.last)}`;
        const given = `${(0, phrase.U9)(warned, "warning")} and ${(0, phrase.U9)(asked, "request")} for a justification`;
        return `With warn-at ${warnAt} and justify-at ${justifyAt}, ${(0, phrase.U9)(commits, "commit")} (${days}) would have given ${given}.`;
      }
      function caughtLines({ caught }) {
        if (caught.length === 0)
          return [];
        const rows = caught.slice(0, mostListed).map(rowOf);
        const rest = caught.length - rows.length;
        const more = rest === 0 ? [] : [`and ${(0, phrase.U9)(rest, "earlier commit")}: --json has all of them`];
        return [...(0, paint.YB)([["Commit", "Day", "Image", "Change", "Would have"], ...rows], [3]), ...more];
      }
      function rowOf({ commit, recordedAt, image, platform, fromBytes, growthBytes, reached, justification }) {
        const percent = (0, bytes.l9)(growthBytes, fromBytes);
        const change = `${(0, bytes.eD)(growthBytes)}${percent === null ? "" : ` (${percent})`}`;
        const did = reached === "warn-at" ? "warned" : "asked";
        const why = justification === null ? "" : (0, phrase_escape.tg)([`: "${justification.slice(0, 60)}${justification.length > 60 ? "\u2026" : ""}"`]);
        const name = platform === null ? [{ code: image }] : [{ code: image }, " ", { code: platform }];
        return [(0, phrase_escape.tg)([commit.slice(0, 7)]), dayOf(recordedAt), (0, phrase_escape.tg)(name), change, `${did}${why}`];
      }
      function reachedLines({ reached, commits }) {
        if (commits === 0)
          return [];
        const end = reached.findIndex((rung) => rung.commits === 0);
        const shown = end === -1 ? reached : reached.slice(0, end + 1);
        return (0, paint.YB)([["Growth of at least", "Commits"], ...shown.map((rung) => [rung.at, String(rung.commits)])], [0, 1]);
      }
      function proposalWords({ commits, proposal }) {
        if (commits < fewestCommits)
          return `No thresholds are proposed for fewer than ${fewestCommits} commits.`;
        const quiet = `at most 1 commit in ${quietShare.warn} and ask at most 1 in ${quietShare.ask}`;
        if (proposal === null)
          return `No thresholds would warn of ${quiet}: this history grows in large steps.`;
        const { warnAt, justifyAt, warned, asked } = proposal;
        const given = `${(0, phrase.U9)(warned, "warning")}, ${(0, phrase.U9)(asked, "request")} for a justification`;
        return `Proposed: warn-at ${warnAt}, justify-at ${justifyAt}. The strictest that warn of ${quiet}; here ${given}.`;
      }
      function dayOf(time) {
        return new Date(time).toISOString().slice(0, 10);
      }
      var recorded_sizes = __webpack_require__(5587);
      ;
      async function tellBacktest({ raw, isJson, ...place }, out) {
        const budget = (0, inputs.Nm)({ ...input_defaults.V, ...raw });
        const { images } = await (0, recorded_sizes.F)({ ...place, repository: null, serverUrl: "https://github.com", spikeAt: budget.warnAt }, out);
        const told = backtest(images, budget);
        return isJson ? JSON.stringify(told, null, 2) : renderBacktest(told);
      }
    })
  ),
  /***/
  8133: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          inputDefaults
        )
        /* harmony export */
      });
      const inputDefaults = {
        "add-hosts": "",
        "allow": "",
        "annotations": "",
        "build-args": "",
        "build-contexts": "",
        "builder": "",
        "cache-from": "",
        "cache-to": "",
        "cgroup-parent": "",
        "context": ".",
        "file": "",
        "github-token": "",
        "labels": "",
        "network": "",
        "no-cache": "false",
        "no-cache-filters": "",
        "platforms": "",
        "pull": "false",
        "secret-envs": "",
        "secret-files": "",
        "secrets": "",
        "shm-size": "",
        "ssh": "",
        "tags": "",
        "target": "",
        "ulimit": "",
        "attests": "",
        "call": "",
        "load": "false",
        "outputs": "",
        "provenance": "",
        "push": "false",
        "sbom": "",
        "name": "",
        "warn-at": "10%",
        "justify-at": "25%",
        "creep-at": "",
        "approval": "",
        "max-size": "",
        "max-uncompressed-size": "",
        "count": "all",
        "image": "",
        "owner": "",
        "baseline": "artifact",
        "on-missing-baseline": "build",
        "on-error": "warn",
        "comment": "on-change",
        "comment-from": "1%",
        "comment-key": "default",
        "bake": "",
        "targets": "",
        "set": "",
        "config": "",
        "config-access": "",
        "mode": "auto",
        "retention-days": "",
        "registry-price-per-gb-month": "",
        "pull-bandwidth": "",
        "registry-retention": ""
      };
    })
  ),
  /***/
  2967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YB: () => (
          /* binding */
          columns
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        jC: () => (
          /* binding */
          padded
        ),
        /* harmony export */
        q$: () => (
          /* binding */
          amounts
        )
        /* harmony export */
      });
      var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
      const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
      const [leastColumns, mostColumns] = [60, 120];
      function layoutOf({ colours, columns: wanted }) {
        const most = wanted === void 0 ? Infinity : Math.min(mostColumns, Math.max(leastColumns, wanted));
        const paint = (style, text) => colours && text !== "" ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
        return { columns: most, paint, lines: (text, indent) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(text, most, indent) };
      }
      function padded(rows, right) {
        const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cells[at] ?? ""))));
        return rows.map((cells) => cells.map((text, at) => {
          const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(text)));
          return right.includes(at) ? `${space}${text}` : `${text}${space}`;
        }));
      }
      function columns(rows, right) {
        return padded(rows, right).map((cells) => `  ${cells.join("   ")}`.trimEnd());
      }
      function amounts(rows, { columns: most, paint }) {
        const cells = padded(rows.map(({ amount }) => [amount]), [0]);
        return rows.flatMap(({ what, amount }, row) => {
          const [cell = ""] = cells[row] ?? [];
          const indent = " ".repeat(2 + (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cell) + 2);
          const [first = "", ...others] = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(`${indent}${what}`, most, indent);
          const style = amount.startsWith("+") ? "yellow" : amount.startsWith("\u2212") ? "green" : "bold";
          return [`  ${paint(style, cell)}  ${first.slice(indent.length)}`, ...others];
        });
      }
    })
  )
};
