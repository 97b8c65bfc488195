import { message } from '../message';

interface DocumentNumberFault {
  readonly kind:
    | 'spaces'
    | 'order'
    | 'form'
    | 'slash'
    | 'letters'
    | 'missing-year'
    | 'missing-number'
    | 'missing-sign'
    | 'leading-zero';
  readonly number: string;
  /** '' where the right form isn't known. */
  readonly proposed: string;
}

export const documentNumber = message({
  code: 'dates/document-number',
  vi: (d: DocumentNumberFault) => {
    const asked = `Hãy đối chiếu bản gốc và ghi lại${d.proposed === '' ? '' : ` ${d.proposed}`}.`;
    switch (d.kind) {
      case 'spaces':
        return `Số, ký hiệu "${d.number}" có dấu cách thừa. Hãy ghi lại ${d.proposed}.`;
      case 'order':
        return `Ký hiệu của "${d.number}" ngược thứ tự: chữ viết tắt tên loại văn bản đứng trước, tên cơ quan đứng sau. ${asked}`;
      case 'form':
        return d.proposed.endsWith('/TW')
          ? `"${d.number}" viết theo mẫu của cơ quan nhà nước, văn bản của Đảng viết số, gạch nối, tên loại, gạch chéo, cơ quan. ${asked}`
          : `"${d.number}" viết theo mẫu văn bản của Đảng, văn bản của cơ quan nhà nước viết số, gạch chéo, tên loại, gạch nối, cơ quan. ${asked}`;
      case 'slash':
        return `"${d.number}" thiếu hoặc sai dấu gạch chéo giữa số và ký hiệu. ${asked}`;
      case 'letters':
        return `Ký hiệu của "${d.number}" viết sai chữ hoa hoặc thiếu dấu. ${asked}`;
      case 'missing-year':
        return `"${d.number}" là văn bản quy phạm pháp luật nên số phải có năm ban hành. ${asked}`;
      case 'missing-number':
        return `"${d.number}" chưa ghi số. Hãy điền số của văn bản khi đã có.`;
      case 'missing-sign':
        return `Văn bản số ${d.number} chưa ghi ký hiệu. Hãy ghi đủ số và ký hiệu như bản gốc.`;
      case 'leading-zero':
        return `Số văn bản nhỏ hơn 10 phải thêm số 0 phía trước: ${d.proposed}.`;
    }
  },
  en: (d: DocumentNumberFault) => {
    const asked = `See the original and write ${d.proposed === '' ? 'it' : d.proposed}.`;
    switch (d.kind) {
      case 'spaces':
        return `The number "${d.number}" has spaces in it. Write ${d.proposed}.`;
      case 'order':
        return `The sign of "${d.number}" is turned round: the kind of document comes first, the office after it. ${asked}`;
      case 'form':
        return d.proposed.endsWith('/TW')
          ? `"${d.number}" has the form of the State's documents; the Party's have number, hyphen, kind, slash, office. ${asked}`
          : `"${d.number}" has the form of the Party's documents; the State's have number, slash, kind, hyphen, office. ${asked}`;
      case 'slash':
        return `"${d.number}" lacks the slash between number and sign, or has a wrong one. ${asked}`;
      case 'letters':
        return `The sign of "${d.number}" has wrong capitals or lacks a mark. ${asked}`;
      case 'missing-year':
        return `"${d.number}" is a normative document, whose number has the year of issue. ${asked}`;
      case 'missing-number':
        return `"${d.number}" has no number yet. Write it once it is known.`;
      case 'missing-sign':
        return `Document ${d.number} has no sign. Write number and sign as in the original.`;
      case 'leading-zero':
        return `A document number below 10 begins with a zero: ${d.proposed}.`;
    }
  },
});
