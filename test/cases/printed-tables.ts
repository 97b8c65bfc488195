/** One row of the two annexed tables of the Hà Quảng report, by its place in the table. */
export interface TableDifference {
  readonly table: 'ha-quang' | 'thong-nong';
  readonly row: number;
  /** What HOANTHANH gives for the two cells as they are written. */
  readonly gives: number | '';
  readonly because: string;
}

/** The rows whose printed percentage is not what the two cells give by themselves. */
export const TABLE_DIFFERENCES: readonly TableDifference[] = [
  { table: 'ha-quang', row: 3, gives: 108, because: '108,47 was rounded up to 109.' },
  {
    table: 'ha-quang',
    row: 6,
    gives: 101_182,
    because: 'One cell reads 17.68 as 17,68; its column shows that 17.680 lost its last zero.',
  },
  { table: 'ha-quang', row: 13, gives: '', because: 'A heading without figures.' },
  {
    table: 'ha-quang',
    row: 19,
    gives: 0,
    because: 'One cell reads 1.95 as 1,95 people; the printed 244 shows that it is 1.950.',
  },
  { table: 'ha-quang', row: 20, gives: 203, because: '610/300 is 203,33; 201 is an error.' },
  { table: 'ha-quang', row: 24, gives: 94.12, because: '94,1176 was cut off to 94,11.' },
  { table: 'ha-quang', row: 36, gives: 100, because: 'The report prints the word Đạt.' },
  { table: 'ha-quang', row: 38, gives: 100, because: 'The report prints the words Đảm bảo.' },
  {
    table: 'thong-nong',
    row: 3,
    gives: 0,
    because: 'One cell reads 13.10 as 13,1; its target shows that 13.100 lost its last zero.',
  },
  { table: 'thong-nong', row: 9, gives: '', because: 'A heading without figures.' },
  { table: 'thong-nong', row: 10, gives: 171, because: '170,909 was cut off to 170.' },
  { table: 'thong-nong', row: 20, gives: '', because: 'A heading without figures.' },
];

/** The rows that one cell misreads, or whose units differ, with the report's own reading. */
export const OWN_READINGS: readonly {
  readonly table: TableDifference['table'];
  readonly row: number;
  readonly args: readonly (string | number | null)[];
  readonly printed: number;
  readonly differs?: { readonly gives: number; readonly because: string };
}[] = [
  {
    table: 'ha-quang',
    row: 6,
    args: [17_889, 17_680, null, null, 0],
    printed: 102,
    differs: { gives: 101, because: '101,18 was rounded up to 102.' },
  },
  { table: 'ha-quang', row: 19, args: [1950, 800, null, null, 0], printed: 244 },
  { table: 'thong-nong', row: 3, args: ['13.100', '>13.000 tấn', null, null, 0], printed: 101 },
  {
    table: 'thong-nong',
    row: 8,
    args: ['9,2‰', '1%/ năm', null, null, 0],
    printed: 920,
    differs: { gives: 92, because: '9,2 is per mille against a target in per cent: 0,92 of 1.' },
  },
  {
    table: 'thong-nong',
    row: 8,
    args: ['9,2‰', '1%/ năm', 'thap', null, 1],
    printed: 920,
    differs: { gives: 108.7, because: 'Where less is better it is 1 over 0,92.' },
  },
];
