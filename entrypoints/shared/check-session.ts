import { browser } from 'wxt/browser';
import type { CheckSession, CheckState } from '../../components/settings/sessions';
import { addSite } from './add-site';
import type { CheckedWay } from './check-report';
import { patternOf } from './match-pattern';
import { answer, send } from './messaging';
import { setStrict } from './strict-sites';

/** The window of a check: starts it in the tab, gathers what its documents report, and ends it with the window. */
export const createCheckSession = (tab: number): CheckSession => {
  let state: CheckState = { host: '', ways: [], uncovered: [], strict: false, failed: false };
  const listeners = new Set<(state: CheckState) => void>();
  const set = (part: Partial<CheckState>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener(state));
  };
  /** Only partly held: then the site may send nothing while files wait (SECURITY.md, the valve). */
  const makeStrict = async (): Promise<void> => {
    if (state.strict || !isHoleKnown(state)) return;
    const pattern = patternOf((await browser.tabs.get(tab)).url ?? '');
    if (pattern === undefined) return;
    await setStrict(pattern, true);
    set({ strict: true });
  };
  const tried = (way: CheckedWay): void => set({ ways: [...state.ways.filter((one) => one.way !== way.way), way] });
  const frames = async (origins: readonly string[]): Promise<void> => {
    const open = await Promise.all(origins.map(async (origin) => (await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] }) ? [] : [new URL(origin).host])));
    set({ uncovered: [...new Set([...state.uncovered, ...open.flat()])] });
  };
  answer('check', {
    seen: async ({ tab: from, report }) => {
      if (from !== tab) return;
      if (report.tried) tried(report.tried);
      if (report.frames) await frames(report.frames);
      await makeStrict();
    },
  });
  const begin = (): void => void send('background', 'begin-check', { tab }).then(({ host }) => set({ host }), () => set({ failed: true }));
  /** By "Done" or with the window, whichever comes first: the page is loaded again once. */
  let ending: Promise<void> | undefined;
  const end = (): Promise<void> => (ending ??= send('background', 'end-check', { tab }).catch(() => undefined));
  window.addEventListener('pagehide', () => void end());
  begin();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    protect: (host) => addSite(host),
    done: () => void end().then(() => window.close()),
  };
};

const isHoleKnown = ({ ways, uncovered }: CheckState): boolean => uncovered.length > 0 || ways.some(({ held }) => !held);
