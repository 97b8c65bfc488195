import { snapshotOf } from '../../../test/support/snapshotOf';
import { findTargetTables } from './findTables';
import { seriesColumns } from './seriesColumns';

function columnsOf(...headers: readonly string[]): readonly (readonly unknown[])[] {
  const tiers = headers.map((header) => header.split('|'));
  const depth = Math.max(...tiers.map((parts) => parts.length));
  const rows = Array.from({ length: depth }, (_, tier) => [
    tier === 0 ? 'Chỉ tiêu' : null,
    ...tiers.map((parts, i) =>
      tier === 0 && parts.length > 1 && parts[0] === tiers[i - 1]?.[0]
        ? null
        : (parts[tier] ?? null),
    ),
  ]);
  const merges = [`A1:A${String(depth)}`];
  tiers.forEach((parts, i) => {
    const letter = String.fromCharCode(66 + i);
    if (parts.length === 1) merges.push(`${letter}1:${letter}${String(depth)}`);
    const isFirst = parts[0] !== tiers[i - 1]?.[0];
    let last = i;
    while (tiers[last + 1]?.[0] === parts[0]) last += 1;
    if (isFirst && last > i) merges.push(`${letter}1:${String.fromCharCode(66 + last)}1`);
  });
  const [table] = findTargetTables(
    snapshotOf({ name: 'S', rows: [...rows, ['Thu', ...headers.map(() => 1)]], merges }),
  );
  if (table === undefined) throw new Error('no table');
  return seriesColumns(table).map(({ what, block, period, giver, against }) => [
    what,
    block,
    period?.kind === 'months' ? [period.first, period.last, period.year] : period,
    giver ?? against,
  ]);
}

describe('seriesColumns', () => {
  it('tells two plans, the same period, the actual and what percentages are of', () => {
    expect(
      columnsOf(
        'Kế hoạch năm 2020|tỉnh giao',
        'Kế hoạch năm 2020|huyện giao',
        'Thực hiện cùng kỳ',
        'Thực hiện 6 tháng',
        'So sánh %|KH tỉnh giao',
        'So sánh %|KH huyện giao',
        'So sánh %|cùng kỳ',
      ),
    ).toEqual([
      ['plan', '', [1, 12, 2020], 'tinh'],
      ['plan', '', [1, 12, 2020], 'huyen'],
      ['same-period', '', undefined, undefined],
      ['actual', '', [1, 6, undefined], undefined],
      ['percent', '', undefined, 'tinh'],
      ['percent', '', undefined, 'huyen'],
      ['percent', '', undefined, 'same-period'],
    ]);
  });

  it('tells a percentage of the year before from one of the plan', () => {
    const found = columnsOf(
      'KH 2025',
      'TH 2024',
      'TH 2025',
      '% TH 2025/KH 2025',
      'TH 2025/TH 2024',
    );
    expect(found.map(([what, , , against]) => [what, against])).toEqual([
      ['plan', undefined],
      ['actual', undefined],
      ['actual', undefined],
      ['percent', 'plan'],
      ['percent', 'same-period'],
    ]);
  });

  it('reads months, quarters and years as figures of their time', () => {
    expect(
      columnsOf('Kế hoạch', 'Thực hiện năm 2026|Tháng 1', 'Thực hiện năm 2026|Quý II'),
    ).toEqual([
      ['plan', '', undefined, undefined],
      ['actual', '', [1, 1, 2026], undefined],
      ['actual', '', [4, 6, 2026], undefined],
    ]);
    expect(columnsOf('Mục tiêu giai đoạn', 'Năm 2016', '2017', 'Cả giai đoạn')).toEqual([
      ['plan', '', { kind: 'years' }, undefined],
      ['actual', '', [1, 12, 2016], undefined],
      ['actual', '', [1, 12, 2017], undefined],
      ['actual', '', { kind: 'years' }, undefined],
    ]);
  });

  it('keeps the unit over a block of columns', () => {
    expect(
      columnsOf(
        'Toàn xã|KH năm 2025',
        'Thôn Một|TH năm trước',
        'Thôn Một|ƯTH/KH',
        'Thôn Một|ƯTH 2025',
      ),
    ).toEqual([
      ['plan', 'Toàn xã', [1, 12, 2025], undefined],
      ['same-period', 'Thôn Một', [1, 12, undefined], undefined],
      ['percent', 'Thôn Một', undefined, 'plan'],
      ['actual', 'Thôn Một', [1, 12, 2025], undefined],
    ]);
  });
});
