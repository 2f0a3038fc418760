import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { extensionFolder } from './browser/build-extension';
import { findChromium } from './browser/find-chromium';
import { launch, reviewOf } from './browser/launch';
import { startServer } from './browser/upload-server';
const out = process.argv[2]!, files = process.argv.slice(3);
await mkdir(out, { recursive: true });
const server = await startServer();
const context = await launch({ executable: findChromium(), extension: extensionFolder('for-tests'), headless: true });
const page = await context.newPage();
await page.goto(server.serve('/', `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><input id="f" type="file" multiple><script>f.onchange=async()=>{for(const x of f.files){const d=new FormData();d.append('file',x,x.name);await fetch('/upload',{method:'POST',body:d})}}</script>`));
await page.locator('#f').setInputFiles(files);
const review = await reviewOf(context);
review.on('pageerror', (e) => console.log('PAGEERROR', e.message));
review.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
await review.setViewportSize({ width: 1200, height: 820 });
for (;;) { if (await review.getByText(/^(Reading|Waiting|Looking)/).count() === 0) break; await review.waitForTimeout(300); }
await review.waitForTimeout(1500);
let n = 0; const shot = async (name: string) => { await review.screenshot({ path: join(out, `${String(n++).padStart(2, '0')}-${name}.png`) }); };
await shot('start');
for (const f of files) {
  const row = review.getByRole('button', { name: basename(f) }).first();
  const tab = (await row.count()) ? row : review.getByText(basename(f)).first();
  if (await tab.count()) { await tab.click(); await review.waitForTimeout(900); await shot(basename(f) + '-original'); }
  const clean = review.getByRole('button', { name: /Clean copy/ }).or(review.getByRole('tab', { name: /Clean copy/ })).or(review.getByRole('radio', { name: /Clean copy/ })).first();
  if (await clean.count()) { await clean.click({ force: true }); await review.waitForTimeout(900); await shot(basename(f) + '-clean'); }
  const orig = review.getByRole('button', { name: /Original/ }).or(review.getByRole('tab', { name: /Original/ })).or(review.getByRole('radio', { name: /Original/ })).first();
  if (await orig.count()) await orig.click({ force: true });
}
const look = review.getByRole('button', { name: 'I looked: keep all' }); if (await look.count()) await look.first().click();
const button = review.getByRole('button', { name: /^Upload/ });
await review.waitForTimeout(1500); await shot('end'); console.log('button', await button.innerText(), await button.getAttribute('aria-disabled'));
await button.click(); await page.waitForTimeout(6000);
for (const f of server.files) { await writeFile(join(out, basename(f.name)), f.bytes); console.log('got', f.name, f.bytes.length); }
await context.close(); await server.close(); process.exit(0);
