import type { AnnexDefinition } from '../definition';
import { periodAnnex } from '../shared/periods/periodAnnex';

const form = periodAnnex({
  id: 'chi-tieu-don-vi',
  title: 'Tình hình thực hiện các chỉ tiêu',
  orientation: 'landscape',
  reads: 'units',
  needs: ['indicator', 'actual', 'unit-figures'],
  percentDecimals: 2,
  blocksAcross: 2,
  columns: [
    { key: 'number', header: ['STT'], width: 12, align: 'center', content: { kind: 'number' } },
    {
      key: 'indicator',
      header: ['Chỉ tiêu'],
      width: 45,
      align: 'left',
      content: { kind: 'indicator' },
    },
    { key: 'unit', header: ['ĐVT'], width: 20, align: 'center', content: { kind: 'unit' } },
    {
      key: 'before',
      each: 'unit',
      header: ['{đơn vị}', 'TH {năm trước}'],
      width: 17.5,
      align: 'center',
      content: { kind: 'figure', of: 'same-period' },
    },
    {
      key: 'plan',
      each: 'unit',
      header: ['{đơn vị}', 'KH {kỳ}'],
      width: 17.5,
      align: 'center',
      content: { kind: 'figure', of: 'plan' },
    },
    {
      key: 'actual',
      each: 'unit',
      header: ['{đơn vị}', 'ƯTH {kỳ}'],
      width: 17.5,
      align: 'center',
      content: { kind: 'figure', of: 'actual' },
    },
    {
      key: 'percent-of-before',
      each: 'unit',
      header: ['{đơn vị}', 'So sánh %', 'ƯTH/TH {năm trước}'],
      width: 17.5,
      align: 'center',
      content: { kind: 'percent', of: 'actual', to: 'same-period', by: 'same-period' },
    },
    {
      key: 'percent-of-plan',
      each: 'unit',
      header: ['{đơn vị}', 'So sánh %', 'ƯTH/KH'],
      width: 17.5,
      align: 'center',
      content: { kind: 'percent', of: 'actual', to: 'plan', by: 'plan' },
    },
  ],
  example: {
    plan: [],
    year: [],
    unit: [{ 'đơn vị': 'Toàn huyện/xã' }, { 'đơn vị': 'Từng đơn vị' }],
  },
  exampleWords: { kỳ: 'năm', 'năm trước': 'năm trước' },
  source: 'BIỂU 07 của phần mềm theo dõi kinh tế, xã hội cấp huyện',
});

/** BIỂU 07: a year's plan and result, for the whole and for each unit side by side. */
export const annex: AnnexDefinition = { ...form, asks: ['previous'] };
