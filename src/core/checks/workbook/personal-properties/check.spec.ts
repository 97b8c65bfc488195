import type { DocumentProperties } from '../../../model/snapshot';
import { findingsIn } from '../../../../../test/support/checkSheets';
import { literalRows, targetRows } from '../../../../../test/support/literalRows';
import { bookOf } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const ROWS = targetRows('1 | Lúa | tấn | 200 | 190 | 95', '2 | Ngô | tấn | 50 | 60 | 120');
const said = (properties: DocumentProperties, rows = ROWS) =>
  findingsIn(check, bookOf([{ name: 'KPI', rows }], { properties })).map(({ data }) => data);

describe('workbook/personal-properties', () => {
  it('tells who made the workbook', () => {
    expect(said({ lastAuthor: 'Phòng Nội vụ', company: 'UBND xã A' })).toEqual([
      {
        kind: 'people',
        author: '',
        lastAuthor: 'Phòng Nội vụ',
        manager: '',
        company: 'UBND xã A',
      },
    ]);
  });

  it('tells of custom properties', () => {
    const custom = [
      { name: 'Mã hồ sơ', value: '12' },
      { name: 'Người nhập', value: 'A' },
    ];
    expect(said({ title: 'Báo cáo', custom })).toEqual([
      { kind: 'custom', names: 'Mã hồ sơ, Người nhập', count: 2 },
    ]);
  });

  it('says nothing of a title, nor of a book that is no report', () => {
    expect(said({ title: 'Báo cáo', keywords: 'thi đua' })).toEqual([]);
    expect(said({ author: 'A' }, literalRows('a | 1'))).toEqual([]);
  });
});
