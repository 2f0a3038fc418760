import { expect, test } from './harness';

const PAGES = ['ordinary', 'pictures', 'options', 'popup', 'welcome', 'choose'] as const;

test('nothing of a document in the title, the address, storage or a form control that a browser saves', async ({ page, open }) => {
  for (const name of PAGES) {
    await page.goto('about:blank');
    await open(name);
    if (name === 'ordinary') {
      await page.keyboard.press('a');
      await page.keyboard.type('Anneliese');
      await page.keyboard.press('Escape');
      await page.getByRole('row', { name: /Lysander Tremaine/ }).first().click();
      await page.keyboard.press('Enter');
    }
    const left = await page.evaluate(() => ({
      title: document.title, hash: location.hash, search: location.search, state: history.state as unknown,
      local: localStorage.length, session: sessionStorage.length, cookie: document.cookie,
      open: [...document.querySelectorAll('input, textarea, select')].filter((control) => control.getAttribute('autocomplete') !== 'off').map((control) => control.outerHTML),
      named: document.querySelectorAll('input[name], textarea, form[action]').length,
    }));
    expect(left, name).toEqual({ title: 'Prewash', hash: `#${name}`, search: '', state: null, local: 0, session: 0, cookie: '', open: [], named: 0 });
  }
});
