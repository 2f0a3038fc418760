import type { HoldRow } from '../../components/settings/sessions';
import type { Snapshot } from '../../scrubber/review-rows';
import type { HeldPart, HoldMemory, WaitingPage } from '../shared/messages';
import { oneAtATime } from './file-jobs';
import { createHold, type Hold } from './hold';
import { createMemories } from './memories';
import { createReceipts } from './recent-receipts';
import { isOver, type Environment, type HoldState, type Page } from './hold-types';
import { createWatchers } from './watchers';
import { composeMemory, composeRow, composeSnapshot } from './snapshot';


export type HoldsEvents = {
  readonly published: (snapshot: Snapshot, memory: HoldMemory) => void;
  readonly released: (state: HoldState, approved: boolean) => void;
  /** Which holds there are, or what the toolbar says of them. */
  readonly listed: () => void;
};
export type Holds = ReturnType<typeof createHolds>;

/** All holds: one for each waiting document, and those that belong to no page. */
export const createHolds = (env: Environment, events: HoldsEvents) => {
  const holds = new Map<string, Hold>();
  const receipts = createReceipts(env);
  const slot = oneAtATime();
  const memories = createMemories(env, (id) => holds.has(id));

  const forget = (id: string): void => {
    holds.get(id)?.end();
    holds.delete(id);
    watchers.forget(id);
    events.listed();
  };
  const watchers = createWatchers(env, forget);
  const open = (page: Page | undefined, before: string | undefined): Hold => {
    const hold = createHold(env, slot, page, {
      publish: (state) => { events.published(composeSnapshot(state), composeMemory(state)); events.listed(); },
      released: (state, approved) => { events.released(state, approved); events.listed(); },
      receipt: receipts.add,
    }, memories.take(before));
    holds.set(hold.state.id, hold);
    watchers.countDown(hold.state.id);
    return hold;
  };
  const waiting = (): readonly Hold[] => [...holds.values()].filter(({ state }) => !isOver(state));

  return {
    /** A further part of the same document joins its hold. */
    addPart: (page: Page, part: HeldPart): string => {
      const hold = waiting().find(({ state }) => isOf(state, page.tab, page.document)) ?? open(page, part.hold);
      hold.addPart(part);
      // At once: should this document disappear, the background must know which pages to ask again.
      events.listed();
      return hold.state.id;
    },
    addClean: (files: HeldPart['files'], before?: string): string => {
      const hold = open(undefined, before);
      hold.addPart({ part: 'chosen', way: 'input', files });
      return hold.state.id;
    },
    remember: memories.keep, receipts: receipts.rows,
    get: (id: string): Hold | undefined => holds.get(id),
    end: (id: string): void => holds.get(id)?.end(),
    endDocument: (tab: number, document: string | undefined): void => {
      for (const { state, end } of waiting()) if (isOf(state, tab, document)) end();
    },
    stopped: ({ tab, document, stopped }: { readonly tab: number; readonly document: string; readonly stopped: number }): void => {
      for (const { state } of waiting()) if (isOf(state, tab, document)) { state.stopped = stopped; events.published(composeSnapshot(state), composeMemory(state)); }
    },
    watch: (id: string, review: string): void => { if (holds.has(id)) watchers.add(id, review); },
    unwatch: (id: string, review: string): void => {
      const hold = holds.get(id);
      if (hold && watchers.remove(id, review) && isOver(hold.state)) forget(id);
    },
    rows: (): readonly HoldRow[] => waiting().map(({ state }) => composeRow(state)),
    waitingPages: () => pagesOf(waiting().map(({ state }) => state)),
    badges: () => badgesOf(waiting().map(({ state }) => state)),
  };
};

const isOf = ({ page }: HoldState, tab: number, document: string | undefined): boolean =>
  page?.tab === tab && (document === undefined || page.document === document);

const pagesOf = (states: readonly HoldState[]): readonly WaitingPage[] =>
  states.flatMap(({ page }) => (page ? [{ tab: page.tab, document: page.document, site: page.site, hosts: page.hosts }] : []));

export type Badge = { readonly tab: number; readonly holds: number };

const badgesOf = (states: readonly HoldState[]): readonly Badge[] => {
  const counts = new Map<number, number>();
  for (const { page, files } of states) if (page) counts.set(page.tab, (counts.get(page.tab) ?? 0) + files.length);
  return [...counts].map(([tab, holds]) => ({ tab, holds }));
};
