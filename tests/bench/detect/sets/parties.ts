import { readLines, toUnits } from '../corpus';
import { type BenchSet, around, isCovered, isMasked, maskOf, share, wordsUnder } from '../measure';

type Contract = { doc_id: string; text: string; party_occurrences: { start: number; end: number; name: string }[] };

/** Contracts: a document counts when no party's name is left anywhere; only what is replaced or asked about counts as masked. */
const parties = (name: string, file: string, goals: { none: string; masked: string }): BenchSet => ({
  name, path: file,
  load: () => readLines<Contract>(file).map(({ doc_id, text, party_occurrences }) => {
    const unit = toUnits(text);
    return { id: doc_id, text, gold: party_occurrences.map((span) => ({ start: unit(span.start), end: unit(span.end), label: span.name })) };
  }),
  score(detected) {
    const remarks: string[] = [];
    let clean = 0;
    let asked = 0;
    const masked = { all: 0, words: 0 };
    for (const { document: { text, gold, id }, spans } of detected) {
      const mask = maskOf(text.length, spans.filter(isMasked));
      const left = gold.filter((span) => !isCovered(text, span, mask));
      if (gold.length > 0) asked++;
      if (gold.length > 0 && left.length === 0) clean++;
      for (const span of left) remarks.push(`left ${id.slice(0, 24)} ${span.label}: ${around(text, span)}`);
      const counts = wordsUnder(text, mask, mask);
      masked.all += counts.all;
      masked.words += counts.words;
      const partyMask = maskOf(text.length, gold);
      for (const span of spans.filter(isMasked)) if (!partyMask.subarray(span.start, span.end).includes(1)) remarks.push(`masked ${span.type} ${span.recognizer} ${span.score.toFixed(2)}: ${around(text, span)}`);
    }
    return { remarks, rows: [
      { set: name, what: 'documents with no party name left', value: share(clean, asked), goal: goals.none },
      { set: name, what: 'words masked', value: share(masked.all, masked.words), goal: goals.masked },
    ] };
  },
});

/** CUAD (Hendrycks et al. 2021) and Kleister NDA (Stanisławek et al. 2021). */
export const cuad = parties('CUAD dev', 'cuad/cuad_dev.jsonl', { none: '.65', masked: '≤ .14' });
export const kleister = parties('Kleister NDA dev', 'kleister-nda/kleister_dev.jsonl', { none: '.85', masked: '≤ .12' });
