import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePreset } from '../../src/app/checks/userPreset';
import { checks } from '../../src/core/checks';
import { settingOf } from '../../src/core/checks/preset';

const page = readFileSync(resolve(__dirname, '../../docs/checks/README.md'), 'utf8');

/** The preset that the page shows. */
function shown(): unknown {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  return JSON.parse(json);
}

test('the preset that the page shows is read and does what the page says', () => {
  const parsed = parsePreset(shown());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const setting = (code: string): unknown => {
    const check = checks.find((one) => one.code === code);
    return check && settingOf(check, parsed.value);
  };
  expect(setting('figures/ambiguous-reading')).toMatchObject({ enabled: false });
  expect(setting('arithmetic/printed-percentage')).toMatchObject({
    enabled: true,
    severities: { wrong: 'error', 'rounded-up': 'info' },
  });
  expect(setting('figures/unreadable')).toMatchObject({ missing: 'undecided' });
});

test('the page names every check', () => {
  const named = checks.map(({ code }) => code).filter((code) => page.includes(`[${code}](`));
  expect(named).toEqual(checks.map(({ code }) => code));
});
