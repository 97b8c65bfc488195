/** What ends a table: notes, signatures, recipients. Compared folded. */
export const FOOTER_WORDS =
  /^(?:ghi chu|nguon|noi nhan|nguoi lap|tm\.|kt\.|tl\.|tuq\.|chu tich|pho chu tich|thu truong|xac nhan|[*])/;
