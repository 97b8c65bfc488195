import { FIRST } from './kpiForm.mjs';

const ratio = (row) => ({ formula: `F${row}/E${row}` });

/** Ours: one empty line with the form's own formula. */
export const EMPTY = [['', '', '', '', '', '', ratio(FIRST), '']];

const table = (field) => `\${table:rows.${field}}`;
/** xlsx-template: one line of the table's fields. */
export const TABLE = [
  [
    table('tt'),
    table('chiTieu'),
    table('dvt'),
    table('cungKy'),
    table('keHoach'),
    table('thucHien'),
    ratio(FIRST),
    table('ghiChu'),
  ],
];

const number = (i, field) => `{d.rows[${i}].${field}:formatN()}`;
const carbone = (i, row) => [
  number(i, 'tt'),
  `{d.rows[${i}].chiTieu}`,
  `{d.rows[${i}].dvt}`,
  number(i, 'cungKy'),
  number(i, 'keHoach'),
  number(i, 'thucHien'),
  ratio(row),
  `{d.rows[${i}].ghiChu}`,
];
/** carbone: the line, and the next one as the end of the loop. */
export const LOOP = [carbone('i', FIRST), carbone('i+1', FIRST + 1)];
