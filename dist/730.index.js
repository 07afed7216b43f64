export const id = 730;
export const ids = [730];
export const modules = {
  /***/
  12097: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          collect
        )
      });
      var measurement_artifacts = __webpack_require__(10119);
      var failure = __webpack_require__(59874);
      var baseline_places = __webpack_require__(61918);
      var ports = __webpack_require__(14788);
      var baseline_stores = __webpack_require__(91512);
      var matrix_measurements = __webpack_require__(82575);
      var stored_document = __webpack_require__(46978);
      var phrase = __webpack_require__(76932);
      ;
      const mostAsked = 20;
      async function onlyKnown(run, { isRecorded, names, warn }) {
        const slugs = new Set([...run.documents.keys(), ...run.refused.map(({ name }) => name)].map(stored_document.fx));
        const known = new Set(names.map(stored_document.fx));
        const unnamed = [...slugs].filter((slug) => !known.has(slug));
        for (const slug of unnamed.slice(0, mostAsked))
          if (await isRecorded(slug))
            known.add(slug);
        const hidden = [...slugs].filter((slug) => !known.has(slug)).length;
        if (hidden > 0)
          warn(`${(0, phrase.U9)(hidden, "image")} of the run ${hidden === 1 ? "is" : "are"} not shown: neither this workflow nor a baseline knows the name`);
        return {
          ...run,
          documents: new Map([...run.documents].filter(([name]) => known.has((0, stored_document.fx)(name)))),
          refused: run.refused.filter(({ name }) => known.has((0, stored_document.fx)(name)))
        };
      }
      var runs_job = __webpack_require__(24251);
      var matrix_images = __webpack_require__(43165);
      var listed_images = __webpack_require__(23805);
      ;
      async function collect(job, run) {
        const { api, raw, context, notes } = job;
        const given = await (0, listed_images._)(raw, (0, runs_job.iK)(job));
        const step = (0, runs_job.qg)(job, { ...given, images: [{ raw: { ...raw, name: "" }, written: {}, at: "" }] });
        const [other] = step.images;
        if (other === void 0)
          throw new Error("the step's own inputs make no image");
        const named = (0, matrix_images.t)(given, raw);
        const images = named.length === 0 ? [] : (0, runs_job.qg)(job, { ...given, images: named }).images;
        const found = await notes.timed("collect the measurements", async () => {
          const all = await (0, measurement_artifacts.A)(api, run);
          if (job.role !== "publish")
            return all;
          return await onlyKnown(all, {
            isRecorded: async (slug) => await (0, baseline_stores.TN)(slug, (0, baseline_places.Sk)(step.baseline), api),
            names: [context.repository.name, ...images.map(({ name }) => name)],
            warn: notes.warnQuietly
          });
        }).catch((error) => {
          if (!(error instanceof ports.F))
            throw error;
          throw (0, failure.IF)("measurements-unreadable", { reason: error.message }, { cause: error });
        });
        const measured = (0, matrix_measurements.MI)(found, { expected: { images, other }, warn: notes.warn });
        return { inputs: { ...step, images: await (0, matrix_measurements.Qu)(measured) }, measured };
      }
    })
  ),
  /***/
  43165: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          imagesToExpect
        ),
        /* harmony export */
        w: () => (
          /* binding */
          imagesToMeasure
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
      function imagesToMeasure({ images, configPath }, step) {
        const names = configPath !== null ? (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wX)(step) : [];
        if (names.length === 0)
          return images;
        return names.map((name) => {
          const image = images.find(({ raw }) => raw["name"] === name);
          if (image !== void 0)
            return image;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-not-configured", { name, known: images.map(({ raw }) => raw["name"] ?? "").join(", ") });
        });
      }
      function imagesToExpect(given, step) {
        return given.configPath !== null ? imagesToMeasure(given, step) : (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.wX)(step).map((name) => ({ raw: { ...step, name }, written: {}, at: "" }));
      }
    })
  ),
  /***/
  51730: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publish: () => (
          /* binding */
          publish
        )
      });
      var schemas = __webpack_require__(27597);
      var ports = __webpack_require__(14788);
      var base_commit = __webpack_require__(89572);
      var github_api = __webpack_require__(33843);
      var pull_request = __webpack_require__(25810);
      var run_context = __webpack_require__(59426);
      ;
      const PullRequest = schemas.Ikc({
        number: schemas.Whr(),
        state: schemas.YjP(),
        head: schemas.Ikc({ sha: schemas.YjP(), repo: schemas.Ikc({ id: schemas.Whr() }).nullable() }),
        base: schemas.Ikc({ ref: schemas.YjP(), repo: schemas.Ikc({ id: schemas.Whr() }) })
      });
      async function pullRequestOf(run, api) {
        if (run.headRepository === null)
          return none(`the fork of run ${run.id} was deleted`);
        const { id: id2, owner } = run.headRepository;
        const isOfHead = ({ state, head, base }) => state === "open" && head.repo?.id === id2 && base.repo.id === api.repository.id;
        const isCurrent = ({ head }) => head.sha === run.headSha;
        const ofSha = (await ofCommit(run.headSha, api)).filter(isOfHead);
        const open = ofSha.some(isCurrent) ? ofSha : (await ofBranch(`${owner}:${run.headRef ?? ""}`, api)).filter(isOfHead);
        const [pull, ...others] = open.filter(isCurrent);
        if (others.length > 0)
          return none(`commit ${finished_run_short(run.headSha)} is the head of ${others.length + 1} pull requests`);
        if (pull !== void 0)
          return { kind: "found", pullRequest: { number: pull.number, baseRef: pull.base.ref } };
        const newer = open[0] ?? ofSha[0];
        return newer === void 0 ? none(`no open pull request has commit ${finished_run_short(run.headSha)} as its head`) : none(`pull request #${newer.number} has a newer commit than ${finished_run_short(run.headSha)} by now`);
      }
      async function ofCommit(sha, api) {
        return await (0, github_api.TE)({ what: `the pull requests of commit ${finished_run_short(sha)}`, needs: "pull-requests: read" }, () => orNone((0, pull_request.KM)(api, { commit_sha: sha, per_page: 100 }, PullRequest)));
      }
      async function ofBranch(head, api) {
        const question = { route: "GET /repos/{owner}/{repo}/pulls", parameters: { state: "open", head, per_page: 100 } };
        return await (0, github_api.TE)({ what: "the list of pull requests", needs: "pull-requests: read" }, () => (0, github_api.kA)(api, question, schemas.YOg(PullRequest)));
      }
      async function orNone(answer) {
        try {
          return await answer;
        } catch (error) {
          if ((0, github_api.c2)(error) === 404 || (0, github_api.c2)(error) === 422)
            return [];
          throw error;
        }
      }
      async function contextOfFinishedRun({ context, run, pullRequest, claimed }, api) {
        const { repository, serverUrl, docsUrl } = context;
        const fullName = `${repository.owner}/${repository.name}`;
        return {
          mode: "check",
          commit: null,
          headSha: run.headSha,
          base: await baseOf({ context, run, pullRequest, claimed }, api),
          isOnBehalf: true,
          frame: {
            repository: fullName,
            pullRequest: pullRequest.number,
            runUrl: `${serverUrl}/${fullName}/actions/runs/${run.id}`,
            serverUrl,
            headRepository: run.headRepository?.fullName ?? null,
            docsUrl
          }
        };
      }
      async function baseOf({ context, run, pullRequest, claimed }, api) {
        const { defaultBranch } = context;
        const { baseRef } = pullRequest;
        try {
          const [sha, ...others] = claimed;
          const isHeld = sha !== void 0 && others.length === 0 && await holds(baseRef, sha, api);
          const base = isHeld ? sha : await (0, base_commit.w)(api, baseRef, run.headSha);
          return { sha: base, fallback: (0, run_context.t)({ defaultBranch, baseRef, base }, api) };
        } catch (error) {
          if (error instanceof ports.F)
            return { kind: "unknown", because: error.message };
          throw error;
        }
      }
      async function holds(branch, sha, api) {
        try {
          return await (0, base_commit.w)(api, branch, sha) === sha;
        } catch (error) {
          if (error instanceof ports.F && (0, github_api.c2)(error.cause) === 404)
            return false;
          throw error;
        }
      }
      function none(because) {
        return { kind: "none", because };
      }
      function finished_run_short(sha) {
        return sha.slice(0, 7);
      }
      var failure = __webpack_require__(59874);
      var pipeline = __webpack_require__(6419);
      var outputs = __webpack_require__(68817);
      var judging = __webpack_require__(74687);
      var publishers = __webpack_require__(7681);
      var facts_failure = __webpack_require__(19513);
      var matrix_measurements = __webpack_require__(82575);
      var collect = __webpack_require__(12097);
      var runs_job = __webpack_require__(24251);
      var tell_failure = __webpack_require__(70243);
      ;
      async function publish(job) {
        const { workflowRun } = job.context;
        if (workflowRun === null)
          throw (0, failure.IF)("github-environment-incomplete", { problem: "the event has no workflow_run" });
        try {
          return await publishRun(job, workflowRun);
        } catch (error) {
          if (!isTroubleOfRun(error))
            throw error;
          return await publishNothing(job, { because: (0, failure.pQ)(error), isFault: true });
        }
      }
      function isTroubleOfRun(error) {
        const codes = [
          "measurement-missing",
          "measurements-unreadable",
          "nothing-measured",
          "own-layers-unknown"
        ];
        return error instanceof ports.F || error instanceof failure.yo && codes.includes(error.code);
      }
      async function publishRun(job, workflowRun) {
        if (workflowRun.event !== "pull_request" && workflowRun.event !== "pull_request_review")
          return await publishNothing(job, { because: `run ${workflowRun.id} was started by ${workflowRun.event}`, isFault: false });
        const search = await pullRequestOf(workflowRun, job.api);
        if (search.kind === "none")
          return await publishNothing(job, { because: search.because, isFault: false });
        const { pullRequest } = search;
        const { inputs, measured } = await collectOrTell(job, { run: workflowRun, pullRequest: pullRequest.number });
        job.published.hasReport = measured.hasReport;
        const finished = { ...job, run: workflowRun, pullRequest, claimed: measured.baseShas };
        const runContext = await contextOfFinishedRun(finished, job.api);
        const { measure } = (0, runs_job.aH)(job, inputs);
        const ports2 = {
          ...(0, judging.N)({ ...job, ...runContext, inputs, onUse: measured.onUse, measure }),
          ...(0, matrix_measurements.XO)(measured.ports)
        };
        return { ...(0, runs_job.pJ)(await (0, pipeline.e)(inputs, runContext, ports2), job, null), isRed: false };
      }
      async function collectOrTell(job, { run: finished, pullRequest }) {
        try {
          return await (0, collect.F)(job, { ...finished, baseSha: null });
        } catch (error) {
          const { serverUrl } = job.context;
          const runUrl = `${serverUrl}/${(0, runs_job.fq)(job.context)}/actions/runs/${finished.id}`;
          if (error instanceof failure.yo && error.code === "measurement-missing")
            await (0, tell_failure.f)((0, facts_failure.A)(error), { pullRequest, headSha: finished.headSha, runUrl }, job);
          throw error;
        }
      }
      async function publishNothing(job, why) {
        await (0, publishers.Op)(why, job);
        return { isRed: false, outputs: outputs.SI };
      }
    })
  ),
  /***/
  82575: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        MI: () => (
          /* binding */
          portsFromMeasurements
        ),
        Qu: () => (
          /* binding */
          requireImages
        ),
        XO: () => (
          /* binding */
          withoutForeignNames
        )
      });
      var ports = __webpack_require__(14788);
      var failure = __webpack_require__(59874);
      var listings = __webpack_require__(43737);
      var unknown_bytes = __webpack_require__(78696);
      var run_log = __webpack_require__(39737);
      var rules_at_base = __webpack_require__(59382);
      var measuring = __webpack_require__(95477);
      ;
      const noMeasurements = { find: async () => null, save: async () => {
      } };
      function terminalPorts(place) {
        const { workingDirectory, temporaryDirectory, environment, baselines, claims, group, progress, rules = null, prepare = [] } = place;
        const notes = startRunLog((warning) => progress(`warning: ${warning}`));
        const measuring2 = measuringIn({
          workingDirectory,
          temporaryDirectory,
          environment,
          unknownPaths: "ignored",
          gitContext: null,
          group,
          timed: notes.timed,
          warnQuietly(warning) {
            progress(warning);
            notes.warnQuietly(warning);
          }
        });
        measuring2.prepare(prepare);
        return {
          ...notes,
          measure: measuring2.measure,
          measureCommit: measuring2.measureCommit,
          rulesAtBase: rules === null ? async () => ({ kind: "no-file" }) : rulesAtBase(rules),
          baselines,
          references: onlyBase(baselines),
          // A terminal can build the very commit, so no ancestor has to stand in for it.
          graph: {
            ancestors: async function* only(sha) {
              yield [{ sha, parents: [] }];
            }
          },
          measurements: noMeasurements,
          missing: async () => [],
          justification: async () => ({ kind: "read", claims }),
          // Nobody can approve what is no pull request yet.
          approvals: async () => ({ kind: "not-asked" }),
          mergedApprovals: async () => ({ kind: "not-asked" }),
          mergedJustification: async () => ({ kind: "read", claims: [] }),
          publishers: [],
          now: () => /* @__PURE__ */ new Date()
        };
      }
      var stored_document = __webpack_require__(46978);
      ;
      function portsFromMeasurements(run, sources) {
        const { documents } = run;
        const recordings = /* @__PURE__ */ new Map();
        return {
          images: imagesOf(run, sources.expected),
          hasReport: run.hasReport,
          baseShas: [...new Set([...documents.values()].flatMap(({ baseSha }) => baseSha ?? []))],
          onUse: (recording, slugs) => void recordings.set(recording, slugs),
          ports: {
            measure: async ({ name }) => (0, listings.LT)(documentOf(name, run)),
            measureCommit: async ({ name }, commit) => fromEarlierBuild(run.documents.get(name)?.builtBaseline ?? null, commit),
            measurements: noMeasurements,
            missing: async () => await missingOf(run, sources, recordings)
          }
        };
      }
      function withoutForeignNames(ports2) {
        return {
          ...ports2,
          measureCommit: async (image, commit) => {
            const base = await ports2.measureCommit(image, commit);
            if (base.kind === "failed" || base.context.kind === "found")
              return base;
            return { ...base, context: { kind: "told", context: (0, unknown_bytes.Fw)(base.context.context) } };
          }
        };
      }
      async function requireImages({ images, ports: ports2 }) {
        if (images.length > 0)
          return images;
        const reasons = (await ports2.missing()).slice(0, mostReasons).map(({ name, because }) => `${JSON.stringify(name)}: ${because}`);
        throw (0, failure.IF)("measurement-missing", { reasons: reasons.join("; ") });
      }
      const mostReasons = 10;
      function imagesOf({ documents }, { images, other }) {
        const named = new Set(images.map(({ name }) => name));
        const { subject, budget } = other;
        const others = [...documents.keys()].filter((name) => !named.has(name)).map((name) => ({ name, subject, budget }));
        return [...images.filter(({ name }) => documents.has(name)), ...others];
      }
      function documentOf(name, { documents }) {
        const document = documents.get(name);
        if (document === void 0)
          throw (0, failure.IF)("nothing-measured", { name, because: "no job of this run is about it" });
        return document;
      }
      function fromEarlierBuild(built, commit) {
        if (built?.commit === commit)
          return { kind: "measured", ...(0, listings.LT)(built), context: { kind: "told", context: built.context ?? unknown_bytes.SQ } };
        return {
          kind: "failed",
          fault: "not-possible",
          because: "this job builds nothing, so on-missing-baseline: build has no effect in it"
        };
      }
      async function missingOf(run, sources, recordings) {
        const { images } = sources.expected;
        const unseen = images.length === 0 ? await recordedBefore(recordings, sources) : images.map(({ name }) => name);
        const names = new Map([...run.refused.map(({ name }) => name), ...unseen].map((name) => [(0, stored_document.fx)(name), name]));
        const measured = new Set([...run.documents.keys()].map(stored_document.fx));
        return [...names].filter(([slug]) => !measured.has(slug)).map(([slug, name]) => {
          const refusal = run.refused.find((one) => one.name === slug);
          return { name, because: refusal?.because ?? "the job that measures it failed, was cancelled or did not run" };
        });
      }
      async function recordedBefore(recordings, { warn }) {
        try {
          return (await Promise.all([...recordings.values()].map((slugs) => slugs()))).flat();
        } catch (error) {
          if (!(error instanceof ports.F))
            throw error;
          warn(`whether every image of the base branch was measured is not known: ${error.message}`);
          return [];
        }
      }
    })
  )
};
