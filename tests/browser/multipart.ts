/** One part of a multipart body: its field, its file name and its bytes. */
export type Received = { readonly field: string; readonly name: string; readonly bytes: Buffer };

/** Cuts a multipart body by its boundary, bytes untouched. */
export const parseMultipart = (body: Buffer, contentType: string): readonly Received[] => {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1];
  if (boundary === undefined) return [];
  const mark = Buffer.from(`--${boundary}`), parts: Received[] = [];
  let start = body.indexOf(mark);
  for (;;) {
    const end = body.indexOf(mark, start + mark.length);
    if (start < 0 || end < 0) return parts;
    const part = body.subarray(start + mark.length + 2, end - 2), split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, split).toString('utf8');
    parts.push({ field: /[; ]name="([^"]*)"/.exec(head)?.[1] ?? '', name: /filename="([^"]*)"/.exec(head)?.[1] ?? '', bytes: part.subarray(split + 4) });
    start = end;
  }
};
