import { inCell, whyInCell } from '../../../test/support/callFunction';
import { shown } from '../../../test/support/shown';
import { TINH_X } from '../../../test/support/userPack';
import type { RuleChoice } from '../../core/awards/chosenRules';
import * as ruleEnvironment from '../../core/awards/ruleEnvironment';
import { bieuHanMuc } from '../BIEUHANMUC';
import { dkTapThe } from '../DKTAPTHE';
import { dkXetTang } from '../DKXETTANG';
import { hanMuc } from '../HANMUC';
import { kiemHanMuc } from '../KIEMHANMUC';
import { tienThuong } from '../TIENTHUONG';

const TT = 'Tập thể lao động tiên tiến';
const CHOSEN: RuleChoice = { pack: 'tinh-x', userPacks: [TINH_X] };
const SHORT =
  'Thiếu: ít nhất 70% cá nhân đạt danh hiệu tiên tiến, cần 7, mới có 6 (Điều 28 khoản 1 điểm c)';

const { setRules } = ruleEnvironment;
const before = globalThis.tdktRules;
afterEach(() => {
  setRules(globalThis, before);
});

describe('without rules of the workbook', () => {
  it('the national packs answer, and the shipped ones can be named', () => {
    expect(whyInCell(hanMuc, 10, 'CSTĐCS')).toBe('Chọn bộ quy định của tỉnh hoặc bộ');
    expect(inCell(hanMuc, 100, 'CSTĐCS', 'cao-bang-2018')).toBe(15);
    expect(inCell(hanMuc, 100, 'CSTĐCS', 'tinh-x')).toBe('#VALUE!');
  });
});

describe('with the pack that the workbook chose', () => {
  beforeEach(() => {
    setRules(globalThis, CHOSEN);
  });

  it.each([
    // The newest value of a pack without an end, then the year's own.
    [[100, 'CSTĐCS'], 25],
    [[100, 'CSTĐCS', 0, 0, 2025], 20],
    [[100, 'CSTĐCS', '', '', 2026], 25],
    // A pack that is named wins, the user's own too.
    [[100, 'CSTĐCS', 'cao-bang-2018'], 15],
    [[100, 'CSTĐCS', 'Tỉnh X', null, 2024], 20],
    // What the pack is silent about.
    [[10, 'Cờ thi đua của Chính phủ'], '#N/A'],
    [[10, 'Cờ thi đua của Chính phủ', 'nd-152-2025'], 2],
    // A plain rate needs no rules.
    [[100, 15], 15],
  ])('HANMUC of %j is %j', (args, expected) => {
    expect(inCell(hanMuc, ...args)).toBe(expected);
  });

  it('says where its values do not hold, and lists it among the known', () => {
    expect(whyInCell(hanMuc, 100, 'CSTĐCS', null, null, 2023)).toBe(
      'Bộ quy định tinh-x chỉ có hiệu lực từ 01/03/2024.',
    );
    expect(whyInCell(hanMuc, 100, 'CSTĐCS', 'tinh-y')).toBe(
      'Không hiểu “tinh-y”. Chọn một trong: tinh-x, bng-2018, cao-bang-2018, luat-2003, luat-2022, nd-152-2025.',
    );
  });

  it('KIEMHANMUC goes by it', () => {
    expect(inCell(kiemHanMuc, 26, 100, 'CSTĐCS')).toBe('Vượt hạn mức 01 (tối đa 25)');
    expect(inCell(kiemHanMuc, 15, 100, 'CSTĐCS', 'bng-2018', null, 2024)).toBe('#N/A');
  });

  it('BIEUHANMUC goes by it and cites it', () => {
    const register = [
      ['Đơn vị', 'Danh hiệu', 'Số lượng', 'Năm'],
      ['Xã A', 'LĐTT', 16, 2025],
      ['Xã A', 'CSTĐCS', 4, 2025],
    ];
    const table = shown(bieuHanMuc(register));
    expect(table[1]?.slice(0, 6)).toEqual(['Xã A', 20, 4, 20, 4, 0]);
    expect(table.at(-1)?.[0]).toContain('Quyết định 1/2024/QĐ-UBND');
  });

  it('DKTAPTHE goes by it, and by the one that is named', () => {
    expect(inCell(dkTapThe, TT, 10, 6, 10, 0, 0)).toBe('Đạt');
    expect(inCell(dkTapThe, TT, 10, 6, 10, 0, 0, 2025, 'luat-2022')).toBe(SHORT);
  });

  it('DKTAPTHE takes what the pack is silent about from the one it builds on', () => {
    expect(inCell(dkTapThe, 'Đơn vị tiên tiến', 10, 7, 10, 0, 0)).toBe('Đạt');
  });

  it('DKXETTANG goes by it, and by the one that is named', () => {
    const history = [
      ['Năm', 'Danh hiệu'],
      [2023, 'CSTĐCS'],
      [2024, 'CSTĐCS'],
    ];
    const judged = (pack?: string): unknown =>
      shown(dkXetTang(history, [['CSTĐ cấp tỉnh']], [[2025]], [[pack]]))[0]?.[0];
    expect(judged()).toMatch(/^Đủ điều kiện/);
    expect(judged('luat-2022')).toMatch(/^Chưa đủ theo Điều 22/);
  });

  it('TIENTHUONG takes its money first, then the decree’s', () => {
    expect(inCell(tienThuong, 'Giấy khen', 'ca-nhan', 2_340_000)).toBe(1_170_000);
    expect(inCell(tienThuong, 'Giấy khen', 'tap-the', 2_340_000)).toBe(1_410_000);
    expect(inCell(tienThuong, 'CSTĐCS', 'ca-nhan', 2_340_000)).toBe(2_340_000);
    expect(inCell(tienThuong, 'CSTĐCS', 'ca-nhan', 2_340_000, 1, '01/06/2025')).toBe('#N/A');
    expect(inCell(tienThuong, 'Giấy khen', 'ca-nhan', 2_340_000, 1, '01/06/2025')).toBe(1_170_000);
  });
});

it('a choice of a pack that is not there is told, never passed over', () => {
  setRules(globalThis, { pack: 'tinh-y', userPacks: [TINH_X] });
  expect(whyInCell(hanMuc, 100, 'CSTĐCS')).toMatch(/^Không hiểu “tinh-y”/);
  expect(inCell(dkTapThe, TT, 10, 7, 10, 0, 0)).toBe('#VALUE!');
  expect(inCell(tienThuong, 'CSTĐCS', 'ca-nhan', 2_340_000)).toBe('#VALUE!');
});

it('what another bundle of the page sets reaches the functions', () => {
  jest.isolateModules(() => {
    const copy = jest.requireActual<typeof ruleEnvironment>('../../core/awards/ruleEnvironment');
    expect(copy.setRules).not.toBe(setRules);
    copy.setRules(globalThis, CHOSEN);
  });
  expect(inCell(hanMuc, 100, 'CSTĐCS')).toBe(25);
});
