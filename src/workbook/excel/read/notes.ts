import { cellKey } from '../../../core/model/cells';
import { loadPlace, rectangleOf } from './matrix';

/** Notes can be read and written from this version of ExcelApi on. */
export const NOTES_SINCE = '1.18';

/** Asks where the notes or threads of a sheet stand; call what it gives after synchronising. */
export function queueNotes(
  list: Excel.NoteCollection | Excel.CommentCollection,
  texts: readonly string[],
): () => ReadonlyMap<number, string> {
  const places = texts.map((text, i) => {
    const range = list.getItemAt(i).getLocation();
    loadPlace(range);
    return { text, range };
  });
  return () =>
    new Map(
      places.map(({ text, range }) => {
        const { top, left } = rectangleOf(range);
        return [cellKey(top, left), text];
      }),
    );
}
