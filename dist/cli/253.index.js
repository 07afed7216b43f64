export const id = 253;
export const ids = [253];
export const modules = {
  /***/
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readSmallFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      async function readSmallFile(path, { limitBytes, followsLinks = false }) {
        let file = null;
        try {
          const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
          file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
          const stats = await file.stat();
          if (stats.isDirectory())
            return refused("it is a directory");
          if (!stats.isFile())
            return refused("it is no regular file");
          const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
          return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
        } catch (error) {
          return failure(error, followsLinks);
        } finally {
          await file?.close();
        }
      }
      function refused(because) {
        return { kind: "refused", because };
      }
      async function readUpTo(file, limitBytes) {
        const chunks = [];
        let bytes = 0;
        for (; ; ) {
          const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
          if (bytesRead === 0)
            return Buffer.concat(chunks);
          chunks.push(buffer.subarray(0, bytesRead));
          bytes += bytesRead;
          if (bytes > limitBytes)
            return null;
        }
      }
      const chunkBytes = 65536;
      function textOf(bytes) {
        const [first, second] = bytes;
        const hasMark = first === 255 && second === 254 || first === 254 && second === 255;
        if (hasMark || bytes.subarray(0, 4).includes(0))
          return refused("it is UTF-16, not UTF-8 text");
        return { kind: "text", text: new TextDecoder().decode(bytes) };
      }
      function failure(error, followsLinks) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        switch (code) {
          case "ENOENT":
          case "ENOTDIR":
            return { kind: "missing" };
          case "ELOOP":
            return refused(followsLinks ? "its links lead in a circle" : "it is a link, or its links lead in a circle");
          case "EACCES":
          case "EPERM":
            return refused("this user may not read it");
          case "ENXIO":
            return refused("it is no regular file");
          default:
            return refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
        }
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
      var given_image = __webpack_require__(2162);
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
      var inputs = __webpack_require__(743);
      ;
      async function referenceOf(written, { progress }) {
        const exact = (0, inputs.o_)(written);
        if (exact !== null)
          return exact;
        if (written.includes("://"))
          throw (0, failure.IF)("input-unparsable", { input: "IMAGE", written, example: inputs.aI });
        const guess = await guessReference(written, { workingDirectory: process.cwd(), environment: process.env });
        if (guess === null)
          throw (0, failure.IF)("image-not-here", { written, example: inputs.aI });
        progress(`${written} is read as ${guess.scheme}://${guess.location}`);
        return guess;
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
