import { assertPresent } from '../../base/assert';
import type { AwardId } from '../../rules/awardIds';

/** Danh hiệu thi đua (cờ included) or hình thức khen thưởng. */
export type Category = 'danh-hieu' | 'hinh-thuc';

/** What statistical forms put together. */
export type AwardGroup =
  | 'chien-si-thi-dua'
  | 'tien-tien'
  | 'co-thi-dua'
  | 'tap-the'
  | 'cong-dong'
  | 'huan-chuong'
  | 'huy-chuong'
  | 'danh-hieu-vinh-du'
  | 'giai-thuong'
  | 'ky-niem-chuong'
  | 'bang-khen'
  | 'giay-khen';

/** The groups in the order of the Law, each with its awards: every award is in one of them. */
export const GROUPS: Readonly<
  Record<AwardGroup, { readonly category: Category; readonly awards: readonly AwardId[] }>
> = {
  'chien-si-thi-dua': {
    category: 'danh-hieu',
    awards: ['cstd-toan-quoc', 'cstd-bo-tinh', 'cstd-co-so', 'chien-si-thi-dua'],
  },
  'tien-tien': {
    category: 'danh-hieu',
    awards: ['lao-dong-tien-tien', 'chien-si-tien-tien'],
  },
  'co-thi-dua': {
    category: 'danh-hieu',
    awards: ['co-chinh-phu', 'co-bo-tinh', 'co-quan-khu', 'co-thi-dua'],
  },
  'tap-the': {
    category: 'danh-hieu',
    awards: [
      'tap-the-lao-dong-xuat-sac',
      'don-vi-quyet-thang',
      'tap-the-lao-dong-tien-tien',
      'don-vi-tien-tien',
    ],
  },
  'cong-dong': {
    category: 'danh-hieu',
    awards: ['xa-tieu-bieu', 'thon-van-hoa', 'gia-dinh-van-hoa'],
  },
  'huan-chuong': {
    category: 'hinh-thuc',
    awards: [
      'hc-sao-vang',
      'hc-ho-chi-minh',
      'hc-doc-lap-1',
      'hc-doc-lap-2',
      'hc-doc-lap-3',
      'hc-doc-lap',
      'hc-quan-cong-1',
      'hc-quan-cong-2',
      'hc-quan-cong-3',
      'hc-quan-cong',
      'hc-lao-dong-1',
      'hc-lao-dong-2',
      'hc-lao-dong-3',
      'hc-lao-dong',
      'hc-bao-ve-to-quoc-1',
      'hc-bao-ve-to-quoc-2',
      'hc-bao-ve-to-quoc-3',
      'hc-bao-ve-to-quoc',
      'hc-chien-cong-1',
      'hc-chien-cong-2',
      'hc-chien-cong-3',
      'hc-chien-cong',
      'hc-dai-doan-ket',
      'hc-dung-cam',
      'hc-huu-nghi',
      'hc-khang-chien-1',
      'hc-khang-chien-2',
      'hc-khang-chien-3',
      'hc-khang-chien',
      'hc-chien-thang-1',
      'hc-chien-thang-2',
      'hc-chien-thang-3',
      'hc-chien-thang',
      'huan-chuong',
    ],
  },
  'huy-chuong': {
    category: 'hinh-thuc',
    awards: [
      'hch-quan-ky',
      'hch-an-ninh',
      'hch-ve-vang-1',
      'hch-ve-vang-2',
      'hch-ve-vang-3',
      'hch-ve-vang',
      'hch-huu-nghi',
      'hch-thanh-nien-xung-phong',
      'hch-khang-chien-1',
      'hch-khang-chien-2',
      'hch-khang-chien',
      'hch-chien-thang-1',
      'hch-chien-thang-2',
      'hch-chien-thang',
      'huy-chuong',
    ],
  },
  'danh-hieu-vinh-du': {
    category: 'hinh-thuc',
    awards: [
      'tinh-anh-hung',
      'ba-me-anh-hung',
      'ah-luc-luong-vu-trang',
      'ah-lao-dong',
      'nha-giao-nhan-dan',
      'nha-giao-uu-tu',
      'thay-thuoc-nhan-dan',
      'thay-thuoc-uu-tu',
      'nghe-si-nhan-dan',
      'nghe-si-uu-tu',
      'nghe-nhan-nhan-dan',
      'nghe-nhan-uu-tu',
    ],
  },
  'giai-thuong': {
    category: 'hinh-thuc',
    awards: ['gt-ho-chi-minh', 'gt-nha-nuoc'],
  },
  'ky-niem-chuong': {
    category: 'hinh-thuc',
    awards: ['knc-quoc-hoi', 'ky-niem-chuong'],
  },
  'bang-khen': {
    category: 'hinh-thuc',
    awards: ['bk-thu-tuong', 'bk-bo-tinh', 'bk-quan-khu', 'bk-doan-the', 'bang-khen'],
  },
  'giay-khen': {
    category: 'hinh-thuc',
    awards: ['giay-khen'],
  },
};

const CATEGORIES: ReadonlyMap<AwardId, Category> = new Map(
  Object.values(GROUPS).flatMap(({ category, awards }) =>
    awards.map((award) => [award, category] as const),
  ),
);

/** Whether an award is a title or a form: `co-bo-tinh → danh-hieu`. */
export function categoryOf(award: AwardId): Category {
  return assertPresent(CATEGORIES.get(award), `the group of ${award}`);
}
