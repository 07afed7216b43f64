/** What the dashboard needs beside the style of the HTML report. */
export const dashboardStyle = `
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
