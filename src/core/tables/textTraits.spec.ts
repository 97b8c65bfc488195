import fc from 'fast-check';
import { snapshotOf } from '../../../test/support/snapshotOf';
import { claimOf } from '../checks/consistency/claim/claimed';
import { impossibleDates } from '../checks/dates/impossible-date/impossible';
import { judgeWords } from '../checks/dates/document-number/inWords';
import { judgePeriod } from '../checks/dates/malformed-period/judge';
import { saidOfAnnexes } from '../checks/structure/missing-annex/annexLabels';
import { placeholderIn } from '../checks/structure/placeholder/placeholderWords';
import {
  MAY_ANNEX,
  MAY_BLANK,
  MAY_DATE,
  MAY_MISNUMBER,
  MAY_PERIOD,
  MAY_SPARE,
  MAY_TARGET,
  textTraits,
} from './textTraits';

function traitsOf(text: string): number {
  const [sheet] = snapshotOf({ name: 'S', rows: [[text]] }).sheets;
  return sheet === undefined ? 0 : (textTraits(sheet.grid)[0] ?? 0);
}

describe('textTraits', () => {
  it.each([
    ['Thu ngân sách trên địa bàn', 0],
    ['17.680', 0],
    ['01/KH-UBND', 0],
    ['31/02/2020', MAY_DATE],
    ['31 tháng 02 năm 2020', MAY_DATE | MAY_PERIOD],
    ['trước ngày 30/2', MAY_DATE],
    ['2020-13-01', MAY_DATE],
    ['Tháng II', MAY_PERIOD],
    ['QUÝ V', MAY_PERIOD],
    ['Số 12 /QĐ-UBND', MAY_MISNUMBER],
    ['số 231/UBND-KH', MAY_MISNUMBER],
    ['Đơn vị: ....', MAY_BLANK],
    ['Ngày … tháng …', MAY_BLANK | MAY_PERIOD],
    ['[nhập tên]', MAY_BLANK],
    ['XXX', MAY_BLANK],
    ['Phụ lục I', MAY_ANNEX],
    ['xem Biểu số 2', MAY_ANNEX],
    ['BẢNG 1', MAY_ANNEX],
    ['Danh  sách kèm theo', MAY_ANNEX | MAY_SPARE],
    ['15/18 CHỈ TIÊU', MAY_TARGET],
    ['Mục tiêu', MAY_TARGET],
    [' Xã A', MAY_SPARE],
    ['Xã A ', MAY_SPARE],
    // Tabs, decomposed letters and foreign ones are looked at more closely.
    ['Tha\u0301ng II', 0xff],
    ['a\tb', 0xff],
    ['Škoda', 0xff],
  ])('%s', (text, wanted) => {
    expect(traitsOf(text)).toBe(wanted);
  });

  it('lacks no trait of a text that a check has something to say about', () => {
    const piece = fc.constantFrom(
      ...[
        '31',
        '02',
        '2020',
        '13',
        '/',
        '-',
        '.',
        ' ',
        '  ',
        'ngày',
        'tháng',
        'THÁNG',
        'quý',
        'qúi',
      ],
      ...[
        'năm',
        'V',
        'II',
        'QĐ',
        'UBND',
        'KH',
        'kế hoạch số',
        'xx',
        'x',
        '…',
        '..',
        '_',
        '[ghi',
        ']',
      ],
      ...[
        'phụ lục',
        'Biểu số',
        'bảng',
        'danh sách',
        'kèm theo',
        'xem',
        '(',
        '\u0301',
        '\u00a0',
        'số',
      ],
      ...['tất cả các', 'chỉ tiêu', 'MỤC TIÊU', ' đều đạt', '15/18 '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const traits = traitsOf(text);
        const has = (trait: number): boolean => (traits & trait) !== 0;
        const said = saidOfAnnexes(text);
        expect(has(MAY_DATE) || impossibleDates(text) === undefined).toBe(true);
        expect(has(MAY_PERIOD) || judgePeriod(text) === undefined).toBe(true);
        expect(has(MAY_MISNUMBER) || judgeWords(text) === undefined).toBe(true);
        expect(has(MAY_BLANK) || placeholderIn(text) === undefined).toBe(true);
        expect(has(MAY_TARGET) || claimOf(text) === undefined).toBe(true);
        const silent = !said.unnamed && said.holds.length + said.refersTo.length === 0;
        expect(has(MAY_ANNEX) || silent).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
