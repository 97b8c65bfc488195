import { namespaceOf, type HostBook, type XmlPart } from '../book';
import { WireError, type WireObject } from '../protocol';
import { documentProperties } from './documentProperties';
import { namesObject } from './names';
import { rangeObject } from './range';
import { sheetObject } from './worksheet';

/** The root of everything. */
export function workbookObject(book: HostBook): WireObject {
  return {
    type: 'Workbook',
    scalars: { Name: { get: () => book.options.workbookName ?? 'So.xlsx' } },
    methods: {
      GetActiveCell: () => {
        const sheet = book.selection?.sheet ?? book.sheets()[0]?.base.name ?? '';
        const { top, left } = book.selection?.range ?? { top: 0, left: 0 };
        return rangeObject(book, sheet, { top, left, bottom: top, right: left });
      },
    },
    parts: {
      Worksheets: () => sheetsObject(book),
      LinkedWorkbooks: () => ({
        type: 'LinkedWorkbookCollection',
        methods: {
          BreakAllLinks: () => {
            book.assertWritable();
            book.linksBroken += 1;
            return null;
          },
        },
      }),
      Properties: () => documentProperties(book),
      Application: () => applicationObject(book),
      Names: () => namesObject(book),
      CustomXmlParts: () => xmlPartsObject(book),
      Protection: () => ({
        type: 'WorkbookProtection',
        scalars: { Protected: { get: () => book.options.isStructureLocked === true } },
      }),
      Styles: () => ({
        type: 'StyleCollection',
        methods: { GetItemOrNullObject: (name) => (name === 'Normal' ? normalStyle(book) : null) },
      }),
    },
  };
}

function normalStyle(book: HostBook): WireObject {
  return {
    type: 'Style',
    parts: {
      Font: () => ({
        type: 'RangeFont',
        scalars: {
          Name: { get: () => book.style(0).fontName },
          Size: { get: () => book.style(0).fontSize },
        },
      }),
    },
  };
}

function applicationObject(book: HostBook): WireObject {
  return {
    type: 'Application',
    scalars: {
      CalculationMode: {
        get: () => (book.snapshot().calculation === 'manual' ? 'Manual' : 'Automatic'),
      },
      DecimalSeparator: { get: () => book.options.decimalSeparator ?? '.' },
    },
    methods: {
      SuspendApiCalculationUntilNextSync: () => {
        book.suspensions.calculation += 1;
        return null;
      },
      SuspendScreenUpdatingUntilNextSync: () => {
        book.suspensions.screen += 1;
        return null;
      },
    },
  };
}

function sheetsObject(book: HostBook): WireObject {
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets().map((sheet) => sheetObject(book, sheet.base.name)),
    methods: {
      GetItem: (key) => {
        const sheet = book.findSheet(String(key));
        if (sheet === undefined) throw new WireError('ItemNotFound', String(key));
        return sheetObject(book, sheet.base.name);
      },
      GetItemOrNullObject: (key) => {
        const sheet = book.findSheet(String(key));
        return sheet === undefined ? null : sheetObject(book, sheet.base.name);
      },
      Add: (name) => {
        book.addSheet(String(name));
        return sheetObject(book, String(name));
      },
    },
  };
}

function xmlPartsObject(book: HostBook): WireObject {
  return {
    type: 'CustomXmlPartCollection',
    items: () => book.xmlParts.map((part) => xmlPartObject(book, part)),
    methods: {
      Add: (xml) => {
        book.assertWritable();
        return xmlPartObject(book, book.addXml(String(xml)));
      },
      GetItem: (id) => {
        const part = book.xmlParts.find((known) => known.id === id);
        if (part === undefined) throw new WireError('ItemNotFound', String(id));
        return xmlPartObject(book, part);
      },
      GetByNamespace: (namespace) => ({
        type: 'CustomXmlPartScopedCollection',
        items: () =>
          book.xmlParts
            .filter(({ xml }) => namespaceOf(xml) === namespace)
            .map((part) => xmlPartObject(book, part)),
      }),
    },
  };
}

function xmlPartObject(book: HostBook, part: XmlPart): WireObject {
  return {
    type: 'CustomXmlPart',
    id: part.id,
    scalars: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part.xml) } },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        book.assertWritable();
        part.xml = String(xml);
        return null;
      },
      Delete: () => {
        book.assertWritable();
        book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
        return null;
      },
    },
  };
}
