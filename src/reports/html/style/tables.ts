/**
 * Tables in frames that scroll by themselves; the heading and the first column of the heat map stay in sight. A link
 * that is reached by the Tab key stops below the heading, not behind it.
 */
export const TABLES = `
.scroll{overflow:auto;margin:.5rem 0 1.25rem;border-radius:.3rem}
.tall{max-height:88vh}
.tall tbody a{scroll-margin-top:12rem}
table{border-collapse:separate;border-spacing:0;font-size:.93rem}
td.units{min-width:9.5rem}
table.plain,table.lost{min-width:min(100%,28rem)}
caption{padding:.2rem 0 .4rem;text-align:left;font-weight:600}
.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.38rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;unicode-bidi:isolate}
thead th{position:sticky;top:0;z-index:2;background:var(--panel);border-bottom:2px solid var(--line);vertical-align:bottom;font-weight:600}
tbody th{font-weight:500;min-width:11.5rem;overflow-wrap:anywhere}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .figure{white-space:normal}
.narrow{min-width:5.6rem;max-width:8.5rem;font-size:.8rem;line-height:1.3;text-align:right;font-weight:500}
.strong{font-weight:650}
.remark{font-size:.88em;min-width:10rem}
tbody tr:hover>*{background-color:var(--panel)}
th button{width:100%;margin:0;padding:.1rem;border:0;background:none;font:inherit;text-align:inherit}
th button:hover{text-decoration:underline}
th button::after{content:"\\2195";margin-left:.3em;color:var(--soft);font-weight:400}
th[aria-sort=ascending] button::after{content:"\\2191";color:var(--ink)}
th[aria-sort=descending] button::after{content:"\\2193";color:var(--ink)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1rem 0 0}
.filter input{padding:.3rem .6rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--paper);min-width:14rem}
.filter [role=status]{color:var(--soft)}
table.heat tbody th,table.heat thead th:first-child{position:sticky;left:0;background:var(--paper);z-index:1}
table.heat thead th:first-child{background:var(--panel);z-index:3}
table.heat tbody th,table.heat td{border:1px solid var(--paper);text-align:right}
table.heat tbody th{text-align:left}
table.heat i{margin-right:-.55em;font-style:normal}
.heat-none{background:none}
.heat-0,.heat-1,.heat-2,.heat-3{color:var(--heat-ink)}
.heat-0{background:var(--heat-0)}
.heat-1{background:var(--heat-1)}
.heat-2{background:var(--heat-2)}
.heat-3{background:var(--heat-3)}
.heat-4{background:var(--heat-4);color:var(--heat-ink-4)}
.heat-5{background:var(--heat-5);color:var(--heat-ink-5)}
.heat-6{background:var(--heat-6);color:var(--heat-ink-6)}
table.heat tbody tr:hover>td{background-color:revert-layer}
.legend{display:flex;flex-wrap:wrap;gap:.35rem .6rem;align-items:center;color:var(--soft);font-size:.9rem}
.step{padding:.1rem .5rem;border:1px solid var(--line)}
code{font-size:.85em;overflow-wrap:anywhere}
`;
