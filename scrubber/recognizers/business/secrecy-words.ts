/**
 * What people write when something must not be told, one pattern a language. Read as sentences of letters, minutes and chats; each
 * holds a verb of telling with a "not", or a noun for secrecy. Bounded gaps only.
 */
const TELLING: Readonly<Record<string, string>> = {
  en: "(?:do(?:es)? not|don['’]?t|must not|mustn['’]t|may not|should not|shouldn['’]t|cannot|can['’]t|never|not to|without|avoid|nobody (?:may|must|should|will)|not(?: to)? be) (?:be |to )?(?:tell|told|telling|show|shown|showing|share|shared|sharing|mention|mentioned|mentioning|disclose|disclosed|disclosing|reveal|revealed|revealing|pass(?:ed)? on|forward(?:ed)?|quote|quoted|say|said|publish|published|circulate|circulated|leak|minuted?|repeat|repeated|know|learn|find out|hear)|(?:must|should|may|need) not (?:know|learn|hear|find out)|keep (?:this|that|it|these|them)(?: \\p{L}{2,12}){0,3} (?:off|out of|between|to yourself|quiet|confidential|private|secret|from)|not (?:yet )?(?:public|announced|for (?:circulation|publication|distribution|the (?:client|customer|minutes|press|landlord|seller|buyer|supplier|union|board)))|between (?:us|you and me|ourselves|these four walls)|in (?:strict |strictest |the strictest )?confidence|(?:strictly |highly )?confidential(?! (?:information|treatment|material))|off the record|for your eyes|under (?:nda|embargo)|hush[- ]hush|walk[- ]away",
  de: 'nicht (?:an \\p{L}{2,16} )?(?:weiter(?:geben|sagen|leiten|erzählen)|nennen|erwähnen|verraten|mitteilen|zeigen|offenlegen|kommunizieren|preisgeben|herausgeben|veröffentlichen|bekannt|wissen|erfahren|nach außen|für (?:den|die) (?:Kunden|Mandanten|Presse|Gegenseite|Betriebsrat))|nichts (?:davon |vom |von (?:dem |der |den )?)?(?:\\p{L}{2,20} ){0,4}(?:erfahren|wissen|hören|erzählen|sagen)|vertraulich|unter uns|intern bleiben|bleibt intern|nur intern|Stillschweigen|noch nicht (?:öffentlich|angekündigt)|unter Verschluss',
  fr: '(?:à )?ne (?:pas|jamais|rien) (?:\\p{L}{1,4} )?(?:révéler|divulguer|communiquer|diffuser|mentionner|dire|montrer|transmettre|ébruiter|citer|publier|évoquer|afficher)|ne (?:doit|doivent|devra|peut|sera|seront) (?:pas|rien|jamais) (?:en )?(?:être |savoir|connaître|apprendre|sortir)|confidentiel(?:le)?(?:ment|s)?|entre nous|reste(?:nt)? interne|sous embargo|pas encore public|à l’insu|sans le dire',
  es: '(?:no|ni|nunca) (?:se )?(?:lo |la |le |les )?(?:debe |deben |puede |pueden )?(?:comunic|revel|mencion|divulg|difund|compart|decir|dig[ao]|muestr|mostr|public|saber|conocer|enterar|traslad)\\p{L}{0,6}|confidencial(?:es|mente)?|entre nosotros|que no se enter\\p{L}{1,3}|de puertas adentro',
  it: '(?:non|mai) (?:\\p{L}{1,7} ){0,2}?(?:rivel|comunic|divulg|dire|dica|detto|menzion|mostr|diffond|diffus|sapere|conoscere|pubblic|condivid)\\p{L}{0,6}|confidenzial[ei]|riservat[oaie]|rest[ai] tra noi|da tenere per noi',
  pt: '(?:não|nunca) (?:se )?(?:\\p{L}{1,6} ){0,2}?(?:revel|divulg|comunic|mencion|dizer|diga|contar|conte|partilh|compartilh|mostr|saber|public)\\p{L}{0,6}|confidencia(?:l|is)|entre nós|sigilos[oa]s?|em sigilo',
  nl: '(?:niet|nooit|niemand) (?:aan \\p{L}{2,16} )?(?:mag |te )?(?:delen|deel|noemen|vertellen|doorsturen|melden|tonen|laten zien|weten|openbaar|bekend|publiceren|naar buiten)|vertrouwelijk|onder ons|geheim(?:houden)?|blijft intern',
  da: '(?:må|skal|bør|kan) (?:\\p{L}{2,18} ){0,4}?ikke (?:\\p{L}{1,4} ){0,2}?(?:vide|nævn|oplys|del|vis|stå|kom|hør|få|sig|fortæl|videregiv|offentlig|røb)\\p{L}{0,8}|ikke (?:til |for )(?:kunden|modparten|pressen|deling|videregivelse|leverandøren)|undlad at (?:nævne|oplyse|vise)|sig (?:det )?ikke|nævn ikke|fortrolig(?:t|e)?|mellem os|hemmelig(?:t|holdes)?|holdes internt|endnu ikke (?:offentlig|lanceret|meldt ud)',
  sv: '(?:får|ska|skall|bör|kan) (?:\\p{L}{2,18} ){0,4}?(?:inte|ej) (?:\\p{L}{1,4} ){0,2}?(?:veta|nämn|röj|del|vis|komma ut|sägas|spridas|höra|lämnas ut)\\p{L}{0,6}|säg (?:inget|inte)|nämn inte|konfidentiell(?:t|a)?|förtrolig(?:t|a)?|oss emellan|hemlig(?:t|a)?|stannar internt|ännu inte (?:offentlig|lanserad)',
  no: 'må ikke (?:\\p{L}{1,4} ){0,2}?(?:vite|nevnes|deles|vises|komme ut|røpes)|nevn ikke|fortrolig|konfidensielt|mellom oss|unntatt offentlighet|holdes internt',
  pl: 'nie (?:\\p{L}{2,8} )?(?:ujawni|mówi|przekaz|poda|wiedzie|udostępni|wspomin|pokazywa|dowiedzie)\\p{L}{0,6}|poufn\\p{L}{1,4}|między nami|tylko do użytku wewnętrznego|w tajemnicy',
};

/** In one pattern, in small letters and capitals. */
export const KEEP_SECRET = new RegExp(`(?<![\\p{L}])(?:${Object.values(TELLING).join('|')})(?![\\p{L}])`, 'iu');

/** Words one of which every form holds: the cheap question first. */
export const SECRECY_ANCHORS = [
  'not', "n't", 'n’t', 'dont', 'never', 'without', 'avoid', 'nobody', 'keep ', 'between', 'confiden', 'off the record', 'your eyes', 'under nda', 'embargo', 'hush', 'walk-away', 'walk away', 'nicht', 'vertraulich', 'unter uns', 'intern', 'stillschweigen',
  'verschluss', 'ne pas', 'ne jamais', 'ne rien', 'ne do', 'ne dev', 'ne peut', 'ne ser', 'entre n', 'insu', 'sans le dire', 'no ', 'ni ', 'nunca', 'puertas', 'non ', 'mai ', 'riservat', 'tra noi', 'per noi', 'não', 'sigil',
  'niet', 'nooit', 'niemand', 'vertrouwelijk', 'onder ons', 'geheim', 'ikke', 'undlad', 'fortrolig', 'mellem os', 'hemmelig', 'inte', ' ej ', 'inget', 'konfiden', 'förtrolig', 'oss emellan', 'hemlig', 'mellom oss', 'unntatt', 'nie ', 'poufn', 'między', 'tajemnic', 'wewn',
];
