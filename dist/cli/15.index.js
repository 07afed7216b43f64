export const id = 15;
export const ids = [15];
export const modules = {
  /***/
  4677: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E2: () => (
          /* binding */
          failedLine
        ),
        /* harmony export */
        IT: () => (
          /* binding */
          missingPath
        ),
        /* harmony export */
        M7: () => (
          /* binding */
          handOverFailure
        ),
        /* harmony export */
        ST: () => (
          /* binding */
          isGone
        ),
        /* harmony export */
        g5: () => (
          /* binding */
          failureOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      function failureOf(end, dockerfile = "") {
        const failure = namedFailure(end, dockerfile);
        const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(placeOf(end.lines, dockerfile)) ?? [];
        const place = file === "" ? null : { file, line: Number(line) };
        return failure.happenedAt(place, lastOutputOf(end.lines));
      }
      function namedFailure(end, dockerfile) {
        const detail = end.lines.join("\n").trim();
        const start = end.lines.findLastIndex((line) => line.startsWith("ERROR: "));
        const verdict = end.lines.slice(Math.max(0, start)).join("\n");
        const place = placeOf(end.lines, dockerfile);
        for (const rule of rules) {
          const match = rule.pattern.exec(verdict);
          if (match === null)
            continue;
          return rule.failure({ group: (name) => match.groups?.[name] ?? "", place, dockerfile, detail });
        }
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-failed", { exitCode: end.exitCode, reason: reasonOf(end.lines, start) }, { detail });
      }
      function failedLine({ lines }) {
        const [, line] = /:(\d+)$/.exec(placeOf(lines, "")) ?? [];
        return line === void 0 ? null : Number(line);
      }
      const copyMissing = /failed to (?:compute cache key|calculate checksum)[\s\S]*?(?:"(?<path>[^"]+)": not found|failed to walk \S*\/buildkit-mount\d+\/(?<walked>.+?): lstat)/;
      function missingPath({ lines }) {
        const { path, walked } = copyMissing.exec(lines.join("\n"))?.groups ?? {};
        return path ?? walked ?? null;
      }
      function lastOutputOf(lines) {
        const heading = lines.findLastIndex((line) => line.startsWith(" > ["));
        if (heading < 0)
          return null;
        const length = lines.slice(heading).findIndex((line) => /^-{6,}$/.test(line));
        const printed = lines.slice(heading + 1, length < 0 ? lines.length : heading + length);
        return printed.flatMap((line) => /^\d+\.\d+ (.*\S)/.exec(line)?.[1] ?? []).at(-1) ?? null;
      }
      function placeOf(all, dockerfile) {
        const lines = all.slice(0, Math.max(0, all.findLastIndex((line2) => line2.startsWith("ERROR: "))));
        const heading = lines.findLast((line2, index) => /^\S.*:\d+$/.test(line2) && /^-{10,}$/.test(lines[index + 1] ?? ""));
        const [, name = "", line = ""] = /^(.*):(\d+)$/.exec(heading ?? "") ?? [];
        if (heading === void 0)
          return "";
        return `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(dockerfile) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) ? dockerfile : name}:${line}`;
      }
      function handOverFailure(end, image) {
        const known = failureOf(end);
        if (known.code !== "build-failed")
          return known;
        const detail = end.lines.join("\n");
        const reason = end.lines.at(-1) ?? "";
        if (/unexpected EOF|: EOF$|connection reset by peer|broken pipe/m.test(detail))
          return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-builder-gone", {}, { detail });
        const isElsewhere = /dial tcp 127\.0\.0\.1:\d+|connection refused|server gave HTTP response to HTTPS client/.test(detail);
        switch (image) {
          case "built":
            return isElsewhere ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("push-unreachable", {}, { detail }) : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("push-failed", { reason }, { detail });
          case "local":
            return isElsewhere ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-engine-elsewhere", {}, { detail }) : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-not-handed-over", { reason }, { detail });
        }
      }
      function isGone(lines) {
        return lines.some((line) => goneWords.test(line));
      }
      const goneWords = /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)|context deadline exceeded|Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|unexpected EOF|connection refused/i;
      function reasonOf(lines, start) {
        const line = start >= 0 ? lines[start] : lines.findLast((candidate) => candidate.trim() !== "");
        return (line ?? "").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "");
      }
      const rules = [
        {
          pattern: /no space left on device/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-disk-full", {}, { detail })
        },
        {
          // What a push says, and what a build says that gives a name to an image of the engine's own store.
          pattern: /could not find image from tag|failed to get digest sha256:\w+: open \S+: no such file|image does not exist locally with the tag|^tag does not exist: /m,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-image-lost", {}, { detail })
        },
        {
          pattern: /permission denied while trying to connect to the (?:Docker daemon|docker API)/i,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-engine-forbidden", {}, { detail })
        },
        {
          pattern: /(?:Cannot connect to the Docker daemon|failed to connect to the docker API) at (?<endpoint>[^\s;]+?)\.?(?=[\s;]|$)/i,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-no-engine", { endpoint: group("endpoint") }, { detail })
        },
        {
          pattern: /error during connect: .*?(?<endpoint>(?:tcp|https?|unix|npipe|ssh):\/\/[^\s":]+(?::\d+)?)/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-no-engine", { endpoint: group("endpoint") }, { detail })
        },
        {
          pattern: /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-builder-gone", {}, { detail })
        },
        {
          pattern: /unknown (?:shorthand )?flag: (?<flag>\S+)/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-buildx-too-old", { flag: group("flag") }, { detail })
        },
        {
          pattern: /no builder "(?<builder>[^"]*)" found/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-builder-unknown", { builder: group("builder") }, { detail })
        },
        {
          pattern: /listing workers|failed to list workers|^ERROR: (?:failed to build: )?context deadline exceeded/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-builder-unreachable", {}, { detail })
        },
        {
          pattern: /(?:^|: )[Cc]ance(?:l|ll)ed: context canceled|^ERROR: (?:failed to build: )?(?:failed to solve: )?context canceled/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-cancelled", {}, { detail })
        },
        {
          pattern: /Multi-platform build is not supported|does not currently support exporting manifest lists|multiple platforms feature is currently not supported/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-multi-platform-unsupported", {}, { detail })
        },
        {
          pattern: /Cache export is not supported|cache export feature is currently not supported/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-cache-unsupported", {}, { detail })
        },
        {
          pattern: /granting entitlement (?<entitlement>\S+) is not allowed|(?<other>\S+) is not allowed by build daemon/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-entitlement-refused", { entitlement: group("entitlement") || group("other") }, { detail })
        },
        {
          pattern: /failed to read dockerfile: open (?<file>.+): no such file or directory|resolve : lstat (?<directory>.+): no such file or directory/,
          failure: ({ group, dockerfile, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-dockerfile-missing", { file: dockerfile || group("file") || group("directory") }, { detail })
        },
        {
          pattern: /unable to prepare context: (?:path "(?<context>[^"]*)" not found|.*?(?:lstat|stat) (?<path>.+): no such)|path "(?<old>[^"]*)" not found/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-context-missing", { context: group("context") || group("path") || group("old") }, { detail })
        },
        {
          pattern: /the Dockerfile(?: \([^)]*\))? cannot be empty|file with no instructions/,
          failure: ({ detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-dockerfile-empty", {}, { detail })
        },
        {
          pattern: /[Dd]ockerfile parse error(?: on)?(?: line (?<line>\d+))?: (?<reason>.+)/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-dockerfile-syntax", { line: group("line"), reason: group("reason") }, { detail })
        },
        {
          pattern: /process "(?<command>[\s\S]*)" did not complete successfully: exit code: (?<code>\d+)/,
          failure: ({ group, place, detail }) => {
            const command = commandOf(group("command"));
            if (group("code") === "255" && detail.includes("exec format error")) {
              return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-wrong-architecture", { command }, { detail });
            }
            return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-run-failed", { command, exitCode: group("code"), place }, { detail });
          }
        },
        {
          pattern: copyMissing,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-copy-missing", { path: group("path") || group("walked") }, { detail })
        },
        {
          pattern: /failed to resolve source metadata for (?<image>\S+?): [\s\S]*(?:not found|does not exist|denied|authorization failed|[Uu]nauthorized)/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-image-not-found", { image: group("image") }, { detail })
        },
        {
          pattern: /(?:failed to resolve source metadata for|failed to copy:|pulling image) (?<image>\S+?):? /,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-registry-unreachable", { image: group("image") }, { detail })
        },
        {
          pattern: /target stage "(?<target>[^"]*)" could not be found/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-target-missing", { target: group("target") }, { detail })
        },
        {
          pattern: /invalid tag "(?<tag>[^"]*)"/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-tag-invalid", { tag: group("tag") }, { detail })
        },
        {
          pattern: /invalid key-value pair "(?<pair>[^"]*)"|invalid value "(?<value>[^"]*)", expecting k=v/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-pair-invalid", { pair: group("pair") || group("value") }, { detail })
        },
        {
          pattern: /secret (?<secret>\S+?): not found|failed to stat (?<path>\S+?):/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-secret-missing", { secret: group("secret") || group("path") }, { detail })
        },
        {
          pattern: /failed to parse stage name "(?<name>[^"]*)": invalid reference format/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-from-invalid", { name: group("name") }, { detail })
        },
        {
          pattern: /base name \((?<name>[^)]*)\) should not be blank/,
          failure: ({ group, detail }) => (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("build-from-blank", { name: group("name") }, { detail })
        }
      ];
      function commandOf(written) {
        return written.replace(/^\/bin\/(?:ba)?sh -c /, "");
      }
    })
  ),
  /***/
  2348: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          isRemoteContext
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      function isRemoteContext(context, workingDirectory) {
        return isAddress(context) && !isDirectory((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, context));
      }
      function isAddress(context) {
        return /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
      }
      function isDirectory(path) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  6: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R9: () => (
          /* binding */
          dockerfileAtHand
        ),
        /* harmony export */
        S9: () => (
          /* binding */
          dockerfileOf
        ),
        /* harmony export */
        mO: () => (
          /* binding */
          isInline
        ),
        /* harmony export */
        n_: () => (
          /* binding */
          readDockerfile
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _image_history_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8007);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);
      var _context_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
      function dockerfileOf({ build: { file, context }, workingDirectory }) {
        const path = file !== "" || (0, _context_kind_js__WEBPACK_IMPORTED_MODULE_3__.u)(context, workingDirectory) ? file || "Dockerfile" : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, "Dockerfile");
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path));
        return inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside;
      }
      function isInline({ bake }) {
        return bake !== void 0 && bake.inlineDockerfile !== "";
      }
      async function dockerfileAtHand(place) {
        const { target, buildArgs, buildContexts } = place.build;
        const text = await readDockerfile(place);
        if (text === null)
          return null;
        const { finalStage } = await Promise.all(
          /* import() */
          [__webpack_require__.e(839), __webpack_require__.e(375)]
        ).then(__webpack_require__.bind(__webpack_require__, 5375));
        const stage = finalStage(text, { target, buildArgs, buildContexts });
        return stage === null ? null : { text, stage };
      }
      async function readDockerfile({ build: { file, context, bake }, workingDirectory }) {
        if (bake !== void 0 && bake.inlineDockerfile !== "")
          return bake.inlineDockerfile;
        if ((0, _context_kind_js__WEBPACK_IMPORTED_MODULE_3__.u)(context, workingDirectory))
          return null;
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, file === "" ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, "Dockerfile") : file);
        const found = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(path, { limitBytes: _image_history_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_1__.z, followsLinks: true });
        return found.kind === "text" ? found.text : null;
      }
    })
  ),
  /***/
  5366: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        L: () => (
          /* binding */
          dockerfileOfGiven
        ),
        D: () => (
          /* binding */
          openGivenImage
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var build = __webpack_require__(7384);
      var failure = __webpack_require__(9874);
      var external_node_buffer_ = __webpack_require__(4573);
      var layout_content = __webpack_require__(4146);
      var compression = __webpack_require__(1053);
      var read_ahead = __webpack_require__(8379);
      var header_block = __webpack_require__(4364);
      ;
      function parseTarHeader(block) {
        const header = (0, header_block.Nc)();
        if (header.read(block, 0) !== "header")
          return null;
        return {
          name: header.path,
          linkName: header.link,
          size: header.sizeBytes,
          type: String.fromCharCode(block[156] || 48)
        };
      }
      function isZeroBlock(block) {
        return block.every((byte) => byte === 0);
      }
      function parsePax(body) {
        const records = /* @__PURE__ */ new Map();
        for (let at = 0; at < body.length; ) {
          const blank = body.indexOf(32, at);
          const length = Number.parseInt(body.toString("latin1", at, blank), 10);
          const equals = body.indexOf(61, blank);
          if (blank < 0 || equals < 0 || !(length > 0) || equals >= at + length)
            break;
          records.set(body.toString("utf8", blank + 1, equals), body.toString("utf8", equals + 1, at + length - 1));
          at += length;
        }
        return records;
      }
      ;
      const maxMembers = 1e5;
      const maxExtensionBytes = 1024 * 1024;
      async function openArchive(path, choice = null, where = path) {
        const file = await openFile(path);
        try {
          const members = await listMembers(file, where);
          const root = rootOf(members);
          const find = async (name) => findMember(file, members, pathIn(root, name));
          const files = { where, find, close: () => file.close() };
          return await (0, layout_content.G)(files, choice);
        } catch (error) {
          await file.close();
          throw error;
        }
      }
      async function openFile(path) {
        try {
          const file = await (0, promises_.open)(path, "r");
          if ((await file.stat()).isFile())
            return file;
          await file.close();
        } catch (error) {
          if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")))
            throw error;
        }
        throw (0, failure.IF)("image-path-missing", { path, expected: "a tar file" });
      }
      async function listMembers(file, path) {
        const endBytes = (await file.stat()).size;
        const unreadable = (reason) => (0, failure.IF)("image-archive-unreadable", { path, reason });
        const members = /* @__PURE__ */ new Map();
        const block = external_node_buffer_.Buffer.alloc(header_block.VE);
        let extension = {};
        let count = 0;
        for (let at = 0; at === 0 || at + header_block.VE <= endBytes; count += 1) {
          await file.read(block, 0, header_block.VE, at);
          if (isZeroBlock(block))
            break;
          const header = parseTarHeader(block);
          if (header === null)
            throw at === 0 ? notATar(block, path) : unreadable(`there is no file header at byte ${at}`);
          const member = isExtension(header) ? header : { ...header, ...extension };
          const bodyAt = at + header_block.VE;
          if (!(member.size >= 0 && bodyAt + member.size <= endBytes))
            throw unreadable(`it ends before its member "${member.name}" does`);
          if (count === maxMembers)
            throw unreadable(`it has more than ${maxMembers} members`);
          if (!isExtension(header))
            addMember(members, member, bodyAt);
          extension = isExtension(header) ? Object.assign(extension, await readExtension(file, header, bodyAt)) : {};
          at = bodyAt + Math.ceil(member.size / header_block.VE) * header_block.VE;
        }
        if (count === 0)
          throw unreadable("it is empty");
        return members;
      }
      function notATar(block, path) {
        return (0, compression.Hs)(block) === "none" ? (0, failure.IF)("image-archive-unreadable", { path, reason: "it is no tar" }) : (0, failure.IF)("image-archive-compressed", { path });
      }
      function isExtension({ type }) {
        return type === "x" || type === "g" || type === "L" || type === "K";
      }
      async function readExtension(file, { type, size }, at) {
        if (size > maxExtensionBytes || type === "g")
          return {};
        const body = await readExactly(file, at, size);
        if (type === "L")
          return { name: withoutZero(body) };
        if (type === "K")
          return { linkName: withoutZero(body) };
        const pax = parsePax(body);
        const [name, linkName, length] = [pax.get("path"), pax.get("linkpath"), pax.get("size")];
        return {
          ...name === void 0 ? {} : { name },
          ...linkName === void 0 ? {} : { linkName },
          ...length === void 0 ? {} : { size: /^\d+$/.test(length) ? Number(length) : -1 }
        };
      }
      function withoutZero(body) {
        return body.toString("utf8").replace(/\0.*$/s, "");
      }
      function addMember(members, { name, linkName, size, type }, offset) {
        const key = pathIn("", name);
        if (members.has(key))
          return;
        if (type === "0" || type === "7")
          members.set(key, { kind: "file", offset, size });
        if (type === "1")
          members.set(key, { kind: "link", target: pathIn("", linkName) });
        if (type === "2")
          members.set(key, { kind: "link", target: pathIn(external_node_path_.posix.dirname(key), linkName) });
      }
      function pathIn(directory, name) {
        return external_node_path_.posix.join(name.startsWith("/") ? "" : directory, name).replace(/^\/+/, "");
      }
      function rootOf(members) {
        const [first = ""] = members.keys();
        const root = first.slice(0, Math.max(0, first.indexOf("/")));
        const isApart = root !== "" && members.keys().every((name) => name.startsWith(`${root}/`));
        return isApart ? root : "";
      }
      const mostHops = 8;
      function findMember(file, members, name) {
        let path = name;
        for (let hops = 0; hops < mostHops; hops += 1)
          path = behindLink(members, path) ?? path;
        const member = members.get(path);
        if (member?.kind !== "file")
          return null;
        const { offset, size } = member;
        return {
          size,
          read: () => readExactly(file, offset, size),
          stream: () => (0, read_ahead.E)(file, offset, size)
        };
      }
      function behindLink(members, path) {
        for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
          const member = members.get(path.slice(0, end));
          if (member?.kind === "link")
            return pathIn(member.target, path.slice(end + 1));
        }
        return null;
      }
      async function readExactly(file, at, size) {
        const body = external_node_buffer_.Buffer.alloc(size);
        const { bytesRead } = await file.read(body, 0, size, at);
        return body.subarray(0, bytesRead);
      }
      var image_choice = __webpack_require__(9444);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_stream_ = __webpack_require__(7075);
      var external_node_stream_promises_ = __webpack_require__(6466);
      var external_node_zlib_ = __webpack_require__(8522);
      var formats = __webpack_require__(4215);
      ;
      const maxBytes = 2 ** 36;
      const maxRatio = 1100;
      const ratioFromBytes = 2 ** 30;
      async function formatOfFile(path) {
        const file = await (0, promises_.open)(path, "r").catch(() => null);
        if (file === null)
          return "none";
        try {
          if (!(await file.stat()).isFile())
            return "none";
          const start = Buffer.alloc(512);
          const { bytesRead } = await file.read(start, 0, start.length, 0);
          return (0, formats.be)(start.subarray(0, bytesRead));
        } finally {
          await file.close();
        }
      }
      async function decompressArchive(path, format, to) {
        const decoder = format === "gzip" ? (0, external_node_zlib_.createGunzip)() : (0, external_node_zlib_.createZstdDecompress)();
        const { size } = await (0, promises_.stat)(path);
        try {
          await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(path), decoder, bounded(Math.min(maxBytes, Math.max(ratioFromBytes, size * maxRatio))), (0, external_node_fs_.createWriteStream)(to));
        } catch (error) {
          if (error instanceof Error && "code" in error && error.code === "ENOSPC")
            throw (0, failure.IF)("build-disk-full", {}, { cause: error });
          const reason = error instanceof Error ? error.message : String(error);
          throw (0, failure.IF)("image-archive-unreadable", { path, reason: `it cannot be decompressed (${reason})` }, { cause: error });
        }
      }
      function bounded(most) {
        let bytes = 0;
        return new external_node_stream_.Transform({
          transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > most)
              done(new Error(`it holds more than ${most} bytes`));
            else
              done(null, chunk);
          }
        });
      }
      var layout = __webpack_require__(5093);
      var build_failure = __webpack_require__(4677);
      var dockerfile_at_hand = __webpack_require__(6);
      var build_log = __webpack_require__(8768);
      var loopback_push = __webpack_require__(134);
      var schemas = __webpack_require__(7597);
      var digest = __webpack_require__(7273);
      var json = __webpack_require__(4272);
      ;
      async function openRegistryImage(reference, docker) {
        const repository = repositoryOf(reference);
        const top = await inspect(docker, ["--raw"], reference);
        const { mediaType = "" } = schemas.Ikc({ mediaType: schemas.YjP().optional() }).catch({}).parse((0, json.q)(top));
        const pinned = /@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.exec(reference)?.[1];
        const root = { mediaType, digest: pinned ?? (0, digest.sc)(top), size: top.length };
        (0, digest.Tw)(top, root);
        const manifestOf = /* @__PURE__ */ new Map();
        return {
          roots: [root],
          readDocument: async (descriptor) => {
            (0, digest.rs)(descriptor);
            const manifest = manifestOf.get(descriptor.digest);
            if (manifest !== void 0)
              return renderedConfig(docker, `${repository}@${manifest}`);
            const isRoot = descriptor.digest === root.digest;
            const bytes = isRoot ? top : await inspect(docker, ["--raw"], `${repository}@${descriptor.digest}`);
            const config = configDigest((0, digest.Tw)(bytes, descriptor));
            if (config !== null)
              manifestOf.set(config, descriptor.digest);
            return bytes;
          },
          openLayer: async () => null,
          checkLayer: async () => {
          },
          close: async () => {
          }
        };
      }
      function repositoryOf(reference) {
        return reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
      }
      function configDigest(manifest) {
        const named = schemas.Ikc({ config: schemas.Ikc({ digest: schemas.YjP() }) }).safeParse((0, json.q)(manifest));
        return named.success ? named.data.config.digest : null;
      }
      async function renderedConfig(docker, manifest) {
        const answer = await ask(docker, ["--format", "{{json .Image}}"], manifest);
        if (answer.exitCode !== 0)
          throw registry_image_failure(manifest, answer.stderr);
        return external_node_buffer_.Buffer.from(answer.stdout);
      }
      async function inspect(docker, how, reference) {
        const answer = await ask(docker, how, reference);
        if (answer.exitCode === 0)
          return external_node_buffer_.Buffer.from(answer.stdout);
        const buildx = await docker.ask(["buildx", "version"]);
        throw buildx.exitCode === 0 ? registry_image_failure(reference, answer.stderr) : (0, failure.IF)("build-no-buildx", {}, { detail: answer.stderr.trim() });
      }
      async function ask(docker, how, reference) {
        return docker.ask(["buildx", "imagetools", "inspect", ...how, "--", reference]);
      }
      function registry_image_failure(reference, stderr) {
        const detail = stderr.trim();
        const reason = (detail.split("\n").at(-1) ?? "").replace(/^ERROR: /, "");
        return /: not found$|invalid reference format/.test(reason) ? (0, failure.IF)("image-not-found", { reference, place: "the registry" }, { detail }) : (0, failure.IF)("image-registry-unreadable", { reference, reason }, { detail });
      }
      var run_docker = __webpack_require__(4422);
      ;
      async function openGivenImage(reference, run) {
        switch (reference.scheme) {
          case "oci-dir": {
            const { path, choice } = await chosenPath(reference.location, run);
            return given("oci-dir", await (0, layout.B)(path, choice));
          }
          case "archive":
            return await openArchiveFile(reference.location, run);
          case "local":
            return openLocalImage(reference.location, run);
          case "registry":
            return given("registry", await openRegistryImage(reference.location, await dockerOf(run)));
        }
      }
      async function dockerfileOfGiven(written, { workingDirectory, log }) {
        if (written === null)
          return null;
        const place = { build: written, workingDirectory };
        const path = (0, dockerfile_at_hand.S9)(place);
        const atHand = await (0, dockerfile_at_hand.R9)(place);
        if (atHand === null) {
          log(`${(0, build_log.$0)(path)} is not there, or has no such stage: it tells nothing of the image.`);
          return null;
        }
        const isNamed = written.file !== "" || written.target !== "";
        return { path, stage: atHand.stage, namesBase: written.namesBase, isNamed };
      }
      async function chosenPath(written, { workingDirectory }) {
        for (const { path, choice } of (0, image_choice.M)(written)) {
          const resolved = (0, external_node_path_.resolve)(workingDirectory, path);
          if (await isThere(resolved))
            return { path: resolved, choice };
        }
        return { path: (0, external_node_path_.resolve)(workingDirectory, written), choice: null };
      }
      async function isThere(path) {
        return await (0, promises_.access)(path).then(() => true, () => false);
      }
      async function openArchiveFile(written, run) {
        const { path, choice } = await chosenPath(written, run);
        const format = await formatOfFile(path);
        if (format !== "gzip" && format !== "zstd")
          return given("archive", await openArchive(path, choice));
        const workspace = await (0, promises_.mkdtemp)((0, external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
        try {
          const archive = (0, external_node_path_.join)(workspace, "image.tar");
          run.log(`${(0, build_log.$0)(written)} is compressed as a whole: decompressing it`);
          await decompressArchive(path, format, archive);
          return given("archive", await openArchive(archive, choice, path), workspace);
        } catch (error) {
          await (0, promises_.rm)(workspace, { recursive: true, force: true });
          throw error;
        }
      }
      function given(source, content, workspace = null) {
        return {
          content,
          source,
          builder: null,
          target: "",
          provenance: null,
          dispose: async () => {
            await content.close();
            if (workspace !== null)
              await (0, promises_.rm)(workspace, { recursive: true, force: true });
          }
        };
      }
      async function dockerOf(run) {
        return (0, run_docker.c)(run.workingDirectory, (0, build.AF)(run.environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] }));
      }
      async function openLocalImage(name, run) {
        const docker = await dockerOf(run);
        const workspace = await (0, promises_.mkdtemp)((0, external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
        try {
          return given("local", await copyOut({ docker, name, workspace, log: run.log }), workspace);
        } catch (error) {
          await (0, promises_.rm)(workspace, { recursive: true, force: true });
          throw error;
        }
      }
      async function copyOut(image) {
        const { docker, name, workspace, log } = image;
        const engine = { docker, engine: [], log, redact: asItIs };
        return await (0, loopback_push.bu)(engine, { workspace }, async (loopback) => {
          await tag(docker, name, loopback.ownName);
          const failed = await (0, loopback_push.Il)(loopback, engine, ["image", "push", "--", loopback.ownName]);
          if (failed === null) {
            await loopback.receiver.finish();
            return await (0, layout.B)(loopback.directory);
          }
          if (failed.lines.some((line) => line.startsWith("missing content: ")))
            return await saved(image);
          throw (0, build_failure.M7)(failed, "local");
        });
      }
      function asItIs(line) {
        return line;
      }
      async function tag(docker, name, ownName) {
        const answer = await docker.ask(["image", "tag", "--", name, ownName]);
        if (answer.exitCode === 0)
          return;
        const detail = answer.stderr.trim();
        if (/no such image|invalid reference format/i.test(detail))
          throw (0, failure.IF)("image-not-found", { reference: name, place: "the Docker engine" }, { detail });
        throw (0, build_failure.M7)({ exitCode: answer.exitCode, lines: detail.split("\n").map(build_log.$0) }, "local");
      }
      const saveTimeLimitMs = 60 * 6e4;
      async function saved({ docker, name, workspace, log }) {
        const archive = (0, external_node_path_.join)(workspace, "saved.tar");
        const args = ["image", "save", "--output", archive, "--", name];
        const { ownEnvironment: environment } = docker;
        const failed = await docker.run({ args, environment, timeLimitMs: saveTimeLimitMs, log, redact: asItIs });
        if (failed !== null)
          throw (0, build_failure.M7)(failed, "local");
        return openArchive(archive, null, name);
      }
    })
  ),
  /***/
  134: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Il: () => (
          /* binding */
          pushTo
        ),
        ok: () => (
          /* binding */
          removeName
        ),
        bu: () => (
          /* binding */
          throughLoopback
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var promises_ = __webpack_require__(8500);
      var cancellation = __webpack_require__(9124);
      var failure = __webpack_require__(9874);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_events_ = __webpack_require__(8474);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_net_ = __webpack_require__(7030);
      var external_node_stream_promises_ = __webpack_require__(6466);
      var external_node_fs_promises_ = __webpack_require__(1455);
      ;
      class RegistryRefusal extends Error {
        status;
        code;
        constructor(status, code, message) {
          super(message);
          this.status = status;
          this.code = code;
        }
      }
      const digestPattern = /^sha256:[0-9a-f]{64}$/;
      const largestManifestBytes = 4 * 1024 * 1024;
      class LayoutStore {
        #directory;
        #uploads = /* @__PURE__ */ new Map();
        #manifests = /* @__PURE__ */ new Map();
        constructor(directory) {
          this.#directory = directory;
        }
        static async in(directory) {
          await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.join)(directory, "blobs", "sha256"), { recursive: true });
          await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.join)(directory, "ingest"));
          return new LayoutStore(directory);
        }
        /** Where the blob of a digest that matches `digestPattern` is kept. */
        blobPath(digest) {
          return (0, external_node_path_.join)(this.#directory, "blobs", "sha256", digest.slice("sha256:".length));
        }
        /** Bytes of a blob that is here, or null. */
        async blobBytes(digest) {
          const found = await (0, external_node_fs_promises_.stat)(this.blobPath(digest)).catch(() => null);
          return found === null ? null : found.size;
        }
        beginUpload() {
          const id2 = (0, external_node_crypto_.randomUUID)();
          this.#uploads.set(id2, { path: (0, external_node_path_.join)(this.#directory, "ingest", id2), hash: (0, external_node_crypto_.createHash)("sha256"), bytes: 0 });
          return id2;
        }
        /** Adds a request's body to an upload and returns the bytes it holds now. An upload that broke off is gone. */
        async append(id2, request) {
          const upload = this.#uploads.get(id2);
          if (upload === void 0)
            throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
          checkRange(request, upload);
          try {
            await (0, external_node_stream_promises_.pipeline)(request, digesting(upload), (0, external_node_fs_.createWriteStream)(upload.path, { flags: "a" }));
          } catch (error) {
            await this.#drop(id2, upload);
            throw error;
          }
          return upload.bytes;
        }
        /** Keeps an upload as a blob if its bytes have the digest they are said to have; else it is gone. */
        async endUpload(id2, digest) {
          const upload = this.#uploads.get(id2);
          if (upload === void 0)
            throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
          if (!digestPattern.test(digest) || `sha256:${upload.hash.copy().digest("hex")}` !== digest) {
            await this.#drop(id2, upload);
            throw new RegistryRefusal(400, "DIGEST_INVALID", "the bytes do not have this digest");
          }
          this.#uploads.delete(id2);
          await (0, external_node_fs_promises_.rename)(upload.path, this.blobPath(digest));
        }
        /** Keeps a manifest; `reference` is its tag, or its digest, which it then must have. */
        async putManifest(reference, request) {
          const body = await readManifest(request);
          const digest = `sha256:${(0, external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
          if (digestPattern.test(reference) && reference !== digest) {
            throw new RegistryRefusal(400, "DIGEST_INVALID", "the manifest does not have this digest");
          }
          await (0, external_node_fs_promises_.writeFile)(this.blobPath(digest), body);
          const descriptor = { mediaType: request.headers["content-type"] ?? "", digest, size: body.length };
          this.#manifests.set(digest, descriptor).set(reference, descriptor);
          return descriptor;
        }
        /** By tag or digest; null when it was not put. */
        manifest(reference) {
          return this.#manifests.get(reference) ?? null;
        }
        /** Makes the directory a valid layout whose roots are the manifests that were put by tag. */
        async finish() {
          const roots = [...this.#manifests].filter(([reference]) => !digestPattern.test(reference)).map(([, root]) => root);
          if (roots.length === 0)
            throw new Error("a push ended well, but no manifest came with it");
          await (0, external_node_fs_promises_.rm)((0, external_node_path_.join)(this.#directory, "ingest"), { recursive: true, force: true });
          await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(this.#directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
          const index = { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: roots };
          await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(this.#directory, "index.json"), JSON.stringify(index));
        }
        async #drop(id2, upload) {
          this.#uploads.delete(id2);
          await (0, external_node_fs_promises_.rm)(upload.path, { force: true });
        }
      }
      function checkRange(request, upload) {
        const start = /^(?:bytes[ =])?(\d+)-\d+/.exec(request.headers["content-range"] ?? "")?.[1];
        if (start !== void 0 && Number(start) !== upload.bytes) {
          throw new RegistryRefusal(416, "RANGE_INVALID", `this upload holds ${upload.bytes} bytes`);
        }
      }
      function digesting(upload) {
        return async function* digest(source) {
          for await (const chunk of source) {
            upload.hash.update(chunk);
            upload.bytes += chunk.length;
            yield chunk;
          }
        };
      }
      async function readManifest(request) {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of request) {
          if (!Buffer.isBuffer(chunk))
            throw new Error("a request without an encoding gives buffers");
          bytes += chunk.length;
          if (bytes > largestManifestBytes)
            throw new RegistryRefusal(413, "SIZE_INVALID", "this manifest is too large");
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
      ;
      const idleLimitMs = 3e5;
      async function startLoopbackRegistry(directory) {
        const store = await LayoutStore.in(directory);
        const name = `image-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
        const failures = [];
        const known = /* @__PURE__ */ new Map();
        const skipped = /* @__PURE__ */ new Set();
        const server = (0, external_node_http_.createServer)((request, response) => {
          answer({ store, known, skipped, name, request, response }).catch((error) => {
            if (!(error instanceof RegistryRefusal))
              failures.push((0, failure.pQ)(error));
            refuse(request, response, error);
          });
        });
        server.requestTimeout = 0;
        server.setTimeout(idleLimitMs, (socket) => socket.destroy());
        const port = await listen(server);
        return {
          repository: `127.0.0.1:${port}/${name}`,
          failures,
          skipped,
          claimBlobs: (blobs) => blobs.forEach((bytes, digest) => known.set(digest, bytes)),
          finish: () => store.finish(),
          close: async () => {
            const closed = (0, external_node_events_.once)(server, "close");
            server.close();
            server.closeAllConnections();
            await closed;
          }
        };
      }
      async function listen(server) {
        try {
          server.listen(0, "127.0.0.1");
          await (0, external_node_events_.once)(server, "listening");
          const address = server.address();
          if (address === null || typeof address === "string")
            throw new Error("a TCP server has no port");
          await reach(address.port);
          return address.port;
        } catch (error) {
          server.close();
          throw (0, failure.IF)("push-no-loopback", { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
        }
      }
      async function reach(port) {
        const socket = (0, external_node_net_.connect)(port, "127.0.0.1");
        try {
          await (0, external_node_events_.once)(socket, "connect");
        } finally {
          socket.destroy();
        }
      }
      const tagPattern = /^\w[\w.-]{0,127}$/;
      async function answer(exchange) {
        const { name, request } = exchange;
        const url = new URL(request.url ?? "/", "http://127.0.0.1");
        if (url.pathname === "/v2/" || url.pathname === "/v2")
          return send(exchange, 200, {});
        const prefix = `/v2/${name}/`;
        if (!url.pathname.startsWith(prefix))
          throw new RegistryRefusal(404, "NAME_UNKNOWN", "no such repository");
        const [kind, reference = "", upload] = url.pathname.slice(prefix.length).split("/");
        if (kind === "manifests")
          return await answerManifest(exchange, reference);
        if (kind === "blobs" && reference === "uploads")
          return await answerUpload(exchange, upload ?? "", url.searchParams);
        if (kind === "blobs")
          return await answerBlob(exchange, reference);
        throw new RegistryRefusal(404, "UNSUPPORTED", "no such endpoint");
      }
      function send({ response }, status, headers) {
        response.writeHead(status, { "Docker-Distribution-Api-Version": "registry/2.0", "Content-Length": 0, ...headers }).end();
      }
      function refuse(request, response, error) {
        const refusal = error instanceof RegistryRefusal ? error : new RegistryRefusal(500, "UNKNOWN", "the receiver failed");
        request.resume();
        if (response.headersSent)
          return void response.destroy();
        const body = JSON.stringify({ errors: [{ code: refusal.code, message: refusal.message }] });
        response.writeHead(refusal.status, { "Content-Type": "application/json", Connection: "close" }).end(body);
      }
      async function answerBlob(exchange, digest) {
        const { request, response, store, known, skipped } = exchange;
        if (!digestPattern.test(digest))
          throw new RegistryRefusal(400, "DIGEST_INVALID", "a blob is named by its sha256 digest");
        if (request.method !== "HEAD" && request.method !== "GET")
          throw new RegistryRefusal(405, "UNSUPPORTED", "blobs are uploaded");
        const size = await store.blobBytes(digest);
        const knownSize = known.get(digest);
        if (size === null && knownSize !== void 0 && request.method === "HEAD") {
          skipped.add(digest);
          return send(exchange, 200, { "Content-Length": knownSize, "Docker-Content-Digest": digest });
        }
        if (size === null)
          throw new RegistryRefusal(404, "BLOB_UNKNOWN", "not here yet");
        if (request.method === "HEAD")
          return send(exchange, 200, { "Content-Length": size, "Docker-Content-Digest": digest });
        response.writeHead(200, {
          "Content-Length": size,
          "Docker-Content-Digest": digest,
          "Content-Type": "application/octet-stream"
        });
        await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(store.blobPath(digest)), response);
      }
      async function answerUpload(exchange, id2, query) {
        const { request, store, name } = exchange;
        const digest = query.get("digest");
        switch (`${request.method} ${id2 === "" ? "new" : "known"}`) {
          case "POST new": {
            const begun = store.beginUpload();
            if (digest === null)
              return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${begun}`, Range: "0-0" });
            await store.append(begun, request);
            return await endUpload(exchange, begun, digest);
          }
          case "PATCH known": {
            const size = await store.append(id2, request);
            return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${id2}`, Range: `0-${Math.max(0, size - 1)}` });
          }
          case "PUT known":
            if (digest === null)
              throw new RegistryRefusal(400, "DIGEST_INVALID", "an upload ends with its digest");
            await store.append(id2, request);
            return await endUpload(exchange, id2, digest);
          default:
            throw new RegistryRefusal(405, "UNSUPPORTED", "uploads are POST, PATCH and PUT");
        }
      }
      async function endUpload(exchange, id2, digest) {
        await exchange.store.endUpload(id2, digest);
        send(exchange, 201, { Location: `/v2/${exchange.name}/blobs/${digest}`, "Docker-Content-Digest": digest });
      }
      async function answerManifest(exchange, reference) {
        const { request, response, store, name } = exchange;
        const isDigest = digestPattern.test(reference);
        if (!isDigest && !tagPattern.test(reference))
          throw new RegistryRefusal(400, "TAG_INVALID", "neither a tag nor a digest");
        if (request.method === "PUT") {
          const descriptor2 = await store.putManifest(reference, request);
          return send(exchange, 201, {
            Location: `/v2/${name}/manifests/${descriptor2.digest}`,
            "Docker-Content-Digest": descriptor2.digest
          });
        }
        if (request.method !== "HEAD" && request.method !== "GET")
          throw new RegistryRefusal(405, "UNSUPPORTED", "manifests are PUT and GET");
        const descriptor = store.manifest(reference);
        if (descriptor === null)
          throw new RegistryRefusal(404, "MANIFEST_UNKNOWN", "not here yet");
        const headers = {
          "Content-Type": descriptor.mediaType,
          "Content-Length": descriptor.size,
          "Docker-Content-Digest": descriptor.digest
        };
        if (request.method === "HEAD")
          return send(exchange, 200, headers);
        response.writeHead(200, headers);
        await (0, external_node_stream_promises_.pipeline)((0, external_node_fs_.createReadStream)(store.blobPath(descriptor.digest)), response);
      }
      ;
      async function throughLoopback(to, { workspace, leftBehind = () => [] }, work) {
        const directory = (0, external_node_path_.join)(workspace, "pushed");
        const receiver = await startLoopbackRegistry(directory);
        const ownName = `${receiver.repository}:measured`;
        try {
          return await work({ receiver, directory, ownName });
        } finally {
          await receiver.close();
          for (const name of [ownName, ...leftBehind(ownName)])
            await removeName(to, name);
        }
      }
      const pushTimeLimitMs = 60 * 6e4;
      async function pushTo({ receiver }, { docker, engine, log, redact }, push) {
        const args = [...engine, ...push];
        const failed = await docker.run({ args, environment: docker.ownEnvironment, timeLimitMs: pushTimeLimitMs, log, redact });
        return failed === null ? null : { ...failed, lines: [...failed.lines, ...receiver.failures] };
      }
      const engineRestartMs = 15e3;
      async function removeName({ docker, engine }, ownName) {
        const deadline = performance.now() + engineRestartMs;
        for (; ; ) {
          const answer2 = await docker.cleanUp([...engine, "image", "rm", "--", ownName]);
          const isAway = answer2 === null || /Cannot connect to|failed to connect to|error during connect/i.test(answer2.stderr);
          if (!isAway || cancellation.WN.aborted || performance.now() > deadline)
            return;
          await (0, promises_.setTimeout)(500);
        }
      }
    })
  ),
  /***/
  4422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U: () => (
          /* binding */
          LastLines
        ),
        c: () => (
          /* binding */
          findDocker
        )
      });
      var failure = __webpack_require__(9874);
      var build_log = __webpack_require__(8768);
      var cancellation = __webpack_require__(9124);
      var process = __webpack_require__(2282);
      ;
      const credentials = /\b((?:secret_access_key|access_key_id|session_token|account_key|token|ghtoken)=)[^,\s]+|(:\/\/)[^/@\s]+(?=@)/g;
      function commandLine(args) {
        const harmless = args.map((word, position) => args[position - 1] === "--build-arg" ? word.replace(/=.*$/s, "=***") : word);
        const words = ["docker", ...harmless].map((word) => /^[\w@%+=:,./*-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
        return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
      }
      ;
      const kept = /* @__PURE__ */ new Set([
        "DOCKER_API_VERSION",
        "DOCKER_AUTH_CONFIG",
        "DOCKER_CERT_PATH",
        "DOCKER_CONFIG",
        "DOCKER_CONTEXT",
        "DOCKER_CUSTOM_HEADERS",
        "DOCKER_HOST",
        "DOCKER_TLS",
        "DOCKER_TLS_VERIFY",
        "BUILDX_BUILDER",
        "BUILDX_CONFIG"
      ]);
      const readByDocker = /^(?:(?:DOCKER|BUILDX|BUILDKIT|EXPERIMENTAL_BUILDKIT|NOTARY)_|DEBUG$)/;
      function ownEnvironment(environment) {
        const entries = Object.entries(environment).filter(([name]) => kept.has(name) || !readByDocker.test(name));
        return { ...Object.fromEntries(entries), DOCKER_CLI_HINTS: "false" };
      }
      ;
      const answerTimeLimitMs = 6e4;
      const cleanUpTimeLimitMs = 4e3;
      const longestAnswerBytes = 4 * 1024 * 1024;
      async function findDocker(workingDirectory, buildEnvironment) {
        const program = await (0, process.Kp)("docker", buildEnvironment["PATH"] ?? "");
        if (program === null)
          throw (0, failure.IF)("build-no-docker", {});
        const own = ownEnvironment(buildEnvironment);
        const base = { program, workingDirectory };
        return {
          ...base,
          buildEnvironment,
          ownEnvironment: own,
          ask: async (args) => await answerOf({ ...base, args, environment: own, timeLimitMs: answerTimeLimitMs }),
          cleanUp: async (args) => {
            const timeLimitMs = cancellation.WN.aborted ? cleanUpTimeLimitMs : answerTimeLimitMs;
            return await answerOf({ ...base, args, environment: own, timeLimitMs, isCleanUp: true }).catch(() => null);
          },
          run: async (command) => await follow(base, command)
        };
      }
      async function answerOf(question) {
        const [stdout, stderr] = [new BoundedText(), new BoundedText()];
        const end = await (0, process.R3)({
          ...question,
          onStdout: (chunk) => stdout.write(chunk),
          onStderr: (chunk) => stderr.write(chunk)
        });
        switch (end.kind) {
          case "exited":
            return { exitCode: end.exitCode, stdout: stdout.text(), stderr: stderr.text() };
          case "timed-out":
            throw (0, failure.IF)("build-engine-silent", {
              command: `docker ${question.args.join(" ")}`,
              seconds: (question.timeLimitMs ?? 0) / 1e3
            });
        }
      }
      class BoundedText {
        #chunks = [];
        #bytes = 0;
        write(chunk) {
          if (this.#bytes < longestAnswerBytes)
            this.#chunks.push(chunk);
          this.#bytes += chunk.length;
        }
        text() {
          return Buffer.concat(this.#chunks).toString("utf8");
        }
      }
      async function follow(base, command) {
        const { args, environment, timeLimitMs, log, redact } = command;
        const last = new LastLines();
        log((0, build_log.$0)(redact(commandLine(args))));
        const onLine = (line) => {
          const safe = (0, build_log.$0)(redact(line));
          log(safe);
          last.add(safe);
        };
        const [stdout, stderr] = [new build_log.g3(onLine), new build_log.g3(onLine)];
        const end = await (0, process.R3)({
          ...base,
          args,
          environment,
          timeLimitMs,
          onStdout: (chunk) => stdout.write(chunk),
          onStderr: (chunk) => stderr.write(chunk)
        });
        stdout.end();
        stderr.end();
        switch (end.kind) {
          case "exited":
            return end.exitCode === 0 ? null : { exitCode: end.exitCode, lines: last.lines };
          case "timed-out":
            return { exitCode: 124, lines: [...last.lines, `no end after ${(timeLimitMs ?? 0) / 6e4} minutes`] };
        }
      }
      const keptLines = 40;
      class LastLines {
        lines = [];
        add(line) {
          this.lines.push(line);
          if (this.lines.length > keptLines)
            this.lines.shift();
        }
      }
    })
  ),
  /***/
  864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ai: () => (
          /* binding */
          inTemporaryDirectory
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
      var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2282);
      async function inTemporaryDirectory(prefix, work) {
        const directory = await temporaryDirectory((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix);
        try {
          return await work(directory);
        } finally {
          await removeDirectory(directory);
        }
      }
      async function temporaryDirectory(parent, prefix) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
        } catch (error) {
          const [reason = ""] = (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.pQ)(error).split(",");
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("temporary-directory-unusable", { path: parent, reason }, { cause: error });
        }
      }
      async function removeDirectory(directory) {
        await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.Zk)();
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
      }
    })
  ),
  /***/
  8007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        z: () => (
          /* binding */
          maxDockerfileLength
        )
        /* harmony export */
      });
      var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
      const maxDockerfileLength = 256 * 1024;
      const hereDocument = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
      function wordsOf(source, escape) {
        const lines = source.split(/\r?\n/);
        const isGoingOn = (line) => line.trimEnd().endsWith(escape);
        const command = [];
        let next = 0;
        for (let goesOn = true; goesOn && next < lines.length; next += 1) {
          const line = lines[next] ?? "";
          if (next > 0 && (/^\s*#/.test(line) || line.trim() === ""))
            continue;
          goesOn = isGoingOn(line);
          command.push(goesOn ? line.trimEnd().slice(0, -escape.length) : line);
        }
        const text = command.join(" ");
        const ends = new Set(Array.from(text.matchAll(hereDocument), ([, , name]) => name));
        const script = /^\s*(?:ONBUILD\s+)?RUN\b/i.test(text) ? lines.slice(next).filter((line) => !ends.has(line.trim()) && !/^\s*#(?!!)/.test(line)) : [];
        const [keyword = "", rest = ""] = splitKeyword((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)([text, ...script].join("\n")));
        return `${keyword.toUpperCase()} ${rest}`.trim();
      }
      function splitKeyword(line) {
        return /^(?:ONBUILD )?(\S+) ?(.*)$/i.exec(line)?.slice(1) ?? [];
      }
    })
  ),
  /***/
  9444: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          pathsIn
        ),
        /* harmony export */
        Q: () => (
          /* binding */
          chosenRoots
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      function pathsIn(written) {
        const pinned = /^(.+)@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/s.exec(written);
        if (pinned !== null) {
          const [, path = "", digest = ""] = pinned;
          return [
            { path: written, choice: null },
            { path, choice: { kind: "digest", digest } }
          ];
        }
        const colons = [...written.matchAll(/:/g)].map(({ index }) => index).filter((at) => at > 0 && at < written.length - 1);
        const split = colons.toReversed().map((at) => ({
          path: written.slice(0, at),
          choice: { kind: "name", name: written.slice(at + 1) }
        }));
        return [{ path: written, choice: null }, ...split];
      }
      const nameAnnotations = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];
      function namesOf({ annotations }) {
        return nameAnnotations.flatMap((key) => annotations?.[key] ?? []);
      }
      function chosenRoots(roots, choice, where) {
        if (choice === null)
          return roots;
        const chosen = roots.filter((root) => isMeant(root, choice));
        if (chosen.length > 0)
          return chosen;
        const names = roots.map((root) => JSON.stringify((namesOf(root)[0] ?? root.digest).slice(0, longestName)));
        const there = names.slice(0, mostTold).join(", ") || "none";
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-choice-unknown", { where, wanted: choice.kind === "name" ? choice.name : choice.digest, there });
      }
      const mostTold = 10;
      const longestName = 100;
      function isMeant(root, choice) {
        if (choice.kind === "digest")
          return root.digest === choice.digest;
        return namesOf(root).some((name) => name === choice.name || [":", "/"].some((before) => name.endsWith(`${before}${choice.name}`)));
      }
    })
  ),
  /***/
  4146: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          layoutContent
        )
      });
      var errors = __webpack_require__(7428);
      var failure = __webpack_require__(9874);
      var digest = __webpack_require__(7273);
      var schema = __webpack_require__(6697);
      var json = __webpack_require__(4272);
      var formats = __webpack_require__(4215);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_path_ = __webpack_require__(6760);
      var schemas = __webpack_require__(7597);
      var parallel = __webpack_require__(8325);
      var image_choice = __webpack_require__(9444);
      ;
      const maxImages = 1e3;
      const maxLayers = 1e4;
      const readAtOnce = 4;
      const ArchivedImage = schemas.vkY(inUsualCase, schemas.Ikc({
        Config: schemas.YjP().min(1).max(4096),
        RepoTags: schemas.YOg(schemas.YjP().max(4096)).max(1e3).nullish(),
        Layers: schemas.YOg(schemas.YjP().min(1).max(4096)).max(maxLayers).nullish()
      }));
      const Manifest = schemas.YOg(ArchivedImage).min(1).max(maxImages);
      const keys = ["Config", "RepoTags", "Layers"];
      function inUsualCase(entry) {
        if (typeof entry !== "object" || entry === null)
          return entry;
        const usual = new Map(keys.map((key) => [key.toLowerCase(), key]));
        const renamed = Object.entries(entry).map(([key, value]) => [usual.get(key.toLowerCase()) ?? key, value]);
        return { ...Object.fromEntries(renamed), ...entry };
      }
      async function dockerArchiveContent(files, choice) {
        const file = await files.find("manifest.json");
        if (file === null)
          return null;
        const blobs = { documents: /* @__PURE__ */ new Map(), layers: /* @__PURE__ */ new Map(), described: /* @__PURE__ */ new Map() };
        const images = await readManifest(file, files.where);
        const roots = await (0, parallel.HN)(images, readAtOnce, async (image) => await describeImage(image, files, blobs));
        return {
          roots: (0, image_choice.Q)(roots.flat(), choice, files.where),
          readDocument: async ({ digest: digest2 }) => blobs.documents.get(digest2) ?? missing(digest2, files.where),
          openLayer: async ({ digest: digest2 }) => (blobs.layers.get(digest2) ?? missing(digest2, files.where)).stream(),
          // Its digest was made of its bytes when the archive was opened.
          checkLayer: async ({ digest: digest2 }) => void (blobs.layers.get(digest2) ?? missing(digest2, files.where)),
          close: () => files.close()
        };
      }
      function missing(name, where) {
        throw (0, failure.IF)("image-blob-missing", { digest: name, where });
      }
      async function readManifest(file, where) {
        const invalid = (reason) => (0, failure.IF)("image-archive-manifest-invalid", { where, reason });
        if (file.size > schema.VR)
          throw invalid(`it is longer than ${schema.VR} bytes`);
        const parsed = Manifest.safeParse((0, json.q)(await file.read()));
        if (!parsed.success)
          throw invalid(errors.S1(parsed.error));
        return parsed.data;
      }
      async function describeImage(image, files, blobs) {
        const config = await readConfig(image.Config, files);
        const layers = await (0, parallel.HN)(image.Layers ?? [], readAtOnce, async (name) => await describeLayer(name, files, blobs));
        const configDescriptor = { mediaType: schema.Ib.dockerConfig, digest: (0, digest.sc)(config), size: config.length };
        const manifest = { schemaVersion: 2, mediaType: schema.Ib.dockerManifest, config: configDescriptor, layers };
        const bytes = Buffer.from(JSON.stringify(manifest));
        blobs.documents.set(configDescriptor.digest, config);
        const descriptor = { mediaType: schema.Ib.dockerManifest, digest: (0, digest.sc)(bytes), size: bytes.length };
        blobs.documents.set(descriptor.digest, bytes);
        const annotations = (image.RepoTags ?? []).map((name) => ({ "org.opencontainers.image.ref.name": name }));
        return (annotations.length === 0 ? [void 0] : annotations).map((one) => Object.assign({ annotations: one }, descriptor));
      }
      async function readConfig(name, files) {
        const file = await files.find(external_node_path_.posix.normalize(name)) ?? missing(name, files.where);
        if (file.size > schema.VR)
          throw (0, failure.IF)("image-archive-manifest-invalid", {
            where: files.where,
            reason: `the config ${name} is longer than ${schema.VR} bytes`
          });
        return await file.read();
      }
      async function describeLayer(name, files, { layers, described }) {
        const path = external_node_path_.posix.normalize(name);
        const known = described.get(path);
        if (known !== void 0)
          return await known;
        const describing = describe(path, files, layers);
        described.set(path, describing);
        return await describing;
      }
      async function describe(path, files, layers) {
        const file = await files.find(path) ?? missing(path, files.where);
        const hash = (0, external_node_crypto_.createHash)("sha256");
        let start = null;
        for await (const chunk of file.stream()) {
          start ??= Buffer.from(chunk.subarray(0, 512));
          hash.update(chunk);
        }
        const digest2 = `sha256:${hash.digest("hex")}`;
        layers.set(digest2, file);
        return { mediaType: layerTypes[(0, formats.be)(start ?? Buffer.alloc(0))] ?? unreadType, digest: digest2, size: file.size };
      }
      const unreadType = "application/octet-stream";
      const layerTypes = {
        gzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
        zstd: "application/vnd.oci.image.layer.v1.tar+zstd",
        none: schema.Ib.dockerPlainLayer
      };
      ;
      async function layoutContent(files, choice = null) {
        const top = await readIndex(files);
        const archive = (top?.index.manifests.length ?? 0) === 0 ? await dockerArchiveContent(files, choice) : null;
        if (archive !== null)
          return archive;
        if (top === null)
          throw (0, failure.IF)("image-layout-missing", { where: files.where });
        const roots = await rootsOf(top.index.manifests, choice, files);
        const distinct = new Map(roots.map((manifest) => [manifest.digest, manifest]));
        const several = choice === null && distinct.size > 1;
        return {
          roots: several ? [top.descriptor] : [...distinct.values()],
          readDocument: async (descriptor) => several && descriptor.digest === top.descriptor.digest ? top.bytes : readDocument(files, descriptor),
          openLayer: async (descriptor) => await isElsewhere(files, descriptor) ? null : (await findBlob(files, descriptor)).stream(),
          checkLayer: async (descriptor) => void (await isElsewhere(files, descriptor) || await findBlob(files, descriptor)),
          close: () => files.close()
        };
      }
      async function rootsOf(manifests, choice, files) {
        if (choice?.kind === "digest" && !manifests.some(({ digest: digest2 }) => digest2 === choice.digest)) {
          const { digest: digest2 } = choice;
          const file = await files.find(blobPath(digest2));
          if (file !== null)
            return [{ mediaType: "", digest: digest2, size: file.size }];
        }
        return (0, image_choice.Q)(manifests, choice, files.where);
      }
      async function isElsewhere(files, { mediaType, digest: digest2 }) {
        return (0, formats.jq)(mediaType) && await files.find(blobPath(digest2)) === null;
      }
      function blobPath(digest2) {
        return `blobs/${digest2.replace(":", "/")}`;
      }
      async function readIndex(files) {
        const file = await files.find("index.json");
        if (file === null)
          return null;
        const invalid = (reason) => (0, failure.IF)("image-layout-invalid", { where: files.where, reason });
        if (file.size > schema.VR)
          throw invalid(`it is longer than ${schema.VR} bytes`);
        const bytes = await file.read();
        const index = schema.jK.safeParse((0, json.q)(bytes));
        if (!index.success)
          throw invalid(errors.S1(index.error));
        const descriptor = { mediaType: schema.Ib.ociIndex, digest: (0, digest.sc)(bytes), size: bytes.length };
        return { bytes, descriptor, index: index.data };
      }
      async function readDocument(files, descriptor) {
        (0, digest.rs)(descriptor);
        return (0, digest.Tw)(await (await findBlob(files, descriptor)).read(), descriptor);
      }
      async function findBlob(files, { digest: digest2, size }) {
        const file = await files.find(blobPath(digest2));
        if (file === null)
          throw (0, failure.IF)("image-blob-missing", { digest: digest2, where: files.where });
        if (file.size === size)
          return file;
        throw (0, failure.IF)("image-blob-corrupt", { digest: digest2, reason: `it has ${file.size} bytes instead of ${size}` });
      }
    })
  ),
  /***/
  5093: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          openLayout
        ),
        /* harmony export */
        k: () => (
          /* binding */
          openBlobFile
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
      var _layout_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
      var _read_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8379);
      async function openLayout(directory, choice = null) {
        const root = await realDirectory(directory);
        const files = { where: directory, find: async (name) => await findInside(root, name), close: async () => {
        } };
        return (0, _layout_content_js__WEBPACK_IMPORTED_MODULE_3__.G)(files, choice);
      }
      async function openBlobFile(path) {
        return fileOf(path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
      }
      async function realDirectory(directory) {
        const root = await orNull((0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
        if (root !== null && (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root)).isDirectory())
          return root;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("image-path-missing", { path: directory, expected: "a directory" });
      }
      async function findInside(root, name) {
        const path = await orNull((0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)));
        if (path === null || !path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
          return null;
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return found.isFile() ? fileOf(path, found) : null;
      }
      function fileOf(path, { size }) {
        return { size, read: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), stream: () => streamOf(path, size) };
      }
      async function* streamOf(path, size) {
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
          yield* (0, _read_ahead_js__WEBPACK_IMPORTED_MODULE_4__.E)(file, 0, size);
        } finally {
          await file.close();
        }
      }
      async function orNull(path) {
        try {
          return await path;
        } catch (error) {
          if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ELOOP"))
            return null;
          throw error;
        }
      }
    })
  ),
  /***/
  8379: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readAhead
        )
        /* harmony export */
      });
      const pieceBytes = 512 * 1024;
      async function* readAhead(file, offset, size) {
        const end = offset + size;
        let at = offset;
        let free = Buffer.allocUnsafeSlow(Math.min(pieceBytes, size));
        let taken = Buffer.allocUnsafeSlow(free.length);
        const next = () => {
          const reading = file.read(free, 0, Math.min(free.length, end - at), at);
          reading.catch(() => {
          });
          return reading;
        };
        let coming = next();
        try {
          for (; ; ) {
            const { bytesRead } = await coming;
            if (bytesRead === 0)
              return;
            at += bytesRead;
            [free, taken] = [taken, free];
            coming = next();
            yield taken.subarray(0, bytesRead);
          }
        } finally {
          await coming.catch(() => {
          });
        }
      }
    })
  )
};
