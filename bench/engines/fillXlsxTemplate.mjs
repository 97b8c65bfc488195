import { readFileSync, writeFileSync } from 'node:fs';
import XlsxTemplate from 'xlsx-template';
import { lines } from '../lib/kpiRows.mjs';

export const prepareFill = ({ count, ...input }) => ({ ...input, rows: lines(count) });

/** Substitutes the rows of the first sheet's table; the output compressed, as by the others. */
export function fill({ form, out, rows }) {
  const template = new XlsxTemplate(readFileSync(form));
  template.substitute(1, { rows });
  writeFileSync(out, template.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}
