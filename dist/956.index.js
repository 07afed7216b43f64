export const id = 956;
export const ids = [956];
export const modules = {
  /***/
  13494: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          readImages
        ),
        /* harmony export */
        RG: () => (
          /* binding */
          readConfigFile
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          whyRefused
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          configPathOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33116);
      var _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96327);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59874);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69427);
      var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64409);
      const usualConfigPath = ".github/image-size-budget.yml";
      const limitBytes = 1e6;
      async function readImages(directory, raw, checkout = directory) {
        (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(raw);
        const file = await readConfigFile(directory, raw);
        if (file === null)
          return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
        const { parseConfig } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(178)]
        ).then(__webpack_require__.bind(__webpack_require__, 56940));
        const given = parseConfig(file.path, file.text, raw);
        for (const image of given.images) {
          const refusal = await whyRefused(image, { directory, checkout });
          if (refusal !== null)
            throw refusal;
        }
        return given;
      }
      async function readConfigFile(directory, raw) {
        const path = configPathOf(raw);
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            if ((raw["config"] ?? "").trim() === "")
              return null;
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return { path, text: file.text };
        }
      }
      function configPathOf(step) {
        return (step["config"] ?? "").trim() || usualConfigPath;
      }
      async function whyRefused({ raw, written, at, baked }, places) {
        const granted = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(raw);
        const linked = (baked?.linked ?? []).map((target) => ({
          written: (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__.ZY)(target.written),
          at: `${baked?.files ?? ""}, target ${target.name}`
        }));
        for (const one of [{ written, at }, ...linked]) {
          const paths = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Mr)(one.written);
          const isOutside = await Promise.all(paths.map(async ({ path }) => await (0, _inside_js__WEBPACK_IMPORTED_MODULE_5__.t)(path, places)));
          const outside = paths.filter((_, index) => isOutside[index]);
          const refusal = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Dp)(one.written, outside, granted);
          if (refusal !== null)
            return refusal.at(one.at);
        }
        return null;
      }
      async function readConfigText(directory, path) {
        const file = await readSmallFile(resolve(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            throw userError("config-missing", { path });
          case "refused":
            throw userError("config-unreadable", { path, because: file.because });
          case "text":
            return file.text;
        }
      }
    })
  ),
  /***/
  64409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          leadsOutOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      async function leadsOutOf(path, { directory, checkout }) {
        const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout);
        const plain = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), path);
        const followed = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${directory}/${path}`;
        const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
        return [plain, ...ends].some((end) => end === null || isOutside(root, end));
      }
      async function nearestThere(path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        } catch (error) {
          const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
          return parent === path || !isMissing(error) ? null : await nearestThere(parent);
        }
      }
      function isOutside(root, path) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return inside === ".." || inside.startsWith("../") || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
      }
      function isMissing(error) {
        return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
      }
    })
  ),
  /***/
  69788: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NG: () => (
          /* binding */
          listRunArtifacts
        ),
        /* harmony export */
        bk: () => (
          /* binding */
          downloadArtifact
        ),
        /* harmony export */
        wn: () => (
          /* binding */
          listArtifacts
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
      var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
      var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27597);
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
      var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14788);
      var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20285);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33843);
      const zipLimitBytes = 2e7;
      const entryLimitBytes = 64e6;
      const perPage = 100;
      const maxPages = 5;
      const Artifact = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr(),
        name: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
        size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().min(0),
        expired: zod__WEBPACK_IMPORTED_MODULE_5__.zMY(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_6__.w$({ offset: true }),
        digest: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().nullish(),
        workflow_run: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
          id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr(),
          repository_id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr(),
          /** Gitea does not tell. */
          head_repository_id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr().optional(),
          head_sha: zod__WEBPACK_IMPORTED_MODULE_5__.YjP()
        }).nullish()
      });
      const ArtifactPage = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_5__.Whr(), artifacts: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(Artifact) });
      const Run = zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_5__.YjP(),
        repository: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr() }),
        /** Null when the fork has been deleted; Gitea does not tell. */
        head_repository: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__.Whr() }).nullish()
      });
      async function listArtifacts(api, name, isEnough) {
        const route = "GET /repos/{owner}/{repo}/actions/artifacts";
        const { artifacts, ended } = await listPages({
          subject: { what: "the list of artifacts", needs: "actions: read" },
          page: (page) => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.kA)(api, { route, parameters: { name, per_page: perPage, page } }, ArtifactPage),
          maxPages,
          requestsPerPage: usualRequests(api),
          // GitHub documents no order. As long as the newest come first, what is not listed yet is older.
          isEnough: (listed) => isSorted(listed) && listed.some((artifact) => artifact.name === name && isEnough(artifact))
        });
        return { artifacts: artifacts.filter((artifact) => artifact.name === name).toSorted(newestFirst), ended };
      }
      function newestFirst(a, b) {
        return Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id;
      }
      function isSorted(artifacts) {
        return artifacts.every((artifact, at) => at === 0 || Date.parse(artifacts[at - 1]?.created_at ?? "") >= Date.parse(artifact.created_at));
      }
      async function listRunArtifacts(api, runId) {
        const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
        const { artifacts } = await listPages({
          subject: { what: `the list of artifacts of run ${runId}`, needs: "actions: read" },
          page: (page) => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.kA)(api, { route, parameters: { run_id: runId, per_page: perPage, page } }, ArtifactPage),
          maxPages: 2 * maxPages,
          requestsPerPage: usualRequests(api),
          isEnough: () => false
        });
        return artifacts;
      }
      function usualRequests({ server }) {
        return (0, _server_js__WEBPACK_IMPORTED_MODULE_3__.Hd)(server) ? 4 : 1;
      }
      async function listPages({ subject, page, maxPages: most, requestsPerPage, isEnough }) {
        const listed = /* @__PURE__ */ new Map();
        let total = Number.POSITIVE_INFINITY;
        let before = 0;
        for (let at = 1; listed.size < most * perPage && at <= most * requestsPerPage; at += 1) {
          before = listed.size;
          const answer = await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.TE)(subject, () => page(at));
          for (const artifact of answer.artifacts)
            listed.set(artifact.id, artifact);
          total = Math.min(total, answer.total_count);
          const artifacts = [...listed.values()];
          if (listed.size >= total)
            return { artifacts, ended: "whole" };
          if (isEnough(artifacts))
            return { artifacts, ended: "enough" };
          if (listed.size === before)
            break;
        }
        if (listed.size < most * perPage && (requestsPerPage === 1 || listed.size === before))
          throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.F(`${subject.what} could not be read: it ended after ${listed.size} of ${total} artifacts`);
        return { artifacts: [...listed.values()], ended: "limit" };
      }
      async function downloadArtifact(api, artifact, wanted) {
        if (artifact.size_in_bytes > zipLimitBytes)
          return refused(`it has ${artifact.size_in_bytes} bytes, more than ${zipLimitBytes}`);
        try {
          const foreign = wanted.origin === null ? null : await whyForeign(api, artifact, wanted.origin);
          if (foreign !== null)
            return refused(foreign);
          const zip = await downloadZip(api, artifact);
          const problem = wrongDigest(zip, artifact, api);
          return problem === null ? await readOnlyEntry(zip, wanted.entry) : refused(problem);
        } catch (error) {
          const status = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.c2)(error);
          if (status === 404 || status === 410)
            return refused("it has expired or was deleted");
          throw (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.lb)({ what: `artifact ${artifact.id}`, needs: "actions: read" }, error);
        }
      }
      async function whyForeign(api, artifact, origin) {
        if (artifact.workflow_run == null)
          return "it belongs to no workflow run";
        const question = { route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}", parameters: { run_id: artifact.workflow_run.id } };
        const run = await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.kA)(api, question, Run);
        if (run.repository.id !== api.repository.id)
          return "its run belongs to another repository";
        if (isOfFork(run, origin))
          return "its run was started by a fork";
        if (!origin.events.includes(run.event))
          return `its run was started by ${JSON.stringify(run.event.slice(0, 40))}`;
        return run.head_sha === origin.headSha ? null : "its run was of another commit";
      }
      function isOfFork({ head_repository: head }, { headRepositoryId }) {
        return head !== void 0 && head?.id !== headRepositoryId;
      }
      async function downloadZip(api, artifact) {
        const { owner, name } = api.repository;
        const { headers } = await api.octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
          owner,
          repo: name,
          artifact_id: artifact.id,
          archive_format: "zip",
          request: { redirect: "manual" }
        });
        if (headers.location === void 0)
          throw new _ports_js__WEBPACK_IMPORTED_MODULE_7__.F(`${(0, _server_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(api.server)} gave no address to download artifact ${artifact.id} from`);
        return await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.ci)(api, headers.location);
      }
      function wrongDigest(zip, { digest }, { server }) {
        if (digest == null || digest === `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(zip).digest("hex")}`)
          return null;
        return `its content does not have the digest that ${(0, _server_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(server)} recorded`;
      }
      async function readOnlyEntry(zip, entryName) {
        try {
          const file = await (0, yauzl__WEBPACK_IMPORTED_MODULE_2__.SY)(zip, { lazyEntries: true });
          if (file.entryCount !== 1)
            return refused(`it holds ${file.entryCount} files instead of one`);
          for await (const entry of file.eachEntry()) {
            if (entry.fileName !== entryName)
              return refused(`it holds another file than ${entryName}`);
            return await inflate(file, entry);
          }
          return refused("it holds no file");
        } catch (error) {
          return refused(`it is no sound zip archive (${(0, _github_api_js__WEBPACK_IMPORTED_MODULE_4__.q0)(error)})`);
        }
      }
      async function inflate(file, entry) {
        if (entry.uncompressedSize > entryLimitBytes)
          return refused(`it unpacks to more than ${entryLimitBytes} bytes`);
        const chunks = [];
        for await (const chunk of await file.openReadStreamPromise(entry))
          chunks.push(zod__WEBPACK_IMPORTED_MODULE_5__.Nlp(Buffer).parse(chunk));
        const content = Buffer.concat(chunks);
        if ((0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(content) !== entry.crc32)
          return refused("its content does not have the checksum that is written beside it");
        return { kind: "text", text: content.toString("utf8") };
      }
      function refused(because) {
        return { kind: "refused", because };
      }
    })
  ),
  /***/
  61569: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          uploadArtifact
        ),
        /* harmony export */
        v: () => (
          /* binding */
          uploadPlace
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33843);
      var _uploads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7423);
      const uploadLimitMs = 6e4;
      function uploadPlace(temporaryDirectory, { deadline, replacedArtifacts, uploads }) {
        return { temporaryDirectory, deadline, uploads, onReplace: (artifact) => void replacedArtifacts.add(artifact) };
      }
      async function uploadArtifact(upload, place) {
        const { uploads = (0, _uploads_js__WEBPACK_IMPORTED_MODULE_3__.D)() } = place;
        await uploads.inTurn(async () => {
          if (uploads.refusal !== null)
            throw new Error(notTried(upload.artifact, uploads.refusal));
          try {
            await uploadFrom(upload, place);
          } catch (error) {
            const reason = (0, _github_api_js__WEBPACK_IMPORTED_MODULE_2__.q0)(error);
            if (!isPassing(error))
              uploads.refusal = { isKnownBefore: false, isTold: true, because: reason };
            throw new Error(`artifact ${upload.artifact} could not be uploaded: ${reason}`, { cause: error });
          }
        });
      }
      function notTried(artifact, refusal) {
        const { isKnownBefore, because } = refusal;
        refusal.isTold = true;
        return isKnownBefore ? because : `artifact ${artifact} was not uploaded, because another one could not be: ${because}`;
      }
      async function uploadFrom(upload, place) {
        const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.temporaryDirectory, "image-size-budget-upload-"));
        try {
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, upload.entry);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, upload.text);
          await place.deadline.spend(() => uploadFile(upload, { ...place, directory, file }), place.limitMs ?? uploadLimitMs);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
        }
      }
      function isPassing(error) {
        return isNameTaken(error) || error instanceof Error && /\b(?:ECONNRESET|ETIMEDOUT|EPIPE)\b/.test(error.message);
      }
      async function uploadFile(upload, { directory, file, onReplace }) {
        const { DefaultArtifactClient } = await Promise.all(
          /* import() */
          [__webpack_require__.e(536), __webpack_require__.e(21)]
        ).then(__webpack_require__.bind(__webpack_require__, 83021));
        const client = new DefaultArtifactClient();
        const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
        const send = async () => await onAnyHost(() => client.uploadArtifact(upload.artifact, [file], directory, options));
        try {
          await send();
        } catch (error) {
          if (!isNameTaken(error))
            throw error;
          onReplace?.(upload.artifact);
          await onAnyHost(() => client.deleteArtifact(upload.artifact));
          await send();
        }
      }
      function onAnyHost(call) {
        const { GITHUB_SERVER_URL: serverUrl } = process.env;
        process.env["GITHUB_SERVER_URL"] = "https://github.com";
        try {
          return call();
        } finally {
          if (serverUrl === void 0)
            delete process.env["GITHUB_SERVER_URL"];
          else
            process.env["GITHUB_SERVER_URL"] = serverUrl;
        }
      }
      function isNameTaken(error) {
        return error instanceof Error && /\(409\)|already exists/i.test(error.message);
      }
    })
  ),
  /***/
  89572: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          whichBase
        ),
        /* harmony export */
        w: () => (
          /* binding */
          mergeBase
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
      var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14788);
      var _commits_commit_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81226);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33843);
      var _server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20285);
      const GitCommit = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), parents: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() })) });
      const Comparison = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }) });
      const PullRequest = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ merge_base: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{40,64}$/), head: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_3__.YjP() }) });
      async function whichBase(context, head, api) {
        const { mergeGroup, pullRequest } = context;
        if (mergeGroup !== null)
          return { kind: "known", commit: mergeGroup.baseSha };
        try {
          if (pullRequest !== null)
            return await baseOfPullRequest({ context, pullRequest, head }, api);
          return firstParent(head?.sha === context.sha ? head : await readCommit(api, context.sha));
        } catch (error) {
          if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_4__.F)
            return { kind: "unknown", because: error.message };
          throw error;
        }
      }
      async function baseOfPullRequest({ context, pullRequest, head }, api) {
        if ((head?.sha ?? context.sha) === pullRequest.headSha)
          return { kind: "known", commit: await mergeBaseOf(pullRequest, api) };
        const isTestMerge = head !== null && head.parents.length === 2 && (head.parents[1] === pullRequest.headSha || head.sha === context.sha);
        return firstParent(isTestMerge ? head : await readCommit(api, context.sha));
      }
      async function mergeBaseOf({ number, baseRef, headSha }, api) {
        if (!(0, _server_js__WEBPACK_IMPORTED_MODULE_2__.Hd)(api.server))
          return await mergeBase(api, baseRef, headSha);
        const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: number } };
        const subject = { what: `the merge base of pull request #${number}`, needs: "pull-requests: read" };
        const { merge_base: commit, head } = await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.TE)(subject, () => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(api, question, PullRequest));
        return head.sha === headSha ? commit : await mergeBase(api, baseRef, headSha);
      }
      function firstParent({ sha, parents: [first] }) {
        if (first === void 0)
          return { kind: "unknown", because: `commit ${sha.slice(0, 7)} has no parent` };
        return { kind: "known", commit: first };
      }
      async function readCommit(api, sha) {
        const question = { route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", parameters: { commit_sha: sha } };
        const subject = { what: `commit ${sha.slice(0, 7)}`, needs: "contents: read" };
        const { parents } = await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.TE)(subject, () => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(api, question, GitCommit));
        return { sha, parents: parents.map((parent) => parent.sha) };
      }
      async function mergeBase(api, one, other) {
        if ((0, _server_js__WEBPACK_IMPORTED_MODULE_2__.Hd)(api.server))
          return await commonAncestor((0, _commits_commit_graph_js__WEBPACK_IMPORTED_MODULE_0__.q)(api), one, other);
        const parameters = { basehead: `${one}...${other}`, per_page: 1 };
        const question = { route: "GET /repos/{owner}/{repo}/compare/{basehead}", parameters };
        const subject = { what: `the merge base of ${one.slice(0, 40)} and ${other.slice(0, 7)}`, needs: "contents: read" };
        return (await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.TE)(subject, () => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(api, question, Comparison))).merge_base_commit.sha;
      }
      const mostPages = 40;
      async function commonAncestor(graph, one, other) {
        const sides = [one, other].map((commit) => new Side(graph, commit));
        const [ours, theirs] = sides;
        for (let page = 1; page <= mostPages && sides.some(({ hasMore }) => hasMore); page += 1) {
          await Promise.all(sides.map(async (side) => await side.readPage()));
          const common = [...theirs?.shas ?? []].find((sha) => ours?.shas.has(sha));
          if (common !== void 0)
            return common;
        }
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_4__.F(`no commit was found that both ${one.slice(0, 40)} and ${other.slice(0, 7)} hold`);
      }
      class Side {
        shas = /* @__PURE__ */ new Set();
        #pages;
        hasMore = true;
        constructor(graph, commit) {
          this.#pages = graph.ancestors(commit)[Symbol.asyncIterator]();
        }
        async readPage() {
          if (!this.hasMore)
            return;
          const page = await this.#pages.next();
          this.hasMore = page.done !== true;
          for (const { sha } of page.done === true ? [] : page.value)
            this.shas.add(sha);
        }
      }
    })
  ),
  /***/
  81226: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          apiCommitGraph
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
      var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14788);
      var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33843);
      const perPage = 100;
      const CommitPage = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), parents: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__.YjP() })) }));
      function apiCommitGraph(api) {
        return {
          async *ancestors(commit) {
            const question = { what: `the history of commit ${commit.slice(0, 7)}`, needs: "contents: read" };
            const come = /* @__PURE__ */ new Set();
            const missing = /* @__PURE__ */ new Set();
            for (let page = 1; page === 1 || missing.size > 0; page += 1) {
              const parameters = { sha: commit, per_page: perPage, page };
              const before = come.size;
              const commits = await (0, _github_api_js__WEBPACK_IMPORTED_MODULE_0__.TE)(question, () => (0, _github_api_js__WEBPACK_IMPORTED_MODULE_0__.kA)(api, { route: "GET /repos/{owner}/{repo}/commits", parameters }, CommitPage));
              for (const { sha } of commits)
                come.add(sha);
              for (const sha of commits.flatMap(({ parents }) => parents.map((parent) => parent.sha)))
                missing.add(sha);
              for (const sha of missing)
                if (come.has(sha))
                  missing.delete(sha);
              if (come.size === before)
                throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__.F(`${question.what} could not be read: it ended after ${before} commits`);
              yield commits.map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => parent.sha) }));
            }
          }
        };
      }
    })
  ),
  /***/
  10119: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          measurementsOfRun
        ),
        /* harmony export */
        O: () => (
          /* binding */
          measurementArtifacts
        )
        /* harmony export */
      });
      var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14788);
      var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23569);
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90743);
      var _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69788);
      var _report_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50630);
      var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61569);
      var _files_stored_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46978);
      const prefix = "image-size-measurement-";
      const entry = "measurement.json";
      function measurementArtifacts(api, place) {
        return {
          async find(wanted) {
            const { artifacts } = api.server;
            if (artifacts.kind === "none")
              return none(artifacts.because);
            try {
              return await find(api, wanted);
            } catch (error) {
              if (error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_6__.F)
                return none(error.message);
              throw error;
            }
          },
          async save(document) {
            const upload = { artifact: artifactName(document.name), entry, text: JSON.stringify(document), retentionDays: null };
            await (0, _artifact_upload_js__WEBPACK_IMPORTED_MODULE_4__.m)(upload, place);
          }
        };
      }
      function artifactName(name) {
        return `${prefix}${(0, _files_stored_document_js__WEBPACK_IMPORTED_MODULE_5__.fx)(name)}`;
      }
      async function find(api, wanted) {
        const isOfHead = ({ expired, workflow_run: run }) => !expired && run?.head_sha === wanted.headSha && run.repository_id === api.repository.id && // Where the server does not tell, the commit does: whoever started its run, it was that commit's workflow.
        (run.head_repository_id ?? wanted.headRepositoryId) === wanted.headRepositoryId;
        const { artifacts } = await (0, _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__.wn)(api, artifactName(wanted.name), isOfHead);
        const newest = artifacts.find(isOfHead);
        if (newest === void 0)
          return none("this commit has not been measured before");
        const download = await (0, _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__.bk)(api, newest, { entry, origin: null });
        if (download.kind === "refused")
          return none(`the earlier measurement (artifact ${newest.id}) was refused: ${download.because}`);
        return checkMeasurement(download.text, { wanted, id: newest.id });
      }
      const mostImages = 200;
      const mostCharacters = 2e8;
      async function measurementsOfRun(api, run) {
        const all = await (0, _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__.NG)(api, run.id);
        const artifacts = all.filter(({ name, expired }) => name.startsWith(prefix) && !expired);
        const documents = /* @__PURE__ */ new Map();
        const refused = [];
        let characters = 0;
        for (const artifact of artifacts.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
          const slug = artifact.name.slice(prefix.length);
          const isTooMuch = documents.size + refused.length >= mostImages || characters > mostCharacters;
          const download = isTooMuch ? tooMuch : await (0, _artifact_download_js__WEBPACK_IMPORTED_MODULE_2__.bk)(api, artifact, { entry, origin: null });
          const read = download.kind === "refused" ? download : checkMeasurementOfRun(download.text, slug, run);
          if (download.kind === "text")
            characters += download.text.length;
          if (read.kind === "document")
            documents.set(read.document.name, read.document);
          else
            refused.push({ name: slug, because: `its measurement was refused: ${read.because}` });
        }
        return { documents, refused, hasReport: all.some(_report_artifact_js__WEBPACK_IMPORTED_MODULE_3__.P) };
      }
      const tooMuch = { kind: "refused", because: `a run has at most ${mostImages} images and ${mostCharacters} characters` };
      function checkMeasurementOfRun(text, slug, run) {
        const parsed = (0, _files_stored_document_js__WEBPACK_IMPORTED_MODULE_5__.Tp)(text, _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__.eL);
        if (parsed.kind === "refused")
          return parsed;
        const { name, headSha, baseSha } = parsed.document;
        if (!(0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.lS)(name) || (0, _files_stored_document_js__WEBPACK_IMPORTED_MODULE_5__.fx)(name) !== slug)
          return { kind: "refused", because: "it is of another image" };
        if (headSha !== run.headSha)
          return { kind: "refused", because: "it is of another commit" };
        const isOtherBase = run.baseSha !== null && baseSha !== null && baseSha !== run.baseSha;
        return isOtherBase ? { kind: "refused", because: "its job checked out another base commit than this one" } : parsed;
      }
      function checkMeasurement(text, { wanted, id: id2 }) {
        const parsed = (0, _files_stored_document_js__WEBPACK_IMPORTED_MODULE_5__.Tp)(text, _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__.eL);
        if (parsed.kind === "refused")
          return none(`the earlier measurement (artifact ${id2}) was refused: ${parsed.because}`);
        const { document } = parsed;
        if (document.name !== wanted.name)
          return none("the earlier measurement is of another image");
        if (document.headSha !== wanted.headSha)
          return none("the earlier measurement is of another commit");
        if (document.baseSha !== wanted.baseSha)
          return none("the earlier measurement was made against another base commit");
        if (document.inputsDigest !== wanted.inputsDigest)
          return none("the earlier measurement was made with other build inputs");
        return { kind: "document", document };
      }
      function none(because) {
        return { kind: "none", because };
      }
    })
  ),
  /***/
  50630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          isReport
        ),
        /* harmony export */
        k: () => (
          /* binding */
          keepReport
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61569);
      var _files_stored_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46978);
      async function keepReport(report, { inputs, api, directory, published, notes }) {
        if (report.pullRequest === null || published.htmlPath === "")
          return false;
        const isNews = api.uploads.refusal?.isTold !== true;
        try {
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(published.htmlPath, "utf8");
          const upload = { artifact: artifactName(report, inputs), entry: "report.html", text, retentionDays: inputs.retentionDays };
          await (0, _artifact_upload_js__WEBPACK_IMPORTED_MODULE_2__.m)(upload, { ...(0, _artifact_upload_js__WEBPACK_IMPORTED_MODULE_2__.v)(directory, api), limitMs: 3e4 });
          return true;
        } catch (error) {
          (isNews ? notes.warn : notes.warnQuietly)(`the HTML report was not kept: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.pQ)(error)}`);
          return false;
        }
      }
      function isReport(artifact) {
        return artifact.name.startsWith(prefix);
      }
      const prefix = "image-size-report-";
      function artifactName({ images: [only, ...others] }, { commentKey }) {
        return `${prefix}${(0, _files_stored_document_js__WEBPACK_IMPORTED_MODULE_3__.fx)(only === void 0 || others.length > 0 ? commentKey : only.name)}`;
      }
    })
  ),
  /***/
  59426: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          readRunContext
        ),
        /* harmony export */
        t: () => (
          /* binding */
          forkPoint
        )
        /* harmony export */
      });
      var _base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89572);
      var _process_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63803);
      async function readRunContext({ context, mode, api, environment }) {
        const { pullRequest, mergeGroup } = context;
        return {
          mode,
          commit: context.sha,
          headSha: pullRequest?.headSha ?? mergeGroup?.headSha ?? context.sha,
          // A recording run looks for what the branch had before: at this very commit, or at the nearest one before it.
          base: mode === "record" ? { sha: context.sha, fallback: null } : await baseOf({ context, mode, api, environment }),
          isOnBehalf: false,
          frame: {
            repository: `${context.repository.owner}/${context.repository.name}`,
            pullRequest: pullRequest?.number ?? mergeGroup?.pullRequest ?? null,
            runUrl: context.runUrl,
            serverUrl: context.serverUrl,
            headRepository: pullRequest?.headRepository ?? null,
            docsUrl: context.docsUrl
          }
        };
      }
      async function baseOf({ context, api, environment }) {
        const head = await (0, _process_git_js__WEBPACK_IMPORTED_MODULE_1__.d)((0, _process_git_js__WEBPACK_IMPORTED_MODULE_1__.u)(context.workspace, environment));
        const base = await (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_0__.Z)(context, head, api);
        return base.kind === "known" ? { sha: base.commit, fallback: fallbackOf(context, base.commit, api) } : base;
      }
      function fallbackOf({ defaultBranch, pullRequest }, base, api) {
        return pullRequest === null ? null : forkPoint({ defaultBranch, baseRef: pullRequest.baseRef, base }, api);
      }
      function forkPoint({ defaultBranch, baseRef, base }, api) {
        if (defaultBranch === null || baseRef === defaultBranch)
          return null;
        return async () => await (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_0__.w)(api, defaultBranch, base);
      }
    })
  ),
  /***/
  96327: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cz: () => (
          /* binding */
          parseAccess
        ),
        /* harmony export */
        Dp: () => (
          /* binding */
          accessRefusal
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59874);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80765);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90743);
      const accessKinds = ["secrets", "environment", "paths", "network"];
      function parseAccess(step) {
        const written = step["config-access"] ?? "";
        const words = written.split(/[\s,]+/).filter((word) => word !== "");
        const known = words.flatMap((word) => accessKinds.find((kind) => kind === word) ?? []);
        if (known.length === words.length)
          return new Set(known);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("input-unparsable", {
          input: "config-access",
          written,
          example: `any of ${accessKinds.join(", ")}, separated by commas`
        });
      }
      function accessRefusal(written, outside, granted) {
        const demands = [...demandsOf(written), ...outside.map(({ input, path }) => demand(input, path, "paths"))];
        for (const { input, written: text, needs } of demands) {
          const missing = needs.filter((access) => !granted.has(access));
          if (missing.length === 0)
            continue;
          const all = [.../* @__PURE__ */ new Set([...granted, ...missing])].toSorted((a, b) => accessKinds.indexOf(a) - accessKinds.indexOf(b));
          return (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("config-access-missing", {
            input,
            written: text,
            reaches: reaches[missing[0] ?? "secrets"],
            all: all.join(", ")
          });
        }
        return null;
      }
      const reaches = {
        secrets: "secrets or credentials of the job",
        environment: "the environment of the job",
        paths: "a path outside of the checkout",
        network: "the network of the machine"
      };
      function demandsOf(written) {
        return [
          ...secretDemands(written),
          ...lines(written, "build-args").filter((argument) => !argument.includes("=")).map((argument) => demand("build-args", argument, "environment")),
          ...cacheDemands(written),
          ...contextDemands(written),
          ...networkDemands(written)
        ];
      }
      function pathsIn(written) {
        const context = contextPath((written["context"] ?? "").trim());
        const file = pathOf("file", (written["file"] ?? "").trim());
        const contexts = lines(written, "build-contexts").flatMap((pair) => pathOf("build-contexts", valueOf(pair)));
        const files = lines(written, "secret-files").flatMap((pair) => pathOf("secret-files", valueOf(pair)));
        const keys = lines(written, "ssh").flatMap((pair) => valueOf(pair).split(",").flatMap((path) => pathOf("ssh", path)));
        return [...context, ...file, ...contexts, ...files, ...keys, ...cachePaths(written), ...imagePath(written)];
      }
      function demand(input, written, ...needs) {
        return { input, written, needs };
      }
      function secretDemands(written) {
        return ["secrets", "secret-envs", "secret-files", "ssh"].flatMap((input) => {
          const text = (written[input] ?? "").trim();
          if (text === "")
            return [];
          return [demand(input, input === "secrets" ? "(a secret)" : text, "secrets")];
        });
      }
      function networkDemands(written) {
        const network = (written["network"] ?? "").trim();
        const isOwn = ["", "default", "none"].includes(network);
        const hosts = lines(written, "add-hosts").filter((host) => /host-gateway/i.test(host));
        return [
          ...isOwn ? [] : [demand("network", network, "network")],
          ...hosts.map((host) => demand("add-hosts", host, "network")),
          // Any other entitlement breaks out of the container, and then there is no difference left.
          ...items(written, "allow").map((allowed) => demand("allow", allowed, ...allowed === "network.host" ? ["network"] : accessKinds))
        ];
      }
      function contextDemands(written) {
        const context = written["context"];
        if (context === void 0 || context.trim() !== "" && !context.includes("{{"))
          return [];
        return [demand("context", context, "secrets")];
      }
      const ownPlace = /* @__PURE__ */ new Set(["url", "url_v2", "token"]);
      function cacheDemands(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const { types, attributes } = readCache(entry);
          const isHarmless = (type) => type === "local" || type === "inline" || type === "registry" && input === "cache-from" || type === "gha" && !attributes.some(([key]) => ownPlace.has(key));
          return types.every(isHarmless) ? [] : [demand(input, entry, "secrets")];
        }));
      }
      function cachePaths(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const paths = readCache(entry).attributes.filter(([key]) => key === "src" || key === "dest");
          return paths.flatMap(([, path]) => pathOf(input, path));
        }));
      }
      function readCache(entry) {
        const attributes = orWhole(entry, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry).map((field) => {
          const at = field.indexOf("=");
          return at === -1 ? [field, ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
        });
        const types = attributes.flatMap(([key, value]) => key === "type" ? [value] : []);
        return { types: types.length > 0 ? types : [entry.includes("=") ? "" : "registry"], attributes };
      }
      function imagePath(written) {
        const image = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.o_)((written["image"] ?? "").trim());
        if (image === null || image.scheme === "local" || image.scheme === "registry")
          return [];
        return [{ input: "image", path: image.location }];
      }
      function contextPath(value) {
        return value === "" || value === "-" || value.includes("{{") ? [] : [{ input: "context", path: value }];
      }
      function pathOf(input, value) {
        const layout = /^oci-layout:\/\/([^@]*)/i.exec(value)?.[1];
        if (layout !== void 0)
          return [{ input, path: layout }];
        const isElsewhere = /^(?:https?|git|ssh|docker-image):\/\/|^git@|^target:/.test(value) || value.includes("{{");
        return value === "" || value === "-" || isElsewhere ? [] : [{ input, path: value }];
      }
      function valueOf(pair) {
        const at = pair.indexOf("=");
        return at === -1 ? "" : pair.slice(at + 1).trim();
      }
      function lines(raw, input) {
        return orWhole(raw[input] ?? "", (text) => (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry)(text, { ignoreComma: true }));
      }
      function items(raw, input) {
        return orWhole(raw[input] ?? "", _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry);
      }
      function orWhole(text, split) {
        try {
          return split(text);
        } catch {
          return [text];
        }
      }
    })
  ),
  /***/
  23805: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readListedImages
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13494);
      var _adapters_files_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64409);
      var _adapters_process_small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69427);
      var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59874);
      var _inputs_bake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33116);
      var _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96327);
      async function readListedImages(step, place) {
        const paths = (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_5__.db)(step);
        const targets = (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_5__.A6)(step);
        if (paths.length === 0) {
          const [override] = (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_5__.l_)(step);
          if (override !== void 0)
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("set-without-bake", { written: override });
          if (targets.length > 0)
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("targets-without-bake", { written: (step["targets"] ?? "").trim() });
          return await (0, _adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__.H)(place.directory, step, place.checkout);
        }
        if ((step["image"] ?? "").trim() !== "")
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("bake-with-image", {});
        (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_6__.Cz)(step);
        const files = await Promise.all(paths.map(async (path) => await readBakeFile(path, step, place)));
        const config = await (0, _adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__.RG)(place.directory, step);
        const { bakedImages } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(295)]
        ).then(__webpack_require__.bind(__webpack_require__, 34295));
        const list = await bakedImages({ files, config, targets, isEarlier: false, step }, place);
        for (const image of list.images) {
          const refusal = await (0, _adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_1__.fG)(image, place);
          if (refusal !== null)
            throw refusal;
        }
        return list;
      }
      const limitBytes = 1e6;
      async function readBakeFile(path, step, place) {
        const isNamedInside = !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place.checkout, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.directory, path)).startsWith("..");
        if (isNamedInside && !(0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_6__.Cz)(step).has("paths") && await (0, _adapters_files_inside_js__WEBPACK_IMPORTED_MODULE_2__.t)(path, place))
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("bake-file-unreadable", { path, because: "it leads out of the checkout" });
        const file = await (0, _adapters_process_small_file_js__WEBPACK_IMPORTED_MODULE_3__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.directory, path), { limitBytes });
        switch (file.kind) {
          case "text":
            return { path, text: file.text };
          case "missing":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("bake-file-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("bake-file-unreadable", { path, because: file.because });
        }
      }
    })
  )
};
