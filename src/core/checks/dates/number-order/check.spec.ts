import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành'];

/** Numbers, dates and issuers of documents, the first in row 2. */
function list(...documents: readonly (readonly LiteralCell[])[]) {
  return [HEADER, ...documents.map((document, i) => [i + 1, 'Kế hoạch', ...document])];
}

describe('dates/number-order', () => {
  it.each([
    [
      'numbers that rise with dates',
      list(['19/KH-UBND', '30/01/2020', 'UBND huyện'], ['21/KH-UBND', '04/02/2020', 'UBND huyện']),
    ],
    [
      'documents of one day',
      list(['28/KH-UBND', '07/02/2020', 'UBND huyện'], ['21/KH-UBND', '07/02/2020', 'UBND huyện']),
    ],
    [
      'a new year',
      list(['950/QĐ-UBND', '28/12/2019', 'UBND huyện'], ['03/QĐ-UBND', '05/01/2020', 'UBND huyện']),
    ],
    [
      'two issuers',
      list(['97/KH-UBND', '24/4/2020', 'UBND tỉnh'], ['95/KH-UBND', '20/5/2020', 'UBND huyện']),
    ],
    [
      'two signs',
      list(['97/KH-UBND', '24/4/2020', 'UBND tỉnh'], ['95/BC-UBND', '20/5/2020', 'UBND tỉnh']),
    ],
    [
      'normative documents, which are counted apart',
      list(
        ['08/2020/QĐ-UBND', '02/6/2020', 'UBND tỉnh'],
        ['124/QĐ-UBND', '19/01/2020', 'UBND tỉnh'],
      ),
    ],
    [
      'the Party, whose numbers begin with a congress',
      list(['55-CT/TW', '18/01/2016', 'Bộ Chính trị'], ['05-CT/TW', '15/5/2016', 'Bộ Chính trị']),
    ],
    [
      'assemblies, whose numbers begin with a term',
      list(['90/NQ-HĐND', '18/01/2021', 'HĐND tỉnh'], ['05/NQ-HĐND', '15/8/2021', 'HĐND tỉnh']),
    ],
    [
      'communes that share a name',
      list(['12/QĐ-UBND', '18/5/2020', 'UBND xã'], ['40/QĐ-UBND', '15/3/2020', 'UBND xã']),
    ],
    [
      'offices that share a number',
      list(
        ['12/QĐ-UBND', '18/5/2020', 'UBND huyện'],
        ['12/QĐ-UBND', '15/3/2020', 'UBND huyện'],
        ['40/QĐ-UBND', '15/2/2020', 'UBND huyện'],
      ),
    ],
    [
      'a series that is out of order everywhere',
      list(
        ['12/QĐ-UBND', '18/5/2020', 'UBND huyện'],
        ['13/QĐ-UBND', '15/3/2020', 'UBND huyện'],
        ['14/QĐ-UBND', '10/2/2020', 'UBND huyện'],
        ['15/QĐ-UBND', '05/1/2020', 'UBND huyện'],
      ),
    ],
    [
      'an impossible date that has one neighbour',
      list(['21/KH-UBND', '04/02/2020', 'UBND huyện'], ['22/KH-UBND', '31/02/2020', 'UBND huyện']),
    ],
    [
      'blank dates and errors',
      list(['21/KH-UBND', null, 'UBND huyện'], ['22/KH-UBND', { error: '#N/A' }, 'UBND huyện']),
    ],
    ['one document', list(['21/KH-UBND', '04/02/2020', 'UBND huyện'])],
    ['an empty list', list()],
    [
      'a register of decisions of many offices',
      [
        ['STT', 'Họ và tên', 'Danh hiệu', 'Số quyết định', 'Ngày quyết định'],
        [1, 'Nguyễn Văn A', 'Lao động tiên tiến', '45/QĐ-UBND', '05/01/2020'],
        [2, 'Trần Thị B', 'Lao động tiên tiến', '12/QĐ-UBND', '10/03/2020'],
      ],
    ],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  const plans: readonly (readonly LiteralCell[])[] = [
    ['19/KH-UBND', '30 tháng 01 năm 2020', 'UBND huyện'],
    ['21/KH-UBND', '04/02/2020', 'UBND huyện'],
    ['28/KH-UBND', '07/02/2020', 'UBND Huyện'],
    ['89/KH-UBND', { value: 43928, format: 'dd/mm/yyyy' }, 'UBND huyện'],
  ];

  it('says between which dates an impossible one must lie', () => {
    const rows = list(...plans, ['22/KH-UBND', '31/02/2020', 'UBND huyện']);
    expect(findingsOn(check, [{ name: 'KPI', rows }]).map(({ data }) => data)).toEqual([
      {
        kind: 'impossible',
        indicator: '22/KH-UBND',
        number: '22/KH-UBND',
        date: '',
        before: '21/KH-UBND',
        from: '04/02/2020',
        after: '28/KH-UBND',
        to: '07/02/2020',
      },
    ]);
  });

  it('counts a document without issuer among those of the office in the title', () => {
    const rows = [
      ['Báo cáo sơ kết của UBND huyện Hồng Ngự'],
      [],
      ...list(
        ...plans,
        ['20/KH-UBND', '21/01/2020', 'UBND tỉnh'],
        ['97/KH-UBND', '24/4/2020', 'UBND tỉnh'],
        ['22/KH-UBND', '31/02/2020', null],
      ),
    ];
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect([finding?.cell, finding?.data['from'], finding?.data['to']]).toEqual([
      'D10',
      '04/02/2020',
      '07/02/2020',
    ]);
  });

  it('does not guess whose it is where no title says so', () => {
    const rows = list(
      ...plans,
      ['20/KH-UBND', '21/01/2020', 'UBND tỉnh'],
      ['22/KH-UBND', '31/02/2020', null],
    );
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('reads a number that has spaces in it', () => {
    const rows = list(...plans, ['22/KH -UBND', '15/6/2020', 'UBND huyện']);
    expect(checkSheet(check, rows)).toEqual(['warning D6']);
  });

  it('reports the one date that does not fit', () => {
    const rows = list(...plans, ['22/KH-UBND', '15/6/2020', 'UBND huyện']);
    expect(checkSheet(check, rows)).toEqual(['warning D6']);
  });

  it('says of two neighbours that either may be wrong', () => {
    const rows = list(
      ['21/KH-UBND', '07/02/2020', 'UBND huyện'],
      ['28/KH-UBND', '04/02/2020', 'UBND huyện'],
    );
    const found = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(found.map(({ kind, cell }) => [kind, cell])).toEqual([['either', 'D3']]);
  });
});
