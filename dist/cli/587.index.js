export const id = 587;
export const ids = [587];
export const modules = {
  /***/
  5587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          readDashboard
        ),
        tellDashboard: () => (
          /* binding */
          tellDashboard
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var promises_ = __webpack_require__(1455);
      var baseline_documents = __webpack_require__(3569);
      var failure = __webpack_require__(9874);
      var build_bytes = __webpack_require__(8099);
      var phrase_escape = __webpack_require__(5518);
      ;
      const label = "image size";
      const height = 20;
      const padding = 6;
      const widths = { " ": 3.9, ".": 4, i: 3, m: 10.7, z: 5.8, s: 5.7, M: 9.3, T: 6.8 };
      const usualWidth = 7;
      function renderBadge({ platforms }) {
        const size = (0, build_bytes.z3)(Math.max(...platforms.map(({ sizeBytes }) => sizeBytes)));
        const [left2, right2] = [widthOf(label), widthOf(size)];
        const words = (0, phrase_escape.ZD)(`${label}: ${size}`);
        return `<svg xmlns="http://www.w3.org/2000/svg" width="${left2 + right2}" height="${height}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${left2 + right2}" height="${height}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left2}" height="${height}" fill="#484f58"/><rect x="${left2}" width="${right2}" height="${height}" fill="#0757ba"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${badge_text(label, 0)}${badge_text(size, left2)}</g>
</svg>
`;
      }
      function badge_text(words, x) {
        return `<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}">${(0, phrase_escape.ZD)(words)}</text>`;
      }
      function widthOf(words) {
        return Math.round(Array.from(words).reduce((sum, sign) => sum + (widths[sign] ?? usualWidth), 0)) + 2 * padding;
      }
      var judge_creep = __webpack_require__(4281);
      ;
      const left = 1;
      const right = 99;
      const series_top = 8;
      const bottom = 86;
      function scaleOf({ times, sizes }) {
        const [first, last] = [Math.min(...times), Math.max(...times)];
        const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
        const margin = Math.max((most - least) / 5, most / 100, 1);
        const [low, high] = [Math.max(0, least - margin), most + margin];
        return {
          x: (time) => last === first ? 50 : left + (time - first) / (last - first) * (right - left),
          y: (sizeBytes) => series_top + (high - sizeBytes) / (high - low) * (bottom - series_top),
          levels: [low, (low + high) / 2, high].map(Math.round)
        };
      }
      ;
      function chart(points, label2) {
        if (points.length < 2)
          return "";
        const series = seriesOf(points);
        const scale = scaleOf(series);
        const spikes = points.flatMap((point, index) => point.spike ? [dot(point, series.times[index] ?? 0, scale)] : []);
        const name = `${label2}: ${points.length} sizes from ${dayOf(points[0])} to ${dayOf(points.at(-1))}`;
        return `<svg class="chart" role="img" aria-label="${(0, phrase_escape.ZD)(name)}">${grid(scale)}${line(series, scale)}${labels(points, scale)}${spikes.join("")}<g class="mark"></g></svg>`;
      }
      function sparkline(points) {
        if (points.length < 2)
          return "";
        const series = seriesOf(points);
        return `<svg class="spark" aria-hidden="true">${line(series, scaleOf(series))}</svg>`;
      }
      function seriesOf(points) {
        return {
          times: points.map(({ recordedAt }) => Date.parse(recordedAt)),
          sizes: points.map(({ sizeBytes }) => sizeBytes),
          newBytes: points.map(({ newBytes }) => newBytes ?? -1),
          commits: points.map(({ commit }) => (0, phrase_escape.uH)(commit, 64).slice(0, 12))
        };
      }
      function line({ times, sizes }, scale) {
        const corners = times.map((time, index) => `${scale.x(time).toFixed(2)},${scale.y(sizes[index] ?? 0).toFixed(2)}`).join(" ");
        return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><polyline points="${corners}"/></svg>`;
      }
      function dot({ sizeBytes }, time, scale) {
        return `<circle class="spike" cx="${percent(scale.x(time))}" cy="${percent(scale.y(sizeBytes))}" r="5"/>`;
      }
      function grid({ levels, y }) {
        const lines = levels.map((bytes) => `<line x1="0" x2="100%" y1="${percent(y(bytes))}" y2="${percent(y(bytes))}"/>`);
        return `<g class="grid">${lines.join("")}</g>`;
      }
      function labels(points, { levels, y }) {
        const sizes = levels.map((bytes) => `<text x="0" y="${percent(y(bytes))}" dy="-4">${(0, build_bytes.z3)(bytes)}</text>`);
        const [first, last] = [points[0], points.at(-1)].map(dayOf);
        return `<g class="labels">${sizes.join("")}<text x="0" y="98%">${first}</text><text x="100%" y="98%" class="end">${last}</text></g>`;
      }
      function percent(share) {
        return `${share.toFixed(2)}%`;
      }
      function dayOf(point) {
        return (0, phrase_escape.ZD)(point?.recordedAt.slice(0, 10) ?? "");
      }
      ;
      const dashboardScript = '(()=>{var y=["B","kB","MB","GB","TB"];function m(e){let n=0,t=Math.abs(e);for(;n<y.length-1&&t>=(n===0?1e3:999.95);)t/=1e3,n+=1;return`${e<0?"\\u2212":""}${n===0?t:t.toFixed(1)} ${y[n]??"B"}`}function p(e){return e===0?"\\xB10 B":e>0?`+${m(e)}`:m(e)}function h({times:e,sizes:n}){let[t,r]=[Math.min(...e),Math.max(...e)],[o,a]=[Math.min(...n),Math.max(...n)],s=Math.max((a-o)/5,a/100,1),[l,i]=[Math.max(0,o-s),a+s];return{x:d=>r===t?50:1+(d-t)/(r-t)*98,y:d=>8+(i-d)/(i-l)*78,levels:[l,(l+i)/2,i].map(Math.round)}}function u(e,n={},...t){return b(document.createElement(e),n,t)}function g(e,n={},...t){return b(document.createElementNS("http://www.w3.org/2000/svg",e),n,t)}function b(e,n,t){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));return e.append(...t),e}function S(e,n,t={}){let r=u("button",{type:"button",...t},e);return r.addEventListener("click",n),r}function v(e,n){let t=u("input",{type:"search","aria-label":e,"aria-keyshortcuts":"/",placeholder:e,autocomplete:"off",spellcheck:"false"});return t.addEventListener("input",()=>n(t.value)),t}function E(e,n){document.addEventListener("keydown",t=>{let r=t.target instanceof Element&&t.target.matches("input:not([type=range]):not([type=radio]), select, textarea");if(t.key!=="/"||t.ctrlKey||t.metaKey||t.altKey||r)return;let a=n.map(s=>e()?.querySelector(`[data-view="${s}"] input[type=search]`)??null).find(s=>s!==null)??e()?.querySelector("input[type=search]");a!=null&&(t.preventDefault(),a.focus(),a.select())})}function w(e){let n=[...e.querySelectorAll("thead th")],t=e.tBodies[0];n.forEach((r,o)=>{if(r.dataset.by===void 0||t===void 0)return;let a=()=>{let s=r.classList.contains("words"),l=r.ariaSort==="none"?!s:r.ariaSort!=="descending";for(let c of n.filter(({ariaSort:f})=>f!==null))c.ariaSort="none";r.ariaSort=l?"descending":"ascending";let i=s?T:$,d=[...t.rows].map(c=>({row:c,value:c.cells[o]?.dataset.value??""}));d.sort((c,f)=>l?i(f.value,c.value):i(c.value,f.value)),t.append(...d.map(({row:c})=>c))};r.ariaSort="none",r.replaceChildren(S(r.textContent??"",a,{class:"sort"}))})}function T(e,n){return e.localeCompare(n,"en",{numeric:!0})}function $(e,n){let[t,r]=[e,n].map(o=>o===""?Number.NEGATIVE_INFINITY:Number(o));return t===r?0:(t??0)<(r??0)?-1:1}function B(){let e=JSON.parse(document.getElementById("data")?.textContent??""),n=[...document.querySelectorAll(".service")],t=document.querySelector("#overview table");t!==null&&(w(t),C(t,n)),E(()=>document.querySelector("#overview"),[]);let r=new IntersectionObserver(o=>o.filter(({isIntersecting:a})=>a).forEach(({target:a})=>{r.unobserve(a);let s=n.findIndex(i=>i===a),l=e.series[s];l!==void 0&&l.times.length>1&&N(a,l,e.commitUrls[s]??null)}),{rootMargin:"50%"});n.forEach(o=>r.observe(o)),document.documentElement.dataset.ready="true"}function C(e,n){let t=[...e.querySelectorAll("tbody tr")],r=u("output",{"aria-live":"polite"}),o=document.querySelector("#totals"),a=v("Find an image",s=>{let l=s.toLowerCase().split(/\\s+/),i=t.filter(c=>l.every(f=>(c.querySelector("th")?.textContent??"").toLowerCase().includes(f))),d=new Set(i.map(c=>c.dataset.of));for(let c of t)c.hidden=!d.has(c.dataset.of);for(let c of n)c.hidden=!d.has(c.id);o!==null&&(o.hidden=s.trim()!==""),r.textContent=s.trim()===""?"":`${i.length} of ${t.length}`});t.length>5&&e.closest(".scroll")?.before(u("div",{class:"tools"},a,r))}function N(e,n,t){let r=e.querySelector(".chart");if(r===null)return;let o=n.times.length-1,a=u("p",{class:"facts"}),s=u("input",{type:"range",min:0,max:o,value:o,"aria-label":"Recorded size"}),l=i=>{s.value=String(i),s.setAttribute("aria-valuetext",M(n,i).join(", "));let[d="",,...c]=M(n,i);a.replaceChildren(`${d} \\xB7 `,x(n,i,t),` \\xB7 ${c.join(" \\xB7 ")}`),H(r,n,i)};s.addEventListener("input",()=>l(Number(s.value))),r.addEventListener("pointermove",({clientX:i})=>{let{left:d,width:c}=r.getBoundingClientRect();l(I(n,(i-d)/c*100))}),r.before(a),r.after(s),e.append(k(n,t,e.querySelector("h2")?.textContent??"")),l(o)}function H(e,n,t){let r=h(n),o=`${r.x(n.times[t]??0)}%`,a=`${r.y(n.sizes[t]??0)}%`;e.querySelector(".mark")?.replaceChildren(g("line",{x1:o,x2:o,y1:"8%",y2:"86%"}),g("circle",{cx:o,cy:a,r:4.5}))}function I(e,n){let t=h(e),r=e.times.map(o=>Math.abs(t.x(o)-n));return r.indexOf(Math.min(...r))}function M({times:e,sizes:n,newBytes:t,commits:r},o){let[a=0,s,l=-1]=[n[o],n[o-1],t[o]];return[L(e[o]??0),(r[o]??"").slice(0,7),m(a),...s===void 0?[]:[p(a-s)],...l<0?[]:[`pushing it added ${m(l)}`]]}function x({commits:e},n,t){let r=e[n]??"",o=r.slice(0,7);return t!==null&&/^[0-9a-f]+$/.test(r)?u("a",{href:`${t}${r}`},o):u("code",{},o)}function k(e,n,t){let r=u("details",{},u("summary",{},`All ${e.times.length} recorded sizes`)),o=()=>{let a=["Recorded","Commit","Size","Change","Push added"].map(i=>u("th",{scope:"col"},i)),s=e.times.map((i,d)=>A(e,d,n)).toReversed(),l=u("table",{},u("thead",{},u("tr",{},...a)),u("tbody",{},...s));r.append(u("div",{class:"scroll",tabindex:0,role:"region","aria-label":`All recorded sizes of ${t}`},l))};return r.addEventListener("toggle",o,{once:!0}),r}function A(e,n,t){let{times:r,sizes:o,newBytes:a}=e,[s=0,l,i=-1]=[o[n],o[n-1],a[n]];return u("tr",{},u("th",{scope:"row"},L(r[n]??0)),u("td",{},x(e,n,t)),u("td",{},m(s)),u("td",{},l===void 0?"\\u2013":p(s-l)),u("td",{},i<0?"\\u2013":m(i)))}function L(e){return new Date(e).toISOString().slice(0,10)}B();})();\n';
      ;
      const dashboardStyle = `
.chart{height:220px;overflow:visible}.spark{width:7rem;height:1.5rem}
.chart svg,.spark svg{height:100%}
.chart polyline,.spark polyline{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.chart .grid line{stroke:var(--line)}.chart .labels text{fill:var(--soft);font-variant-numeric:tabular-nums}.chart .labels text{paint-order:stroke;stroke:var(--page);stroke-width:5px;stroke-linejoin:round}.chart .end{text-anchor:end}
.chart .spike{fill:var(--red);stroke:var(--page);stroke-width:1.5}
.chart .mark line{stroke:var(--soft);stroke-dasharray:3 3}.chart .mark circle{fill:var(--accent);stroke:var(--page);stroke-width:1.5}
.service{content-visibility:auto;contain-intrinsic-size:auto 28rem;border-top:1px solid var(--line);padding-top:1.25rem;scroll-margin-top:1rem}
.over-time{margin:.75rem 0}.spikes{padding-left:1.25rem;overflow-wrap:anywhere}.spikes blockquote{margin:.15rem 0 .5rem}
#overview tbody th a{text-decoration-color:var(--line);text-underline-offset:.2em}
#overview th,#overview td{padding-inline:.4rem}#overview .below{display:block}
#overview tbody th{min-width:9rem;overflow-wrap:anywhere}#overview .below{white-space:normal}
@media(max-width:66rem){#overview table,#overview tbody,#overview thead{display:block}#overview thead tr{display:flex;flex-wrap:wrap;gap:0 1rem}#overview thead th{border:0}#overview thead th:not([data-by]){display:none}#overview thead tr{border-bottom:2px solid var(--line)}#overview tbody tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.25rem .75rem;padding:.5rem 0;border-bottom:1px solid var(--line)}#overview tbody :is(th,td){border:0;padding:0 .4rem;text-align:left;min-width:0;white-space:normal}#overview tbody th{grid-column:1/-1}#overview td[data-title]::before{content:attr(data-title);display:block;color:var(--soft);font-size:.875rem}}
[hidden]{display:none!important}
@media print{.service{content-visibility:visible;break-inside:avoid}}
`;
      var page = __webpack_require__(7410);
      var style = __webpack_require__(7524);
      var phrase = __webpack_require__(6932);
      var package_words = __webpack_require__(9881);
      var provenance = __webpack_require__(8514);
      var sentences = __webpack_require__(2647);
      ;
      function renderDashboard(dashboard) {
        const services = servicesOf(dashboard);
        const title = `Image sizes${dashboard.repository === null ? "" : ` of ${dashboard.repository}`}`;
        const body = [
          `<header><p class="eyebrow">Image Size Budget</p><h1>${(0, phrase_escape.ZD)(title)}</h1></header>`,
          tiles(dashboard, services),
          overview(dashboard, services),
          totalsSection(dashboard),
          ...services.map((service) => section(dashboard, service)),
          warnings(dashboard),
          `<footer>Compressed sizes, as registries store them. Made ${(0, phrase_escape.ZD)(dashboard.createdAt.slice(0, 16).replace("T", " "))} UTC \xB7 <a href="dashboard.json">all numbers</a>, beside this page also as <code>dashboard.csv</code> and <code>metrics.txt</code> (OpenMetrics)</footer>`
        ].join("\n");
        return (0, page.C)({
          title,
          description: `Sizes of ${(0, phrase.U9)(dashboard.images.length, "container image")} over time, what made them grow, and why.`,
          style: `${style.x}${dashboardStyle}`,
          script: dashboardScript,
          data: dataOf(dashboard, services),
          body
        });
      }
      function servicesOf({ images }) {
        return images.flatMap((image) => image.platforms.map((platform) => ({ image, platform }))).map(({ image, platform }, index) => {
          const spikes = platform.points.filter(({ spike }) => spike).toReversed();
          return { id: `image-${index}`, image, platform, spikes };
        });
      }
      function dataOf(dashboard, services) {
        const commitUrls = services.map(({ image }) => {
          const { repository, serverUrl: serverUrl2 } = placeOf(dashboard, image);
          return repository === null ? null : `${serverUrl2}/${repository}/commit/`;
        });
        return { commitUrls, series: services.map(({ platform }) => seriesOf(platform.points)) };
      }
      function tiles({ images, distinctBytes, createdAt }, services) {
        const growth = services.reduce((sum, { platform }) => sum + (platform.creep?.growthBytes ?? 0), 0);
        const begin = Date.parse(createdAt) - judge_creep.L * 864e5;
        const recent = services.flatMap(({ spikes }) => spikes).filter(({ recordedAt }) => Date.parse(recordedAt) >= begin);
        const pushes = services.flatMap(({ platform }) => platform.points).filter(({ recordedAt, newBytes }) => Date.parse(recordedAt) >= begin && newBytes !== null);
        const pushed = pushes.reduce((sum, { newBytes }) => sum + (newBytes ?? 0), 0);
        const facts = [
          ["Images", String(images.length), `on ${(0, phrase.U9)(services.length, "platform")} in all`],
          ["In the registry", (0, build_bytes.z3)(distinctBytes), "newest versions, shared bytes once"],
          [`Growth in ${judge_creep.L} days`, (0, build_bytes.eD)(growth), "of all images and platforms"],
          [`Pushed in ${judge_creep.L} days`, (0, build_bytes.z3)(pushed), `new bytes of ${(0, phrase.U9)(pushes.length, "recording")}`],
          [`Spikes in ${judge_creep.L} days`, String(recent.length), recent.length === 0 ? "none" : `${reasoned(recent)} with a reason`]
        ];
        const cells = facts.map(([name, value, small]) => `<div><dt>${name}</dt><dd>${value}<small>${small}</small></dd></div>`);
        return `<dl class="tiles">${cells.join("")}</dl>`;
      }
      function reasoned(points) {
        return `${points.filter(({ justification }) => justification !== null).length} of ${points.length}`;
      }
      function overview(dashboard, services) {
        const rows = services.toSorted(worstFirst).map((service) => overviewRow(service));
        return `<section class="part" id="overview"><h2>All images</h2>${overviewTable(rows)}
<p class="hint">\u201CPush added\u201D is what the newest version brought that the one before did not have. A spike is growth of ${(0, phrase_escape.ZD)((0, sentences.DH)(dashboard.spikeAt))} or more from one recording to the next.</p></section>`;
      }
      const columns = [
        ["Image \xB7 platform", "name"],
        ["Over time", ""],
        ["Size", "size"],
        ["Last change", "change"],
        [`In ${judge_creep.L} days`, "creep"],
        ["Push added", "push"],
        ["Spikes", "spikes"],
        ["Recorded", "recorded"]
      ];
      function overviewTable(rows) {
        const heads2 = columns.map(([title, by], at) => {
          const order = by === "" ? "" : ` data-by="${by}"`;
          return `<th scope="col" role="columnheader"${at < 2 ? ' class="words"' : ""}${order}>${title}</th>`;
        });
        const head = `<thead role="rowgroup"><tr role="row">${heads2.join("")}</tr></thead>`;
        const body = `<tbody role="rowgroup">${rows.join("\n")}</tbody>`;
        return `<div class="scroll" tabindex="0" role="region" aria-label="All images"><table role="table"><caption class="unseen">All images</caption>${head}${body}</table></div>`;
      }
      function worstFirst(one, other) {
        const creep = ({ platform }) => platform.creep?.growthBytes ?? 0;
        return nearCeiling(other) - nearCeiling(one) || creep(other) - creep(one);
      }
      const near = 0.9;
      function nearCeiling({ platform: { sizeBytes, maxSizeBytes } }) {
        const share = maxSizeBytes === null ? 0 : sizeBytes / maxSizeBytes;
        return share < near ? 0 : share;
      }
      function distanceWords({ sizeBytes, maxSizeBytes }) {
        if (maxSizeBytes === null)
          return null;
        const side = sizeBytes > maxSizeBytes ? "over" : "below";
        return `${(0, build_bytes.z3)(Math.abs(maxSizeBytes - sizeBytes))} ${side} ${(0, build_bytes.z3)(maxSizeBytes)}`;
      }
      function totalsSection({ totals: totals2, images }) {
        if (totals2.length < 2 || images.length < 2)
          return "";
        const points = totals2.map(({ day: on, sizeBytes }) => ({ ...noPoint, recordedAt: `${on}T00:00:00.000Z`, sizeBytes }));
        return `<section class="part" id="totals"><h2>All images together</h2><div class="over-time">${chart(points, "All images together")}</div>
<p class="hint">Sizes added up by platform; what images share is in each of them.</p></section>`;
      }
      const noPoint = {
        commit: "",
        changeBytes: null,
        newBytes: null,
        spike: false,
        justification: null,
        approvedBy: null,
        packages: []
      };
      function overviewRow({ id: id2, image, platform, spikes }) {
        const last = platform.points.at(-1);
        const name = `${image.name} ${platform.platform}`;
        const { creep } = platform;
        const cells = [
          [platform.sizeBytes, (0, build_bytes.z3)(platform.sizeBytes), distanceWords(platform)],
          [last?.changeBytes ?? null, last === void 0 || last.changeBytes === null ? "\u2013" : (0, build_bytes.eD)(last.changeBytes)],
          [creep?.growthBytes ?? null, creep === null ? "\u2013" : growthWords(creep.growthBytes, creep.fromBytes)],
          [last?.newBytes ?? null, last === void 0 || last.newBytes === null ? "\u2013" : (0, build_bytes.z3)(last.newBytes)],
          [spikes.length, String(spikes.length)],
          [Date.parse(image.recordedAt), (0, provenance.vd)(image.recordedAt)]
        ];
        return `<tr role="row" data-of="${id2}"><th scope="row" role="rowheader" data-value="${(0, phrase_escape.ZD)(name)}"><a href="#${id2}">${(0, phrase_escape.dj)(subjectOf(image, platform))}</a>${smallLine(image.owner)}</th><td role="cell" class="words">${sparkline(platform.points)}</td>${cells.map(cellHtml).join("")}</tr>`;
      }
      function cellHtml([value, words, below = null], at) {
        const [title = ""] = columns[at + 2] ?? [];
        return `<td role="cell" data-value="${value ?? ""}" data-title="${title}">${(0, phrase_escape.ZD)(words)}${smallLine(below)}</td>`;
      }
      function smallLine(words) {
        return words === null ? "" : `<small class="below">${(0, phrase_escape.ew)((0, phrase_escape.ZD)(words))}</small>`;
      }
      function section(dashboard, { id: id2, image, platform, spikes }) {
        const name = (0, phrase_escape.dj)(subjectOf(image, platform));
        const drawing = chart(platform.points, `${image.name} on ${platform.platform}`);
        const picture = drawing === "" ? `<p class="hint">Recorded once; a second size makes a line.</p>` : drawing;
        return `<section class="part service" id="${id2}" aria-labelledby="${id2}-name"><h2 id="${id2}-name">${name}</h2>
<p>${(0, phrase_escape.dj)(newest(dashboard, image, platform))}</p>
<div class="over-time">${picture}</div>
${spikeList(placeOf(dashboard, image), spikes)}</section>`;
      }
      function newest(dashboard, image, { uncompressedBytes, sizeBytes }) {
        const unpacked = uncompressedBytes === null ? "" : `, ${(0, build_bytes.z3)(uncompressedBytes)} uncompressed`;
        const recorded = `${unpacked}; recorded on ${(0, provenance.vd)(image.recordedAt)} at `;
        return [{ strong: [(0, build_bytes.z3)(sizeBytes)] }, recorded, ...(0, provenance.cd)(image.commit, placeOf(dashboard, image))];
      }
      function placeOf({ repository, serverUrl: serverUrl2 }, image) {
        const own = image.repository;
        return {
          repository: own !== null && /^[\w.-]+\/[\w.-]+$/.test(own) ? own : repository,
          serverUrl: image.serverUrl ?? serverUrl2
        };
      }
      function spikeList(dashboard, spikes) {
        if (spikes.length === 0)
          return "";
        return `<h3>Spikes</h3><ul class="spikes">${spikes.map((point) => `<li>${(0, phrase_escape.dj)(spikeWords(dashboard, point))}${reason(point)}</li>`).join("")}</ul>`;
      }
      function spikeWords(dashboard, point) {
        const { commit: sha, recordedAt, sizeBytes } = point;
        return [
          `${(0, provenance.vd)(recordedAt)} \xB7 `,
          ...(0, provenance.cd)(sha, dashboard),
          " \xB7 ",
          { strong: [changeWords(point)] },
          ` to ${(0, build_bytes.z3)(sizeBytes)}`,
          ...(0, package_words.jQ)(point.packages)
        ];
      }
      function reason({ justification, approvedBy }) {
        const approved = approvedBy === null ? "" : ` <span class="hint">\xB7 approved by @${(0, phrase_escape.ZD)((0, phrase_escape.uH)(approvedBy, 100))}</span>`;
        if (justification === null)
          return `${approved} <span class="hint">\xB7 no reason is known</span>`;
        return `${approved}<blockquote>${(0, phrase_escape.ZD)((0, phrase_escape.uH)(justification, 500))}</blockquote>`;
      }
      function subjectOf({ name, repository }, { platform }) {
        return [...repository === null ? [] : [`${(0, phrase_escape.uH)(repository, 200)} \xB7 `], { code: name }, ` \xB7 ${(0, phrase_escape.uH)(platform, 60)}`];
      }
      function changeWords({ changeBytes, sizeBytes }) {
        return changeBytes === null ? "\u2013" : growthWords(changeBytes, sizeBytes - changeBytes);
      }
      function growthWords(growthBytes, fromBytes) {
        const percent2 = growthBytes === 0 ? null : (0, build_bytes.l9)(growthBytes, fromBytes);
        return percent2 === null ? (0, build_bytes.eD)(growthBytes) : `${(0, build_bytes.eD)(growthBytes)} (${percent2})`;
      }
      function warnings({ warnings: all }) {
        if (all.length === 0)
          return "";
        const items = all.slice(0, 100).map((warning) => `<li>${(0, phrase_escape.ZD)(warning)}</li>`);
        const rest = all.length - items.length;
        const more = rest === 0 ? "" : `<li>${(0, phrase.U9)(rest, "more file")}</li>`;
        return `<section class="part"><h2>Not used</h2><ul>${items.join("")}${more}</ul></section>`;
      }
      var version = __webpack_require__(8508);
      var schemas = __webpack_require__(7597);
      var iso = __webpack_require__(4377);
      var recorded_packages = __webpack_require__(6516);
      ;
      const mostDays = 400;
      function totalsOver(images) {
        const sizes = images.flatMap(({ platforms }, image) => platforms.flatMap(({ points }, platform) => points.map(({ recordedAt, sizeBytes }) => ({ key: `${image} ${platform}`, recordedAt, sizeBytes }))));
        const newest2 = /* @__PURE__ */ new Map();
        const days = /* @__PURE__ */ new Map();
        let sum = 0;
        for (const { key, recordedAt, sizeBytes } of sizes.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
          sum += sizeBytes - (newest2.get(key) ?? 0);
          newest2.set(key, sizeBytes);
          days.set(recordedAt.slice(0, 10), sum);
        }
        return [...days].slice(-mostDays).map(([day, total]) => ({ day, sizeBytes: total }));
      }
      ;
      const collator = new Intl.Collator("en", { numeric: true });
      function naturally(one, other) {
        return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
      }
      var judge = __webpack_require__(6916);
      var assemble = __webpack_require__(6917);
      var totals = __webpack_require__(2676);
      ;
      const byteCount = schemas.Whr().min(0);
      const timestamp = iso.w$();
      const serverUrl = schemas.YjP().regex(/^https?:\/\/[\w.:-]+$/);
      const DashboardSize = schemas.rej({
        commit: schemas.YjP(),
        recordedAt: timestamp,
        sizeBytes: byteCount,
        /** Null for the first. */
        changeBytes: schemas.Whr().nullable(),
        /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
        newBytes: byteCount.nullable(),
        /** The growth reached `spikeAt`. */
        spike: schemas.zMY(),
        /** Why it grew, as its pull request says; null when that is not known. */
        justification: schemas.YjP().nullable(),
        /** Whose approval the growth had: a login in lower case; null where none was asked for, or that is not known. */
        approvedBy: schemas.YjP().nullable().default(null),
        /** The packages that explain the change, largest first; empty where it is small, or where that is not known. */
        packages: schemas.YOg(recorded_packages.rm).max(recorded_packages.hX).default([])
      });
      const DashboardPlatform = schemas.rej({
        platform: schemas.YjP(),
        sizeBytes: byteCount,
        uncompressedBytes: byteCount.nullable(),
        /** The ceiling that was in force when it was recorded; null where there was none. */
        maxSizeBytes: byteCount.nullable().default(null),
        /** Growth over the last days; null when it was recorded only once in them. */
        creep: schemas.rej({ days: schemas.Whr(), fromBytes: byteCount, growthBytes: schemas.Whr(), growthPercent: schemas.YjP().nullable() }).nullable(),
        /** Oldest first; never empty. */
        points: schemas.YOg(DashboardSize).min(1)
      });
      const DashboardImage = schemas.rej({
        name: schemas.YjP(),
        /** Path of its badge beside the page. */
        badge: schemas.YjP(),
        commit: schemas.YjP(),
        recordedAt: timestamp,
        /** Where it was recorded, where several repositories are joined; null: as the whole dashboard. */
        repository: schemas.YjP().nullable().default(null),
        /** The server of that repository; null: as the whole dashboard. */
        serverUrl: serverUrl.nullable().default(null),
        /** Who answers for it, as the configuration file says; null where it does not. */
        owner: schemas.YjP().nullable().default(null),
        platforms: schemas.YOg(DashboardPlatform).min(1)
      });
      const Dashboard = schemas.rej({
        $schema: schemas.YjP(),
        version: schemas.euz(1),
        createdAt: timestamp,
        /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
        repository: schemas.YjP().nullable(),
        serverUrl,
        /** From which growth on a point is a spike, such as `5%`. */
        spikeAt: schemas.YjP(),
        /** The newest version of every image and platform together, every blob counted once. */
        distinctBytes: byteCount,
        /** All images and platforms added up on each day on which one was recorded, shared bytes in each; oldest first. */
        totals: schemas.YOg(schemas.rej({ day: iso.p6(), sizeBytes: byteCount })).default([]),
        /** By name. */
        images: schemas.YOg(DashboardImage),
        /** Files that were not used, and why: sentences. */
        warnings: schemas.YOg(schemas.YjP())
      });
      function dashboardOf(documents, frame) {
        const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
        const images = byName.map((own) => imageOf(own.toSorted(byTime), frame)).toSorted((a, b) => naturally(a.image.name, b.image.name));
        return Dashboard.parse({
          $schema: (0, version.Q)("dashboard.schema.json"),
          version: 1,
          createdAt: frame.createdAt.toISOString(),
          repository: frame.repository,
          serverUrl: frame.serverUrl,
          spikeAt: frame.spikeAt.text,
          distinctBytes: (0, totals.XN)((0, totals.OR)(images.map(({ measurement }) => measurement)).values()),
          totals: totalsOver(images.map(({ image }) => image)),
          images: images.map(({ image }) => image),
          warnings: [...frame.warnings, ...byName.flatMap(pendingWarning)]
        });
      }
      function pendingWarning(own) {
        const newest2 = own.toSorted(byTime).at(-1);
        if (newest2?.historyPending !== true)
          return [];
        const { name, commit } = newest2;
        return [`${name}: earlier sizes could not be looked up when ${commit.slice(0, 7)} was recorded; the next run adds them`];
      }
      function byTime(one, other) {
        return Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
      }
      function imageOf(documents, frame) {
        const newest2 = documents.at(-1);
        if (newest2 === void 0)
          throw new Error("an image needs a baseline");
        const { name, commit, recordedAt, measurement } = newest2;
        const history = joined(documents);
        const maxSizeBytes = newest2.rules?.maxSizeBytes ?? null;
        const platforms = measurement.platforms.map((platform) => ({ ...platformOf(platform, history, frame), maxSizeBytes }));
        const owner = newest2.rules?.owner ?? null;
        return {
          image: {
            name,
            badge: `badges/${frame.slugOf(name)}.svg`,
            commit,
            recordedAt,
            repository: null,
            serverUrl: null,
            owner,
            platforms
          },
          measurement
        };
      }
      function keyOf({ commit, recordedAt }) {
        return `${commit} ${recordedAt}`;
      }
      function joined(documents) {
        const builds = /* @__PURE__ */ new Map();
        for (const entry of documents.flatMap(({ history }) => history))
          builds.set(keyOf(entry), { ...entry, measurement: null });
        for (const document of documents)
          builds.set(keyOf(document), { ...(0, baseline_documents.fF)(document), measurement: document.measurement });
        return [...builds.values()].toSorted(byTime);
      }
      function platformOf({ platform, sizeBytes, uncompressedBytes }, history, { createdAt, spikeAt }) {
        const points = pointsOf(platform, history, spikeAt);
        const creeps = (0, judge_creep.r)(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null, maxUncompressedBytes: null } });
        const creep = creeps.find((one) => one.platform === platform);
        return { platform, sizeBytes, uncompressedBytes, creep: creep === void 0 ? null : creepFacts(creep), points };
      }
      function creepFacts({ since, growthBytes }) {
        const fromBytes = since.sizeBytes;
        return { days: judge_creep.L, fromBytes, growthBytes, growthPercent: (0, assemble.X)(growthBytes, fromBytes) };
      }
      function pointsOf(platform, history, spikeAt) {
        const known = history.flatMap((build) => {
          const size = build.platforms.find((one) => one.platform === platform);
          return size === void 0 ? [] : [{ build, ...size }];
        });
        return known.map(({ build, sizeBytes, newBytes, packages = [] }, index) => {
          const before = known[index - 1];
          const changeBytes = before === void 0 ? null : sizeBytes - before.sizeBytes;
          return {
            commit: build.commit,
            recordedAt: build.recordedAt,
            sizeBytes,
            changeBytes,
            newBytes: newBytes ?? costBetween(before?.build ?? null, build, platform),
            spike: before !== void 0 && (0, judge.O6)(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
            justification: build.justification ?? null,
            approvedBy: build.approvedBy ?? null,
            packages
          };
        });
      }
      function costBetween(before, { measurement }, platform) {
        if (before === null || before.measurement === null || measurement === null)
          return null;
        const held = (0, totals.OR)([before.measurement]);
        const own = measurement.platforms.filter((one) => one.platform === platform);
        const fresh = [...(0, totals.OR)([{ platforms: own }])].filter(([digest]) => !held.has(digest));
        return (0, totals.XN)(fresh.map(([, bytes]) => bytes));
      }
      ;
      const heads = "repository,image,platform,owner,commit,recorded_at,size_bytes,change_bytes,new_bytes,spike,approved_by";
      function renderCsv({ images }) {
        const rows = images.flatMap((image) => image.platforms.flatMap(({ platform, points }) => {
          const about = [image.repository ?? "", image.name, platform, image.owner ?? ""].map(cell).join(",");
          return points.map(({ commit, recordedAt, sizeBytes, changeBytes, newBytes, spike, approvedBy }) => [about, cell(commit), cell(recordedAt), sizeBytes, changeBytes ?? "", newBytes ?? "", spike, cell(approvedBy ?? "")].join(","));
        }));
        return [heads, ...rows].map((row) => `${row}\r
`).join("");
      }
      function cell(text) {
        const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
        return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
      }
      const gauges = [
        { name: "image_size_bytes", help: "Compressed size of the newest version", value: ({ sizeBytes }) => sizeBytes },
        {
          name: "image_uncompressed_size_bytes",
          help: "What a node unpacks of the newest version",
          value: ({ uncompressedBytes }) => uncompressedBytes
        },
        { name: "image_max_size_bytes", help: "The ceiling of the compressed size", value: ({ maxSizeBytes }) => maxSizeBytes },
        {
          name: "image_new_bytes",
          help: "What the newest version brought that the one before did not have",
          value: ({ points }) => points.at(-1)?.newBytes ?? null
        }
      ];
      function renderMetrics({ images }) {
        const families = gauges.map(({ name, help, value }) => {
          const samples = /* @__PURE__ */ new Map();
          for (const image of images)
            for (const platform of image.platforms) {
              const bytes = value(platform);
              if (bytes !== null)
                samples.set(exports_labels(image, platform), bytes);
            }
          const lines = [...samples].map(([of, bytes]) => `${name}{${of}} ${bytes}
`);
          return `# TYPE ${name} gauge
# UNIT ${name} bytes
# HELP ${name} ${help}.
${lines.join("")}`;
        });
        return `${families.join("")}# EOF
`;
      }
      function exports_labels({ name, repository, owner }, { platform }) {
        return Object.entries({ repository, image: name, platform, owner }).flatMap(([key, text]) => text === null ? [] : [`${key}="${escaped(text)}"`]).join(",");
      }
      function escaped(text) {
        return text.replaceAll("\\", String.raw`\\`).replaceAll('"', String.raw`\"`).replaceAll("\n", String.raw`\n`);
      }
      var small_file = __webpack_require__(9427);
      var stored_document = __webpack_require__(6978);
      ;
      const usualLimits = { files: 5e3, depth: 4, fileBytes: 64e6, totalBytes: 512e6 };
      async function readBaselines(directory, limits = usualLimits) {
        const paths = (await jsonFiles(directory, limits.depth)).toSorted();
        const documents = [];
        const warnings2 = [];
        let room = limits.totalBytes;
        for (const path of paths.slice(0, limits.files)) {
          const file = room > 0 ? await (0, small_file.E)(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
          room -= file.kind === "text" ? file.text.length : 0;
          const parsed = file.kind === "text" ? (0, stored_document.Tp)(file.text, baseline_documents.pL) : unread(file);
          if (parsed.kind === "document")
            documents.push(parsed.document);
          else
            warnings2.push(`${(0, phrase_escape.uH)((0, external_node_path_.relative)(directory, path), 200)}: ${parsed.because}`);
        }
        if (paths.length > limits.files)
          warnings2.push(`only the first ${limits.files} of ${paths.length} files were read`);
        if (documents.length === 0)
          throw (0, failure.IF)("dashboard-empty", { directory, reason: warnings2[0] ?? "it holds no JSON file" });
        return { documents, warnings: warnings2 };
      }
      async function readDashboards(directories, limits = usualLimits) {
        const dashboards = [];
        const warnings2 = [];
        let room = limits.totalBytes;
        for (const directory of directories) {
          const paths = (await jsonFiles(directory, limits.depth)).filter((path) => (0, external_node_path_.basename)(path) === "dashboard.json");
          const before = dashboards.length;
          for (const path of paths.toSorted().slice(0, limits.files)) {
            const file = room > 0 ? await (0, small_file.E)(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
            room -= file.kind === "text" ? file.text.length : 0;
            const parsed = file.kind === "text" ? (0, stored_document.Tp)(file.text, Dashboard) : unread(file);
            if (parsed.kind === "document")
              dashboards.push(parsed.document);
            else
              warnings2.push(`${(0, phrase_escape.uH)(path, 200)}: ${parsed.because}`);
          }
          if (dashboards.length === before)
            throw (0, failure.IF)("fleet-empty", { directory, reason: warnings2.at(-1) ?? "there is no dashboard.json in it" });
        }
        return { dashboards, warnings: warnings2 };
      }
      const noRoom = { kind: "refused", because: "the files before it are as large as is read" };
      function unread(file) {
        return file.kind === "refused" ? file : { kind: "refused", because: "it is not there any more" };
      }
      async function jsonFiles(directory, depth) {
        const entries = await (0, promises_.readdir)(directory, { withFileTypes: true }).catch((cause) => {
          throw (0, failure.IF)("dashboard-empty", { directory, reason: cause.message }, { cause });
        });
        const found = [];
        for (const entry of entries) {
          const path = (0, external_node_path_.join)(directory, entry.name);
          if (entry.isDirectory() && depth > 1)
            found.push(...await jsonFiles(path, depth - 1));
          else if (entry.isFile() && entry.name.endsWith(".json"))
            found.push(path);
        }
        return found;
      }
      async function writeDashboard(dashboard, directory) {
        const page2 = (0, external_node_path_.join)(directory, "index.html");
        const files = [
          [page2, renderDashboard(dashboard)],
          [(0, external_node_path_.join)(directory, "dashboard.json"), JSON.stringify(dashboard)],
          [(0, external_node_path_.join)(directory, "dashboard.csv"), renderCsv(dashboard)],
          [(0, external_node_path_.join)(directory, "metrics.txt"), renderMetrics(dashboard)],
          ...dashboard.images.map((image) => [(0, external_node_path_.join)(directory, image.badge), renderBadge(image)])
        ];
        for (const [path, text] of files) {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
          await (0, promises_.writeFile)(path, text);
        }
        return page2;
      }
      var process_git = __webpack_require__(3803);
      ;
      async function checkoutUntil(directory, environment) {
        const isCheckout = await (0, promises_.stat)((0, external_node_path_.join)(directory, ".git")).catch(() => null);
        if (isCheckout === null)
          return null;
        const git = (0, process_git.u)(directory, environment);
        return async (name, until) => {
          const path = `${(0, stored_document.fx)(name)}.json`;
          const commit = await git(["log", "-1", "--format=%H", `--until=${until.toISOString()}`, "--", path]);
          const text = commit.ok && commit.stdout !== "" ? await git(["cat-file", "blob", `${commit.stdout.trim()}:${path}`]) : commit;
          const read = text.ok ? (0, stored_document.Tp)(text.stdout, baseline_documents.pL) : { kind: "refused" };
          return read.kind === "document" && read.document.name === name ? read.document : null;
        };
      }
      var baseline_history = __webpack_require__(2394);
      ;
      const mostDocuments = 40;
      const momentMs = 36e5;
      async function forgotten(documents, baselineUntil) {
        if (baselineUntil === null)
          return [];
        const found = [];
        for (const document of documents)
          found.push(...await earlierThan(document, baselineUntil));
        return found;
      }
      async function earlierThan(document, baselineUntil) {
        const found = [];
        let latest = document;
        while (latest.history.length >= baseline_history.xX && found.length < mostDocuments) {
          const earlier = await baselineUntil(document.name, new Date(oldestIn(latest) + momentMs));
          if (earlier === null || oldestIn(earlier) >= oldestIn(latest))
            break;
          found.push(earlier);
          latest = earlier;
        }
        return found;
      }
      function oldestIn({ recordedAt, history }) {
        return Date.parse(history[0]?.recordedAt ?? recordedAt);
      }
      ;
      function fleetOf(dashboards, { createdAt, warnings: warnings2, slugOf }) {
        const named = dashboards.map((dashboard, index) => ({
          repository: dashboard.repository ?? `dashboard ${index + 1}`,
          dashboard
        }));
        const newest2 = [...Map.groupBy(named, ({ repository }) => repository).values()].flatMap((own) => own.toSorted((one, other) => Date.parse(other.dashboard.createdAt) - Date.parse(one.dashboard.createdAt)).slice(0, 1));
        const [first] = newest2;
        if (first === void 0)
          throw new Error("a fleet needs a dashboard");
        const all = newest2.flatMap(({ repository, dashboard }) => dashboard.images.map((image) => imageIn(image, { repository, dashboard, slugOf }))).toSorted((one, other) => naturally(one.repository, other.repository) || naturally(one.name, other.name));
        const images = [...new Map(all.toReversed().map((image) => [image.badge, image])).values()].toReversed();
        const told = newest2.flatMap(({ repository, dashboard }) => dashboard.warnings.map((warning) => `${repository}: ${warning}`));
        const twice = all.filter((image) => !images.includes(image)).map(({ repository, name }) => `${repository}: ${name} is there twice`);
        return {
          ...first.dashboard,
          createdAt: createdAt.toISOString(),
          repository: null,
          spikeAt: [...new Set(newest2.map(({ dashboard }) => dashboard.spikeAt))].join(" or "),
          distinctBytes: newest2.reduce((sum, { dashboard }) => sum + dashboard.distinctBytes, 0),
          totals: totalsOver(images),
          images,
          warnings: [...warnings2, ...twice, ...told]
        };
      }
      function imageIn(image, place) {
        const repository = image.repository ?? place.repository;
        const serverUrl2 = image.serverUrl ?? place.dashboard.serverUrl;
        return { ...image, repository, serverUrl: serverUrl2, badge: `badges/${place.slugOf(`${repository}/${image.name}`)}.svg` };
      }
      ;
      async function readDashboard({ from, fleet, ...given }, { progress }) {
        const frame = { createdAt: /* @__PURE__ */ new Date(), slugOf: stored_document.fx };
        const warn = (warning) => progress(`warning: ${warning}`);
        if (fleet.length > 0) {
          const { dashboards, warnings: warnings3 } = await readDashboards(fleet.map((directory) => (0, external_node_path_.resolve)(directory)));
          warnings3.forEach(warn);
          return fleetOf(dashboards, { ...frame, warnings: warnings3 });
        }
        const { documents, warnings: warnings2 } = await readBaselines((0, external_node_path_.resolve)(from));
        warnings2.forEach(warn);
        const earlier = await forgotten(documents, await checkoutUntil((0, external_node_path_.resolve)(from), process.env));
        return dashboardOf([...documents, ...earlier], { ...given, ...frame, warnings: warnings2 });
      }
      async function tellDashboard(command, out) {
        return await writeDashboard(await readDashboard(command, out), command.out);
      }
    })
  ),
  /***/
  7410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          renderPage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
      function renderPage({ title, description, style, script, data, body }) {
        const policy = [
          "default-src 'none'",
          `script-src '${hashOf(script)}'`,
          `style-src '${hashOf(style)}'`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'"
        ].join("; ");
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(title)}</title>
<meta name="description" content="${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(description)}">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<script type="application/json" id="data">${embed(data)}<\/script>
<script>${script}<\/script>
</body>
</html>
`;
      }
      function hashOf(text) {
        return `sha256-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
      }
      function embed(data) {
        return JSON.stringify(data).replaceAll(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
    })
  ),
  /***/
  7524: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          pageStyle
        )
        /* harmony export */
      });
      const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#161b22);--ink:light-dark(#1f2328,#e6edf3);--soft:light-dark(#59636e,#9ba5b0);--line:light-dark(#d1d9e0,#3d444d);--field:light-dark(#818b98,#7d8590);--accent:light-dark(#0757ba,#6cb2ff);--red:light-dark(#b3141f,#ff8a83);--amber:light-dark(#7d4e00,#e3b341);--green:light-dark(#116329,#56d364);--l:.85;--l-frame:.945}
@media(prefers-color-scheme:dark){:root{--l:.42;--l-frame:.27}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--page)}
main{max-width:76rem;margin:0 auto;padding:1rem clamp(.75rem,3vw,2rem) 3rem}
h1,h2,h3,h4,p,ul,dl{margin:0}
h1{font-size:clamp(1.35rem,1rem + 1.8vw,2rem);line-height:1.25;font-weight:650;overflow-wrap:anywhere;text-wrap:balance}
h2{font-size:1.3rem;overflow-wrap:anywhere}h3{font-size:1.1rem;margin-bottom:.5rem}h4{font-size:.95rem;margin-top:.75rem}
a{color:var(--accent)}
code,pre{font-family:ui-monospace,monospace;font-size:.875em;background:var(--panel);border-radius:4px}
h1 code{background:none;font-size:.92em;padding:0}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;border:1px solid var(--line);background:var(--page)}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:4px solid var(--line)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.eyebrow,.hint,footer,small{color:var(--soft);font-size:.875rem}
.verdict{border-left:6px solid var(--state,var(--line));padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.verdict.is-green{--state:var(--green)}.verdict.is-amber{--state:var(--amber)}.verdict.is-red{--state:var(--red)}
.guidance{margin:1rem 0;padding:.75rem 1rem;background:var(--panel);border:1px solid var(--line);border-radius:8px}
.guidance.red{border-color:var(--red)}.guidance.loud{border-color:var(--amber)}.guidance p+p{margin-top:.5rem}
.tiles{display:flex;flex-wrap:wrap;gap:1px;margin:1rem 0;background:var(--line);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.tiles div{flex:1 1 8.5rem;background:var(--page);padding:.6rem .9rem}
.tiles dt{color:var(--soft);font-size:.875rem}.tiles dd{margin:0;font-size:1.1rem;line-height:1.35;font-weight:600;font-variant-numeric:tabular-nums}
.tiles dd small{font-weight:400;display:block}
[data-section]{margin-top:2.5rem}.part{margin-top:2rem}
.cause{margin:.5rem 0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums;font-weight:400}
th[scope=row],th:first-child{text-align:left}thead th{font-weight:600;white-space:nowrap;border-bottom:2px solid var(--line)}
td{white-space:nowrap}td.words,th.words{text-align:left}
tbody th{min-width:11rem}tbody th code{background:none;padding:0}
tbody tr:hover{background:var(--panel)}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--field);border-radius:6px;padding:.3rem .6rem;min-height:2rem}
button{cursor:pointer}
button.sort{border:0;background:none;padding:0;min-height:1.5rem;font-weight:600}
[aria-sort] button::after{content:" \u2195";color:var(--soft);font-weight:400}[aria-sort=ascending] button::after{content:" \u2191";color:inherit}[aria-sort=descending] button::after{content:" \u2193";color:inherit}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:.5rem 0}
.tools input[type=search]{flex:1 1 14rem;max-width:28rem;min-width:0}
output{color:var(--soft);font-variant-numeric:tabular-nums}
.picker{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap;margin-top:2rem}.picker select{min-width:0;max-width:100%}
.choice:not([hidden]){display:flex;flex-wrap:wrap;border:0;margin:0;padding:0;min-width:0}
.choice legend{float:left;padding:.3rem .6rem .3rem 0;color:var(--soft);font-size:.875rem}
.choice label{border:1px solid var(--field);margin-left:-1px;padding:.2rem .7rem;cursor:pointer}
.choice label:first-of-type{border-radius:6px 0 0 6px}.choice label:last-of-type{border-radius:0 6px 6px 0}
.choice input{position:absolute;opacity:0;pointer-events:none}
.choice label:has(:checked){background:var(--ink);color:var(--page);border-color:var(--ink)}
.choice label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.crumbs ol{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:.5rem 0;gap:.25rem 0}
.crumbs{min-height:2.5rem}.map-view .frame{min-height:clamp(300px,51.7vw,560px)}
.crumbs li{max-width:100%;overflow-wrap:anywhere}.crumbs li+li::before{content:"\u203A";color:var(--soft);margin:0 .4rem}
.crumbs button{border:0;background:none;padding:0;min-height:1.5rem;color:var(--accent);text-decoration:underline;text-align:left}
.facts{min-height:1.5rem;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}.map-view .facts{color:var(--soft);font-size:.9rem}
@media(scripting:enabled){[data-view=picker]:empty{min-height:4.1rem}[data-view=trend]:empty{min-height:19.5rem}[data-view=registry]:empty{min-height:18rem}[data-view=map]:empty{min-height:41rem}[data-view=files]:empty{min-height:31rem}}
@media(scripting:enabled)and (min-width:66rem){[data-view=map]:empty{min-height:44.8rem}}
.more{color:var(--red)}.less{color:var(--green)}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;fill:var(--ink);pointer-events:none}
.map{user-select:none;border-radius:6px}
.map .head{font-weight:600}.map .amount{opacity:.85}
.map rect{fill:oklch(var(--l) var(--c,.075) var(--h,0))}
.map .frame-tile rect{fill:oklch(var(--l-frame) calc(var(--c,.075)*.45) var(--h,0));stroke:oklch(var(--l) var(--c,.075) var(--h,0))}
.map .folder rect,.map .frame-tile rect{cursor:zoom-in}
.map g:hover>rect{stroke:var(--ink);stroke-width:1.5}
.map g:focus{outline:none}.map .ring{display:none;fill:none;stroke:var(--accent);stroke-width:4;pointer-events:none}.map:has(g:focus-visible) .ring{display:block}
.hue-0{--h:250}.hue-1{--h:150}.hue-2{--h:60}.hue-3{--h:320}.hue-4{--h:200}.hue-5{--h:100}.hue-6{--h:20}.hue-7{--h:285}
.rest{--c:.004}.grew{--h:40;--c:.11}.shrank{--h:235;--c:.09}.wasted{--h:15;--c:.1}
.trend .grid{stroke:var(--line)}.trend text{fill:var(--soft);font-variant-numeric:tabular-nums}
.trend .line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.trend .area{fill:var(--accent);opacity:.1}
.trend circle{stroke:var(--page);stroke-width:1.5}.trend .grew{fill:var(--red)}.trend .shrank{fill:var(--green)}
.trend .kept{fill:none;stroke:var(--green);stroke-width:2;stroke-dasharray:6 4}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0;color:var(--soft)}.legend span::before{content:"";display:inline-block;width:1.75rem;margin-right:.5rem;vertical-align:middle;border-top:2px solid var(--accent)}.legend .kept::before{border-top:2px dashed var(--green)}
.trend .mark line{stroke:var(--soft);stroke-dasharray:3 3}.trend .mark circle{fill:var(--accent)}
input[type=range]{width:100%;accent-color:var(--accent);min-height:1.5rem;margin:0}
.trend-view input{display:block;width:calc(100% - 68px);margin-left:60px}
.movers{list-style:none;padding:0;font-variant-numeric:tabular-nums}
.findings li{margin:.75rem 0}.findings small{display:block}
details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
.files{--row:32;height:28rem;max-height:80vh;overflow:auto;border:1px solid var(--line);border-radius:6px}
.files table{table-layout:fixed;min-width:24rem;border-collapse:separate;border-spacing:0}
.files thead th{position:sticky;top:0;background:var(--panel);height:34px;padding-block:.2rem}
.files tbody tr:not(.gap)>*{height:calc(var(--row)*1px);padding-block:0;vertical-align:middle;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
[data-view=packages] .scroll{max-height:min(36rem,80vh);overflow:auto;border:1px solid var(--line);border-radius:6px}[data-view=packages] thead th{position:sticky;top:0;background:var(--panel)}[data-view=packages] th small{overflow-wrap:anywhere}[data-view=packages] .words{white-space:normal;overflow-wrap:anywhere;min-width:6.5rem}
button.open{border:0;background:none;padding:0;min-height:1.5rem;text-align:left;text-decoration:underline;text-decoration-color:var(--line);font:inherit}
.gap td{padding:0;border:0}
.files .path{width:auto;min-width:0}.files .bytes,.files .uncompressed,.files .waste{width:7rem}.files .growth{width:8rem}.files .uncompressed{width:9.5rem}.files .layer{width:17%;text-align:left}
.files .path a{display:flex;color:inherit;text-decoration-color:var(--line);min-width:0}
.files .directory{direction:rtl;text-align:left;overflow:hidden;text-overflow:ellipsis;color:var(--soft);flex:0 1 auto}.files .file{flex:0 0 auto;max-width:85%;overflow:hidden;text-overflow:ellipsis}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;overflow-wrap:anywhere}
@media(max-width:66rem){.files .uncompressed,.files .layer{display:none}}
@media(max-width:34rem){[data-view=layers] tr>:is(:nth-child(2):nth-last-child(4),:nth-child(5)){display:none}[data-view=layers] tbody th{min-width:8rem}[data-view=packages] tr>:nth-child(3):nth-last-child(3){display:none}[data-view=packages] tbody th{min-width:8rem}.files table{min-width:0}.files .bytes{width:5.4rem}.files .waste{display:none}.files .growth{width:6.2rem}.files{--row:52}.files .path a{flex-direction:column;line-height:1.3}.files .file{max-width:100%}.files .growth small{display:block}.choice legend{float:none}th,td{padding-inline:.4rem}}
@media(forced-colors:active){.map rect{fill:Canvas;stroke:CanvasText}.choice label:has(:checked){forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{:root{color-scheme:light;--l:.85;--l-frame:.945}main{max-width:none;padding:0}.tools,.hint:not([role]),.picker,.skip,input[type=range],[aria-sort] button::after{display:none}.files{height:auto;max-height:none;overflow:visible;border:0}.files>div,.gap{display:none}.files thead th{position:static}.part,tr,.tiles{break-inside:avoid}.part:has(table){break-inside:auto}.scroll,[data-view=packages] .scroll{overflow:visible;max-height:none;border:0}[data-view=packages] thead th{position:static}*{print-color-adjust:exact}a{color:inherit}}
`;
    })
  )
};
