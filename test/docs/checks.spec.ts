import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checks } from '../../src/core/checks';
import { checkTable } from '../support/checkTable';
import { literalCell } from '../support/literalCell';

const docs = resolve(__dirname, '../../docs/checks');

interface Example {
  readonly rows: readonly (readonly string[])[];
  readonly header: readonly string[];
}

/** The first table under a heading of a page. */
function exampleUnder(page: string, heading: string): Example {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [header = [], , ...rows] = cells;
  return { header, rows };
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

    it('shows a wrong table whose findings are those it names', () => {
      const { header, rows } = exampleUnder(page, 'Sai');
      expect(header[header.length - 1]).toBe('Báo');
      expect(rows.length).toBeGreaterThan(0);
      const found = checkTable(
        check,
        rows.map((row) => row.slice(0, -1).map(literalCell)),
      );
      expect(found).toEqual(rows.flatMap((row) => row[row.length - 1]?.split(', ') ?? []));
    });

    it('shows a right table without any', () => {
      const { rows } = exampleUnder(page, 'Đúng');
      expect(rows.length).toBeGreaterThan(0);
      expect(
        checkTable(
          check,
          rows.map((row) => row.map(literalCell)),
        ),
      ).toEqual([]);
    });
  },
);
