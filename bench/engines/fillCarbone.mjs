import carbone from 'carbone';
import { writeFileSync } from 'node:fs';
import { lines } from '../lib/kpiRows.mjs';

export const prepareFill = ({ count, ...input }) => ({ ...input, rows: lines(count) });

/** Renders the form; carbone reads the template's file itself. */
export async function fill({ form, out, rows }) {
  const bytes = await new Promise((resolve, reject) => {
    carbone.render(form, { rows }, (error, result) => (error ? reject(error) : resolve(result)));
  });
  writeFileSync(out, bytes);
}
