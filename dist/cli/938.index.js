export const id = 938;
export const ids = [938];
export const modules = {
  /***/
  8099: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Uv: () => (
          /* binding */
          formatExactBytes
        ),
        /* harmony export */
        eD: () => (
          /* binding */
          formatChange
        ),
        /* harmony export */
        l9: () => (
          /* binding */
          formatPercent
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        ),
        /* harmony export */
        zi: () => (
          /* binding */
          formatBoundAbove
        )
        /* harmony export */
      });
      const decimalUnits = ["B", "kB", "MB", "GB", "TB"];
      function formatBytes(bytes) {
        let unit = 0;
        let value = Math.abs(bytes);
        while (unit < decimalUnits.length - 1 && value >= (unit === 0 ? 1e3 : 999.95)) {
          value /= 1e3;
          unit += 1;
        }
        const sign = bytes < 0 ? "\u2212" : "";
        return `${sign}${unit === 0 ? value : value.toFixed(1)} ${decimalUnits[unit] ?? "B"}`;
      }
      function formatBoundAbove(bytes) {
        const least = (BigInt(bytes) * 1001n + 999n) / 1000n;
        const power = Math.min(4, Math.floor((least.toString().length - 1) / 3));
        const digits = power === 0 ? 0 : Math.max(0, 2 - (least.toString().length - 1 - 3 * power));
        const step = 10n ** BigInt(3 * power - digits);
        const steps = (least + step - 1n) / step;
        const scale = 10n ** BigInt(digits);
        const fraction = digits === 0 ? "" : `.${(steps % scale).toString().padStart(digits, "0")}`;
        return `${steps / scale}${fraction} ${decimalUnits[power] ?? "B"}`;
      }
      function formatExactBytes(bytes) {
        return `${bytes < 0 ? "\u2212" : ""}${Math.abs(bytes).toLocaleString("en-US")} B`;
      }
      function formatChange(bytes) {
        if (bytes === 0)
          return "\xB10 B";
        return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
      }
      function formatPercent(changeBytes, baseBytes) {
        if (baseBytes === 0)
          return null;
        if (changeBytes === 0)
          return "\xB10%";
        const sign = changeBytes > 0 ? "+" : "\u2212";
        const thousandths = BigInt(Math.abs(changeBytes)) * 100000n / BigInt(baseBytes);
        if (thousandths === 0n)
          return `${sign}<0.001%`;
        const digits = thousandths < 100n ? 3 : 1;
        const cut = digits === 3 ? thousandths : thousandths / 100n;
        const scale = digits === 3 ? 1000n : 10n;
        return `${sign}${cut / scale}.${(cut % scale).toString().padStart(digits, "0")}%`;
      }
    })
  ),
  /***/
  6023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellCost: () => (
          /* binding */
          tellCost
        )
      });
      var manifests = __webpack_require__(2288);
      var walk = __webpack_require__(2775);
      ;
      async function blobsOf(content) {
        const walked = await (0, walk.Cp)(content, () => true);
        const { images, warnings } = await (0, manifests.o)(content, walked);
        const indexes = walked.indexes.map(sizeOf);
        const blobs = new Map([...indexes, ...walked.manifests.flatMap(ownBlobs)]);
        const platforms = images.map((image) => [image.platform, new Map([...indexes, ...ownBlobs(image)])]);
        return { blobs, platforms: new Map(platforms), warnings: [...warnings, ...images.flatMap(compressionWarning)] };
      }
      function ownBlobs({ descriptor, manifest }) {
        return [descriptor, manifest.config, ...manifest.layers].map(sizeOf);
      }
      function sizeOf({ digest, size }) {
        return [digest, size];
      }
      function compressionWarning({ platform, manifest }) {
        const isPlain = manifest.layers.some(({ mediaType }) => /\.tar$|rootfs\.diff\.tar$/.test(mediaType));
        return isPlain ? [`The layers for ${platform} are not compressed; a push compresses them, and the registry holds less.`] : [];
      }
      var parallel = __webpack_require__(8325);
      var given_image = __webpack_require__(5366);
      ;
      const readAtOnce = 4;
      async function readVersions(images, run) {
        return await (0, parallel.HN)(images, readAtOnce, async ({ name, reference }) => {
          const image = await (0, given_image.D)(reference, run);
          try {
            return { name, ...await blobsOf(image.content) };
          } finally {
            await image.dispose();
          }
        });
      }
      var temporary = __webpack_require__(864);
      var bytes = __webpack_require__(8099);
      var cost_rules = __webpack_require__(8209);
      var cost = __webpack_require__(8935);
      var cost_words = __webpack_require__(2464);
      var phrase_escape = __webpack_require__(5518);
      var phrase = __webpack_require__(6932);
      var paint = __webpack_require__(2967);
      var wrap = __webpack_require__(6655);
      ;
      function seriesOf(versions, rules) {
        const { price, bandwidth, retention } = rules;
        const costs = (0, cost.NL)(versions, retention);
        const storedBytes = costs.at(-1)?.storedBytes ?? 0;
        const retainedBytes = costs.at(-1)?.retainedBytes ?? null;
        const later = costs.slice(1);
        const images = costs.map((cost2, at) => {
          const time = bandwidth === null || cost2.pullBytes === null ? null : (0, cost_rules.uU)(cost2.pullBytes, bandwidth);
          return Object.assign({ image: versions[at]?.name ?? "" }, cost2, { pullMilliseconds: time });
        });
        return {
          images,
          storedBytes,
          bytesPerPush: later.length === 0 ? null : Math.round((storedBytes - (costs[0]?.newBytes ?? 0)) / later.length),
          retention: retention === null ? null : { policy: `last ${retention.versions}`, keeps: retention, storedBytes: retainedBytes ?? 0 },
          price: price === null ? null : {
            perGbMonth: price.text,
            stored: (0, cost_rules.JB)(storedBytes, price),
            retained: retainedBytes === null ? null : (0, cost_rules.JB)(retainedBytes, price)
          },
          bandwidth: bandwidth?.text ?? null
        };
      }
      function renderSeries(series, most) {
        const hasTimes = series.bandwidth !== null;
        const heads = ["Version", "Size", "New", "Registry holds", "Update pulls", ...hasTimes ? ["In"] : []];
        const rows = series.images.map(({ image, sizeBytes, newBytes, storedBytes, pullBytes, pullMilliseconds: time }) => [
          (0, phrase_escape.tg)([{ code: image }]),
          ...[sizeBytes, newBytes, storedBytes].map(bytes.z3),
          pullBytes === null ? "\u2013" : (0, bytes.z3)(pullBytes),
          ...hasTimes ? [time === null ? "\u2013" : (0, cost_words.p0)(time)] : []
        ]);
        return `${[...(0, paint.YB)([heads, ...rows], [1, 2, 3, 4, 5]), "", ...totals(series).flatMap((line) => (0, wrap.L)(line, most))].join("\n")}
`;
      }
      function totals({ images, storedBytes, bytesPerPush, retention, price }) {
        const bill = (amount) => price === null || amount === null ? "" : `, ${(0, cost_words.TG)(amount)} a month at ${price.perGbMonth} per GB`;
        const added = bytesPerPush === null ? "" : ` Each after the first added ${(0, bytes.z3)(bytesPerPush)} on average.`;
        const all = `After ${(0, phrase.U9)(images.length, "push", "es")} the registry holds ${(0, bytes.z3)(storedBytes)}${bill(price?.stored ?? null)}.${added}`;
        if (retention === null)
          return [all];
        const kept = (0, bytes.z3)(retention.storedBytes);
        return [all, `With ${(0, cost_words.gF)(retention.keeps)} kept, it holds ${kept}${bill(price?.retained ?? null)}.`];
      }
      var image_operand = __webpack_require__(8864);
      ;
      async function tellCost({ images, rules, isJson }, { columns, progress }) {
        const named = await (0, parallel.HN)(images, 1, async (name) => ({ name, reference: await (0, image_operand.B)(name, { progress }) }));
        return await (0, temporary.ai)("image-size-budget-", async (temporaryDirectory) => {
          const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
          const versions = await readVersions(named, surroundings);
          for (const { name, warnings } of versions)
            for (const warning of warnings)
              progress(`warning: ${name}: ${warning}`);
          const series = seriesOf(versions, rules);
          return isJson ? JSON.stringify(series, null, 2) : renderSeries(series, columns);
        });
      }
    })
  ),
  /***/
  8864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          referenceOf
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var build = __webpack_require__(7384);
      var image_choice = __webpack_require__(9444);
      var run_docker = __webpack_require__(4422);
      ;
      async function guessReference(written, { workingDirectory, environment }) {
        for (const { path } of (0, image_choice.M)(written)) {
          const found = await (0, promises_.stat)((0, external_node_path_.resolve)(workingDirectory, path)).catch(() => null);
          if (found !== null)
            return { scheme: found.isDirectory() ? "oci-dir" : "archive", location: written };
        }
        if (isPath(written))
          return null;
        const docker = await (0, run_docker.c)(workingDirectory, (0, build.AF)(environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] }));
        const { exitCode } = await docker.ask(["image", "inspect", "--format", "{{.Id}}", "--", written]);
        return { scheme: exitCode === 0 ? "local" : "registry", location: written };
      }
      function isPath(written) {
        return /^(?:\.{0,2}\/|~|-)|\.(?:tar|tgz|gz|zst)$/.test(written);
      }
      var failure = __webpack_require__(9874);
      var input_names = __webpack_require__(1457);
      var inputs = __webpack_require__(743);
      ;
      async function referenceOf(written, { progress }) {
        const exact = (0, inputs.o_)(written);
        if (exact !== null)
          return exact;
        if (written.includes("://"))
          throw (0, failure.IF)("input-unparsable", { input: "IMAGE", written, example: input_names.aI });
        const guess = await guessReference(written, { workingDirectory: process.cwd(), environment: process.env });
        if (guess === null)
          throw (0, failure.IF)("image-not-here", { written, example: input_names.aI });
        progress(`${written} is read as ${guess.scheme}://${guess.location}`);
        return guess;
      }
    })
  ),
  /***/
  72: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          wasmModule
        ),
        /* harmony export */
        t: () => (
          /* binding */
          withAddresses
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      function wasmModule(base64) {
        let module = null;
        return (memory) => {
          const compiled = module ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
          const imports = memory === void 0 ? {} : { env: { memory } };
          return withAddresses(() => new WebAssembly.Instance(compiled, imports));
        };
      }
      function withAddresses(take) {
        try {
          return take();
        } catch (error) {
          throw error instanceof RangeError ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.Nr)(error) : error;
        }
      }
    })
  ),
  /***/
  6697: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ib: () => (
          /* binding */
          mediaTypes
        ),
        /* harmony export */
        K8: () => (
          /* binding */
          ImageConfig
        ),
        /* harmony export */
        VR: () => (
          /* binding */
          maxDocumentBytes
        ),
        /* harmony export */
        WC: () => (
          /* binding */
          platformPattern
        ),
        /* harmony export */
        _8: () => (
          /* binding */
          Manifest
        ),
        /* harmony export */
        jK: () => (
          /* binding */
          Index
        ),
        /* harmony export */
        np: () => (
          /* binding */
          Digest
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          Descriptor
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
      const maxDocumentBytes = 4 * 1024 * 1024;
      const Digest = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);
      const BlobSize = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(2 ** 39);
      const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish().transform((value) => value ?? void 0);
      const Platform = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        os: text(64),
        architecture: text(64),
        variant: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).nullish(),
        /** Windows: images of one platform for several versions of it. */
        "os.version": zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).nullish(),
        "os.features": zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64)).max(20).nullish()
      });
      const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).default(""),
        digest: Digest,
        size: BlobSize,
        annotations,
        platform: Platform.nullish()
      });
      const Index = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ manifests: list(Descriptor) });
      const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        config: Descriptor,
        layers: list(Descriptor).refine(haveOneSizeEach, "a digest is listed with two sizes"),
        /** Only told; none of them makes an image unreadable. */
        annotations: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish().catch(void 0)
      });
      const ConfigHistoryEntry = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        created_by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        empty_layer: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().nullish()
      });
      const ImageConfig = Platform.extend({
        config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          Entrypoint: words(),
          Cmd: words(),
          Env: words(),
          WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
          Shell: words(),
          Labels: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish()
        }).nullish(),
        rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: list(Digest) }).nullish(),
        history: list(ConfigHistoryEntry)
      });
      const mediaTypes = {
        ociIndex: "application/vnd.oci.image.index.v1+json",
        ociManifest: "application/vnd.oci.image.manifest.v1+json",
        ociConfig: "application/vnd.oci.image.config.v1+json",
        dockerConfig: "application/vnd.docker.container.image.v1+json",
        dockerPlainLayer: "application/vnd.docker.image.rootfs.diff.tar",
        ociEmpty: "application/vnd.oci.empty.v1+json",
        dockerManifestList: "application/vnd.docker.distribution.manifest.list.v2+json",
        dockerManifest: "application/vnd.docker.distribution.manifest.v2+json"
      };
      function haveOneSizeEach(descriptors) {
        const sizes = new Map(descriptors.map(({ digest, size }) => [digest, size]));
        return descriptors.every(({ digest, size }) => sizes.get(digest) === size);
      }
      function text(most) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(most).nullish().transform((value) => value ?? "");
      }
      function words() {
        return zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()), zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((word) => [word])]).nullish();
      }
      function list(item) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item).nullish().transform((items) => items ?? []);
      }
      const platformPattern = /^(?:unknown|[A-Za-z0-9_]{1,32}(?:\([\w.,+-]{1,120}\))?(?:\/[A-Za-z0-9_.]{1,32}){1,2})$/;
    })
  ),
  /***/
  5518: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          prose
        ),
        /* harmony export */
        Hi: () => (
          /* binding */
          inMarkdown
        ),
        /* harmony export */
        Ow: () => (
          /* binding */
          cleanLine
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          longestRun
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          cleanWords
        ),
        /* harmony export */
        VO: () => (
          /* binding */
          zeroWidthSpace
        ),
        /* harmony export */
        Y_: () => (
          /* binding */
          breakMarker
        ),
        /* harmony export */
        ZD: () => (
          /* binding */
          escapeHtml
        ),
        /* harmony export */
        dj: () => (
          /* binding */
          inHtml
        ),
        /* harmony export */
        e8: () => (
          /* binding */
          defang
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          glued
        ),
        /* harmony export */
        lU: () => (
          /* binding */
          lineAddress
        ),
        /* harmony export */
        tg: () => (
          /* binding */
          inText
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        ),
        /* harmony export */
        v1: () => (
          /* binding */
          codeHtml
        )
        /* harmony export */
      });
      const zeroWidthSpace = "\u200B";
      function clean(text, limit = 600) {
        const line = text.slice(0, limit * 4).toWellFormed().replaceAll(/\s+/g, " ").trim().replaceAll(/[\p{Cc}\p{Cf}]+/gu, "\uFFFD");
        const characters = Array.from(line);
        const isWhole = characters.length <= limit && text.length <= limit * 4;
        return isWhole ? line : `${characters.slice(0, limit - 1).join("")}\u2026`;
      }
      function cleanWords(text, limit) {
        const cut = clean(text, limit);
        return cut === clean(text, text.length) ? cut : cut.replace(/(?<=\S)\s+\S*\u2026$/, " \u2026");
      }
      function prose(text) {
        return glued(escapeInline(defang(clean(text))));
      }
      function glued(text) {
        return text.replaceAll(/(?<=\d) (?=[kMGT]?B\b)/g, "\xA0");
      }
      function codeSpan(text, limit = 160) {
        const content = breakMarker(clean(text, limit)).replaceAll("-->", `--${zeroWidthSpace}>`) || "(empty)";
        const ticks = "`".repeat(longestRun(content) + 1);
        const pad = /^`|`$/.test(content) ? " " : "";
        return `${ticks}${pad}${content}${pad}${ticks}`;
      }
      function inMarkdown(phrase) {
        return phrase.map(pieceInMarkdown).join("");
      }
      function pieceInMarkdown(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, prose);
        if ("code" in piece)
          return codeInMarkdown(piece);
        if ("strong" in piece)
          return `**${inMarkdown(piece.strong)}**`;
        if ("small" in piece)
          return `<br><sub>${inMarkdown(piece.small)}</sub>`;
        const url = safeUrl(piece.to);
        return url === null ? prose(piece.link) : `[${escapeInline(clean(piece.link))}](${url.replaceAll("&", "&amp;")})`;
      }
      function codeInMarkdown({ code, at, to }) {
        const url = to === void 0 ? null : safeUrl(to);
        if (url !== null)
          return `[${codeSpan(code)}](${url.replaceAll("&", "&amp;")})`;
        return `${codeSpan(code)}${keepEdges(placeText(at), prose)}`;
      }
      function placeText(at) {
        return at === void 0 ? "" : ` (${clean(at.file, 200)}:${at.line})`;
      }
      function inHtml(phrase) {
        return phrase.map(pieceInHtml).join("");
      }
      function pieceInHtml(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, escapeHtml);
        if ("code" in piece)
          return `<code>${escapeHtml(clean(piece.code, 160))}</code>${keepEdges(placeText(piece.at), escapeHtml)}`;
        if ("strong" in piece)
          return `<strong>${inHtml(piece.strong)}</strong>`;
        if ("small" in piece)
          return `<br><small>${inHtml(piece.small)}</small>`;
        const url = safeUrl(piece.to);
        return url === null ? escapeHtml(piece.link) : `<a href="${escapeHtml(url)}">${escapeHtml(piece.link)}</a>`;
      }
      function inText(phrase) {
        const line = phrase.map(pieceInText).join("");
        return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
      }
      function pieceInText(piece) {
        if (typeof piece === "string")
          return keepEdges(piece, clean);
        if ("code" in piece)
          return `${clean(piece.code, 160)}${placeText(piece.at)}`;
        if ("strong" in piece)
          return inText(piece.strong);
        if ("small" in piece)
          return ` (${inText(piece.small)})`;
        return clean(piece.link);
      }
      function escapeHtml(text) {
        return clean(text).replaceAll(/[&<>"'`]/g, entity);
      }
      function codeHtml(lines) {
        return lines.map((line) => indentation(line) + escapeHtml(line)).join("\n");
      }
      function indentation(line) {
        return /^ */.exec(line)?.[0] ?? "";
      }
      function cleanLine(line) {
        return indentation(line) + clean(line, 4e3);
      }
      function breakMarker(text) {
        return text.replaceAll("<!--", `<${zeroWidthSpace}!--`);
      }
      function escapeInline(text) {
        return text.replaceAll(/[\\`*_[\]~!]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, entity);
      }
      function defang(text) {
        return text.replaceAll(/[@#](?=\S)/g, `$&${zeroWidthSpace}`).replaceAll(/\bGH(?=-\d)/gi, `$&${zeroWidthSpace}`).replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${zeroWidthSpace}`).replaceAll(/:(?=\/\/|[a-z_+-]|[\w+-]+:)/gi, `$&${zeroWidthSpace}`).replaceAll(/\bwww(?=\.)/gi, `$&${zeroWidthSpace}`);
      }
      function entity(character) {
        return `&#${character.charCodeAt(0)};`;
      }
      function longestRun(text) {
        return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
      }
      function keepEdges(text, escape) {
        const [lead = "", tail = ""] = [/^ /.exec(text)?.[0], /\S( )$/.exec(text)?.[1]];
        return `${lead}${escape(text)}${tail}`;
      }
      function safeUrl(text) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2e3)
          return null;
        return url.href.replaceAll(/[()<>|\\"'`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function lineAddress({ serverUrl, repository, commit }, { file, line }) {
        const segments = file.replace(/^\.\//, "").split("/");
        const isPlain = segments.every((segment) => segment !== "" && !/^\.{1,2}$|[\p{C}\\]/u.test(segment));
        const isRepository = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
        if (!isPlain || !isRepository || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) || !file.isWellFormed())
          return null;
        return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeURIComponent).join("/")}#L${line}`;
      }
    })
  ),
  /***/
  6932: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        UF: () => (
          /* binding */
          mapCode
        ),
        /* harmony export */
        fj: () => (
          /* binding */
          join
        ),
        /* harmony export */
        sK: () => (
          /* binding */
          capitalise
        )
        /* harmony export */
      });
      function join(phrases, separator) {
        return phrases.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
      }
      function count(amount, noun, ending = "s") {
        return `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : ending}`;
      }
      function capitalise(sentence) {
        return sentence.charAt(0).toUpperCase() + sentence.slice(1);
      }
      function afterColon(sentence) {
        return /^(?:An?|Building|Every|It|No|The|There|This)\b/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
      }
      function mapCode(phrase, change) {
        return phrase.map((piece) => {
          if (typeof piece === "string" || "link" in piece)
            return piece;
          if ("code" in piece)
            return change(piece);
          return "strong" in piece ? { strong: mapCode(piece.strong, change) } : { small: mapCode(piece.small, change) };
        });
      }
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
  ),
  /***/
  2464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TG: () => (
          /* binding */
          money
        ),
        /* harmony export */
        gF: () => (
          /* binding */
          policyWords
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        pH: () => (
          /* binding */
          pullTime
        ),
        /* harmony export */
        x9: () => (
          /* binding */
          paceSentence
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          yearInBrief
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      const worthTelling = 1e8;
      function pullTime({ cost }) {
        const { bandwidth, updateMilliseconds = null } = cost?.pull ?? {};
        return updateMilliseconds === null || bandwidth === void 0 ? "" : `, in ${duration(updateMilliseconds)} at ${bandwidth}`;
      }
      function paceSentence({ cost }) {
        const registry = cost?.registry ?? null;
        const pace = registry?.pace ?? null;
        if (registry === null || pace === null || pace.bytesPerYear < worthTelling)
          return "";
        const pushes = `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.pushes, "recorded push", "es")} of ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(pace.bytesPerPush)} on average`;
        return ` At the pace of the last ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.days, "day")} (${pushes}), the registry ${growth(registry, pace)}.`;
      }
      function yearInBrief({ cost }) {
        const year = cost?.registry?.pace?.bytesPerYear ?? 0;
        return year < worthTelling ? "" : `; recorded pushes come to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(year)} a year`;
      }
      function growth({ retention, price }, { bytesPerYear }) {
        const perYear = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytesPerYear)} a year`;
        if (retention === null || retention.levelBytes === null) {
          const year = price?.yearOfGrowth ?? null;
          if (price === null || year === null)
            return `grows by ${perYear}`;
          return `grows by ${perYear}; each year adds ${money(year)} to what a month costs, at ${price.perGbMonth} per GB`;
        }
        const level = price?.level ?? null;
        const bill = price === null || level === null ? "" : ` (${money(level)} a month at ${price.perGbMonth} per GB)`;
        const held = `about ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(retention.levelBytes)}${bill}`;
        return `takes in ${perYear}; with ${policyWords(retention.keeps)} kept, it holds ${held}`;
      }
      function policyWords(keeps) {
        switch (keeps.kind) {
          case "last":
            return keeps.versions === 1 ? "the last version" : `the last ${keeps.versions} versions`;
          case "days":
            return `the versions of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(keeps.days, "day")}`;
        }
      }
      function money(amount) {
        const [, whole, fraction] = /^(\d+)\.(\d{4})$/.exec(amount) ?? [];
        if (whole === void 0 || fraction === void 0)
          return amount;
        const hundredths = (BigInt(whole + fraction) + 50n) / 100n;
        if (hundredths === 0n)
          return "less than 0.01";
        return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
      }
      function duration(milliseconds) {
        if (milliseconds < 100)
          return "less than 0.1 s";
        if (milliseconds < 59950)
          return `${(milliseconds / 1e3).toFixed(1)} s`;
        const seconds = Math.round(milliseconds / 1e3);
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
      }
    })
  )
};
