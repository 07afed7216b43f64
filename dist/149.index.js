export const id = 149;
export const ids = [149];
export const modules = {
  /***/
  95149: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        measureAndJudge: () => (
          /* binding */
          measureAndJudge
        )
      });
      var run_context = __webpack_require__(59426);
      var pipeline = __webpack_require__(6419);
      var task = __webpack_require__(87115);
      var judging = __webpack_require__(74687);
      var measurement_cache = __webpack_require__(28863);
      var baseline_places = __webpack_require__(61918);
      var outputs = __webpack_require__(68817);
      var markup = __webpack_require__(78845);
      var server_words = __webpack_require__(1478);
      var publishers = __webpack_require__(7681);
      ;
      function recordsNothing({ mode, api }, { baseline }) {
        return mode === "record" && api.server.artifacts.kind === "none" && (0, baseline_places.Sk)(baseline).kind === "artifact";
      }
      async function recordNothing(job) {
        const { artifacts } = job.api.server;
        const sentence = (0, server_words.s)(job.api.server, artifacts.kind === "kept" ? "" : artifacts.because);
        job.runner.annotate("warning", sentence);
        await (0, publishers.fS)([(0, markup.FY)([`\u{1F4E6} Image size: ${sentence}`])], job);
        return { isRed: false, outputs: outputs.SI };
      }
      var runs_job = __webpack_require__(24251);
      var tell_all = __webpack_require__(63430);
      var listed_images = __webpack_require__(23805);
      ;
      async function measureAndJudge(job) {
        const { context, api, directory, runner } = job;
        const inputs = (0, runs_job.qg)(job, await (0, listed_images._)(job.raw, (0, runs_job.iK)(job)));
        if (recordsNothing(job, inputs))
          return await recordNothing(job);
        const measuring = (0, runs_job.VH)(job, inputs);
        const runContext = await (0, run_context.$)(job);
        const report = await (0, pipeline.e)(inputs, runContext, {
          ...(0, judging.N)({ ...job, ...runContext, inputs, measure: measuring.measure }),
          ...measuring,
          measurements: (0, measurement_cache.t)({
            context,
            api,
            temporaryDirectory: directory,
            log: runner.log,
            mustUpload: (0, task.P)(context)
          }),
          missing: async () => []
        });
        return await (0, tell_all.F)({ ...job, inputs }, report, measuring);
      }
    })
  ),
  /***/
  63430: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          tellAll
        )
        /* harmony export */
      });
      var _adapters_github_report_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50630);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59874);
      var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6765);
      var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87115);
      var _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7681);
      var _wiring_workflow_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90196);
      var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24251);
      async function tellAll(job, report, measuring) {
        await (0, _wiring_workflow_check_js__WEBPACK_IMPORTED_MODULE_5__.q)({ ...job, ...job.notes, report });
        job.notes.cancellation.throwIfAborted();
        await linkReport(await (0, _adapters_github_report_artifact_js__WEBPACK_IMPORTED_MODULE_0__.k)(report, job), report, job);
        job.notes.cancellation.throwIfAborted();
        return (0, _job_js__WEBPACK_IMPORTED_MODULE_6__.pJ)(report, job, measuring);
      }
      async function linkReport(isKept, report, job) {
        const { published, context, notes } = job;
        const { pullRequest, runUrl } = report;
        published.hasReport = isKept;
        if (isKept)
          return await (0, _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__.fS)([(0, _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_2__.J)(runUrl)], job);
        if (pullRequest === null || runUrl === null || published.commentUrl === "")
          return;
        const place = { pullRequest, runUrl, isReadOnly: (0, _task_js__WEBPACK_IMPORTED_MODULE_3__.P)(context) };
        await (0, _wiring_publishers_js__WEBPACK_IMPORTED_MODULE_4__.wU)(job, place).publish(report, { images: [] }).catch((error) => notes.warn(`comment failed: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.pQ)(error)}`));
      }
    })
  ),
  /***/
  28863: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          measurementCache
        )
      });
      var inputs = __webpack_require__(90743);
      var version = __webpack_require__(58508);
      ;
      function keyOf(image, { headSha, base }) {
        if (headSha === null)
          return null;
        return { name: image.name, headSha, baseSha: "sha" in base ? base.sha : null, inputsDigest: (0, inputs.KA)(image, version.fX) };
      }
      const repeatingActions = /* @__PURE__ */ new Set(["edited", "reopened", "submitted", "dismissed", "labeled", "unlabeled"]);
      function mayReuse(attempt) {
        const isRepeat = attempt.action !== null && repeatingActions.has(attempt.action);
        return (isRepeat || attempt.runAttempt > 1) && isOwnWorkflow(attempt);
      }
      function isReusable({ subject }) {
        return subject.kind === "build";
      }
      function isOwnWorkflow({ workflowRef, repository }) {
        return workflowRef === null || workflowRef.startsWith(`${repository.owner}/${repository.name}/`);
      }
      var artifact_upload = __webpack_require__(61569);
      var measurement_artifacts = __webpack_require__(10119);
      ;
      function measurementCache({ context, api, temporaryDirectory, log, mustUpload }) {
        const store = (0, measurement_artifacts.O)(api, (0, artifact_upload.v)(temporaryDirectory, api));
        const mayExist = mayReuse(context);
        const found = /* @__PURE__ */ new Set();
        const headRepositoryId = context.pullRequest?.headRepositoryId ?? context.repository.id;
        return {
          async find(image, runContext) {
            const key = keyOf(image, runContext);
            if (key === null || !mayExist || !isReusable(image))
              return null;
            const earlier = await store.find({ ...key, headRepositoryId });
            log(earlier.kind === "none" ? `${image.name} is built: ${earlier.because}` : `${image.name}: measured by an earlier run`);
            if (earlier.kind === "none")
              return null;
            found.add(image.name);
            return earlier.document;
          },
          async save(image, runContext, measured) {
            const key = keyOf(image, runContext);
            const isNeededAgain = mustUpload || isReusable(image) && !found.has(image.name);
            if (key === null || !isNeededAgain)
              return;
            const recordedAt = (/* @__PURE__ */ new Date()).toISOString();
            const { measurement, listings, builtBaseline } = measured();
            const document = { kind: "image-size-measurement", version: 1, ...key, recordedAt };
            await store.save({ ...document, measurement, listings, builtBaseline });
          }
        };
      }
    })
  )
};
