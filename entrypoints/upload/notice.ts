/** What the page shows when Prewash itself cannot: that nothing went out, and what to do. No approval ever happens here. */
const SENTENCES = {
  'orphaned': 'Prewash was updated or switched off. Nothing was uploaded. Reload this page and choose your files again.',
  'not-held': 'Prewash could not start its review. Nothing was uploaded. Choose your files again.',
  'unreadable': 'A file in this folder could not be read. It is not uploaded.',
  'rewritten': 'This page rewrote itself in a way that Prewash can’t guard, so it was stopped. Nothing was uploaded. Reload it to go on.',
} as const;

let shown: HTMLElement | undefined;

/** In a closed shadow tree with styles of its own, so that the page's do not reach it. */
export const say = (what: keyof typeof SENTENCES): void => {
  shown?.remove();
  const host = document.createElement('prewash-notice'), box = document.createElement('div');
  host.setAttribute('role', 'alert');
  Object.assign(host.style, { all: 'initial', position: 'fixed', insetInlineEnd: '16px', insetBlockEnd: '16px', zIndex: '2147483647' });
  Object.assign(box.style, { font: '15px/1.4 system-ui, sans-serif', color: '#fff', background: '#1f2933', padding: '12px 16px', borderRadius: '8px', maxWidth: '360px' });
  box.textContent = SENTENCES[what];
  host.append(box);
  box.addEventListener('click', () => host.remove());
  document.documentElement?.append(host);
  shown = host;
};
