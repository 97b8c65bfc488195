import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkWorkbook } from '../src/app/checkWorkbook';
import { planFilling } from '../src/app/fillAnnexes';
import { toNumber } from '../src/core/base/exact';
import type { Snapshot } from '../src/core/model/snapshot';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../src/workbook/file/file';

const samples = resolve(__dirname, '../samples');

interface Expected {
  readonly tables: readonly {
    readonly table: string;
    readonly rows: readonly {
      readonly index: number;
      readonly indicator: string;
      readonly verdict: 'agrees' | 'disagrees' | 'not-computable';
      readonly recomputedPct: number | null;
      readonly heldPct?: number;
      readonly plainPct?: number;
      readonly printed: string;
      readonly rounding: string | null;
    }[];
  }[];
}

const { tables: expected } = JSON.parse(
  readFileSync(join(samples, 'ha-quang-2020.expected.json'), 'utf8'),
) as Expected;

const REQUESTS = [
  { annex: 'chi-tieu-5-nam', sheet: 'Hà Quảng' },
  { annex: 'chi-tieu-ghi-chu', sheet: 'Thông Nông' },
];

function openSample(): FileWorkbook {
  const opened = openFileWorkbook(readFileSync(join(samples, 'ha-quang-2020.xlsx')), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await openSample().readSnapshot('workbook');
});

describe('the annexes of the Hà Quảng report', () => {
  it('come out row by row as was worked out by hand', () => {
    const planned = planFilling(snapshot, REQUESTS, { formulas: 'native', force: false });
    if (!planned.ok) throw new Error(planned.error.code);
    const filled = planned.value.annexes.map(({ targets = [] }) =>
      targets.map(({ source, percent }) => ({
        indicator: source.indicator,
        percent: percent.rounded === undefined ? null : toNumber(percent.rounded),
      })),
    );
    const byHand = expected.map(({ rows }) =>
      rows.map(({ indicator, recomputedPct, heldPct, plainPct }) => ({
        indicator,
        // Where the units don't compare the annex holds the plain quotient, and the check says so.
        percent: heldPct ?? plainPct ?? recomputedPct,
      })),
    );
    expect(filled).toEqual(byHand);
    expect(filled.map((rows) => rows.length)).toEqual([44, 22]);
  });

  it('hold the figures of the source as they stand', () => {
    const planned = planFilling(snapshot, REQUESTS, { formulas: 'native', force: false });
    if (!planned.ok) throw new Error(planned.error.code);
    const [first] = planned.value.plan.operations.filter(({ kind }) => kind === 'set-block');
    const texts = first?.kind === 'set-block' ? first.values.flat() : [];
    expect(texts).toEqual(
      expect.arrayContaining(['17.68', 17889, '650-700', '1 500', '1.95', '> 95', '1.020/750']),
    );
  });
});

describe('the check of the Hà Quảng report', () => {
  it('reports every printed percentage that disagrees, and no other', async () => {
    const { findings, unread, verdict } = await checkWorkbook(openSample());
    expect(verdict).toBe('failed');
    expect(unread).toEqual([]);
    const printed = findings
      .filter(({ code }) => code === 'arithmetic/printed-percentage')
      .map(({ severity, sheet, cell, data }) => [severity, sheet, cell, data['right']]);
    expect(printed).toEqual([
      ['warning', 'Hà Quảng', 'F10', '108'],
      ['warning', 'Hà Quảng', 'F13', '101'],
      ['error', 'Hà Quảng', 'F27', '203'],
      ['info', 'Hà Quảng', 'F31', '94,12'],
      ['info', 'Thông Nông', 'E16', '171'],
    ]);
  });

  it('reports 9,2 against 1% as incomparable, with what it would be in one unit', async () => {
    const { findings } = await checkWorkbook(openSample());
    const incomparable = findings.filter(({ code }) => code === 'figures/incomparable');
    expect(incomparable).toMatchObject([
      {
        sheet: 'Thông Nông',
        cell: 'D14',
        data: { asPercent: '0,92', attainment: '92,00', inverse: '108,70' },
      },
    ]);
  });

  it('lists how the ambiguous cells were read', async () => {
    const { findings } = await checkWorkbook(openSample());
    const readings = findings
      .filter(({ code }) => code === 'figures/ambiguous-reading')
      .map(({ sheet, cell, data }) => [sheet, cell, data['text'], data['chosen'], data['because']]);
    expect(readings).toEqual([
      ['Thông Nông', 'D7', '21.00', '21', 'printed'],
      ['Thông Nông', 'D25', '70.0', '70', 'printed'],
    ]);
  });

  it('restores thousands that lost their last zero', async () => {
    const { findings } = await checkWorkbook(openSample());
    const lost = findings
      .filter(({ code }) => code === 'figures/trailing-zero-lost')
      .map(({ sheet, cell, data, fix }) => [
        sheet,
        cell,
        data['text'],
        data['restored'],
        data['because'],
        fix?.code,
      ]);
    expect(lost).toEqual([
      ['Hà Quảng', 'D13', '17.68', '17.680', 'nearest', 'fix/write-number'],
      ['Hà Quảng', 'E26', '1.95', '1.950', 'printed', 'fix/write-number'],
      ['Thông Nông', 'D9', '13.10', '13.100', 'printed', 'fix/write-number'],
    ]);
  });
});
