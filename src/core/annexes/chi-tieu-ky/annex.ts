import type { AnnexDefinition } from '../definition';
import { periodAnnex } from '../shared/periods/periodAnnex';

const form = periodAnnex({
  id: 'chi-tieu-ky',
  title: 'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
  orientation: 'landscape',
  reads: 'period',
  needs: ['indicator', 'target', 'actual'],
  percentDecimals: 1,
  columns: [
    { key: 'number', header: ['TT'], width: 11, align: 'center', content: { kind: 'number' } },
    {
      key: 'indicator',
      header: ['Chỉ tiêu'],
      width: 67,
      align: 'left',
      content: { kind: 'indicator' },
    },
    { key: 'unit', header: ['ĐVT'], width: 24, align: 'center', content: { kind: 'unit' } },
    {
      key: 'plan',
      each: 'plan',
      header: ['Kế hoạch {thời hạn}', '{giao}'],
      width: 22,
      align: 'center',
      content: { kind: 'figure', of: 'plan' },
    },
    {
      key: 'same-period',
      header: ['Thực hiện cùng kỳ {năm trước}'],
      width: 26,
      align: 'center',
      content: { kind: 'figure', of: 'same-period' },
    },
    {
      key: 'actual',
      header: ['Thực hiện {kỳ}'],
      width: 26,
      align: 'center',
      content: { kind: 'figure', of: 'actual' },
    },
    {
      key: 'percent-of-plan',
      each: 'plan',
      header: ['So sánh %', 'KH {giao}'],
      width: 18,
      align: 'center',
      content: { kind: 'percent', of: 'actual', to: 'plan', by: 'plan' },
    },
    {
      key: 'percent-of-same-period',
      header: ['So sánh %', 'cùng kỳ'],
      width: 18,
      align: 'center',
      content: { kind: 'percent', of: 'actual', to: 'same-period', by: 'same-period' },
    },
  ],
  example: { plan: [{ giao: 'tỉnh giao' }, { giao: 'xã giao' }], year: [], unit: [] },
  exampleWords: { 'thời hạn': 'năm', kỳ: '6 tháng' },
  source:
    'Số liệu của báo cáo sơ kết 6 tháng đầu năm 2020 của UBND huyện Triệu Sơn và UBND huyện Hồng Ngự',
});

/** Targets of a month, quarter, half year or year, against one or two plans and the year before. */
export const annex: AnnexDefinition = { ...form, asks: ['date', 'previous'] };
