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
@media(max-width:84rem){#overview :is(th,td):nth-child(8){display:none}}
@media(max-width:60rem){#overview :is(th,td):nth-child(2),#overview :is(th,td):nth-child(6),#overview :is(th,td):nth-child(7){display:none}}
@media(max-width:40rem){#overview :is(th,td):nth-child(4),#overview :is(th,td):nth-child(5){display:none}#overview .below,#overview tbody th{overflow-wrap:anywhere;white-space:normal}#overview tbody th{min-width:6rem}}
#overview tbody th{min-width:9rem}
@media(min-width:60rem){#overview tbody th{white-space:nowrap}}
[hidden]{display:none!important}
@media print{.service{content-visibility:visible;break-inside:avoid}}
`;
