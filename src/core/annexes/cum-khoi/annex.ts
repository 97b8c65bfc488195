import { listAnnex } from '../shared/listAnnex';

/** Emulation clusters and blocks with who leads them. */
export const annex = listAnnex({
  id: 'cum-khoi',
  title: 'Danh sách cụm, khối thi đua',
  orientation: 'portrait',
  needs: ['block'],
  kind: 'blocks',
  orKinds: ['other', 'work-plan'],
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
      key: 'block',
      header: 'Khối/Cụm',
      width: 51,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:ten )?(?:khoi cum|cum khoi|khoi|cum)(?: thi dua)?$/],
    },
    {
      key: 'block-head',
      header: 'Khối trưởng',
      width: 28,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:khoi|cum|don vi)(?: cum| khoi)? truong/, /truong$/],
    },
    {
      key: 'block-deputy',
      header: 'Khối phó',
      width: 28,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:khoi|cum|don vi)(?: cum| khoi)? pho/, /pho$/],
    },
    {
      key: 'member-count',
      header: 'Số đơn vị',
      width: 17,
      align: 'center',
      content: { kind: 'copy' },
      words: [
        /^(?:so|so luong|tong so) (?:don vi|thanh vien)/,
        /^(?:so luong|tong so)$|thanh vien/,
      ],
    },
    {
      key: 'note',
      header: 'Ghi chú',
      width: 29,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^ghi chu/],
    },
  ],
  source: 'mục khối, cụm thi đua của các báo cáo sơ kết, tổng kết',
});
