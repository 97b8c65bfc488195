import { once } from './once';

describe('once', () => {
  it.each([
    ['a value', 7],
    ['nothing', undefined],
  ])('makes %s when it is first asked for, and once', (_, value) => {
    const make = jest.fn(() => value);
    const get = once(make);
    expect(make).not.toHaveBeenCalled();
    expect([get(), get()]).toEqual([value, value]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
