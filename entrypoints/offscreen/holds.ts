import type { HoldRow, ReceiptRow } from '../../components/settings/sessions';
import type { Snapshot } from '../../scrubber/review-rows';
import type { HeldPart } from '../shared/messages';
import { oneAtATime } from './file-jobs';
import { createHold, type Hold } from './hold';
import { isOver, type Environment, type HoldState, type Page } from './hold-types';
import { composeRow, composeSnapshot } from './snapshot';

/** How long a hold stays without a review window; for one that is over this is how long its last page can be seen again. */
const UNWATCHED_MS = 30 * 60_000;
const RECEIPTS = 20;

export type HoldsEvents = {
  readonly published: (snapshot: Snapshot) => void;
  readonly released: (state: HoldState, approved: boolean) => void;
  /** Which holds there are, or what the toolbar says of them. */
  readonly listed: () => void;
};
export type Holds = ReturnType<typeof createHolds>;

/** All holds: one for each waiting document, and those that belong to no page. */
export const createHolds = (env: Environment, events: HoldsEvents) => {
  const holds = new Map<string, Hold>();
  const watchers = new Map<string, Set<string>>();
  const timers = new Map<string, () => void>();
  const receipts: ReceiptRow[] = [];
  const slot = oneAtATime();

  const forget = (id: string): void => {
    holds.get(id)?.end();
    timers.get(id)?.();
    for (const list of [holds, watchers, timers]) list.delete(id);
    events.listed();
  };
  /** Counts down while nobody looks. */
  const countDown = (id: string): void => {
    timers.get(id)?.();
    timers.delete(id);
    if (holds.has(id) && (watchers.get(id)?.size ?? 0) === 0) timers.set(id, env.later(UNWATCHED_MS, () => forget(id)));
  };
  const open = (page: Page | undefined): Hold => {
    const hold = createHold(env, slot, page, {
      publish: (state) => { events.published(composeSnapshot(state)); events.listed(); },
      released: (state, approved) => { events.released(state, approved); events.listed(); },
      receipt: (state, receipt) => void receipts.splice(0, RECEIPTS, { id: env.randomId(), site: state.page?.site ?? '', when: env.now(), receipt }, ...receipts.slice(0, RECEIPTS - 1)),
    });
    holds.set(hold.state.id, hold);
    countDown(hold.state.id);
    return hold;
  };
  const waiting = (): readonly Hold[] => [...holds.values()].filter(({ state }) => !isOver(state));

  return {
    /** A further part of the same document joins its hold. */
    addPart: (page: Page, part: HeldPart): string => {
      const hold = waiting().find(({ state }) => state.page?.tab === page.tab && state.page.document === page.document) ?? open(page);
      hold.addPart(part);
      return hold.state.id;
    },
    addClean: (files: HeldPart['files']): string => {
      const hold = open(undefined);
      hold.addPart({ part: 'chosen', way: 'input', files });
      return hold.state.id;
    },
    get: (id: string): Hold | undefined => holds.get(id),
    end: (id: string): void => holds.get(id)?.end(),
    endDocument: (tab: number, document: string | undefined): void => {
      for (const { state, end } of waiting()) if (state.page?.tab === tab && (document === undefined || state.page.document === document)) end();
    },
    watch: (id: string, review: string): void => {
      if (!holds.has(id)) return;
      watchers.set(id, (watchers.get(id) ?? new Set()).add(review));
      countDown(id);
    },
    unwatch: (id: string, review: string): void => {
      watchers.get(id)?.delete(review);
      const hold = holds.get(id);
      if (hold && isOver(hold.state) && watchers.get(id)?.size === 0) forget(id); else countDown(id);
    },
    rows: (): readonly HoldRow[] => waiting().map(({ state }) => composeRow(state)),
    badges: () => badgesOf(waiting().map(({ state }) => state)),
    receipts: (): readonly ReceiptRow[] => receipts,
  };
};

export type Badge = { readonly tab: number; readonly holds: number };

const badgesOf = (states: readonly HoldState[]): readonly Badge[] => {
  const counts = new Map<number, number>();
  for (const { page, files } of states) if (page) counts.set(page.tab, (counts.get(page.tab) ?? 0) + files.length);
  return [...counts].map(([tab, holds]) => ({ tab, holds }));
};
