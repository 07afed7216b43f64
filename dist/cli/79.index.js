export const id = 79;
export const ids = [79];
export const modules = {
  /***/
  5079: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellReport: () => (
          /* binding */
          tellReport
        ),
        E: () => (
          /* binding */
          told
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_events_ = __webpack_require__(8474);
      var external_node_timers_promises_ = __webpack_require__(8500);
      var process_process = __webpack_require__(2282);
      ;
      const openers = { darwin: "open" };
      const longestWaitMs = 5e3;
      async function openInBrowser(path, environment) {
        const program = await (0, process_process.Kp)(openers[process.platform] ?? "xdg-open", environment["PATH"] ?? "");
        if (program === null)
          return false;
        const child = (0, external_node_child_process_.spawn)(program, [path], { env: environment, detached: true, stdio: "ignore" });
        child.unref();
        const ended = (0, external_node_events_.once)(child, "exit").then(([exitCode]) => exitCode === 0, () => false);
        return await Promise.race([ended, (0, external_node_timers_promises_.setTimeout)(longestWaitMs, true, { ref: false })]);
      }
      var failure = __webpack_require__(9874);
      ;
      async function told(ports, work) {
        let details = { images: [] };
        const keep = async (_, given) => void (details = given);
        const report = await work({ ...ports, publishers: [...ports.publishers, { name: "keep the details", publish: keep }] });
        return { report, details };
      }
      async function tellReport({ report, details }, output, out) {
        out.print(await inFormat(report, output.format, out));
        if (output.html === "" && !output.isOpened)
          return;
        const path = output.html === "" ? (0, external_node_path_.join)(await placeToOpen(), "report.html") : (0, external_node_path_.resolve)(output.html);
        const { renderHtml } = await Promise.all(
          /* import() */
          [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(636)]
        ).then(__webpack_require__.bind(__webpack_require__, 8636));
        const { htmlDetails } = await Promise.all(
          /* import() */
          [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(528)]
        ).then(__webpack_require__.bind(__webpack_require__, 2528));
        await writeReport(path, renderHtml(report, htmlDetails(report, details)), output);
        out.progress(`interactive report: ${path}`);
        if (output.isOpened && !await openInBrowser(path, process.env))
          out.progress(`warning: no browser could be started; open ${path} yourself`);
      }
      async function inFormat(report, format, out) {
        switch (format) {
          case "json":
            return JSON.stringify(report, null, 2);
          case "markdown": {
            if (report.mode === "analyze")
              return (await Promise.all(
                /* import() */
                [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(667)]
              ).then(__webpack_require__.bind(__webpack_require__, 7667))).renderAnalysis(report);
            const { renderComment } = await Promise.all(
              /* import() */
              [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(533)]
            ).then(__webpack_require__.bind(__webpack_require__, 8533));
            return renderComment(report, { marker: "" });
          }
          case "text": {
            const { renderText } = await Promise.all(
              /* import() */
              [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(659), __webpack_require__.e(307), __webpack_require__.e(900)]
            ).then(__webpack_require__.bind(__webpack_require__, 9900));
            return renderText(report, { colours: out.hasColours, columns: out.columns });
          }
        }
      }
      async function placeToOpen() {
        return await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "image-size-report-"));
      }
      async function writeReport(path, text, { html }) {
        try {
          await (0, promises_.writeFile)(path, text);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw (0, failure.IF)("file-not-written", { flag: "--html", path: html || path, reason }, { cause });
        }
      }
    })
  )
};
