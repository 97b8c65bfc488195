import { message } from '../message';

interface TooWide {
  readonly width: number;
  readonly room: number;
}

export const tooWide = message({
  code: 'page/too-wide',
  vi: (d: TooWide) =>
    `Bảng rộng khoảng ${String(d.width)} mm, giấy chỉ còn ${String(d.room)} mm giữa hai lề: các cột cuối sẽ in sang trang khác. Hãy đặt vừa một trang ngang hoặc xoay giấy.`,
  en: (d: TooWide) =>
    `The table is about ${String(d.width)} mm wide and the paper has ${String(d.room)} mm between its margins: the last columns print on another page. Fit it to one page in width or turn the paper.`,
});
