import { expect, it } from 'vitest';
import { verdictOf } from '../../../components/settings/check-verdict';

const held = { way: 'input', held: true, taken: true } as const, leak = { way: 'drop', held: false, taken: false } as const;

it('says that Prewash holds only when every way that was tried holds and no frame is left out', () => {
  expect(verdictOf({ ways: [], uncovered: [] })).toBe('waiting');
  expect(verdictOf({ ways: [held], uncovered: [] })).toBe('holds');
  expect(verdictOf({ ways: [{ ...held, taken: false }], uncovered: [] })).toBe('holds-only');
  expect(verdictOf({ ways: [held, leak], uncovered: [] })).toBe('partly');
  expect(verdictOf({ ways: [held], uncovered: ['widget.example'] })).toBe('partly');
  expect(verdictOf({ ways: [leak], uncovered: [] })).toBe('not');
});
