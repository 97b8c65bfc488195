import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import { describeRowsContract } from './rowsContract';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));

describeRowsContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));
