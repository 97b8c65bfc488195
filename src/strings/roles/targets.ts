import { message } from '../message';

export const number = message({
  code: 'roles/number',
  vi: () => 'TT',
  en: () => 'Number',
});

export const indicator = message({
  code: 'roles/indicator',
  vi: () => 'Chỉ tiêu',
  en: () => 'Indicator',
});

export const unit = message({
  code: 'roles/unit',
  vi: () => 'Đơn vị tính',
  en: () => 'Unit of measure',
});

export const target = message({
  code: 'roles/target',
  vi: () => 'Mục tiêu/Kế hoạch',
  en: () => 'Target',
});

export const localTarget = message({
  code: 'roles/local-target',
  vi: () => 'Kế hoạch đơn vị tự giao',
  en: () => 'The unit’s own target',
});

export const unitFigures = message({
  code: 'roles/unit-figures',
  vi: () => 'Số liệu của từng đơn vị trực thuộc',
  en: () => 'Figures of each subordinate unit',
});

export const yearFigures = message({
  code: 'roles/year-figures',
  vi: () => 'Số liệu từng năm',
  en: () => 'Figures of each year',
});

export const aggregation = message({
  code: 'roles/aggregation',
  vi: () => 'Cách gộp',
  en: () => 'Aggregation',
});

export const actual = message({
  code: 'roles/actual',
  vi: () => 'Thực hiện',
  en: () => 'Actual',
});

export const samePeriod = message({
  code: 'roles/same-period',
  vi: () => 'Cùng kỳ',
  en: () => 'Same period',
});

export const method = message({
  code: 'roles/method',
  vi: () => 'Cách tính',
  en: () => 'Method',
});

export const periods = message({
  code: 'roles/periods',
  vi: () => 'Số kỳ',
  en: () => 'Periods',
});

export const decimals = message({
  code: 'roles/decimals',
  vi: () => 'Số lẻ',
  en: () => 'Decimals',
});

export const printed = message({
  code: 'roles/printed',
  vi: () => '% đã in',
  en: () => 'Printed percentage',
});

export const note = message({
  code: 'roles/note',
  vi: () => 'Ghi chú',
  en: () => 'Notes',
});
