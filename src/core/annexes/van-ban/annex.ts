import { listAnnex } from '../shared/listAnnex';

/** Documents issued or referred to, one line each. */
export const annex = listAnnex({
  id: 'van-ban',
  title: 'Danh mục văn bản về công tác thi đua, khen thưởng',
  orientation: 'landscape',
  needs: ['document'],
  kind: 'documents',
  orKinds: [],
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
      key: 'document-kind',
      header: 'Loại',
      width: 28,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:loai|ten loai|hinh thuc)(?: van ban)?$/],
    },
    {
      key: 'document',
      header: 'Số, ký hiệu',
      width: 42,
      align: 'left',
      content: { kind: 'copy' },
      words: [
        /^(?:so(?: va)? ki hieu|so hieu|so van ban|so ki hieu van ban)(?: |$)/,
        /^(?:so|ki hieu)(?: |$)/,
      ],
    },
    {
      key: 'issued-on',
      header: 'Ngày',
      width: 27,
      align: 'center',
      content: { kind: 'date' },
      words: [/^ngai(?: |$)/],
    },
    {
      key: 'issuer',
      header: 'Cơ quan ban hành',
      width: 45,
      align: 'left',
      content: { kind: 'copy' },
      words: [/^(?:co quan|noi|don vi) ban hanh$/, /^(?:co quan|don vi|tac gia)/],
    },
    {
      key: 'abstract',
      header: 'Trích yếu',
      width: 98,
      align: 'left',
      content: { kind: 'copy' },
      words: [/trich ieu/, /^(?:noi dung|ten van ban|ve viec)/],
    },
  ],
  source: 'danh mục văn bản đã ban hành trong báo cáo sơ kết, tổng kết',
});
