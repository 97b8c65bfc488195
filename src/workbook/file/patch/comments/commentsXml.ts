import { formatCell, parseCell } from '../../../../core/base/address';
import { fail, ok, type Result } from '../../../../core/base/result';
import { cellKey, cellOfKey } from '../../../../core/model/cells';
import { attributeOf, childOf, childrenOf, itemsOf, type XmlElement } from '../../xml/tree';
import { Splices } from '../splices';
import type { TextChanges } from '../sheetChanges';
import { stringText } from '../stringText';
import { elementText, prefixOf, treeOf } from '../tags';

/** Who the notes that plans add are by; only these are taken away again. */
export const NOTE_AUTHOR = 'TĐKT';

/** A comments part with these notes; undefined when there are none. */
export function newComments(namespace: string, changes: TextChanges): string | undefined {
  const added = commentTexts(changes, '', 0);
  if (added === '') return undefined;
  const authors = `<authors><author>${NOTE_AUTHOR}</author></authors>`;
  return `<comments xmlns="${namespace}">${authors}<commentList>${added}</commentList></comments>`;
}

/**
 * The comments part changed: our author and notes are added at the end, so that all others keep
 * their numbers; undefined when no note is left. Fails when a note to go is not ours.
 */
export function changedComments(
  source: string,
  changes: TextChanges,
): Result<string | undefined, 'foreign'> {
  const root = treeOf(source);
  const prefix = prefixOf(root);
  const authors = itemsOf(root, 'authors', 'author');
  const ours = authors.findIndex(({ text }) => text === NOTE_AUTHOR);
  const comments = itemsOf(root, 'commentList', 'comment');
  const gone = comments.filter((comment) => changes.get(keyOf(comment))?.isGone === true);
  const isOurs = (comment: XmlElement): boolean =>
    Number(attributeOf(comment, 'authorId')) === ours;
  if (!gone.every(isOurs)) return fail('foreign');
  const author = ours < 0 ? authors.length : ours;
  const added = commentTexts(changes, prefix, author);
  if (gone.length === comments.length && added === '') return ok(undefined);
  const splices = new Splices(source);
  for (const comment of gone) splices.replace(comment.start, comment.end, '');
  const isUnused = !comments.some((comment) => isOurs(comment) && !gone.includes(comment));
  const last = authors.at(-1);
  if (added !== '') {
    if (ours < 0)
      appendTo(
        splices,
        source,
        root,
        'authors',
        `<${prefix}author>${NOTE_AUTHOR}</${prefix}author>`,
      );
    appendTo(splices, source, root, 'commentList', added);
  } else if (isUnused && last !== undefined && ours === authors.length - 1) {
    splices.replace(last.start, last.end, '');
  }
  return ok(splices.apply());
}

function keyOf(comment: XmlElement): number {
  const cell = parseCell(attributeOf(comment, 'ref') ?? '');
  return cell === undefined ? -1 : cellKey(cell.row, cell.column);
}

function commentTexts(changes: TextChanges, prefix: string, author: number): string {
  return [...changes]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, { text }]) => {
      if (text === undefined) return [];
      const run = `<${prefix}t xml:space="preserve">${stringText(text)}</${prefix}t>`;
      const attributes = { ref: formatCell(cellOfKey(key)), authorId: String(author) };
      const inner = elementText(`${prefix}text`, {}, elementText(`${prefix}r`, {}, run));
      return elementText(`${prefix}comment`, attributes, inner);
    })
    .join('');
}

/** Appends to a list of the root, which is made where it is missing and opened where it is closed. */
function appendTo(
  splices: Splices,
  source: string,
  root: XmlElement,
  local: string,
  xml: string,
): void {
  const list = childOf(root, local);
  const name = `${prefixOf(root)}${local}`;
  if (list === undefined) {
    const after = local === 'authors' ? root.startTagEnd : root.endTagStart;
    splices.insert(after, elementText(name, {}, xml));
  } else if (childrenOf(root, local)[0]?.isSelfClosing === true) {
    const tag = source.slice(list.start, list.end).replace(/\s*\/>$/, '');
    splices.replace(list.start, list.end, `${tag}>${xml}</${list.qualified}>`);
  } else splices.insert(list.endTagStart, xml);
}
