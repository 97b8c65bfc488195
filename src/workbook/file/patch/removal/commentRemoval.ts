import { parseCell } from '../../../../core/base/address';
import { cellKey } from '../../../../core/model/cells';
import { isOfType } from '../../package/relationships';
import { attributeOf, itemsOf, type XmlElement } from '../../xml/tree';
import { putOrDrop, setShapes } from '../comments/setComments';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { treeOf } from '../tags';
import { worksheetsOf } from './sheetRemoval';

/** Takes notes and threads (by `cellKey`) off a sheet, with their boxes and their authors. */
export function removeCommentParts(
  parts: PartEditor,
  workbook: string,
  sheet: string,
  gone: ReadonlySet<number>,
): void {
  const isGone = (element: XmlElement): boolean => gone.has(keyOf(element));
  for (const one of parts.relationships(sheet)) {
    if (one.part === undefined || !parts.has(one.part)) continue;
    if (isOfType(one, 'comments'))
      putOrDrop(parts, sheet, one.part, withoutComments(parts.text(one.part), isGone));
    else if (isOfType(one, 'threadedComment'))
      putOrDrop(parts, sheet, one.part, withoutThreads(parts.text(one.part), isGone));
  }
  setShapes(
    parts,
    workbook,
    sheet,
    new Map([...gone].map((key) => [key, { isGone: true, text: undefined }])),
  );
  removePersons(parts, workbook);
}

function keyOf(element: XmlElement): number {
  const cell = parseCell(attributeOf(element, 'ref') ?? '');
  return cell === undefined ? -1 : cellKey(cell.row, cell.column);
}

/** The comments part without some; authors of none that is left keep their place, not their name. */
function withoutComments(
  source: string,
  isGone: (comment: XmlElement) => boolean,
): string | undefined {
  const root = treeOf(source);
  const comments = itemsOf(root, 'commentList', 'comment');
  const left = comments.filter((comment) => !isGone(comment));
  if (left.length === 0) return undefined;
  const splices = new Splices(source);
  for (const { start, end } of comments.filter(isGone)) splices.replace(start, end, '');
  itemsOf(root, 'authors', 'author').forEach((author, i) => {
    const isUsed = left.some((comment) => Number(attributeOf(comment, 'authorId')) === i);
    if (!isUsed && author.text !== '') splices.replace(author.startTagEnd, author.endTagStart, '');
  });
  return splices.apply();
}

function withoutThreads(
  source: string,
  isGone: (thread: XmlElement) => boolean,
): string | undefined {
  const { children } = treeOf(source);
  const going = children.filter(isGone);
  if (going.length === children.length) return undefined;
  const splices = new Splices(source);
  for (const { start, end } of going) splices.replace(start, end, '');
  return splices.apply();
}

/** Who took part in threads, once there are none. */
function removePersons(parts: PartEditor, workbook: string): void {
  const hasThreads = worksheetsOf(parts, workbook).some((sheet) =>
    parts.relationships(sheet).some((one) => isOfType(one, 'threadedComment')),
  );
  if (hasThreads) return;
  for (const one of parts.relationships(workbook)) {
    if (one.part === undefined || !isOfType(one, 'person')) continue;
    parts.remove(one.part);
    parts.unrelate(workbook, one.id);
  }
}
