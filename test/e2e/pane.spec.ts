import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../host/page/browser';
import { bundleHost } from '../host/page/bundle';
import { servePage, type PageServer } from '../host/page/server';
import { TINH_X } from '../support/userPack';
import { buildAddIn } from './build';
import { openPane, type OpenPane } from './pane';

// Two production builds come first.
jest.setTimeout(180_000);

/** A folder for pictures of every state, for people who want to look. */
const SHOTS = process.env['TDKT_SHOTS'];

const VIETNAMESE = {
  sample: 'Mở sổ mẫu',
  columns: 'Cách hiểu các cột',
  wording: 'Chữ ghi trên phụ lục',
  fill: 'Điền vào trang mới',
  again: /Điền lại trang "Phụ lục"/,
  word: 'Tải tệp Word',
  wordSaved: /^Đã tạo tệp "chi-tieu-5-nam\.docx" có 8 câu đánh giá/,
  filled: 'Đã điền 8 dòng vào trang "Phụ lục".',
  checkTab: 'Kiểm tra',
  check: 'Kiểm tra sổ này',
  verdict: 'Sẵn sàng nộp',
  fix: 'Sửa Số liệu mẫu!F9',
  undo: /^Hoàn tác: Sửa 1 chỗ/,
  undone: /^Đã hoàn tác/,
  ignore: 'Bỏ qua… Số liệu mẫu!F9',
  reason: 'Lý do bỏ qua',
  ignoreConfirm: 'Ghi lý do và bỏ qua',
  ignored: 'Đã bỏ qua (1)',
  hear: 'Báo lại Số liệu mẫu!F9',
  functionsTab: 'Hàm',
  insert: 'Ghi vào ô đang chọn',
  overwrites: /đang có nội dung/,
  inserted: /Đã ghi công thức vào ô/,
  finishTab: 'Hoàn thiện',
  toNative: /công thức sang công thức Excel$/,
  toValues: 'Đổi 1 công thức thành giá trị',
  none: /không có công thức nào dùng hàm TDKT/,
  readAgain: 'Đọc lại sổ',
  hidden: 'Trang ẩn: Nháp (0 ô có nội dung)',
  chooseAll: 'Chọn tất cả 3 mục xóa được',
  ask: 'Xóa 3 mục đã chọn…',
  noUndo: /không hoàn tác được/,
  remove: 'Xóa hẳn 3 mục',
  removed: 'Đã xóa 3 mục.',
};
type Words = typeof VIETNAMESE;

const ENGLISH: Words = {
  sample: 'Open the sample',
  columns: 'How columns are read',
  wording: 'Words on the annex',
  fill: 'Fill a new sheet',
  again: /Fill "Phụ lục" again/,
  word: 'Download as Word',
  wordSaved: /^"chi-tieu-5-nam\.docx" with 8 sentences/,
  filled: '8 rows were filled on "Phụ lục".',
  checkTab: 'Check',
  check: 'Check this workbook',
  verdict: 'Ready to submit',
  fix: 'Fix Số liệu mẫu!F9',
  undo: /^Undo: Mend 1/,
  undone: /^Undone/,
  ignore: 'Ignore… Số liệu mẫu!F9',
  reason: 'Why it is ignored',
  ignoreConfirm: 'Ignore',
  ignored: 'Ignored (1)',
  hear: 'Hear again Số liệu mẫu!F9',
  functionsTab: 'Functions',
  insert: 'Put into the selected cell',
  overwrites: /holds something/,
  inserted: /The formula is in cell/,
  finishTab: 'Finish',
  toNative: /into Excel formulas$/,
  toValues: 'Turn 1 into values',
  none: /No formula uses a TDKT function/,
  readAgain: 'Read again',
  hidden: 'Hidden sheet: Nháp (0 cells hold something)',
  chooseAll: 'Choose all 3 that can be removed',
  ask: 'Remove 3 chosen…',
  noUndo: /can not be undone, not even/,
  remove: 'Remove 3 for good',
  removed: 'Removed 3.',
};

describe('the built pane in a browser, with an unmodified office.js', () => {
  let server: PageServer;
  let browser: Browser;
  let site: { base: string; host: string };

  beforeAll(async () => {
    const folder = buildAddIn();
    const host = await bundleHost(join(__dirname, 'entry.ts'));
    server = await servePage(folder, '');
    site = { base: new URL('.', server.url).href.replace(/\/$/, ''), host };
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Looks at the pane as it stands: nothing inaccessible, nothing wider than the pane. */
  const look = async (pane: OpenPane, name: string): Promise<void> => {
    await pane.page.waitForTimeout(250);
    if (SHOTS !== undefined) {
      mkdirSync(SHOTS, { recursive: true });
      await pane.page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
    }
    expect(await pane.violations()).toEqual([]);
    const { width } = pane.page.viewportSize() ?? { width: 0 };
    const needed = await pane.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  };

  const walks = [
    ['in Vietnamese, light, 320 px wide', VIETNAMESE, 'light', 320],
    ['in English, dark, 350 px wide', ENGLISH, 'dark', 350],
  ] as const;

  test.each(walks)('leads a first user through it all %s', async (name, words, theme, width) => {
    const pane = await openPane(browser, site, { width, colorScheme: theme });
    const { page } = pane;
    const shot = (state: string): Promise<void> => look(pane, `${name.slice(3, 7)}-${state}`);
    const press = (button: string | RegExp): Promise<void> =>
      page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();

    await page.getByRole('button', { name: VIETNAMESE.sample }).waitFor();
    if (words === ENGLISH) await press('English');
    await shot('1-first');

    await press(words.sample);
    await page.getByRole('button', { name: words.fill }).waitFor();
    await page.getByText(words.columns).click();
    await page.getByText(words.wording).click();
    await shot('2-sample');
    expect((await pane.cells())['Phụ lục']).toBeUndefined();

    await press(words.fill);
    await page.getByText(words.filled).waitFor();
    await shot('3-filled');
    const annex = (await pane.cells())['Phụ lục'];
    expect(annex?.['B8']).toContain('Tốc độ tăng trưởng kinh tế bình quân mỗi năm');
    expect(annex?.['F8']).toContain('ROUND(E8*100/D8,0)');
    expect(annex?.['F11']).toContain('number 101');

    const download = page.waitForEvent('download');
    await press(words.word);
    const file = await download;
    expect(file.suggestedFilename()).toBe('chi-tieu-5-nam.docx');
    expect(Object.keys(unzipSync(readFileSync(await file.path())))).toContain('word/document.xml');
    await page.getByText(words.wordSaved).waitFor();
    await shot('3-word');

    await page.getByRole('tab', { name: words.checkTab }).click();
    await shot('4-check');
    await press(words.check);
    await page.getByText(words.verdict).waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await shot('5-findings');

    await page
      .getByRole('button', { name: /Số liệu mẫu!F9/ })
      .first()
      .click();
    await pane.waitForSelection({ sheet: 'Số liệu mẫu', row: 8, column: 5 });
    await press(words.fix);
    await page.getByRole('button', { name: words.undo }).waitFor();
    expect((await pane.cells())['Số liệu mẫu']?.['F9']).toContain('number 108');
    await page.getByRole('button', { name: words.fix }).waitFor({ state: 'detached' });
    await shot('6-fixed');
    await press(words.undo);
    await page.getByText(words.undone).waitFor();
    expect((await pane.cells())['Số liệu mẫu']?.['F9']).toContain('number 109');

    await press(words.ignore);
    await page.getByRole('textbox', { name: words.reason }).fill('Đã đối chiếu văn bản gốc');
    await shot('7-ignoring');
    await press(words.ignoreConfirm);
    await page.getByText(words.ignored).click();
    await shot('8-ignored');
    await press(words.hear);
    await page.getByRole('button', { name: words.ignore }).waitFor();

    await page.getByRole('tab', { name: words.functionsTab }).click();
    await page.getByRole('searchbox').fill('hoanthanh');
    await shot('9-functions');
    await press(/^TDKT\.HOANTHANH/);
    await page.getByRole('textbox').nth(0).fill("'Số liệu mẫu'!E12");
    await page.getByRole('textbox').nth(1).fill("'Số liệu mẫu'!D12");
    await page.getByRole('textbox').nth(4).fill('1');
    await page.getByText('86,1', { exact: true }).waitFor();
    await shot('10-function');
    await press(words.insert);
    await page.getByText(words.overwrites).waitFor();
    await press(words.insert);
    await page.getByText(words.inserted).waitFor();
    await shot('11-inserted');

    await page.getByRole('tab', { name: words.finishTab }).click();
    await page.getByRole('button', { name: words.toValues }).waitFor();
    await page.getByRole('button', { name: words.toNative }).waitFor();
    await shot('12-finish');
    await press(words.toValues);
    await page.getByText(words.none).waitFor();
    await shot('13-finished');

    await pane.addSecrets();
    await press(words.readAgain);
    await page.getByText(words.hidden).waitFor();
    await page.getByRole('checkbox', { name: words.chooseAll }).check();
    await press(words.ask);
    await page.getByText(words.noUndo).waitFor();
    await shot('14-removal');
    await press(words.remove);
    await page.getByText(words.removed).waitFor();
    await shot('15-removed');
    expect(Object.keys(await pane.cells())).not.toContain('Nháp');

    expect(pane.complaints).toEqual([]);
    expect(await pane.misunderstood()).toEqual([]);
    await pane.context.close();
  });

  const firsts = [
    ['in Vietnamese, light, 320 px wide', 'vi', 'light', 320],
    ['in English, dark, 350 px wide', 'en', 'dark', 350],
  ] as const;

  test.each(firsts)(
    'starts from sheets to type into, an earlier book and rules of its own %s',
    async (name, language, theme, width) => {
      const pane = await openPane(browser, site, { width, colorScheme: theme });
      const { page } = pane;
      const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
      const shot = (state: string): Promise<void> => look(pane, `${name.slice(3, 7)}-${state}`);
      const press = (button: string): Promise<void> =>
        page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('button', { name: VIETNAMESE.sample }).waitFor();
      if (language === 'en') await press('English');

      const annexes = page.getByRole('combobox', {
        name: say('Phụ lục cần điền', 'Annex to fill'),
      });
      expect(await annexes.inputValue()).toBe('');
      await press(say('Tạo trang nhập liệu', 'Make sheets to type into'));
      await page
        .getByText(say('Đã tạo 15 trang nhập liệu', '15 sheets to type into were made'))
        .waitFor();
      expect(await annexes.inputValue()).not.toBe('');
      expect(Object.keys(await pane.cells())).toEqual(
        expect.arrayContaining(['Hướng dẫn', 'Chỉ tiêu', 'Sổ khen thưởng', 'Danh mục']),
      );
      await shot('20-starter');

      await annexes.selectOption('chi-tieu-ky');
      await page
        .getByText(say('Sổ kỳ trước (lấy số cùng kỳ)', 'Workbook of the period before'))
        .click();
      const file = page.locator('input[type=file][accept^=".xlsx"]');
      await file.setInputFiles({
        name: 'hong.xlsx',
        mimeType: '',
        buffer: Buffer.from('không phải sổ'),
      });
      await page.getByText(/"hong\.xlsx"/).waitFor();
      await shot('21-broken');
      await file.setInputFiles(join(__dirname, '../../samples/ha-quang-2020.xlsx'));
      await page.getByText(/"ha-quang-2020\.xlsx"/).waitFor();
      await shot('22-previous');
      await press(say('Bỏ tệp này', 'Take it away'));
      await page.getByText(/"ha-quang-2020\.xlsx"/).waitFor({ state: 'detached' });

      await page.getByText(say('Bộ quy định áp dụng', 'Rules in force')).click();
      const packs = page.getByRole('combobox', {
        name: say('Sổ này tính theo', 'This workbook goes by'),
      });
      await packs.selectOption('cao-bang-2018');
      await page.getByRole('button', { name: /cao-bang-2018/ }).waitFor();
      await page.waitForFunction(
        () => JSON.stringify(Reflect.get(window, 'tdktRules')).includes('"pack":"cao-bang-2018"'),
        undefined,
        { timeout: 5000 },
      );
      await shot('23-rules');
      const { scope: _scope, ...own } = TINH_X;
      await page.locator('input[type=file][accept^=".json"]').setInputFiles({
        name: 'tinh-x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(own)),
      });
      await page.getByRole('button', { name: /tinh-x/ }).waitFor();
      expect(await packs.inputValue()).toBe('tinh-x');
      await shot('24-own-rules');
      expect(pane.complaints).toEqual([]);
      expect(await pane.misunderstood()).toEqual([]);
      await pane.context.close();
    },
  );

  const forms = [
    ['in Vietnamese, light, 320 px wide', 'vi', 'light', 320],
    ['in English, dark, 350 px wide', 'en', 'dark', 350],
  ] as const;

  test.each(forms)(
    'fills an issued form from a file, twice, and takes it back %s',
    async (name, language, theme, width) => {
      const book = join(__dirname, '../../samples/bieu-mau/bieu-chi-tieu.xlsx');
      const pane = await openPane(browser, site, { width, colorScheme: theme, book });
      const { page } = pane;
      const say = (vi: string, en: string): string => (language === 'vi' ? vi : en);
      const shot = (state: string): Promise<void> => look(pane, `${name.slice(3, 7)}-${state}`);
      const title = page.getByText('Điền vào biểu mẫu đã có sẵn');
      await title.waitFor();
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      const before = await pane.cells();
      await page.getByText(say('Điền vào biểu mẫu đã có sẵn', 'Fill an issued form')).click();
      const part = page.locator('details', {
        has: page.getByText(say('Điền vào biểu mẫu đã có sẵn', 'Fill an issued form')),
      });
      const form = part.getByRole('combobox', { name: say('Trang của biểu mẫu', 'Sheet of the') });
      await form.waitFor();
      expect(await form.inputValue()).toBe('Biểu 01');
      await shot('30-form');

      await part
        .locator('input[type=file]')
        .setInputFiles(join(__dirname, '../../samples/ha-quang-2020.xlsx'));
      await part.getByText(say('Có nhiều bảng điền được', 'Several tables can fill')).waitFor();
      await shot('31-several');
      await part
        .getByRole('combobox', { name: say('Điền từ bảng ở trang', 'Filled from the table') })
        .selectOption('Thông Nông');
      await part.getByRole('textbox', { name: say('Đơn vị', 'Unit') }).fill('huyện Hà Quảng');
      await part.getByRole('textbox', { name: say('Kỳ báo cáo', 'Period') }).fill('năm 2020');
      await part
        .getByRole('textbox', { name: say('Ngày báo cáo', 'Report date') })
        .fill('5/6/2020');
      await part.getByRole('textbox', { name: /\{địa danh\}/ }).fill('Hà Quảng');
      await part
        .getByText(say('điều cần xem trước khi ký', 'matters to look at before signing'))
        .waitFor();
      await shot('32-preview');

      const fill = part.getByRole('button', {
        name: say('Điền vào biểu mẫu này', 'Fill this form'),
        exact: true,
      });
      await fill.press('Enter');
      await part.getByText(say('Đã điền 22 dòng', '22 lines were filled')).waitFor();
      await shot('33-filled');
      const filled = (await pane.cells())['Biểu 01'];
      expect(filled?.['A3']).toContain('Đơn vị báo cáo: huyện Hà Quảng');
      expect(filled?.['B8']).toContain('Thu nhập bình quân đầu người');
      expect(filled?.['F29']).toContain('IF(D29="","",E29/D29)');
      expect(filled?.['E30']).toContain('SUM(E8:E29)');

      await fill.click();
      await part
        .getByRole('status')
        .getByText(say('không có gì phải ghi', 'nothing to write'))
        .first()
        .waitFor();
      await page.getByRole('button', { name: say('Hoàn tác', 'Undo') }).click();
      await page.getByText(say('Đã hoàn tác', 'Undone')).waitFor();
      expect(await pane.cells()).toEqual(before);
      expect(pane.complaints).toEqual([]);
      expect(await pane.misunderstood()).toEqual([]);
      await pane.context.close();
    },
  );

  test('keeps the language for the next time, and is worked by keyboard alone', async () => {
    const pane = await openPane(browser, site);
    const { page } = pane;
    await page.getByRole('button', { name: 'Mở sổ mẫu' }).waitFor();
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.reload();
    await page.getByRole('button', { name: 'Open the sample' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('tab', { name: 'Annexes' }).press('End');
    expect(await page.getByRole('tab', { name: 'Finish' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    expect(pane.complaints).toEqual([]);
    await pane.context.close();
  });

  test('opens the tab that a button of the ribbon asks for', async () => {
    const pane = await openPane(browser, site);
    const { page } = pane;
    await page.getByRole('button', { name: 'Mở sổ mẫu' }).waitFor();
    await page.evaluate(() => {
      window.dispatchEvent(new CustomEvent('tdkt-tab', { detail: 'check' }));
    });
    await page.getByRole('button', { name: 'Kiểm tra sổ này' }).waitFor();
    expect(pane.complaints).toEqual([]);
    await pane.context.close();
  });

  test('waits while Excel keeps it out of sight, but lets functions follow the rules', async () => {
    const pane = await openPane(browser, site, { isHidden: true });
    const { page } = pane;
    await page.getByText('Đang chờ Excel…').waitFor();
    await page.waitForFunction(() => 'tdktRules' in window);
    await page.waitForTimeout(500);
    expect(await page.getByRole('tabpanel').count()).toBe(0);
    await page.evaluate(() => {
      window.dispatchEvent(new CustomEvent('tdkt-tab', { detail: 'annexes' }));
    });
    await page.getByRole('button', { name: 'Mở sổ mẫu' }).waitFor();
    await pane.context.close();
  });

  test('says so when a part of it can not be fetched', async () => {
    const pane = await openPane(browser, site);
    const { page } = pane;
    await page.getByRole('button', { name: 'Mở sổ mẫu' }).waitFor();
    await page.route('**/pane.*.js', (route) => route.abort());
    await page.getByRole('tab', { name: 'Hoàn thiện' }).click();
    await page.getByText('Ngăn này gặp lỗi nên đã dừng').waitFor();
    await pane.context.close();
  });

  test('lets functions be tried outside Excel, and says that the rest needs Excel', async () => {
    const pane = await openPane(browser, { base: site.base, host: '' });
    const { page } = pane;
    await page.getByText('Trang đang mở ngoài Excel', { exact: false }).waitFor();
    await page.getByRole('searchbox').fill('bang chu');
    await page.getByRole('button', { name: /TDKT\.BANGCHU/ }).click();
    await page.getByRole('textbox').nth(0).fill('1.994');
    await page.getByText('Một nghìn chín trăm chín mươi tư', { exact: false }).waitFor();
    await look(pane, 'browser');
    await pane.context.close();
  });
});
