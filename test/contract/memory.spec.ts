import { createMemoryWorkbook } from '../../src/workbook/memory/memory';
import { describeWorkbookContract } from './workbookContract';

describeWorkbookContract('memory', (snapshot) => Promise.resolve(createMemoryWorkbook(snapshot)));
