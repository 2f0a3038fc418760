/**
 * The port to the network. The scrubber knows its inputs and outputs only; the entry of each worker or program says how it is
 * loaded and run (onnxruntime-web in both), and an entry that provides none works by rules alone.
 */

/** What stands in names.json beside the weights. */
export type ModelFacts = { readonly labels: readonly string[]; readonly pieces: number; readonly thresholds?: Readonly<Record<string, number>> };

/** For each piece: `labels.length` logits, and one logit "whoever hides who this is about would mask it". */
export type TagOutput = { readonly labels: Float32Array; readonly masked: Float32Array };

export type TagModel = {
  readonly facts: ModelFacts;
  /** vocab.txt: one piece a line. */
  readonly vocabulary: string;
  /**
   * One sequence with [CLS] and [SEP]. One sequence a call, since the scales of dynamic
   * quantisation are taken over all that is in it: a chunk's labels must not depend on its neighbours.
   */
  run(ids: BigInt64Array, shapes: BigInt64Array): Promise<TagOutput>;
};

type Load = () => Promise<TagModel>;
let load: Load | undefined;
let loaded: Promise<TagModel | undefined> | undefined;

/** Called once by an entry that has a model. */
export const provideTagModel = (from: Load): void => { load = from; loaded = undefined; };

/** The model, loaded once and shared by all files; undefined where there is none or it cannot be loaded. */
export const tagModel = (): Promise<TagModel | undefined> => (loaded ??= load === undefined ? Promise.resolve(undefined) : load().catch(() => undefined));
