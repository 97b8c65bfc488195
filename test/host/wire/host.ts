import { Engine } from './engine';
import { HostBook, type HostOptions } from './book';
import { workbookObject } from './objects/workbook';
import { WireError, type Request, type Response, type WireObject } from './protocol';
import type { Snapshot } from '../../../src/core/model/snapshot';

/** Excel for the web takes and gives no more at once. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One request and its answer, in bytes of JSON. */
export interface Trip {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** The code of the error it ended with. */
  readonly error?: string;
}

/** What is to go wrong with a trip, counted from 0 since `forget`. */
export interface Injection {
  readonly trip: number;
  /**
   * Before anything is done, after half of the actions, before the action of this index, or once
   * all is done and the answer is lost.
   */
  readonly when: 'before' | 'middle' | 'after' | number;
  readonly code: string;
}

/**
 * Excel's end of the wire over a workbook in memory. Knows neither Node nor jest, so that it
 * also runs in a page. Unknown members are collected in `complaints`; a test fails on any.
 */
export class WireHost {
  readonly book: HostBook;
  readonly complaints: string[] = [];
  private readonly engine: Engine;
  private done: Trip[] = [];
  private injections: readonly Injection[] = [];
  /** The options of the latest `Excel.run`; they do not travel with the requests of this client. */
  lastOptions: Excel.RunOptions = {};
  /** Called before each trip with its number since `forget`: a co-author's chance. */
  onTrip: (trip: number) => void = () => undefined;

  constructor(snapshot: Snapshot, options: HostOptions = {}) {
    this.book = new HostBook(snapshot, options);
    this.engine = new Engine(
      () => workbookObject(this.book),
      SERVICES,
      (what) => {
        this.complaints.push(what);
      },
    );
  }

  /** The trips since the start or `forget`, without those that only release objects. */
  trips(): readonly Trip[] {
    return this.done;
  }

  forget(): void {
    this.done = [];
    this.injections = [];
  }

  inject(...injections: readonly Injection[]): void {
    this.injections = injections;
  }

  /** Answers one request, given and answered as JSON text. */
  answer(body: string): string {
    const request = JSON.parse(body) as Request;
    if (isCleanUp(request)) return JSON.stringify(this.engine.run(request, () => undefined));
    const trip = this.done.length;
    this.onTrip(trip);
    const wrong = this.injections.find((injection) => injection.trip === trip);
    const sent = new TextEncoder().encode(body).length;
    const response = this.respond(request, sent, wrong);
    const text = JSON.stringify(response);
    const received = new TextEncoder().encode(text).length;
    const error = response.Error?.Code;
    const facts = { sent, received, actions: request.Actions.length };
    if (received <= PAYLOAD_LIMIT) {
      this.done.push(error === undefined ? facts : { ...facts, error });
      return text;
    }
    const code = 'ResponsePayloadSizeLimitExceeded';
    this.done.push({ ...facts, error: code });
    return JSON.stringify(failed(code, 0));
  }

  private respond(request: Request, sent: number, wrong: Injection | undefined): Response {
    const { isEditing = false, isClosed = false } = this.book.options;
    if (isEditing) return failed('InvalidOperationInCellEditMode', 0);
    if (isClosed) return failed('RequestAborted', 0);
    if (sent > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded', 0);
    if (wrong?.when === 'before') return failed(wrong.code, 0);
    const half = Math.floor(request.Actions.length / 2);
    const fatal = wrong?.when === 'middle' ? half : wrong?.when;
    const response = this.engine.run(request, (index) => {
      if (wrong !== undefined && index === fatal) throw new WireError(wrong.code);
    });
    this.book.settle();
    return wrong?.when === 'after' ? failed(wrong.code, request.Actions.length - 1) : response;
  }
}

/** What a page's office.js tells Excel on its own. */
const SERVICES: ReadonlyMap<string, WireObject> = new Map([
  [
    'Microsoft.InternalService.AddinInternalService',
    { type: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } },
  ],
]);

function isCleanUp(request: Request): boolean {
  return request.Actions.every(
    ({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference',
  );
}

function failed(code: string, index: number): Response {
  return {
    Results: [],
    Error: {
      Code: code,
      HttpStatusCode: 400,
      Message: `(${code})`,
      Location: '',
      ActionIndex: index,
    },
  };
}
