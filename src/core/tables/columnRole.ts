import { sureRoleOfKey, type TargetRole } from '../sources/roles';
import { looseKey } from '../text/fold';

/** What a column of any report table holds: the roles of target tables, and these. */
export type ColumnRole =
  | TargetRole
  /** Work, activities, criteria: "Nội dung". */
  | 'content'
  /** Who or what a line is about: a person, a collective, a unit. */
  | 'name'
  | 'organisation'
  | 'title'
  | 'recipient'
  | 'level'
  | 'quantity'
  | 'total'
  | 'part'
  | 'date'
  /** When work is due: "Thời gian thực hiện". */
  | 'due'
  /** "Số, ký hiệu" of a document. */
  | 'document'
  | 'document-kind'
  | 'issuer'
  /** "Trích yếu". */
  | 'abstract'
  /** Who advises, leads or helps: "Cơ quan tham mưu". */
  | 'agency'
  | 'movement'
  | 'block'
  | 'leader'
  | 'achievement'
  | 'status'
  | 'position'
  | 'year'
  /** "Mã số" of a statutory form's line. */
  | 'code'
  | 'money'
  /** "Đạt": how many have reached a standard. */
  | 'reached'
  | 'same-period-percent';

interface Words {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

/** Header words by role, loosely spelt (no diacritics, y as i); the first that fits wins. */
const WORDS: readonly Words[] = [
  { role: 'number', pattern: /^(?:s ?t ?t|t ?t|so t ?t|so thu tu|thu tu)$/ },
  { role: 'code', pattern: /^(?:ma so|ma)$/ },
  { role: 'movement', pattern: /^(?:ten )?phong trao(?: thi dua)?$/ },
  {
    role: 'document',
    pattern:
      /^(?:so(?: va)? ki hieu|so hieu|so van ban|so quiet dinh|so qd|so ki hieu van ban)(?: .*)?$/,
  },
  { role: 'document-kind', pattern: /^(?:loai|loai van ban|ten loai|hinh thuc van ban)$/ },
  { role: 'issuer', pattern: /^(?:co quan|noi|don vi) ban hanh$/ },
  {
    role: 'abstract',
    pattern: /^(?:trich ieu|noi dung trich ieu|trich ieu noi dung|ten van ban|van ban)$/,
  },
  {
    role: 'due',
    pattern:
      /^(?:thoi gian(?: thuc hien| hoan thanh)?|thoi han(?: hoan thanh| thuc hien)?|han hoan thanh|tien do thuc hien)$/,
  },
  {
    role: 'agency',
    pattern:
      /^(?:co quan|don vi|bo phan)(?: chu tri| tham muu| phoi hop| thuc hien| chi dao).*$|^nguoi phu trach$/,
  },
  { role: 'leader', pattern: /^(?:khoi|cum) (?:truong|pho)$/ },
  { role: 'block', pattern: /^(?:(?:ten )?(?:khoi cum|cum khoi|khoi|cum)(?: thi dua)?)$/ },
  {
    role: 'date',
    pattern:
      /^(?:ngai(?: thang)?(?: nam)?(?: van ban| (?:ban hanh|ki)(?: qd| quiet dinh| van ban)?| quiet dinh| qd| sinh| cong nhan| trinh| tang)?|tu ngai|den ngai|ngai thang nam sinh)$/,
  },
  { role: 'year', pattern: /^nam(?: thanh tich| khen thuong| dat| cong nhan)?$/ },
  {
    role: 'title',
    pattern:
      /^(?:danh hieu|hinh thuc)(?: thi dua)?(?: va| hoac)?(?: danh hieu| hinh thuc)?(?: khen thuong| khen)?$|^danh hieu .*hinh thuc.*$/,
  },
  {
    role: 'recipient',
    pattern: /^(?:doi tuong|loai doi tuong|phan loai(?: doi tuong| khen thuong)?)$/,
  },
  { role: 'level', pattern: /^cap(?: (?:quiet dinh|khen|khen thuong|phat dong|tang))?$/ },
  { role: 'position', pattern: /^chuc (?:vu|danh)$/ },
  { role: 'status', pattern: /^(?:trang thai|tinh trang)(?: ho so)?$/ },
  { role: 'achievement', pattern: /^(?:tom tat )?thanh tich(?: .*)?$|^da khen$/ },
  {
    role: 'name',
    pattern:
      /^(?:ho (?:va )?ten(?: .*)?|ten|ten (?:tap the|ca nhan|don vi|co quan).*|tap the ca nhan|ca nhan tap the)$/,
  },
  {
    role: 'organisation',
    pattern:
      /^(?:don vi|don vi cong tac|co quan don vi|co quan|dia phuong|don vi dia phuong|xa phuong|xa thi tran|dia chi|noi cong tac)$/,
  },
  {
    role: 'content',
    pattern: /^(?:noi dung|cong viec|nhiem vu|hoat dong|tieu chi|hang muc)(?: .*)?$/,
  },
  { role: 'reached', pattern: /^(?:so (?:luong )?)?(?:tieu chi )?(?:da )?dat(?: chuan)?$/ },
  { role: 'total', pattern: /^(?:tong so|tong cong|cong|tong|toan (?:tinh|hien|xa))(?: .*)?$/ },
  { role: 'quantity', pattern: /^(?:so luong|sl|so)(?! sanh| voi)(?: .*)?$/ },
  { role: 'money', pattern: /^(?:tien thuong|so tien|kinh phi|thanh tien)(?: .*)?$/ },
  { role: 'part', pattern: /^(?:trong do|tap the|ca nhan|ho gia dinh|doanh nghiep|nu)(?: .*)?$/ },
];

/** Headers longer than this are sentences about the table. */
const LONGEST_HEADER = 80;
/** Whatever is a header word: most texts of a sheet are told apart by one look. */
const ANY = new RegExp(WORDS.map(({ pattern }) => `(?:${pattern.source})`).join('|'));

/** What a header says its column holds, in any table of a report: `"Trích yếu" → abstract`. */
export function columnRole(header: string): ColumnRole | undefined {
  return columnRoleOfKey(looseKey(header));
}

/** `columnRole` of a header that is already loosely spelt. */
export function columnRoleOfKey(key: string): ColumnRole | undefined {
  if (key === '' || key.length > LONGEST_HEADER) return undefined;
  const own = ANY.test(key) ? WORDS.find(({ pattern }) => pattern.test(key))?.role : undefined;
  if (own !== undefined) return own;
  if (/\bu?th u?th\b/.test(key)) return 'same-period-percent';
  if (/cung ki|nam truoc/.test(key) && /%|ti le|so sanh|so voi/.test(key)) {
    return 'same-period-percent';
  }
  return sureRoleOfKey(key);
}
