import { A4 } from '../../core/annexes/layout/page';
import type {
  Paper,
  PaperBlock,
  PaperCell,
  PaperDocument,
  PaperLook,
  PaperRule,
  PaperTable,
} from '../../core/model/paper';

/** Between a cell's border and its words, in millimetres. */
const PADDING = { across: 0.7, along: 0.3 } as const;
/** An indent step of Excel, in millimetres. */
const INDENT = 2.4;
/** NĐ 30/2020, Phụ lục I: the first line 1 or 1.27 cm in; page numbers in 13 to 14. */
const FIRST_LINE = 12.7;
const PAGE_NUMBER_SIZE = 13;

const STYLES = `
body { margin: 0; font-family: 'Times New Roman', 'Liberation Serif', serif; color: #000;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
section + section { break-before: page; }
p { margin: 0; white-space: pre-wrap; min-height: 1.15em; }
table { border-collapse: collapse; table-layout: fixed; margin: 0 auto; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td { padding: ${String(PADDING.along)}mm ${String(PADDING.across)}mm; line-height: 1.15;
  white-space: pre-wrap; overflow-wrap: anywhere; }
td.shows { white-space: pre; }
td.shows div { display: flex; }
td.cut { white-space: pre; overflow: hidden; }
td.up span, td.down span { writing-mode: vertical-rl; }
td.up span { transform: rotate(180deg); }
table.ruled td { border: 0.5pt solid #000; }`;

/**
 * The document as a page to print: A4, header rows on every page, numbers in the middle of the
 * top margin from the second page on. It needs no other file and runs nothing.
 */
export function paperHtml({ title, papers }: PaperDocument, language: string): string {
  const pages = papers.map(pageRule).join('\n');
  const body = papers
    .map(
      ({ blocks }, i) =>
        `<section style="page:p${String(i)}">${blocks.map(block).join('')}</section>`,
    )
    .join('');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title><style>${pages}${STYLES}</style></head>`,
    `<body>${body}</body></html>`,
  ].join('');
}

function pageRule({ orientation, margins }: Paper, i: number): string {
  const { top, right, bottom, left, header } = margins;
  const size =
    orientation === 'portrait' ? [A4.width, A4.height] : ([A4.height, A4.width] as const);
  return `@page p${String(i)} { size: ${size.map(mm).join(' ')}; margin: ${[top, right, bottom, left].map(mm).join(' ')};
  @top-center { content: counter(page); font: ${String(PAGE_NUMBER_SIZE)}pt 'Times New Roman', 'Liberation Serif', serif;
    vertical-align: top; padding-top: ${mm(header)}; } }
@page p${String(i)}:first { @top-center { content: none; } }`;
}

function block(each: PaperBlock): string {
  switch (each.kind) {
    case 'line':
      return `<p style="${lookOf(each.look)}">${escaped(each.text)}</p>`;
    case 'text':
      return `<p style="${lookOf(each.look)}text-indent:${mm(FIRST_LINE)};margin-top:6pt">${escaped(each.text)}</p>`;
    case 'table':
      return table(each);
  }
}

function table({ columns, rows, headerRows, hasBorders, heights = [] }: PaperTable): string {
  const total = columns.reduce((sum, width) => sum + width, 0);
  const lines = rows.map((cells, i) => {
    const height = heights[i] ?? 0;
    const style = height === 0 ? '' : ` style="height:${points(height)}"`;
    return `<tr${style}>${cells.map(cell).join('')}</tr>`;
  });
  return [
    `<table${hasBorders ? ' class="ruled"' : ''} style="width:${mm(total)}"><colgroup>`,
    ...columns.map((width) => `<col style="width:${mm(width)}">`),
    `</colgroup>`,
    ...(headerRows === 0 ? [] : [`<thead>${lines.slice(0, headerRows).join('')}</thead>`]),
    `<tbody>${lines.slice(headerRows).join('')}</tbody></table>`,
  ].join('');
}

function cell({ text, columns, rows, look, vertical, indent, own }: PaperCell): string {
  const overflow = own?.overflow ?? 'wraps';
  const spans = `${columns > 1 ? ` colspan="${String(columns)}"` : ''}${rows > 1 ? ` rowspan="${String(rows)}"` : ''}`;
  const classes = [overflow, own?.turned].filter((each) => each !== undefined && each !== 'wraps');
  const style = [
    lookOf(look),
    `vertical-align:${vertical === 'center' ? 'middle' : vertical};`,
    indent === 0
      ? ''
      : `padding-${look.align === 'right' ? 'right' : 'left'}:${mm(PADDING.across + indent * INDENT)};`,
    own?.fill === undefined ? '' : `background:#${own.fill};`,
    ...Object.entries(own?.rules ?? {}).map(([side, rule]) => `border-${side}:${ruleText(rule)};`),
  ].join('');
  const words = own?.turned === undefined ? escaped(text) : `<span>${escaped(text)}</span>`;
  const inside =
    overflow === 'shows' && text !== ''
      ? `<div style="justify-content:${look.align === 'justified' ? 'left' : look.align}"><span>${escaped(text)}</span></div>`
      : words;
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<td${spans}${named} style="${style}">${inside}</td>`;
}

function ruleText({ style, width, colour = '000000' }: PaperRule): string {
  return `${points(width)} ${style} #${colour}`;
}

function lookOf({ size, bold, italic, align, ...look }: PaperLook): string {
  const lines = [
    look.underline === true ? 'underline' : '',
    look.strike === true ? 'line-through' : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
  return [
    `font-size:${points(size)};`,
    bold ? 'font-weight:bold;' : '',
    italic ? 'font-style:italic;' : '',
    `text-align:${align === 'justified' ? 'justify' : align};`,
    look.font === undefined ? '' : `font-family:'${fontName(look.font)}','Liberation Serif',serif;`,
    lines === '' ? '' : `text-decoration:${lines};`,
    look.colour === undefined ? '' : `color:#${look.colour};`,
  ].join('');
}

/** A name of a font from a file: letters, digits, spaces and hyphens are all that it may hold. */
function fontName(name: string): string {
  return name.replace(/[^\p{L}\p{N} -]/gu, '');
}

function mm(size: number): string {
  return `${String(Math.round(size * 100) / 100)}mm`;
}

function points(size: number): string {
  return `${String(Math.round(size * 100) / 100)}pt`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
