import { keysOf } from '../../base/keys';
import type { RecipientKind } from '../../rules/awardIds';
import { looseKey } from '../../text/fold';

/** Where an award stands on its way. */
export type Status = 'dang-ky' | 'de-nghi' | 'da-trinh' | 'da-tang' | 'tra-ho-so';

/** Loại hình khen thưởng (Điều 8 of the Law, and kháng chiến of Điều 96). */
export type AwardKind =
  'cong-trang' | 'phong-trao' | 'dot-xuat' | 'doi-ngoai' | 'cong-hien' | 'nien-han' | 'khang-chien';

/** Phân loại đối tượng: the classes of persons and of collectives in the statistical forms. */
export type RecipientClass =
  | 'lanh-dao-bo-tinh'
  | 'lanh-dao-vu-so'
  | 'doanh-nhan'
  | 'lanh-dao-pho-phong'
  | 'truc-tiep'
  | 'lanh-dao-khac'
  | 'dang-doan-the'
  | 'co-quan-trung-uong'
  | 'co-quan-hanh-chinh'
  | 'don-vi-su-nghiep'
  | 'doanh-nghiep'
  | 'hop-tac-xa'
  | 'doi-tuong-khac'
  | 'ho-gia-dinh';

interface Entry {
  /** What it is called in a report. */
  readonly name: string;
  /** Other spellings, written loosely (`looseKey`). */
  readonly aliases: readonly string[];
}

export const RECIPIENT_ENTRIES: Readonly<Record<RecipientKind, Entry>> = {
  'ca-nhan': {
    name: 'Cá nhân',
    aliases: ['cn', 'nguoi', 'ong', 'ba', 'ca nhan luc luong vu trang'],
  },
  'tap-the': {
    name: 'Tập thể',
    aliases: ['tt', 'don vi', 'to chuc', 'co quan', 'co quan don vi'],
  },
  'ho-gia-dinh': {
    name: 'Hộ gia đình',
    aliases: ['ho', 'hgd', 'gia dinh'],
  },
};

export const STATUS_ENTRIES: Readonly<Record<Status, Entry>> = {
  'dang-ky': { name: 'Đăng ký', aliases: ['da dang ki', 'dang ki thi dua'] },
  'de-nghi': {
    name: 'Đề nghị',
    aliases: ['dang de nghi', 'da de nghi', 'de nghi khen thuong', 'de nghi tang'],
  },
  'da-trinh': { name: 'Đã trình', aliases: ['trinh', 'dang trinh', 'da trinh cap tren'] },
  'da-tang': {
    name: 'Đã tặng',
    aliases: [
      'tang',
      'duoc tang',
      'da duoc tang',
      'da khen',
      'da khen thuong',
      'da co quiet dinh',
      'da co qd',
      'da quiet dinh',
      'da cong nhan',
      'cong nhan',
    ],
  },
  'tra-ho-so': {
    name: 'Trả hồ sơ',
    aliases: ['da tra ho so', 'tra lai ho so', 'tra lai', 'khong du dieu kien'],
  },
};

/** Every status, in the order of its way. */
export const STATUSES = keysOf(STATUS_ENTRIES);

export const KIND_ENTRIES: Readonly<Record<AwardKind, Entry>> = {
  'cong-trang': {
    name: 'Công trạng',
    // What the statistical forms call thường xuyên is what Điều 8 calls công trạng.
    aliases: ['cong trang va thanh tich dat duoc', 'thuong xuien'],
  },
  'phong-trao': {
    name: 'Phong trào thi đua, chuyên đề',
    aliases: [
      'phong trao',
      'phong trao thi dua',
      'chuien de',
      'dot hoac chuien de',
      'dot chuien de',
    ],
  },
  'dot-xuat': { name: 'Đột xuất', aliases: [] },
  'doi-ngoai': { name: 'Đối ngoại', aliases: [] },
  'cong-hien': { name: 'Quá trình cống hiến', aliases: ['cong hien'] },
  'nien-han': { name: 'Niên hạn', aliases: [] },
  'khang-chien': { name: 'Kháng chiến', aliases: ['thanh tich khang chien'] },
};

/** Every kind of award, in the order of the Law. */
export const AWARD_KINDS = keysOf(KIND_ENTRIES);

/** The classes with the recipient kind that they belong to, where the class tells. */
export const CLASS_ENTRIES: Readonly<
  Record<RecipientClass, Entry & { readonly recipient?: RecipientKind }>
> = {
  'lanh-dao-bo-tinh': {
    name: 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
    aliases: ['lanh dao cap bo cap tinh', 'lanh dao cap bo cap tinh va tuong duong'],
    recipient: 'ca-nhan',
  },
  'lanh-dao-vu-so': {
    name: 'Lãnh đạo cấp vụ, sở, ngành và tương đương',
    aliases: ['lanh dao cap vu so nganh', 'lanh dao cap vu cap so'],
    recipient: 'ca-nhan',
  },
  'doanh-nhan': { name: 'Doanh nhân', aliases: [], recipient: 'ca-nhan' },
  'lanh-dao-pho-phong': {
    name: 'Các cấp lãnh đạo từ phó phòng trở lên',
    aliases: [
      'cac cap lanh dao khac tu pho phong tro len',
      'lanh dao tu pho phong tro len',
      'lanh dao tu cap phong tro len',
    ],
    recipient: 'ca-nhan',
  },
  'truc-tiep': {
    name: 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
    aliases: ['nguoi truc tiep cong tac', 'nguoi lao dong truc tiep', 'lao dong truc tiep'],
    recipient: 'ca-nhan',
  },
  'lanh-dao-khac': {
    name: 'Các cấp lãnh đạo khác',
    aliases: ['lanh dao khac'],
    recipient: 'ca-nhan',
  },
  'dang-doan-the': {
    name: 'Cơ quan Đảng và các tổ chức chính trị, xã hội',
    aliases: ['co quan dang doan the'],
    recipient: 'tap-the',
  },
  'co-quan-trung-uong': {
    name: 'Cơ quan Trung ương đóng trên địa bàn',
    aliases: ['co quan tw dong tren dia ban'],
    recipient: 'tap-the',
  },
  'co-quan-hanh-chinh': { name: 'Cơ quan hành chính', aliases: [], recipient: 'tap-the' },
  'don-vi-su-nghiep': { name: 'Đơn vị sự nghiệp', aliases: [], recipient: 'tap-the' },
  'doanh-nghiep': { name: 'Doanh nghiệp', aliases: ['dn'], recipient: 'tap-the' },
  'hop-tac-xa': { name: 'Hợp tác xã', aliases: ['htx'], recipient: 'tap-the' },
  'doi-tuong-khac': { name: 'Đối tượng khác', aliases: ['khac'] },
  'ho-gia-dinh': { name: 'Hộ gia đình', aliases: ['ho'], recipient: 'ho-gia-dinh' },
};

export const RECIPIENT_CLASSES = keysOf(CLASS_ENTRIES);

/** Compared without spaces, so that `ca-nhan`, `ca_nhan`, `Cá nhân` and `canhan` are one. */
function compact(text: string): string {
  return looseKey(text).replaceAll(' ', '');
}

/** Reads the spellings of the entries; `opening` may stand before one and says no more. */
function reader<Id extends string>(
  entries: Readonly<Record<Id, Entry>>,
  opening?: RegExp,
): (text: string) => Id | undefined {
  const byKey = new Map<string, Id>();
  for (const id of keysOf(entries)) {
    const { name, aliases } = entries[id];
    for (const spelling of [id, name, ...aliases]) byKey.set(compact(spelling), id);
  }
  return (text) => {
    const key = compact(text);
    return byKey.get(key) ?? (opening && byKey.get(key.replace(opening, '')));
  };
}

const ownRecipient = reader(RECIPIENT_ENTRIES, /^khenthuong/);

/** `Khen thưởng hộ gia đình → ho-gia-dinh`; a class ("Doanh nghiệp") tells its kind too. */
export function readRecipientKind(text: string): RecipientKind | undefined {
  const kind = ownRecipient(text);
  if (kind !== undefined) return kind;
  const recipientClass = readRecipientClass(text);
  return recipientClass === undefined ? undefined : CLASS_ENTRIES[recipientClass].recipient;
}

/** `Doanh nghiệp → doanh-nghiep`. */
export const readRecipientClass = reader(CLASS_ENTRIES);

/** `Đã có quyết định → da-tang`, `da tang → da-tang`. */
export const readStatus = reader(STATUS_ENTRIES);

/** `Khen thưởng chuyên đề → phong-trao`, `Thường xuyên → cong-trang`. */
export const readKind = reader(KIND_ENTRIES, /^(?:khenthuong)?(?:theo)?/);
