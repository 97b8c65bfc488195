import { assertPresent } from '../../core/base/assert';
import { fail, ok, type Result } from '../../core/base/result';
import type { Plan, Refusal } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { invert } from '../../core/plan/invert';
import { rehearse } from '../../core/plan/rehearse';
import { outsideUndo } from '../../core/plan/removal/outsideUndo';
import type { Applied, WorkbookPort } from '../port';
import type { CustomFunction } from '../recalc/book';
import { withinScope } from '../scope';
import { settle } from '../settle';
import type { Codec } from './codec/codec';
import type { BookLook } from './look/bookLook';
import { readLook } from './look/readLook';
import { BOOK_TYPES, kindOfType, type BookKind } from './package/bookKind';
import type { FileFault } from './package/fault';
import { openPackage } from './package/openPackage';
import { writePackage } from './package/writePackage';
import type { XlsxPackage } from './package/xlsxPackage';
import { PartEditor, PartUnusable } from './patch/partEditor';
import { patchPackage } from './patch/patchPackage';
import { readWorkbook } from './read/readWorkbook';

export { createBlankWorkbook } from './blank';

/** A workbook in an `.xlsx` file. */
export interface FileWorkbook extends WorkbookPort {
  /** The file as it is now: the very bytes that were opened until a plan changes something. */
  bytes(): Uint8Array;
  /** What Excel takes it for; undefined for add-ins and what Excel doesn't know. */
  readonly kind: BookKind | undefined;
  /** The file as `bytes` gives it, with the type of another kind. */
  bytesAs(kind: BookKind): Uint8Array;
  /** How it looks, for a view: read anew each time. */
  look(): BookLook;
}

/**
 * Opens a workbook file. Plans are carried out by changing, in the parts of the package, only
 * what they name; everything else stays byte for byte. Gives a fault when the file can't be
 * read. `functions` computes custom functions, by upper-case name.
 */
export function openFileWorkbook(
  bytes: Uint8Array,
  codec: Codec,
  functions?: ReadonlyMap<string, CustomFunction>,
): Result<FileWorkbook, FileFault> {
  const file = PackageState.open(bytes, codec);
  return file.ok ? ok(new PackageWorkbook(file.value, codec, functions)) : file;
}

/** A file and, read when it is asked for, what it says. */
class PackageState {
  private constructor(
    readonly bytes: Uint8Array,
    readonly pkg: XlsxPackage,
    readonly snapshot: Snapshot,
  ) {}

  static open(bytes: Uint8Array, codec: Codec): Result<PackageState, FileFault> {
    const pkg = openPackage(bytes, codec);
    if (!pkg.ok) return pkg;
    const snapshot = readWorkbook(pkg.value);
    return snapshot.ok ? ok(new PackageState(bytes, pkg.value, snapshot.value)) : snapshot;
  }
}

class PackageWorkbook implements FileWorkbook {
  private current: Uint8Array;
  /** What the file says; undefined after a change, until somebody asks. */
  private state: PackageState | undefined;
  readonly kind: BookKind | undefined;

  constructor(
    state: PackageState,
    private readonly codec: Codec,
    private readonly functions: ReadonlyMap<string, CustomFunction> | undefined,
  ) {
    this.current = state.bytes;
    this.state = state;
    this.kind = kindOfType(state.pkg.contentType(workbookPartOf(state.pkg)) ?? '');
  }

  bytes(): Uint8Array {
    return this.current;
  }

  bytesAs(kind: BookKind): Uint8Array {
    if (kind === this.kind) return this.current;
    const opened = openPackage(this.current, this.codec);
    const pkg = assertPresent(opened.ok ? opened.value : undefined, 'what we wrote can be opened');
    const parts = new PartEditor(pkg);
    parts.retype(workbookPartOf(pkg), BOOK_TYPES[kind]);
    return writePackage(pkg, parts.changes(), this.codec);
  }

  look(): BookLook {
    return readLook(this.read().pkg);
  }

  readSnapshot(scope: Parameters<WorkbookPort['readSnapshot']>[0]): Promise<Snapshot> {
    return Promise.resolve(withinScope(this.read().snapshot, scope));
  }

  applyPlan(plan: Plan): Promise<Result<Applied, Refusal>> {
    return Promise.resolve(this.apply(plan));
  }

  private apply(plan: Plan): Result<Applied, Refusal> {
    const { pkg, snapshot } = this.read();
    const outcome = rehearse(plan, snapshot);
    if (!outcome.ok) return outcome;
    const settlement = settle(outcome.value, plan, this.functions);
    const parts = new PartEditor(pkg);
    const done = patched(pkg, parts, { plan, before: snapshot, settlement });
    if (!done.ok) return done;
    const changes = parts.changes();
    if (changes.size > 0) {
      this.current = writePackage(pkg, changes, this.codec);
      this.state = undefined;
    }
    return ok({ inverse: invert(plan), outsideUndo: outsideUndo(plan) });
  }

  private read(): PackageState {
    if (this.state !== undefined) return this.state;
    const state = PackageState.open(this.current, this.codec);
    this.state = assertPresent(state.ok ? state.value : undefined, 'what we wrote can be read');
    return this.state;
  }
}

function workbookPartOf(pkg: XlsxPackage): string {
  const part = pkg.workbookPart();
  return assertPresent(part.ok ? part.value : undefined, 'what was opened has a workbook');
}

function patched(
  pkg: XlsxPackage,
  parts: PartEditor,
  patch: Parameters<typeof patchPackage>[2],
): Result<void, Refusal> {
  const workbook = pkg.workbookPart();
  if (!workbook.ok) return fail({ code: 'not-supported', what: workbook.error.code });
  try {
    return patchPackage(parts, workbook.value, patch);
  } catch (error) {
    // The style sheet, say, may be broken and yet unread until a style is needed.
    if (!(error instanceof PartUnusable)) throw error;
    return fail({ code: 'not-supported', what: error.fault.code });
  }
}
