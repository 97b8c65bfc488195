import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks } from '../../src/core/checks';
import type { Options } from '../../src/core/checks/definition';
import { findingsIn, type CheckSheetsOptions } from '../support/checkSheets';
import { literalCell } from '../support/literalCell';
import {
  bookOf,
  type BookExtras,
  type LiteralCell,
  type LiteralSheet,
} from '../support/snapshotOf';
import { attributeOf, type Attributes } from './attributes';

const docs = resolve(__dirname, '../../docs/checks');
/** The last column of a wrong example: what is found in the row, "error F2, warning B2". */
const FOUND = 'Báo';

interface Example {
  readonly sheets: readonly LiteralSheet[];
  readonly extras: BookExtras;
  readonly setup: CheckSheetsOptions;
  readonly found: readonly string[];
}

/**
 * The example under a heading of a page. Every table is a sheet, named by the `###` heading
 * before it (else KPI), its header in row 1; a quoted line (`> Biểu 01`) is a row of words
 * before or after the table. "Bộ quy định: `id`" chooses a pack, "Tùy chọn: `{…}`" gives options.
 * A line of code (`` `sheet: hidden` ``) says what cells do not; of a sheet it stands before its
 * table.
 */
function exampleUnder(page: string, heading: string): Example {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const sheets: LiteralSheet[] = [];
  let extras: BookExtras = {};
  let own: Attributes['sheet'] = {};
  const found: string[] = [];
  let name = 'KPI';
  let rows: LiteralCell[][] = [];
  let reports = false;
  let isHeader = true;
  const close = (): void => {
    if (rows.length > 0) {
      sheets.push({ name, rows, ...own });
      own = {};
    }
    rows = [];
    isHeader = true;
  };
  for (const line of section.split('\n')) {
    if (line.startsWith('### ')) {
      close();
      name = line.slice(4).trim();
    } else if (line.startsWith('`')) {
      const said = attributeOf(line);
      extras = { ...extras, ...said.book };
      own = { ...own, ...said.sheet };
    } else if (line.startsWith('> ')) {
      rows.push([line.slice(2).trim()]);
    } else if (line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line)) {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (isHeader) reports = cells.at(-1) === FOUND;
      const held = reports ? cells.slice(0, -1) : cells;
      rows.push(isHeader ? held : held.map(literalCell));
      if (reports && !isHeader) found.push(...(cells.at(-1) ?? '').split(', ').filter(Boolean));
      isHeader = false;
    }
  }
  close();
  return { sheets, extras, setup: setupIn(section), found };
}

function setupIn(section: string): CheckSheetsOptions {
  const pack = /^Bộ quy định: `([^`]+)`$/m.exec(section)?.[1];
  const options = /^Tùy chọn: `([^`]+)`$/m.exec(section)?.[1];
  return {
    ...(pack === undefined ? {} : { rules: { pack } }),
    ...(options === undefined ? {} : { options: JSON.parse(options) as Options }),
  };
}

describe.each(checks.map((check) => ({ code: check.code, check })))(
  'the page of $code',
  ({ code, check }) => {
    const path = join(docs, `${code}.md`);
    const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

    it('has the sections of a check', () => {
      expect(page.startsWith(`# ${code}\n`)).toBe(true);
      for (const heading of ['Sai', 'Đúng', 'Không áp dụng khi']) {
        expect(page).toContain(`\n## ${heading}\n`);
      }
    });

    it('shows a wrong example whose findings are those it names', () => {
      const { sheets, extras, setup, found } = exampleUnder(page, 'Sai');
      expect(found.length).toBeGreaterThan(0);
      const book = bookOf(sheets, extras);
      const findings = findingsIn(check, book, setup).map(({ severity, cell, range }) =>
        `${severity} ${cell ?? range ?? ''}`.trim(),
      );
      expect(findings).toEqual(found);
    });

    it('shows a right example without any', () => {
      const { sheets, extras, setup } = exampleUnder(page, 'Đúng');
      expect(sheets.length).toBeGreaterThan(0);
      expect(findingsIn(check, bookOf(sheets, extras), setup)).toEqual([]);
    });
  },
);
