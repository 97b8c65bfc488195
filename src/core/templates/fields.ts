import { readHeader, type ColumnRole as RegisterRole } from '../awards/register/columns';
import type { ColumnRole } from '../tables/columnRole';

/** What a form of targets asks for, column by column. */
export const TARGET_FIELDS = [
  'number',
  'indicator',
  'unit',
  'target',
  'local-target',
  'actual',
  'same-period',
  'percent',
  'same-period-percent',
  'note',
] as const;

/** What a list of awards asks for: the columns of a register. */
export const AWARD_FIELDS = [
  'stt',
  'ten-goi',
  'ten',
  'chuc-vu',
  'don-vi',
  'doi-tuong',
  'danh-hieu',
  'phan-loai',
  'linh-vuc',
  'gioi-tinh',
  'ngay-sinh',
  'cap',
  'loai-hinh',
  'so-quyet-dinh',
  'ngay-quyet-dinh',
  'trang-thai',
  'nam',
  'so-luong',
  'phong-trao',
  'khoi-cum',
  'thanh-tich',
  'ghi-chu',
] as const;

export type TargetField = (typeof TARGET_FIELDS)[number];
export type AwardField = (typeof AWARD_FIELDS)[number];
export type FormField = TargetField | AwardField;

/** What the lines of a block are about. */
export type FormAbout = 'targets' | 'awards';

const OF_ROLES: Partial<Readonly<Record<ColumnRole, TargetField>>> = {
  number: 'number',
  indicator: 'indicator',
  unit: 'unit',
  target: 'target',
  'local-target': 'local-target',
  actual: 'actual',
  'same-period': 'same-period',
  printed: 'percent',
  'same-period-percent': 'same-period-percent',
  note: 'note',
};

const REGISTER_ROLES: Partial<Readonly<Record<ColumnRole, AwardField>>> = {
  number: 'stt',
  name: 'ten',
  position: 'chuc-vu',
  organisation: 'don-vi',
  title: 'danh-hieu',
  level: 'cap',
  quantity: 'so-luong',
  document: 'so-quyet-dinh',
  date: 'ngay-quyet-dinh',
  achievement: 'thanh-tich',
  note: 'ghi-chu',
  movement: 'phong-trao',
  block: 'khoi-cum',
  status: 'trang-thai',
  year: 'nam',
};

/** What a column of a form of targets is filled with, by what its header was read as. */
export function targetField(role: ColumnRole | undefined): TargetField | undefined {
  return role === undefined ? undefined : OF_ROLES[role];
}

/** What a column of a list of awards is filled with: `Chức vụ, đơn vị công tác → chuc-vu`. */
export function awardField(leaf: string, role: ColumnRole | undefined): AwardField | undefined {
  const own: RegisterRole | undefined = readHeader(leaf);
  return own ?? (role === undefined ? undefined : REGISTER_ROLES[role]);
}

/** Whether the field can stand in a block about these things. */
export function isFieldOf(about: FormAbout, field: FormField): boolean {
  const fields: readonly string[] = about === 'targets' ? TARGET_FIELDS : AWARD_FIELDS;
  return fields.includes(field);
}

/** The field that says what a line is about, and the one of its number. */
export const NAME_FIELD = { targets: 'indicator', awards: 'ten' } as const;
export const NUMBER_FIELD = { targets: 'number', awards: 'stt' } as const;

/** Figures that a total may add up. */
export const SUMMABLE: ReadonlySet<FormField> = new Set<FormField>([
  'target',
  'local-target',
  'actual',
  'same-period',
  'so-luong',
]);
