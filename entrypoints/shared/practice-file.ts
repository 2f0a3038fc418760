/** Everybody and everything in it is made up. It shows a name in several forms, a number to leave, and a marking. */
const TEXT = `CONFIDENTIAL - for internal use only

Meeting notes, Project Bluefinch
Client: Norvane Logistics GmbH
Attendees: Marit Oswin (Norvane Logistics GmbH), Tomas Reyl

Dear Ms Oswin,

thank you for the call on 14 March. We agreed on a budget of 48,000 EUR and three workshops.
Marit will send the floor plans; Mr Reyl checks the contract NL-2291-07.

Please write to marit.oswin@norvane-logistics.com or call +49 30 901820-44.
Invoices go to IBAN DE89 3704 0044 0532 0130 00.
The drafts are in C:\\Users\\moswin\\Documents\\Bluefinch.

Kind regards
Tomas Reyl
`;

export const practiceFile = (): File => new File([TEXT], 'Notes Marit Oswin.txt', { type: 'text/plain' });
