import type { Recognizer } from '../../types';
import { announcedRecognizer } from '../announced-number';

/** Formats differ by state and country (AAMVA DL/ID Card Design Standard annex A); the word decides. */
export const driverLicense: Recognizer = announcedRecognizer({
  id: 'driver-license', entity: 'DRIVER_LICENSE', score: 0.9,
  words: ["driver's license", "driver’s license", 'driver license', 'drivers license', 'driving licence', 'driving license', "driver's licence", "driver's license number", 'driver license number', 'licence number', 'license number', 'dl', 'dl no', 'führerschein', 'führerscheinnummer', 'permis de conduire', 'permis', 'permiso de conducir', 'carnet de conducir', 'licencia de conducir', 'patente', 'patente di guida', 'carta de condução', 'cnh', 'rijbewijs', 'kørekort', 'førerkort', 'körkort', 'ajokortti', 'prawo jazdy', 'řidičský průkaz', 'dvla', 'pilot licence'],
  examples: { match: ["my driver's license number is [[2270-66-1551]]", 'Führerschein: [[B072RRE2I55]]', 'DL no. [[D1234567]]', { text: '[[MORGA753116SM9IJ]]', context: { columnHeader: 'Driving licence' } }], noMatch: ['license 2.0', 'permis B depuis 2010', "driver's license class 3"] },
});
