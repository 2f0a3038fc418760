import { expect, test, vi } from 'vitest';
import { createHolds } from '../../../entrypoints/offscreen/holds';
import type { Snapshot } from '../../../scrubber/review-rows';
import { encryptedPdf } from '../../builders/pdf/encrypt';
import { firstExtra, linesOfText, pdfDocument, pdfObjects } from '../../builders/pdf/file';
import { createTrial } from './workers-in-node';

const PAGE = { tab: 1, frame: 0, document: 'D', site: 'vendor.example', hosts: ['vendor.example'] };
const LETTER = ['Dear Ms Jane Doe,', 'please write to jane.doe@norvane.com.'];

const holdOf = async (bytes: Uint8Array, step: Snapshot['files'][number]['step'] = 'ready') => {
  const trial = createTrial(), holds = createHolds(trial.env, { published: () => undefined, listed: () => undefined, released: () => undefined });
  const id = holds.addPart(PAGE, { part: 'a', way: 'input', files: [{ file: new File([bytes as Uint8Array<ArrayBuffer>], 'letter.pdf'), path: 'letter.pdf' }] });
  const hold = holds.get(id)!, file = await vi.waitFor(() => { const [row] = hold.snapshot().files; expect(row?.step).toBe(step); return row!.file; }, { timeout: 10_000 });
  await vi.waitFor(() => expect(hold.snapshot().step).toBe('ready'));
  return { trial, hold, file };
};

test('pages are drawn from the original and from the clean copy, and their letters have places', async () => {
  const { hold, file } = await holdOf(pdfDocument({ pages: [{ content: linesOfText(LETTER) }, { content: '' }] })), { calls } = hold;
  const pages = await calls.pages(file), rows = await calls.text(file, 'original');
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[595, 842], [595, 842]]);
  expect(rows.filter(({ segment }) => pages[0]!.segments.includes(segment)).map(({ text }) => text)).toEqual(LETTER);
  expect(await calls.pageBoxes(file, 0)).toHaveLength(LETTER.join('').length * 4);
  for (const side of ['original', 'clean'] as const) expect(await calls.pageImage(file, side, 0, 300)).toMatchObject({ width: 300 });
  expect(await calls.pageImage(file, 'original', 7, 300)).toBeNull();
  // One page that cannot be drawn spoils nothing for the next.
  expect(await calls.pageImage(file, 'original', 1, 300)).toMatchObject({ width: 300 });
});

test('a password opens a file for the hold; a wrong one is said, and nothing keeps either', async () => {
  const { hold, file } = await holdOf(encryptedPdf(pdfObjects({ pages: [{ content: linesOfText(LETTER) }] }), 'AES-256', 'Tulip 7'), 'refused'), { calls } = hold;
  expect(hold.snapshot().files[0]).toMatchObject({ code: 'password-needed' });
  expect(await calls.unlock(file, 'Rose 8')).toBe('wrong');
  await vi.waitFor(() => expect(hold.snapshot().files[0]).toMatchObject({ step: 'refused', code: 'password-wrong' }));
  expect(await calls.unlock(file, 'Tulip 7')).toBe('opened');
  await vi.waitFor(() => expect(hold.snapshot()).toMatchObject({ step: 'ready', files: [{ step: 'ready' }] }));
  expect(await calls.pageImage(file, 'original', 0, 300)).toMatchObject({ width: 300 });
  expect(JSON.stringify([hold.snapshot(), hold.state.log])).not.toMatch(/Tulip|Rose/);
  expect(await calls.upload()).toMatchObject({ status: 'done' });
  expect(JSON.stringify(hold.state)).not.toMatch(/Tulip|Rose/);
});

test('pages that become pictures are named before anything goes out', async () => {
  const scan = pdfDocument({
    pages: [{ content: linesOfText(LETTER) }, { content: 'q 200 0 0 200 100 400 cm /I0 Do Q BT 3 Tr /F1 20 Tf 120 500 Td (Dear Ms Jane Doe,) Tj ET', resources: `/XObject<</I0 ${firstExtra(2)} 0 R>>` }],
    extra: [{ dict: '/Type/XObject/Subtype/Image/Width 32/Height 32/ColorSpace/DeviceGray/BitsPerComponent 8', data: 'abcd'.repeat(256) }],
  });
  const { trial, hold } = await holdOf(scan), { calls } = hold;
  await calls.decide({ kind: 'decide', on: hold.snapshot().pictures[0]!.id, choice: 'keep' });
  expect(await calls.upload()).toEqual({ status: 'failed', notice: 'pages-drawn' });
  expect(trial.handed).toEqual([]);
  expect(hold.snapshot()).toMatchObject({ step: 'ready', notices: ['pages-drawn', 'no-model'], files: [{ drawn: [{ label: 'page 2' }] }] });
  const result = await calls.upload();
  expect(result).toMatchObject({ status: 'done', receipt: { files: [{ drawn: ['page 2'] }] } });
  expect(trial.handed).toHaveLength(1);
});
