import type { Row } from './measure';

/** The two ways in which the table is measured; a run fills its own column and leaves the other as it was. */
export type Column = 'rules' | 'network';
type Line = { readonly set: string; readonly what: string; readonly rules: string; readonly network: string; readonly goal: string };

const HEAD = ['| set | measure | rules only | with the network | to reach (held-out) |', '|---|---|---|---|---|'];
const keyOf = ({ set, what }: { readonly set: string; readonly what: string }): string => `${set} | ${what}`;

/** Lines of a table written by `tableOf`. */
const linesOf = (written: string): Line[] => written.split('\n').flatMap((row) => {
  const cells = row.split('|').slice(1, -1).map((cell) => cell.trim());
  const [set = '', what = '', rules = '', network = '', goal = ''] = cells;
  return cells.length === 5 && set !== 'set' && !/^-+$/.test(set) ? [{ set, what, rules, network, goal }] : [];
});

/** The table with this run's values; rows of sets that did not run this time stay. */
export const tableOf = (written: string, rows: readonly Row[], column: Column): string => {
  const lines = new Map(linesOf(written).map((line) => [keyOf(line), line]));
  const ran = new Set(rows.map(({ set }) => set));
  for (const [key, line] of lines) if (ran.has(line.set)) lines.set(key, { ...line, [column]: '' });
  for (const { set, what, value, goal } of rows) {
    const before = lines.get(keyOf({ set, what })) ?? { set, what, rules: '', network: '', goal: '' };
    lines.set(keyOf(before), { ...before, [column]: value, goal: goal ?? '' });
  }
  const order = [...new Set([...rows.map(({ set }) => set), ...[...lines.values()].map(({ set }) => set)])];
  const sorted = order.flatMap((set) => [...lines.values()].filter((line) => line.set === set && (line.rules !== '' || line.network !== '')));
  return [...HEAD, ...sorted.map(({ set, what, rules, network, goal }) => `| ${set} | ${what} | ${rules} | ${network} | ${goal} |`)].join('\n');
};
