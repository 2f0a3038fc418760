import type { PageRow, TextRow } from '../../../../scrubber/review-rows';

/** Pages made of the rows of a text: every letter as wide as the next, lines broken where the page ends. */
const PAGE = { width: 595, height: 842, left: 60, top: 70, letter: 6, line: 22, letters: 78, rows: 9 };

type Placed = { readonly row: TextRow; readonly lines: readonly { readonly from: number; readonly to: number; readonly y: number }[] };

const pagesOf = (rows: readonly TextRow[]): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [];
  let y = 0;
  rows.filter(({ visible }) => visible).forEach((row, index) => {
    if (index % PAGE.rows === 0) { pages.push([]); y = PAGE.top; }
    const lines = [];
    for (let from = 0; from < row.text.length; from += PAGE.letters) { lines.push({ from, to: Math.min(row.text.length, from + PAGE.letters), y }); y += PAGE.line; }
    pages.at(-1)?.push({ row, lines });
    y += PAGE.line / 2;
  });
  return pages;
};

export const fakePages = (rows: readonly TextRow[]): readonly PageRow[] =>
  pagesOf(rows).map((placed) => ({ width: PAGE.width, height: PAGE.height, segments: placed.map(({ row }) => row.segment) }));

export const fakeBoxes = (rows: readonly TextRow[], page: number): Uint16Array => Uint16Array.from((pagesOf(rows)[page] ?? []).flatMap(({ row, lines }) => [...row.text].flatMap((_, unit) => {
  const line = lines.find(({ from, to }) => unit >= from && unit < to), x = PAGE.left + (unit - (line?.from ?? 0)) * PAGE.letter, y = line?.y ?? 0;
  return [x, y - 11, x + PAGE.letter, y + 4].map((value) => value * 4);
})));

export const fakeImage = (rows: readonly TextRow[], page: number, width: number): ImageBitmap => {
  const scale = width / PAGE.width, canvas = new OffscreenCanvas(width, Math.round(PAGE.height * scale)), pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#222';
    pen.font = `${10 * scale}px monospace`;
    for (const { row, lines } of pagesOf(rows)[page] ?? []) for (const { from, to, y } of lines) pen.fillText(row.text.slice(from, to), PAGE.left * scale, y * scale);
  }
  return canvas.transferToImageBitmap();
};
