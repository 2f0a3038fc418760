/** Words of time and of counting, as beginnings, in the languages that we read: what a date or a duration without a digit is made of. */
const TIMES = [
  'year|month|week|day|hour|minute|second|decade|centur|morning|evening|afternoon|night|noon|midnight|today|yesterday|tomorrow|spring|summer|autumn|winter|christmas|easter|weekend|quarter|moment|date|time|last|next|following|previous|recent|currently|annual|monthly|daily|weekly',
  'jahr|monat|woche|tag|stund|minute|jahrzehnt|morgen|abend|nacht|mittag|heute|gestern|frühjahr|frühling|sommer|herbst|weihnacht|ostern|pfingst|wochenende|quartal|zeit|sekund',
  'année|mois|semaine|jour|heure|décennie|siècle|matin|soir|midi|nuit|aujourd|hier|demain|printemps|été|automne|hiver|noël|pâques|trimestre|veille|lendemain',
  'año|mes|semana|día|hora|minuto|década|siglo|mañana|tarde|noche|hoy|ayer|primavera|verano|otoño|invierno|navidad|trimestre|víspera',
  'anno|anni|mese|mesi|settiman|giorn|minut|secol|mattin|sera|notte|oggi|ieri|domani|estate|autunno|inverno|natale|pasqua|trimestr', 'ano|mês|meses|semana|dia|hora|minuto|século|manhã|noite|hoje|ontem|amanhã|verão|outono|inverno|natal|trimestre',
  'jaar|maand|week|weken|dag|uur|minuut|eeuw|ochtend|avond|nacht|vandaag|gister|lente|zomer|herfst|kerst|pasen|kwartaal', 'år|måned|uge|dag|døgn|time|minut|århundred|formiddag|eftermiddag|aften|nat|nætter|forår|sommer|efterår|vinter|jul|påske|pinse|kvartal|weekend|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandag|måneder|uke|ettermiddag|kveld|høst|vår|sekund',
  'månad|vecka|veckor|dygn|timme|timmar|sekel|förmiddag|eftermiddag|kväll|natt|idag|igår|imorgon|sommar|höst|helg|måndag|tisdag|lördag|söndag', 'rok|lat|miesi|tydzie|tygod|dzie|dni|godzin|minut|wiek|rano|wieczor|noc|dziś|wczoraj|jutro|wiosn|lato|jesie|zim|święt|kwarta|poniedzia|wtor|środ|czwart|piąt|sobot|niedziel',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
].join('|');
const MONTHS = 'jan|feb|fév|mar|mär|maa|apr|avr|abr|may|mai|maj|mei|mag|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene|styc|lut|kwie|czerw|lip|sierp|wrze|paźdz|listop|grud';
const TIME = new RegExp(`(?<![\\p{L}])(?:${TIMES}|${MONTHS})`, 'iu');

/** Whether words that the network calls a date hold a digit, a sign of another script or a word of time. */
export const holdsTime = (words: string): boolean => /[\p{N}\u3000-\u9fff\uac00-\ud7a3\u0400-\u05ff\u0600-\u06ff]/u.test(words) || TIME.test(words);
