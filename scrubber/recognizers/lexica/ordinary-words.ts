export const isOrdinaryWord = (word: string): boolean => word.length < 2;
