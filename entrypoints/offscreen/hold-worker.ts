import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import '../../scrubber/hold-worker';
import { provideTagModel } from '../../scrubber/recognizers/model/tag-model';
import { startTagModel } from '../shared/onnx-session';
import { liveAs } from './life';
import { packageBytes } from './package-bytes';

/** The worker of one hold in the browser: the scrubber's own, with the network that the package brings along. One thread: a second one would start this bundle again and needs a policy of its own. */
provideTagModel(() => startTagModel({ read: (name) => packageBytes(new URL(`/models/${name}`, self.location.origin).href), wasm: () => packageBytes(runtimeUrl), threads: 1 }));
liveAs(self as unknown as Parameters<typeof liveAs>[0]);
