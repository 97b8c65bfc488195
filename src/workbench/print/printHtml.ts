/** Hands a page to the browser's own print dialog, which shows it first and can make a PDF of it. */
export function printHtml(page: Document, html: string, label: string): void {
  const frame = page.createElement('iframe');
  frame.title = label;
  frame.tabIndex = -1;
  // Browsers print nothing that is not laid out.
  frame.style.cssText = 'position:fixed;left:-10000px;top:0;width:1000px;height:1000px;border:0';
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    if (contentWindow === null) return;
    contentWindow.addEventListener('afterprint', () => {
      frame.remove();
    });
    contentWindow.focus();
    contentWindow.print();
  });
  frame.srcdoc = html;
  page.body.append(frame);
}
