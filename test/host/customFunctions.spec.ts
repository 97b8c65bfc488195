import { functions } from '../../src/functions/registry/functions';
import { FUNCTION_CASES } from './functionCases';
import { startRuntime, type Arrival, type Runtime } from './runtime';

const NAMES = [...functions.keys()];

/** An error as it travels, down to what a user sees of it; a value as it is. */
function seen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { basicValue: code, message } = value as { basicValue?: unknown; message?: unknown };
  return typeof message === 'string' && message !== '' ? { code, message } : { code };
}

function cellsOf(value: unknown): unknown {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(seen)) : value;
}

/** What each host hands over for a blank cell. */
const BLANKS = [null, '', 0, { type: 'Empty', basicType: 'Empty', basicValue: '' }];

describe('the custom functions, called by Microsoft’s own runtime', () => {
  let runtime: Runtime;
  // All calls at once: results travel in batches, one every half second.
  const answers = new Map<string, Promise<Arrival>>();
  const blankAnswers = new Map<string, Promise<readonly Arrival[]>>();
  const before: unknown = Reflect.get(globalThis, 'CustomFunctions');

  beforeAll(() => {
    runtime = startRuntime();
    Object.assign(globalThis, { CustomFunctions: runtime.customFunctions });
    for (const [name, implementation] of functions) {
      runtime.customFunctions.associate(name, implementation as (...args: unknown[]) => unknown);
      const args = FUNCTION_CASES[name]?.args ?? [];
      answers.set(name, runtime.call(name, args));
      const allBlank = (blank: unknown) =>
        runtime.call(
          name,
          args.map(() => [[blank]]),
        );
      blankAnswers.set(name, Promise.all(BLANKS.map(allBlank)));
    }
  });
  afterAll(() => {
    runtime.stop();
    Object.assign(globalThis, { CustomFunctions: before });
  });

  it('have a case each, and no case is left over', () => {
    expect(Object.keys(FUNCTION_CASES).sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)('%s gives Excel what it promises', async (name) => {
    const answer = await answers.get(name);
    const { cells } = FUNCTION_CASES[name] ?? {};
    expect({ ok: answer?.ok, cells: cellsOf(answer?.value) }).toEqual({ ok: true, cells });
  });

  it.each(NAMES)('%s answers the blanks of every host with cells', async (name) => {
    const arrivals = (await blankAnswers.get(name)) ?? [];
    expect(arrivals.map(({ ok, value }) => ok && Array.isArray(value))).toEqual(
      BLANKS.map(() => true),
    );
  });

  it('take errors from cells as Excel without rich values sends them', async () => {
    const error = { type: 'CustomFunctionError', code: '#DIV/0!' };
    const { value } = await runtime.callPlainly('TACHSO', [[[error], ['7,4%']], null]);
    expect(cellsOf(value)).toEqual([[{ code: '#DIV/0!' }], [7.4]]);
  });

  it('carries an error with its sentence, thrown or returned', async () => {
    const { customFunctions: host } = runtime;
    const reason = (): CustomFunctions.Error =>
      new host.Error(host.ErrorCode.notAvailable, 'Chưa có số liệu.');
    // A signal throws its reason as it is; the host's error is none of this realm's Error.
    host.associate('NEM', () => {
      AbortSignal.abort(reason()).throwIfAborted();
    });
    host.associate('TRA', () => [[reason()]]);
    const [thrown, returned] = await Promise.all([
      runtime.call('NEM', []),
      runtime.call('TRA', []),
    ]);
    expect(thrown).toEqual({ ok: false, value: 'Chưa có số liệu.', errorCode: 1 });
    expect(cellsOf(returned.value)).toEqual([[{ code: '#N/A', message: 'Chưa có số liệu.' }]]);
  });
});
