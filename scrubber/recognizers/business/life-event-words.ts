/* eslint max-lines: off -- word lists */
/**
 * What happens in people's lives that is nobody's business, by topic and language, for PhraseList (English stands in remark-words.ts): family, money troubles, the law, leave of
 * work, belief and membership (GDPR art. 9 and 10; the grounds of discrimination in Directive 2000/78/EC). General knowledge.
 */
const FAMILY = [
  'Scheidung|in Scheidung|geschieden|getrennt lebend|lebt getrennt|Trennung von|Sorgerechtsstreit|häusliche Gewalt|häuslicher Gewalt|Inobhutnahme|Pflegefamilie|Kindeswohlgefährdung|Adoption',
  'divorce|en instance de divorce|divorcée?|séparée? de (?:son mari|sa femme|sa compagne|son compagnon)|garde alternée|garde des enfants|violences conjugales|violence conjugale|placement en foyer|famille d’accueil',
  'divorcio|en trámites de divorcio|divorciad[oa]|separad[oa] de su|custodia compartida|custodia de los hijos|violencia de género|violencia doméstica|orden de alejamiento|acogimiento familiar',
  'divorzio|divorziat[oa]|separat[oa] dal marito|separat[oa] dalla moglie|separazione dal|separazione dalla|affidamento dei figli|affidamento condiviso|violenza domestica|maltrattamenti in famiglia|casa famiglia',
  'divórcio|divorciad[oa]|em processo de divórcio|separad[oa] d[oa]|guarda dos filhos|guarda partilhada|violência doméstica|medida protetiva|família de acolhimento',
  'echtscheiding|in scheiding|gescheiden|vechtscheiding|ligt in scheiding|omgangsregeling|co-ouderschap|huiselijk geweld|uithuisplaatsing|pleeggezin|onder toezicht gesteld',
  'skilsmisse|fraskilt|er ved at blive skilt|skal skilles|separeret|samværssag|forældremyndighedssag|vold i hjemmet|anbragt uden for hjemmet|plejefamilie|tvangsfjernet',
  'skilt|går fra hverandre|samlivsbrudd|barnefordelingssak|vold i nære relasjoner|fosterhjem|omsorgsovertakelse', 'skilsmässa|frånskild|ska skiljas|separerat|vårdnadstvist|våld i nära relationer|familjehem|omhändertagande|LVU',
  'rozwód|rozwodu|rozwodzie|w trakcie rozwodu|rozwiedzion[ya]|rozwodzi się|w separacji|przemoc domowa|przemocy domowej|niebieska karta|niebieską kartę|niebieskiej karty|rodzina zastępcza|rodzinie zastępczej|opieka naprzemienna',
];
const MONEY = [
  'Privatinsolvenz|Verbraucherinsolvenz|Lohnpfändung|Gehaltspfändung|Pfändung|Kontopfändung|überschuldet|Überschuldung|Schuldnerberatung|Zwangsräumung|Zwangsversteigerung|Räumungsklage|Eidesstattliche Versicherung|Bürgergeld|Hartz IV|Sozialhilfe|wohnungslos|obdachlos|negative Schufa|Schufa-Eintrag|Mietrückstände',
  'faillite|faillite personnelle|surendettement|surendettée?|saisie sur salaire|saisie-arrêt|interdit bancaire|fichée? FICP|expulsion locative|avis d’expulsion|sans domicile|sans-abri|au RSA|touche le RSA|loyers impayés|aide alimentaire',
  'concurso de acreedores|embargo de nómina|embargo de su nómina|embargad[oa]|nómina embargada|desahucio|desahuciad[oa]|en el paro|sin hogar|impagos|ASNEF|lista de morosos|morosidad|banco de alimentos|renta mínima',
  'fallimento|pignoramento dello stipendio|pignoramento del quinto|pignoramento|cessione del quinto|sfratto|sfrattat[oa]|sovraindebitamento|protestat[oa]|cattivo pagatore|senza fissa dimora|reddito di cittadinanza|morosità',
  'falência|insolvência|insolvência pessoal|penhora do salário|penhora de vencimento|penhora|despejo|sobre-endividamento|sobreendividamento|nome sujo|negativad[oa]|Serasa|SPC|sem-abrigo|Bolsa Família|rendas em atraso',
  'faillissement|failliet|loonbeslag|schuldsanering|schuldhulpverlening|in de schulden|wsnp|deurwaarder|uitzetting|ontruiming|dakloos|bijstandsuitkering|in de bijstand|voedselbank|huurachterstand|BKR-registratie|collectieve schuldenregeling|loonoverdracht',
  'konkurs|personlig konkurs|gældssanering|lønindeholdelse|fogedsag|fogedretten|RKI|registreret i RKI|udsat af boligen|udsættelse af boligen|hjemløs|kontanthjælp|huslejerestance|tvangsauktion',
  'gjeldsordning|lønnstrekk|trekk i lønn|inkassosaker|betalingsanmerkninger|betalingsanmerkning|utkastelse|bostedsløs|sosialhjelp|tvangssalg', 'skuldsanering|löneutmätning|utmätning|betalningsanmärkning|betalningsanmärkningar|vräkning|vräkt|hemlös|försörjningsstöd|hyresskuld|hyresskulder',
  'upadłość konsumencka|upadłość konsumencką|upadłości konsumenckiej|zajęcie komornicze|zajęcie wynagrodzenia|komornika|komornik|eksmisja|eksmisji|bezdomn[ya]|chwilówki|chwilówek|zaległości czynszowe|zaległości w czynszu|zasiłek|zasiłku|alimenty',
];
const LAW = [
  'vorbestraft|Vorstrafe|Vorstrafen|auf Bewährung|Bewährungsstrafe|Freiheitsstrafe|Haftstrafe|in Haft|Untersuchungshaft|Fahrverbot|Führerscheinentzug|Führerschein weg|Trunkenheit am Steuer|Alkohol am Steuer|Ermittlungsverfahren gegen|beim Diebstahl|Ladendiebstahl',
  'casier judiciaire|condamnée? pour|condamnation pour|en garde à vue|mise? en examen|prison avec sursis|incarcérée?|détention provisoire|bracelet électronique|retrait de permis|suspension de permis|alcool au volant|conduite en état d’ivresse|vol à l’étalage',
  'antecedentes penales|condenad[oa] por|condena por|en prisión|prisión preventiva|libertad condicional|imputad[oa] por|retirada del carné|sin carné|conducir bebid[oa]|alcoholemia|hurto',
  'precedenti penali|condannat[oa] per|condanna per|agli arresti domiciliari|arresti domiciliari|in carcere|indagat[oa] per|patente sospesa|patente ritirata|guida in stato di ebbrezza|taccheggio',
  'antecedentes criminais|cadastro criminal|condenad[oa] por|pres[oa] preventivamente|em prisão|pulseira eletrónica|tornozeleira|liberdade condicional|sem carta por|embriaguez ao volante|condução sob efeito|furto',
  'strafblad|veroordeeld wegens|veroordeeld voor|voorwaardelijke straf|in de gevangenis|enkelband|rijbewijs kwijt|rijverbod|rijontzegging|rijden onder invloed|dronken achter het stuur|winkeldiefstal',
  'straffeattest med|dømt for|betinget dom|afsoner|i fængsel|fodlænke|mistet kørekortet|frakendt kørekortet|spirituskørsel|spritkørsel|butikstyveri|sigtet for|tiltalt for',
  'dømt for|betinget fengsel|soner|i fengsel|fotlenke|mistet lappen|mistet førerkortet|promillekjøring|fyllekjøring|siktet for', 'dömd för|villkorlig dom|fotboja|i fängelse|körkortet indraget|mist körkortet|rattfylla|snatteri|misstänkt för',
  'karany za|karana za|skazany za|skazana za|wyrok w zawieszeniu|w więzieniu|areszt tymczasowy|dozór elektroniczny|zabrane prawo jazdy|stracił prawo jazdy|jazda po alkoholu|po pijanemu|pod wpływem alkoholu|kradzież sklepowa',
];
const WORK = [
  'krankgeschrieben|Krankschreibung|langzeitkrank|Arbeitsunfall|Berufskrankheit|BEM-Verfahren|Wiedereingliederung|Abmahnung wegen|abgemahnt|Low Performer|Probezeit nicht bestanden|Aufhebungsvertrag',
  'en arrêt maladie|arrêt maladie|arrêt de travail|accident du travail|accident de travail|maladie professionnelle|mi-temps thérapeutique|inaptitude|inapte au poste|mise à pied|faute grave|avertissement pour|licenciée? pour',
  'de baja médica|baja médica|baja laboral|de baja por ansiedad|accidente laboral|accidente de trabajo|enfermedad profesional|incapacidad temporal|incapacidad permanente|expediente disciplinario|falta grave|despido disciplinario|internad[oa]',
  'in malattia|infortunio sul lavoro|malattia professionale|contestazione disciplinare|licenziamento per giusta causa|non idone[oa] alla mansione|ricoverat[oa]',
  'de baixa médica|de licença médica|licença médica|afastad[oa] pelo INSS|auxílio-doença|acidente de trabalho|doença profissional|processo disciplinar|justa causa|internad[oa]',
  'ziekgemeld|langdurig ziek|zit thuis|arbeidsongeval|beroepsziekte|burn-outklachten|re-integratietraject|tweede spoor|disciplinaire maatregel|ontslag op staande voet|waarschuwing gekregen|progressieve tewerkstelling',
  'sygemeldt|langtidssygemeldt|delvist sygemeldt|arbejdsulykke|arbejdsskade|erhvervssygdom|på barsel|skriftlig advarsel|bortvist|fastholdelsesplan|ressourceforløb|jobafklaring|plejehjemsplads|flyttet på plejehjem',
  'sykmeldt|langtidssykmeldt|gradert sykmelding|arbeidsulykke|yrkesskade|yrkessykdom|permisjon uten lønn|skriftlig advarsel|arbeidsavklaringspenger|uføretrygd|sykehjemsplass|flyttet på sykehjem',
  'sjukskriven|långtidssjukskriven|arbetsolycka|arbetsskada|rehabiliteringsplan|skriftlig varning|erinran|avskedad|flyttade till demensboende|demensboende|flyttat till äldreboende|föräldraledig',
  'na zwolnieniu lekarskim|zwolnienie lekarskie|zwolnieniu lekarskim|na L4|poszedł na L4|poszła na L4|wypadek przy pracy|wypadku przy pracy|choroba zawodowa|urlop macierzyński|urlopie macierzyńskim|urlop wychowawczy|nagana|naganę|dyscyplinarka|zwolnienie dyscyplinarne|w szpitalu',
];
const STATUS = [
  'Asylbewerberin?|Duldung|geduldet|Aufenthaltstitel läuft|Aufenthaltserlaubnis läuft|Gewerkschaftsmitglied|Gewerkschaftsmitgliedschaft|Zeugen Jehovas|trägt Kopftuch|homosexuell|lesbisch|schwul|transident|trans Mann|trans Frau|AfD-Mitglied|Parteimitglied',
  'demandeur d’asile|demandeuse d’asile|sans-papiers|sans papiers|OQTF|titre de séjour expiré|carte de séjour expirée|syndiquée?|déléguée? CGT|témoin de Jéhovah|porte le voile|homosexuel(?:le)?|en transition',
  'solicitante de asilo|sin papeles|permiso de residencia caducado|afiliad[oa] a|afiliad[oa] al sindicato|testigo de Jehová|lleva velo|homosexual|lesbiana|transexual',
  'richiedente asilo|permesso di soggiorno scaduto|irregolare|iscritt[oa] alla CGIL|iscritt[oa] al sindacato|testimone di Geova|porta il velo|omosessuale|lesbica',
  'requerente de asilo|sem documentos|visto caducado|visto vencido|autorização de residência caducada|sindicalizad[oa]|testemunha de Jeová|homossexual|lésbica',
  'asielzoeker|zonder papieren|verblijfsvergunning verlopen|verblijfsvergunning verloopt|vakbondslid|jehova’s getuige|draagt een hoofddoek|homoseksueel|lesbisch',
  'asylansøger|opholdstilladelse udløber|opholdstilladelsen udløber|fagforeningsmedlem|tillidsrepræsentant for|Jehovas vidne|bærer tørklæde|homoseksuel|lesbisk|bøsse',
  'asylsøker|oppholdstillatelsen går ut|fagorganisert|homofil', 'asylsökande|uppehållstillståndet går ut|fackligt aktiv|fackmedlem|homosexuell',
  'azylant|azylantka|bez papierów|karta pobytu wygasa|członek związku|członkini związku|świadek Jehowy|homoseksualist[aą]|lesbijka|gej',
];

/** Drink, drugs and lost work, as colleagues put it. */
const HABITS = [
  'riecht nach Alkohol|roch nach Alkohol|trinkt zu viel|trinkt wieder|trinkt heimlich|Alkoholproblem|Entzugsklinik|auf Entzug|Entgiftung|nimmt Drogen|hat seine Arbeit verloren|hat ihre Arbeit verloren|Obdachlosenheim|Frauenhaus|Notunterkunft',
  "sent l’alcool|sentait l’alcool|sent l'alcool|sentait l'alcool|boit trop|boit au travail|problème d’alcool|cure de désintoxication|désintoxication|se drogue|a perdu son emploi|a perdu son travail|foyer d’hébergement|centre d’hébergement",
  'huele a alcohol|olía a alcohol|bebe demasiado|bebe en el trabajo|problema con el alcohol|centro de desintoxicación|desintoxicación|ha perdido el trabajo|perdió el trabajo|albergue|casa de acogida',
  'puzza d’alcol|beve troppo|beve sul lavoro|problemi di alcol|comunità di recupero|disintossicazione|ha perso il lavoro|dormitorio|casa rifugio',
  'cheira a álcool|cheirava a álcool|bebe em serviço|bebe demais|bebe no trabalho|desintoxicação|clínica de reabilitação|perdeu o emprego|casa abrigo',
  'ruikt naar drank|rook naar drank|drinkt te veel|drankprobleem|afkickkliniek|aan het afkicken|is zijn baan kwijt|is haar baan kwijt|daklozenopvang|blijf-van-mijn-lijfhuis',
  'lugter af alkohol|lugtede af alkohol|drikker|drikker for meget|alkoholproblem|afrusning|misbrugsbehandling|har mistet jobbet|mistet sit arbejde|forsorgshjem|herberg|krisecenter',
  'lukter alkohol|drikker for mye|alkoholproblemer|avrusning|rusbehandling|mistet jobben|krisesenter', 'luktar alkohol|luktade alkohol|dricker för mycket|alkoholproblem|avgiftning|behandlingshem|förlorat jobbet|kvinnojour|härbärge|abort',
  'pije|nadużywa alkoholu|śmierdział alkoholem|czuć alkohol|odwyk|odwyku|na odwyku|detoks|stracił pracę|straciła pracę|schronisko dla bezdomnych|dom samotnej matki',
];

export const LIFE_EVENTS = [FAMILY, MONEY, LAW, WORK, STATUS, HABITS].flat().join('|');
