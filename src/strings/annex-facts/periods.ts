import { message } from '../message';

interface Reads {
  readonly reads: 'period' | 'years' | 'units';
}

export const periods = message({
  code: 'annex-facts/periods',
  vi: ({ reads }: Reads) => {
    switch (reads) {
      case 'period':
        return 'Kỳ: tháng, quý, 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng, cả năm, 5 năm, lấy theo --period, nếu không có thì theo tên bảng. Cột từng tháng, từng quý được gộp theo cột "Cách gộp", nếu không có thì theo đơn vị tính và tên chỉ tiêu: số lượng và tiền thì cộng, tỷ lệ và số có đến cuối kỳ thì lấy kỳ cuối, mức bình quân thì lấy bình quân. Tỷ lệ % không tính được thì giữ số đã in trong nguồn và có ghi chú.';
      case 'years':
        return 'Cột "Cả giai đoạn" gộp các năm bằng công thức, theo cột "Cách gộp", nếu không có thì theo đơn vị tính và tên chỉ tiêu; nguồn có sẵn số cả giai đoạn thì số đó quyết định cách gộp.';
      case 'units':
        return 'Nguồn: mỗi đơn vị một trang tính có cùng các chỉ tiêu, hoặc một bảng có một nhóm cột cho mỗi đơn vị. Cột chung là tổng các đơn vị; tỷ lệ không cộng, chỉ lấy số chung có sẵn trong nguồn.';
    }
  },
  en: ({ reads }: Reads) => {
    switch (reads) {
      case 'period':
        return 'Periods: a month, a quarter, the first or second half of the year, nine months, a year, five years, from --period, else from the words over the table. Columns of months or quarters are put together as the column "Cách gộp" says, else by unit and name: counts and money are added, rates and stocks stand as of the last period, means are averaged. A percentage that cannot be computed is kept as the source prints it, with a note.';
      case 'years':
        return 'The column "Cả giai đoạn" puts the years together by a formula, as the column "Cách gộp" says, else by unit and name; where the source has a figure of the whole period, that decides.';
      case 'units':
        return 'Sources: a sheet for each unit with the same indicators, or one table with a block of columns for each unit. The common columns are the sum of the units; rates are never added, only the source’s own common figure is taken.';
    }
  },
});
