import { fail, ok, type Result } from './result';

function half(value: number): Result<number, string> {
  return value % 2 === 0 ? ok(value / 2) : fail('odd');
}

describe('Result', () => {
  it('carries a value or an error, told apart by ok', () => {
    expect(half(0)).toEqual({ ok: true, value: 0 });
    expect(half(3)).toEqual({ ok: false, error: 'odd' });
  });
});
