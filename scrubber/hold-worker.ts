import { Hold } from './hold/hold';
import { warmUp } from './hold/warm-up';
import { serveWorker, type GuestPort } from './worker-guest';
import type { HoldWorkerCalls } from './worker-protocol';

/** The entry of the long-lived worker of one hold: finds, decides, plans and verifies. */
const hold = new Hold();
let hasWork = false;
type Args<Name extends keyof HoldWorkerCalls> = Parameters<HoldWorkerCalls[Name]>;

serveWorker(self as unknown as GuestPort, {
  begin: (args) => hold.begin(...(args as Args<'begin'>)),
  add: (args, progress) => {
    hasWork = true;
    return hold.add(...(args as Args<'add'>), progress);
  },
  readOn: (args) => hold.readOn(...(args as Args<'readOn'>)),
  drop: (args) => hold.drop(...(args as Args<'drop'>)),
  append: (args) => hold.append(...(args as Args<'append'>)),
  undo: () => hold.undo(),
  replay: (args) => hold.replay(...(args as Args<'replay'>)),
  log: () => hold.log(),
  rows: () => hold.rows(),
  places: (args) => hold.places(...(args as Args<'places'>)),
  hiddenPreview: (args) => hold.hiddenPreview(...(args as Args<'hiddenPreview'>)),
  text: (args) => hold.text(...(args as Args<'text'>)),
  pages: (args) => hold.pages(...(args as Args<'pages'>)),
  pageBoxes: (args) => hold.pageBoxes(...(args as Args<'pageBoxes'>)),
  cleanText: (args) => hold.cleanText(...(args as Args<'cleanText'>)),
  search: (args) => hold.search(...(args as Args<'search'>)),
  plan: (args) => hold.plan(...(args as Args<'plan'>)),
  verify: (args) => hold.verify(...(args as Args<'verify'>)),
});

// While the first file is still being opened, or chosen.
void warmUp(() => hasWork);
