import type { Ctor, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  BooleanValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
  type IFunctionNames,
} from '@univerjs/engine-formula';
import { ERROR_CODES, isCellError } from '../../core/model/cells';
import type { CellValue } from '../../core/model/snapshot';
import type { FunctionText } from '../../strings/functionText';
import type { FunctionArgument, FunctionOutcome, PaneHost } from '../../taskpane/paneHost';

/** Custom functions as the grid's engine takes them. */
export interface GridFunctions {
  readonly implementations: [Ctor<BaseFunction>, IFunctionNames][];
  readonly descriptions: IFunctionInfo[];
}

/** Gives the engine every function of `texts`; `call` runs one by its name without `TDKT.`. */
export function gridFunctions(
  texts: readonly FunctionText[],
  call: PaneHost['callFunction'],
): GridFunctions {
  return {
    implementations: texts.map(({ id }) => [functionNamed(id, call), `TDKT.${id}`]),
    descriptions: texts.map(describe),
  };
}

function functionNamed(id: string, call: PaneHost['callFunction']): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override minParams = 0;
    override maxParams = 255;

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      // What escapes from here would stop every other formula too.
      try {
        const outcome = call(id, args.map(argumentOf));
        return outcome === undefined ? ErrorValueObject.create(ErrorType.NAME) : shown(outcome);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}

function argumentOf(argument: BaseValueObject): FunctionArgument {
  if (!(argument instanceof ArrayValueObject)) {
    return argument.isNull() ? null : [[valueOf(argument)]];
  }
  return argument.getArrayValue().map((row) => row.map(valueOf));
}

function valueOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return undefined;
  const raw = value.getValue();
  if (!value.isError()) return raw;
  return { error: ERROR_CODES.find((code) => code === raw) ?? '#VALUE!' };
}

function shown(outcome: FunctionOutcome): BaseValueObject {
  if (outcome.kind === 'error') return errorObject(outcome.error);
  const rows = outcome.values.map((row) => row.map(objectOf));
  const [single] = rows[0] ?? [];
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (single === undefined) return StringValueObject.create('');
  if (rows.length === 1 && columnCount === 1) return single;
  return new ArrayValueObject({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function objectOf(value: CellValue): BaseValueObject {
  if (isCellError(value)) return errorObject(value.error);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}

const ERROR_TYPES = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type) => [type, type]),
);

function errorObject(code: string): BaseValueObject {
  const known = ERROR_TYPES.get(code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

function describe({ id, description, parameters }: FunctionText): IFunctionInfo {
  return {
    functionName: `TDKT.${id}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail }) => ({
      name,
      detail,
      example: '',
      require: 0,
      repeat: 0,
    })),
  };
}
