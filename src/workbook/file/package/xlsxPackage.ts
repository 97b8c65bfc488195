import { fail, ok, type Result } from '../../../core/base/result';
import type { Codec } from '../codec/codec';
import { decodeXml, type XmlText } from '../xml/encoding';
import { XmlReader } from '../xml/reader';
import { parseXml, type XmlElement } from '../xml/tree';
import { textSource } from '../xml/windows';
import { packageBudget, partBudget } from './budget';
import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  readContentTypes,
  type ContentTypes,
} from './contentTypes';
import { checksum } from './crc32';
import { brokenPart, partFault, type FileFault } from './fault';
import { partKey, plainName, relationshipsPart } from './partName';
import { isOfType, readRelationships, type Relationship } from './relationships';
import type { ZipDirectory, ZipEntry } from './zipDirectory';
import { DEFLATED, FLAG_ENCRYPTED, STORED } from './zipFormat';

// Bigger parts are read once, window by window: keeping them would hold their memory for nothing.
const KEEP_UP_TO = 16 * 1_048_576;

/**
 * A package of parts. Parts are inflated when they are asked for, within a budget; each is
 * checked against its checksum. Part names are matched without regard to case.
 */
export class XlsxPackage {
  private readonly entriesByKey: ReadonlyMap<string, ZipEntry>;
  private readonly kept = new Map<string, Uint8Array>();
  private readonly inflated = new Map<string, number>();
  private readonly relationshipsOf = new Map<string, Result<readonly Relationship[], FileFault>>();
  private types: Result<ContentTypes, FileFault> | undefined;

  constructor(
    readonly directory: ZipDirectory,
    private readonly codec: Codec,
  ) {
    this.entriesByKey = new Map(
      directory.entries.filter(isPart).map((entry) => [partKey(entry.name), entry]),
    );
  }

  /** The names of all parts, in the order of the package. */
  get partNames(): readonly string[] {
    return [...this.entriesByKey.values()].map((entry) => plainName(entry.name));
  }

  has(part: string): boolean {
    return this.entriesByKey.has(partKey(part));
  }

  /** The bytes of a part. */
  bytes(part: string): Result<Uint8Array, FileFault> {
    const key = partKey(part);
    const known = this.kept.get(key);
    if (known !== undefined) return ok(known);
    const entry = this.entriesByKey.get(key);
    if (entry === undefined) return fail(brokenPart(part, 'missing'));
    const bytes = this.extract(key, entry, part);
    if (bytes.ok && bytes.value.length <= KEEP_UP_TO) this.kept.set(key, bytes.value);
    return bytes;
  }

  /** The whole text of a part, and the form to write it back in. */
  text(part: string): Result<XmlText, FileFault> {
    const bytes = this.bytes(part);
    if (!bytes.ok) return bytes;
    const text = decodeXml(bytes.value);
    return text.ok ? text : fail(partFault(part, text.error));
  }

  /** The root element of a small part. */
  xml(part: string): Result<XmlElement, FileFault> {
    const text = this.text(part);
    if (!text.ok) return text;
    const root = parseXml(text.value.text);
    return root.ok ? root : fail(partFault(part, root.error));
  }

  /** A reader of a part of any size. */
  reader(part: string): Result<XmlReader, FileFault> {
    const bytes = this.bytes(part);
    return bytes.ok ? ok(new XmlReader(textSource(bytes.value))) : bytes;
  }

  /** Where a part leads; `''` asks for the package itself. Empty when it leads nowhere. */
  relationships(source: string): Result<readonly Relationship[], FileFault> {
    const key = partKey(source);
    const known = this.relationshipsOf.get(key);
    if (known !== undefined) return known;
    const read = this.readRelationships(source);
    this.relationshipsOf.set(key, read);
    return read;
  }

  /** The kind of a part; undefined when the package does not tell. */
  contentType(part: string): string | undefined {
    const types = this.contentTypes();
    return types.ok ? contentTypeOf(types.value, part) : undefined;
  }

  contentTypes(): Result<ContentTypes, FileFault> {
    this.types ??= this.readContentTypes();
    return this.types;
  }

  /** The part of the workbook itself: what the package calls its main document. */
  workbookPart(): Result<string, FileFault> {
    const relationships = this.relationships('');
    if (!relationships.ok) return relationships;
    const main = relationships.value.find((one) => isOfType(one, 'officeDocument'));
    return main?.part === undefined ? fail({ code: 'not-a-workbook' }) : ok(main.part);
  }

  private readContentTypes(): Result<ContentTypes, FileFault> {
    const root = this.xml(CONTENT_TYPES_PART);
    return root.ok ? ok(readContentTypes(root.value)) : root;
  }

  private readRelationships(source: string): Result<readonly Relationship[], FileFault> {
    const part = relationshipsPart(plainName(source));
    if (!this.has(part)) return ok([]);
    const root = this.xml(part);
    return root.ok ? ok(readRelationships(plainName(source), root.value)) : root;
  }

  private extract(key: string, entry: ZipEntry, part: string): Result<Uint8Array, FileFault> {
    if ((entry.flags & FLAG_ENCRYPTED) !== 0) return fail({ code: 'encrypted' });
    const { dataStart, compressedSize } = entry;
    const data = this.directory.bytes.subarray(dataStart, dataStart + compressedSize);
    const bytes = this.inflate(key, entry, data, part);
    if (!bytes.ok) return bytes;
    const { value } = bytes;
    const isWhole = value.length === entry.size && checksum(value, this.codec) === entry.crc;
    if (!isWhole) return fail(brokenPart(part, 'bytes'));
    this.inflated.set(key, value.length);
    return bytes;
  }

  private inflate(
    key: string,
    { method, size }: ZipEntry,
    data: Uint8Array,
    part: string,
  ): Result<Uint8Array, FileFault> {
    if (method === STORED) return ok(data);
    if (method !== DEFLATED) return fail({ code: 'unsupported-compression', part });
    const budget = Math.min(partBudget(data.length), this.remaining(key));
    // More than the header claims is damage in any case, so there is no need to go on beyond it.
    const bytes = this.codec.inflateRaw(data, Math.min(budget, size));
    if (bytes.ok) return bytes;
    const isOverBudget = bytes.error === 'too-large' && budget <= size;
    return fail(isOverBudget ? { code: 'too-large', part } : brokenPart(part, 'bytes'));
  }

  /** What the whole package may still give; a part read again counts once. */
  private remaining(key: string): number {
    let used = 0;
    for (const [other, size] of this.inflated) if (other !== key) used += size;
    return Math.max(0, packageBudget(this.directory.bytes.length) - used);
  }
}

/** Folders are entries of some zips, but no parts. */
function isPart(entry: ZipEntry): boolean {
  return !/[/\\]$/.test(entry.name);
}
