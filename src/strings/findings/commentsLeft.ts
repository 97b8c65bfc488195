import { counted } from '../counted';
import { message } from '../message';

interface CommentsLeft {
  readonly count: number;
  readonly cells: string;
  readonly text: string;
}

export const commentsLeft = message({
  code: 'workbook/comments-left',
  vi: (d: CommentsLeft) =>
    `Trang còn ${String(d.count)} ghi chú (${d.cells}), bắt đầu bằng: "${d.text.slice(0, 60)}". Hãy xóa những ghi chú không gửi cho nơi nhận.`,
  en: (d: CommentsLeft) =>
    `The sheet has ${counted(d.count, 'note')} (${d.cells}), the first one: "${d.text.slice(0, 60)}". Delete those that should not go out.`,
});
