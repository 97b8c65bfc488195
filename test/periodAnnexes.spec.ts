import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkWorkbook } from '../src/app/checkWorkbook';
import { fillAnnexes } from '../src/app/fillAnnexes';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../src/workbook/file/file';
import { HONG_NGU, TRIEU_SON, type PeriodLine } from './cases/period-annexes';
import { shownBody } from './support/shownBody';

function open(bytes: Uint8Array): FileWorkbook {
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

const sample = (name: string): FileWorkbook =>
  open(readFileSync(join(resolve(__dirname, '../samples'), `${name}.xlsx`)));

const filling = { formulas: 'native', force: false } as const;

function lineOf(row: readonly unknown[]): unknown {
  const [, indicator, , province, district, samePeriod, actual, ...percents] = row.map(
    (value) => value ?? null,
  );
  return { indicator, plans: [province, district], samePeriod, actual, percents };
}

describe.each<[string, readonly PeriodLine[]]>([
  ['trieu-son-2020', TRIEU_SON],
  ['hong-ngu-2020', HONG_NGU],
])('the half-year annex of %s', (name, byHand) => {
  it('comes out line by line as was worked out by hand', async () => {
    const filled = await fillAnnexes(sample(name), [{ annex: 'chi-tieu-ky' }], filling);
    if (!filled.ok) throw new Error(filled.error.code);
    const [annex] = filled.value.annexes;
    expect(annex && shownBody(annex).map(lineOf)).toEqual(byHand);
  });

  it('raises nothing that the source does not raise itself', async () => {
    const source = await checkWorkbook(sample(name));
    const workbook = sample(name);
    await fillAnnexes(workbook, [{ annex: 'chi-tieu-ky' }], filling);
    const filled = await checkWorkbook(open(workbook.bytes()));
    const severe = ({ findings }: typeof source, onAnnex: boolean): readonly string[] =>
      findings
        .filter(({ severity, sheet }) => severity !== 'info' && (sheet === 'Phụ lục') === onAnnex)
        .map(({ code, data }) => `${code} ${String(data['text'])}`);
    expect(severe(filled, true)).toEqual(severe(source, false));
  });
});
