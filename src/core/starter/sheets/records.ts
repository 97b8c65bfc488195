import { DATE, NUMBER, YEAR, day, example, type StarterSheet } from '../starterSheet';

/** The emulation movements that were launched. */
export const movements: StarterSheet = {
  name: 'Phong trào',
  title: 'Phong trào thi đua',
  columns: [
    NUMBER,
    { header: ['Tên phong trào'], width: 50 },
    { header: ['Cơ quan chủ trì'], width: 24 },
    { header: ['Cấp phát động'], width: 18, align: 'center', list: 'launcher' },
    { header: ['Phạm vi'], width: 18, align: 'center', list: 'scope' },
    { header: ['Văn bản'], width: 18, align: 'center' },
    { header: ['Từ ngày'], width: 13, align: 'center', numberFormat: DATE },
    { header: ['Đến ngày'], width: 13, align: 'center', numberFormat: DATE },
    { header: ['Loại'], width: 15, align: 'center', list: 'movement' },
    { header: ['Số khen thưởng'], width: 12, align: 'center' },
  ],
  examples: [
    [
      1,
      example('Chung sức xây dựng nông thôn mới'),
      'Phòng Kinh tế',
      'Tỉnh',
      'Toàn xã',
      '10/KH-UBND',
      day(YEAR - 4, 1, 1),
      day(YEAR, 12, 31),
      'Chuyên đề',
      2,
    ],
    [
      2,
      example('Thi đua thực hiện nhiệm vụ năm'),
      'Văn phòng',
      'Xã',
      'Cơ quan, đơn vị',
      '05/KH-UBND',
      day(YEAR, 1, 1),
      day(YEAR, 12, 31),
      'Thường xuyên',
      1,
    ],
  ],
};

/** Clusters and blocks with who leads them. */
export const blocks: StarterSheet = {
  name: 'Khối, cụm',
  title: 'Khối, cụm thi đua',
  columns: [
    NUMBER,
    { header: ['Khối/Cụm'], width: 40 },
    { header: ['Khối trưởng'], width: 28 },
    { header: ['Khối phó'], width: 28 },
    { header: ['Số đơn vị'], width: 11, align: 'center' },
    { header: ['Ghi chú'], width: 30 },
  ],
  examples: [
    [1, example('Khối văn phòng'), 'Văn phòng', 'Phòng Kinh tế', 4],
    [2, example('Khối trường học'), 'Trường Tiểu học 1', 'Trường Mầm non 1', 6],
  ],
};

/** Documents issued. */
export const documents: StarterSheet = {
  name: 'Văn bản',
  title: 'Văn bản về công tác thi đua, khen thưởng',
  columns: [
    NUMBER,
    { header: ['Loại'], width: 16, list: 'document' },
    { header: ['Số, ký hiệu'], width: 20 },
    { header: ['Ngày'], width: 13, align: 'center', numberFormat: DATE },
    { header: ['Cơ quan ban hành'], width: 24 },
    { header: ['Trích yếu'], width: 62 },
  ],
  examples: [
    [
      1,
      'Kế hoạch',
      '05/KH-UBND',
      day(YEAR, 1, 12),
      'UBND xã',
      example(`Phát động phong trào thi đua năm ${String(YEAR)}`),
    ],
    [
      2,
      'Quyết định',
      '31/QĐ-UBND',
      day(YEAR, 2, 10),
      'UBND xã',
      example('Kiện toàn Hội đồng Thi đua - Khen thưởng'),
    ],
  ],
};

/** The year's plan of work. */
export const workPlan: StarterSheet = {
  name: 'Kế hoạch',
  title: `Kế hoạch công tác năm ${String(YEAR)}`,
  columns: [
    NUMBER,
    { header: ['Nội dung hoạt động'], width: 62 },
    { header: ['Cơ quan tham mưu'], width: 24 },
    { header: ['Cơ quan phối hợp'], width: 28 },
    { header: ['Thời gian thực hiện'], width: 22, align: 'center' },
  ],
  examples: [
    [
      1,
      example('Ban hành kế hoạch phát động thi đua'),
      'Văn phòng',
      'Các phòng, đơn vị',
      `Tháng 01/${String(YEAR)}`,
    ],
    [
      2,
      example('Sơ kết phong trào thi đua 6 tháng đầu năm'),
      'Văn phòng',
      'Các khối, cụm thi đua',
      `Tháng 6/${String(YEAR)}`,
    ],
  ],
};

/** Role models. */
export const roleModels: StarterSheet = {
  name: 'Điển hình',
  title: 'Điển hình tiên tiến',
  columns: [
    NUMBER,
    { header: ['Tên tập thể/cá nhân'], width: 32 },
    { header: ['Đối tượng'], width: 16, align: 'center', list: 'recipient' },
    { header: ['Địa chỉ'], width: 26 },
    { header: ['Phong trào'], width: 34 },
    { header: ['Thành tích'], width: 44 },
    { header: ['Đã khen'], width: 24 },
  ],
  examples: [
    [
      1,
      example('Tập thể 02'),
      'Tập thể',
      'Thôn 1',
      'Chung sức xây dựng nông thôn mới',
      'Hiến đất mở rộng đường thôn',
      'Giấy khen',
    ],
    [
      2,
      example('Cá nhân 03'),
      'Cá nhân',
      'Thôn 2',
      'Chung sức xây dựng nông thôn mới',
      'Vận động đóng góp làm nhà văn hóa',
    ],
  ],
};
