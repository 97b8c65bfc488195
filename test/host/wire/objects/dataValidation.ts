import { intersects, type RangeRef } from '../../../../src/core/base/address';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';

/** The drop-down list of a range; other kinds of validation are not written by anybody here. */
export function dataValidationObject(
  book: HostBook,
  sheetName: string,
  area: RangeRef,
): WireObject {
  const writable = (): SheetDraft => {
    const sheet = book.sheet(sheetName);
    book.assertWritable(sheet);
    return sheet;
  };
  const without = (sheet: SheetDraft) =>
    sheet.validations.filter(({ ranges }) => !ranges.some((one) => intersects(one, area)));
  return {
    type: 'DataValidation',
    scalars: {
      Rule: {
        get: () => null,
        set: (given) => {
          const sheet = writable();
          const formula = formulaOf(given);
          sheet.validations = [...without(sheet), { ranges: [area], type: 'list', formula }];
        },
      },
      ErrorAlert: {
        get: () => null,
        set: (given) => {
          if (typeof given !== 'object' || given === null || !('showAlert' in given))
            throw new WireError('InvalidArgument', 'errorAlert');
        },
      },
    },
    methods: {
      Clear: () => {
        const sheet = writable();
        sheet.validations = without(sheet);
        return null;
      },
    },
  };
}

function formulaOf(given: unknown): string {
  const source = sourceOf(given);
  if (source === undefined || source === '') throw new WireError('InvalidArgument', 'rule');
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function sourceOf(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('list' in given)) return undefined;
  const { list } = given;
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  return typeof list.source === 'string' ? list.source : undefined;
}
