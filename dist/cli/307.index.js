export const id = 307;
export const ids = [307];
export const modules = {
  /***/
  6307: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          guide
        ),
        /* harmony export */
        t: () => (
          /* binding */
          acceptedReasons
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(442);
      var _blocked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
      var _rule_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);
      var _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
      var _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2647);
      const mostNamed = 5;
      function guide(report, images = report.images) {
        const red = (0, _blocked_js__WEBPACK_IMPORTED_MODULE_0__.Z5)(report, images, Infinity);
        if (report.mode === "record")
          return { red, loud: (0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.Pn)(images, 500), calm: [...(0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.IX)(images), ...(0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images)] };
        if (report.mode === "analyze")
          return { red, loud: [], calm: (0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images) };
        const { loud, calm } = (0, _guidance_unanswered_js__WEBPACK_IMPORTED_MODULE_3__.bj)(report, images);
        return {
          red,
          loud,
          calm: [
            ...warned(images, report),
            ...justified(images, report),
            ...calm,
            ...(0, _guidance_remarks_js__WEBPACK_IMPORTED_MODULE_2__.Ri)(images),
            ...images === report.images ? (0, _rule_changes_js__WEBPACK_IMPORTED_MODULE_1__.DU)(report).slice(0, mostNamed).map(say) : []
          ]
        };
      }
      function warned(images, report) {
        const limits = new Set(inState(images, "warn").map(({ budget }) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.DH)(budget.justifyAt)));
        const [limit, ...others] = limits;
        if (limit === void 0)
          return [];
        const next = others.length === 0 ? ` At ${limit} or more, the description must say why.` : "";
        return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
      }
      function acceptedReasons(images) {
        return inState(images, "justified").flatMap((image) => {
          const { justification } = image;
          if (justification === null)
            return [];
          const { upToBytes, text } = justification;
          const approval = (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_5__.xf)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, "justified")[0] ?? (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.C$)(image));
          const approved = approval === null ? "" : `, ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)((0, _approval_words_js__WEBPACK_IMPORTED_MODULE_5__.j6)(approval), 120)}`;
          const limit = upToBytes === null ? "no upper limit given" : `up to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(upToBytes)}`;
          return [{ image, bound: `${limit}${approved}`, text: (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(text, 500) }];
        });
      }
      function justified(images, report) {
        return acceptedReasons(images).slice(0, mostNamed).flatMap(({ image, bound, text }) => {
          const platform = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, "justified")[0] ?? (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.C$)(image);
          const what = platform.growthBytes === null ? "why it cannot be compared" : "why it grows";
          const intro = [
            ...report.red ? [] : ["This check is green. "],
            ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.bc)(image, platform),
            `: the description says ${what} (${bound}):`
          ];
          return [say(intro), { kind: "quote", text }];
        });
      }
      function inState(images, state) {
        return images.filter((image) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.S2)(image, state).length > 0);
      }
      function say(phrase) {
        return { kind: "say", phrase };
      }
    })
  ),
  /***/
  1581: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z5: () => (
          /* binding */
          blocked
        ),
        /* harmony export */
        k1: () => (
          /* binding */
          furtherClaims
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
      var _judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(442);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
      var _guidance_not_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6885);
      function blocked(report, images, mostClaims = mostPasted) {
        const needy = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => unjustifiedIn(image).length > 0);
        const large = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => ceilingsOf(image).length > 0);
        const isAlone = report.images.length === 1 && report.missing.length === 0;
        const named = { isAlone, report };
        const obstructions = [
          ...images === report.images ? unmeasured(report) : [],
          ...overCeilings(large, { ...named, hasMore: needy.length > 0 }),
          ...needy.length === 0 ? [] : [withoutReason(needy, { ...named, mostClaims })],
          ...withoutApproval(images, { isAlone, isFirst: needy.length === 0 }),
          ...(0, _guidance_not_known_js__WEBPACK_IMPORTED_MODULE_2__.bh)(images, isAlone)
        ];
        if (obstructions.length === 0)
          return [];
        const clauses = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(obstructions.map(({ clause }) => clause), "; ");
        const acts = obstructions.map(({ act }) => act).filter(({ length }) => length > 0);
        const sentence = [{ strong: [`${isInTerminal(report) ? "Over budget" : "Blocked"}: `, ...clauses, "."] }];
        return [
          { kind: "say", phrase: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([sentence, ...acts], " ") },
          ...needy.length === 0 ? [] : [pasteBlock(claimsOf(needy, isAlone).slice(0, mostClaims))],
          ...furtherHelp(report, { needy, red: images.filter(({ red }) => red) })
        ];
      }
      function furtherClaims({ images, missing }) {
        const needy = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).filter((image) => unjustifiedIn(image).length > 0);
        const claims = claimsOf(needy, images.length === 1 && missing.length === 0);
        return claims.length <= mostPasted ? [] : [pasteBlock(claims.slice(mostPasted))];
      }
      const mostPasted = 2;
      const mostNamed = 3;
      const longestReason = 160;
      function isInTerminal({ repository, pullRequest }) {
        return repository === null && pullRequest === null;
      }
      function unmeasured({ missing }) {
        const shown = missing.slice(0, mostNamed).map(({ name, because }) => [{ code: name }, ` was not measured: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(because, longestReason)}`]);
        if (shown.length === 0)
          return [];
        const rest = missing.length - shown.length;
        const more = rest > 0 ? [[`and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest, "more image")}`]] : [];
        return [{ clause: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([...shown, ...more], "; "), act: ["Fix that, or run its job again; its log says why."] }];
      }
      function overCeilings(large, { isAlone, hasMore, report }) {
        const clauses = large.slice(0, mostNamed).map((image) => {
          const over = ceilingsOf(image).map(({ rule, overBytes, maxSizeBytes }) => {
            return [`${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(overBytes)} over `, { code: rule }, ` (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(maxSizeBytes)})`];
          });
          const who = isAlone ? [] : [{ code: image.name }, " is "];
          return who.concat((0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(over, " and "));
        });
        if (clauses.length === 0)
          return [];
        const rest = large.length - clauses.length;
        const clause = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)([...clauses, ...rest > 0 ? [[`and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest, "more image")} as well`]] : []], ", ");
        const rules = new Set(large.flatMap(ceilingsOf).map(({ rule }) => rule));
        const raise = ["Make it smaller, or raise ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)([...rules])];
        const where = " in the workflow or the configuration file, where reviewers see it; the next push is checked again.";
        return [{ clause, act: [...raise, hasMore || isInTerminal(report) ? "." : where] }];
      }
      function ceilingsOf({ platforms }) {
        const worst = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(platforms).find(({ verdict }) => verdict === "too-large");
        return worst?.why.filter((reason) => reason.kind === "over-ceiling") ?? [];
      }
      function withoutReason(needy, { isAlone, report, mostClaims }) {
        const names = needy.length > mostNamed ? [(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(needy.length, "image")] : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(needy.map(({ name }) => name));
        const whose = isAlone ? [] : [" (", ...names, ")"];
        const obstacles = needy.flatMap((image) => unjustifiedIn(image).flatMap(obstacleOf));
        const faults = needy.flatMap((image) => unjustifiedIn(image).flatMap((platform) => (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) ?? []));
        const [fault] = faults;
        const because = fault === void 0 || fault.kind === "no-claim" ? forOthers(fault) : `; ${faultWords(fault)}`;
        const isUnreadable = faults.some(({ kind }) => kind === "description-unreadable");
        const grown = what(needy, obstacles);
        const duty = isInTerminal(report) ? [...grown, " needs a reason"] : ["reviewers need a reason for ", ...grown];
        return {
          clause: [...duty, ...whose, because],
          act: askFor(report, {
            isUnreadable,
            isNew: fault?.kind === "no-claim",
            hasOne: needy.length === 1,
            folded: Math.max(0, Math.min(needy.length, mostAsked) - mostClaims)
          })
        };
      }
      function withoutApproval(images, { isAlone, isFirst }) {
        const lacking = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.LR)(images).flatMap((image) => {
          const platform = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(image.platforms).find((one) => (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.Z1)(one) !== null);
          const missing = platform === void 0 ? null : (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.Z1)(platform);
          return platform === void 0 || missing === null ? [] : [{ image, missing, obstacles: obstacleOf(platform) }];
        });
        const groups = [...Map.groupBy(lacking, ({ missing }) => JSON.stringify(missing)).values()];
        return groups.slice(0, mostNamed).flatMap(([first, ...others]) => {
          if (first === void 0)
            return [];
          const group = [first, ...others].map(({ image }) => image);
          const names = group.map(({ name }) => name);
          const who = isAlone ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(names, mostNamed), ")"];
          const subjectOf = isFirst ? what(group, first.obstacles) : ["it"];
          const act = "A review or label that counts runs the check again in seconds, without a build.";
          return [{ clause: [...subjectOf, ` needs ${(0, _approval_words_js__WEBPACK_IMPORTED_MODULE_8__.zm)(first.missing, longestReason)}`, ...who], act: [act] }];
        });
      }
      function what(needy, [obstacle]) {
        if (obstacle !== void 0) {
          const because = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)((0, _yardstick_words_js__WEBPACK_IMPORTED_MODULE_4__.z1)(obstacle.obstacle), longestReason);
          return [`an image that cannot be compared (${because})`];
        }
        const [limit, ...others] = new Set(needy.map(({ budget }) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.justifyAt)));
        const isOne = limit !== void 0 && others.length === 0;
        return isOne ? [`growth of ${limit} or more`] : ["growth that reaches ", { code: "justify-at" }];
      }
      function obstacleOf({ why }) {
        return why.filter((reason) => reason.kind === "not-compared");
      }
      function forOthers(fault) {
        const others = fault?.kind === "no-claim" ? fault.others.slice(0, mostNamed) : [];
        return others.length === 0 ? "" : `; the one given is only for ${others.map((name) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(name, 60)).join(", ")}`;
      }
      function faultWords(fault) {
        if (fault.kind === "refused")
          return refusalInBrief(fault.refusal);
        return (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(fault.because, longestReason);
      }
      function refusalInBrief(refusal) {
        switch (refusal.kind) {
          case "template":
            return "the pull request template's own text does not count";
          case "empty":
            return "the one given is empty";
          case "unseen":
            return "code, quotes and hidden text do not count";
          case "placeholder":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" is a placeholder`;
          case "repetition":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" only repeats itself`;
          case "link-only":
            return "a link alone does not count";
          case "too-short":
            return `"${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.written, 40)}" is too short`;
          case "bound-unreadable":
            return `the bound "${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(refusal.bound, 40)}" cannot be read; write "up to 130 MB"`;
          case "outgrown":
            return `the one given holds only up to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(refusal.upToBytes)}`;
        }
      }
      function askFor(report, { isUnreadable, isNew, hasOne, folded }) {
        const [one, whose, reason] = hasOne ? ["this", "its", "reason"] : ["these", "their", "reasons"];
        const lines = folded === 0 ? one : `${one} and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(folded, "folded line")}`;
        if (isInTerminal(report))
          return [`Add ${lines} to the file that `, { code: "--description" }, ` names, with your ${reason}, and check again:`];
        if (isUnreadable)
          return [`If it has one, run this job again; else add ${lines} to it, with your ${reason}:`];
        const place = isNew ? `Add ${lines} to the description` : `Put ${lines} in ${whose} place`;
        return [`${place}, with your ${reason}; the check runs again in seconds:`];
      }
      function claimFor(image, { images, missing }) {
        return claimsOf([image], images.length === 1 && missing.length === 0).join(" ");
      }
      function claimsOf(needy, isAlone) {
        return needy.slice(0, mostAsked).map((image) => {
          const sizes = unjustifiedIn(image).map(({ sizeBytes }) => sizeBytes);
          return (0, _judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__.Hj)(isAlone ? null : (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__.uH)(image.name, 256), (0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.zi)(Math.max(...sizes)));
        });
      }
      const mostAsked = 20;
      function pasteBlock(lines) {
        return { kind: "paste", lines };
      }
      function unjustifiedIn({ platforms }) {
        return (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(platforms).filter((platform) => (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.tC)(platform) !== null);
      }
      function furtherHelp({ docsUrl }, { needy, red }) {
        const rules = needy.length === 0 || docsUrl === null ? [] : [[{ link: "What counts as a reason", to: `${docsUrl}docs/red-pull-request.md#what-counts-as-a-reason` }]];
        const smaller = savings(red);
        const parts = [...rules, ...smaller === null ? [] : [[`or make it smaller: ${smaller}`]]];
        return parts.length === 0 ? [] : [{ kind: "say", phrase: (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(parts, " \xB7 ") }];
      }
      function savings([image, ...others]) {
        if (image === void 0 || others.length > 0)
          return null;
        const found = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.C$)(image).advice.filter(({ saves }) => saves === "image");
        const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
        return bytes === 0 ? null : `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(found.length, "finding")}, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_7__.z3)(-bytes)}`;
      }
    })
  ),
  /***/
  4632: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hu: () => (
          /* binding */
          findingWords
        ),
        /* harmony export */
        MT: () => (
          /* binding */
          amountOf
        ),
        /* harmony export */
        Yb: () => (
          /* binding */
          mostFindings
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          foundWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
      var _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _causes_finding_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      const mostFindings = 3;
      const mostExamples = 3;
      function findingWords({ image, platform }) {
        return platform.advice.slice(0, mostFindings).map((finding) => ({
          found: [{ strong: [amountOf(finding)] }, ": ", ...foundWords(finding, image), ".", ...historyWords(finding)],
          change: finding.change,
          unless: [`Not if ${finding.unless}.`]
        }));
      }
      function amountOf({ bytes, saves }) {
        const amount = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(-bytes);
        switch (saves) {
          case "image":
            return amount;
          case "push":
            return `${amount} a push`;
          case "unpacking":
            return `${amount} uncompressed`;
        }
      }
      function foundWords(finding, image) {
        const { words } = (0, _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(finding.kind);
        const by = byWhom(finding, image);
        if ("deed" in words)
          return [...by, " ", ...(0, _causes_finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.uT)(words), ...(0, _causes_finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(finding)];
        return [
          words.noun,
          ...(0, _causes_finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.Li)(finding, words.examplesFollow ?? "such as", mostExamples),
          ...(0, _causes_finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.$t)(finding),
          finding.path === null ? " " : finding.origin === "base" ? ", brought by " : ", left by ",
          ...by
        ];
      }
      function historyWords({ history }) {
        if (history === null || history.repeats === 0)
          return [];
        const { pushes, repeats, againBytes } = history;
        return [` The same happened in ${repeats} of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(pushes, "recorded build")}: ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(againBytes)} in total.`];
      }
      function byWhom({ origin, instruction, lines, path }, { measurement }) {
        if (origin !== "base")
          return (0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.WY)({ instruction, lines });
        const holder = path === null || instruction === null ? [] : [...(0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.WY)({ instruction, lines: null }), " of "];
        return [...holder, "the ", ...(0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Am)(measurement)];
      }
    })
  ),
  /***/
  4467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bh: () => (
          /* binding */
          notKnown
        ),
        /* harmony export */
        gf: () => (
          /* binding */
          ceilingRemedy
        ),
        /* harmony export */
        uE: () => (
          /* binding */
          isRedWithout
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6920);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);
      const mostNamed = 3;
      const longestReason = 160;
      function notKnown(images, isAlone) {
        const red = images.filter(({ baseline, platforms }) => platforms.some((platform) => isRedWithout(baseline, platform) || platform.red && hasObstacle(platform)));
        const groups = Map.groupBy(red, (image) => JSON.stringify([image.baseline.kind === "absent", whyUnknown(image)]));
        const unknowns = [...groups.values()].slice(0, mostNamed).flatMap((group) => {
          const [first] = group;
          if (first === void 0)
            return [];
          const who = isAlone ? [] : [
            " (",
            ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_1__.KE)(group.map(({ name }) => name), mostNamed),
            ")"
          ];
          const because = ` (${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(whyUnknown(first), longestReason)})`;
          return [first.baseline.kind === "absent" ? absent(who, because) : unknown(who, because)];
        });
        return [...unknowns, ...images.flatMap((image) => uncheckedCeilings(image, isAlone)).slice(0, mostNamed)];
      }
      function isRedWithout({ kind }, { red, verdict }) {
        return red && (verdict === "no-baseline" || kind === "unknown" && verdict === "unknown");
      }
      function hasObstacle({ verdict, why }) {
        return verdict === "unknown" && why.some(({ kind }) => kind === "not-compared");
      }
      function uncheckedCeilings(image, isAlone) {
        return image.platforms.flatMap(({ red, verdict, why }) => {
          const reason = why.find((one) => one.kind === "ceiling-unknown");
          if (reason === void 0 || !red || verdict !== "unknown")
            return [];
          const who = isAlone ? [] : [{ code: image.name }, ": "];
          const rule = reason.cause === "elsewhere" ? [", and ", { code: "on-error: fail" }, " is set"] : [];
          return [{ clause: [...who, (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.IK)(reason), longestReason), ...rule], act: ceilingRemedy(image, reason) }];
        });
      }
      function ceilingRemedy({ measurement }, { cause }) {
        const door = measurement.source === "registry" ? ["Pull the image and name it as ", { code: "local://" }, ": for an image in a registry, only the manifest is read. "] : [];
        const layer = "Compress that layer with gzip or zstd, as those of the baseline are, or remove the ceiling in a change of its own, where reviewers see it; the next push is checked again.";
        return cause === "head" ? [...door, layer] : door;
      }
      function whyUnknown({ baseline, platforms }) {
        if (baseline.kind !== "found")
          return baseline.because;
        return platforms.find(({ verdict }) => verdict === "unknown")?.reasons.join("; ") ?? "";
      }
      function absent(who, because) {
        const clause = ["nothing to compare with", ...who, because, ", and ", { code: "on-missing-baseline: fail" }, " is set"];
        return { clause, act: ["Run this workflow on the base branch, and then this job again."] };
      }
      function unknown(who, because) {
        const clause = [
          "it is not known whether the image grew",
          ...who,
          because,
          ", and ",
          { code: "on-error: fail" },
          " is set"
        ];
        return { clause, act: ["Run the job again for a verdict."] };
      }
    })
  ),
  /***/
  2097: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ri: () => (
          /* binding */
          allRemarks
        ),
        /* harmony export */
        ri: () => (
          /* binding */
          sideNotes
        ),
        /* harmony export */
        ro: () => (
          /* binding */
          remarksOf
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
      var _rule_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8311);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      const mostRemarked = 20;
      function remarksOf(report) {
        const { images } = report;
        return {
          news: images.flatMap((image) => [...goneWords(image), ...unpackedInBrief(image, report), ...creepInBrief(image)]),
          others: [...images.flatMap((image) => [...builtInstead(image), ...comparisonNotes(image)]), ...(0, _rule_changes_js__WEBPACK_IMPORTED_MODULE_2__.DU)(report)],
          inFull: [...images.flatMap(unpackedBecause), ...images.flatMap(creepWords)]
        };
      }
      function allRemarks(images) {
        const all = images.flatMap((image) => [
          ...unpackedNotes(image),
          ...comparisonNotes(image),
          ...builtInstead(image),
          ...goneWords(image),
          ...creepWords(image)
        ]);
        const rest = all.length - mostRemarked;
        const more = rest > 0 ? [[`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(rest, "more remark")} of this kind in the JSON report.`]] : [];
        return [...all.slice(0, mostRemarked), ...more].map(say);
      }
      function comparisonNotes(image) {
        return image.baseline.kind === "found" ? image.platforms.flatMap((platform) => platformNotes(image, platform)) : [];
      }
      function unpackedNotes(image) {
        return image.platforms.flatMap((platform) => unpackedMore(platform, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), unpackedCause(image, platform)));
      }
      function unpackedBecause(image) {
        return image.platforms.flatMap((platform) => {
          const cause = unpackedCause(image, platform);
          return cause.length === 0 ? [] : unpackedMore(platform, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), cause);
        });
      }
      function unpackedInBrief(image, { images }) {
        const isAlone = images.length === 1 && image.platforms.length === 1;
        return image.platforms.flatMap((platform) => unpackedMore(platform, isAlone ? ["It"] : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform), []));
      }
      function goneWords({ name, gonePlatforms }) {
        return gonePlatforms.length === 0 ? [] : [[{ code: name }, " is no longer built for ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.KE)(gonePlatforms), "."]];
      }
      function builtInstead({ name, baseline }) {
        const recorded = baseline.kind === "found" ? baseline.insteadOf : null;
        if (recorded === null)
          return [];
        const because = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(recorded.text, 300);
        return [[{ code: name }, `: ${because}. It is compared with the base commit, built with the inputs of this run.`]];
      }
      function creepWords(image) {
        return tellingCreeps(image).map((creep) => oneCreep(image, creep));
      }
      function creepInBrief(image) {
        return tellingCreeps(image).map((creep) => [
          { code: "creep-at" },
          `: the base branch has grown by ${creepGrowth(creep)} within ${creep.days} days.`
        ]);
      }
      function tellingCreeps({ creep }) {
        const reached = creep.filter((one) => one.reached);
        const told = new Set(reached.flatMap(({ counted, platform }) => counted === "compressed" ? [platform] : []));
        return reached.filter(({ counted, platform }) => counted === "compressed" || !told.has(platform));
      }
      function creepGrowth({ counted, growthBytes, since }) {
        const how = counted === "compressed" ? "" : " uncompressed";
        return `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(growthBytes)}${how} (${percentOf(growthBytes, since.sizeBytes)})`;
      }
      function oneCreep({ name, budget }, creep) {
        const { platform, days, commits, warnedSteps } = creep;
        const limits = `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.warnAt)}`;
        return [
          { code: name },
          ` \xB7 ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(platform, 60)}: the base branch grew by ${creepGrowth(creep)} in ${days} days, over ${limits}`,
          ...largestStep(creep),
          ". ",
          { code: "creep-at" },
          ` warns at ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.DH)(budget.creepAt ?? "")} and blocks nothing.`
        ];
      }
      function largestStep({ largestStep: step }) {
        if (step === null)
          return [];
        const { growthBytes, fromBytes, commit } = step;
        const growth = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(growthBytes)} (${percentOf(growthBytes, fromBytes)})`;
        return [`; the largest step was ${growth} in `, { code: commit.slice(0, 7) }];
      }
      function percentOf(bytes, base) {
        return (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.l9)(bytes, base) ?? "from nothing";
      }
      function unpackedCause(image, platform) {
        const { uncompressedGrowthBytes: growth, advice } = platform;
        const sparse = advice.find(({ saves, bytes, layer }) => saves === "unpacking" && bytes * 2 >= (growth ?? 0) && isFresh(image, platform, layer));
        return sparse === void 0 ? [] : [": ", ...(0, _finding_words_js__WEBPACK_IMPORTED_MODULE_0__.oJ)(sparse, image)];
      }
      function unpackedMore(platform, who, what) {
        const { uncompressedBytes, uncompressedGrowthBytes: growth, baselineUncompressedBytes: before } = platform;
        if (!(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.Sq)(platform) || growth === null || before === null)
          return [];
        const whole = uncompressedBytes === null ? "" : ` to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(uncompressedBytes)}`;
        const change = ` (${percentOf(growth, before)}) more than before`;
        return [[...who, ` unpacks${whole}, `, { strong: [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(growth)] }, change, ...what, "."]];
      }
      function isFresh({ measurement }, { platform, layers }, position) {
        const digest = measurement.platforms.find((one) => one.platform === platform)?.layers[position]?.digest;
        return layers.some(({ head, change }) => head !== null && head.digest === digest && change !== "unchanged");
      }
      const innocents = /* @__PURE__ */ new Set(["over-ceiling-before", "ceiling-unknown-before"]);
      function platformNotes(image, platform) {
        const isCompared = platform.growthBytes !== null;
        const innocent = platform.verdict === "pass" ? platform.why.filter(({ kind }) => innocents.has(kind)) : [];
        const later = "later pull requests will be, once this change is merged and recorded";
        const isTold = isCompared || platform.verdict === "no-baseline";
        const note = platform.note === null || !isTold ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}; ${later}`];
        return [...note, ...innocent.map(_reasons_js__WEBPACK_IMPORTED_MODULE_1__.IK)].map((text) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform).concat(`: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(text, 300)}.`));
      }
      function sideNotes(report) {
        const notes = report.images.flatMap(({ baseline }) => baseline.notes);
        return [.../* @__PURE__ */ new Set([...report.warnings, ...notes])].map((note) => (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.sK)((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__.uH)(note, 400)));
      }
      function say(phrase) {
        return { kind: "say", phrase };
      }
    })
  ),
  /***/
  3102: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IX: () => (
          /* binding */
          firstTime
        ),
        /* harmony export */
        Pn: () => (
          /* binding */
          unstored
        ),
        /* harmony export */
        bj: () => (
          /* binding */
          unanswered
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
      var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6920);
      var _not_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      const mostNamed = 5;
      function unanswered(report, images, longest = 500) {
        if (report.mode === "record")
          return { loud: unstored(images, longest), calm: firstTime(images) };
        const found = lookups(images, { isAlone: report.images.length === 1, longest });
        return {
          loud: found.filter(({ isLoud }) => isLoud).map(({ block }) => block),
          calm: found.filter(({ isLoud }) => !isLoud).map(({ block }) => block)
        };
      }
      function firstTime(images) {
        const isFirst = images.every(({ platforms, recording, baseline }) => recording.kind === "stored" && baseline.kind !== "unknown" && platforms.every(({ growthBytes }) => growthBytes === null));
        const what = images.length === 1 ? "This size is" : "These sizes are";
        return isFirst ? [say([`${what} what pull requests are compared with from now on.`])] : [];
      }
      function unstored(images, longest) {
        const failed = images.flatMap(({ name, recording }) => recording.kind === "failed" ? [{ name, because: recording.because }] : []);
        const [first] = failed;
        if (first === void 0)
          return [];
        const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
        const who = images.length === 1 ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.KE)(failed.map(({ name }) => name)), ")"];
        const effect = " Pull requests are compared with the last one that was.";
        return [say([{ strong: [what] }, ...who, `: ${asSentence(first.because, longest)}${longest < 500 ? "" : effect}`])];
      }
      function asSentence(because, longest) {
        const text = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.Rr)(because, longest);
        return text === (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.uH)(because, because.length) ? `${text}.` : text;
      }
      function lookups(images, options) {
        const missing = images.filter(({ baseline, platforms }) => baseline.kind !== "found" && !platforms.some((platform) => (0, _not_known_js__WEBPACK_IMPORTED_MODULE_1__.uE)(baseline, platform)));
        const groups = Map.groupBy(missing, ({ baseline }) => JSON.stringify(baseline));
        return [
          ...[...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, options)),
          ...unknownPlatforms(images, options),
          ...unknownCeilings(images)
        ];
      }
      function lookup(group, { isAlone, longest }) {
        const baseline = group[0]?.baseline;
        if (baseline === void 0 || baseline.kind === "found")
          return [];
        const who = isAlone ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.KE)(group.map(({ name }) => name)), ")"];
        const because = asSentence(baseline.because, longest);
        if (baseline.kind === "unknown")
          return [{ isLoud: true, block: say(unknownWords(who, because)) }];
        const next = "Once this workflow has run on the base branch, pull requests are compared with that.";
        return [{ isLoud: false, block: say([{ strong: ["Nothing to compare with"] }, ...who, `: ${because} ${next}`]) }];
      }
      function unknownCeilings(images) {
        return images.flatMap((image) => image.platforms.map((platform) => ({ image, platform }))).flatMap(({ image, platform }) => {
          const reason = platform.why.find((one) => one.kind === "ceiling-unknown");
          if (reason === void 0 || platform.red && platform.verdict === "unknown")
            return [];
          const effect = platform.verdict === "unknown" ? ["This passes (", { code: "on-error: warn" }, ")."] : [];
          const words = [...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform), `: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__.uH)((0, _reasons_js__WEBPACK_IMPORTED_MODULE_0__.IK)(reason), 300)}. `];
          return [{ isLoud: true, block: say([...words, ...(0, _not_known_js__WEBPACK_IMPORTED_MODULE_1__.gf)(image, reason), ...effect]) }];
        }).slice(0, mostNamed);
      }
      function unknownPlatforms(images, { isAlone, longest }) {
        const found = images.filter(({ baseline }) => baseline.kind === "found");
        return found.flatMap((image) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.S2)(image, "unknown").map((platform) => ({ image, platform }))).filter(({ platform }) => !platform.red && platform.why.some(({ kind }) => kind === "not-compared")).slice(0, mostNamed).map(({ image, platform }) => {
          const because = asSentence(platform.reasons.join("; "), longest);
          return {
            isLoud: true,
            block: say(unknownWords(isAlone && image.platforms.length === 1 ? [] : [" (", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform), ")"], because))
          };
        });
      }
      function unknownWords(who, because) {
        const passes = ["This passes (", { code: "on-error: warn" }, "); run the job again for a verdict."];
        return [{ strong: ["It is not known whether the image grew"] }, ...who, `: ${because} `, ...passes];
      }
      function say(phrase) {
        return { kind: "say", phrase };
      }
    })
  ),
  /***/
  8311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DU: () => (
          /* binding */
          buildSentences
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          ruleSentences
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2647);
      const mostTold = 4;
      function ruleSentences(report) {
        const { ruleChanges } = report;
        const budgets = ruleChanges.filter((change) => change.kind === "budget");
        const sentences = [
          // There may be room for one: a warning blocks nobody.
          ...budgets.toSorted((a, b) => weight(a) - weight(b)).map((change) => budgetSentence(change, report)),
          ...listSentences(ruleChanges)
        ];
        const rest = sentences.length - mostTold;
        if (rest <= 0)
          return sentences;
        return [...sentences.slice(0, mostTold), [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.sK)((0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest, "more change"))} of the rules in the JSON report.`]];
      }
      function ruleLine(report) {
        return join(ruleSentences(report), " ");
      }
      function buildSentences({ ruleChanges }) {
        return ruleChanges.flatMap((change) => change.kind === "build-inputs" ? [buildSentence(change)] : []);
      }
      function buildSentence({ image, inputs }) {
        return [{ code: image }, " is built with other inputs than on the base branch: ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(inputs), "."];
      }
      function isLoosening(change) {
        return change.kind === "left" || change.kind === "budget" && change.effect !== "tightened";
      }
      function budgetSentence(change, report) {
        const { rule, from, to, place } = change;
        const of = change.images.length === report.images.length ? [] : [" of ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(change.images, 3)];
        const judged = `: ${whatCounts(change)}.`;
        if (place.kind === "earlier") {
          const [now, before] = [to ?? "none", from ?? "none"].map((text) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(text, 40));
          const when = [" when ", { code: place.commit.slice(0, 7) }, " was recorded, the newest baseline"];
          return [{ code: rule }, ...of, ` is ${now} in this run, and was ${before}`, ...when, judged];
        }
        const where = place.kind === "file" ? [" (", { code: place.path }, ")"] : [" (in the workflow)"];
        return [`${who(report)} ${verb(change)} `, { code: rule }, ...of, ` ${values(change)}`, ...where, judged];
      }
      function weight({ rule }) {
        return rule === "warn-at" ? 1 : 0;
      }
      function who({ pullRequest }) {
        return pullRequest === null ? "This change" : "This pull request";
      }
      function verb({ rule, effect, from, to }) {
        if (to === null)
          return "removes";
        if (from === null)
          return "adds";
        if (rule === "approval")
          return "changes";
        switch (effect) {
          case "loosened":
            return "raises";
          case "tightened":
            return "lowers";
          case "changed":
            return "changes";
        }
      }
      function whatCounts({ from, to, judgedBy, place }) {
        if (judgedBy === null)
          return "judged by both, and the worse verdict counts";
        const isOnly = place.kind !== "earlier" && (from === null || to === null);
        if (isOnly)
          return from === null ? "it counts at once" : "it still counts";
        if (judgedBy === from)
          return "judged as before";
        return judgedBy === to ? "judged by the new value" : `judged by ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(judgedBy, 40)}`;
      }
      function values({ from, to }) {
        if (from === null || to === null)
          return `of ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(from ?? to ?? "", 40)}`;
        return `from ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(from, 40)} to ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__.uH)(to, 40)}`;
      }
      function listSentences(changes) {
        const left = changes.filter((change) => change.kind === "left");
        const joined = changes.filter((change) => change.kind === "joined");
        return [...left.length === 0 ? [] : [leftSentence(left)], ...joined.length === 0 ? [] : [joinedSentence(joined)]];
      }
      function leftSentence(left) {
        const names = left.map(({ image, judged }) => [{ code: image }, judged === "again" ? " (judged here once more)" : ""]);
        return ["No longer measured: ", ...shortened(names), "."];
      }
      function joinedSentence(joined) {
        const names = joined.map(({ image, sizeBytes }) => [{ code: image }, `, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(sizeBytes)}`]);
        const others = [...new Set(joined.flatMap((one) => one.with))];
        const together = others.length === 0 ? [] : [", judged together with ", ...(0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.KE)(others, 3), " as one image"];
        return ["New: ", ...shortened(names), ...together, "."];
      }
      function shortened(names) {
        const shown = names.slice(0, 5);
        return [...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.fj)(shown, "; "), ...names.length > 5 ? [`; and ${names.length - 5} more`] : []];
      }
    })
  )
};
