import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

/** National account numbers have no common check; the word decides (account, Konto, compte …). */
export const bankAccount: Recognizer = announcedRecognizer({
  id: 'bank-account', entity: 'BANK_ACCOUNT', score: 0.9,
  words: ['account', 'account no', 'account number', 'acct', 'acct no', 'a/c', 'a/c no', 'bank account', 'acc', 'bank', 'kontonummer', 'konto', 'konto-nr', 'kto', 'kto.-nr', 'blz', 'bankleitzahl', 'compte', 'numéro de compte', 'rib', 'cuenta', 'número de cuenta', 'ccc', 'clabe', 'cbu', 'conto', 'conto corrente', 'c/c', 'conta', 'agência', 'nib', 'rekening', 'rekeningnummer', 'reg.nr', 'kontonr', 'bankgiro', 'plusgiro', 'clearingnummer', 'numer konta', 'číslo účtu', 'ifsc', 'micr', 'nuban', 'wallet', 'member no'],
  examples: { match: ['account [[0140 772 918]] at Palm Bank', 'Account number: [[31926819]]', 'Konto-Nr. [[417093826]]', { text: '[[70418832]]', context: { columnHeader: 'Account no' } }, 'IFSC: [[HDFC0000417]]'], noMatch: ['accounts 2024', 'on account of 3 errors', 'bank holiday 25', 'ledger 12'] },
});
