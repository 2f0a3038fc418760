import { tell } from './background-link';

/** What a page sends by itself. A request that was stopped, or failed, has no status (Resource Timing, `responseStatus`). */
const SENDERS: ReadonlySet<string> = new Set(['fetch', 'xmlhttprequest', 'beacon']);
let stopped = 0;

/** Only addresses of the page's own site say by their status whether they failed. */
const isStopped = ({ name, initiatorType, responseStatus }: PerformanceResourceTiming): boolean =>
  SENDERS.has(initiatorType) && responseStatus === 0 && name.startsWith(`${location.origin}/`);

const observer = new PerformanceObserver((list) => {
  const more = (list.getEntries() as PerformanceResourceTiming[]).filter(isStopped).length;
  if (more === 0) return;
  stopped += more;
  tell('requests-stopped', { stopped });
});

/** Counts while files wait; whether the site is strict, and so whether it was us, the background knows. */
export const countStopped = (on: boolean): void => {
  if (on) observer.observe({ type: 'resource' });
  else { observer.disconnect(); stopped = 0; }
};
