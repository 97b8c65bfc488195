import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { assertPresent } from '../../../src/core/base/assert';
import type { WireHost } from './host';

/** What the client library puts into the world. */
export interface Library {
  readonly Excel: typeof Excel;
  /** Lets this host answer from now on. */
  readonly connect: (host: WireHost) => void;
  /** Gives sheets the notes of ExcelApi 1.18, which this version of the library lacks. */
  readonly teachNotes: () => void;
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
    teachNotes: () => {
      teachNotes(page);
    },
    connect: (host) => {
      current = host;
    },
  };
}

/** As much of the library's inside as notes need. */
interface Inside {
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      readonly createPropertyObject: (
        type: unknown,
        parent: unknown,
        name: string,
        isCollection: boolean,
        flags: number,
      ) => Handling;
    };
  };
  readonly Excel: {
    readonly CommentCollection: unknown;
    readonly Worksheet: { readonly prototype: Handling };
  };
}

interface Handling {
  _handleResult: (value: { readonly Notes?: object }) => void;
}

/** Comments are asked for in the same words as notes: their class serves for both. */
function teachNotes(page: Record<string, unknown>): void {
  const { OfficeExtension, Excel } = page as unknown as Inside;
  const { prototype } = Excel.Worksheet;
  const known = new WeakMap<object, Handling>();
  const notesOf = (sheet: object): Handling => {
    const notes =
      known.get(sheet) ??
      OfficeExtension.BatchApiHelper.createPropertyObject(
        Excel.CommentCollection,
        sheet,
        'Notes',
        true,
        4,
      );
    known.set(sheet, notes);
    return notes;
  };
  Object.defineProperty(prototype, 'notes', {
    get(this: object) {
      return notesOf(this);
    },
  });
  const handle = prototype._handleResult;
  prototype._handleResult = function (this: Handling, value) {
    handle.call(this, value);
    if (value.Notes !== undefined) notesOf(this)._handleResult(value.Notes);
  };
}
