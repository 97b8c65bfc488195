/** The sheets while a plan is written, by name: those it adds are known by what `add` gave. */
export class SheetProxies {
  /** The part that was added for the state. */
  statePart: Excel.CustomXmlPart | undefined;
  private readonly added = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  get(name: string): Excel.Worksheet {
    return this.added.get(name.toLowerCase()) ?? this.context.workbook.worksheets.getItem(name);
  }

  add(name: string): void {
    this.added.set(name.toLowerCase(), this.context.workbook.worksheets.add(name));
  }

  rename(name: string, to: string): void {
    const sheet = this.get(name);
    sheet.name = to;
    if (this.added.delete(name.toLowerCase())) this.added.set(to.toLowerCase(), sheet);
  }

  delete(name: string): void {
    this.get(name).delete();
    this.added.delete(name.toLowerCase());
  }
}

/** Part of a plan that is asked for at once. */
export interface Step {
  /** How large it is in a request or an answer, whichever is larger; roughly, in bytes. */
  readonly bytes: number;
  /** Asks for it; what it gives looks at the answer: the cells that Excel did not keep. */
  readonly queue: (sheets: SheetProxies) => CheckKept | undefined;
}

export type CheckKept = () => readonly Place[];

/** A cell of a sheet, zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Steps in batches of about `limit` bytes, in order; a larger step is a batch of its own. */
export function batchesOf(steps: readonly Step[], limit: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const open = batches.at(-1);
    if (open !== undefined && step.bytes <= room) open.push(step);
    else {
      batches.push([step]);
      room = limit;
    }
    room -= step.bytes;
  }
  return batches;
}

/** The bytes of a value as JSON, letters outside ASCII taken for three. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'number') return 12;
  if (typeof value !== 'string') return 6;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i += 1) if (value.charCodeAt(i) > 0x7f) bytes += 2;
  return bytes;
}
