import { provideWasmFiles } from '../../entrypoints/command-line/wasm-files';
import { openFile, rewriteFile } from '../../scrubber/pipeline';
import { linesOfText, pdfDocument } from '../builders/pdf/file';

/** `npx tsx tests/bench/pdf-speed.ts [PAGES]`: processor time and memory for text pages with ten removals each: read, write, prove, search. */
const NAMES = ['Jane Okafor', 'Lysander Thornquist', 'Oinam Tomba', 'Wiebke Harms', 'Nkechi Brandvold', 'Desmond Rolle'];
const pages = Number(process.argv[2] ?? 500);
const line = (i: number): string => (i % 4 === 1 ? `Ms ${NAMES[i % NAMES.length]} signed the order on the same day and went home by train at noon.` : 'The parties agree that the services are provided in accordance with the schedule attached.');
const bytes = pdfDocument({ pages: Array.from({ length: pages }, (_, page) => ({ content: linesOfText(Array.from({ length: 40 }, (__, at) => line(page * 40 + at)), 10) })) });

provideWasmFiles();
const started = process.cpuUsage(), source = { file: 1, name: 'a.pdf', bytes };
const seconds = (): string => { const { user, system } = process.cpuUsage(started); return ((user + system) / 1e6).toFixed(1); };
const opened = await openFile(source), read = seconds();
const edits = opened.segments.flatMap(({ id, text }) => NAMES.flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ segment: id, span: { start: index, end: index + name.length }, text: 'Person A' }))));
const needles = NAMES.map((name) => ({ text: name.toLowerCase().replace(' ', ''), entity: 'x' }));
const { residue, bytes: clean } = await rewriteFile(source, { file: 1, version: 1, edits, remove: [], keep: [], fileName: 'a.pdf' }, needles);
console.log(`${pages} pages | ${edits.length} removals | read ${read} s | all ${seconds()} s of processor time | ${Math.round(process.resourceUsage().maxRSS / 1024)} MB | ${bytes.length} -> ${clean.length} | ${residue.length === 0 ? 'clean' : 'BLOCKED'}`);
