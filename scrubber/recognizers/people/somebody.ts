import type { Segment } from '../../types';
import { givenNameKind } from '../lexica/names';
import { nameRuns } from './name-tokens';

/** Somebody is spoken of: pronouns, kin, roles of patients and clients, words for leave, by language. */
const SOMEBODY = [
  "because of|due to|on leave|signed off|off sick|sick leave|he's|she's|his|her|my|he|she|patient|mother|father|son|daughter|wife|husband|child|Mr|Mrs|Ms|employee|client|candidate|pupil|student|tenant|witness|foreman|Prof|Dr|sister|brother|colleague|uncle|aunt|grandfather|grandmother|[Bb]ed \\d|[Pp]t|resident|guest|passenger|traveller|applicant|claimant|insured",
  'wegen|krankgeschrieben|Patientin?|seine?[rnms]?|von|ihr|ihre[rnms]?|er|sie|Frau|Herrn?|Tochter|Sohn|Mutter|Vater|Kundin|Mitarbeiterin?|Bewohnerin?|Klientin?|Verstorbene[rn]?|Kolleg(?:e|en|in)|Fahrer(?:in)?|Azubi|Mieter(?:in)?|Bewerber(?:in)?|Schuldner(?:in)?|Versicherte[rn]?|Angestellte[rn]?',
  "à cause d[eu]|elle|il|sa|ma|son|mon|enfant|fils|fille|mère|père|[Pp]atiente?|salariée?|Mme|élève|résidente?|assurée?|voisine?|chauffeur|collègue|conjointe?|locataire|candidate?|M\\.|ouvrier|stagiaire|leur",
  'a causa d[ei]l?|por culpa de|ella|él|su|hija|hijo|madre|padre|[Pp]aciente|[Mm]arido|[Ee]sposa|trabajadora?|alumn[oa]|clienta?|don|doña|emplead[oa]|compañer[oa]|conductor|inquilin[oa]|vecin[oa]|operari[oa]|candidat[oa]|soci[oa]|chofer',
  'lui|lei|figli[oa]|[Ss]ig\\.?(?:ra)?|[Pp]aziente|[Mm]arito|[Mm]oglie|madre|padre|dipendente|alunn[oa]|ospite|assistit[oa]|lavorat(?:ore|rice)|operai[oa]|collega|inquilin[oa]|conduttore|candidat[oa]|compagn[oa]|coniuge|infortunat[oa]|suo|sua',
  'alun[oa]|tem|aluno|mãe|pai|filh[oa]|utente|doente|marido|esposa|trabalhadora?|hóspede|dona|ele|ela|dele|dela|seu|sua|funcionári[oa]|colaborador[a]?|colega|inquilin[oa]|motorista|candidat[oa]|seu',
  'vanwege|wegens|[Dd]hr|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Cc]liënte?|[Pp]atiënte?|mens|haar|zijn|hij|zij|mw|dochter|zoon|moeder|vader|man|vrouw|werkne(?:e)?mst?er|bewoner|leerling|verzekerde|collega|chauffeur|huurder|stagiair|kandidaat|klant|hem|dhr|mevr',
  'sygemeldt|[Bb]orgere?n?|[Kk]lienten?|hun|han|hendes|hans|patienten|barnet|datteren?|sønnen?|mor|far|kone|mand|eleven|medarbejderen?|beboeren?|søster|bror|mormor|morfar|farmor|farfar|har|hustru|samlever|på grund av|på grund af|på grunn av|pga|kollega|kollegaen|lejeren?|køber|sælger|ansøger|chaufføren|sælger|hende|ham|sin|sit|sine|eksmand|ekskone',
  'sykmeldt|hun|han|hennes|pasienten|brukeren|eleven|barnet|datteren|sønnen', 'sjukskriven|hon|hennes|dottern|sonen|mamma|pappa|brukaren|eleven|pojken|flickan|kvinnan|mannen|klienten|kunden|kollegan|hyresgästen|sin|hans|honom|henne|anställd|medarbetaren|min man|min fru',
  'z powodu|pan[ia]?|jej|jego|ma|dienta|[Pp]acjentk?a?|córka|syn|mąż|żona|matka|ojciec|uczeń|uczennica|klientk?a?|pracowni[ck]\\p{L}{0,3}|kierowca|poszkodowan\\p{L}{1,3}|najemca|kandydat(?:ka)?|ojca|matki|męża|żony|syna|córki|brata|siostry|swojej|swojego',
].join('|');
const PERSONAL = new RegExp(`(?<![\\p{L}])(?:${SOMEBODY})(?![\\p{L}])`, 'u');

/** A short line with a given name in it speaks of that person: "Auntie Efua: coeliac", "Signe (astma)". */
const namesSomebody = (text: string): boolean => text.length < 400 && nameRuns(text).some(({ tokens }) => tokens.some(({ text: word, given, surname, place, ordinary }) => !place && !ordinary && (given === 'name' || surname === 'name' || /s$/.test(word) && givenNameKind(word.slice(0, -1)) === 'name')));

/** Whether a text is about somebody: a cell of a list of people, a pronoun, a relation, a patient, a name. What it tells is then a fact about them. */
export const speaksOfSomebody = ({ text, context }: Segment): boolean => PERSONAL.test(text) || context.cell !== undefined || namesSomebody(text);
