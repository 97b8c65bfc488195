import { listAnnex } from '../shared/listAnnex';

/** Role models, one line each. */
export const annex = listAnnex({
  id: 'dien-hinh',
  title: 'Danh sách điển hình tiên tiến',
  orientation: 'landscape',
  needs: ['role-model'],
  kind: 'role-models',
  orKinds: ['other', 'work-plan', 'movements'],
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
      key: 'role-model',
      header: 'Tên tập thể/cá nhân',
      width: 50,
      align: 'left',
      content: { kind: 'copy' },
      words: [
        /^(?:ten (?:tap the|ca nhan|dien hinh)|ho va ten|ho ten|dien hinh)/,
        /^(?:ten|tap the|ca nhan)/,
      ],
    },
    {
      key: 'recipient-kind',
      header: 'Đối tượng',
      width: 26,
      align: 'center',
      content: { kind: 'copy' },
      words: [/^(?:doi tuong|loai doi tuong|phan loai)/],
    },
    {
      key: 'address',
      header: 'Địa chỉ',
      width: 40,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^dia chi/, /^(?:don vi|noi cong tac|co quan|dia phuong)/],
    },
    {
      key: 'movement',
      header: 'Phong trào',
      width: 38,
      align: 'left',
      content: { kind: 'copy' },
      words: [/phong trao/, /^linh vuc/],
    },
    {
      key: 'achievement',
      header: 'Thành tích',
      width: 58,
      align: 'left',
      content: { kind: 'copy' },
      words: [/thanh tich/],
    },
    {
      key: 'awarded',
      header: 'Đã khen',
      width: 28,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^da (?:duoc )?khen/, /^(?:hinh thuc|danh hieu|khen thuong)/],
    },
  ],
  source: 'mục điển hình tiên tiến của các báo cáo sơ kết, tổng kết',
});
