/** Where a workbook came from, and where it can be written back. */
export interface Source {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
  /**
   * Absent where the browser lets no page write the file; false where its user, asked now, does not
   * want that.
   */
  readonly write?: (bytes: Uint8Array) => Promise<boolean>;
}

export function sourceOfFile(file: File): Source {
  return {
    name: file.name,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** The sample that comes with the page. */
export const sampleSource: Source = {
  name: 'ha-quang-2020.xlsx',
  read: async () => (await import('../sampleBytes')).sampleBytes(),
};

/** A file that the browser lets the page write, once its user allows that. */
interface FileHandle {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<FileStream>;
}

interface FileStream {
  readonly write: (data: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Only now the file changes. */
  readonly close: () => Promise<void>;
  readonly abort: () => Promise<void>;
}

export async function sourceOfHandle(handle: FileHandle): Promise<Source> {
  const file = await handle.getFile();
  return {
    ...sourceOfFile(file),
    write: async (bytes) => {
      const stream = await streamTo(handle);
      if (stream === undefined) return false;
      try {
        await stream.write(new Uint8Array(bytes));
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
      return true;
    },
  };
}

/** Undefined where the user, or a rule of the office, does not let the page write. */
async function streamTo(handle: FileHandle): Promise<FileStream | undefined> {
  try {
    return await handle.createWritable();
  } catch (error) {
    if (error instanceof DOMException && REFUSALS.has(error.name)) return undefined;
    throw error;
  }
}

const REFUSALS: ReadonlySet<string> = new Set(['NotAllowedError', 'SecurityError']);

type Picker = (options: unknown) => Promise<readonly FileHandle[]>;

/** Lets the user choose a file that can be written back; undefined where no browser offers it. */
export function filePicker(page: object): (() => Promise<Source | undefined>) | undefined {
  const pick: unknown = Reflect.get(page, 'showOpenFilePicker');
  if (!isPicker(pick)) return undefined;
  return async () => {
    try {
      const [handle] = await pick.call(page, {
        types: [{ accept: { [XLSX]: ['.xlsx', '.xlsm', '.xltx'] } }],
      });
      return handle === undefined ? undefined : await sourceOfHandle(handle);
    } catch (error) {
      // Whoever closes the dialog chose nothing.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function isPicker(value: unknown): value is Picker {
  return typeof value === 'function';
}
