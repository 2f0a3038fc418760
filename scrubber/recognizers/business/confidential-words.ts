/** Words beside which an amount is a business secret in many papers: what is earned, owed, asked and given. By topic, then by language. */
/** Pay and fees for work. */
const PAY = [
  'salary|salaries|wage|wages|pay|base|base pay|stipend|bonus|severance|severance pay|exit package|package|retainer|royalty|day rate|hourly rate|rate card|expected ctc|ctc',
  'Gehalt|Jahresgehalt|Monatsgehalt|Bruttogehalt|Brutto|brutto|Lohn|Stundenlohn|Vergütung|Abfindung|Honorar|Tagessatz|Stundensatz|Gage|Tantieme|Bonuszahlung',
  'salaire|brut|rémunération|prime|indemnité|honoraires|cachet|taux journalier|TJM|taux horaire|indemnité de départ',
  'salario|sueldo|bruto|nómina|indemnización|honorarios|finiquito|tarifa|tarifa diaria|paga extra',
  'stipendio|retribuzione|lordo|compenso|parcella|onorario|buonuscita|paga oraria',
  'salário|ordenado|vencimento|honorários|rescisão|remuneração|valor-hora',
  'salaris|loon|brutoloon|uurtarief|dagtarief|honorarium|ontslagvergoeding|vaststellingsovereenkomst|vertrekpremie',
  'løn|lønnen|månedsløn|timeløn|timepris|timesats|dagspris|honorar|honoraret|salær|salæret|vederlag|vederlaget|fratrædelsesgodtgørelse|lønn|lønna|årslønn|timelønn|timepris|honoraret|sluttpakke',
  'lön|lönen|månadslön|timlön|timpris|arvode|arvodet|avgångsvederlag|timarvode',
  'wynagrodzenie|pensja|stawka|stawka godzinowa|honorarium|odprawa',
];
/** Penalties and what a quarrel may cost. */
const PENALTY = [
  'penalty|penalties|liquidated damages|fine of|settlement|settle|settle at|settled at|settled for|authority|exposure|reserve|set at|break fee|write-?off|the sum of|owing|balance of|outstanding',
  'Vertragsstrafe|Vergleich|Vergleichssumme|Verhandlungsspielraum|Rückstellung',
  'pénalité|pénalités|transaction|indemnité transactionnelle|accord amiable',
  'penalización|acuerdo|transigir',
  'penale|transazione|accordo transattivo',
  'multa|acordo',
  'boete|schikking|schikken',
  'bøde|forlig|forliget|forlige|forliges|konventionalbod|forlik',
  'dagmulkt|vite|förlikning|förlikas',
  'kara umowna|ugoda|ugodę',
];
/** Prices, margins and offers. */
const PRICE = [
  'fee|agency fee|net price|price target|target price|speaker fee|honorarium|milestone|agreed price|price agreed|price per|commission|discount|margin|margins|markup|mark-up|rebate|purchase price|cost price|unit cost|transfer price|landed cost|offer|offer of|offer approved at|offered|counter|counter-?offer|bid|bids|tender|floor|ceiling|walk-?away|bottom line|lowest|position|capped|cap|our cost|cost to us|minimum|asks|asking for|stretch|sell|sold|worth|contingency|list price less',
  'Provision|Rabatt|Marge|Kaufpreis|Pachtpreis|Mindestpreis|Schmerzgrenze|Einkaufspreis|Pacht|Minimum|fordert|verlangt|bietet|Kostenrahmen|Kostendach|Aufschlag|Deckungsbeitrag|Zielpreis',
  "remise|marge|prix de vente|prix plancher|demande|propose|plafond|plancher|prix d'achat|prix de revient|prix cible",
  'descuento|comisión|margen|mínimo|ofrece|pide|coste|precio de compra|precio mínimo|techo|sobrecoste',
  'sconto|provvigione|margine|minimo|chiede|offre|prezzo minimo|prezzo di acquisto|ricarico|costo industriale',
  'desconto|comissão|margem|oferece|pede|preço mínimo|preço de custo|sobrecusto',
  'korting|marge|bod|biedt|vraagt|bodemprijs|inkoopprijs|kostprijs|opslag|koopsom',
  'avance|avancen|rabat|mindst|minst|tilbyder|mindstepris|kostpris|indkøbspris|købesum|købesummen|dækningsbidrag|fortjeneste|innkjøpspris|kjøpesum|påslag',
  'påslag|marginal|marginalen|rabatt|begär|begärt|kräver|erbjuder|inköpspris|självkostnad|köpeskilling|lägstapris',
  'marża|marży|rabat|rabatu|narzut|cena minimalna|cena zakupu|koszt własny',
];
/** What a firm or a person has, owes and turns over. */
const BOOKS = [
  'loan|loans|director’s loan|valuation|valued|budget|earn-?out|earn out|bridge|runway|burn|overdraft|debt|owes|owed|arrears|revenue|turnover|profit|loss|ebitda|arr|mrr|forecast|deficit|EV|enterprise value|equity value|stake|shareholding|redirected|wired|savings|credit limit|funding gap',
  'Darlehen|Kredit|Budget|Umsatz|Gewinn|Verlust|Schulden|Restschuld|Rückstand|Fehlbetrag|Auftragswert',
  "chiffre d'affaires|emprunt|découvert|prétentions|dette|dettes|impayés|déficit|trésorerie",
  'préstamo|descubierto|facturación|deuda|déficit|presupuesto cerrado',
  'prestito|scoperto|mutuo|fatturato|debito|debiti|disavanzo|ammanco',
  'empréstimo|descoberto|faturamento|faturação|dívida|défice',
  'lening|omzet|schuld|betalingsachterstand|tekort',
  'lån|lånet|anpartshaverlån|aktionærlån|dækningsgrad|dækningsgraden|overskud|overskuddet|egenkapital|egenkapitalen|omsætning|omsætningen|gæld|restance|underskud|omsetning|gjeld',
  'lån|lånet|vinst|vinsten|omsättning|omsättningen|skuld|skulder|underskott',
  'pożyczka|kredyt|obrót|dług|długi|zaległości|zadłużenie',
];

/** Alternatives of a pattern, small letters and capitals alike. */
export const CONFIDENTIAL_WORDS = [...new Set([PAY, PENALTY, PRICE, BOOKS].flat().flatMap((line) => line.split('|')))].join('|');

/** Words that are public about as often as not: there the amount is left to the policy for money. */
export const LOOSE = /^(?:package|deficit|stake|EV|minimum|asks|asking|stretch|sell|sold|worth|redirected|wired|savings|contingency|minimo|mínimo|minst|mindst|fordert|verlangt|chiede|offre|ofrece|oferece|pide|pede|bietet|biedt|tilbyder|erbjuder|demande|propose|vraagt|pay|base|fee|offer|bid|budget|reserve|rent|price|quote|deposit|cap|increase|raise|position|lowest|ceiling|floor|profit|loss|revenue|turnover|debt|forecast|authority|counter|tender|umsatz|gewinn|verlust|miete|kaltmiete|pacht|angebot|budget|loyer|alquiler|canone|renda|aluguel|huur|husleje|hyra|czynsz|oferta|offerta|tilbud|prime|brut|bruto|brutto|accord|acuerdo|acordo|transaction|coste|costo|tarifa|stawka|loan|loans|darlehen|kredit|emprunt|préstamo|prestito|empréstimo|lening|lån|lånet|mutuo|pożyczka|kredyt|milestone|price per|schuld|skuld|opslag)$/i;
/** Under these labels every amount is one, also without a sign. */
export const CONFIDENTIAL_LABEL = /(?:^| )(?:salary|base salary|gross salary|annual salary|wage|pay rate|hourly rate|day rate|gross pay|net pay|base pay|compensation|bonus|severance|severance pay|fee|fees|speaker fee|honorarium|commission|discount|rebate|net price|target price|bottom line|floor price|reserve price|walk ?away|walk away price|margin|margin %|mark ?up|cost price|unit cost|landed cost|bid amount|bid price|tender sum|tendered sum|tender price|sum ex vat|sum inc vat|contract sum|contract value|quote|quoted price|offer price|deal value|deal size|acv|arr|mrr|asking|asking price|their price|our price|best price|valuation|hammer price|guide price|low estimate|high estimate|estimate|lower estimate|upper estimate|day rate|charge rate|take home|rent pa|passing rent|owed|arrears|debt|settlement|settlement authority|reserve set|expected ctc|current ctc|ctc|gehalt|bruttogehalt|jahresgehalt|monatsgehalt|lohn|stundenlohn|vergütung|abfindung|abfindungsbetrag|honorar|provision|prämie|tagessatz|stundensatz|einkaufspreis|ek preis|marge|mindestpreis|salaire|salaire brut|rémunération|indemnité|honoraires|prime|commission|remise|marge|prix d achat|salario|sueldo|salario bruto|indemnización|honorarios|comisión|margen|stipendio|ral|margine|salário|ordenado|margem|salaris|brutoloon|løn|månedsløn|lønn|årslønn|lön|månadslön|wynagrodzenie|pensja|marża)(?: (?:\(?(?:usd|eur|gbp|zar|inr|ngn|pa|p a|pm|annual|monthly|net|gross|brutto|netto|per month|per year|%|k|20\d\d|fy ?\d{2,4}|q[1-4])\)?))*$/iu;
