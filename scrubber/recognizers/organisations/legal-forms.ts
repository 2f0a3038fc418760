/** Legal forms of about fifty countries: ISO 20275 Entity Legal Forms list (GLEIF), in the spellings that stand behind names. Sorted long before short by the pattern's maker. */
const FORMS = [
  'GmbH & Co. KGaA', 'GmbH & Co. KG', 'GmbH & Co KG', 'GmbH & Co. OHG', 'AG & Co. KG', 'SE & Co. KGaA', 'UG (haftungsbeschränkt)', 'gGmbH', 'GmbH', 'mbH', 'KGaA', 'AG', 'KG', 'OHG', 'GbR', 'e.V.', 'eG', 'e.K.', 'e.Kfm.', 'PartG mbB', 'PartGmbB', 'PartG', 'SE', 'Ges.m.b.H.', 'VVaG', 'AöR', 'Stiftung',
  'Incorporated', 'Corporation', 'Limited Liability Company', 'Inc.', 'Inc', 'Corp.', 'Corp', 'LLC', 'L.L.C.', 'LLP', 'L.L.P.', 'LP', 'L.P.', 'PLLC', 'P.C.', 'N.A.', 'Co.', 'Company', 'Trust', 'Limited', 'Ltd.', 'Ltd', 'PLC', 'plc', 'CIC', 'Pty Ltd', 'Pty. Ltd.', 'Pty Limited', '(Pty) Ltd', 'Proprietary Limited', 'Pte Ltd', 'Pte. Ltd.', 'Pvt Ltd', 'Pvt. Ltd.', 'Private Limited', 'Sdn Bhd', 'Sdn. Bhd.', 'Bhd', 'NPC', 'RF', 'ULC', 'Ltée', 'DAC', 'CLG', 'Teo', 'Teoranta', 'FZE', 'FZ-LLC', 'FZCO', 'DMCC', 'WLL', 'W.L.L.', 'PJSC', 'P.J.S.C.', 'QSC', 'SAOG', 'KSC',
  'SARL', 'S.A.R.L.', 'S.à r.l.', 'S.à.r.l.', 'Sàrl', 'SAS', 'S.A.S.', 'SASU', 'EURL', 'SNC', 'SCI', 'SCOP', 'SCA', 'S.A.', 'SA', 'S.L.', 'SL', 'S.L.U.', 'SLU', 'S.L.L.', 'S.A.U.', 'SAU', 'S.C.', 'S. de R.L.', 'S. de R.L. de C.V.', 'S.A. de C.V.', 'SA de CV', 'S.A.P.I.', 'SpA', 'S.p.A.', 'S.P.A.', 'S.r.l.', 'Srl', 'S.R.L.', 'SRL', 'S.r.l.s.', 'S.n.c.', 'S.a.s.', 'Soc. Coop.', 'Ltda.', 'Ltda', 'LTDA', 'Lda.', 'Lda', 'LDA', 'EIRELI', 'S/A', 'ME', 'EPP', 'E.I.R.L.', 'S.A.C.',
  'B.V.', 'BV', 'N.V.', 'NV', 'V.O.F.', 'VOF', 'C.V.', 'BVBA', 'CVBA', 'VZW', 'ASBL', 'AB', 'Aktiebolag', 'HB', 'KB', 'AS', 'A/S', 'ApS', 'ASA', 'ANS', 'I/S', 'K/S', 'IVS', 'P/S', 'Oy', 'Oyj', 'Ky', 'Ay', 'ehf.', 'ehf', 'hf.', 'OÜ', 'UAB', 'SIA', 'MB', 'Sp. z o.o.', 'sp. z o.o.', 'Spółka z o.o.', 'Sp.k.', 'sp.j.', 'S.K.A.', 's.r.o.', 'spol. s r.o.', 'a.s.', 'v.o.s.', 'k.s.', 'Kft.', 'Kft', 'Zrt.', 'Nyrt.', 'Bt.', 'd.o.o.', 'd.d.', 'j.d.o.o.', 'a.d.', 'EOOD', 'OOD', 'EAD', 'ЕООД', 'ООД', 'ООО', 'ОАО', 'ЗАО', 'ПАО', 'АО', 'OOO', 'OAO', 'ZAO', 'PAO', 'TOB', 'ТОВ', 'ЧП', 'ΑΕ', 'Α.Ε.', 'ΕΠΕ', 'A.E.', 'E.P.E.', 'A.Ş.', 'A.S.', 'AŞ', 'Ltd. Şti.', 'Ltd. Sti.', 'Şti.',
  'K.K.', 'KK', 'G.K.', 'Kabushiki Kaisha', 'Co., Ltd.', 'Co., Ltd', 'Co. Ltd.', 'Co Ltd', 'Co.,Ltd.', 'Joint Stock Company', 'JSC', 'CJSC', 'OJSC', 'TNHH', 'PT', 'Tbk', 'Tbk.', 'CV', 'Public Company Limited', 'PCL', 'Berhad', 'Ltd Liability Partnership', 'LLLP', 'Company Limited', 'GP', 'Holdings', '& Co.', '& Co', '& Sons', '& Söhne', '& Cie', '& Fils', '& Figli', '& Hijos', '& Zoon', '& Zonen', '& Partner', '& Partners', '& Associates', '& Brothers', '& Bros.', '& Bros', '& Sønner', '& Söner', 'y Cía.', 'et Cie', 'e Figli',
];
const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]?').replace(/\\\.$/, '\\.?');

/** Contracts write their parties in capitals: "CORPORATION", "CO.". */
const IN_CAPITALS = FORMS.filter((form) => /^[A-Z][a-z]{1,}/.test(form) && form.length > 2).map((form) => form.toUpperCase());
const ALL = [...new Set([...FORMS, ...IN_CAPITALS])].sort((a, b) => b.length - a.length);

/** Forms that are everyday words or codes as well: only behind a comma or a clear name. */
export const WEAK_FORM = /^(?:SE|AS|ME|CV|PT|SA|SL|AB|HB|KB|MB|NV|BV|RF|GP|LP|Co\.?|Company|Trust|Holdings|Stiftung|SCA|SNC|SCI|AY|Ay|Ky|KG|AG|KK|SIA|PCL|TOB|CIC|DAC|AE|CO\.?|COMPANY|TRUST|HOLDINGS|STIFTUNG|LTD LIABILITY.*)$/;
/** Alternation of all forms, longest first. */
export const LEGAL_FORM = ALL.map(escaped).join('|');
/** Those that are nothing else: behind a known name they belong to it. */
export const SURE_FORM = ALL.filter((form) => !WEAK_FORM.test(form) || /^Co\.?$/i.test(form)).map(escaped).join('|');
/** In front of the name: PT Maju, SARL Dupont, ООО «Ромашка», 株式会社. */
export const LEADING_FORM = 'PT\\.?|CV\\.?|SARL|S\\.A\\.R\\.L\\.|SAS|SCI|EURL|ООО|ОАО|ЗАО|ПАО|ТОВ|OOO|UAB|SIA|Firma|株式会社|有限会社|주식회사';
