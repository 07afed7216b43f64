export const id = 901;
export const ids = [901, 940];
export const modules = {
  /***/
  3494: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          readImages
        ),
        /* harmony export */
        Qp: () => (
          /* binding */
          usualConfigPath
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
        im: () => (
          /* binding */
          readConfigText
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          configPathOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
      var _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6327);
      var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9427);
      var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4409);
      const usualConfigPath = ".github/image-size-budget.yml";
      const limitBytes = 1e6;
      async function readImages(directory, raw, checkout = directory) {
        (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_2__.Cz)(raw);
        const file = await readConfigFile(directory, raw);
        if (file === null)
          return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
        const { parseConfig } = await Promise.all(
          /* import() */
          [__webpack_require__.e(815), __webpack_require__.e(940)]
        ).then(__webpack_require__.bind(__webpack_require__, 6940));
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
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_4__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return file.text;
        }
      }
    })
  ),
  /***/
  4409: (
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
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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
  8901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellRatchet: () => (
          /* binding */
          tellRatchet
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var config_file = __webpack_require__(3494);
      var build_bytes = __webpack_require__(8099);
      var quantities = __webpack_require__(2211);
      var dist = __webpack_require__(8815);
      var reasons = __webpack_require__(6997);
      ;
      function writtenCeilings(text) {
        const { contents } = (0, dist.Tp)(text, { uniqueKeys: false, logLevel: "error" });
        const listed = (0, dist.jh)(contents) ? contents.get("images", true) : null;
        const images = (0, dist.oP)(listed) ? listed.items.filter((item) => (0, dist.jh)(item)) : [];
        const defaults = (0, dist.jh)(contents) ? contents.get("defaults", true) : null;
        return reasons.d.flatMap((rule) => {
          const own = images.flatMap((image) => ceilingIn(image, { rule, images: [nameOf(image)], isDefault: false }));
          const others = images.filter((image) => !image.has(rule)).map(nameOf);
          return own.concat((0, dist.jh)(defaults) ? ceilingIn(defaults, { rule, images: others, isDefault: true }) : []);
        });
      }
      function nameOf(image) {
        const name = image.get("name");
        return typeof name === "string" ? name.trim() : "";
      }
      function ceilingIn(map, of) {
        const node = map.get(of.rule, true);
        if (!(0, dist.jn)(node) || node.range == null || !isOneLine(node))
          return [];
        const text = String(node.value);
        const bytes = (0, quantities.z)(text);
        const [from, to] = node.range;
        return bytes === null || of.images.length === 0 ? [] : [{ ...of, text, bytes, from, to }];
      }
      function isOneLine({ type }) {
        return type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL";
      }
      function withCeilings(text, changes) {
        return changes.toSorted((one, other) => other.at.from - one.at.from).reduce((file, { at, text: size }) => {
          const quote = /^["']/.exec(file.slice(at.from))?.[0] ?? "";
          return `${file.slice(0, at.from)}${quote}${size}${quote}${file.slice(at.to)}`;
        }, text);
      }
      ;
      function ratchet(file, images, headroom) {
        const ceilings = writtenCeilings(file);
        const known = ceilings.map((at) => ({ at, sizes: at.images.map((name) => ({ name, bytes: largestOf(name, at, images) })) }));
        const unrecorded = known.flatMap(({ sizes }) => sizes.flatMap(({ name, bytes }) => bytes === null ? [name] : []));
        const decided = known.flatMap(({ at, sizes }) => {
          const bytes = sizes.map((size) => size.bytes);
          if (bytes.includes(null))
            return [];
          const sizeBytes = Math.max(...bytes.filter((size) => size !== null));
          const lowered = (0, build_bytes.zi)(sizeBytes + headroomBytes(sizeBytes, headroom));
          return [{ at, sizeBytes, lowered, isLower: ((0, quantities.z)(lowered) ?? Infinity) < at.bytes }];
        });
        const lower = decided.filter(({ isLower }) => isLower);
        return {
          text: withCeilings(file, lower.map(({ at, lowered }) => ({ at, text: lowered }))),
          lowered: lower.map(({ at: { rule, text, images: whose, isDefault }, sizeBytes, lowered }) => {
            return { rule, text, images: whose, isDefault, sizeBytes, lowered };
          }),
          kept: decided.length - lower.length,
          unrecorded: [...new Set(unrecorded)]
        };
      }
      function largestOf(name, { rule }, images) {
        const platforms = images.filter((image) => image.name === name).flatMap((image) => image.platforms);
        const sizes = platforms.map((platform) => sizeOf(platform, rule));
        if (sizes.length === 0 || sizes.includes(null))
          return null;
        return Math.max(...sizes.filter((size) => size !== null));
      }
      function sizeOf({ sizeBytes, uncompressedBytes }, rule) {
        switch (rule) {
          case "max-size":
            return sizeBytes;
          case "max-uncompressed-size":
            return uncompressedBytes;
        }
      }
      function headroomBytes(sizeBytes, { percent, bytes }) {
        const share = percent === null ? 0n : BigInt(sizeBytes) * percent.numerator / (100n * percent.denominator);
        return Math.max(Number(share), bytes ?? 0);
      }
      var failure = __webpack_require__(9874);
      var inputs_config = __webpack_require__(6940);
      ;
      const context = 3;
      function renderPatch(path, before, after) {
        const lines = linesOf(before, after);
        const hunks = hunksOf(lines).map(({ from, to }) => {
          const place = `${from + 1},${to - from}`;
          return [`@@ -${place} +${place} @@`, ...lines.slice(from, to).flatMap(rendered)].join("\n");
        });
        return hunks.length === 0 ? "" : `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join("\n")}
`;
      }
      function linesOf(before, after) {
        const [old, now] = [before.split("\n"), after.split("\n")];
        const lines = old.map((line, at) => ({ before: line, after: now[at] ?? "", isOpen: at === old.length - 1 }));
        return before.endsWith("\n") ? lines.slice(0, -1) : lines;
      }
      function hunksOf(lines) {
        const hunks = [];
        for (const [at, { before, after }] of lines.entries()) {
          if (before === after)
            continue;
          const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + context + 1)];
          const last = hunks.at(-1);
          if (last !== void 0 && from <= last.to)
            hunks.splice(-1, 1, { from: last.from, to });
          else
            hunks.push({ from, to });
        }
        return hunks;
      }
      function rendered({ before, after, isOpen }) {
        const end = isOpen ? ["\\ No newline at end of file"] : [];
        return before === after ? [` ${before}`, ...end] : [`-${before}`, ...end, `+${after}`, ...end];
      }
      var phrase_escape = __webpack_require__(5518);
      var phrase = __webpack_require__(6932);
      ;
      function renderRatchet({ lowered, kept, unrecorded }) {
        const unknown = unrecorded.length === 0 ? [] : [(0, phrase_escape.tg)(["Not recorded, so left as it is: ", ...named(unrecorded), "."])];
        return `${[...lowered.map(loweredWords), ...nothing(lowered.length, kept), ...unknown].join("\n")}
`;
      }
      function loweredWords({ rule, text, images, isDefault, sizeBytes, lowered }) {
        const whose = isDefault ? ["default of ", ...named(images)] : named(images);
        return (0, phrase_escape.tg)([...whose, `: ${rule} ${text} \u2192 ${lowered} (recorded: ${(0, build_bytes.z3)(sizeBytes)})`]);
      }
      function nothing(lowered, kept) {
        if (lowered > 0)
          return [];
        if (kept === 0)
          return ["Nothing to lower: no ceiling of this file has a recorded size."];
        return [`Nothing to lower: ${(0, phrase.U9)(kept, "ceiling")} with no more than the headroom above what is recorded.`];
      }
      function named(images) {
        const shown = images.slice(0, 5).map((name) => [{ code: name }]);
        return [...(0, phrase.fj)(shown, ", "), ...images.length > 5 ? [` and ${images.length - 5} more`] : []];
      }
      var recorded_sizes = __webpack_require__(5587);
      ;
      async function tellRatchet({ config, headroom, isPatch, ...place }, out) {
        const path = config === "" ? config_file.Qp : config;
        const text = await (0, config_file.im)(process.cwd(), path);
        (0, inputs_config.parseConfig)(path, text, {});
        const { images } = await (0, recorded_sizes.F)({ ...place, repository: null, serverUrl: "https://github.com", spikeAt: headroom }, out);
        const told = ratchet(text, images, headroom);
        const patch = isPatch ? renderPatch(path, text, told.text) : "";
        if (patch !== "")
          out.print(patch);
        if (isPatch)
          return renderRatchet(told).trimEnd().split("\n").forEach(out.progress);
        if (told.lowered.length > 0)
          await write(path, told.text);
        out.print(renderRatchet(told));
      }
      async function write(path, text) {
        try {
          await (0, promises_.writeFile)((0, external_node_path_.resolve)(path), text);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw (0, failure.IF)("file-not-written", { flag: "--config", path, reason }, { cause });
        }
      }
    })
  ),
  /***/
  6327: (
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
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);
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
  6940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NR: () => (
          /* binding */
          parseRules
        ),
        /* harmony export */
        XK: () => (
          /* binding */
          bakeTargetNames
        ),
        /* harmony export */
        js: () => (
          /* binding */
          parseComposeRules
        ),
        /* harmony export */
        parseConfig: () => (
          /* binding */
          parseConfig
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          parseBakeRules
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      var _input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1457);
      const Value = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), zod__WEBPACK_IMPORTED_MODULE_2__.aig(), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()])).max(1e3)], {
        error: "must be text, a number, true or false, or a list of texts"
      });
      const Name = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: "must be there, as text" }).min(1, "must not be empty");
      const inputs = Object.fromEntries(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.kE.map((name) => [name, Value.optional()]));
      const concurrencyRule = "must be a whole number from 1 to 16: how many images are built at a time";
      const Config = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        /** Laid under every image. */
        defaults: zod__WEBPACK_IMPORTED_MODULE_2__.rej(inputs, { error: "must be inputs, such as 'warn-at: 5%'" }).optional(),
        images: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({ ...inputs, name: Name }, { error: "must be inputs, such as 'name: api'" }), {
          error: "must be a list of images"
        }).min(1, "must hold at least one image").max(200, "must hold at most 200 images"),
        /** How many images are built and measured at a time; one when it is left out. */
        concurrency: zod__WEBPACK_IMPORTED_MODULE_2__.Whr({ error: concurrencyRule }).min(1, concurrencyRule).max(16, concurrencyRule).optional()
      }, { error: "must hold a list of 'images'" });
      function configSchema(descriptions) {
        const described = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional().describe(descriptions[name] ?? "")]));
        const { shape } = Config;
        const documented = z.strictObject({
          concurrency: shape.concurrency.describe("How many images are built at a time; 1 when left out"),
          defaults: z.strictObject(described).optional().describe("Laid under every image"),
          images: z.array(z.strictObject({
            ...described,
            name: z.string().min(1).describe(descriptions["name"] ?? "")
          })).min(1).max(200).describe("One entry per image")
        });
        const { $schema, ...schema } = z.toJSONSchema(documented, { reused: "inline" });
        return { $schema, $id: schemaAddress("config.schema.json"), title: "Image Size Budget configuration", ...schema };
      }
      function parseConfig(path, text, step) {
        const { document, lines } = parseYaml(path, text);
        const parsed = Config.safeParse(plainValue({ path, document, lines }));
        if (!parsed.success)
          throw invalid({ path, document, lines }, parsed.error);
        const { defaults, images, concurrency = 1 } = parsed.data;
        const listed = images.map((image, index) => {
          const written = { ...asText(defaults ?? {}), ...asText(image), name: image.name };
          const at = `${path}:${lineOf({ path, document, lines }, ["images", index])}`;
          return { raw: { ...step, ...written }, written, at };
        });
        return { images: listed, concurrency, configPath: path, listedNames: listed.map(({ raw }) => raw.name.trim()) };
      }
      function parseRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const parsed = Config.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        const { defaults = {}, images, concurrency = 1 } = parsed.data;
        const refuse = (written, place) => {
          const other = Object.keys(written).find((key) => key !== "name" && !isRule(key));
          if (other === void 0)
            return;
          const problem = `'${other}' says what is built, and the file in 'bake' does; known here are name, ${_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.join(", ")}`;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lineOf(source, [...place, other]), problem });
        };
        refuse(defaults, ["defaults"]);
        images.forEach((image, index) => refuse(image, ["images", index]));
        const byName = images.map(({ name, ...rules }) => [name.trim(), asText(rules)]);
        const twice = byName.find(([name], index) => byName.findIndex(([other]) => other === name) !== index);
        if (twice !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-name-twice", { name: twice[0] });
        return { defaults: asText(defaults), images: new Map(byName), concurrency };
      }
      function isRule(key) {
        return _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.some((name) => name === key);
      }
      const Rules = zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.map((name) => [name, Value.optional()])), {
        error: "must be rules, such as 'max-size: 250 MB'"
      });
      function parseBakeRules(path, json) {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), Rules, { error: "must be rules by the names of targets" }).safeParse(json);
        if (parsed.success)
          return new Map(Object.entries(parsed.data).map(([name, rules]) => [name, asText(rules)]));
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("bake-rules-invalid", { path, problem: problemIn(parsed.error), known: _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg.join(", ") });
      }
      function parseComposeRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const Compose = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ [_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0]: Rules.optional() })).default({}) });
        const parsed = Compose.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        return new Map(Object.entries(parsed.data.services).flatMap(([service, { [_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0]: rules }]) => rules === void 0 ? [] : [[service.replaceAll(".", "_"), asText(rules)]]));
      }
      function bakeTargetNames(path, text) {
        if (!/\.(?:json|ya?ml)$/i.test(path))
          return [...text.matchAll(/^\s*(?:target|group)\s+"([\w-]+)"/gm)].flatMap(([, name]) => name ?? []);
        const Named = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).catch({});
        const File = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ group: Named, target: Named, services: Named }).partial().catch({});
        const { group = {}, target = {}, services = {} } = File.parse(plainValue({ path, ...parseYaml(path, text) }));
        return Object.keys({ ...group, ...target, ...services });
      }
      function problemIn(error) {
        const [issue] = error.issues;
        const place = show((issue?.path ?? []).filter((part) => typeof part !== "symbol"));
        if (issue?.code === "unrecognized_keys")
          return `unknown key "${issue.keys[0] ?? ""}" in ${place}`;
        return `${place} ${issue?.message ?? "is not valid"}`;
      }
      function parseYaml(path, text) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        try {
          const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            // The parser compares every key with every other one of its map: a minute for 150,000 of them.
            uniqueKeys: false,
            // The parser's warnings quote the file, and the runner obeys commands wherever they stand in a line.
            logLevel: "error"
          });
          const fault = document.errors[0] ?? repeatedKey(document);
          if (fault === null)
            return { document, lines };
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: problemOf(fault) });
        } catch (cause) {
          if (!(cause instanceof RangeError))
            throw cause;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem: tooDeep }, { cause });
        }
      }
      function problemOf({ message }) {
        return message.includes("call stack") ? tooDeep : message;
      }
      const tooDeep = "it is nested too deeply";
      function repeatedKey(document) {
        let fault = null;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Map: (_, { items }) => {
            const seen = /* @__PURE__ */ new Set();
            for (const { key } of items) {
              if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))
                continue;
              if (seen.has(key.value))
                fault = { message: "Map keys must be unique", pos: [key.range?.[0] ?? 0] };
              if (fault !== null)
                return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
              seen.add(key.value);
            }
            return void 0;
          }
        });
        return fault;
      }
      function asText(values) {
        const entries = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, textOf(value)]]);
        return Object.fromEntries(entries);
      }
      function textOf(value) {
        return Array.isArray(value) ? value.join("\n") : String(value);
      }
      function plainValue({ path, document }) {
        try {
          return document.toJS({ maxAliasCount: 100 });
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          const problem = cause instanceof RangeError ? tooDeep : reason;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem }, { cause });
        }
      }
      function invalid(source, error) {
        const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
        const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
        const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
        const line = lineOf(source, unknown === void 0 ? place : [...place, unknown]);
        const problem = unknown === void 0 ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path: source.path, line, problem }, { cause: error });
      }
      function unknownKey(key, place) {
        const inFile = place.length === 0 ? ["concurrency", "defaults", "images"] : _input_names_js__WEBPACK_IMPORTED_MODULE_3__.kE;
        const known = place.includes(_input_names_js__WEBPACK_IMPORTED_MODULE_3__.f0) ? _input_names_js__WEBPACK_IMPORTED_MODULE_3__.Tg : inFile;
        return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
      }
      function show(place) {
        return place.length === 0 ? "the file" : `'${place.join(".")}'`;
      }
      function lineOf({ document, lines }, place) {
        const parent = document.getIn(place.slice(0, -1), true);
        const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent) ? parent.items.find(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) && String(key) === String(place.at(-1))) : void 0;
        const node = pair?.key ?? document.getIn(place, true);
        const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] : void 0;
        if (start !== void 0)
          return lines.linePos(start).line;
        return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
      }
    })
  )
};
