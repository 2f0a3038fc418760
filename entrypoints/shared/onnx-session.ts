import * as ort from 'onnxruntime-web/wasm';
import type { ModelFacts, TagModel } from '../../scrubber/recognizers/model/tag-model';

export type ModelParts = {
  /** Bytes of names.onnx, names.json and vocab.txt. */
  read(name: string): Promise<Uint8Array>;
  /** The runtime's own WebAssembly. */
  wasm(): Promise<Uint8Array>;
  readonly threads: number;
};

/** A session of onnxruntime-web over the shipped weights: the same in the hold worker and in Node. */
export const startTagModel = async ({ read, wasm, threads }: ModelParts): Promise<TagModel> => {
  const [weights, facts, vocabulary] = await Promise.all([read('names.onnx'), read('names.json').then(text), read('vocab.txt').then(text)]);
  ort.env.wasm.wasmBinary = await wasm();
  ort.env.wasm.numThreads = threads;
  ort.env.logLevel = 'fatal';
  const session = await ort.InferenceSession.create(weights, { executionProviders: ['wasm'] });
  return {
    facts: JSON.parse(facts) as ModelFacts, vocabulary,
    run: async (ids, shapes) => {
      const shape = [1, ids.length];
      const inputs = { ids: new ort.Tensor('int64', ids, shape), shapes: new ort.Tensor('int64', shapes, shape), mask: new ort.Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape) };
      const { logits, masked } = await session.run(inputs);
      const values = { labels: await logits!.getData() as Float32Array, masked: await masked!.getData() as Float32Array };
      for (const tensor of [...Object.values(inputs), logits, masked]) tensor?.dispose();
      return values;
    },
  };
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
