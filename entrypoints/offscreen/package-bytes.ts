/** A file of our own package, read in a worker. @throws TypeError where it is not there */
export const packageBytes = async (address: string): Promise<Uint8Array> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError('not in the package');
  return new Uint8Array(await answer.arrayBuffer());
};
