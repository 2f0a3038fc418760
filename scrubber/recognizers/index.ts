import type { Recognizer } from '../types';
import { assignedSecret } from './secret/assigned-secret';
import { cloudKeys } from './secret/cloud-keys';
import { credentialsInUrl } from './secret/credentials-in-url';
import { encodedData } from './secret/encoded-data';
import { jwt } from './secret/jwt';
import { privateKey } from './secret/private-key';
import { randomString } from './secret/random-string';
import { serviceTokens } from './secret/service-tokens';
import { spokenSecret } from './secret/spoken-secret';
import { age } from './generic/age';
import { creditCard } from './generic/credit-card';
import { cryptoAddress } from './generic/crypto-address';
import { dateOfBirth } from './generic/date-of-birth';
import { dateTime } from './generic/date-time';
import { deviceId } from './generic/device-id';
import { email } from './generic/email';
import { filePath } from './generic/file-path';
import { gps } from './generic/gps';
import { hostname } from './generic/hostname';
import { iban } from './generic/iban';
import { internalUrl } from './generic/internal-url';
import { ipAddress } from './generic/ip-address';
import { macAddress } from './generic/mac-address';
import { money } from './generic/money';
import { phone } from './generic/phone';
import { profileUrl } from './generic/profile-url';
import { quantity } from './generic/quantity';
import { sex } from './generic/sex';
import { socialHandle } from './generic/social-handle';
import { url } from './generic/url';
import { username } from './generic/username';
import { arCuitDni } from './country/ar/ar-cuit-dni';
import { atSvnr } from './country/at/at-svnr';
import { auAbn } from './country/au/au-abn';
import { auBsb } from './country/au/au-bsb';
import { auMedicare } from './country/au/au-medicare';
import { auTfn } from './country/au/au-tfn';
import { beNationalNumber } from './country/be/be-national-number';
import { bgEgn } from './country/bg/bg-egn';
import { brCnpj } from './country/br/br-cnpj';
import { brCpf } from './country/br/br-cpf';
import { caSin } from './country/ca/ca-sin';
import { chAhv } from './country/ch/ch-ahv';
import { chUid } from './country/ch/ch-uid';
import { clRut } from './country/cl/cl-rut';
import { cnResidentId } from './country/cn/cn-resident-id';
import { czBirthNumber } from './country/cz/cz-birth-number';
import { czIco } from './country/cz/cz-ico';
import { deHealthInsurance } from './country/de/de-health-insurance';
import { deIdCard } from './country/de/de-id-card';
import { dePensionNumber } from './country/de/de-pension-number';
import { deTaxId } from './country/de/de-tax-id';
import { dkCpr } from './country/dk/dk-cpr';
import { dkCvr } from './country/dk/dk-cvr';
import { esCif } from './country/es/es-cif';
import { esDni } from './country/es/es-dni';
import { euVat } from './country/eu/eu-vat';
import { fiHetu } from './country/fi/fi-hetu';
import { frNir } from './country/fr/fr-nir';
import { frSiren } from './country/fr/fr-siren';
import { ukBank } from './country/gb/uk-bank';
import { ukNhsNumber } from './country/gb/uk-nhs-number';
import { ukNino } from './country/gb/uk-nino';
import { ukUtr } from './country/gb/uk-utr';
import { hkId } from './country/hk/hk-id';
import { hrOib } from './country/hr/hr-oib';
import { iePps } from './country/ie/ie-pps';
import { ilId } from './country/il/il-id';
import { inAadhaar } from './country/in/in-aadhaar';
import { inGstin } from './country/in/in-gstin';
import { inPan } from './country/in/in-pan';
import { itFiscalCode } from './country/it/it-fiscal-code';
import { itVat } from './country/it/it-vat';
import { jpMyNumber } from './country/jp/jp-my-number';
import { krRrn } from './country/kr/kr-rrn';
import { mxCurpRfc } from './country/mx/mx-curp-rfc';
import { ngNinBvn } from './country/ng/ng-nin-bvn';
import { nlBsn } from './country/nl/nl-bsn';
import { nlKvk } from './country/nl/nl-kvk';
import { noFodselsnummer } from './country/no/no-fodselsnummer';
import { noOrgNumber } from './country/no/no-org-number';
import { plNipRegon } from './country/pl/pl-nip-regon';
import { plPesel } from './country/pl/pl-pesel';
import { ptNif } from './country/pt/pt-nif';
import { roCnp } from './country/ro/ro-cnp';
import { rsJmbg } from './country/rs/rs-jmbg';
import { sePersonnummer } from './country/se/se-personnummer';
import { sgNric } from './country/sg/sg-nric';
import { thId } from './country/th/th-id';
import { trKimlik } from './country/tr/tr-kimlik';
import { usAbaRouting } from './country/us/us-aba-routing';
import { usEin } from './country/us/us-ein';
import { usItin } from './country/us/us-itin';
import { usMedicareNpi } from './country/us/us-medicare-npi';
import { usSsn } from './country/us/us-ssn';
import { usSsnForm } from './country/us/us-ssn-form';
import { zaId } from './country/za/za-id';
import { eeIsikukood } from './country/ee/ee-isikukood';
import { ltAsmensKodas } from './country/lt/lt-asmens-kodas';
import { lvPersonasKods } from './country/lv/lv-personas-kods';
import { skRodneCislo } from './country/sk/sk-rodne-cislo';
import { huTaxId } from './country/hu/hu-tax-id';
import { huTaj } from './country/hu/hu-taj';
import { grAfmAmka } from './country/gr/gr-afm-amka';
import { isKennitala } from './country/is/is-kennitala';
import { siTax } from './country/si/si-tax';
import { luMatricule } from './country/lu/lu-matricule';
import { fiYTunnus } from './country/fi/fi-y-tunnus';
import { nzIrd } from './country/nz/nz-ird';
import { myNric } from './country/my/my-nric';
import { idNik } from './country/id/id-nik';
import { pkCnic } from './country/pk/pk-cnic';
import { lkNic } from './country/lk/lk-nic';
import { phNumbers } from './country/ph/ph-numbers';
import { vnCccd } from './country/vn/vn-cccd';
import { twId } from './country/tw/tw-id';
import { aeEmiratesId } from './country/ae/ae-emirates-id';
import { saNationalId } from './country/sa/sa-national-id';
import { egNationalId } from './country/eg/eg-national-id';
import { keKraPin } from './country/ke/ke-kra-pin';
import { ghCard } from './country/gh/gh-card';
import { ruInnSnils } from './country/ru/ru-inn-snils';
import { uaRnokpp } from './country/ua/ua-rnokpp';
import { kzIin } from './country/kz/kz-iin';
import { coNitCedula } from './country/co/co-nit-cedula';
import { peRucDni } from './country/pe/pe-ruc-dni';
import { uyCi } from './country/uy/uy-ci';
import { ecCedula } from './country/ec/ec-cedula';
import { doCedula } from './country/do/do-cedula';
import { bdNid } from './country/bd/bd-nid';
import { maCinIce } from './country/ma/ma-cin-ice';
import { accessCode } from './business/access-code';
import { bankAccount } from './business/bank-account';
import { bookingReference } from './business/booking-reference';
import { caseNumber } from './business/case-number';
import { codedId } from './business/coded-id';
import { companyRegister } from './business/company-register';
import { confidentialFact } from './business/confidential-fact';
import { contractNumber } from './business/contract-number';
import { customerNumber } from './business/customer-number';
import { demographic } from './business/demographic';
import { driverLicense } from './business/driver-license';
import { employeeNumber } from './business/employee-number';
import { flight } from './business/flight';
import { healthFact } from './business/health-fact';
import { fileNameNumber } from './business/file-name-number';
import { healthField } from './business/health-field';
import { marking } from './business/marking';
import { namedContract } from './business/named-contract';
import { numberedReference } from './business/numbered-reference';
import { orderNumber } from './business/order-number';
import { passport } from './business/passport';
import { patientNumber } from './business/patient-number';
import { professionalId } from './business/professional-id';
import { projectName } from './business/project-name';
import { swiftBic } from './business/swift-bic';
import { ticketNumber } from './business/ticket-number';
import { unreleasedProduct } from './business/unreleased-product';
import { vehicle } from './business/vehicle';
import { vessel } from './business/vessel';
import { company } from './organisations/company';
import { companyCjk } from './organisations/company-cjk';
import { knownCompany } from './organisations/known-company';
import { namedOrganisation } from './organisations/named-organisation';
import { party } from './organisations/party';
import { publicBodies } from './organisations/public-bodies';
import { address } from './places/address';
import { addressLine } from './places/address-line';
import { location } from './places/location';
import { placeField } from './places/place-field';
import { postcode } from './places/postcode';
import { privatePlace } from './places/private-place';
import { formOfAddress } from './people/form-of-address';
import { jobTitle } from './people/job-title';
import { personCjk } from './people/person-cjk';
import { personFamily } from './people/person-family';
import { personField } from './people/person-field';
import { personIdentifier } from './people/person-identifier';
import { personName } from './people/person-name';
import { personRelation } from './people/person-relation';
import { personSalutation } from './people/person-salutation';
import { personSignature } from './people/person-signature';
import { personSpeaker } from './people/person-speaker';
import { personTitle } from './people/person-title';
import { ownTerms } from './terms/own-terms';

/** Every recognizer, in the order in which they run. Adding one is one file and one line here. */
export const RECOGNIZERS: readonly Recognizer[] = [
  assignedSecret, cloudKeys, credentialsInUrl, jwt, privateKey, encodedData, randomString, serviceTokens, spokenSecret,
  age, creditCard, cryptoAddress, dateOfBirth, dateTime, deviceId, email, filePath, gps, hostname, iban, internalUrl,
  ipAddress, macAddress, money, phone, profileUrl, quantity, sex, socialHandle, url, username,
  arCuitDni, atSvnr, auAbn, auBsb, auMedicare, auTfn, beNationalNumber, bgEgn, brCnpj, brCpf, caSin, chAhv, chUid,
  clRut, cnResidentId, czBirthNumber, czIco, deHealthInsurance, deIdCard, dePensionNumber, deTaxId, dkCpr, dkCvr,
  esCif, esDni, euVat, fiHetu, frNir, frSiren, ukBank, ukNhsNumber, ukNino, ukUtr, hkId, hrOib, iePps, ilId, inAadhaar,
  inGstin, inPan, itFiscalCode, itVat, jpMyNumber, krRrn, mxCurpRfc, ngNinBvn, nlBsn, nlKvk, noFodselsnummer, noOrgNumber,
  plNipRegon, plPesel, ptNif, roCnp, rsJmbg, sePersonnummer, sgNric, thId, trKimlik, usAbaRouting, usEin, usItin,
  usMedicareNpi, usSsn, usSsnForm, zaId,
  eeIsikukood, ltAsmensKodas, lvPersonasKods, skRodneCislo, huTaxId, huTaj, grAfmAmka, isKennitala, siTax, luMatricule, fiYTunnus, nzIrd, myNric, idNik, pkCnic, lkNic, phNumbers, vnCccd, twId, aeEmiratesId, saNationalId, egNationalId, keKraPin, ghCard, ruInnSnils, uaRnokpp, kzIin, coNitCedula, peRucDni, uyCi, ecCedula, doCedula, bdNid, maCinIce,
  accessCode, bankAccount, bookingReference, caseNumber, codedId, companyRegister, confidentialFact, contractNumber,
  customerNumber, demographic, driverLicense, employeeNumber, flight, healthFact, healthField, fileNameNumber, marking, namedContract, numberedReference, orderNumber,
  passport, patientNumber, professionalId, projectName, swiftBic, ticketNumber, unreleasedProduct, vehicle, vessel,
  company, companyCjk, knownCompany, namedOrganisation, party, publicBodies,
  address, addressLine, location, placeField, postcode, privatePlace,
  formOfAddress, jobTitle, personCjk, personFamily, personField, personIdentifier, personName, personRelation, personSalutation, personSignature, personSpeaker, personTitle,
  ownTerms,
];
