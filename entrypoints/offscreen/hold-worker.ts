import '../../scrubber/hold-worker';
import { liveAs } from './life';

/** The worker of one hold in the browser: the scrubber's own. */
liveAs(self as unknown as Parameters<typeof liveAs>[0]);
