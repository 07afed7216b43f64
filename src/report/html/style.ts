/**
 * The style of the HTML report. The script counts on rows of the file list being as high as `--row` says; what it draws finds its place
 * kept, so that nothing moves under a reader.
 */
export const pageStyle = `
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
[aria-sort] button::after{content:" ↕";color:var(--soft);font-weight:400}[aria-sort=ascending] button::after{content:" ↑";color:inherit}[aria-sort=descending] button::after{content:" ↓";color:inherit}
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
.crumbs li{max-width:100%;overflow-wrap:anywhere}.crumbs li+li::before{content:"›";color:var(--soft);margin:0 .4rem}
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
