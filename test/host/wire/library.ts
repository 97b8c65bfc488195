import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { assertPresent } from '../../../src/core/base/assert';
import type { WireHost } from './host';

/** What the client library puts into the world. */
export interface Library {
  readonly Excel: typeof Excel;
  /** Lets this host answer from now on. */
  readonly connect: (host: WireHost) => void;
}

const SOURCE = '@microsoft/office-js/dist/excel-win32-16.01.js';
const RESPONSE = 2;

/** Loads Microsoft's own client library in a context of its own. */
export function loadLibrary(): Library {
  let current: WireHost | undefined;
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost: (text: string): void => {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
      const request =
        typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      const host = assertPresent(current, 'a host was connected');
      // Excel answers later, never while it is asked.
      setImmediate(() => {
        const reply = { statusCode: 200, headers: {}, body: host.answer(request) };
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: RESPONSE, flags: 0, message: reply }),
        );
      });
    },
  };
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    navigator: { userAgent: '' },
    _richApiNativeBridge: bridge,
  };
  page['window'] = page;
  page['self'] = page;
  runInContext(readFileSync(require.resolve(SOURCE), 'utf8'), createContext(page));
  return {
    Excel: page['Excel'] as typeof Excel,
    connect: (host) => {
      current = host;
    },
  };
}
