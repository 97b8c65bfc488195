import { awardName, isFamily } from '../awards/catalogue/catalogue';
import { AWARDS } from '../awards/catalogue/awards';
import { LEVEL_ENTRIES } from '../awards/catalogue/levels';
import {
  CLASS_ENTRIES,
  KIND_ENTRIES,
  RECIPIENT_ENTRIES,
  STATUS_ENTRIES,
} from '../awards/reading/kinds';
import { METHODS } from '../indicators/method';
import { LEVELS } from '../rules/awardIds';

/** The sheet that holds the entries of every drop-down list. */
export const LISTS_SHEET = 'Danh mục';

/** A drop-down list: what stands over it on the sheet of lists, and its entries. */
interface ChoiceList {
  readonly header: string;
  readonly width: number;
  readonly entries: readonly string[];
}

const namesOf = (entries: Readonly<Record<string, { readonly name: string }>>): readonly string[] =>
  Object.values(entries).map(({ name }) => name);

/**
 * Every drop-down list of the starter, from the catalogues that the annexes read. Families of
 * awards are left out: an entry says which award is meant.
 */
export const LISTS = {
  award: {
    header: 'Danh sách danh hiệu, hình thức',
    width: 66,
    entries: AWARDS.filter(({ id }) => !isFamily(id)).map(({ id }) => awardName(id)),
  },
  recipient: {
    header: 'Danh sách đối tượng',
    width: 18,
    entries: namesOf(RECIPIENT_ENTRIES),
  },
  class: {
    header: 'Danh sách phân loại đối tượng',
    width: 74,
    entries: namesOf(CLASS_ENTRIES),
  },
  level: {
    header: 'Danh sách cấp quyết định',
    width: 50,
    entries: LEVELS.filter((level) => LEVEL_ENTRIES[level].to === undefined).map(
      (level) => LEVEL_ENTRIES[level].name,
    ),
  },
  kind: {
    header: 'Danh sách loại khen thưởng',
    width: 30,
    entries: namesOf(KIND_ENTRIES),
  },
  status: {
    header: 'Danh sách trạng thái',
    width: 18,
    entries: namesOf(STATUS_ENTRIES),
  },
  method: {
    header: 'Danh sách cách tính',
    width: 18,
    entries: METHODS,
  },
  launcher: {
    header: 'Danh sách cấp phát động',
    width: 22,
    entries: ['Trung ương', 'Bộ, ban, ngành', 'Tỉnh', 'Xã', 'Cơ quan, đơn vị'],
  },
  scope: {
    header: 'Danh sách phạm vi',
    width: 24,
    entries: [
      'Toàn quốc',
      'Bộ, ban, ngành, đoàn thể',
      'Toàn tỉnh',
      'Toàn xã',
      'Khối, cụm',
      'Cơ quan, đơn vị',
    ],
  },
  movement: {
    header: 'Danh sách loại phong trào',
    width: 22,
    entries: ['Thường xuyên', 'Chuyên đề'],
  },
  document: {
    header: 'Danh sách loại văn bản',
    width: 20,
    entries: [
      'Chỉ thị',
      'Nghị quyết',
      'Quyết định',
      'Kế hoạch',
      'Hướng dẫn',
      'Công văn',
      'Thông báo',
      'Báo cáo',
      'Tờ trình',
    ],
  },
  gender: { header: 'Danh sách giới tính', width: 18, entries: ['Nam', 'Nữ'] },
  degree: {
    header: 'Danh sách trình độ',
    width: 18,
    entries: ['Sơ cấp', 'Trung cấp', 'Cao đẳng', 'Đại học', 'Thạc sĩ', 'Tiến sĩ'],
  },
} as const satisfies Readonly<Record<string, ChoiceList>>;

export type ListId = keyof typeof LISTS;
