export const id = 636;
export const ids = [636];
export const modules = {
  /***/
  9400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          trendOf
        )
        /* harmony export */
      });
      function trendOf(image, platform, report) {
        const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) => platforms.filter((one) => one.platform === platform.platform).map(({ sizeBytes, packages = [] }) => ({ commit, recordedAt, sizeBytes, packages })));
        const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes, packages: [] }];
        return points.map(({ commit, recordedAt, sizeBytes, packages }, index) => {
          const before = points[index - 1];
          const changeBytes = before === void 0 ? null : sizeBytes - before.sizeBytes;
          return { commit, recordedAt, sizeBytes, changeBytes, packages };
        });
      }
    })
  ),
  /***/
  8294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          column
        ),
        /* harmony export */
        t: () => (
          /* binding */
          table
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
      function column(title, kind = "", by = "") {
        return `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}${by === "" ? "" : ` data-by="${by}"`}>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(title)}</th>`;
      }
      function table(caption, heads, rows) {
        const name = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(caption);
        return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="unseen">${name}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
      }
    })
  ),
  /***/
  4752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MO: () => (
          /* binding */
          packageKey
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          packageRows
        ),
        /* harmony export */
        xi: () => (
          /* binding */
          packagesHtml
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8099);
      var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);
      var _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
      var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8294);
      const mostPackages = 1e3;
      const mostPurls = 3;
      function packageKey({ type, name }) {
        return `${type} ${name}`;
      }
      function packageRows(packages) {
        if (packages === null)
          return { rows: [], omitted: 0 };
        const versions = Map.groupBy(packages.list, packageKey);
        const changes = new Map(packages.changes.map((change) => [packageKey(change), change]));
        const unchanged = [...versions].filter(([key]) => !changes.has(key));
        const changed = [...changes].flatMap(([key, change]) => packageRow(key, versions.get(key) ?? [], change));
        const alike = unchanged.flatMap(([key, found]) => packageRow(key, found, null));
        const rows = [...changed, ...alike.toSorted((one, other) => bytesOf(other) - bytesOf(one))];
        return { rows: rows.slice(0, mostPackages), omitted: Math.max(0, rows.length - mostPackages) };
      }
      function packageRow(key, versions, change) {
        const found = change ?? versions[0];
        if (found === void 0)
          return [];
        const sum = (of) => versions.reduce((total, one) => total + of(one), 0);
        const row = {
          key,
          type: found.type,
          name: found.name,
          purls: versions.length === 0 ? [found.purl] : versions.map(({ purl }) => purl),
          version: change === null ? (0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...new Set(versions.map(({ version }) => version))]) : (0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__.dQ)(change),
          baseBytes: sum(({ baseBytes }) => baseBytes),
          ownBytes: sum(({ ownBytes }) => ownBytes),
          change
        };
        return [row];
      }
      function bytesOf({ baseBytes, ownBytes }) {
        return baseBytes + ownBytes;
      }
      function packagesHtml(report, { packages, platform, layers }) {
        const { rows, omitted } = packageRows(packages);
        if (packages === null || rows.length === 0)
          return "";
        const isCompared = layers.length > 0;
        const [before, after] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const compared = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)(before, "", "before"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)(after, "", "bytes"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Change", "", "growth")];
        const sizes = isCompared ? compared : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Compressed", "", "bytes")];
        const heads = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Package", "", "name"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Version", "words"), ...sizes];
        const untold = packages.changedPackages - packages.changes.length;
        const hints = [
          ...untold > 0 ? [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__.U9)(untold, "more package")} changed by less than the ones whose change is told.`] : [],
          ...omitted > 0 ? [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__.U9)(omitted, "smaller package")} ${omitted === 1 ? "is" : "are"} not listed.`] : []
        ];
        const told = (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(`Packages of ${platform}`, heads, rows.map((row) => `<tr>${cells(row, isCompared)}</tr>`));
        return `<div class="part" data-view="packages"><h3>Packages</h3>${hints.map((hint) => `<p class="hint">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(hint)}</p>`).join("")}${told}</div>`;
      }
      function cells(row, isCompared) {
        const { change } = row;
        const isHere = change?.change !== "gone";
        const now = isHere ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.z3)(bytesOf(row)) : "\u2013";
        const earlier = change === null ? "" : change.change === "new" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.z3)(change.baselineBytes);
        const growth = change === null ? "" : `<strong>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.eD)(change.growthBytes))}</strong>`;
        const sizes = isCompared ? `<td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(earlier)}</td><td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(now)}</td><td>${growth}</td>` : `<td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(now)}</td>`;
        return `<th scope="row">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.dj)(nameOf(row))}</th><td class="words">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(row.version)}</td>${sizes}`;
      }
      function nameOf({ name, purls, baseBytes, ownBytes }) {
        const more = purls.length > mostPurls ? [`${purls.length - mostPurls} more`] : [];
        const origin = baseBytes > 0 && ownBytes === 0 ? ["base image"] : [];
        return [{ code: name }, { small: [[...purls.slice(0, mostPurls), ...more, ...origin].join(" \xB7 ")] }];
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
  8636: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderHtml: () => (
          /* binding */
          renderHtml
        )
      });
      var markdown_parts = __webpack_require__(2659);
      var advice_to_reader = __webpack_require__(6307);
      var remarks = __webpack_require__(2097);
      ;
      const pageScript = '/* Holds treemapSquarify of d3-hierarchy:\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n*/\n(()=>{function u(r,e={},...t){return le(document.createElement(r),e,t)}function f(r,e={},...t){return le(document.createElementNS("http://www.w3.org/2000/svg",r),e,t)}function le(r,e,t){for(let[n,s]of Object.entries(e))r.setAttribute(n,String(s));return r.append(...t),r}function S(r,e,t={}){let n=u("button",{type:"button",...t},r);return n.addEventListener("click",e),n}function O(r,e){let t=u("input",{type:"search","aria-label":r,"aria-keyshortcuts":"/",placeholder:r,autocomplete:"off",spellcheck:"false"});return t.addEventListener("input",()=>e(t.value)),t}function ue(r,e){document.addEventListener("keydown",t=>{let n=t.target instanceof Element&&t.target.matches("input:not([type=range]):not([type=radio]), select, textarea");if(t.key!=="/"||t.ctrlKey||t.metaKey||t.altKey||n)return;let a=e.map(i=>r()?.querySelector(`[data-view="${i}"] input[type=search]`)??null).find(i=>i!==null)??r()?.querySelector("input[type=search]");a!=null&&(t.preventDefault(),a.focus(),a.select())})}function D(r,e,t){let n=r.toLowerCase().replaceAll(/\\W+/g,"-")+String(Math.random()).slice(2),s=Ue(e).map(([l,c])=>{let h=u("input",{type:"radio",name:n,value:l});return h.addEventListener("change",()=>t(l)),{value:l,field:h,label:u("label",{},h,u("span",{},c))}}),a=s.length===0?{hidden:""}:{};return{element:u("fieldset",{class:"choice",...a},u("legend",{},r),...s.map(({label:l})=>l)),show:l=>s.forEach(c=>c.field.checked=c.value===l)}}function Ue(r){let e=t=>Object.hasOwn(r,t);return Object.keys(r).filter(e).map(t=>[t,r[t]??""])}function N(r,e){let t=0;new ResizeObserver(()=>{let n=Math.floor(r.clientWidth);n>0&&n!==t&&e(t=n)}).observe(r)}var z=class{paths;columns;#e;#t=new Map;#s="";#n=new Uint32Array;constructor(e,t){this.columns=e,this.#e=t,this.paths=Ke(e)}get length(){return this.paths.length}path(e){return this.paths[e]??""}layer(e){return this.columns.layer[e]??0}bytes(e){return this.columns.bytes[e]??0}uncompressedBytes(e){return this.columns.uncompressedBytes[e]??0}wastedBytes(e){return this.columns.wastedBytes[e]??0}owner(e){return this.columns.owner?.[e]??-1}growth(e){let t=this.columns.baselineBytes?.[e];return t===void 0?0:this.bytes(e)-Math.max(0,t)}word(e){let t=this.columns.baselineBytes?.[e],n=this.uncompressedBytes(e)>0||this.bytes(e)>0;return t===void 0||t<0?t===-1&&n?"new":"":n?"":"gone"}isIn(e,t){return t==="all"||this.#e[this.layer(e)]?.origin===t}find(e,t,n){let s=this.#r(e.toLowerCase().split(/\\s+/).filter(a=>a!==""));return this.#o(n).filter(a=>(s===null||s[a]===1)&&this.isIn(a,t))}#r(e){let[t,...n]=e.toSorted((i,o)=>o.length-i.length);if(t===void 0)return null;this.prepare();let s=new Uint8Array(this.length),a=0;for(let i=this.#s.indexOf(t);i>=0;i=this.#s.indexOf(t,this.#n[a])){a=this.#a(i,a);let o=n.length===0?"":this.#s.slice(this.#n[a-1]??0,this.#n[a]);n.every(l=>o.includes(l))&&(s[a]=1)}return s}#a(e,t){let[n,s]=[t,this.length-1];for(;n<s;){let a=n+s>>1;(this.#n[a]??0)>e?s=a:n=a+1}return n}prepare(){if(this.#n.length===this.length)return;let e=0,t=this.paths.map(n=>`${n.toLowerCase()}\n`);this.#n=Uint32Array.from(t,n=>e+=n.length),this.#s=t.join("")}#o(e){let t=this.#t.get(e);if(t!==void 0)return t;let n=Uint32Array.from(this.paths.keys()),s=e.replace(/^-/,""),a=this.#l(s),i=a===null?n:je(n,a),o=e.startsWith("-")?i.toReversed():i;return this.#t.set(e,o),o}#l(e){switch(e){case"layer":return t=>this.layer(t);case"uncompressed":return t=>this.uncompressedBytes(t);case"growth":return t=>this.growth(t);case"waste":return t=>this.wastedBytes(t);case"bytes":return t=>this.bytes(t)}return null}};function Ke({shared:r,rest:e}){let t="";return e.map((n,s)=>t=t.slice(0,r[s])+n)}function je(r,e){let t=Float64Array.from(r,e);return r.toSorted((n,s)=>(t[n]??0)-(t[s]??0)||n-s)}var ce=["B","kB","MB","GB","TB"];function m(r){let e=0,t=Math.abs(r);for(;e<ce.length-1&&t>=(e===0?1e3:999.95);)t/=1e3,e+=1;return`${r<0?"\\u2212":""}${e===0?t:t.toFixed(1)} ${ce[e]??"B"}`}function k(r){return r===0?"\\xB10 B":r>0?`+${m(r)}`:m(r)}var Je=["size","growth","waste"],Xe=["all","own","base"],Ye=["","order","name","before","bytes","growth","uncompressed"],Ze=["bytes","path","layer","uncompressed","growth","waste"],Qe=["","name","before","bytes","growth"],et=["layers","packages"],b={build:"",section:0,map:"size",of:"all",by:"layers",at:"",layers:"",layersBy:"",packages:"",packagesBy:"",files:"",filesBy:"-bytes"};function I(r,{sections:e}){let t=new URLSearchParams,n=e[r.section];n!==void 0&&e.length>1&&(t.set("image",n.image),t.set("platform",n.platform));for(let s of tt)r[s]!==b[s]&&t.set(s,r[s]);return t.toString()}var tt=["build","map","of","by","at","layers","layersBy","packages","packagesBy","files","filesBy"];function Z(r,{sections:e}){let t=new URLSearchParams(r.replace(/^#/,"")),[n,s]=[t.get("image"),t.get("platform")],a=e.findIndex(i=>i.image===n&&(s===null||i.platform===s));return{section:Math.max(0,a),build:t.get("build")??b.build,map:Y(Je,t.get("map"))??b.map,of:Y(Xe,t.get("of"))??b.of,by:Y(et,t.get("by"))??b.by,at:t.get("at")??b.at,layers:t.get("layers")??b.layers,layersBy:X(Ye,t.get("layersBy"))??b.layersBy,packages:t.get("packages")??b.packages,packagesBy:X(Qe,t.get("packagesBy"))??b.packagesBy,files:t.get("files")??b.files,filesBy:X(Ze,t.get("filesBy"))??b.filesBy}}function X(r,e){return e!==null&&r.includes(e.replace(/^-/,""))?e:null}function Y(r,e){return r.find(t=>t===e)??null}function R(r,e){let t=["path","name","order","layer"].includes(e)?e:`-${e}`;return r.replace(/^-/,"")!==e?t:r.startsWith("-")?e:`-${e}`}var P=class{rows;#e;#t;#s=[];#n;#r;#a=u("output",{"aria-live":"polite"});#o="";constructor(e,t){this.#e=t,this.#t=e.querySelector("tbody"),this.rows=[...this.#t?.rows??[]],this.#n=[...e.querySelectorAll("th[data-by]")];for(let n of this.#n){let s=n.dataset.by??"",a=n.textContent;n.replaceChildren(S(a,()=>t.update({by:R(t.order(),s)}),{class:"sort"}))}this.#r=O(`Search ${t.what}`,n=>t.update({words:n})),this.rows.length>1&&e.querySelector("h3")?.after(u("div",{class:"tools"},this.#r,this.#a))}show(e){let{words:t,by:n}=this.#e.read(e);if(this.#r.value!==t&&(this.#r.value=t),this.#o===`${n} ${t}`)return;this.#o=`${n} ${t}`,Q(this.#n,n);let s=this.#l(t,n);this.#t?.replaceChildren(...s.flatMap(a=>this.rows[a]??[])),this.#a.textContent=t===""?"":`${s.length} of ${this.rows.length} ${this.#e.what}`}#l(e,t){let n=e.toLowerCase().split(/\\s+/),s=[...this.rows.keys()].filter(a=>n.every(i=>this.#h(a).includes(i)));return this.#d(s,t)}#h(e){return this.#s[e]??=this.rows[e]?.textContent.toLowerCase()??""}#d(e,t){let n=t.replace(/^-/,""),s=i=>this.#e.valueOf(i,n),a=e.toSorted((i,o)=>nt(s(i),s(o))||i-o);return t.startsWith("-")?a.toReversed():a}};function Q(r,e){for(let t of r){let n=t.dataset.by===e.replace(/^-/,"");t.setAttribute("aria-sort",n?e.startsWith("-")?"descending":"ascending":"none")}}function nt(r,e){return r<e?-1:r>e?1:0}var ee=8,H=class{#e;#t;#s;#n;#r=u("output",{"aria-live":"polite"});#a=u("div",{class:"files",tabindex:0,role:"region","aria-label":"Files"});#o=u("table");#l=u("tbody");#h=u("div");#d;#p;#f=32;#u=new Uint32Array;#g=-1;#i="";constructor(e,{files:t,layers:n,store:s}){this.#e=s,this.#t=t,this.#d=rt(t.columns),this.#s=n,this.#n=O("Search files",i=>s.update({files:i})),this.#p=this.#d.map(([i,o])=>{let l=S(o,()=>s.update({filesBy:R(s.state.filesBy,i)}),{class:"sort"});return u("th",{scope:"col","data-by":i,class:i},l)});let a=u("caption",{class:"unseen"},"Files");this.#o.append(a,u("thead",{},u("tr",{"aria-rowindex":1},...this.#p)),this.#l),this.#a.append(this.#o,this.#h),this.#a.addEventListener("scroll",()=>this.#m(!1),{passive:!0}),e.append(u("div",{class:"tools"},this.#n,this.#r),...st(t.columns),this.#a),setTimeout(()=>t.prepare(),200),new ResizeObserver(()=>{this.#f=Number(getComputedStyle(this.#a).getPropertyValue("--row"))||this.#f,this.#m(!0)}).observe(this.#a)}show({files:e,filesBy:t,of:n}){this.#n.value!==e&&(this.#n.value=e);let s=JSON.stringify([e,t,n]);s!==this.#i&&(this.#i=s,Q(this.#p,t),this.#u=this.#t.find(e,n,t),this.#o.setAttribute("aria-rowcount",String(this.#u.length+1)),this.#r.textContent=this.#c(),this.#a.scrollTop=0,this.#m(!0))}#c(){let e=this.#t.length.toLocaleString("en-US"),t=0;for(let n of this.#u)t+=this.#t.bytes(n);return`${this.#u.length.toLocaleString("en-US")} of ${e} files \\xB7 ${m(t)}`}#m(e){let{scrollTop:t,clientHeight:n}=this.#a,s=Math.max(0,Math.floor(t/this.#f)-ee);if(!e&&Math.abs(s-this.#g)<ee/2)return;this.#g=s;let a=Math.min(this.#u.length,s+Math.ceil(n/this.#f)+2*ee),i=Array.from(this.#u.subarray(s,a),(l,c)=>this.#y(l,s+c)),o=u("tr",{"aria-hidden":"true",class:"gap"},u("td",{colspan:this.#p.length}));o.style.height=`${s*this.#f}px`,this.#l.replaceChildren(...s===0?[]:[o],...i),this.#h.style.height=`${Math.max(0,this.#u.length-a)*this.#f}px`}#y(e,t){let n=this.#d.map(([s])=>this.#b(e,s));return u("tr",{"aria-rowindex":t+2},...n)}#b(e,t){let n=this.#t;switch(t){case"path":return u("th",{scope:"row",class:t},this.#x(e));case"growth":return u("td",{class:`${t} ${n.growth(e)>0?"more":"less"}`},...at(n,e));case"waste":return u("td",{class:t},n.wastedBytes(e)===0?"":m(n.wastedBytes(e)));case"layer":return u("td",{class:t},u("bdi",{},this.#s[n.layer(e)]?.title??""));case"uncompressed":return u("td",{class:t},m(n.uncompressedBytes(e)))}return u("td",{class:t},m(n.bytes(e)))}#x(e){let t=this.#t.path(e),n=t.lastIndexOf("/",t.length-2)+1,s=`${this.#t.layer(e)}/${t.slice(0,Math.max(0,n-1))}`,i=[u("span",{class:"directory"},u("bdi",{dir:"ltr"},t.slice(0,n))),u("bdi",{class:"file"},t.slice(n))];return u("a",{href:this.#e.link({by:"layers",at:s}),title:t},...i)}};function rt({baselineBytes:r,wastedBytes:e}){return[["path","Path"],["bytes","Size"],...r===null?[]:[["growth","Change"]],...e.some(t=>t>0)?[["waste","Wasted"]]:[],["uncompressed","Uncompressed"],["layer","Layer"]]}function st({omitted:r,rest:e}){if(r===0)return[];let[t,n]=[e.length,r].map(s=>s.toLocaleString("en-US"));return[u("p",{class:"hint"},`Only the ${t} largest files are listed here and on the map; ${n} smaller ones are not.`)]}function at(r,e){let[t,n]=[r.growth(e),r.word(e)];return[...n===""?[]:[u("small",{},`${n} `)],t===0?"":k(t)]}function he(r,e,t){return new P(r,{what:"layers",read:n=>({words:n.layers,by:n.layersBy}),update:({words:n=t.state.layers,by:s=t.state.layersBy})=>t.update({layers:n,layersBy:s}),order:()=>t.state.layersBy,valueOf:(n,s)=>it(e[n],s,n)})}function it(r,e,t){if(r===void 0)return t;switch(e){case"name":return r.title;case"before":return r.baselineBytes??0;case"bytes":return r.bytes;case"growth":return r.growthBytes??0;case"uncompressed":return r.uncompressedBytes??0}return t}function ot(r){var e=0,t=r.children,n=t&&t.length;if(!n)e=1;else for(;--n>=0;)e+=t[n].value;r.value=e}function lt(){return this.eachAfter(ot)}function ut(r,e){let t=-1;for(let n of this)r.call(e,n,++t,this);return this}function ct(r,e){for(var t=this,n=[t],s,a,i=-1;t=n.pop();)if(r.call(e,t,++i,this),s=t.children)for(a=s.length-1;a>=0;--a)n.push(s[a]);return this}function ht(r,e){for(var t=this,n=[t],s=[],a,i,o,l=-1;t=n.pop();)if(s.push(t),a=t.children)for(i=0,o=a.length;i<o;++i)n.push(a[i]);for(;t=s.pop();)r.call(e,t,++l,this);return this}function dt(r,e){let t=-1;for(let n of this)if(r.call(e,n,++t,this))return n}function ft(r){return this.eachAfter(function(e){for(var t=+r(e.data)||0,n=e.children,s=n&&n.length;--s>=0;)t+=n[s].value;e.value=t})}function mt(r){return this.eachBefore(function(e){e.children&&e.children.sort(r)})}function pt(r){for(var e=this,t=gt(e,r),n=[e];e!==t;)e=e.parent,n.push(e);for(var s=n.length;r!==t;)n.splice(s,0,r),r=r.parent;return n}function gt(r,e){if(r===e)return r;var t=r.ancestors(),n=e.ancestors(),s=null;for(r=t.pop(),e=n.pop();r===e;)s=r,r=t.pop(),e=n.pop();return s}function yt(){for(var r=this,e=[r];r=r.parent;)e.push(r);return e}function wt(){return Array.from(this)}function bt(){var r=[];return this.eachBefore(function(e){e.children||r.push(e)}),r}function xt(){var r=this,e=[];return r.each(function(t){t!==r&&e.push({source:t.parent,target:t})}),e}function*vt(){var r=this,e,t=[r],n,s,a;do for(e=t.reverse(),t=[];r=e.pop();)if(yield r,n=r.children)for(s=0,a=n.length;s<a;++s)t.push(n[s]);while(t.length)}function de(r,e){r instanceof Map?(r=[void 0,r],e===void 0&&(e=Mt)):e===void 0&&(e=St);for(var t=new A(r),n,s=[t],a,i,o,l;n=s.pop();)if((i=e(n.data))&&(l=(i=Array.from(i)).length))for(n.children=i,o=l-1;o>=0;--o)s.push(a=i[o]=new A(i[o])),a.parent=n,a.depth=n.depth+1;return t.eachBefore($t)}function kt(){return de(this).eachBefore(Tt)}function St(r){return r.children}function Mt(r){return Array.isArray(r)?r[1]:null}function Tt(r){r.data.value!==void 0&&(r.value=r.data.value),r.data=r.data.data}function $t(r){var e=0;do r.height=e;while((r=r.parent)&&r.height<++e)}function A(r){this.data=r,this.depth=this.height=0,this.parent=null}A.prototype=de.prototype={constructor:A,count:lt,each:ut,eachAfter:ht,eachBefore:ct,find:dt,sum:ft,sort:mt,path:pt,ancestors:yt,descendants:wt,leaves:bt,links:xt,copy:kt,[Symbol.iterator]:vt};function fe(r,e,t,n,s){for(var a=r.children,i,o=-1,l=a.length,c=r.value&&(n-e)/r.value;++o<l;)i=a[o],i.y0=t,i.y1=s,i.x0=e,i.x1=e+=i.value*c}function Et(r,e){this._=r,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=e}Et.prototype=Object.create(A.prototype);function me(r,e,t,n,s){for(var a=r.children,i,o=-1,l=a.length,c=r.value&&(s-t)/r.value;++o<l;)i=a[o],i.x0=e,i.x1=n,i.y0=t,i.y1=t+=i.value*c}var pe=(1+Math.sqrt(5))/2;function ge(r,e,t,n,s,a){for(var i=[],o=e.children,l,c,h=0,d=0,p=o.length,x,v,y=e.value,w,M,T,K,j,J,L;h<p;){x=s-t,v=a-n;do w=o[d++].value;while(!w&&d<p);for(M=T=w,J=Math.max(v/x,x/v)/(y*r),L=w*w*J,j=Math.max(T/L,L/M);d<p;++d){if(w+=c=o[d].value,c<M&&(M=c),c>T&&(T=c),L=w*w*J,K=Math.max(T/L,L/M),K>j){w-=c;break}j=K}i.push(l={value:w,dice:x<v,children:o.slice(h,d)}),l.dice?fe(l,t,n,s,y?n+=v*w/y:a):me(l,t,n,y?t+=x*w/y:s,a),y-=w,h=d}return i}var ye=(function r(e){function t(n,s,a,i,o){ge(e,n,s,a,i,o)}return t.ratio=function(n){return r((n=+n)>1?n:1)},t})(pe);var wn=(function r(e){function t(n,s,a,i,o){if((l=n._squarify)&&l.ratio===e)for(var l,c,h,d,p=-1,x,v=l.length,y=n.value;++p<v;){for(c=l[p],h=c.children,d=c.value=0,x=h.length;d<x;++d)c.value+=h[d].value;c.dice?fe(c,s,a,i,y?a+=(o-a)*c.value/y:o):me(c,s,a,y?s+=(i-s)*c.value/y:i,o),y-=c.value}else n._squarify=l=ge(e,n,s,a,i,o),l.ratio=e}return t.ratio=function(n){return r((n=+n)>1?n:1)},t})(pe);var we=2,be=18,G=2,te=300,Lt=2500,Pt=4;function xe(r,e,t){let n=[],s=(a,i,o)=>{for(let[l,{item:c,x0:h,y0:d,x1:p,y1:x}]of Ct(Bt(t(a)),i).entries()){let[v,y]=[p-h-1,x-d-1];if(v<we||y<we||n.length>=Lt)continue;let w=o.depth===0?l:o.group,M=c.folder!==null&&o.depth<Pt&&v>50&&y>be+16;if(n.push({item:c,depth:o.depth,group:w,x:h,y:d,width:v,height:y,isFrame:M}),!M||c.folder===null)continue;let T={x0:h+G,y0:d+be,x1:p-G,y1:x-G};s(c.folder,T,{depth:o.depth+1,group:w})}};return s(r,{x0:0,y0:0,x1:e.width,y1:e.height},{depth:0,group:0}),n}function Bt(r){if(r.length<=te)return r;let e=r.slice(te),t=a=>e.reduce((i,o)=>i+a(o),0),s={name:`${e.length.toLocaleString("en-US")} smaller ones`,value:t(({value:a})=>a),amount:t(({amount:a})=>a),files:t(({files:a})=>a),folder:null,row:null,isRest:!0};return[...r.slice(0,te),s]}function Ct(r,{x0:e,y0:t,x1:n,y1:s}){let a=r.map(o=>({item:o,value:o.value,x0:0,y0:0,x1:0,y1:0})),i=r.reduce((o,l)=>o+l.value,0);return i>0&&ye({value:i,children:a},e,t,n,s),a}function ve(r,e,t){let[n,s]=[r.x-e.x-e.width,e.x-r.x-r.width],[a,i]=[r.y-e.y-e.height,e.y-r.y-r.height],o={ArrowLeft:n,ArrowRight:s,ArrowUp:a,ArrowDown:i}[t]??-1/0;if(o<-G)return 1/0;let c=t==="ArrowLeft"||t==="ArrowRight"?e.y+e.height/2-r.y-r.height/2:e.x+e.width/2-r.x-r.width/2;return o+Math.abs(c)}var ke={size:"Size",growth:"Growth",waste:"Wasted"};function Se({layers:r},e){let t=r.some(({growthBytes:s})=>s!==null),n=" (nothing)";return{size:"Size",growth:t?`Growth${e.has("growth")?"":n}`:"Growth (no baseline)",waste:`Waste${e.has("waste")?"":n}`}}function Me({packages:r}){return r.length===0?{}:{layers:"Layers",packages:"Packages"}}function Te({layers:r}){let e=i=>r.reduce((o,l)=>o+(i===null||l.origin===i?l.bytes:0),0),[t,n,s]=[e(null),e("own"),e("base")],a={...n>0&&n<t?{own:`Own ${m(n)}`}:{},...s>0&&s<t?{base:`Base image ${m(s)}`}:{}};return Object.keys(a).length===0?{}:{all:`All ${m(t)}`,...a}}function $e({item:r,x:e,y:t,width:n,height:s,isFrame:a},i){if(n<38||s<16)return[];let o=Math.floor((n-8)/(a?7.4:6.7)),l=(h,d,p)=>f("text",{x:e+4,y:t+d,class:p},h.length>o?`${h.slice(0,Math.max(1,o-1))}\\u2026`:h),c=l(r.name,13,"name");return a?[l(r.name.length+i.length+2<=o?`${r.name}  ${i}`:r.name,13,"head")]:s<32||i.length>o?[c]:[c,l(i,28,"amount")]}function Ee(r,e){return r===e||r.startsWith(`${e}/`)}var ne=200,At="Click or press Enter to open, Escape to go back, arrow keys to move.",V=class{#e;#t;#s;#n=u("nav",{class:"crumbs","aria-label":"Where the map is"});#r=u("p",{class:"facts","aria-hidden":"true"});#a=u("p",{class:"hint"});#o=u("p",{class:"unseen",role:"status"});#l=f("svg",{class:"map",role:"group"});#h=u("table");#d=f("rect",{class:"ring",rx:3});#p;#f;#u=0;#g=0;#i=null;#c=[];#m=[];#y=0;constructor(e,t,{store:n,trees:s}){this.#e=n,this.#t=s,this.#p=D("Measure",Se(t,s.of(n.state)),l=>n.update({map:l,at:""})),this.#f=D("Layers",Te(t),l=>n.update({of:l,at:""})),this.#s=D("Group by",Me(t),l=>n.update({by:l,at:""}));let a=u("div",{class:"frame"});a.append(this.#l);let i=u("details",{class:"as-table"},u("summary",{},"The map as a table"),Ft(this.#h)),o=u("div",{class:"tools"},this.#s.element,this.#p.element,this.#f.element);e.append(o,this.#n,this.#r,a,this.#a,this.#o,i),this.#O(a),N(a,l=>{this.#u=l,this.#$()})}show(e){this.#p.show(e.map),this.#f.show(e.of),this.#s.show(e.by);let{at:t,map:n,of:s,by:a}=e;if(this.#i?.at===t&&this.#i.map===n&&this.#i.of===s&&this.#i.by===a)return;let i=this.#i?.at??"";this.#i={at:t,map:n,of:s,by:a},this.#$();let o=this.#x(),l=this.#c.findIndex(({item:c,depth:h})=>h===0&&c.folder!==null&&Ee(i,c.folder.path));this.#v(Math.max(0,l),this.#l.contains(document.activeElement)),this.#a.textContent=[this.#L(o),At].filter(c=>c!=="").join(" "),this.#o.textContent=`${o.name}: ${this.#w(o).length} entries, ${this.#T(o)}`}#b(){return this.#t.of(this.#i??b)}#x(){return this.#b().folderAt(this.#i?.at??"")}#w(e){return this.#b().items(e,this.#i?.map??"size",this.#i?.of??"all")}#T(e){return this.#k(this.#w(e).reduce((t,{amount:n})=>t+n,0))}#L(e){if(this.#i?.map!=="growth"||e.parent!==null)return"";let t=this.#w(e).reduce((s,{amount:a})=>s+a,0),n=this.#b().layerGrowth(this.#i.of);return Math.abs(n-t)*100<Math.abs(n)?"":`Files explain ${k(t)} of ${k(n)}; the rest is in what later layers replace or delete, and in headers.`}#k(e){return this.#i?.map==="growth"?k(e):m(e)}#$(){if(this.#i===null||this.#u===0)return;let e=this.#x(),t=this.#l.contains(document.activeElement);this.#g=this.#w(e).reduce((a,{value:i})=>a+i,0);let n=Math.round(Math.min(560,Math.max(300,this.#u*.55)));this.#c=xe(e,{width:this.#u,height:n},a=>this.#w(a)),this.#m=this.#c.map((a,i)=>this.#B(a,i)),this.#l.setAttribute("viewBox",`0 0 ${this.#u} ${n}`),this.#l.setAttribute("aria-label",`Map of ${e.name}, ${this.#c.filter(({depth:a})=>a===0).length} areas`);let s=f("g",{"aria-hidden":"true"},...this.#c.flatMap(a=>$e(a,this.#k(a.item.amount))));this.#l.replaceChildren(...this.#m,this.#m.length===0?this.#P(n):s,this.#d),this.#A(e),this.#F(e),this.#v(this.#c[this.#y]?.depth===0?this.#y:0,t)}#P(e){let t=this.#i?.map==="growth"?"Nothing grew or shrank here.":"Nothing to show here.";return f("text",{x:this.#u/2,y:e/2,"text-anchor":"middle"},t)}#B(e,t){let{item:n,depth:s,x:a,y:i,width:o,height:l}=e,c=s===0,h={role:n.folder===null?"img":"button","aria-label":this.#M(n),tabindex:-1},d=f("g",{class:this.#C(e),"data-tile":t,...c?h:{"aria-hidden":"true"}}),p={x:a,y:i,width:o,height:l,rx:Math.min(3,o/4)};return d.append(f("rect",p)),d}#C({item:e,depth:t,group:n,isFrame:s}){let a=s?"frame-tile":e.folder===null?"leaf":"folder",i={size:`hue-${n%8}`,growth:e.amount<0?"shrank":"grew",waste:"wasted"}[this.#i?.map??"size"];return`${a} depth-${Math.min(t,3)} ${e.isRest&&this.#i?.map==="size"?"rest":i}`}#M(e){let t=this.#g===0?0:e.value/this.#g*100,n=e.files>1?`, ${e.files.toLocaleString("en-US")} files`:"";return`${e.name}, ${this.#k(e.amount)}, ${t<.1?"under 0.1":t.toFixed(1)}% of what is shown${n}`}#A(e){let t=[];for(let s=e;s!==null;s=s.parent)t.unshift(s);let n=t.map(s=>s===e?u("li",{},u("span",{"aria-current":"location"},u("bdi",{},s.name)),` ${this.#T(s)}`):u("li",{},S(u("bdi",{},s.name),()=>this.#S(s))));this.#n.replaceChildren(u("ol",{},...n))}#F(e){let t=this.#w(e),n=t.slice(0,ne).map(l=>{let{folder:c}=l,h=c===null?u("bdi",{},l.name):S(u("bdi",{},l.name),()=>this.#S(c)),d=[this.#k(l.amount),l.files===0?"\\u2013":l.files.toLocaleString("en-US")];return u("tr",{},u("th",{scope:"row"},h),...d.map(p=>u("td",{},p)))}),s=["Name",ke[this.#i?.map??"size"],"Files"],a=u("tr",{},...s.map(l=>u("th",{scope:"col"},l))),i=t.length>ne?`, the largest ${ne} of ${t.length.toLocaleString("en-US")}`:"",o=u("caption",{},u("bdi",{},e.name),i);this.#h.replaceChildren(o,u("thead",{},a),u("tbody",{},...n))}#S(e){this.#e.update({at:e.path},"step")}#v(e,t){this.#m[this.#y]?.setAttribute("tabindex","-1"),this.#y=e;let n=this.#m[e];n?.setAttribute("tabindex","0"),t&&n?.focus({preventScroll:!0});let s=this.#c[e];this.#r.textContent=s===void 0?"":this.#M(s.item);for(let a of["x","y","width","height"])this.#d.setAttribute(a,String(s?.[a]??0))}#O(e){let t=({target:n})=>{let s=n instanceof Element?n.closest("[data-tile]"):null;return this.#c[Number(s?.getAttribute("data-tile")??-1)]??null};e.addEventListener("click",n=>this.#E(t(n))),e.addEventListener("pointerover",n=>{let s=t(n);s!==null&&(this.#r.textContent=this.#M(s.item))}),e.addEventListener("focusin",n=>{let s=t(n);s!==null&&this.#v(this.#c.indexOf(s),!1)}),e.addEventListener("keydown",n=>this.#N(n,t(n)))}#E(e){if(e===null)return;let t=e.item.folder===null?this.#D(e)?.item.folder??null:e.item.folder;t!==null&&this.#S(t)}#D(e){let t=this.#c.indexOf(e);return this.#c.slice(0,t).findLast(({depth:n,isFrame:s})=>s&&n===e.depth-1)??null}#N(e,t){if(e.key==="Enter"||e.key===" ")this.#E(t);else if(e.key==="Escape"||e.key==="Backspace")this.#z();else if(e.key==="Home")this.#v(0,!0);else{if(!e.key.startsWith("Arrow")||t===null)return;this.#I(t,e.key)}e.preventDefault()}#z(){let{parent:e}=this.#x();e!==null&&this.#S(e)}#I(e,t){let n=this.#c.map((a,i)=>({index:i,cost:a.depth===0?ve(e,a,t):1/0})),[s]=n.toSorted((a,i)=>a.cost-i.cost);s!==void 0&&s.cost<1/0&&this.#v(s.index,!0)}};function Ft(r){return u("div",{class:"scroll",tabindex:0,role:"region","aria-label":"The map as a table"},r)}function Le(r,e,t){let n=new P(r,{what:"packages",read:a=>({words:a.packages,by:a.packagesBy}),update:({words:a=t.state.packages,by:i=t.state.packagesBy})=>t.update({packages:a,packagesBy:i}),order:()=>t.state.packagesBy,valueOf:(a,i)=>Nt(e[a],i,a)});for(let[a,{cells:i}]of n.rows.entries()){let o=i[0]?.querySelector("code"),{baseBytes:l=0,ownBytes:c=0}=e[a]??{},h=l+c===0,d=p=>S(p,()=>Ot(r,t,{row:a,isGone:h}),{class:"open",tabindex:-1});o?.replaceWith(d(o.cloneNode(!0)))}let s=()=>[...r.querySelectorAll("button.open")];return r.addEventListener("keydown",a=>Dt(a,s())),r.querySelector(".tools")?.append(u("span",{class:"hint"},"A name opens the package on the map; arrow keys move.")),{show:a=>{n.show(a);let i=s();i.some(({tabIndex:o})=>o===0)||Pe(i[0],i)}}}function Pe(r,e){for(let t of e)t.tabIndex=t===r?0:-1}function Ot(r,e,{row:t,isGone:n}){e.update({by:"packages",at:String(t),of:"all",map:n?"growth":"size"},"step");let s=r.closest("section")?.querySelector("[data-view=map]");s?.scrollIntoView({block:"nearest"}),s?.querySelector("[data-tile][tabindex=\'0\']")?.focus({preventScroll:!0})}function Dt(r,e){let n={ArrowDown:1,ArrowUp:-1}[r.key],s=e.findIndex(i=>i===r.target),a=n===void 0||s<0?void 0:e[s+n];a!==void 0&&(r.preventDefault(),Pe(a,e),a.focus())}function Nt(r,e,t){if(r===void 0)return t;switch(e){case"name":return r.name.toLowerCase();case"before":return r.baselineBytes??0;case"bytes":return r.baseBytes+r.ownBytes;case"growth":return r.growthBytes}return t}var E=220,g={left:68,right:16,top:14,bottom:28};function B({width:r,amount:e},t){return g.left+t/(e-1)*(r-g.left-g.right)}function $({low:r,high:e},t){return g.top+(e-t)/(e-r)*(E-g.top-g.bottom)}function re(r,e){return e.map((t,n)=>`${B(r,n).toFixed(1)},${$(r,t).toFixed(1)}`).join(" ")}function Be(r,e){let t=E-g.bottom;return`${B(r,0)},${t} ${re(r,e)} ${B(r,e.length-1)},${t}`}function Ce(r,[e,t]){let{low:n,high:s,width:a}=r;return[...[n,(n+s)/2,s].flatMap(o=>[f("line",{x1:g.left,x2:a-g.right,y1:$(r,o),y2:$(r,o),class:"grid"}),f("text",{x:g.left-8,y:$(r,o)+4,"text-anchor":"end"},m(Math.round(o)))]),f("text",{x:g.left,y:E-8},e),f("text",{x:a-g.right,y:E-8,"text-anchor":"end"},t)]}function Ae(r,e,{clientX:t}){let{left:n,width:s}=e.getBoundingClientRect(),a=((t-n)/s*r.width-g.left)/(r.width-g.left-g.right);return Math.round(Math.min(1,Math.max(0,a))*(r.amount-1))}var C=class{#e;#t=f("svg",{class:"trend","aria-hidden":"true"});#s=f("g",{class:"mark"});#n=u("p",{class:"facts"});#r;#a=0;constructor(e,t,n){this.#e=n;let{points:s,label:a}=n,i=c=>t.update({build:s[c]?.commit??""}),o=s.length-1;this.#r=u("input",{type:"range",min:0,max:o,value:o,"aria-label":a}),this.#r.addEventListener("input",()=>i(Number(this.#r.value))),this.#t.addEventListener("pointermove",c=>i(Ae(this.#o(),this.#t,c)));let l=u("div",{class:"frame"});l.append(this.#t),e.append(this.#n,l,this.#r),N(l,c=>{this.#a=c,this.#l()})}show({build:e}){let t=this.#e.points.findIndex(({commit:n})=>n===e);this.#h(t<0?this.#e.points.length-1:t)}#o(){return{width:this.#a,amount:this.#e.points.length,...this.#e.bounds}}#l(){let{points:e,lines:t,dots:n}=this.#e,s=this.#o(),a=t.map(({kind:i,bytesOf:o})=>({kind:i,sizes:e.flatMap(l=>o(l)??[])}));this.#t.setAttribute("viewBox",`0 0 ${this.#a} ${E}`),this.#t.replaceChildren(...Ce(s,[e[0]?.day??"",e.at(-1)?.day??""]),f("polygon",{points:Be(s,a[0]?.sizes??[]),class:"area"}),...a.flatMap(({kind:i,sizes:o})=>o.length===0?[]:[f("polyline",{points:re(s,o),class:i})]),...n.map(({index:i,kind:o})=>{let l=a[0]?.sizes[i]??0;return f("circle",{cx:B(s,i),cy:$(s,l),r:4.5,class:o})}),this.#s),this.#h(Number(this.#r.value))}#h(e){let{points:t,lines:n,words:s,drawn:a,onSelect:i}=this.#e,o=t[e];if(o===void 0||(this.#r.value=String(e),this.#r.setAttribute("aria-valuetext",[o.day,o.commit??"this run",...s(o)].join(", ")),this.#n.replaceChildren(...se(o,a(o))),i(e),this.#a===0))return;let l=this.#o(),c=B(l,e),h=n.flatMap(({bytesOf:d})=>d(o)??[]);this.#s.replaceChildren(f("line",{x1:c,x2:c,y1:g.top,y2:E-g.bottom}),...h.map(d=>f("circle",{cx:c,cy:$(l,d),r:4})))}};function se({day:r,commit:e,url:t},n){let s=e===null?"this run":t===null?u("code",{},e):u("a",{href:t},e);return[`${r} \\xB7 `,s," \\xB7 ",...n]}function Fe(r,{points:e,kept:t},n){r.append(...zt(t));let s=a=>It(a,t);return new C(r,n,{points:e,label:"Recorded push",lines:[{kind:"line",bytesOf:({storedBytes:a})=>a},{kind:"kept",bytesOf:({retainedBytes:a})=>a}],bounds:{low:0,high:Math.max(1,...e.map(({storedBytes:a})=>a))*1.05},dots:[],words:s,drawn:a=>[s(a).join(" \\xB7 ")],onSelect:()=>{}})}function zt(r){if(r===null)return[];let e=[u("span",{class:"stored"},"everything kept"),u("span",{class:"kept"},`${r} kept`)];return[u("p",{class:"legend"},...e)]}function It({addedBytes:r,storedBytes:e,retainedBytes:t},n){let s=r===null?[]:[`added ${m(r)}`],a=t===null||n===null?[]:[`${m(t)} with ${n} kept`];return[...s,`the registry holds ${m(e)}`,...a]}var _=class{state;#e;#t=[];#s=0;constructor(e){this.#e=e,this.state=Z(location.hash,e),window.addEventListener("hashchange",()=>this.#n())}subscribe(e){this.#t.push(e)}update(e,t="refine"){this.state={...this.state,...e},clearTimeout(this.#s),t==="refine"?this.#s=window.setTimeout(()=>location.replace(this.link()),250):location.hash=this.link(),this.#r()}link(e={}){return`#${I({...this.state,...e},this.#e)}`}#n(){let e=Z(location.hash,this.#e);I(e,this.#e)!==I(this.state,this.#e)&&(clearTimeout(this.#s),this.state=e,this.#r())}#r(){this.#t.forEach(e=>e(this.state))}};var Oe="not in the final image, and headers",Rt=new Map;function ae(r,e){return{groups:r.map(({title:t,place:n,bytes:s,growthBytes:a,origin:i})=>({name:n===""?t:`${t} (${n})`,bytes:s,growthBytes:a??0,origin:i})),groupOf:t=>e?.layer(t)??-1,packed:Rt,wholeBytes:null,knowsGrowth:!1,restName:Oe,besideName:"",layerGrowth:t=>r.reduce((n,s)=>n+(Ne(s,t)?s.growthBytes??0:0),0)}}function De({layers:r,packages:e},t,n){let s=e.length,a=r.filter(l=>Ne(l,n)),i=e.map(({name:l,baseBytes:c,ownBytes:h,growthBytes:d})=>{let p={all:c+h,own:h,base:c}[n];return{name:l,bytes:p,growthBytes:n==="all"?d:0,origin:null}}),o=l=>{if(t===null||!t.isIn(l,n))return-1;let c=t.owner(l);return c<0?s:c};return{...ae(r,t),groups:[...i,{name:"files of no listed package",bytes:0,growthBytes:0,origin:null}],groupOf:o,packed:new Map(t?.columns.packed.map(l=>[l.row,l])),wholeBytes:a.reduce((l,{bytes:c})=>l+c,0),knowsGrowth:!0,restName:"within programs and archives",besideName:t===null?"in no listed package":Oe}}function Ne({origin:r},e){return e==="all"||r===e}var F=class{name;path;parent;group;folders=[];rows=[];sums={size:0,growth:0,waste:0};netGrowth=0;files=0;constructor(e,t,n){this.name=e,this.parent=t,this.path=n.path,this.group=n.group}},q=class{image;#e;#t;constructor(e,t,n){this.image=new F(e,null,{path:"",group:-1}),this.#e=t,this.#t=n,this.image.folders=t.groups.map((s,a)=>new F(s.name,this.image,{path:String(a),group:a})),n!==null&&this.#h(n);for(let s of this.image.folders)(n===null||t.knowsGrowth&&!this.#n(s))&&Ht(s,t)}folderAt(e){let t=this.image;for(;;){let n=t.folders.find(({path:s})=>s===e||e.startsWith(`${s}/`));if(n===void 0||t.path===e)return t;t=n}}items(e,t,n){return[...(e.parent===null?e.folders.filter(({group:o})=>this.#s(o,n)):e.folders).map(o=>{let l=t==="growth"?o.netGrowth:this.#r(o,t),c=this.#r(o,t);return{name:o.name,value:c,amount:l,files:o.files,folder:this.#n(o)?o:null,row:null,isRest:!1}}),...e.rows.map(o=>{let l=this.#o(o,t);return{name:this.#l(e,o),value:Math.abs(l),amount:l,files:1,folder:null,row:o,isRest:!1}}),...this.#a(e,t)].filter(({value:o})=>o>0).toSorted((o,l)=>l.value-o.value)}has(e){return this.image.folders.some(t=>t.sums[e]>0)}layerGrowth(e){return this.#e.layerGrowth(e)}#s(e,t){let n=this.#e.groups[e]?.origin??null;return t==="all"||n===null||n===t}#n({folders:e,rows:t}){return e.length+t.length>0}#r(e,t){let s=e.parent===this.image?this.#e.groups[e.group]?.bytes??0:0;return t==="size"?Math.max(s,e.sums.size):e.sums[t]}#a(e,t){let n=e.parent===this.image,{wholeBytes:s,restName:a,besideName:i,knowsGrowth:o}=this.#e;if(t!=="size"||!(e===this.image||n&&(o||this.#n(e))))return[];let l=e.folders.reduce((x,v)=>x+this.#r(v,"size"),0),c=this.#n(e)?e.sums.size:0,h=n?this.#r(e,"size")-c:(s??l)-l,d=(this.#t?.columns.omitted??0)>0?", and files that are not listed":"";return[{name:`${n?a:i}${d}`,value:h,amount:h,files:0,folder:null,row:null,isRest:!0}]}#o(e,t){if(this.#t===null)return 0;let{packed:n}=this.#e,s=n.size===0?void 0:n.get(e);switch(t){case"size":return this.#t.bytes(e)-(s?.bytes??0);case"growth":return this.#t.growth(e)-Gt(s);case"waste":return this.#t.wastedBytes(e)}}#l(e,t){let n=e.path.slice(e.path.indexOf("/")+1),s=this.#t?.path(t)??"",a=e.path.includes("/")?s.slice(n.length+1):s;return a===""?"all files directly in it":a}#h(e){let t=this.image.folders.map(n=>new ie(n));e.paths.forEach((n,s)=>{let a=n.slice(0,Math.max(0,n.lastIndexOf("/")));t[this.#e.groupOf(s)]?.folderOf(a).rows.push(s)}),this.image.folders.forEach(n=>this.#d(n));for(let n of this.image.folders)n.folders=n.folders.map(s=>ze(s,n))}#d(e){let{sums:t}=e;for(let n of e.folders)this.#d(n),t.size+=n.sums.size,t.growth+=n.sums.growth,t.waste+=n.sums.waste,e.netGrowth+=n.netGrowth,e.files+=n.files;for(let n of e.rows){let s=this.#o(n,"growth");t.size+=this.#o(n,"size"),t.growth+=Math.abs(s),t.waste+=this.#o(n,"waste"),e.netGrowth+=s}e.files+=e.rows.length}};function Ht(r,{groups:e}){let{bytes:t=0,growthBytes:n=0}=e[r.group]??{};r.sums.size=t,r.sums.growth=Math.abs(n),r.netGrowth=n}function Gt(r){return r===void 0?0:r.bytes-r.baselineBytes}var ie=class{#e;#t=new Map;#s="";constructor(e){this.#e=[{folder:e,end:-1}]}folderOf(e){return e!==this.#s&&this.#r(e),this.#n()}#n(){let e=this.#e.at(-1);if(e===void 0)throw new Error("a way begins with its group");return e.folder}#r(e){let t=Vt(this.#s,e),n=a=>a<=t&&(a===e.length||e[a]==="/");for(;this.#e.length>1&&!n(this.#e.at(-1)?.end??0);)this.#e.pop();let s=e===""?0:this.#e.at(-1)?.end??-1;for(let a=s;a<e.length;)a=this.#a(e,a+1);this.#s=e}#a(e,t){let n=this.#e.length>40?-1:e.indexOf("/",t),s=n<0?e.length:n,a=this.#n(),i=`${this.#e[0]?.folder.path??""}/${e.slice(0,s)}`,o=this.#e.length>40?this.#t.get(i):void 0,l=o??new F(e.slice(t,s),a,{path:i,group:a.group});return o===void 0&&a.folders.push(l),this.#e.length>40&&this.#t.set(i,l),this.#e.push({folder:l,end:s}),s}};function Vt(r,e){let t=0;for(;t<r.length&&r.charCodeAt(t)===e.charCodeAt(t);)t+=1;return t}function ze(r,e){if(r.folders.length===0)return r;let[t,{name:n}]=[r,r];for(let[s]=t.folders;s!==void 0&&t.folders.length===1&&t.rows.length===0;[s]=t.folders)t=s,n=`${n}/${s.name}`;return t.name=n,t.parent=e,t.folders=t.folders.map(s=>ze(s,t)),t}var W=class{#e;#t;#s=new Map;constructor(e,t){this.#e=e,this.#t=t}of({by:e,of:t}){let{layers:n,packages:s}=this.#e,a=e==="layers"||s.length===0,i=a?"":t,o=()=>a?ae(n,this.#t):De(this.#e,this.#t,t),l=this.#s.get(i)??new q("The image",o(),this.#t);return this.#s.set(i,l),l}};function Ie({versions:r,baselineVersions:e}){let t=e.filter(s=>!r.includes(s)),n=r.filter(s=>!e.includes(s));return t.length>0&&n.length>0?[t,n]:[e,r]}function oe(r){let e=r.growthBytes===0?"":` ${k(r.growthBytes)}`;switch(r.change){case"new":return["new ",{code:r.name},e];case"gone":return["removed ",{code:r.name},e];case"upgraded":return[..._t(r),e];case"grew":case"shrank":return[{code:r.name},e]}}function _t(r){let{name:e,versions:t,baselineVersions:n}=r,s=t.filter(i=>!n.includes(i)),a=n.filter(i=>!t.includes(i));return a.length===0&&n.length>0?["new ",{code:e},` ${U(s)} beside ${U(n)}`]:s.length===0&&t.length>0?["removed ",{code:e},` ${U(a)}`]:[{code:e},` ${qt(r)}`]}var Re=3;function qt(r){return Ie(r).filter(e=>e.length>0).map(U).join(" \\u2192 ")}function U(r){return`${r.slice(0,Re).map(t=>t===""?"?":t).join(", ")}${r.length>Re?", \\u2026":""}`}function He(r,e){let t=new Map;for(let{packages:n}of r.slice(e+1))for(let s of n)t.set(s.name,Wt(t.get(s.name),s));return[...t.values()].filter(Kt).toSorted((n,s)=>Math.abs(s.growthBytes)-Math.abs(n.growthBytes))}function Wt(r,e){if(r===void 0)return e;let{baselineVersions:t}=r,n=r.growthBytes+e.growthBytes;return{change:Ut({wasThere:r.change!=="new",isThere:e.change!=="gone",growthBytes:n},[r,e]),name:e.name,versions:e.versions,baselineVersions:t,growthBytes:n}}function Ut({wasThere:r,isThere:e,growthBytes:t},n){return r?e?n.some(({change:s})=>s!=="grew"&&s!=="shrank")?"upgraded":t<0?"shrank":"grew":"gone":"new"}function Kt({change:r,versions:e,baselineVersions:t,growthBytes:n}){let s=JSON.stringify(e)!==JSON.stringify(t);return n!==0||r!=="new"&&r!=="gone"&&s}var jt=5,Ge=10;function Ve(r,e,t){let n=u("p",{class:"hint",role:"status"}),s=u("ul",{class:"movers"}),a=new C(r,t,{points:e,label:"Recorded build",lines:[{kind:"line",bytesOf:({sizeBytes:i})=>i}],bounds:Jt(e),dots:qe(e).map(({index:i,point:o})=>({index:i,kind:(o.changeBytes??0)>0?"grew":"shrank"})),words:({sizeBytes:i,changeBytes:o})=>[m(i),...o===null?[]:[k(o)]],drawn:_e,onSelect:i=>{let o=He(e,i);n.textContent=Yt(e,i,o.length>0),s.replaceChildren(...Zt(o)),s.hidden=s.childElementCount===0}});return r.append(n,s,Xt(e)),a}function Jt(r){let e=r.map(({sizeBytes:a})=>a),[t,n]=[Math.min(...e),Math.max(...e)],s=Math.max((n-t)/10,n/100,1);return{low:Math.max(0,t-s),high:n+s}}function _e({sizeBytes:r,changeBytes:e}){let t=e===null?"":` ${k(e)}`;return[m(r),u("strong",{class:(e??0)>0?"more":"less"},t)]}function Xt(r){let e=qe(r).filter(({point:n})=>n.commit!==null);if(e.length===0)return u("p",{class:"hint"},"No earlier commit moved the size by 1% or more.");let t=e.map(({point:n})=>{let s=n.packages.flatMap((a,i)=>[i===0?": ":", ",...We(oe(a))]);return u("li",{},...se(n,_e(n)),...s)});return u("div",{},u("h4",{},"Commits that moved it"),u("ul",{class:"movers"},...t))}function qe(r){return r.map((e,t)=>({index:t,point:e})).filter(({point:{changeBytes:e,sizeBytes:t}})=>Math.abs(e??0)*100>=t&&e!==0).toSorted((e,t)=>Math.abs(t.point.changeBytes??0)-Math.abs(e.point.changeBytes??0)).slice(0,jt)}function Yt(r,e,t){let[n,s]=[r[e],r.at(-1)];if(n===void 0||s===void 0||n===s)return"Choose an earlier build to compare with it.";let a=s.sizeBytes-n.sizeBytes,i=(a/Math.max(1,n.sizeBytes)*100).toFixed(1).replace("-","\\u2212"),o=r.length-1-e,l=s.commit??"this run",c=t?"Packages that changed meanwhile, as far as steps of 1% or 1 MB recorded them, are below":"No package is recorded that changed meanwhile";return`From ${n.commit??"it"} to ${l}: ${k(a)} (${a>0?"+":""}${i}%) in ${o} ${o===1?"step":"steps"}. ${c}; files are compared with the baseline.`}function Zt(r){let e=r.length-Ge;return[...r.slice(0,Ge).map(t=>u("li",{},...We(oe(t)))),...e>0?[u("li",{},`and ${e} smaller changes`)]:[]]}function We(r){return r.map(e=>typeof e=="string"?e:"code"in e?u("code",{},e.code):"")}function Qt(){let r=JSON.parse(document.getElementById("data")?.textContent??""),e=new _(r),t=[...document.querySelectorAll("section[data-section]")],n=new Map,s=tn(r,e);document.querySelector("[data-view=picker]")?.append(s.element);let a=i=>{s.show(i.section),t.forEach((h,d)=>h.hidden=d!==i.section);let[o,l]=[t[i.section],r.sections[i.section]];if(o===void 0||l===void 0)return;let c=n.get(i.section)??en(o,l,e);n.set(i.section,c),c.forEach(h=>h.show(i))};e.subscribe(a),a(e.state),ue(()=>t[e.state.section]??null,["files","packages","layers"]),nn(),document.documentElement.dataset.ready="true"}function en(r,e,t){let n=i=>r.querySelector(`[data-view="${i}"]`)??u("div"),s=e.files===null?null:new z(e.files,e.layers),a=new W(e,s);return[...e.trend.length>1?[Ve(n("trend"),e.trend,t)]:[],...e.registry===null?[]:[Fe(n("registry"),e.registry,t)],new V(n("map"),e,{store:t,trees:a}),he(n("layers"),e.layers,t),...e.packages.length===0?[]:[Le(n("packages"),e.packages,t)],...s===null?[]:[new H(n("files"),{files:s,layers:e.layers,store:t})]]}function tn({sections:r},e){let t=r.map(({image:a,platform:i},o)=>u("option",{value:o},`${a} \\xB7 ${i}`)),n=u("select",{},...t);return n.addEventListener("change",()=>e.update({section:Number(n.value),build:"",at:"",layers:"",packages:"",files:""},"step")),{element:u("label",{class:"picker"},"Show ",n),show:a=>n.value=String(a)}}function nn(){let r=[];window.addEventListener("beforeprint",()=>{for(let e of document.querySelectorAll("details:not([open])"))e.open=!0,r.push(e)}),window.addEventListener("afterprint",()=>r.splice(0).forEach(e=>e.open=!1))}requestAnimationFrame(()=>setTimeout(Qt));})();\n';
      var markup = __webpack_require__(8294);
      var page = __webpack_require__(7410);
      var finding_words = __webpack_require__(4632);
      var bytes = __webpack_require__(8099);
      var causes = __webpack_require__(5484);
      var markdown_layers = __webpack_require__(8127);
      var phrase_escape = __webpack_require__(5518);
      var phrase = __webpack_require__(6932);
      var trend = __webpack_require__(9400);
      var provenance = __webpack_require__(8514);
      var sentences = __webpack_require__(2647);
      var html_packages = __webpack_require__(4752);
      var compare_layers = __webpack_require__(2e3);
      var cost_words = __webpack_require__(2464);
      ;
      const mostFiles = 1e5;
      const mostPathCharacters = 24e6;
      const longestPath = 1e3;
      function packFiles(details, places, limit = mostFiles) {
        const { rows, total } = largestRows(() => rowsOf(details, places), limit);
        const sorted = rows.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.layer - b.layer);
        return columnsOf(sorted, { hasBaseline: details.isCompared, total });
      }
      function* rowsOf({ files, waste }, { layers, packages }) {
        const wasted = wasteByPath(waste);
        for (const file of files) {
          const layer = layers.get(file.layer);
          if (layer === void 0)
            continue;
          const wastedBytes = wasted.get(file.layer)?.get(file.path) ?? 0;
          wasted.get(file.layer)?.delete(file.path);
          yield {
            path: readable(file.path),
            layer,
            bytes: file.compressedBytes,
            uncompressedBytes: file.sizeBytes,
            baselineBytes: file.baselineBytes ?? -1,
            wastedBytes,
            owner: file.package === null ? -1 : packages.get(file.package) ?? -1,
            packedBytes: file.packedBytes,
            packedBaselineBytes: file.packedBaselineBytes
          };
        }
        for (const [digest, paths] of wasted) {
          const layer = layers.get(digest);
          if (layer === void 0)
            continue;
          for (const [path, wastedBytes] of paths)
            yield { ...nothing, path: readable(path), layer, wastedBytes };
        }
      }
      const nothing = { bytes: 0, uncompressedBytes: 0, baselineBytes: -1, owner: -1, packedBytes: 0, packedBaselineBytes: 0 };
      function wasteByPath(waste) {
        const layers = /* @__PURE__ */ new Map();
        for (const { path, layer, wastedBytes } of waste) {
          const paths = layers.get(layer) ?? /* @__PURE__ */ new Map();
          layers.set(layer, paths.set(path, (paths.get(path) ?? 0) + wastedBytes));
        }
        return layers;
      }
      function largestRows(all, limit) {
        const weights = new Weights();
        for (const row of all())
          weights.add(weight(row));
        const { least, equals } = weights.heaviest(limit);
        const rows = [];
        let room = mostPathCharacters;
        let equalsLeft = equals;
        for (const row of all()) {
          if (weight(row) < least || row.path.length > room)
            continue;
          if (weight(row) === least && --equalsLeft < 0)
            continue;
          room -= row.path.length;
          rows.push(row);
        }
        return { rows, total: weights.count };
      }
      class Weights {
        count = 0;
        #all = new Float64Array(1024);
        add(bytes2) {
          if (this.count === this.#all.length)
            this.#all = new Float64Array(this.#all.buffer.transfer(2 * this.#all.byteLength));
          this.#all[this.count] = bytes2;
          this.count += 1;
        }
        /** What the lightest of the `amount` heaviest weighs, and how many of them weigh as much. */
        heaviest(amount) {
          const heaviest = this.#all.subarray(0, this.count).toSorted().slice(-amount);
          const [least = 0] = heaviest;
          return { least, equals: heaviest.lastIndexOf(least) + 1 };
        }
      }
      function readable(path) {
        const cut = path.length > longestPath ? `${path.slice(0, longestPath - 1)}\u2026` : path;
        if (/^[ -~]*$/.test(cut))
          return cut;
        return cut.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\uFFFD");
      }
      function weight({ bytes: bytes2, baselineBytes, wastedBytes }) {
        return Math.max(bytes2, baselineBytes, wastedBytes);
      }
      function columnsOf(rows, { hasBaseline, total }) {
        const shared = rows.map(({ path }, index) => commonLength(rows[index - 1]?.path ?? "", path));
        return {
          shared,
          rest: rows.map(({ path }, index) => path.slice(shared[index])),
          layer: rows.map(({ layer }) => layer),
          bytes: rows.map(({ bytes: bytes2 }) => bytes2),
          uncompressedBytes: rows.map(({ uncompressedBytes }) => uncompressedBytes),
          baselineBytes: hasBaseline ? rows.map(({ baselineBytes }) => baselineBytes) : null,
          wastedBytes: rows.map(({ wastedBytes }) => wastedBytes),
          owner: rows.some(({ owner }) => owner >= 0) ? rows.map(({ owner }) => owner) : null,
          packed: rows.flatMap(packedOf),
          omitted: total - rows.length
        };
      }
      function packedOf({ packedBytes, packedBaselineBytes }, row) {
        return packedBytes + packedBaselineBytes === 0 ? [] : [{ row, bytes: packedBytes, baselineBytes: packedBaselineBytes }];
      }
      function commonLength(before, path) {
        let length = 0;
        while (length < before.length && before.charCodeAt(length) === path.charCodeAt(length))
          length += 1;
        return length;
      }
      ;
      function sectionsOf(report, details) {
        return (0, sentences.LR)(report.images).flatMap((image) => (0, sentences.td)(image.platforms).map((platform) => ({
          image,
          platform,
          details: details?.platforms.find((one) => one.image === image.name && one.platform === platform.platform) ?? null
        })));
      }
      function layersOf({ image, platform }) {
        if (platform.layers.length > 0)
          return platform.layers;
        const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
        const rows = (0, compare_layers.MB)(measured?.layers ?? [], []);
        const nothing2 = { growthBytes: 0, baseline: null, hiddenGrowthBytes: 0 };
        return rows.map(({ head, sharedBy }) => Object.assign({ change: "new", parts: [], head, sharedBy }, nothing2));
      }
      function pageData(report, sections) {
        return { sections: sections.map((section) => sectionData(report, section)) };
      }
      function sectionData(report, section) {
        const { image, platform, details } = section;
        const layers = layersOf(section);
        const { rows } = (0, html_packages.aB)(platform.packages);
        const places = { layers: rowsByDigest(layers), packages: new Map(rows.map(({ key }, row) => [key, row])) };
        return {
          image: (0, phrase_escape.uH)(image.name, 256),
          platform: (0, phrase_escape.uH)(platform.platform, 256),
          layers: layers.map((layer) => layerData(layer, platform)),
          trend: trendData(section, report),
          registry: registryData(section, report),
          files: details === null ? null : packFiles(details, places),
          packages: rows.map(packageData)
        };
      }
      function packageData({ name, type, baseBytes, ownBytes, change }) {
        const baselineBytes = change?.baselineBytes ?? null;
        return { name: `${name} (${type})`, baseBytes, ownBytes, baselineBytes, growthBytes: change?.growthBytes ?? 0 };
      }
      function layerData(layer, platform) {
        const newer = (0, causes.vz)(layer);
        const isCompared = platform.layers.length > 0;
        return {
          title: newer.instruction === null ? "an unknown instruction" : (0, phrase_escape.uH)(newer.instruction, 300),
          place: placeOf(newer),
          origin: newer.origin,
          bytes: layer.head?.compressedBytes ?? 0,
          uncompressedBytes: layer.head?.uncompressedBytes ?? null,
          baselineBytes: isCompared ? layer.baseline?.compressedBytes ?? 0 : null,
          growthBytes: isCompared ? (0, causes.vx)(layer, platform) ? layer.growthBytes : 0 : null
        };
      }
      function placeOf(layer) {
        const parts = [(0, causes.ie)(layer), layer.origin === "base" ? "base image" : null].filter((part) => part !== null);
        return (0, phrase_escape.uH)(parts.join(" \xB7 "), 300);
      }
      function trendData({ image, platform }, report) {
        const points = (0, trend.R)(image, platform, report);
        const baselineBytes = points.at(-2)?.sizeBytes;
        return points.map(({ commit: sha, recordedAt, sizeBytes, changeBytes, packages }) => {
          const isCompared = sha === null && baselineBytes === platform.baselineBytes;
          const changed = isCompared ? changedPackages(platform) : packages;
          const { commit: name, url } = commitData(sha, report);
          return { commit: name, url, day: (0, provenance.vd)(recordedAt), sizeBytes, changeBytes, packages: changed };
        });
      }
      function changedPackages({ packages }) {
        return (packages?.changes ?? []).map(({ change, name, versions, baselineVersions, growthBytes }) => {
          return { change, name, versions, baselineVersions, growthBytes };
        });
      }
      function registryData(section, report) {
        const registry2 = section.platform.cost?.registry ?? null;
        return registry2 === null ? null : { points: registry2.points.map((point) => registrySizeData(point, report)), kept: keptIn(section) };
      }
      function keptIn({ platform }) {
        const keeps = platform.cost?.registry?.retention?.keeps ?? null;
        return keeps === null ? null : (0, cost_words.gF)(keeps);
      }
      function registrySizeData(point, report) {
        const { recordedAt, addedBytes, storedBytes, retainedBytes } = point;
        return { ...commitData(pushedCommit(point, report), report), day: (0, provenance.vd)(recordedAt), addedBytes, storedBytes, retainedBytes };
      }
      function pushedCommit({ commit: sha, recordedAt }, { createdAt }) {
        return recordedAt === createdAt ? null : sha;
      }
      function commitData(sha, report) {
        const [piece] = sha === null ? [] : (0, provenance.cd)(sha, report);
        if (piece === void 0 || typeof piece === "string")
          return { commit: null, url: null };
        if ("link" in piece)
          return { commit: piece.link, url: /^https?:\/\//.test(piece.to) ? piece.to : null };
        return { commit: "code" in piece ? piece.code : null, url: null };
      }
      function rowsByDigest(layers) {
        const rows = /* @__PURE__ */ new Map();
        for (const side of ["baseline", "head"])
          layers.forEach((layer, row) => {
            const digest = layer[side]?.digest;
            if (digest !== void 0)
              rows.set(digest, row);
          });
        return rows;
      }
      ;
      function sectionHtml(report, section, index) {
        const { image, platform } = section;
        return `<section data-section="${index}" aria-labelledby="section-${index}">
<h2 id="section-${index}">${(0, phrase_escape.dj)((0, sentences.bc)(image, platform))}</h2>
${tiles(report, section)}
${section_causes(section)}
${findings(section)}
${section_trend(report, section)}
${registry(report, section)}
<div class="part map-view"><h3>Where the bytes are</h3>${filesNote(section)}<div data-view="map"></div></div>
${section_layers(report, section)}
${(0, html_packages.xi)(report, platform)}
${section.details === null ? "" : `<div class="part"><h3>Files</h3><div data-view="files"></div></div>`}
</section>`;
      }
      function tiles(report, { image, platform }) {
        const [before, after] = (0, markdown_parts.WT)(report);
        const [old, now] = (0, sentences.pG)(platform, image);
        const { uncompressedBytes, newBytes } = platform;
        const uncompressed = ["Uncompressed", uncompressedBytes === null ? "unknown" : (0, bytes.z3)(uncompressedBytes), null];
        const compared = [
          [before, old, null],
          [after, now, (0, sentences.S3)(platform, image)],
          ["Change", (0, sentences.mF)(platform), null],
          uncompressed,
          ...newBytes === null ? [] : [["A push adds", (0, markdown_parts.rX)(platform, newBytes), null]],
          ["Budget", (0, sentences.hQ)(platform, image), null]
        ];
        const facts = report.mode === "analyze" ? [["Size", now, (0, sentences.S3)(platform, image)], uncompressed] : compared;
        const cells = facts.map(([name, value, small]) => {
          const below = small === null ? "" : `<small>${(0, phrase_escape.ZD)(small)}</small>`;
          return `<div><dt>${(0, phrase_escape.ZD)(name)}</dt><dd>${(0, phrase_escape.ZD)(value)}${below}</dd></div>`;
        });
        return `<dl class="tiles">${cells.join("")}</dl>`;
      }
      function section_causes({ image, platform }) {
        if (platform.growthBytes === null || !(0, sentences.Hq)(platform))
          return "";
        const parts = (0, markdown_parts.OD)(image, platform, markdown_parts.Vz);
        const where = parts.length === 0 ? "" : `<p class="cause">Where it comes from: ${(0, phrase_escape.dj)((0, phrase.fj)(parts, " \xB7 "))}</p>`;
        return platform.newBytes === null ? where : `${where}<p class="cause">${(0, phrase_escape.ZD)((0, markdown_parts.iN)(platform, platform.newBytes))}</p>`;
      }
      function findings(section) {
        const words = (0, finding_words.Hu)(section);
        if (words.length === 0)
          return "";
        const items = words.map(({ found, change, unless }) => `<li>${(0, phrase_escape.dj)(found)}<pre>${(0, phrase_escape.v1)(change)}</pre><small>${(0, phrase_escape.dj)(unless)}</small></li>`);
        return `<div class="part"><h3>How to make it smaller</h3><ul class="findings">${items.join("")}</ul></div>`;
      }
      function filesNote({ details }) {
        if (details === null)
          return `<p class="hint">The files of this image were not listed, so the map ends at its layers.</p>`;
        return details.notes.map((note) => `<p class="hint">${(0, phrase_escape.ZD)(note)}.</p>`).join("");
      }
      function section_layers(report, section) {
        const { platform } = section;
        const found = layersOf(section);
        if (found.length === 0)
          return "";
        const isCompared = platform.layers.length > 0;
        const rows = found.map((layer) => `<tr>${layerName(layer)}${(isCompared ? comparedCells : headCells)(layer, platform)}</tr>`);
        const [before, after] = (0, markdown_parts.WT)(report);
        const compared = [
          (0, markup.f)(before, "", "before"),
          (0, markup.f)(after, "", "bytes"),
          (0, markup.f)("Change", "", "growth"),
          (0, markup.f)("What happened", "words")
        ];
        const alone = [(0, markup.f)("Compressed", "", "bytes"), (0, markup.f)("Uncompressed", "", "uncompressed")];
        const heads = [(0, markup.f)("Layer", "", "name"), ...isCompared ? compared : alone];
        return `<div class="part" data-view="layers"><h3>Layers</h3>${(0, markup.t)("Layers", heads, rows)}</div>`;
      }
      function layerName(layer) {
        const newer = (0, causes.vz)(layer);
        const place = [placeOf(newer), ...(0, causes.lW)(layer)].filter((part) => part !== "").join(" \xB7 ");
        return `<th scope="row">${(0, phrase_escape.dj)([...(0, causes.ut)(newer), ...place === "" ? [] : [{ small: [place] }]])}</th>`;
      }
      function comparedCells(layer, platform) {
        const growth = (0, causes.Vm)(layer, platform);
        const isReal = (0, causes.vx)(layer, platform);
        const words = markdown_layers.tl[layer.change] ?? (isReal ? growth > 0 ? "grew" : "shrank" : "rebuilt, same size");
        const change = (0, phrase_escape.ZD)((0, bytes.eD)(growth));
        const [before, after] = (0, markdown_layers.r_)(layer, platform).map(phrase_escape.ZD);
        return `<td>${before}</td><td>${after}</td><td>${isReal ? `<strong>${change}</strong>` : change}</td><td class="words">${words}</td>`;
      }
      function headCells({ head }) {
        const unpacked = head?.uncompressedBytes ?? null;
        const sizes2 = [(0, bytes.z3)(head?.compressedBytes ?? 0), unpacked === null ? "unknown" : (0, bytes.z3)(unpacked)];
        return sizes2.map((size) => `<td>${(0, phrase_escape.ZD)(size)}</td>`).join("");
      }
      function section_trend(report, { image, platform }) {
        const points = (0, trend.R)(image, platform, report);
        if (points.length < 2)
          return "";
        const rows = points.toReversed().map((point) => `<tr>${trendCells(report, point)}</tr>`);
        const heads = [(0, markup.f)("Recorded"), (0, markup.f)("Commit"), (0, markup.f)("Size"), (0, markup.f)("Change")];
        return `<div class="part"><h3>Trend on the base branch</h3><div class="trend-view" data-view="trend"></div><details><summary>The trend as a table</summary>${(0, markup.t)("Recorded sizes, the newest first", heads, rows)}</details></div>`;
      }
      function trendCells(report, { commit: sha, recordedAt, sizeBytes, changeBytes }) {
        const name = sha === null ? ["this run"] : (0, provenance.cd)(sha, report);
        const cells = [(0, bytes.z3)(sizeBytes), changeBytes === null ? "\u2013" : (0, bytes.eD)(changeBytes)];
        return `<th scope="row">${(0, phrase_escape.ZD)((0, provenance.vd)(recordedAt))}</th><td>${(0, phrase_escape.dj)(name)}</td>${cells.map((cell) => `<td>${(0, phrase_escape.ZD)(cell)}</td>`).join("")}`;
      }
      function registry(report, section) {
        const points = section.platform.cost?.registry?.points ?? [];
        if (points.length === 0)
          return "";
        const kept = keptIn(section);
        const rows = points.toReversed().map((point) => {
          const sha = pushedCommit(point, report);
          const name = sha === null ? ["this run"] : (0, provenance.cd)(sha, report);
          const left = kept === null ? [] : [(0, bytes.z3)(point.retainedBytes ?? 0)];
          const cells = [point.addedBytes === null ? "\u2013" : (0, bytes.z3)(point.addedBytes), (0, bytes.z3)(point.storedBytes), ...left];
          return `<tr><th scope="row">${(0, phrase_escape.ZD)((0, provenance.vd)(point.recordedAt))}</th><td>${(0, phrase_escape.dj)(name)}</td>${cells.map((cell) => `<td>${(0, phrase_escape.ZD)(cell)}</td>`).join("")}</tr>`;
        });
        const heads = ["Recorded", "Commit", "Added", "Everything kept", ...kept === null ? [] : [`${(0, phrase.sK)(kept)} kept`]];
        const hint = "Layers that versions share are there once. The first version is there as a whole; each push adds what is new in it.";
        return `<div class="part"><h3>What the registry holds</h3><p class="hint">${hint}</p><div class="trend-view" data-view="registry"></div><details><summary>The pushes as a table</summary>${(0, markup.t)("What the registry holds, the newest push first", heads.map((head) => (0, markup.f)(head)), rows)}</details></div>`;
      }
      var style = __webpack_require__(7524);
      ;
      function renderHtml(report, details = null) {
        const sections = sectionsOf(report, details);
        const [first] = report.images;
        return (0, page.C)({
          title: `Image size: ${report.images.length === 1 && first !== void 0 ? first.name : `${report.images.length} images`}`,
          description: `${(0, phrase_escape.tg)((0, sentences.Pl)(report))}: the layers, directories and files that it comes from.`,
          style: style.x,
          script: pageScript,
          data: pageData(report, sections),
          body: [
            verdict(report),
            sections.length > 1 ? `${report.mode === "analyze" ? "" : sizes(report, sections)}<div data-view="picker"></div>` : "",
            ...sections.map((section, index) => sectionHtml(report, section, index)),
            notes(report),
            `<footer>${(0, phrase_escape.dj)([...(0, provenance.aH)(report), ` \xB7 ${(0, phrase_escape.uH)(report.createdAt, 40)}`])}</footer>`
          ].join("\n")
        });
      }
      function verdict(report) {
        const about = [report.repository, report.pullRequest === null ? null : `pull request #${report.pullRequest}`];
        const eyebrow = ["Image size", ...about.filter((part) => part !== null)].join(" \xB7 ");
        const state = report.red ? "red" : ["pass", "no-baseline"].includes(report.verdict) || report.mode !== "check" ? "green" : "amber";
        return `<header class="verdict is-${state}"><p class="eyebrow">${(0, phrase_escape.ZD)(eyebrow)}</p><h1>${(0, phrase_escape.dj)((0, sentences.Pl)(report))}</h1></header>
${guidance((0, advice_to_reader.R)(report))}`;
      }
      function guidance({ red, loud, calm }) {
        return [box("red", red), box("loud", loud), box("calm", calm)].join("\n");
      }
      function box(kind, blocks) {
        return blocks.length === 0 ? "" : `<div class="guidance ${kind}">${blocks.map(blockHtml).join("\n")}</div>`;
      }
      function blockHtml(block) {
        switch (block.kind) {
          case "say":
            return `<p>${(0, phrase_escape.dj)(block.phrase)}</p>`;
          case "paste":
            return `<pre>${block.lines.map(phrase_escape.ZD).join("\n")}</pre>`;
          case "quote":
            return `<blockquote>${(0, phrase_escape.ZD)(block.text)}</blockquote>`;
        }
      }
      function sizes(report, sections) {
        const [before, after] = (0, markdown_parts.WT)(report);
        const rows = sections.map(({ image, platform }) => {
          const [old, now] = (0, sentences.pG)(platform, image);
          const link = new URLSearchParams({ image: (0, phrase_escape.uH)(image.name, 256), platform: (0, phrase_escape.uH)(platform.platform, 256) }).toString();
          const name = `<a href="#${(0, phrase_escape.ZD)(link)}">${(0, phrase_escape.dj)((0, sentences.bc)(image, platform))}</a>`;
          const small = (0, sentences.S3)(platform, image);
          const cells = [[old], [now, ...small === null ? [] : [{ small: [small] }]], [(0, sentences.mF)(platform)]];
          return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${(0, phrase_escape.dj)(cell)}</td>`).join("")}<td class="words">${(0, phrase_escape.ZD)((0, sentences.hQ)(platform, image))}</td></tr>`;
        });
        const total = (0, sentences.iL)(report);
        const heads = [(0, markup.f)("Image \xB7 platform"), (0, markup.f)(before), (0, markup.f)(after), (0, markup.f)("Change"), (0, markup.f)("Budget", "words")];
        return `<h2 class="part">Sizes</h2>${(0, markup.t)("Sizes", heads, rows)}${total === null ? "" : `<p>${(0, phrase_escape.ZD)(total)}</p>`}`;
      }
      function notes(report) {
        const all = (0, remarks.ri)(report);
        return all.length === 0 ? "" : `<section class="part" aria-labelledby="notes"><h2 id="notes">Notes</h2><ul>${all.map((note) => `<li>${(0, phrase_escape.ZD)(note)}</li>`).join("")}</ul></section>`;
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
  ),
  /***/
  8127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r_: () => (
          /* binding */
          sides
        ),
        /* harmony export */
        tl: () => (
          /* binding */
          changeNames
        ),
        /* harmony export */
        vV: () => (
          /* binding */
          layerFold
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2e3);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5518);
      var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      function layerFold(row, report, { limit, isAlone }) {
        const { image, platform } = row;
        if (platform.layers.length === 0 || limit === 0)
          return [];
        const changed = platform.layers.filter((layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const { shown, together } = rowsOf(platform);
        const [before, after] = (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const columns = [(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("Layer"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(before), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(after), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Change")];
        const rows = [...shown.slice(0, limit).map((one) => rowWords(one, image, platform)), ...unchangedRows(together, platform)];
        const who = isAlone ? [] : [" of ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform)];
        const title = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
        const body = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows), ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.zj)(shown.length - limit, "changed layer"), ...withoutFiles(platform)];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(title, body.join("\n\n"))];
      }
      function rowsOf(platform) {
        const isChanged = (layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform);
        const base = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.CJ)(platform);
        const apart = base.some(isChanged) ? base : [];
        const others = platform.layers.filter((layer) => !apart.includes(layer));
        const all = [...others.filter(isChanged), ...apart.length === 0 ? [] : [apart]];
        const bytes = (row) => Math.abs(growthOf(row, platform));
        return { shown: all.toSorted((a, b) => bytes(b) - bytes(a)), together: others.filter((layer) => !isChanged(layer)) };
      }
      function growthOf(row, platform) {
        return [row].flat().reduce((sum, layer) => sum + (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform), 0);
      }
      function rowWords(row, image, platform) {
        return isOne(row) ? layerRow(row, platform) : baseRow(row, image, platform);
      }
      function isOne(row) {
        return "change" in row;
      }
      function baseRow(layers, image, platform) {
        const changed = layers.filter((layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const how = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.WC)(layers, platform) ? [changeNames["stored-another-way"]] : [];
        const small = [{ small: [[`${changed.length} changed of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(layers.length, "layer")}`, ...how].join(" \xB7 ")] }];
        const [before, after] = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(sumOf(layers, "baseline", platform), sumOf(layers, "head", platform));
        return [[...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.kM)(image), ...small], [before], [after], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(growthOf(layers, platform))]];
      }
      function withoutFiles({ files }) {
        return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
      }
      function layerRow(layer, platform) {
        const newer = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vz)(layer);
        const before = (0, _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__.Vx)(layer);
        const was = before === null ? null : `was ${(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(before)}`;
        const remarks = [(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.ie)(newer), changeNames[layer.change], ...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.lW)(layer), was].filter((part) => part !== null);
        const [then, now] = sides(layer, platform);
        const small = remarks.length === 0 ? [] : [{ small: [(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__.uH)(remarks.join(" \xB7 "), 120)] }];
        return [[...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.ut)(newer), ...small], [then], [now], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)((0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform))]];
      }
      const changeNames = {
        new: "new",
        gone: "removed",
        grew: null,
        shrank: null,
        unchanged: "unchanged",
        "same-content": "rebuilt, same content",
        "stored-another-way": "same content, stored another way"
      };
      function sides({ head, baseline }, platform) {
        const [before, after] = [sideBytes(baseline, platform), sideBytes(head, platform)];
        if (before !== null && after !== null)
          return (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(before, after);
        return [sideWords(baseline, before), sideWords(head, after)];
      }
      function sideWords(layer, bytes) {
        if (layer === null)
          return "\u2013";
        return bytes === null ? "unknown" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes);
      }
      function unchangedRows(rest, platform) {
        if (rest.length === 0)
          return [];
        const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
        const small = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
        const sum = (side) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(sumOf(rest, side, platform));
        return [[[(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
      }
      function sumOf(layers, side, platform) {
        return layers.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0);
      }
      function sideBytes(layer, { basis }) {
        if (layer === null)
          return null;
        return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
      }
    })
  )
};
