export const id = 970;
export const ids = [970];
export const modules = {
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
  9881: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          packageWords
        ),
        /* harmony export */
        KE: () => (
          /* binding */
          listed
        ),
        /* harmony export */
        dQ: () => (
          /* binding */
          changedVersion
        ),
        /* harmony export */
        jQ: () => (
          /* binding */
          packagesIn
        ),
        /* harmony export */
        ze: () => (
          /* binding */
          packageSumWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
      var _compare_package_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5800);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      function packageWords(found) {
        const change = found.growthBytes === 0 ? "" : ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.eD)(found.growthBytes)}`;
        switch (found.change) {
          case "new":
            return ["new ", { code: found.name }, change];
          case "gone":
            return ["removed ", { code: found.name }, change];
          case "upgraded":
            return [...upgradeWords(found), change];
          case "grew":
          case "shrank":
            return [{ code: found.name }, change];
        }
      }
      function upgradeWords(found) {
        const { name, versions, baselineVersions } = found;
        const added = versions.filter((version) => !baselineVersions.includes(version));
        const gone = baselineVersions.filter((version) => !versions.includes(version));
        if (gone.length === 0 && baselineVersions.length > 0)
          return ["new ", { code: name }, ` ${listed(added)} beside ${listed(baselineVersions)}`];
        if (added.length === 0 && versions.length > 0)
          return ["removed ", { code: name }, ` ${listed(gone)}`];
        return [{ code: name }, ` ${versionWords(found)}`];
      }
      function packageSumWords(sums, areMore) {
        const [kind, ...others] = new Set(sums.map(({ change }) => change));
        const which = areMore ? "more" : kind === void 0 || others.length > 0 ? "changed" : sumKinds[kind];
        const bytes = sums.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
        const packages = sums.reduce((sum, one) => sum + one.packages, 0);
        return [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(packages, `${which} package`)}${bytes === 0 ? "" : ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.eD)(bytes)}`}`];
      }
      const sumKinds = {
        new: "new",
        gone: "removed",
        upgraded: "upgraded",
        grew: "changed",
        shrank: "changed"
      };
      function packagesIn(packages) {
        return packages.length === 0 ? [] : [": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.fj)(packages.map(packageWords), ", ")];
      }
      const mostVersions = 3;
      function versionWords(found) {
        return (0, _compare_package_versions_js__WEBPACK_IMPORTED_MODULE_2__.X)(found).filter((some) => some.length > 0).map(listed).join(" \u2192 ");
      }
      function changedVersion(found) {
        switch (found.change) {
          case "new":
            return `${versionWords(found)} (new)`;
          case "gone":
            return `${versionWords(found)} (removed)`;
          case "upgraded":
            return versionWords(found);
          case "grew":
          case "shrank":
            return listed(found.versions);
        }
      }
      function listed(versions) {
        const shown = versions.slice(0, mostVersions).map((version) => version === "" ? "?" : version);
        return `${shown.join(", ")}${versions.length > mostVersions ? ", \u2026" : ""}`;
      }
    })
  ),
  /***/
  8514: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dv: () => (
          /* binding */
          measuredSentences
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          provenance
        ),
        /* harmony export */
        cd: () => (
          /* binding */
          commit
        ),
        /* harmony export */
        uP: () => (
          /* binding */
          fullReport
        ),
        /* harmony export */
        vd: () => (
          /* binding */
          day
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2647);
      function fullReport(runUrl) {
        return runUrl === null ? [] : [" \xB7 ", { link: "full report", to: `${runUrl}#artifacts` }];
      }
      function provenance(report) {
        const measured = measuredWords(report);
        const baselines = new Map(report.images.map(({ baseline }) => [baseline.kind === "found" ? baseline.commit : "", baseline]));
        const [only, ...others] = baselines.values();
        const against = others.length > 0 ? [" against each image's own baseline"] : only === void 0 ? [] : againstOne(only, report);
        const reused = report.images.some((image) => image.reused) ? [" \xB7 measured by an earlier run of the same commit"] : [];
        const run = report.runUrl === null ? [] : [" \xB7 ", { link: "run", to: report.runUrl }];
        const isCompressed = report.images.every(({ platforms }) => platforms.every(({ basis }) => basis === "compressed"));
        return [isCompressed ? "compressed size of " : "size of ", ...measured, ...against, ...reused, ...run];
      }
      function measuredWords(report) {
        if (report.headSha !== null)
          return commit(report.headSha, report);
        const names = report.images.flatMap(({ reference }) => reference === null ? [] : [reference]);
        return names.length === 0 ? ["the working copy"] : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(names);
      }
      function againstOne(baseline, report) {
        if (baseline.kind !== "found")
          return [];
        if (baseline.reference !== null)
          return [" against ", { code: baseline.reference }];
        const wanted = wantedWords(baseline, report, "it");
        const distance = baseline.behind === 0 ? wanted : `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(baseline.behind, "commit")} before ${wanted}`;
        const how = baseline.how === "built" ? ", built in this run" : "";
        return [" against ", ...commit(baseline.commit, report), ` (${distance}${how})`];
      }
      function wantedWords({ tag }, { mode }, change) {
        if (tag !== null)
          return (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(tag, 100);
        return mode === "record" ? "the commit before it" : `the commit ${change} merges into`;
      }
      function measuredSentences(report) {
        const all = report.images.flatMap((image) => image.platforms.map((platform) => ({
          basis: platform.basis,
          isOwn: image.budget.count === "own",
          mark: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.S3)(platform, image)
        })));
        const sizes = new Map(all.map((size) => [size.mark, size]));
        const baselines = new Set(report.images.flatMap(({ baseline }) => baseline.kind === "found" ? [baselineWords(baseline, report)] : []));
        return [
          ...Array.from(sizes.values(), ({ mark, ...size }) => sizes.size === 1 || mark === null ? `The size of an image is ${sizeWords(size, "its")}.` : `A size marked "${mark}" is ${sizeWords(size, "the image's")}.`),
          ...baselines.size === 0 ? [] : [`The baseline is ${[...baselines].join(", or ")}.`, noise]
        ];
      }
      const noise = "Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth.";
      function sizeWords({ basis, isOwn }, whose) {
        const isCompressed = basis === "compressed";
        const layers = isCompressed ? "distinct compressed layers" : "distinct layers, uncompressed";
        const counted = isOwn ? `that of ${whose} own ${layers}, without its base image's` : `${whose} config plus its ${layers}`;
        const why = isCompressed ? "what a registry stores and a node downloads" : "an archive that was read keeps its layers so";
        return `${counted}: ${why}`;
      }
      function baselineWords(baseline, report) {
        const { how, tag } = baseline;
        const wanted = wantedWords(baseline, report, "this change");
        switch (how) {
          case "given":
            return "the image that was named to be compared with";
          case "built":
            return `what was built in this run from ${wanted}`;
          case "stored":
            return tag !== null ? `what was recorded for ${wanted}` : `what was recorded for ${wanted}, or for its nearest ancestor that has one`;
        }
      }
      function day(timestamp) {
        return (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(timestamp).slice(0, 10);
      }
      function commit(sha, { serverUrl, repository }) {
        const short = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(sha, 64).slice(0, 7);
        const isLinked = /^[0-9a-f]{40,64}$/.test(sha) && serverUrl !== null && repository !== null;
        return !isLinked ? [{ code: short }] : [{ link: short, to: `${serverUrl}/${repository}/commit/${sha}` }];
      }
    })
  ),
  /***/
  2647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C$: () => (
          /* binding */
          deciding
        ),
        /* harmony export */
        DD: () => (
          /* binding */
          title
        ),
        /* harmony export */
        DH: () => (
          /* binding */
          thresholdWords
        ),
        /* harmony export */
        Hq: () => (
          /* binding */
          isChanged
        ),
        /* harmony export */
        KE: () => (
          /* binding */
          listed
        ),
        /* harmony export */
        Kb: () => (
          /* binding */
          reachedWords
        ),
        /* harmony export */
        LR: () => (
          /* binding */
          imagesByUrgency
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        S2: () => (
          /* binding */
          platformsIn
        ),
        /* harmony export */
        S3: () => (
          /* binding */
          basisWords
        ),
        /* harmony export */
        Sq: () => (
          /* binding */
          unpacksFarMore
        ),
        /* harmony export */
        _c: () => (
          /* binding */
          sizePair
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          sizesInBrief
        ),
        /* harmony export */
        bc: () => (
          /* binding */
          subject
        ),
        /* harmony export */
        cO: () => (
          /* binding */
          changeInBrief
        ),
        /* harmony export */
        hQ: () => (
          /* binding */
          budgetWords
        ),
        /* harmony export */
        iL: () => (
          /* binding */
          totalWords
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          ownLayersWords
        ),
        /* harmony export */
        mF: () => (
          /* binding */
          changeWords
        ),
        /* harmony export */
        pG: () => (
          /* binding */
          sizeWords
        ),
        /* harmony export */
        td: () => (
          /* binding */
          byUrgency
        ),
        /* harmony export */
        xr: () => (
          /* binding */
          unpackedWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6916);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(442);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);
      const stateWords = {
        pass: "within budget",
        "no-baseline": "nothing to compare with",
        warn: "warning",
        justified: "justified",
        unknown: "baseline unknown",
        unjustified: "needs a justification",
        "too-large": "too large"
      };
      const countedWords = { ...stateWords, "no-baseline": "without a baseline" };
      const pluralStateWords = { ...countedWords, unjustified: "need a justification" };
      function rank({ verdict, red }) {
        return _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.Oq.indexOf(verdict) + (red ? _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.Oq.length : 0);
      }
      function byUrgency(platforms) {
        return platforms.toSorted((a, b) => rank(b) - rank(a) || growth(b) - growth(a));
      }
      function growth({ growthBytes }) {
        return growthBytes ?? 0;
      }
      function platformsIn({ platforms }, state) {
        return byUrgency(platforms).filter(({ verdict }) => verdict === state);
      }
      function deciding(image) {
        const [first] = byUrgency(image.platforms);
        if (first === void 0)
          throw new Error("an image has at least one platform");
        return first;
      }
      function imagesByUrgency(images) {
        return images.toSorted((a, b) => rank(b) - rank(a) || growth(deciding(b)) - growth(deciding(a)));
      }
      function isChanged({ growthBytes, noise }) {
        return growthBytes === null || growthBytes !== 0 && !noise;
      }
      function headline(report) {
        const missing = report.missing.length;
        const measured = measuredImages(report);
        return missing === 0 ? measured : [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(missing, "image")} not measured \xB7 `, ...measured];
      }
      function title(report) {
        const [only, ...others] = report.images;
        if (only === void 0 || others.length > 0 || report.mode === "record" || report.missing.length > 0)
          return headline(report);
        const isSaidBelow = only.red || deciding(only).growthBytes === null && only.verdict !== "justified";
        return isSaidBelow ? [{ code: only.name }, ` ${movementOf(only)}`] : headline(report);
      }
      function measuredImages(report) {
        const [only, ...others] = report.images;
        if (only !== void 0 && others.length === 0)
          return oneImage(only, report.mode);
        if (report.mode === "record")
          return [recordedWords(report.images)];
        return [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(report.images.length, "image")}: ${countedStates(report.images)}`];
      }
      function recordedWords(images) {
        const stored = images.filter(({ recording }) => recording.kind === "stored").length;
        const lost = images.length - stored;
        if (lost === 0)
          return `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(stored, "baseline")} recorded`;
        return stored === 0 ? `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(lost, "baseline")} not recorded` : `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(stored, "baseline")} recorded, ${lost} not`;
      }
      function oneImage(image, mode) {
        const platform = deciding(image);
        const recorded = image.recording.kind === "stored" ? "recorded as baseline" : "not recorded";
        const outcome = mode === "record" ? recorded : mode === "analyze" ? sizeOnDisk(platform, image) : outcomeWords(image);
        return [{ code: image.name }, ` ${movementOf(image)} \xB7 ${outcome}`];
      }
      function movementOf(image) {
        const platform = deciding(image);
        if (isNewPlatform(platform, image) && image.platforms.length > 1)
          return `is new${whereOf(image)} (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(platform.judgedBytes)})`;
        return `${movement(platform)}${whereOf(image)}`;
      }
      function whereOf(image) {
        return image.platforms.length === 1 ? "" : ` on ${deciding(image).platform}`;
      }
      function sizeOnDisk({ uncompressedBytes }, image) {
        const size = uncompressedBytes === null ? "uncompressed size unknown" : `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(uncompressedBytes)} uncompressed`;
        return image.red ? `${outcomeWords(image)} \xB7 ${size}` : size;
      }
      function outcomeWords(image) {
        const platform = deciding(image);
        const rules = rulesIn(platform, "over-ceiling-before");
        if (image.verdict === "pass" && rules.length > 0)
          return `over ${rules.join(" and ")}, but not because of this change`;
        if (lacksOnlyApproval(platform))
          return needsApproval;
        return isCeilingUnknown(platform) ? ceilingUnknown : stateWords[image.verdict];
      }
      const needsApproval = "needs an approval";
      function lacksOnlyApproval(platform) {
        return platform.verdict === "unjustified" && (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) === null && (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_4__.Z1)(platform) !== null;
      }
      const ceilingUnknown = "uncompressed size unknown";
      function isCeilingUnknown({ verdict, why }) {
        const isOther = why.some(({ kind }) => kind === "not-compared" || kind === "baseline-unknown");
        return verdict === "unknown" && !isOther && why.some(({ kind }) => kind === "ceiling-unknown");
      }
      function rulesIn({ why }, kind) {
        return why.flatMap((reason) => reason.kind === kind ? [reason.rule] : []);
      }
      function brokenCeilings(platform) {
        return rulesIn(platform, "over-ceiling");
      }
      function ceilingBytes(rule, { maxSizeBytes, maxUncompressedBytes }) {
        switch (rule) {
          case "max-size":
            return maxSizeBytes;
          case "max-uncompressed-size":
            return maxUncompressedBytes;
        }
      }
      function ceilingsWords(rules, { budget }) {
        return rules.map((rule) => `${rule} ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(ceilingBytes(rule, budget) ?? 0)}`).join(" and ");
      }
      function movement({ growthBytes, baselineBytes, judgedBytes, noise }) {
        if (growthBytes === null || baselineBytes === null)
          return `is ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(judgedBytes)}`;
        if (growthBytes === 0 || noise)
          return `is unchanged at ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(judgedBytes)}`;
        const percent = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.l9)(growthBytes, baselineBytes);
        const words = growthBytes > 0 ? "grew by" : "shrank by";
        return `${words} ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(Math.abs(growthBytes))}${percent === null ? "" : ` (${percent})`}`;
      }
      function countedStates(images) {
        const present = _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__.Oq.toReversed().flatMap((state) => {
          const all = images.filter(({ verdict }) => verdict === state);
          const vague = all.filter((image) => isCeilingUnknown(deciding(image))).length;
          const unapproved = all.filter((image) => lacksOnlyApproval(deciding(image))).length;
          const others = counted(all.length - vague - unapproved, countedWords[state], pluralStateWords[state]);
          const special = counted(unapproved, needsApproval, "need an approval");
          return others.concat(special, counted(vague, ceilingUnknown, ceilingUnknown));
        });
        return present.join(", ");
      }
      function counted(amount, one, several) {
        return amount === 0 ? [] : [`${amount.toLocaleString("en-US")} ${amount === 1 ? one : several}`];
      }
      function sizeWords(platform, { baseline }) {
        const { baselineBytes, judgedBytes } = platform;
        if (baselineBytes !== null)
          return sizePair(baselineBytes, judgedBytes);
        return [missingSize(platform, baseline.kind), (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(judgedBytes)];
      }
      function missingSize({ verdict, why }, kind) {
        if (kind === "unknown")
          return "unknown";
        const isJoining = verdict === "no-baseline" || !why.some((reason) => reason.kind === "not-compared" && reason.cause !== "nobody");
        return isJoining ? "none" : "not comparable";
      }
      function sizePair(before, after) {
        const pair = [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(before), (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(after)];
        return pair[0] === pair[1] && before !== after ? [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.Uv)(before), (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.Uv)(after)] : pair;
      }
      function changeWords({ growthBytes, baselineBytes, noise }) {
        if (growthBytes === null || baselineBytes === null)
          return "not compared";
        if (growthBytes === 0)
          return "unchanged";
        if (noise)
          return `unchanged (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(growthBytes)})`;
        const percent = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.l9)(growthBytes, baselineBytes);
        return percent === null ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(growthBytes) : `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(growthBytes)} (${percent})`;
      }
      function sizesInBrief(platform) {
        const { baselineBytes, judgedBytes, noise } = platform;
        if (baselineBytes === null || noise)
          return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(judgedBytes);
        const [before, after] = sizePair(baselineBytes, judgedBytes);
        if (before === after)
          return after;
        const [amount, unit] = before.split(" ");
        return `${after.endsWith(` ${unit ?? ""}`) ? amount ?? before : before} \u2192 ${after}`;
      }
      function reachedWords(platform, image) {
        const { budget } = image;
        switch (platform.verdict) {
          case "pass":
          case "no-baseline":
            return null;
          case "unknown":
            return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
          case "warn":
            return `warning from ${thresholdWords(budget.warnAt)}`;
          case "justified":
            return "justified";
          case "unjustified":
            return lacksOnlyApproval(platform) ? needsApproval : "needs a reason";
          case "too-large":
            return `over ${ceilingsWords(brokenCeilings(platform), image)}`;
        }
      }
      function ownLayersWords({ layers, basis, growthBytes, baselineBytes }, { budget }) {
        if (budget.count === "own" || basis !== "compressed" || growthBytes === null || baselineBytes === null)
          return null;
        const own = layers.filter(({ head, baseline }) => (head ?? baseline)?.origin === "own");
        const before = own.reduce((sum, { baseline }) => sum + (baseline?.compressedBytes ?? 0), 0);
        const change = own.reduce((sum, layer) => sum + layer.growthBytes, 0);
        const percent = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.l9)(change, before);
        if (own.length === layers.length || percent === null)
          return null;
        return isAnotherStory(change / before, growthBytes / baselineBytes) ? `own layers ${percent}` : null;
      }
      function isAnotherStory(own, whole) {
        const ratio = own / whole;
        return Math.abs(own - whole) >= 0.05 && (ratio >= 1.5 || ratio <= 0.5);
      }
      function changeInBrief(platform, image) {
        return isNewPlatform(platform, image) ? "new" : changeWords(platform);
      }
      function isNewPlatform(platform, { baseline }) {
        return platform.growthBytes === null && baseline.kind === "found" && missingSize(platform, baseline.kind) === "none";
      }
      function thresholdWords(text) {
        return (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(text, 40).replaceAll(/(?<=\d) %/g, "%");
      }
      function budgetWords(platform, image) {
        const { budget } = image;
        switch (platform.verdict) {
          case "pass": {
            const rules = rulesIn(platform, "over-ceiling-before");
            return rules.length > 0 ? `over ${ceilingsWords(rules, image)}, but not because of this change` : `ok, warns at ${thresholdWords(budget.warnAt)}`;
          }
          case "warn":
            return `warning from ${thresholdWords(budget.warnAt)}`;
          case "justified":
            return platform.growthBytes === null ? "justified" : `justified (needed from ${thresholdWords(budget.justifyAt)})`;
          case "unjustified": {
            const what = lacksOnlyApproval(platform) ? needsApproval : "needs a justification";
            return platform.growthBytes === null ? what : `${what} from ${thresholdWords(budget.justifyAt)}`;
          }
          case "too-large":
            return `over ${ceilingsWords(brokenCeilings(platform), image)}${(0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) === null ? "" : ", and needs a justification"}`;
          case "no-baseline":
            return stateWords[platform.verdict];
          case "unknown":
            return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
        }
      }
      function totalWords({ images, totals }) {
        if (images.length < 2)
          return null;
        const { distinctBytes, baselineDistinctBytes, newBytes } = totals;
        const change = baselineDistinctBytes === null ? "" : ` (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(distinctBytes - baselineDistinctBytes)})`;
        const fresh = baselineDistinctBytes === null ? "" : ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(newBytes)} of it is new.`;
        const together = images.length === 2 ? "Both images" : `All ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.U9)(images.length, "image")}`;
        return `${together} together: ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(distinctBytes)}${change}, what they share counted once.${fresh}`;
      }
      function basisWords(platform, { budget }) {
        const parts = [
          ...budget.count === "own" ? ["own layers"] : [],
          ...platform.basis === "uncompressed" ? ["uncompressed"] : []
        ];
        return parts.length === 0 ? null : parts.join(", ");
      }
      function unpackedWords({ uncompressedBytes, uncompressedGrowthBytes }) {
        const size = uncompressedBytes === null ? "?" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(uncompressedBytes);
        const isSame = uncompressedGrowthBytes === null || uncompressedGrowthBytes === 0;
        return isSame ? size : `${size} (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(uncompressedGrowthBytes)})`;
      }
      const leastOtherBytes = 10000000n;
      const leastOtherPercent = 10n;
      function unpacksFarMore(platform) {
        const { growthBytes, baselineBytes, uncompressedGrowthBytes: unpacked, baselineUncompressedBytes: before, basis } = platform;
        if (growthBytes === null || unpacked === null || before === null || basis === "uncompressed")
          return false;
        const [more, whole] = [BigInt(unpacked), BigInt(before)];
        const told = BigInt(baselineBytes === null || baselineBytes === 0 ? 1 : baselineBytes);
        const points = more * 100n * told - BigInt(growthBytes) * 100n * whole;
        return more >= leastOtherBytes && points >= leastOtherPercent * told * whole;
      }
      function subject(image, platform) {
        return [{ code: image.name }, ` \xB7 ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(platform.platform, 60)}`];
      }
      function listed(names, limit = 5) {
        const shown = names.slice(0, limit).map((name) => [{ code: name }]);
        const rest = names.length - shown.length;
        return rest === 0 ? (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.fj)(shown, ", ") : [...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.fj)(shown, ", "), ` and ${rest.toLocaleString("en-US")} more`];
      }
    })
  )
};
