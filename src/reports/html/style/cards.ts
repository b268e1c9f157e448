/** Cards: in a dialog where the script runs, one below the other where it does not. */
export const CARDS = `
.card{margin:1.5rem 0;padding:0 1.25rem 1rem;border:1px solid var(--line);border-radius:.6rem}
.card h3{font-size:1.4rem;margin-bottom:.25rem}
.subtitle{margin:0;color:var(--soft)}
table.lost tbody th{min-width:16rem;max-width:34rem}
table.lost tbody td:last-child{min-width:14rem}
@media screen{
.scripted .cards,.scripted .to-cards{display:none}
dialog{width:min(72rem,calc(100vw - 2rem));max-height:calc(100vh - 2rem);padding:0;border:1px solid var(--line);border-radius:.6rem;background:var(--paper);color:var(--ink);overflow:auto}
dialog::backdrop{background:rgba(10,16,24,.6)}
dialog .card{margin:0;border:0}
dialog .tall{max-height:none}
.dialog-bar{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem;padding:.6rem 1.25rem;border-bottom:1px solid var(--line);background:var(--panel)}
.dialog-bar [data-do=close]{margin-left:auto}
}
`;
