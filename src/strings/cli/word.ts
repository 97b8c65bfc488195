import { message } from '../message';

export const sentencesWithoutDocx = message({
  code: 'cli/sentences-without-docx',
  vi: () => '--sentences chọn các câu cho tệp Word nên phải đi cùng --docx KẾTQUẢ.docx.',
  en: () => '--sentences chooses what the Word file says and goes with --docx OUT.docx.',
});

interface Numbers {
  readonly numbers: string;
}

export const unknownNumbers = message({
  code: 'cli/unknown-numbers',
  vi: ({ numbers }: Numbers) =>
    `--sentences: không có chỉ tiêu nào mang số thứ tự ${numbers}. Hãy ghi none, all hoặc các số thứ tự như 1,2,5.`,
  en: ({ numbers }: Numbers) =>
    `--sentences: no indicator is numbered ${numbers}. Write none, all or numbers such as 1,2,5.`,
});

interface WrittenDocx {
  readonly path: string;
  readonly sentences: number;
}

export const writtenDocx = message({
  code: 'cli/written-docx',
  vi: ({ path, sentences }: WrittenDocx) =>
    `Đã ghi: ${path}${sentences === 0 ? '' : ` (${String(sentences)} câu đánh giá kết quả)`}`,
  en: ({ path, sentences }: WrittenDocx) =>
    `Written: ${path}${sentences === 0 ? '' : ` (${String(sentences)} report sentences)`}`,
});

interface Unsaid {
  readonly sheet: string;
  readonly indicator: string;
}

export const unsaid = message({
  code: 'cli/unsaid',
  vi: ({ sheet, indicator }: Unsaid) =>
    `${sheet}: không viết được câu cho chỉ tiêu "${indicator}" vì kết quả không phải là số.`,
  en: ({ sheet, indicator }: Unsaid) =>
    `${sheet}: no sentence for the indicator "${indicator}": its result is no figure.`,
});
