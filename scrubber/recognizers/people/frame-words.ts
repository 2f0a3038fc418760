/**
 * Words around a name that only people have: what one does with somebody, and what somebody does, by language. `sure` ones are said of
 * people (and houses, which go as well) and of nothing else; the others of things too, so that they only raise a question.
 */
type Frames = { readonly sure: readonly string[]; readonly doubtful: readonly string[] };

/** What somebody has: behind the name and its “’s”. */
export const OWNED = 'wife|husband|son|daughter|mother|father|brother|sister|partner|laptop|desk|phone|car|birthday|salary|illness|leave|boss|team|notes?|email|lawyer|doctor|home|house|flat';

/** Right before the name. */
export const BEFORE: Frames = {
  sure: [
    "(?:spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted|had words|liaise|liaised|negotiate|negotiated|argued|lunch|drinks|coffee|a call|a chat|a word) (?:to|with)|(?:email(?:ed)?|text(?:ed)?|messaged|phone[ds]?|rang|interviewed|cc’?d|cc|reminded?|thank(?:ed)?|chase[d]?|asked|told|congratulated?|begged?|apologise to|apologised to|married to|covering for|standing in for|heard back from|heard from|word from|on behalf of|hand(?:ed)? over to|condolences to|regards to|love to)",
    '(?:gesprochen mit|telefoniert mit|verabredet mit|getroffen mit|Rücksprache mit|Telefonat mit|Gespräch mit|abgestimmt mit|verheiratet mit|Vertretung für|im Auftrag von|Grüße an|Anruf von|Rückruf an|Mail an|Mail von)',
    "(?:parlé à|parlé avec|discuté avec|vu avec|convenu avec|déjeuné avec|rendez-vous avec|entretien avec|appel de|appeler|rappeler|relancer|prévenir|demander à|demandé à|remercier|écrit à|écrire à|de la part de|mariée? à|courriel de|mail de)",
    '(?:hablado con|hablé con|hablar con|quedado con|reunión con|reunido con|comido con|llamar a|llamado a|pregunta a|preguntar a|preguntado a|avisar a|avisa a|recordar a|casad[oa] con|de parte de|correo de|llamada de|gracias a)',
    '(?:parlato con|parlare con|sentito|incontrato|chiamare|chiamato|chiedere a|chiesto a|chiedi a|ringraziare|riunione con|pranzo con|appuntamento con|sposat[oa] con|da parte di|telefonata di)',
    '(?:falei com|falar com|falou com|falado com|reunião com|almoço com|pergunta a[o]?|perguntar a[o]?|pergunte a[o]?|avisar o|avisar a|ligar a[o]?|casad[oa] com|da parte de|chamada de)',
    '(?:gesproken met|spreken met|sprak met|afspraak met|overleg met|gebeld met|gebeld door|mailen met|gemaild met|getrouwd met|namens|groeten aan|vraag het|bedank)',
    '(?:talt med|tale med|snakket med|snakke med|møde med|aftalt med|ringet til|ring til|skriv til|skrevet til|hørt fra|spørg|spurgt|gift med|hilsen til|på vegne af|vikar for|møte med|avtalt med|ringt til|spør|spurt)',
    '(?:pratat med|prata med|talat med|talade med|möte med|ringt till|ring till|skriv till|hört från|fråga|frågat|gift med|hälsa|å vägnar|vikarie för)',
    '(?:rozmawia(?:ł|ła|łem|łam|li|liśmy) ze?|rozmowa ze?|spotkanie ze?|spotka(?:ł|ła|łem|łam|li|liśmy) się ze?|zadzwoń do|dzwoni(?:ł|ła|łem|łam|li|liśmy) do|napisz do|zapytaj|zapyta(?:ł|ła|łem|łam)|poproś|w imieniu|ustalone ze?)',
  ],
  doubtful: [
    '(?:met|meet|visited|saw|paid|invited?|gave|with|by|from|per|according to|for|to|and|replaces|succeeds)', '(?:laut|mit|von|durch|bei|gegen|für|statt|nach|Akte|Fall|Kollege|Kollegin|bitte|frag(?:e|t|en)?)', "(?:selon|d’après|d'après|avec|chez|pour|par|contre|vu|croisé|eu|dossier|dossier de|affaire|et)", '(?:según|con|para|por|contra|visto a|expediente de)',
    '(?:secondo|con|per|contro|visto|pratica)', '(?:segundo|com|para|por|contra|processo de)', '(?:volgens|met|van|voor|door|tegen|dossier|heb|en)', '(?:ifølge|med|af|for|mod|fra|til|sagen|og|av|mot)', '(?:enligt|med|av|för|mot|från|till|och)', '(?:według|ze|dla|od|przez|sprawa)',
  ],
};

/** Right behind the name. */
export const AFTER: Frames = {
  sure: [
    "(?:(?:(?:has|had) (?:forgotten|promised|resigned|phoned|emailed|called in sick|asked|agreed|apologised|complained|admitted|confirmed|said|told)|is (?:off sick|on leave|on holiday|away|pregnant|retiring|leaving|ill|unwell|late)|was (?:late|ill|furious|upset|away|off sick|born|arrested|hired|sacked|fired|promoted)|will (?:bring|chair|phone|ring|call|ask|drive|sign|take minutes|collect|attend|present|join)|said|says|asked|asks|told|tells|forgot|promised|apologised|apologized|admitted|complained|cried|resigned|retired|phoned|rang|texted|emailed|drove|died|married|thinks|thought|believes|swears|swore|insists|insisted|refused|refuses|agreed|agrees|wondered|reckons|feels|felt|knows|knew|wants|wanted|prefers|hopes))",
    '(?:hat (?:gesagt|angerufen|zugesagt|abgesagt|gefragt|geschrieben|unterschrieben|gekündigt|versprochen|vergessen|sich)|ist (?:krank|im Urlaub|verstorben|schwanger|krankgeschrieben|in Elternzeit)|ruft|rief|sagt|sagte|meint|meinte|fragt|fragte|schreibt|schrieb|bittet|bat|möchte|wünscht|erklärt|erklärte|telefoniert|unterschreibt|kündigt|verspricht|versprach|glaubt|weiß|weigert|übernimmt)',
    "(?:(?:a|ont|avait) (?:pas )?(?:signé|dit|appelé|téléphoné|répondu|confirmé|demandé|accepté|refusé|oublié|promis|proposé|démissionné|prévenu)|n’a (?:pas|rien) (?:signé|dit|appelé|répondu|confirmé|rappelé)|est (?:malade|en congés?|absente?|partie?|enceinte|en arrêt|décédée?)|dit|pense|veut|souhaite|revient|rappelle|téléphone|demande|propose|signe|s’occupe|passera|viendra)",
    '(?:(?:no )?(?:ha|han) (?:dicho|llamado|firmado|contestado|pedido|confirmado|aceptado|dimitido|prometido|olvidado)|está (?:enferm[oa]|de baja|de vacaciones|embarazada)|dice|dijo|quiere|llama|llamó|pide|pidió|piensa|cree|prefiere|firma|vendrá|trae|traerá)',
    '(?:(?:non )?(?:ha|hanno) (?:detto|chiamato|firmato|risposto|chiesto|confermato|accettato|promesso|dimenticato)|è (?:malat[oa]|in ferie|incinta|assente|in malattia)|dice|vuole|chiama|chiede|pensa|preferisce|firma|verrà|porta|portano|telefona)',
    '(?:(?:não )?(?:disse|ligou|telefonou|pediu|confirmou|aceitou|assinou|respondeu|prometeu|veio|quis)|está (?:doente|de férias|de baixa|grávida)|quer|diz|pede|acha|prefere|vem|traz|trata)',
    '(?:heeft (?:gezegd|gebeld|getekend|gevraagd|beloofd|toegezegd|afgezegd|opgezegd|gemaild)|is (?:ziek|met verlof|op vakantie|zwanger|vrij|overleden)|zegt|zei|belt|belde|vindt|vond|vraagt|vroeg|wil|wilde|denkt|mailt|mailde|tekent|belooft|komt|brengt|haalt)',
    '(?:har (?:sagt|ringet|glemt|spurgt|bedt|lovet|skrevet|sagt op|underskrevet|svaret|glømt|ringt|spurt|bedt|lovet|sluttet)|er (?:syg|sygemeldt|på ferie|på barsel|gravid|sykmeldt|syk|fratrådt|død)|ringer|ringede|siger|sagde|mener|mente|ønsker|spørger|spurgte|fortæller|fortalte|kommer|skriver|tror|synes|vil|tager|tar|henter|sier|sa|spør|bringer|møder)',
    '(?:har (?:sagt|ringt|glömt|frågat|bett|lovat|skrivit|sagt upp sig|svarat)|är (?:sjuk|sjukskriven|på semester|föräldraledig|gravid|ledig|död)|ringer|ringde|säger|sade|tycker|tyckte|undrar|frågar|frågade|berättar|berättade|kommer|skriver|vill|tror|hämtar|tar)',
    '(?:mówi|powiedzia(?:ł|ła|li)|dzwoni|dzwoni(?:ł|ła|li)|przyniesie|chce|chcia(?:ł|ła|li)|prosi|prosi(?:ł|ła|li)|przyjdzie|pisze|napisa(?:ł|ła|li)|podpisa(?:ł|ła|li)|jest (?:chor[ya]|na urlopie|na zwolnieniu|w ciąży)|uważa|obieca(?:ł|ła|li)|odpisa(?:ł|ła|li))',
  ],
  doubtful: [
    '(?:has|had|is|was|will|can|must|takes|took|brings|brought|came|comes|goes|went|left|works|needs|sent|signed|owes|paid|lost|found)', '(?:hat|ist|bringt|kommt|geht|fehlt|will|soll|muss|arbeitet|wohnt|holt|war|wird|kann)', "(?:a|ont|est|sera|vient|passe|part|apporte|travaille|habite|peut|doit|et)", '(?:ha|han|es|está|viene|va|trabaja|vive|puede|debe|tiene)', '(?:ha|hanno|è|viene|va|lavora|vive|può|deve)', '(?:tem|está|foi|vai|trabalha|vive|pode|deve)', '(?:heeft|is|doet|doen|gaat|werkt|woont|kan|moet|zal|en)', '(?:har|er|går|bor|arbejder|kan|skal|og|jobber)', '(?:har|är|går|bor|jobbar|kan|ska|och)', '(?:jest|ma|był|była|będzie|idzie|może)',
  ],
};
