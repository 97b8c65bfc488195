import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/core/checks';
import { gatherFacts } from '../src/core/checks/facts';
import { runChecks } from '../src/core/checks/runChecks';
import type { Finding } from '../src/core/model/finding';
import { SAMPLE_BOOKS, readSample } from './mutation/books/sampleBook';

interface Expected {
  readonly severity: string;
  readonly code: string;
  readonly kind: string;
  readonly sheet: string;
  /** A1 of the cell or range. */
  readonly place: string;
  /** What the finding's data must hold, besides whatever else it holds. */
  readonly data: Readonly<Record<string, unknown>>;
  /** For the reader of a difference; the program's own words are not compared. */
  readonly why: string;
}

function expectedOf(book: string): readonly Expected[] {
  const path = join(__dirname, 'golden/checks', `${book}.json`);
  const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: readonly Expected[] };
  return findings;
}

async function findingsOf(book: Parameters<typeof readSample>[0]): Promise<readonly Finding[]> {
  return runChecks(gatherFacts(await readSample(book)), checks).findings;
}

const line = (severity: string, code: string, kind: string, sheet: string, place: string): string =>
  `${severity} ${sheet}!${place} ${code} ${kind}`;

describe.each(SAMPLE_BOOKS)('the findings in %s', (book) => {
  it('are those that a reader makes by hand, and no other', async () => {
    const found = (await findingsOf(book)).map(({ severity, code, kind, sheet, cell, range }) =>
      line(severity, code, kind, sheet, cell ?? range ?? ''),
    );
    const byHand = expectedOf(book).map(({ severity, code, kind, sheet, place }) =>
      line(severity, code, kind, sheet, place),
    );
    expect(found.sort()).toEqual(byHand.sort());
  });

  it('say what is right', async () => {
    const found = await findingsOf(book);
    for (const { code, kind, sheet, place, data } of expectedOf(book)) {
      const finding = found.find(
        (candidate) =>
          candidate.code === code &&
          candidate.kind === kind &&
          candidate.sheet === sheet &&
          (candidate.cell ?? candidate.range ?? '') === place,
      );
      expect(finding?.data ?? {}).toMatchObject(data);
    }
  });

  it('are none of error or warning in the corrected twin', async () => {
    const cries = (await findingsOf(`clean/${book}`))
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, code, kind, sheet, cell, range }) =>
        line(severity, code, kind, sheet, cell ?? range ?? ''),
      );
    expect(cries).toEqual([]);
  });
});
