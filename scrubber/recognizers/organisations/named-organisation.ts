import type { Candidate, Recognizer, Segment } from '../../types';
import { isKnownThing } from '../lexica/known-things';
import { surnameKind } from '../lexica/names';
import { isOrdinaryWord } from '../lexica/ordinary-words';
import { isPlaceWord } from '../lexica/places';
import { hasWordLike, hasWordOf, wordSet } from '../text-words';
import { nameReach } from './name-reach';
import { isPublicBody } from './public-bodies';
import { matchesOf } from '../matches';

const HEADS = 'Sverige|Norge|Danmark|Polska|Deutschland|Österreich|Schweiz|España|Italia|Brasil|Portugal|Nederland|Nordic|Logistik|Bygg|Mejeri|Mejeriet|Fastigheter|Entreprenad|Åkeri|Konsult|Consult|Invest|Gruppen|Gruppe|Handel|Service|Serwis|Transport|Plus|Haulage|Plumbing|Joinery|Roofing|Electrical|Landscaping|Nursery|Dairy|Butchers|Upholstery|Veterinary|Physiotherapy|Optometrists|Opticians|Chambers|Books|Coffee|Roasters|Ironworks|Lettings|Surveyors|Tutors|Nurseries|Outfitters|Provisions|Cleaners|Cleaning|Fisheries|Mills|Seeds|Orchards|Kennels|Stables|Clinics|Hospice|Homes|Housing|Wholesale|Distribution|Haulers|Movers|Storage|Vending|Petroleum|Cement|Ceramics|Glassworks|Foundry|Castings|Forge|Timber|Sawmill|Lumber|Marquees|Caterers|Events|Films|Pictures|Stationers|Printers|Press|Signs|Graphics|Interactive|Games|Apps|Cloud|Data|Cyber|Security|Guarding|Aerospace|Optics|Photonics|Robotic|Drones|Batteries|Solar|Renewables|Utilities|Bank|Hospital|University|College|Institute|Academy|School|Clinic|Partners|Group|Holdings|Holding|Industries|Systems|Technologies|Technology|Solutions|Services|Consulting|Consultants|Labs|Laboratories|Media|Foods|Logistics|Freight|Robotics|Analytics|Retail|Softworks|Software|Pharma|Pharmaceuticals|Energy|Airlines|Airways|Capital|Ventures|Foundation|Association|Society|Museum|Theatre|Hotel|Resort|Insurance|Mutual|Assurance|Properties|Estates|Travel|Tours|Couriers|Shipping|Motors|Marine|Aviation|Construction|Engineering|Architects|Solicitors|Attorneys|Law|Advisors|Advisory|Securities|Investments|Brewery|Winery|Vineyards|Farms|Studios?|Productions|Publishing|Records|Entertainment|Networks|Telecom|Communications|Electric|Electronics|Semiconductors|Chemicals|Steel|Mining|Petroleum|Textiles|Fashion|Cosmetics|Bakery|Catering|Restaurant|Pharmacy|Surgery|Dental|Orchestra|Choir|Gallery|Works|Manufacturing|Packaging|Plastics|Instruments|Diagnostics|Therapeutics|Biotech|Biosciences|Genomics|Healthcare|Care|Staffing|Recruitment|Talent|Agency|Collective|Cooperative|Union|Trading|Imports|Exports|Supplies|Equipment|Rentals|Realty|Hospitality|Charters|Yachts|Concierge|Accounting|Bookkeeping|Payments|Finance|Financial|Credit|Leasing|Trust|Charity|Ministries|Church|Parish|Feinmechanik|Maschinenbau|Elektrotechnik|Bau|Werke|Verlag|Klinikum|Apotheke|Praxis|Stiftung|Verein|Versicherung|BKK|Sparkasse|Volksbank|Kanzlei|Steuerberatung|Autohaus|Spedition|Brauerei|Hotel|Gymnasium|Hochschule|Akademie|Referrals|Nanotech|Health|Lettings|Growers|Dairies|Textiles|Interiors|Forwarding|Haulage|Fulfilment|Groundworks|Infrastructure|Roofing|Plumbing|Joinery|Optics|Surgery|Hospice|Nursery|Kindergarten|Konsult|Consulenze|Tidal|Perfumes|Cosmetics|Oats|Wines|Press|Robotik|Werft|Reederei|Kinderhaus|Pflegedienst|Malerbetrieb|Tischlerei|Schreinerei|Metallbau|Baugesellschaft|Immobilien|Hausverwaltung|Textil|Vastgoed|Makelaars|Advocaten|Notarissen|Zorggroep|Skole|Skola|Skolan|Friskole|Plejehjem|Plejecenter|Äldreboende|Sykehjem|Barnehage|Børnehave|Grundschule|Realschule|Gesamtschule|Hort';
const CAP = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";
const HEAD = new RegExp(`[ \\u00a0](?<head>${HEADS})(?:[ \\u00a0](?:${HEADS})){0,2}(?![\\p{L}\\p{N}])`, 'gu');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}@/._-])(?:(?:St\\.?|Saint)[ ])?${CAP}(?:(?:[ \\u00a0](?:&|and|of|und|et|y|e))?[ \\u00a0]${CAP}){0,3}$`, 'u');
const HEAD_WORDS = wordSet(HEADS.replace('Studios?', 'Studio|Studios'));
const AMPERSAND = /(?<![\p{L}\p{N}@/._-])(?<a>\p{Lu}[\p{L}’'-]{2,24})(?:, \p{Lu}[\p{L}’'-]{2,24})? (?:&|\+) (?<b>\p{Lu}[\p{L}’'-]{2,24})(?: (?:LLP|Partners|Sons|Co))?(?![\p{L}\p{N}])/gu;
const LEADING = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Pp]lejehjemmet|[Pp]lejecentret|[Bb]ørnehuset|[Bb]ørnehaven|[Ff]irmaet|[Vv]irksomheden|[Ss]elskabet|[Bb]ostedet|[Kk]roen|[Hh]otellet|[Rr]estauranten|[Ff]öretaget|[Bb]olaget|[Bb]edriften|[Ss]kolefritidsordningen|Transportes|Transports|Muebles|Electricidad|Fontanería|Excavaciones|Suministros|Distribuciones|Hermanos|Hnos\\.|Menuiserie|Plomberie|Maçonnerie|Charpente|Établissements|Ets|SCCV|Sanitär|Dachdeckerei|Malermeister|Autotrasporti|Edilizia|Idraulica|Falegnameria|Impianti|Transportadora|Móveis|Hausverwaltung|Erbengemeinschaft|Nachlass|Magasin|Brasserie|Librairie|Garage|Huisartsenpraktijk|Praktijk|Buurtteam|Gabinete|Despacho|Taller|Panadería|Peluquería|Ristorante|Albergo|Agriturismo|Panificio|Salão|Oficina|Mercearia|[Pp]lejecenter|[Pp]lejehjem|[Ss]ykehjem|[Ää]ldreboendet|Seniorenheim|Pflegeheim|Altenheim|EHPAD|[Cc]asa di riposo|[Ww]oonzorgcentrum|[Rr]esidencia|Kita|Krippe|Kindertagesstätte|Kinderhort|Kinderopvang|Kinderdagverblijf|Crèche|Guardería|Asilo|Nido|Przedszkole|Børnehaven?|Förskolan?|Barnehagen?|Tischlerei|Schreinerei|Malerbetrieb|Gärtnerei|Metzgerei|Kinderhaus|Pflegedienst|Gutshof|Weingut|Mutuelle|Caisse|Notaire|Boulangerie|Pharmacie|École|Maison|Fonderie|Cartonnages|Ateliers?|Textiles|Caja|Bodegas?|Restaurante|Farmacia|Inmobiliaria|Construcciones|Talleres|Condominio|Trattoria|Officine|Cantina|Masseria|Pasticceria|Farmacia|Padaria|Vidraria|Construtora|Clínica|Colégio|Quinta|Zorggroep|Bakkerij|Andelsforeningen|Foreningen|Stiftelsen|Fundacja|Młyn|Przychodnia|Apteka|Klinik(?:um)?|Kanzlei|Praxis|Autohaus|Spedition|Bäckerei|Apotheke|Hotel|Restaurant|Gasthof|Agentur|Stiftung|Verlag|Hôpital|Clinique|Cabinet|Lycée|Collège|Restaurant|Banque|Agence|Société|Hospital|Clínica|Colegio|Instituto|Banco|Grupo|Bufete|Editorial|Ospedale|Clinica|Studio|Banca|Gruppo|Azienda|Liceo|Escola|Colégio|Ziekenhuis|Stichting|Universiteit|Szpital|Kancelaria|University of|Bank of|Hospital of|College of|Institute of)[ \\u00a0](?:(?:am|im|an der|des|de|du|de la|del|di|da|do|das|dos|le|la|las|los|zum|zur|van|v\\.)[ \\u00a0]){0,2}(?<name>${CAP}(?:[ \\u00a0]${CAP}){0,2})(?![\\p{L}\\p{N}])`, 'gu');
/** Heads that stand behind fields of work as often as behind names. */
const SOFT = /^(?:Plus|Handel|Transport|Invest|Gruppe|Data|Cloud|Cyber|Securit|Event|Press|Signs|Graphic|Game|App|Housing|Homes|Storage|Distribution|Clean|Coffee|Books|Films|Pictures|Solar|Renewable|Utilit|Chambers|Nursery|Sverige|Norge|Danmark|Deutschland|Österreich|Schweiz|España|Italia|Brasil|Portugal|Nederland|Nordic|Polska|Technolog|Service|Analytics|Software|Engineering|Solution|Diagnostics|Healthcare|Travel|System|Media|Communications|Network|Finance|Financial|Construction|Law|Care|Trust|Credit|Trading|Equipment|Electronics|Electric|Energy|Marine|Manufacturing|Packaging|Work)/;
/** A trade as one word with the name behind it: "Tømrerfirmaet Bavnehøj", "Arbodienst Ruimzicht", "Bauunternehmen Kröger". */
const TRADE_ENDINGS = 'firmaet|firman|firma|forretningen|klinikken|kliniken|hjælpen|værkstedet|verkstedet|verkstaden|gruppen|kontoret|kontoren|byrån|byrået|bureauet|huset|lauget|bedrijf|dienst|praktijk|kantoor|makelaardij|winkel|drukkerij|bakkerij|slagerij|kwekerij|uitgeverij|stoffeerderij|maatschap|betrieb|büro|praxis|kanzlei|werkstatt|handlung|unternehmen|gärtnerei|metzgerei|druckerei|schlosserei|zimmerei|molkerei|kellerei|gesellschaft|verband|verbund|genossenschaft';
const TRADE_HEAD = `\\p{L}{0,20}(?:${TRADE_ENDINGS.split('|').map((ending) => `[${ending[0]!.toUpperCase()}${ending[0]!}]${ending.slice(1)}`).join('|')})`;
const TRADE = new RegExp(`(?<![\\p{L}\\p{N}-])${TRADE_HEAD}[ \\u00a0](?:(?:De|Het|Den|Det|Zum|Zur|am|im|van|von)[ \\u00a0]){0,2}(?<name>${CAP}(?:[ \\u00a0](?:& )?${CAP}){0,2})(?![\\p{L}\\p{N}])`, 'gu');
const TRADE_WORD = new RegExp(`^${TRADE_HEAD}$`, 'u');
/** German compounds: "Dreisambank", "Kieferlogistik", with their town's adjective "Viersener Pumpenwerke". */
const COMPOUND = /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}{3,20}er )?(?<name>\p{Lu}\p{Ll}{3,20}(?:bank|klinik|werke|verlag|versicherung|apotheke|logistik|technik|reisen|bäckerei|brauerei|skolen|skole|skolan|hemmet|hjemmet|hallen|klinikken|kliniken))(?![\p{L}\p{N}])/gu;
const COMPOUND_WORD = /(?:bank|klinik|werke|verlag|versicherung|apotheke|logistik|technik|reisen|erei|skolen?|skolan|hemmet|hjemmet|hallen|klinikk?en)(?![\p{L}])/u;
const GENERIC_COMPOUND = /^(?:Daten|Haus|Bundes|Zentral|Noten|Groß|Park|Sitz|Investitions|Kranken|Haftpflicht|Lebens|Renten|Sozial|Unfall|Pflege|Sach|Elektro|Medizin|Verfahrens|Umwelt|Gebäude|Haus|Antriebs|Mess|Regelungs|Fertigungs|Nachrichten|Informations|Kommunikations|Energie|Uni(?:versitäts)?|Privat|Fach|Tier|Zahn|Augen|Kraft|Wasser|Stahl|Buch|Zeitungs|Selbst|Dienst|Geschäfts|Ferien|Intra|Transport|Kontrakt|Versand|Lager|Landes|Direkt|Universal|Spezial|Online|Filial|Emissions|Samen|Blut|Werk|Arbeits|Test|Rück|Fach|Bau|Sicherheits|Steuerungs|Prozess|Technologie|Labor|Reha|Folke|Høj|Grund|Hoch|Efter|Musik|Ungdoms|Friskole|Special|For|Turn|Kauf|Sport|Schwimm|Halle|Markt|Messe|Vor|Bei)/;
const LEADING_WORDS = new Set('Transportes Transports Muebles Electricidad Fontanería Excavaciones Suministros Distribuciones Hermanos Hnos Menuiserie Plomberie Maçonnerie Charpente Établissements Ets SCCV Sanitär Dachdeckerei Malermeister Autotrasporti Edilizia Idraulica Falegnameria Impianti Transportadora Móveis Hausverwaltung Erbengemeinschaft Nachlass plejehjemmet Plejehjemmet plejecentret Plejecentret børnehuset Børnehuset børnehaven firmaet Firmaet virksomheden Virksomheden selskabet Selskabet bostedet Bostedet kroen Kroen hotellet Hotellet restauranten Restauranten företaget Företaget bolaget Bolaget bedriften Bedriften Magasin Brasserie Librairie Garage Huisartsenpraktijk Praktijk Buurtteam Gabinete Despacho Taller Panadería Peluquería Ristorante Albergo Agriturismo Panificio Salão Oficina Mercearia plejecenter Plejecenter plejehjem Plejehjem sykehjem Sykehjem äldreboendet Äldreboendet Seniorenheim Pflegeheim Altenheim EHPAD casa Casa woonzorgcentrum Woonzorgcentrum residencia Residencia Kita Krippe Kindertagesstätte Kinderhort Kinderopvang Kinderdagverblijf Crèche Guardería Asilo Nido Przedszkole Børnehave Børnehaven Förskola Förskolan Barnehage Barnehagen Klinik Klinikum Kanzlei Praxis Autohaus Spedition Bäckerei Apotheke Hotel Restaurant Gasthof Agentur Stiftung Verlag Hôpital Clinique Cabinet Lycée Collège Banque Agence Société Hospital Clínica Colegio Instituto Banco Grupo Bufete Editorial Ospedale Clinica Studio Banca Gruppo Azienda Liceo Escola Colégio Ziekenhuis Stichting Universiteit Szpital Kancelaria University Bank College Institute Tischlerei Schreinerei Malerbetrieb Gärtnerei Metzgerei Kinderhaus Pflegedienst Gutshof Weingut Mutuelle Caisse Notaire Boulangerie Pharmacie École Maison Fonderie Cartonnages Atelier Ateliers Textiles Caja Bodega Bodegas Restaurante Farmacia Inmobiliaria Construcciones Talleres Condominio Trattoria Officine Cantina Masseria Pasticceria Padaria Vidraria Construtora Quinta Zorggroep Bakkerij Andelsforeningen Foreningen Stiftelsen Fundacja Młyn Przychodnia Apteka'.split(' '));
const LEAD = /^(?:(?:The|And|Or|In|At|By|For|From|To|Of|With|Dear|Our|Your|Their|This|That|These|Die|Der|Das|Dem|Den|Bei|Von|Mit|Via|Our|All|Some|Many|Any|Other|New|Client|Customer|Supplier|Use|See|Contact|If|When|As|Is|Are|Was|Has|We)[ \u00a0]+)+/u;

/** Organisations by the kind of house they are: "Palmnut Bank", "Groote Bos Hospital", "Klinik Sonnfeld", "Protea & Finch". */
export const namedOrganisation: Recognizer = {
  id: 'named-organisation',
  entities: ['ORGANIZATION'],
  anchors: {
    chars: ['upper'], words: ['&', '+', 'bank', 'klinik', 'werke', 'verlag', 'versicherung', 'apotheke', 'logistik', 'technik', 'reisen', 'erei', 'skole', 'skolan', 'hemmet', 'hjemmet', 'hallen', ...TRADE_ENDINGS.split('|')],
    wholeWords: [...HEAD_WORDS, ...LEADING_WORDS].map((word) => word.toLowerCase()),
  },
  examples: {
    match: ['paid by [[Palmnut Bank]] on', 'at [[Groote Bos Hospital]].', '[[Blue Marlin Air Services]]; ask', '[[Protea & Finch]] agreed', 'works for [[Mandovi Freight]]', 'der [[Marlowe Feinmechanik]], Gasse', 'in der [[Klinik Sonnfeld]]', 'aus der [[Kita Sonnenwinkel]],', 'på [[plejecenter Klostervang]] og', 'underretning, [[Skovager Skole]]', 'af [[Tømrerfirmaet Bavnehøj]] i maj', 'van [[Arbodienst Ruimzicht]].', 'Großkunde [[Viersener Pumpenwerke]] kündigt'],
    noMatch: ['das Büro Leitung', 'Central Bank', 'die Münchner Krankenversicherung', 'Customer Services', 'Terms & Conditions', 'the Project Group', 'Research & Development', 'Machine Learning Systems', 'Google Analytics', 'Financial Services'],
  },
  *find(segment: Segment): Iterable<Candidate> {
    const { text } = segment;
    if (segment.context.role === 'code') return;
    const headed = hasWordOf(text, HEAD_WORDS);
    for (const match of headed ? matchesOf(text, HEAD) : []) {
      const raw = BEFORE.exec(text.slice(nameReach(text, match.index, 130), match.index))?.[0] ?? '';
      if (raw === '') continue;
      const begin = match.index - raw.length;
      const whole = raw + match[0];
      const lead = LEAD.exec(`${raw} `)?.[0].length ?? 0;
      const name = raw.slice(lead);
      const words = name.split(/[ \u00a0]/).filter((word) => /^\p{Lu}/u.test(word));
      const telling = words.filter((word) => !isOrdinaryWord(word) && !isPlaceWord(word) && !isKnownThing(word));
      if (telling.length === 0 && !(words.length >= 3 && !isPublicBody(whole) && /Air|Blue|Red|Green|Silver|Golden|North|South/.test(name)) || isKnownThing(whole.slice(lead)) || isPublicBody(whole.slice(lead)) || isKnownThing(name)) continue;
      yield { span: { start: begin + lead, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: SOFT.test(match.groups?.head ?? '') ? (telling.length === words.length ? 0.6 : 0.42) : telling.length === words.length ? 0.78 : 0.62, reason: { code: 'form' } };
    }
    if (text.includes('&') || text.includes('+')) {
      for (const match of matchesOf(text, AMPERSAND)) {
        const { a = '', b = '' } = match.groups ?? {};
        if (isOrdinaryWord(a) && isOrdinaryWord(b) || isKnownThing(match[0]) || isKnownThing(a) || isOrdinaryWord(a) && surnameKind(b) === 'unknown' || isOrdinaryWord(b) && surnameKind(b) === 'unknown' && surnameKind(a) === 'unknown') continue;
        yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: 0.76, reason: { code: 'form' } };
      }
    }
    for (const match of hasWordLike(text, COMPOUND_WORD) ? matchesOf(text, COMPOUND) : []) {
      if (GENERIC_COMPOUND.test(match.groups?.name ?? '') || isKnownThing(match[0])) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: 0.58, reason: { code: 'form' } };
    }
    for (const match of hasWordLike(text, TRADE_WORD) ? matchesOf(text, TRADE) : []) {
      const words = (match.groups?.name ?? '').split(/[ \u00a0]/), first = words[0] ?? '';
      if (words.every((word) => isOrdinaryWord(word)) || isOrdinaryWord(first) && surnameKind(first) === 'unknown' || isPlaceWord(first) || isKnownThing(first) || isPublicBody(match[0])) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: 0.6, reason: { code: 'form' } };
    }
    for (const match of hasWordOf(text, LEADING_WORDS) ? matchesOf(text, LEADING) : []) {
      const first = match.groups?.name?.split(/[ \u00a0]/)[0] ?? '';
      if (isOrdinaryWord(first) || isPlaceWord(first) && /^(?:University|Bank|Banco|Banque|Hotel)/.test(match[0]) || isKnownThing(first)) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, entity: 'ORGANIZATION', score: 0.72, reason: { code: 'form' } };
    }
  },
};
