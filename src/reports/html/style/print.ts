/** Paper: A4, black on white, in the typeface of official documents; the heat map lies across. */
export const PRINT = `
@page{size:A4;margin:20mm 15mm 20mm 25mm;@top-center{content:counter(page);font:12pt "Times New Roman",serif}}
@page:first{@top-center{content:none}}
@page wide{size:A4 landscape;margin:15mm}
@media print{
body{font:12pt/1.4 "Times New Roman","Liberation Serif",Tinos,serif;color:#000;--ink:#000;--soft:#333;--link:#000;--panel:#fff;--line:#999}
.skip,.tools,.contents,.filter,footer,dialog{display:none!important}
a{color:inherit;text-decoration:none}
.document,.frame{max-width:none;padding:0}
.offices{grid-template-columns:2fr 3fr;color:#000;font-size:12pt}
.nation{white-space:nowrap}
h1{font-size:15pt;text-transform:uppercase}
h2{font-size:14pt;border-color:#000}
h3,h4{font-size:12.5pt}
h2,h3,h4,caption,figcaption,.legend{break-after:avoid}
.group+.group,#basis{break-before:page}
.scroll,.tall{overflow:visible;max-height:none}
.chart{min-width:0;max-width:170mm;break-inside:avoid}
.tiles{grid-template-columns:repeat(3,1fr)}
.tiles>div{border-radius:0;break-inside:avoid}
.tiles .large{font-size:15pt}
table{font-size:10pt;min-width:0!important;width:100%}
thead th,table.heat tbody th{position:static!important}
thead,tr,li,.pairs>div{break-inside:avoid}
th,td{padding:.15rem .3rem}
th button{display:contents}
th button::after{content:none}
thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
.narrow{min-width:0;font-size:8pt}
table.heat td,.step,.mini,.chart,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.group>[id$=-areas],.group>[id$=-changes]{page:wide}
code{font-size:7.5pt}
.signatures{display:grid;grid-template-columns:1fr 1fr;margin-top:12mm;min-height:45mm;text-align:center;break-inside:avoid}
.scripted:not(.with-cards):not(.one-card) .cards{display:none}
.one-card .signatures,.one-card main>section:not(.cards),.one-card .cards>h2,.one-card .card:not(.printed){display:none}
.card{border:0;padding:0;margin:0;break-before:page}
.one-card .card{break-before:auto}
}
`;
