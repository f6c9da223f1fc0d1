/**
 * A4 in three folds, the address in the window of a DL envelope (NF Z 10-011), nothing else above the first fold.
 * A file that is opened and printed by itself: its style is in it. Black on white, 14 pt.
 */
export const styleDesLettres = `
html{font:14pt/1.35 system-ui,"Segoe UI",Roboto,sans-serif;color:#000;background:#fff;overflow-wrap:break-word}
body{margin:0 auto;max-width:44rem;padding:1rem}
.lettre{border:1px solid #767676;border-radius:.5rem;padding:1.5rem;margin-block:1.5rem}
address{font-style:normal;margin-block-end:1.5rem}
address span{display:block}
h1{font-size:1.4rem}
h2{font-size:1.15rem;line-height:1.25;margin:1rem 0 .3rem}
h3{font-size:1rem;margin:.5rem 0 0}
p{margin:.4rem 0}
ul{margin:.2rem 0;padding-inline-start:1.2rem}
.appel{border:2px solid #000;border-radius:.5rem;padding:.5rem 1rem;margin-block:1rem}
.appel strong{font-size:1.3em;white-space:nowrap}
.petit{font-size:12pt}
@page{size:A4;margin:14mm 20mm}
@media print{
body{max-width:none;padding:0}
.ecran{display:none}
.lettre{border:0;border-radius:0;padding:0;margin:0;position:relative}
.lettre+.lettre{break-before:page}
.lettre::before{content:"";display:block;block-size:74mm}
.lettre address{position:absolute;margin:0;inline-size:80mm;max-block-size:34mm;overflow:hidden;line-height:1.2}
.expediteur{inset-block-start:0;inset-inline-start:0}
.destinataire{inset-block-start:36mm;inset-inline-start:92mm}
h2,h3{break-after:avoid}
section,.appel,li{break-inside:avoid}
}
`
