import { describe, expect, it } from 'vitest';
import { arrange, keysOf } from '../../../components/review/layout';
import { primaryOf } from '../../../components/review/actions-finish';
import { createReview } from '../../../components/review/store';
import type { Snapshot } from '../../../scrubber/review-rows';
import { fakeSession } from '../../e2e/review/harness/fake-session';
import { ordinary, pictures, refused } from '../../e2e/review/harness/holds';

const NO_FILTER = { text: '', file: undefined, undecided: false };
const rest = (): Promise<void> => new Promise((done) => { setTimeout(done, 30); });
const first = async (input: typeof ordinary): Promise<Snapshot> => new Promise((done) => { fakeSession(input).subscribe(done); });

describe('the arrangement of rows', () => {
  it('puts doubt first, then what hurts most', async () => {
    const layout = arrange(await first(pictures), NO_FILTER);
    expect(layout.sections.map(({ section }) => section)).toEqual(['eye', 'look', 'replaced', 'hidden', 'kept']);
    expect(layout.sections[2]?.groups.map(({ group }) => group).slice(0, 3)).toEqual(['secrets', 'people', 'numbers']);
  });
  it('shows every row exactly once', async () => {
    const snapshot = await first(refused);
    const keys = keysOf(arrange(snapshot, NO_FILTER));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(snapshot.entities.length + snapshot.hidden.length + snapshot.pictures.length + snapshot.unchecked.length + snapshot.embedded.length + 2);
  });
});

describe('the primary button', () => {
  it('always starts with its verb', async () => {
    const snapshot = await first(refused);
    expect(primaryOf(snapshot, false).label).toBe('Upload 2 of 4 clean copies');
    expect(primaryOf({ ...snapshot, upload: false }, false).label).toBe('Save 2 of 4 clean copies');
    expect(primaryOf({ ...snapshot, step: 'reading' }, false)).toMatchObject({ ready: false, why: 'reading' });
    expect(primaryOf({ ...snapshot, files: snapshot.files.filter((file) => file.code) }, false)).toMatchObject({ label: 'Upload clean copies', ready: false, why: 'nothing' });
  });
});

describe('the store', () => {
  it('keeps rows where they are while the list is held, and settles when it is let go', async () => {
    const session = fakeSession(ordinary, 4);
    const review = createReview(session);
    await rest();
    const before = keysOf(review.store.getState().layout);
    review.actions.hold('focus', true);
    session.reveal(4);
    await rest();
    expect(keysOf(review.store.getState().layout)).toEqual(before);
    expect(review.store.getState().fresh).toBe(4);
    review.actions.hold('focus', false);
    expect(keysOf(review.store.getState().layout)).toHaveLength(before.length + 4);
    review.stop();
  });
  it('asks once before something that identifies is kept', async () => {
    const session = fakeSession(ordinary);
    const review = createReview(session);
    await rest();
    const entity = review.store.getState().snapshot?.entities[0];
    if (!entity) throw new Error('no entity');
    const row = { kind: 'entity', key: entity.id, level: 2, entity } as const;
    review.actions.choose(row, 'keep');
    expect(session.log).toHaveLength(0);
    review.actions.answerKeep(true);
    review.actions.choose(row, 'replace');
    review.actions.choose(row, 'keep');
    expect(session.log.map((entry) => (entry.kind === 'decide' ? entry.choice : entry.kind))).toEqual(['keep', 'replace', 'keep']);
    review.stop();
  });
});
