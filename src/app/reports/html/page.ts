/** The look of the page: fonts of the computer, A4, black on white with enough contrast. */
export const STYLE = `
@page { size: A4 portrait; margin: 15mm 12mm 15mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 2px solid #444;
  overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; font-weight: 600; margin: .9rem 0 .3rem; break-after: avoid; }
p { margin: .25rem 0; }
.meta { color: #444; }
.verdict { margin: .5rem 0; padding: .6rem .9rem; border: 2px solid; border-left-width: .6rem; }
.verdict strong { display: block; font-size: 1.25rem; }
.overview { list-style: none; }
.passed { border-color: #1b6e2f; background: #eef7f0; }
.failed { border-color: #a4161a; background: #fdf0f0; }
.incomplete { border-color: #8a5300; background: #fff6e5; }
.error { color: #a4161a; }
.warning { color: #7a4a00; }
.info { color: #1d4f91; }
.count { color: #444; font-weight: 400; }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .82em;
  font-weight: 400; color: #444; white-space: nowrap; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem; }
th, td { border: 1px solid #999; padding: .3rem .45rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #e9eef5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.n { width: 2.8rem; text-align: right; }
.s { width: 9rem; }
.c { width: 6rem; }
.f { width: 15rem; }
.d { width: 7rem; }
.rest { font-style: italic; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #999; color: #444;
  font-size: .85rem; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3, h4 { break-after: avoid; }
  .verdict, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
