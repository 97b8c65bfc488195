import { targetAnnex } from '../shared/targetAnnex';

/** Targets of a five-year period: one target, one result, and its percentage. */
export const annex = targetAnnex({
  id: 'chi-tieu-5-nam',
  title: 'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
  orientation: 'portrait',
  needs: ['indicator', 'target', 'actual'],
  percentDecimals: 0,
  columns: [
    {
      key: 'number',
      header: ['TT'],
      width: 11,
      align: 'center',
      content: { kind: 'copy', role: 'number' },
    },
    {
      key: 'indicator',
      header: ['Chỉ tiêu'],
      width: 62,
      align: 'left',
      content: { kind: 'copy', role: 'indicator' },
    },
    {
      key: 'unit',
      header: ['Đơn vị tính'],
      width: 25,
      align: 'center',
      content: { kind: 'unit' },
    },
    {
      key: 'target',
      header: ['Mục tiêu'],
      width: 22,
      align: 'center',
      content: { kind: 'target', form: 'plain' },
    },
    {
      key: 'actual',
      header: ['Kết quả', 'Ước thực hiện đến hết năm {năm}'],
      headerFrom: 'actual',
      width: 25,
      align: 'center',
      content: { kind: 'copy', role: 'actual' },
    },
    {
      key: 'percent',
      header: ['Kết quả', '% so với mục tiêu'],
      width: 20,
      align: 'center',
      content: { kind: 'percent' },
    },
  ],
  source:
    'Biểu kèm theo Báo cáo tổng kết phong trào thi đua yêu nước giai đoạn 2015-2020 của UBND huyện Hà Quảng (huyện Hà Quảng cũ)',
});
