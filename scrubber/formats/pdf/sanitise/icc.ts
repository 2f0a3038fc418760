/** Tags of ICC.1:2022, 9.2, that colours are computed from. Names of devices, makers, owners and everything private are not among them. */
const COLOUR = new Set([
  'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC', 'kTRC', 'wtpt', 'bkpt', 'chad', 'lumi', 'A2B0', 'A2B1', 'A2B2', 'B2A0', 'B2A1', 'B2A2', 'B2D0', 'B2D1', 'B2D2', 'D2B0', 'D2B1', 'D2B2', 'gamt', 'chrm', 'cicp',
]);

/**
 * A colour profile with only the tags that colours need, and a constant header: no maker, model, date, serial number or text.
 * Undefined where the table does not add up.
 */
export const cleanProfile = (profile: Uint8Array): Uint8Array | undefined => {
  if (profile.length < 132) return undefined;
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength), count = view.getUint32(128);
  if (count > 200 || 132 + count * 12 > profile.length) return undefined;
  const tags: { readonly name: number; readonly data: Uint8Array }[] = [];
  for (let i = 0; i < count; i++) {
    const at = 132 + i * 12, offset = view.getUint32(at + 4), size = view.getUint32(at + 8);
    if (offset + size > profile.length) return undefined;
    if (COLOUR.has(String.fromCharCode(...profile.subarray(at, at + 4)))) tags.push({ name: view.getUint32(at), data: profile.subarray(offset, offset + size) });
  }
  return tags.length === 0 ? undefined : assemble(profile, [...tags, description()]);
};

/** `desc` is required (8.2): one word, as a text description of version 2. */
const description = (): { readonly name: number; readonly data: Uint8Array } => {
  const data = new Uint8Array(100), view = new DataView(data.buffer);
  data.set(new TextEncoder().encode('desc'));
  view.setUint32(8, 7);
  data.set(new TextEncoder().encode('Colour'), 12);
  return { name: 0x64657363, data };
};

const assemble = (profile: Uint8Array, tags: readonly { readonly name: number; readonly data: Uint8Array }[]): Uint8Array => {
  const pad = (size: number): number => (size + 3) & ~3, start = 132 + tags.length * 12, out = new Uint8Array(start + tags.reduce((sum, { data }) => sum + pad(data.length), 0)), view = new DataView(out.buffer);
  // Of the header stay: version, class, colour spaces (8–24), signature (36–40), intent and illuminant (64–80).
  for (const [from, to] of [[8, 24], [36, 40], [64, 80]] as const) out.set(profile.subarray(from, to), from);
  view.setUint32(0, out.length);
  view.setUint32(128, tags.length);
  let at = start;
  tags.forEach(({ name, data }, i) => {
    view.setUint32(132 + i * 12, name);
    view.setUint32(136 + i * 12, at);
    view.setUint32(140 + i * 12, data.length);
    out.set(data, at);
    at += pad(data.length);
  });
  return out;
};
