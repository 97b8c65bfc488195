import { fail, ok, type Result } from '../../../core/base/result';
import type { Codec } from '../codec/codec';
import { compoundFileFault } from './compoundFile';
import { CONTENT_TYPES_PART } from './contentTypes';
import type { FileFault } from './fault';
import { partKey } from './partName';
import { XlsxPackage } from './xlsxPackage';
import { readZipDirectory, type ZipDirectory } from './zipDirectory';
import { FLAG_ENCRYPTED } from './zipFormat';

const BINARY_WORKBOOK = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

/**
 * Opens the bytes of an `.xlsx`, `.xlsm`, `.xltx` or `.xltm` file: the directory, the content
 * types and the package's relationships are read, nothing else. Gives a fault, and never throws,
 * whatever the bytes are.
 */
export function openPackage(bytes: Uint8Array, codec: Codec): Result<XlsxPackage, FileFault> {
  if (bytes.length === 0) return fail({ code: 'empty-file' });
  const compound = compoundFileFault(bytes);
  if (compound !== undefined) return fail(compound);
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const clash = directoryFault(directory.value);
  if (clash !== undefined) return fail(clash);
  const pkg = new XlsxPackage(directory.value, codec);
  const fault = kindFault(pkg);
  return fault === undefined ? ok(pkg) : fail(fault);
}

function directoryFault({ entries }: ZipDirectory): FileFault | undefined {
  // Two parts of one name: which of them another program shows can't be known.
  const keys = new Set(entries.map((entry) => partKey(entry.name)));
  if (keys.size < entries.length) return { code: 'broken-zip' };
  const isEncrypted = entries.some((entry) => (entry.flags & FLAG_ENCRYPTED) !== 0);
  return isEncrypted ? { code: 'encrypted' } : undefined;
}

/** Why the package is no workbook that we read. */
function kindFault(pkg: XlsxPackage): FileFault | undefined {
  if (!pkg.has(CONTENT_TYPES_PART)) return { code: 'not-a-workbook' };
  const types = pkg.contentTypes();
  if (!types.ok) return types.error;
  const part = pkg.workbookPart();
  if (!part.ok) return part.error;
  const type = (pkg.contentType(part.value) ?? '').toLowerCase();
  if (type === BINARY_WORKBOOK) return { code: 'xlsb-unsupported' };
  const isWorkbook = /spreadsheetml|ms-excel/.test(type) && type.endsWith('.main+xml');
  return isWorkbook ? undefined : { code: 'not-a-workbook' };
}
