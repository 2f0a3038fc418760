/* eslint max-lines: off -- word list */
import { foldWord } from './fold-word';


/** Companies that everybody knows; folded, words joined by "_". From general knowledge. */
const COMPANIES = `
rabobank abn_amro kbc belfius bbva caixabank sabadell unicredit intesa_sanpaolo bnp_paribas crédit_agricole société_générale desjardins postfinance danske_bank nordea jyske_bank dnb swedbank handelsbanken pko_bp mbank itaú bradesco commerzbank deutsche_bank raiffeisenbank raiffeisen erste_bank mercadona carrefour lidl aldi edeka rewe colruyt delhaize helsana concordia allegro bankid mitid swish blik multibanco pix vipps
microsoft google alphabet amazon apple meta facebook instagram whatsapp twitter linkedin youtube tiktok snapchat pinterest reddit netflix spotify uber lyft airbnb booking.com expedia tesla spacex nvidia intel amd ibm oracle sap salesforce adobe cisco dell hp lenovo asus acer samsung lg sony panasonic toshiba hitachi huawei xiaomi nokia ericsson motorola siemens bosch philips abb schneider_electric honeywell general_electric bayer basf novartis roche pfizer merck moderna biontech astrazeneca sanofi gsk johnson_&_johnson nestle unilever procter_&_gamble coca-cola pepsi pepsico mcdonald's starbucks burger_king subway ikea h&m zara nike adidas puma lego disney warner universal paramount hbo bbc cnn reuters bloomberg toyota honda nissan mazda subaru suzuki hyundai kia volkswagen audi bmw mercedes mercedes-benz porsche opel ford chevrolet gm chrysler jeep fiat ferrari renault peugeot citroen volvo saab skoda seat boeing airbus lockheed_martin lufthansa ryanair easyjet klm air_france british_airways emirates delta united qantas dhl fedex ups usps hermes dpd visa mastercard american_express amex paypal stripe klarna wise revolut n26 deutsche_bank commerzbank sparkasse hsbc barclays lloyds natwest santander bbva ubs credit_suisse ing rabobank abn_amro bnp_paribas societe_generale jpmorgan goldman_sachs morgan_stanley citibank citigroup wells_fargo bank_of_america chase blackrock deloitte pwc kpmg ey ernst_&_young accenture mckinsey bcg bain capgemini cognizant infosys tcs wipro gartner forrester discover_card capital_one wal-mart walmart costco tesco aldi lidl carrefour sainsbury's at&t verizon t-mobile vodafone comcast exxon exxonmobil chevron shell totalenergies gazprom rio_tinto caterpillar john_deere monsanto syngenta kraft heinz kellogg's danone heineken anheuser-busch disneyland sony_music time_warner viacom nasdaq nyse dow_jones moody's fitch standard_&_poor's s&p fannie_mae freddie_mac aig metlife allianz axa zurich_insurance prudential munich_re swiss_re lehman_brothers merrill_lynch bear_stearns bny_mellon state_street fidelity vanguard charles_schwab american_airlines united_airlines southwest_airlines air_canada cathay_pacific singapore_airlines
`.trim();

/** Software, products and standards that everybody uses. */
const THINGS = `
panamax aframax suezmax capesize handysize handymax supramax kamsarmax ultramax newcastlemax vlcc
windows word excel powerpoint outlook onenote sharepoint onedrive teams azure office access visio dynamics copilot bing xbox skype github gitlab bitbucket jira confluence trello slack zoom webex notion asana monday clickup basecamp miro figma sketch photoshop illustrator indesign acrobat lightroom premiere canva dropbox box evernote gmail chrome firefox safari opera edge brave android ios macos iphone ipad macbook linux ubuntu debian fedora redhat red_hat suse centos unix docker kubernetes terraform ansible puppet chef jenkins travis circleci argo helm istio prometheus grafana kibana logstash elasticsearch splunk datadog newrelic sentry pagerduty aws ec2 s3 lambda rds dynamodb cloudfront cloudwatch gcp bigquery firebase heroku vercel netlify cloudflare akamai fastly digitalocean snowflake databricks spark hadoop hive kafka rabbitmq airflow dbt looker tableau power_bi qlik sap_hana postgres postgresql mysql mariadb mongodb redis cassandra sqlite couchdb neo4j influxdb supabase python java javascript typescript ruby rust golang kotlin swift scala perl php haskell erlang elixir clojure julia matlab fortran cobol r react angular vue svelte ember jquery node node.js express next.js nuxt django flask fastapi rails laravel symfony spring hibernate numpy pandas pytorch tensorflow keras scikit-learn jupyter webpack vite babel eslint jest mocha pytest junit selenium cypress playwright postman swagger openapi graphql oauth openid saml ldap kerberos tls ssl ssh http json xml yaml csv html css sql pdf markdown unicode ascii bluetooth wi-fi wifi ethernet zigbee lorawan usb hdmi automerge yjs openai chatgpt gpt claude anthropic gemini llama mistral copilot midjourney alexa siri cortana wordpress drupal joomla shopify magento woocommerce squarespace wix mailchimp hubspot zendesk intercom servicenow workday netsuite quickbooks xero datev lexware sage docusign wireshark nginx apache tomcat iis haproxy vmware virtualbox hyper-v citrix
wikipedia google_maps google_trends google_cloud google_cloud_platform google_analytics google_drive google_docs google_sheets microsoft_office microsoft_365 office_365 adobe_acrobat visual_studio vs_code active_directory internet_explorer creative_commons stack_overflow power_automate power_point apple_pay google_pay amazon_web_services open_source
us_gaap canadian_gaap fasb iasb asc asu etf etfs etn etns reit ira iras utma libor sofr euribor ebitda capex opex wacc roi kpi fdic dtc sipc cpa cfa cfo ceo coo cto esop w-2 w-9 8-k 10-k 10-q 20-f s-8 s-3 s-1 f-4 edgar erisa cobra fmla dgcl irc llc llp u.s u.s. non-u.s non-u.s. u.k u.k. n.w n.w. n.e n.e. s.w s.e pari_passu pro_forma nsclc copd m.d m.d. ph.d common_stock preferred_stock exchange_act securities_act
gdpr dsgvo hipaa sox pci pci-dss iso din en ieee ietf rfc w3c ecma ansi astm nist owasp itil prince2 scrum kanban agile lean six_sigma ifrs gaap basel mifid ce rohs reach leed breeam
hmrc nhs dvla irs fbi cia nasa fda cdc epa sec ftc faa fema dhs dod doe doj usda uscis osha nlrb eu ecb ec echr ecj un unesco unicef who wto imf ilo oecd nato opec g7 g20 bafin bndes inss sat inps inail asl ivo igj ksef rodo lopd lgpd bsn cpr hmo uwv caf aemo durc pos rgpd bundesbank bundestag bundesrat bundesregierung finanzamt arbeitsagentur jobcenter tüv ihk hwk kfw bsi urssaf cnil cpam aepd sepe inps agid cnpd uwv belastingdienst kvk skat skatteverket skatteetaten nav datatilsynet zus knf esma eba eiopa icao imo iata itu wipo epo euipo uspto
`.trim();

const single = new Set<string>();
const phrases = new Set<string>();
const companies = new Set(COMPANIES.split(/\s+/).map((entry) => foldWord(entry.replaceAll('_', ' '))));
for (const entry of [...THINGS.split(/\s+/), ...COMPANIES.split(/\s+/)]) {
  if (entry.includes('_')) phrases.add(foldWord(entry.replaceAll('_', ' '))); else single.add(foldWord(entry));
}

/** A company, brand, product or standard that everybody knows: no secret by itself. */
export const isKnownThing = (words: string): boolean => single.has(foldWord(words)) || phrases.has(foldWord(words));

/** A company that everybody knows, by its short name. */
export const isKnownCompany = (words: string): boolean => companies.has(foldWord(words));

const lettersOf = (name: string): string => /^[\p{L}\p{M}]*/u.exec(name)![0];
const lettersOfCompany = new Set([...companies].map(lettersOf));
/** Whether a known company may begin with the letters that this piece of a text begins with: "Coca", "ING" in "ING24". */
export const beginsKnownCompany = (piece: string): boolean => lettersOfCompany.has(foldWord(lettersOf(piece)));

const firstOfCompany = new Set([...companies].map((name) => name.split(' ')[0]!));
/** Whether a known company's name begins with this word: the cheap question first. */
export const startsKnownCompany = (word: string): boolean => firstOfCompany.has(foldWord(word));
