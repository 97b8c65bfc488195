import { baseSalaryOn } from './baseSalary';

it.each([
  [{ year: 2024, month: 6, day: 30 }, undefined],
  [{ year: 2024, month: 7, day: 1 }, 2_340_000],
  [{ year: 2026, month: 6, day: 30 }, 2_340_000],
  [{ year: 2026, month: 7, day: 1 }, undefined],
])('the base salary of %o', (day, value) => {
  expect(baseSalaryOn(day)?.value).toBe(value);
});
