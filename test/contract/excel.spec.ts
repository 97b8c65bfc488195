import { connected } from '../host/wire/connected';
import { describeRenameContract } from './renameContract';
import { describeRowsContract } from './rowsContract';
import { describeWorkbookContract } from './workbookContract';

// Every step is a round trip through Microsoft's library.
jest.setTimeout(30_000);

describe('over the wire', () => {
  const { workbookOf, complaints } = connected();

  afterEach(() => {
    expect(complaints()).toEqual([]);
  });

  describeWorkbookContract('excel', (snapshot) => Promise.resolve(workbookOf(snapshot).workbook), {
    notes: false,
    fills: true,
    links: true,
  });

  describeRowsContract('excel', (snapshot) => Promise.resolve(workbookOf(snapshot).workbook), {
    notes: false,
    lists: false,
    numRuns: 40,
  });

  describeRenameContract('excel', (snapshot) => Promise.resolve(workbookOf(snapshot).workbook), {
    marks: false,
    numRuns: 30,
  });
});
