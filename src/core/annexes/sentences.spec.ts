import { fillLiteral } from '../../../test/support/fillLiteral';
import { assessmentPaper } from './assessment';
import { annex as fiveYears } from './chi-tieu-5-nam/annex';
import { sentencesOf, unknownNumbers, type SentenceChoice } from './sentences';

const filled = fillLiteral(fiveYears, [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Ước thực hiện'],
  ['I', 'Kinh tế'],
  [1, 'Giá trị sản xuất', 'tỷ đồng', 8000, 9427],
  [null, '- Nông nghiệp:', 'tỷ đồng', 3000, 2500.5],
  [2, 'Tổng đàn gia súc'],
  [null, 'Đàn bò mỗi năm tăng trên', '%', 5, '3,97'],
  ['II', 'Văn hóa, xã hội'],
  [3, 'Tỷ lệ hộ nghèo giảm còn', '%', 5, 4],
  [4, 'Giữ vững phổ cập giáo dục', null, 'Giữ vững', 'Giữ vững'],
  [5, 'Làng văn hóa', '%', 70, null],
]);

function shown(choice: SentenceChoice): readonly string[] {
  return sentencesOf(filled, choice).map((line) => {
    switch (line.kind) {
      case 'heading':
        return `${line.level}: ${line.text}`;
      case 'sentence':
        return line.isPart ? `- ${line.text}` : line.text;
      case 'unsaid':
        return `? ${line.number} ${line.indicator}`;
    }
  });
}

describe('sentencesOf', () => {
  it('says every line that has a figure, with the percentage of the annex', () => {
    expect(shown({ kind: 'all' })).toEqual([
      'section: Kinh tế',
      'Giá trị sản xuất ước đạt 9.427 tỷ đồng, bằng 118% mục tiêu.',
      '- Nông nghiệp ước đạt 2.500,5 tỷ đồng, bằng 83% mục tiêu.',
      'indicator: Tổng đàn gia súc',
      '- Đàn bò mỗi năm ước tăng 3,97%, bằng 79% mục tiêu.',
      'section: Văn hóa, xã hội',
      // Less is better where a rate should remain: 5 / 4.
      'Tỷ lệ hộ nghèo ước giảm còn 4%, bằng 125% mục tiêu.',
      '? 4 Giữ vững phổ cập giáo dục',
    ]);
  });

  it('says the chosen indicators with the lines under them, and which of them it can not', () => {
    expect(shown({ kind: 'numbers', numbers: ['2', '5.'] })).toEqual([
      'section: Kinh tế',
      'indicator: Tổng đàn gia súc',
      '- Đàn bò mỗi năm ước tăng 3,97%, bằng 79% mục tiêu.',
      '? 5 Làng văn hóa',
    ]);
  });

  it('says a whole section by its letter', () => {
    expect(shown({ kind: 'numbers', numbers: ['ii'] })).toEqual([
      'section: Văn hóa, xã hội',
      'Tỷ lệ hộ nghèo ước giảm còn 4%, bằng 125% mục tiêu.',
      '? 4 Giữ vững phổ cập giáo dục',
      '? 5 Làng văn hóa',
    ]);
  });

  it('knows which chosen numbers no line has', () => {
    expect(unknownNumbers([filled], { kind: 'numbers', numbers: ['1', '7', '', 'II'] })).toEqual([
      '7',
      '',
    ]);
    expect(unknownNumbers([filled], { kind: 'all' })).toEqual([]);
  });
});

describe('sentencesOf a table that does not say "ước"', () => {
  const plain = fillLiteral(fiveYears, [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch tỉnh giao', 'Thực hiện'],
    [1, 'Số hộ dùng nước sạch đạt', 'hộ', 70, 43],
  ]);

  it('says "đạt" once and names the plan as the column does', () => {
    expect(sentencesOf(plain, { kind: 'all' })).toEqual([
      {
        kind: 'sentence',
        isPart: false,
        text: 'Số hộ dùng nước sạch đạt 43 hộ, bằng 61% kế hoạch tỉnh giao.',
      },
    ]);
  });
});

describe('sentencesOf lines as staff write them', () => {
  const rows = [
    [1, 'Thu nhập bình quân', null, '21 triệu đồng/năm', 21.5],
    [2, 'Nâng độ che phủ rừng lên', '%', 49, 49.3],
    [3, 'Số cơ sở đảng hoàn thành tốt trở lên', '%', 80, 85],
    [4, 'Giảm tỷ suất sinh', '0', 0.3, 0.3],
    [5, 'Kết nạp đảng viên:', 'đảng viên', '110', '123 đảng viên'],
    [6, 'Số hộ thoát nghèo', 'hộ', null, 25],
  ] as const;
  const annex = fillLiteral(fiveYears, [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'],
    ...rows,
  ]);

  it('takes the one unit there is, no number for a unit, and one verb', () => {
    const said = sentencesOf(annex, { kind: 'all' }).map((line) =>
      line.kind === 'sentence' ? line.text : line.kind,
    );
    expect(said).toEqual([
      'Thu nhập bình quân đạt 21,5 triệu đồng/năm, bằng 102% kế hoạch.',
      'Nâng độ che phủ rừng đạt 49,3%, bằng 101% kế hoạch.',
      'Số cơ sở đảng hoàn thành tốt trở lên đạt 85%, bằng 106% kế hoạch.',
      'Giảm tỷ suất sinh đạt 0,3, bằng 100% kế hoạch.',
      'Kết nạp đảng viên đạt 123 đảng viên, bằng 112% kế hoạch.',
      'Số hộ thoát nghèo đạt 25 hộ.',
    ]);
  });
});

describe('sentencesOf a target of each year', () => {
  it('does not say the actual of all years of each', () => {
    const annex = fillLiteral(fiveYears, [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Số kỳ'],
      [1, 'Xây dựng nhà văn hóa mỗi năm', 'nhà', 10, 44, 5],
      [2, 'Sản lượng mỗi năm', 'tấn', 10, 9, null],
    ]);
    expect(sentencesOf(annex, { kind: 'all' })).toEqual([
      {
        kind: 'sentence',
        isPart: false,
        text: 'Xây dựng nhà văn hóa đạt 44 nhà, bằng 88% kế hoạch.',
      },
      {
        kind: 'sentence',
        isPart: false,
        text: 'Sản lượng mỗi năm đạt 9 tấn, bằng 90% kế hoạch.',
      },
    ]);
  });
});

describe('assessmentPaper', () => {
  const lines = sentencesOf(filled, { kind: 'numbers', numbers: ['1'] });
  const first = { label: 'Phụ lục I', title: 'Kết quả', lines };

  it('has a title, the headings in bold and parts behind a dash', () => {
    const paper = assessmentPaper([first]);
    expect(paper?.blocks.map(({ kind }) => kind)).toEqual(['line', 'text', 'text', 'text']);
    expect(
      paper?.blocks.flatMap((block) =>
        block.kind === 'table' ? [] : [[block.text, block.look.bold]],
      ),
    ).toEqual([
      ['ĐÁNH GIÁ KẾT QUẢ', true],
      ['Kinh tế', true],
      ['Giá trị sản xuất ước đạt 9.427 tỷ đồng, bằng 118% mục tiêu.', false],
      ['- Nông nghiệp ước đạt 2.500,5 tỷ đồng, bằng 83% mục tiêu.', false],
    ]);
  });

  it('names each annex where there are several with sentences', () => {
    const second = { ...first, label: 'Phụ lục II' };
    const texts = assessmentPaper([first, { ...first, lines: [] }, second])?.blocks.flatMap(
      (block) => (block.kind === 'text' && block.text.startsWith('Phụ lục') ? [block.text] : []),
    );
    expect(texts).toEqual(['Phụ lục I. Kết quả', 'Phụ lục II. Kết quả']);
  });

  it('is none without sentences', () => {
    const unsaid = { kind: 'unsaid', number: '1', indicator: 'a' } as const;
    expect(assessmentPaper([{ ...first, lines: [unsaid] }])).toBeUndefined();
  });
});
