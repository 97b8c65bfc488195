import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { checks } from '../../../core/checks';
import { ignoring } from '../../../core/checks/ignored';
import { addIgnored } from '../../../core/checks/ignoredState';
import { checkSnapshot } from '../../checkWorkbook';
import type { CheckedBook } from '../checkedBook';
import { fingerprint } from './fingerprint';
import { sarifReport } from './sarifReport';

const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const META = require.resolve('ajv/lib/refs/json-schema-draft-04.json');
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;

const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' });
ajv.addMetaSchema(read(META));
const validate = ajv.compile(read(SCHEMA));

const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];
const ROWS = [HEADER, ['Một', 5, 4, 90], ['Hai', 5, 4, 70], ['Ba', 5, '4 xã 2 thôn', 80]];

/** A book with two wrong percentages, one of them ignored, and a figure that can't be read. */
function book(file: string): CheckedBook {
  const snapshot = snapshotOf({ name: 'Biểu 1', rows: ROWS });
  const [first] = checkSnapshot(snapshot).findings;
  if (first === undefined) throw new Error('no finding');
  const state = addIgnored(undefined, [ignoring(first, 'Số đã công bố', '2026-11-21')]);
  if (state === undefined) throw new Error('no state');
  return { file, result: checkSnapshot({ ...snapshot, state }) };
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly unknown[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly suppressions: readonly unknown[];
    }[];
  }[];
}

function logOf(...books: readonly CheckedBook[]): Log {
  return JSON.parse(JSON.stringify(sarifReport(books, 'vi'))) as Log;
}

test('is valid by the official schema, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const log = sarifReport([book('Báo cáo 1.xlsx'), book('b #2.xlsx')], language);
    validate(JSON.parse(JSON.stringify(log)));
    expect(validate.errors).toBeNull();
  }
});

test('the schema refuses what is no log', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
});

test('places a finding in the file and in the cell, and points to its rule', () => {
  const [run] = logOf(book('Báo cáo 1.xlsx')).runs;
  const found = run?.results.find(({ suppressions }) => suppressions.length === 0);
  expect(found).toMatchObject({
    ruleId: 'arithmetic/printed-percentage',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'B%C3%A1o%20c%C3%A1o%201.xlsx', index: 0 },
        },
        logicalLocations: [{ name: 'D3', fullyQualifiedName: 'Biểu 1!D3', kind: 'cell' }],
      },
    ],
  });
  expect(run?.tool.driver.rules[found?.ruleIndex ?? -1]).toMatchObject({
    id: 'arithmetic/printed-percentage',
    help: { text: expect.stringContaining('tỷ lệ') as string },
  });
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ code }) => code));
});

test('keeps ignored findings with the reason, and says what could not be read', () => {
  const [run] = logOf(book('a.xlsx')).runs;
  const ignored = run?.results.filter(({ suppressions }) => suppressions.length > 0);
  expect(ignored?.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'Số đã công bố' }],
  ]);
  expect(run?.invocations[0]?.executionSuccessful).toBe(false);
  expect(run?.invocations[0]?.toolExecutionNotifications).toContainEqual(
    expect.objectContaining({ descriptor: { id: 'unread/unreadable-figure' } }),
  );
});

test('fingerprints differ among findings and stay from run to run', () => {
  const prints = (log: Log): readonly (string | undefined)[] =>
    (log.runs[0]?.results ?? []).map((one) => one.partialFingerprints['tdktFinding/v1']);
  const once = prints(logOf(book('a.xlsx')));
  expect(new Set(once).size).toBe(once.length);
  expect(prints(logOf(book('b.xlsx')))).toEqual(once);
});

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the FNV-1a hash of %j is %s', (text, hash) => {
  expect(fingerprint(text)).toBe(hash);
});
