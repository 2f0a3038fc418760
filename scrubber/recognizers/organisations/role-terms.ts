/** Words that contracts define as roles or things; alone they name nobody. Folded to small letters, singular. */
const ROLES = new Set(('company corporation bank lender borrower agent issuer issuers holder stockholder shareholder noteholder bondholder guarantor grantor grantee trustee servicer depositor seller buyer purchaser vendor supplier customer client '
  + 'contractor subcontractor consultant employer employee executive director officer licensor licensee franchisor franchisee lessor lessee landlord tenant owner operator manager distributor reseller dealer manufacturer producer publisher '
  + 'author artist sponsor promoter provider recipient discloser disclosing receiving contracting party parties partner partnership fund trust board committee management group affiliate subsidiary parent registrant applicant government '
  + 'court commission convention respondent claimant plaintiff defendant petitioner appellant appellee debtor creditor insurer insured assured underwriter broker adviser advisor administrator custodian transporter shipper carrier hirer user '
  + 'member investor founder representative acquirer target bidder transaction agreement contract effective date term services service software product products confidential information territory notice act code regulation securities stock shares notes bonds plan '
  + 'site website property premises project program facility equipment goods work works deliverables fees price payment closing business assets firm agency association organization organisation institution university hospital school department ministry state country county city '
  + 'auftraggeber auftragnehmer arbeitgeber arbeitnehmer kunde lieferant verkaufer kaufer mieter vermieter gesellschaft bank partei client fournisseur employeur salarie vendeur acheteur bailleur locataire societe banque cliente proveedor empresa empleador trabajador vendedor comprador '
  + 'arrendador arrendatario banco fornitore datore lavoratore venditore acquirente societa contratante contratada fornecedor werkgever werknemer opdrachtgever opdrachtnemer klant leverancier').split(' '));

/** "Client", "Receiving Party", "the Notes": a role or a thing, however it is capitalised. */
export const isRoleTerm = (term: string): boolean =>
  term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}]+/u).filter((word) => word !== '' && !/^(?:the|and|or|of|der|die|das|la|le|el|s)$/.test(word))
    .every((word) => ROLES.has(word) || ROLES.has(word.replace(/s$/, '')));
