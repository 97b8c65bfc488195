import { helpPage, helpPath, withHelp } from './help';

describe('withHelp', () => {
  it('gives every function the address of its page', () => {
    const metadata = JSON.stringify({ functions: [{ id: 'HOANTHANH', name: 'HOANTHANH' }] });
    expect(JSON.parse(withHelp(metadata, 'https://tdkt.example.org/addin'))).toEqual({
      functions: [
        {
          id: 'HOANTHANH',
          name: 'HOANTHANH',
          helpUrl: 'https://tdkt.example.org/addin/help/HOANTHANH.html',
        },
      ],
    });
    expect(helpPath('HOANTHANH')).toBe('help/HOANTHANH.html');
  });
});

describe('helpPage', () => {
  it('is a page that runs nothing and fetches nothing', () => {
    const page = helpPage('TDKT.X', '# X\n\n| a | b |\n| --- | --- |\n| 1 | `2` |\n');
    expect(page).toContain('<h1>X</h1>');
    expect(page).toContain('<td><code>2</code></td>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('leads only to the pages that are shipped beside it', () => {
    const page = helpPage(
      'TDKT.X',
      'Xem [HANMUC](HANMUC.md#căn-cứ) và [bộ *quy định*](../rules/a.md).',
    );
    expect(page).toContain(
      '<p>Xem <a href="HANMUC.html#căn-cứ">HANMUC</a> và bộ <em>quy định</em>.</p>',
    );
  });
});
