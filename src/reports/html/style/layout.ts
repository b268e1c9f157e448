/** The page: document heading, contents at the side where there is room, sections. */
export const LAYOUT = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Segoe UI",system-ui,-apple-system,Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
main:focus,h3:focus{outline:none}
[hidden]{display:none!important}
.skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--paper);z-index:9}
.skip:focus{left:0}
.document{max-width:94rem;margin:0 auto;padding:1.5rem 1.5rem .5rem;text-align:center}
.offices{display:grid;grid-template-columns:1fr 1fr;gap:.25rem 2rem;color:var(--soft);font-size:.9rem}
.offices p{margin:0}
.publisher,.nation{font-weight:600}
.motto{display:inline-block;border-bottom:1px solid;padding-bottom:.1rem}
.date{grid-column:2;font-style:italic}
h1{margin:1.75rem auto .25rem;max-width:62rem;font-size:1.9rem;line-height:1.25;text-wrap:balance}
.period{margin:0;color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:center;padding:.75rem 1.5rem}
button,input{font:inherit;color:inherit}
button{padding:.35rem .8rem;border:1px solid var(--line);border-radius:.4rem;background:var(--panel);cursor:pointer}
button:hover:not(:disabled){border-color:var(--soft)}
button:disabled{opacity:.5;cursor:default}
.frame{max-width:94rem;margin:0 auto;padding:0 1.5rem}
.contents{padding:1rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.95rem}
.contents ul{list-style:none;margin:0;padding:0}
.contents>ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
.contents li li{display:inline-block;margin-right:.9rem}
.contents>ul>li{min-width:0}
.contents>ul>li>a{font-weight:600}
.contents a{display:inline-block;padding:.15rem 0}
main{min-width:0}
h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--bar);font-size:1.5rem;line-height:1.3}
h3{margin:2rem 0 .75rem;font-size:1.2rem;line-height:1.35}
h4{margin:1.5rem 0 .5rem;font-size:1.05rem}
p{margin:.5rem 0}
small{display:block;color:var(--soft);font-size:.85em;overflow-wrap:anywhere}
.banner{padding:.6rem 1rem;border-left:4px solid var(--focus);background:var(--warn-paper);color:var(--warn-ink);font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem;margin:1rem 0}
.tiles>div{padding:.7rem .9rem;border:1px solid var(--line);border-radius:.5rem;background:var(--panel)}
.tiles dt{color:var(--soft);font-size:.88rem}
.tiles dd{margin:0;font-size:.92rem}
.tiles .large{font-size:1.6rem;font-weight:650;line-height:1.3;font-variant-numeric:tabular-nums}
.tiles .large span{white-space:nowrap}
.sentences{padding-left:1.2rem;max-width:75rem}
.sentences li{margin:.3rem 0}
.pair{display:flex;flex-wrap:wrap;gap:0 2.5rem;align-items:flex-start}
.up{color:var(--up)}
.down{color:var(--down)}
.still{color:var(--soft)}
.pairs{margin:0;max-width:75rem}
.pairs>div{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:0 1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
.pairs dt{font-weight:600}
.pairs dd{margin:0;overflow-wrap:anywhere}
.diagnostics{padding-left:1.2rem}
.diagnostics li{margin:.5rem 0}
.diagnostics .error b{color:var(--down)}
.signatures{display:none}
footer{max-width:94rem;margin:3rem auto 0;padding:1rem 1.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
@media (min-width:76rem){
.frame{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;border:0;padding-top:2.5rem}
.contents>ul{flex-direction:column}
.contents li li{display:block;margin:0;padding-left:.9rem;border-left:2px solid var(--line)}
}
@media (max-width:40rem){
.offices{grid-template-columns:1fr}
.date{grid-column:1}
h1{font-size:1.5rem}
.document,.frame,.tools{padding-left:1rem;padding-right:1rem}
.pairs>div{grid-template-columns:1fr}
.tiles{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}
}
`;
