/** What stands left in a form, in the languages of the recognizers: people, addresses, numbers, days and papers. */
const LABELS: ReadonlySet<string> = new Set(('name,full name,first name,given name,last name,surname,child,patient,client,customer,employee,student,pupil,applicant,candidate,claimant,insured,member,dob,date of birth,born,age,gender,sex,'
  + 'address,home address,postcode,zip,city,town,country,phone,telephone,tel,mobile,cell,fax,email,e-mail,website,contact,company,organisation,organization,employer,department,position,job title,role,occupation,school,gp,doctor,parent,parents,mother,father,guardian,'
  + 'next of kin,emergency contact,nationality,passport,nino,ssn,nhs,policy,claim,case,reference,ref,our ref,your ref,date,incident,site,location,venue,prepared by,author,reviewed by,approved by,version,status,subject,project,contract,supplier,vendor,buyer,seller,'
  + 'landlord,tenant,property,iban,bic,account,sort code,bank,vat,invoice,invoice date,due date,amount,diagnosis,allergies,medication,vessel,vehicle,registration,director,producer,manager,owner,lead investigator,injured person,hospital,'
  + 'vorname,nachname,geburtsdatum,geboren,geburtsort,anschrift,adresse,straße,plz,ort,telefon,handy,e-mail,firma,arbeitgeber,abteilung,beruf,kunde,patientin,aktenzeichen,datum,betreff,projekt,vertrag,vermieter,mieter,konto,versicherung,steuer-id,'
  + 'nom,prénom,date de naissance,né le,née le,lieu de naissance,domicile,code postal,ville,téléphone,courriel,société,employeur,service,fonction,dossier,objet,référence,lieu,contrat,'
  + 'nombre,apellidos,fecha de nacimiento,dirección,domicilio,teléfono,correo,empresa,expediente,asunto,fecha,nif,dni,nacionalidad,lugar,paciente,cliente,'
  + 'nome,cognome,data di nascita,luogo di nascita,indirizzo,residenza,codice fiscale,telefono,azienda,oggetto,data,paziente,data de nascimento,morada,endereço,telemóvel,telefone,nif,cpf,assunto,'
  + 'naam,voornaam,achternaam,geboortedatum,adres,woonplaats,telefoon,bedrijf,werkgever,functie,betreft,kenmerk,bsn,klant,'
  + 'navn,fornavn,efternavn,etternavn,fødselsdato,født,adresse,telefon,firma,stilling,cpr,dato,emne,sag,namn,förnamn,efternamn,födelsedatum,personnummer,adress,företag,arbetsgivare,befattning,ärende,'
  + 'imię,nazwisko,imię i nazwisko,data urodzenia,pesel,adres,firma,stanowisko,sprawa,temat').split(','));
/** "Policy no.", "Claim number:" are policy and claim. */
const NUMBER_WORD = /[\s.-]*(?:nos?|nr|number|nummer|numéro|número|numero|numer|id|n[°º])?[\s.:*]*$/iu;
const LONGEST_LABEL = 40;
/** Forms are short: this many rows say whether a table is one. */
export const FORM_ROWS = 40;

const isKnown = (text: string): boolean => {
  const label = text.trim().toLowerCase();
  return LABELS.has(label) || LABELS.has(label.replace(NUMBER_WORD, ''));
};

/**
 * Whether a table is a form, with labels left and values right, in one pair of columns or two, and its first row no header: the labels are
 * all short and different, and at least two, and a third of them, are what forms ask for.
 * @param rows the texts of the cells, row by row
 */
export const isForm = (rows: readonly (readonly string[])[]): boolean => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width !== 2 && width !== 4) return false;
  const labels = rows.flatMap((row) => row.filter((text, column) => column % 2 === 0 && text.trim() !== ''));
  if (labels.length < 2 || labels.some((label) => label.length > LONGEST_LABEL || !/\p{L}/u.test(label)) || new Set(labels).size < labels.length) return false;
  const known = labels.filter(isKnown).length;
  return known >= 2 && known * 3 >= labels.length;
};
