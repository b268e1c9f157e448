/** Charts; their texts are those of the page, and a row answers to the pointer where the script runs. */
export const CHARTS = `
figure{margin:1rem 0}
figcaption{font-weight:600}
.chart{display:block;width:100%;min-width:42rem;max-width:75rem;height:auto;font-size:13px}
.chart text{fill:var(--ink)}
.chart .tick{fill:var(--soft);font-size:11px;text-anchor:middle}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .rank{text-anchor:end;fill:var(--soft);font-variant-numeric:tabular-nums}
.chart .value{text-anchor:end;font-weight:600;font-variant-numeric:tabular-nums}
.chart .hit{fill:transparent}
.scripted .chart [data-unit]{cursor:pointer}
.chart [data-unit]:hover .hit{fill:var(--panel)}
.chart .bar{stroke:var(--bar);stroke-width:16}
.chart .unranked{stroke:var(--pale)}
.chart .before{fill:var(--before);stroke:var(--paper);stroke-width:1.5}
.chart .rise path,.chart .fall path{stroke-width:3}
.chart .from{fill:var(--paper);stroke:var(--soft);stroke-width:2}
.chart .to{fill:var(--soft)}
.chart .rise path{stroke:var(--up)}
.chart .rise .to{fill:var(--up)}
.chart .rise .value{fill:var(--up)}
.chart .fall path{stroke:var(--down)}
.chart .fall .to{fill:var(--down)}
.chart .fall .value{fill:var(--down)}
.swatch{display:inline-block;width:1.4rem;height:.8rem;background:var(--bar)}
.swatch.before{width:.25rem;height:1.1rem;background:var(--before);margin-left:1rem}
.swatch.from,.swatch.to{width:.8rem;border:2px solid var(--soft);border-radius:50%;background:var(--paper)}
.swatch.to{background:var(--soft);margin-left:1rem}
.mini{display:block;width:9rem;height:.8rem;margin-top:.35rem;background:var(--line)}
.mini rect{fill:var(--bar)}
.mini path{stroke:var(--paper);stroke-width:5;vector-effect:non-scaling-stroke}
.mini path+path{stroke:var(--before);stroke-width:2.5}
`;
