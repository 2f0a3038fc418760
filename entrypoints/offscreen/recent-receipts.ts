import type { ReceiptRow } from '../../components/settings/sessions';
import type { Receipt } from '../../scrubber/types';
import type { Environment, HoldState } from './hold-types';

const MOST = 20;

/** The last receipts, newest first, in memory only. */
export const createReceipts = (env: Environment) => {
  const rows: ReceiptRow[] = [];
  return {
    rows: (): readonly ReceiptRow[] => rows,
    add: ({ page }: HoldState, receipt: Receipt): void => {
      rows.unshift({ id: env.randomId(), site: page?.site ?? '', when: env.now(), receipt });
      rows.splice(MOST);
    },
  };
};
