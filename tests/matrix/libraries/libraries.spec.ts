import { dirname } from 'node:path';
import { dropFiles } from '../../browser/gestures';
import { expect, test, upload } from '../../e2e/fixtures';
import { NOTE, PLANTED, USEFUL } from '../../e2e/secrets';
import { pasteText } from '../paste';
import { bundle, fetchLibraries } from './bundle';
import { LIBRARY_PAGES } from './pages';

/** The widgets come from the network, so they belong to the long run. */
if (process.env.PREWASH_LONG !== undefined) {
  test.beforeAll(fetchLibraries);
  for (const entry of LIBRARY_PAGES) {
    test(`${entry.name}: approve`, async ({ browserContext, server, file, review, serverNeverGot }) => {
      const { js, css } = await bundle(entry);
      server.serve('/lib.js', { type: 'text/javascript; charset=utf-8', body: js });
      server.serve('/lib.css', { type: 'text/css', body: css });
      for (const [path, body] of Object.entries(entry.answers ?? {})) server.serve(path, { type: 'application/json', body });
      const page = await browserContext.newPage();
      await page.goto(server.serve('/page', '<!doctype html><meta charset="utf-8"><title>Vendor</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/lib.css"><body><script src="/lib.js"></script>'));
      const path = await file(entry.folder ? 'batch/Quenneville note.txt' : 'Quenneville note.txt', NOTE);
      const place = page.locator(entry.at).first();
      if (entry.way === 'choose') {
        const chooser = page.waitForEvent('filechooser');
        await place.click();
        await (await chooser).setFiles(path);
      } else if (entry.way === 'drop') await dropFiles(page, place, [entry.folder ? dirname(path) : path]);
      else await pasteText(place, NOTE);
      const window = await review();
      expect(server.raw.some((body) => body.includes(USEFUL)), 'nothing goes out early').toBe(false);
      await upload(window);
      await expect.poll(() => server.raw.some((body) => body.includes(USEFUL)), 'the clean copy arrives').toBe(true);
      serverNeverGot(...PLANTED);
    });
  }
}
