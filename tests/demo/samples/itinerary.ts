import { buildDocx, NAMESPACES } from '../../builders/docx/package';
import { bodyOf, footer, header, heading, lines, properties, table } from './docx';
import type { Sample } from './index';

/** A concierge's seven days on a yacht, full of what a family would not want to see on a server. */
const CONTENT = [
  heading('Seven days in the Bahamas'),
  lines('Prepared for Dr. Octavia Brandreth-Quill and Mr. Lysander Quill by Perpetua Lindqvist, Halcyon Ledger Concierge Ltd.', 'Yacht: M/Y Silver Marlin. Villa: Casuarina House, 14 Pelican Bay Road, Harbour Island.'),
  heading('Guests'),
  table(
    ['Name', 'Date of birth', 'Passport number', 'Allergies'],
    ['Octavia Brandreth-Quill', '14 March 1979', 'X40918273', 'Shellfish'],
    ['Lysander Quill', '2 September 1976', 'X40918274', 'None'],
    ['Clementine Quill (9)', '21 June 2017', 'X51830042', 'Peanuts, carries two EpiPens'],
    ['Barnaby Quill (6)', '30 January 2020', 'X51830043', 'Asthma'],
  ),
  heading('Day 1: arrival'),
  lines('09:40 Private flight, tail number N714QB, lands in Nassau. Captain Thaddeus Okonjo meets Dr. Brandreth-Quill on the apron.', 'Transfer by tender. Call Perpetua on +1 202 555 0147 or write to perpetua.lindqvist@halcyon-ledger.example.'),
  heading('Day 2: reef and beach'),
  lines('Snorkelling with the children after breakfast. Clementine must not be given anything fried in peanut oil.', 'Lunch for 4 on deck, budget $640.'),
  heading('Days 3 and 4: Exuma'),
  lines('The Silver Marlin anchors off Staniel Cay. Chef Ingeborg Sauvageot prepares dinner; no shellfish for Octavia.', 'Booking reference: HLC-88214-QB.'),
  heading('Days 5 and 6: villa'),
  lines("Housekeeper Marisol Etxeberria opens the villa at noon. Barnaby's inhaler is in the blue bag.", 'Tides: high water 07:12 and 19:38.'),
  heading('Day 7: departure'),
  lines('Wheels up at 15:00. Mr. Quill signs the charter account.', 'Pack sun cream, hats and dry bags.'),
].join('');

const PLANTED = ['Octavia', 'Brandreth', 'Lysander', 'Perpetua', 'Lindqvist', 'Clementine', 'Barnaby', 'Okonjo', 'Sauvageot', 'Etxeberria', 'N714QB', 'X40918273', 'X51830042', 'halcyon-ledger', '555 0147', 'HLC-88214', 'Silver Marlin', 'Pelican Bay'];

export const buildItinerary = async (): Promise<Sample> => ({
  name: 'bahamas-itinerary.docx', planted: PLANTED, kept: 'Pack sun cream',
  bytes: await buildDocx('', [header('Brandreth-Quill family: private'), footer('Halcyon Ledger Concierge Ltd.'), properties('Perpetua Lindqvist', 'Brandreth-Quill Bahamas')], [], bodyOf(CONTENT, NAMESPACES)),
});
