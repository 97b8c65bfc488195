import { LEVELS, RECIPIENT_KINDS, type Level, type RecipientKind } from '../../rules/awardIds';
import { levelName } from '../catalogue/levels';
import {
  AWARD_KINDS,
  CLASS_ENTRIES,
  KIND_ENTRIES,
  readKind,
  readRecipientClass,
  readRecipientKind,
  readStatus,
  RECIPIENT_CLASSES,
  RECIPIENT_ENTRIES,
  STATUS_ENTRIES,
  STATUSES,
  type AwardKind,
  type RecipientClass,
  type Status,
} from './kinds';
import { readLevel, readLevels } from './levelText';

test.each<[string, Level | undefined]>([
  ['Chủ tịch nước', 'chu-tich-nuoc'],
  ['UBTVQH', 'quoc-hoi'],
  ['Thủ tướng Chính phủ', 'chinh-phu'],
  ['TTg', 'chinh-phu'],
  ['Chính phủ', 'chinh-phu'],
  ['Nhà nước', 'nha-nuoc'],
  ['cấp Nhà nước', 'nha-nuoc'],
  ['Bộ Nội vụ', 'bo'],
  ['Bộ trưởng Bộ Ngoại giao', 'bo'],
  ['cap-tinh', 'tinh'],
  ['tinh', 'tinh'],
  ['Chủ tịch UBND tỉnh', 'tinh'],
  ['CT UBND tỉnh Cao Bằng', 'tinh'],
  ['Ủy ban nhân dân tỉnh', 'tinh'],
  ['TP Hồ Chí Minh', 'tinh'],
  ['Quân khu 1', 'luc-luong'],
  ['Tỉnh ủy', 'doan-the'],
  ['Hội Nông dân huyện', 'doan-the'],
  ['Sở Nội vụ', 'so'],
  ['Giám đốc Sở Y tế', 'so'],
  ['UBND huyện', 'huyen'],
  ['HUYỆN', 'huyen'],
  ['Thị xã', 'huyen'],
  ['UBND xã Long Khánh B', 'xa'],
  ['Chủ tịch UBND phường', 'xa'],
  ['đặc khu', 'xa'],
  ['cấp cơ sở', 'co-so'],
  ['co_so', 'co-so'],
  ['Hiệu trưởng', 'co-so'],
  ['UBND thành phố', undefined],
  ['Trung ương', undefined],
  ['Bộ, ban, ngành, tỉnh', undefined],
  ['lung tung', undefined],
  ['', undefined],
])('the level of %j is %s', (text, level) => {
  expect(readLevel(text)).toBe(level);
});

test('a level that is left open names the levels it may be', () => {
  expect(readLevels('UBND thành phố')).toEqual(['tinh', 'huyen']);
  expect(readLevels('Trung ương')).toEqual(['chu-tich-nuoc', 'quoc-hoi', 'chinh-phu', 'bo']);
  expect(readLevels('Bộ Chỉ huy quân sự tỉnh')).toEqual([]);
  expect(readLevels('lung tung')).toBeUndefined();
});

test.each(LEVELS.map((level) => [level]))('the id and the name of level %s read back', (level) => {
  expect(readLevel(level)).toBe(level);
  expect(readLevel(levelName(level))).toBe(level);
});

test.each<[string, RecipientKind | undefined]>([
  ['Khen thưởng cá nhân', 'ca-nhan'],
  ['cá nhân', 'ca-nhan'],
  ['ca_nhan', 'ca-nhan'],
  ['CaNhan', 'ca-nhan'],
  ['Khen thưởng tập thể', 'tap-the'],
  ['TẬP THỂ', 'tap-the'],
  ['đơn vị', 'tap-the'],
  ['Doanh nghiệp', 'tap-the'],
  ['hộ', 'ho-gia-dinh'],
  ['Khen thưởng hộ gia đình', 'ho-gia-dinh'],
  ['Doanh nhân', 'ca-nhan'],
  ['Đối tượng khác', undefined],
  ['cá nhân, tập thể', undefined],
  ['', undefined],
])('the recipient of %j is %s', (text, kind) => {
  expect(readRecipientKind(text)).toBe(kind);
});

test.each<[string, Status | undefined]>([
  ['đăng ký', 'dang-ky'],
  ['Đề nghị', 'de-nghi'],
  ['de_nghi', 'de-nghi'],
  ['Đã trình', 'da-trinh'],
  ['Đã tặng', 'da-tang'],
  ['DATANG', 'da-tang'],
  ['Đã có QĐ', 'da-tang'],
  ['Trả hồ sơ', 'tra-ho-so'],
  ['dự kiến', undefined],
  ['theo đề nghị', undefined],
])('the status of %j is %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each<[string, AwardKind | undefined]>([
  ['Công trạng', 'cong-trang'],
  ['thường xuyên', 'cong-trang'],
  ['Khen thưởng chuyên đề', 'phong-trao'],
  ['Đột xuất', 'dot-xuat'],
  ['doi-ngoai', 'doi-ngoai'],
  ['Cống hiến', 'cong-hien'],
  ['Niên hạn', 'nien-han'],
  ['Kháng chiến', 'khang-chien'],
  ['Theo công trạng', 'cong-trang'],
  ['Khen thưởng theo công trạng và thành tích đạt được', 'cong-trang'],
  ['Khen thưởng thường xuyên', 'cong-trang'],
  ['Khen thưởng phong trào thi đua', 'phong-trao'],
  ['Khen thưởng theo đợt hoặc chuyên đề', 'phong-trao'],
  ['Theo đợt, chuyên đề', 'phong-trao'],
  ['Khen thưởng đột xuất', 'dot-xuat'],
  ['Khen thưởng đối ngoại', 'doi-ngoai'],
  ['Khen thưởng quá trình cống hiến', 'cong-hien'],
  ['Khen thưởng theo niên hạn', 'nien-han'],
  ['Khen thưởng thành tích kháng chiến', 'khang-chien'],
  ['Khen thưởng', undefined],
  ['theo', undefined],
  ['gì đó', undefined],
])('the kind of %j is %s', (text, kind) => {
  expect(readKind(text)).toBe(kind);
});

test.each<[string, RecipientClass | undefined]>([
  ['Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên', 'lanh-dao-bo-tinh'],
  ['Các cấp lãnh đạo khác từ phó phòng trở lên', 'lanh-dao-pho-phong'],
  ['Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu', 'truc-tiep'],
  ['Hợp tác xã', 'hop-tac-xa'],
  ['Khác', 'doi-tuong-khac'],
  ['ai đó', undefined],
])('the class of %j is %s', (text, recipientClass) => {
  expect(readRecipientClass(text)).toBe(recipientClass);
});

test('every id, name and alias of the closed lists reads back', () => {
  for (const id of RECIPIENT_KINDS) {
    const { name, aliases } = RECIPIENT_ENTRIES[id];
    for (const text of [id, name, ...aliases]) expect(readRecipientKind(text)).toBe(id);
  }
  for (const id of STATUSES) {
    const { name, aliases } = STATUS_ENTRIES[id];
    for (const text of [id, name, ...aliases]) expect(readStatus(text)).toBe(id);
  }
  for (const id of AWARD_KINDS) {
    const { name, aliases } = KIND_ENTRIES[id];
    for (const text of [id, name, ...aliases]) expect(readKind(text)).toBe(id);
  }
  for (const id of RECIPIENT_CLASSES) {
    const { name, aliases } = CLASS_ENTRIES[id];
    for (const text of [id, name, ...aliases]) expect(readRecipientClass(text)).toBe(id);
  }
});
