/** Stems of the WHO's international non-proprietary names (WHO/EMP/RHT/TSN/2018.1) that end no name of people. */
const STEMS = /^\p{L}{2,12}(?:virenz|vudine|navir|tegravir|buvir|ciclovir|mycin|micin|cillin|azole|prazole|floxacin|cycline|cefazolin|statin|sartan|olol|dipine|oxetine|azepam|azolam|gliptin|gliflozin|glutide|xaban|gatran|triptan|setron|phylline|peridol|tinib|zumab|ximab|limumab|ciclib|thiazide|semide|lukast|terol|salamol|solone|metasone|platin|rubicin|tecan|taxel|parin|grel|fungin|conazole|quine|caine|barbital|phenytoin|bactam|penem|sulfa|triptyline|pramine|zapine|codone|morphine|profen|coxib|formin|glitazone|dronate|tropium)e?$/iu;
/** A medicine by its common name. */
export const isMedicine = (word: string): boolean => word.length > 6 && STEMS.test(word);
