import type { PaperDocument } from '../core/model/paper';

/**
 * A document as a Word file (.docx): real tables whose header rows are repeated and whose rows
 * are never split, pages of A4 numbered from 1 in each part, centred over the text from the
 * second page on, Times New Roman, Vietnamese. The library that writes it is loaded when it is
 * first needed.
 */
export async function writeWord(document: PaperDocument): Promise<Uint8Array> {
  const { documentBytes } = await import('./documentBytes');
  return documentBytes(document);
}
