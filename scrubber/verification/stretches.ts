const STRETCH = 65_536;

/**
 * Does something to a long text a stretch at a time: what a replacement has found it holds until its end, forty bytes for each byte of a sheet.
 * @param border where the text may be cut (global); a stretch without one goes on
 */
export const inStretches = (text: string, border: RegExp, each: (stretch: string) => string): string[] => {
  const done: string[] = [];
  for (let at = 0; at < text.length;) {
    border.lastIndex = at + STRETCH;
    const end = at + STRETCH < text.length ? border.exec(text)?.index ?? text.length : text.length;
    done.push(each(text.slice(at, end)));
    at = end;
  }
  return done;
};
