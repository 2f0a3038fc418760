import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The labelled sets lie beside the project and are no part of it; `PREWASH_CORPORA` names another place. Only the dev halves are ever opened. */
const CORPORA = process.env['PREWASH_CORPORA'] ?? path.resolve(import.meta.dirname, '../../../../shared/corpora/detection');

export type GoldSpan = { readonly start: number; readonly end: number; readonly label: string; readonly entity?: string };
export type GoldDocument = { readonly id: string; readonly text: string; readonly gold: readonly GoldSpan[]; readonly name?: string };

export const corpusPath = (name: string): string => path.join(CORPORA, name);
export const hasCorpus = (name: string): boolean => existsSync(corpusPath(name));
export const readLines = <Row>(name: string): Row[] =>
  readFileSync(corpusPath(name), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);

/** SOURCES.md: offsets of the sets count code points; ours count UTF-16 units. */
export const toUnits = (text: string): ((codePoint: number) => number) => {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) units.push(at);
  return (offset) => units[offset] ?? text.length;
};
