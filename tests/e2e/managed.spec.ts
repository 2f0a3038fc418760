import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../browser/build-extension';
import { findChromium } from '../browser/find-chromium';
import { launch } from '../browser/launch';
import { extensionIdOf, setPolicy, setPolicyOf } from '../browser/managed-policy';
import { expect, test as base, upload, UPLOADER } from './fixtures';

const POLICY = {
  sites: ['https://submit.vendor.example/*'], strictSites: ['http://127.0.0.1/*'], terms: [{ text: 'Tamarind', type: 'PROJECT' }],
  defaults: { DATE_TIME: 'replace', EMAIL_ADDRESS: 'ask' }, requiredChecks: ['needs-your-eye'],
};

/** A folder of its own: its id follows from its path, and a policy names an extension by its id. */
const test = base.extend<{ readonly changePolicy: (policy: object) => void }>({
  changePolicy: async ({ browserContext }, provide) => {
    const id = new URL(browserContext.serviceWorkers()[0]?.url() ?? '').host;
    await provide((policy) => setPolicyOf(id, policy));
  },
  browserContext: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'prewash-managed-'));
    await cp(extensionFolder('for-tests'), folder, { recursive: true });
    const takeAway = setPolicy(folder, POLICY);
    const context = await launch({ executable: findChromium(), extension: folder, headless: true });
    expect(context.serviceWorkers()[0]?.url(), 'the id that the policy names').toContain(extensionIdOf(folder));
    await provide(context);
    await context.close();
    takeAway();
    await rm(folder, { recursive: true, force: true });
  },
});

// Chromium's policy folders belong to the administrator; on a machine where we are not, the parser's unit tests remain.
test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'a policy file needs root on Linux');

test('a fleet’s policy sets terms, defaults and what must be decided', async ({ visit, file, review, server }) => {
  const page = await visit(`<input type="file" id="field">${UPLOADER}<script>field.onchange = () => upload(field.files);</script>`);
  const note = 'The Tamarind trial began on 12 March 2026. Write to petra.quenneville@quillmark.io before noon.\n';
  await page.locator('#field').setInputFiles(await file('note.txt', note));
  const window = await review();
  const button = window.getByRole('button', { name: /^Upload/ });
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  await button.click();
  await expect(window.getByText(/^First decide on 2 doubtful values/).first()).toBeVisible();
  expect(server.files, 'nothing before it is decided').toEqual([]);
  await window.keyboard.press('r');
  await expect(button).toHaveAccessibleName(/First decide on 1 doubtful value$/);
  await window.keyboard.press('n');
  await window.keyboard.press('r');
  await expect(button).not.toHaveAccessibleName(/First decide/);
  await upload(window);
  await expect.poll(() => server.files.length).toBe(1);
  const got = server.files[0]?.bytes.toString() ?? '';
  for (const value of ['Tamarind', '12 March 2026', 'petra.quenneville']) expect(got).not.toContain(value);
});

test('the options show what the organisation set, and what it asks for', async ({ browserContext }) => {
  const options = await browserContext.newPage();
  await options.goto(new URL('/options.html', browserContext.serviceWorkers()[0]?.url()).href);
  await expect(options.getByText('Your organisation asks you to protect submit.vendor.example.')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'Strict for http://127.0.0.1/*' })).toBeDisabled();
  await expect(options.getByText('set by your organisation').first()).toBeVisible();
  await expect(options.getByText('Your organisation asks you to decide on each doubtful value before an upload.')).toBeVisible();
});

test('the options follow a policy that changes while they are open', async ({ browserContext, changePolicy }) => {
  const options = await browserContext.newPage();
  await options.goto(new URL('/options.html', browserContext.serviceWorkers()[0]?.url()).href);
  await expect(options.getByText('Your organisation asks you to protect submit.vendor.example.')).toBeVisible();
  changePolicy({ ...POLICY, sites: ['https://other.vendor.example/*'] });
  await expect(options.getByText('Your organisation asks you to protect other.vendor.example.')).toBeVisible({ timeout: 30_000 });
});
