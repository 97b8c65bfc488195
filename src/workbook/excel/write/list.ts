/** Asks for a drop-down list that offers and does not forbid, or that it be taken away. */
export function queueList(range: Excel.Range, list: string | undefined): void {
  const { dataValidation } = range;
  if (list === undefined) {
    dataValidation.clear();
    return;
  }
  // Excel takes the entries of a literal without its quotes.
  const source = list.startsWith('"') ? list.slice(1, -1).replaceAll('""', '"') : `=${list}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, title: '', message: '', style: 'Information' };
}
