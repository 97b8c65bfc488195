import { bandsOf, portionsOf } from './portions';

const used = (rows: number, columns: number) => ({
  top: 0,
  left: 0,
  bottom: rows - 1,
  right: columns - 1,
});

describe('portions', () => {
  const outline = {
    statePart: undefined,
    sheets: [
      { name: 'nhỏ', tables: [], used: used(10, 10) },
      { name: 'lớn', tables: [], used: used(250, 10) },
      { name: 'chưa biết', tables: [] },
      { name: 'thưa', tables: [], used: used(100_000, 10) },
    ],
  };

  test('fill trips up to the budget, cut large sheets in bands, set sparse ones apart', () => {
    const { trips, sparse } = portionsOf(outline, () => 'used', 1_000);
    const names = trips.map((trip) =>
      trip.map(({ sheet, area }) =>
        area === 'used' ? sheet : `${sheet} ${String(area.top)}-${String(area.bottom)}`,
      ),
    );
    expect(names).toEqual([['nhỏ'], ['lớn 0-99'], ['lớn 100-199'], ['lớn 200-249', 'chưa biết']]);
    expect(sparse).toEqual(['thưa']);
  });

  test('leave out what nobody wants', () => {
    const choice = (sheet: string) => (sheet === 'nhỏ' ? [used(1, 1)] : undefined);
    expect(portionsOf(outline, choice, 1_000)).toEqual({
      trips: [[{ sheet: 'nhỏ', area: used(1, 1) }]],
      sparse: [],
    });
  });

  test('a row wider than the budget is a band of its own', () => {
    expect(bandsOf('S', used(2, 100), 50)).toHaveLength(2);
  });
});
