import { listAnnex } from '../shared/listAnnex';

/** What has reached a standard, of how many: new rural areas, schools, health, food safety. */
export const annex = listAnnex({
  id: 'dat-chuan',
  title: 'Kết quả thực hiện các tiêu chí, đạt chuẩn',
  orientation: 'portrait',
  needs: ['standard', 'reached'],
  kind: 'standards',
  orKinds: ['other', 'targets', 'work-plan'],
  columns: [
    {
      key: 'number',
      header: 'STT',
      width: 12,
      align: 'center',
      content: { kind: 'number' },
      words: [],
    },
    {
      key: 'standard',
      header: 'Nội dung',
      width: 67,
      align: 'left',
      content: { kind: 'copy' },
      words: [
        /^(?:noi dung|tieu chi|chuan|loai chuan|don vi)(?: |$)/,
        /^(?:ten|chi tieu|xa|truong)/,
      ],
    },
    {
      key: 'reached',
      header: 'Đạt',
      width: 18,
      align: 'center',
      content: { kind: 'copy' },
      words: [/^(?:so (?:luong )?(?:[a-z ]{0,20} )?)?(?:da )?dat(?: chuan)?$/, /^ket qua$/],
    },
    {
      key: 'whole',
      header: 'Tổng số/kế hoạch',
      width: 24,
      align: 'center',
      content: { kind: 'copy' },
      words: [/^(?:tong so|ke hoach|muc tieu)(?: |$)/],
    },
    {
      key: 'share',
      header: 'Tỷ lệ %',
      width: 19,
      align: 'center',
      content: { kind: 'percent', part: 'reached', whole: 'whole' },
      words: [/^(?:ti le|dat %|%)/],
    },
    {
      key: 'note',
      header: 'Ghi chú',
      width: 25,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^ghi chu/],
    },
  ],
  source:
    'số liệu n/N về xã nông thôn mới, trường chuẩn, y tế, an toàn thực phẩm trong các báo cáo',
});
