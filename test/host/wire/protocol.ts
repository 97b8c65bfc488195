/** The wire between Microsoft's client library and Excel, as far as the host speaks it. */

/** Kinds of object paths: how the client names an object. */
export const PATH_ROOT = 1;
export const PATH_NEW = 2;
export const PATH_METHOD = 3;
export const PATH_PROPERTY = 4;
export const PATH_INDEXER = 5;
export const PATH_REFERENCE = 6;
export const PATH_NULL = 7;

/** Kinds of actions: what the client asks of an object. */
export const ACTION_INSTANTIATE = 1;
export const ACTION_QUERY = 2;
export const ACTION_METHOD = 3;
export const ACTION_SET = 4;
export const ACTION_TRACE = 5;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to the arguments: a number other than 0 says "this argument is object path n". */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly HttpStatusCode: number;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** What Excel refuses, by the code that add-ins see as `error.code`. */
export class WireError extends Error {
  override readonly name = 'WireError';

  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** What the client may ask of one object, by the names on the wire. */
export interface WireObject {
  readonly type: string;
  /** For objects of a collection. */
  readonly id?: string;
  /** Whether the client asks to keep it beyond the batch (ranges). */
  readonly isKept?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly parts?: Readonly<Record<string, () => WireObject>>;
  /** Give an object, null for "there is none", or a plain value. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Of a collection. */
  readonly items?: () => readonly WireObject[];
}

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
