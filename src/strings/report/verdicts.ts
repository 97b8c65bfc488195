import { counted } from '../counted';
import { message } from '../message';

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const countsVi = ({ error, warning, info }: Counts): string =>
  `${String(error)} lỗi, ${String(warning)} cảnh báo, ${String(info)} lưu ý`;

const countsEn = ({ error, warning, info }: Counts): string =>
  `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}`;

export const counts = message<Counts>({
  code: 'report/counts',
  vi: countsVi,
  en: countsEn,
});

export const verdictPassed = message<Counts>({
  code: 'report/verdict-passed',
  vi: () => 'Sẵn sàng nộp',
  en: () => 'Ready to submit',
});

export const verdictFailed = message<Counts>({
  code: 'report/verdict-failed',
  vi: ({ error }) => `Chưa nộp được: ${String(error)} lỗi`,
  en: ({ error }) => `Not ready to submit: ${counted(error, 'error')}`,
});

export const verdictIncomplete = message<Counts>({
  code: 'report/verdict-incomplete',
  vi: ({ error }) =>
    error === 0 ? 'Chưa kiểm tra hết' : `Chưa kiểm tra hết, và đã thấy ${String(error)} lỗi`,
  en: ({ error }) =>
    error === 0
      ? 'Not everything could be checked'
      : `Not everything could be checked, and there are ${counted(error, 'error')} already`,
});

/** What the verdict means for whoever hands the report in. */
export const meaningPassed = message<Counts>({
  code: 'report/meaning-passed',
  vi: ({ warning }) =>
    warning === 0
      ? 'Không phát hiện lỗi nào trong các bảng đã đọc.'
      : `Không có lỗi; hãy xem lại ${String(warning)} cảnh báo trước khi nộp.`,
  en: ({ warning }) =>
    warning === 0
      ? 'No error was found in the tables that were read.'
      : `No errors; look at ${counted(warning, 'warning')} before submitting.`,
});

export const meaningFailed = message<Counts>({
  code: 'report/meaning-failed',
  vi: () => 'Hãy sửa các lỗi dưới đây (hoặc ghi lý do bỏ qua), rồi kiểm tra lại.',
  en: () => 'Mend the errors below (or say why they are ignored), then check again.',
});

export const meaningIncomplete = message<Counts>({
  code: 'report/meaning-incomplete',
  vi: () => 'Có phần không đọc được nên chưa thể kết luận. Hãy xử lý các phần đó rồi kiểm tra lại.',
  en: () =>
    'Some parts could not be read, so nothing can be concluded. See to them and check again.',
});
