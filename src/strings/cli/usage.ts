import { message } from '../message';

const COMMANDS_VI = `Cách dùng:
  tdkt annexes [--json]                       liệt kê các phụ lục điền được
  tdkt fill SỔ.xlsx --annex MÃ[@TRANG][,…] --out KẾTQUẢ.xlsx
            [--docx KẾTQUẢ.docx [--sentences all|none|1,2,5]]
            [--map ÁNHXẠ.json] [--formulas native|functions|values]
            [--previous KỲTRƯỚC.xlsx [--units ĐƠNVỊ.json]]
            [--unit "…"] [--period "…"] [--rules MÃ|TỆP.json] [--date NĂM-THÁNG-NGÀY]
            [--base-salary ĐỒNG] [--force] [--json]
  tdkt fill SỔ.xlsx --template BIỂUMẪU.xlsx --out KẾTQUẢ.xlsx [--map ÁNHXẠ.json]
            [--formulas native|functions|values] [--unit "…"] [--period "…"]
            [--date NĂM-THÁNG-NGÀY] [--force] [--json]
                                              điền vào biểu mẫu do cấp trên ban hành
  tdkt check SỔ.xlsx… [--format text|json|sarif|html] [--map ÁNHXẠ.json]
            [--preset MÃ|TỆP.json] [--rules MÃ|TỆP.json] [--date NĂM-THÁNG-NGÀY]
            [--annotate KẾTQUẢ] [--fix KẾTQUẢ [--only MÃ,…]] [--force]
                                              nhiều sổ: KẾTQUẢ là thư mục
  tdkt finish SỔ.xlsx --out KẾTQUẢ.xlsx [--repair] [--values] [--native]
              [--remove hidden-sheets,comments,links,properties | all] [--keep TRANG,…]
              [--audit [--date YYYY-MM-DD]] [--force] [--json]
                                              hoàn thiện sổ trước khi gửi; không chọn gì thì tính
                                              lại công thức kẹt và đổi hàm TDKT thành giá trị
  tdkt compare CŨ.xlsx MỚI.xlsx [--json]      hai bản khác nhau ở đâu, theo chỉ tiêu và theo ô
  tdkt call TÊN_HÀM '[đối số, …]' [--rules MÃ|TỆP.json]
                                              gọi một hàm TDKT
  tdkt sample THƯ_MỤC [--force]               chép sổ mẫu ra thư mục, thêm sổ dữ liệu để bắt đầu
                                              (so-bao-cao-mau.xlsx)
Thêm --lang en để xem bằng tiếng Anh.`;

const COMMANDS_EN = `Usage:
  tdkt annexes [--json]                       list the annexes that can be filled
  tdkt fill BOOK.xlsx --annex ID[@SHEET][,…] --out OUT.xlsx
            [--docx OUT.docx [--sentences all|none|1,2,5]]
            [--map MAP.json] [--formulas native|functions|values]
            [--previous BEFORE.xlsx [--units UNITS.json]]
            [--unit "…"] [--period "…"] [--rules ID|FILE.json] [--date YYYY-MM-DD]
            [--base-salary DONG] [--force] [--json]
  tdkt fill BOOK.xlsx --template ISSUED.xlsx --out OUT.xlsx [--map MAP.json]
            [--formulas native|functions|values] [--unit "…"] [--period "…"]
            [--date YYYY-MM-DD] [--force] [--json]
                                              fill a form that somebody else drew
  tdkt check BOOK.xlsx… [--format text|json|sarif|html] [--map MAP.json]
            [--preset ID|FILE.json] [--rules ID|FILE.json] [--date YYYY-MM-DD]
            [--annotate OUT] [--fix OUT [--only CODE,…]] [--force]
                                              several books: OUT is a folder
  tdkt finish BOOK.xlsx --out OUT.xlsx [--repair] [--values] [--native]
              [--remove hidden-sheets,comments,links,properties | all] [--keep SHEET,…]
              [--audit [--date YYYY-MM-DD]] [--force] [--json]
                                              finish a workbook before it is sent; by default stuck
                                              formulas are computed and functions become values
  tdkt compare OLD.xlsx NEW.xlsx [--json]     what changed, by indicator and by cell
  tdkt call NAME '[argument, …]' [--rules ID|FILE.json]
                                              call a TDKT function
  tdkt sample DIR [--force]                   copy the sample workbooks to a folder, with a
                                              workbook to start from (so-bao-cao-mau.xlsx)
Add --lang vi for Vietnamese.`;

export const usage = message({
  code: 'cli/usage',
  vi: () => COMMANDS_VI,
  en: () => COMMANDS_EN,
});

export const unknownCommand = message({
  code: 'cli/unknown-command',
  vi: ({ name }: { readonly name: string }) => `Không có lệnh "${name}".\n${COMMANDS_VI}`,
  en: ({ name }: { readonly name: string }) => `There is no command "${name}".\n${COMMANDS_EN}`,
});

export const unknownOption = message({
  code: 'cli/unknown-option',
  vi: ({ option }: { readonly option: string }) => `Lệnh này không có tùy chọn "${option}".`,
  en: ({ option }: { readonly option: string }) => `This command has no option "${option}".`,
});

export const optionValue = message({
  code: 'cli/option-value',
  vi: ({ option, allowed }: { readonly option: string; readonly allowed: string }) =>
    `Tùy chọn ${option} cần một trong các giá trị: ${allowed}.`,
  en: ({ option, allowed }: { readonly option: string; readonly allowed: string }) =>
    `Option ${option} needs one of: ${allowed}.`,
});

export const missingArgument = message({
  code: 'cli/missing-argument',
  vi: ({ what }: { readonly what: string }) => `Còn thiếu ${what}.`,
  en: ({ what }: { readonly what: string }) => `Missing: ${what}.`,
});

export const tooManyArguments = message({
  code: 'cli/too-many-arguments',
  vi: ({ extra }: { readonly extra: string }) =>
    `Thừa "${extra}". Tên có dấu cách phải đặt trong dấu nháy kép.`,
  en: ({ extra }: { readonly extra: string }) =>
    `"${extra}" is too much. Put names with spaces into double quotes.`,
});

export const callArguments = message({
  code: 'cli/call-arguments',
  vi: () =>
    `Đối số phải là một mảng JSON, ví dụ '["36,88", 34]'; null là bỏ trống, mảng hai chiều là một vùng.`,
  en: () =>
    `The arguments must be a JSON array, for example '["36,88", 34]'; null is omitted, a 2-D array a range.`,
});

export const unknownFunction = message({
  code: 'cli/unknown-function',
  vi: ({ name, known }: { readonly name: string; readonly known: string }) =>
    `Không có hàm "${name}". Các hàm hiện có: ${known}.`,
  en: ({ name, known }: { readonly name: string; readonly known: string }) =>
    `There is no function "${name}". The functions are: ${known}.`,
});

export const excelError = message({
  code: 'cli/excel-error',
  vi: ({ code }: { readonly code: string }) =>
    code === '#DIV/0!' ? 'Chia cho 0.' : `Hàm trả về lỗi ${code}.`,
  en: ({ code }: { readonly code: string }) =>
    code === '#DIV/0!' ? 'Division by zero.' : `The function gives ${code}.`,
});

export const dateInvalid = message({
  code: 'cli/date-invalid',
  vi: ({ date }: { readonly date: string }) =>
    `"${date}" không phải ngày có thật viết theo kiểu 2026-11-21 (năm-tháng-ngày).`,
  en: ({ date }: { readonly date: string }) =>
    `"${date}" is no real date written like 2026-11-21 (year-month-day).`,
});

export const amountInvalid = message({
  code: 'cli/amount-invalid',
  vi: ({ option, amount }: { readonly option: string; readonly amount: string }) =>
    `Tùy chọn ${option} cần một số tiền bằng đồng, ví dụ 2340000; "${amount}" không phải.`,
  en: ({ option, amount }: { readonly option: string; readonly amount: string }) =>
    `Option ${option} needs an amount in đồng, for example 2340000; "${amount}" is none.`,
});

export const onlyWithoutFix = message({
  code: 'cli/only-without-fix',
  vi: () => '--only chọn các mã để sửa nên phải đi cùng --fix KẾTQUẢ.',
  en: () => '--only names what to mend and goes with --fix OUT.',
});

export const unknownCodes = message({
  code: 'cli/unknown-codes',
  vi: ({ words, known }: { readonly words: string; readonly known: string }) =>
    `Không có mã kiểm tra: ${words}. Các mã đúng: ${known}.`,
  en: ({ words, known }: { readonly words: string; readonly known: string }) =>
    `There are no checks ${words}. The codes are: ${known}.`,
});
