import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/** What arrives in Excel for one call. */
export interface Arrival {
  readonly ok: boolean;
  /** The value, or the message of a function that threw. */
  readonly value: unknown;
  /** Excel's number for a thrown error: 1 is #N/A. */
  readonly errorCode: number | undefined;
}

/** Microsoft's runtime of custom functions, and what it needs of Excel. */
export interface Runtime {
  /** The global that functions use to register themselves and to make errors. */
  readonly customFunctions: typeof CustomFunctions;
  /** Calls a function the way Excel does. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<Arrival>;
  /** The same as an Excel that knows no rich values: errors are all that is not plain. */
  readonly callPlainly: (name: string, args: readonly unknown[]) => Promise<Arrival>;
  readonly stop: () => void;
}

/** Message category and type of a call. */
const CUSTOM_FUNCTION = 1;
const CALL = 1000;
/** Flags of a call: errors may be arguments; objects travel as JSON text. */
const ERRORS = 4;
const RICH_VALUES = 8;
const EVENT = 3;
const REQUEST = 1;
const RESPONSE = 2;

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
}

type Outgoing = (text: string) => void;

interface Bridge {
  onMessageFromHost?: Outgoing;
  readonly sendMessageToHost: Outgoing;
}

/** Loads the runtime in a context of its own and answers it as Excel would. */
export function startRuntime(): Runtime {
  const waiting = new Map<number, (arrival: Arrival) => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as Request;
      if (request.type !== REQUEST) return;
      const { Actions: actions } = request.message.body;
      actions.forEach((action) => {
        deliver(action, waiting);
      });
      const results = actions.map(({ Id, ActionType }) => ({
        ActionId: Id,
        Value: ActionType === 1 ? {} : null,
      }));
      const message = { statusCode: 200, headers: {}, body: { Results: results } };
      toRuntime({ id: request.id, type: RESPONSE, flags: 0, message });
    },
  };
  // Excel answers later, never while it is asked.
  const toRuntime = (message: unknown): void => {
    later(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  };
  const later = (run: () => void, delay: number): ReturnType<typeof setTimeout> | undefined => {
    if (delay >= SCRIPT_LOADING) return undefined;
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay);
    timers.add(timer);
    return timer;
  };
  const page = createContext(browser(bridge, later));
  runInContext(readFileSync(require.resolve(SOURCE), 'utf8'), page);
  let calls = 0;
  const send = (name: string, args: readonly unknown[], flags: number): Promise<Arrival> =>
    new Promise((arrived) => {
      calls += 1;
      waiting.set(calls, arrived);
      const call = [calls, name, args, `Sheet1!A${String(calls)}`, flags];
      const entry = [CUSTOM_FUNCTION, CALL, '', JSON.stringify(call), calls];
      toRuntime({ type: EVENT, message: { entries: [entry] } });
    });
  return {
    customFunctions: page['CustomFunctions'] as typeof CustomFunctions,
    call: (name, args) => send(name, args.map(richly), ERRORS | RICH_VALUES),
    callPlainly: (name, args) => send(name, args, ERRORS),
    stop: () => {
      timers.forEach(clearTimeout);
    },
  };
}

/** Objects travel as their JSON text. */
function richly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(richly);
  return typeof value === 'object' && value !== null ? { value: JSON.stringify(value) } : value;
}

/** From this delay on, in milliseconds, the runtime waits for scripts that nobody loads here. */
const SCRIPT_LOADING = 5000;

const SOURCE = '@microsoft/office-js/dist/custom-functions-runtime.js';

/** Results come in batches: `[call, ok, value or message, error code]` each. */
function deliver(action: Action, waiting: Map<number, (arrival: Arrival) => void>): void {
  if (action.Name !== 'SetInvocationArrayResults') return;
  const [results = []] = action.ArgumentInfo?.Arguments ?? [];
  for (const result of results as readonly (readonly unknown[])[]) {
    const [call, ok, value, code] = result;
    const arrived = waiting.get(Number(call));
    waiting.delete(Number(call));
    const errorCode = ok !== true && typeof code === 'number' ? code : undefined;
    arrived?.({ ok: ok === true, value, errorCode });
  }
}

/** As much of a page as the runtime looks at while it loads. */
function browser(
  bridge: Bridge,
  setTimeout: (run: () => void, delay: number) => unknown,
): Record<string, unknown> {
  const nothing = (): void => undefined;
  const script = { src: 'file:///custom-functions-runtime.js', getAttribute: () => null };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: '' },
    location: { hash: '', search: '', href: '', protocol: 'file:' },
    history: {},
    name: '',
    addEventListener: nothing,
    document: {
      readyState: 'complete',
      addEventListener: nothing,
      createElement: () => ({ setAttribute: nothing }),
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [script] : [{ appendChild: nothing }],
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
