import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { FIRST, around } from '../lib/kpiForm.mjs';
import { lines } from '../lib/kpiRows.mjs';
import { zip } from '../lib/zip.mjs';
import { escapeXml } from '../lib/xlsxParts.mjs';

const SHEET_PART = 'xl/worksheets/sheet1.xml';
const LEVEL = 6;

export const prepareFill = ({ count, ...input }) => ({ ...input, rows: lines(count) });

/**
 * The floor: writes rows into the sheet's XML where the form's one line stood, extends both sums,
 * moves the total row, the signatures with their merge, and the dimension. It knows this one
 * form and nothing else of a workbook: no rule, name, list, note or other sheet follows.
 */
export function fill({ form, out, rows }) {
  const parts = unzipSync(readFileSync(form));
  const xml = Buffer.from(parts[SHEET_PART]).toString();
  const start = xml.indexOf(`<row r="${FIRST}"`);
  const end = xml.indexOf(`<row r="${FIRST + 1}"`);
  const attributes = /^<row r="\d+"([^>]*)>/.exec(xml.slice(start, end))[1];
  const styles = [...xml.slice(start, end).matchAll(/ s="(\d+)"/g)].map(([, style]) => style);
  const moved = rows.length - 1;
  const total = FIRST + rows.length;
  const before = around(FIRST, FIRST + 1);
  const after = around(total - 1, total);
  const body = rows.map((line, i) => rowXml(line, FIRST + i, attributes, styles));
  const tail = xml
    .slice(end)
    .replace(/ r="([A-H]?)(\d+)"/g, (_, letter, row) => ` r="${letter}${Number(row) + moved}"`)
    .replace(before.totals.E, after.totals.E)
    .replace(before.totals.F, after.totals.F)
    .replace(before.totals.G, after.totals.G)
    .replace(`<mergeCell ref="${before.signature}"/>`, `<mergeCell ref="${after.signature}"/>`);
  const head = xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, () => {
    return `<dimension ref="A1:H${total + 3}"/>`;
  });
  parts[SHEET_PART] = Buffer.from(head + body.join('') + tail);
  writeFileSync(out, zip(parts, LEVEL));
}

function rowXml(line, row, attributes, s) {
  const text = (letter, style, value) =>
    value === ''
      ? `<c r="${letter}${row}" s="${style}"/>`
      : `<c r="${letter}${row}" s="${style}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  const number = (letter, style, value) =>
    `<c r="${letter}${row}" s="${style}"><v>${value}</v></c>`;
  const { keHoach, thucHien } = line;
  return (
    `<row r="${row}"${attributes}>${number('A', s[0], line.tt)}${text('B', s[1], line.chiTieu)}` +
    `${text('C', s[2], line.dvt)}${number('D', s[3], line.cungKy)}${number('E', s[4], keHoach)}` +
    `${number('F', s[5], thucHien)}<c r="G${row}" s="${s[6]}"><f>F${row}/E${row}</f>` +
    `<v>${thucHien / keHoach}</v></c>${text('H', s[7], line.ghiChu)}</row>`
  );
}
