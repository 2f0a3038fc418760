/* eslint max-lines: off -- word lists */
/** Parts of the body as people name them, with their inflected forms; by language. */
const PARTS = [
  'gesicht stirn brust bauch face visage front arcade ventre torse cara frente pecho vientre viso fronte petto ventre rosto testa peito barriga gezicht voorhoofd borst buik ansigt panden brystet maven ansikt ansiktet panna bröstet magen twarz twarzy czoło czole klatki brzucha',
  'arm arms leg legs hand hands finger fingers thumb thumbs wrist wrists elbow elbows shoulder shoulders knee knees ankle ankles foot feet toe toes hip hips back spine neck head skull jaw nose eye eyes ear ears rib ribs collarbone pelvis skin teeth tooth tendon ligament',
  'arm arme bein beine hand hände finger daumen handgelenk ellenbogen ellbogen schulter knie sprunggelenk knöchel fuß füße zeh zehen hüfte rücken wirbelsäule wirbel nacken hals kopf schädel kiefer nase auge augen ohr ohren rippe rippen schlüsselbein becken haut zähne sehne sehnen meniskus',
  'bras jambe jambes main mains doigt doigts pouce poignet coude épaule genou genoux cheville pied pieds orteil hanche dos colonne vertèbre vertèbres cou nuque tête crâne mâchoire nez œil oeil yeux oreille côte côtes clavicule bassin peau dents tendon ligament',
  'brazo brazos pierna piernas mano manos dedo dedos pulgar muñeca codo hombro rodilla rodillas tobillo pie pies cadera espalda columna vértebra cuello cabeza cráneo mandíbula nariz ojo ojos oreja oído costilla costillas clavícula pelvis piel dientes tendón ligamento',
  'braccio braccia gamba gambe mano mani dito dita pollice polso gomito spalla ginocchio ginocchia caviglia piede piedi anca schiena colonna vertebra collo testa cranio mascella naso occhio occhi orecchio costola costole clavicola bacino pelle denti tendine legamento',
  'braço braços perna pernas mão mãos dedo dedos polegar pulso punho cotovelo ombro joelho joelhos tornozelo pé pés anca quadril costas coluna vértebra pescoço cabeça crânio nariz olho olhos orelha costela costelas clavícula bacia pele dentes tendão',
  'arm armen been benen hand handen vinger vingers duim pols elleboog schouder knie knieën enkel voet voeten teen tenen heup rug wervel wervels nek hoofd schedel kaak neus oog ogen oor rib ribben sleutelbeen bekken huid tanden pees',
  'arm armen arme ben benet hånd hånden hænder finger fingre fingeren tommel håndled håndleddet albue albuen skulder skulderen knæ knæet ankel anklen fod foden fødder tå tæer hofte hoften ryg ryggen hvirvel nakke nakken hoved hovedet kæbe næse øje øjet øre ribben kraveben kravebenet bækken hud tænder sene',
  'beinet hender håndledd skulderen kne kneet ankelen foten føtter tåen rygg nakken hodet kjeve nese øyet øyne kragebein bekken',
  'armen benet handen händer fingret fingrar tumme handled handleden armbåge axel axeln knä knät fotled fotleden foten fötter tår höft höften rygg ryggen nacke nacken huvud huvudet käke näsa ögat öga ögon revben nyckelben nyckelbenet bäcken tänder',
  'ręka rękę ręki ramię noga nogę nogi dłoń dłoni palec palce palca palców kciuk nadgarstek nadgarstka łokieć łokcia bark kolano kolana kostka kostkę kostki stopa stopę stopy biodro biodra plecy kręgosłup kręgosłupa szyja szyi głowa głowę głowy szczęka nos oko oka oczy ucho żebro żebra obojczyk obojczyka skóra zęby ścięgno',
].join(' ');

/** What happens to them, what is done to them, and wounds. */
const HARMS = [
  'hämatom bluterguss platzwunde blaue schürfwunde plaie hématome ecchymose ecchymoses bleu bleus enflé enflée gonflé gonflée hematoma moratón moratones hinchado hinchada ematoma livido lividi gonfio gonfia contusione contusão inchado inchada nódoa blauwe bloeduitstorting gezwollen blå blåmærker hævet blåmerker hoven blåmärken svullen krwiak siniak siniaki spuchnięty spuchnięta',
  'broke broken fractured fracture dislocated sprained crushed severed amputated amputation burnt scalded injured surgery lacerated bruised',
  'gebrochen gebrochene gebrochener gebrochenen bruch fraktur verstaucht gequetscht quetschung amputiert amputation verbrannt verbrennung verbrennungen verbrüht gerissen riss verletzt verletzte verletzung operiert operation prellung geprellt verrenkt zertrümmert geschwollen',
  'cassé cassée cassés fracture fracturé fracturée foulé foulée entorse écrasé écrasée écrasés écrasement amputé amputée amputation brûlé brûlée brûlure brûlures déchirure déchiré blessé blessée blessure opéré opérée opération luxation luxé tordu',
  'roto rota rotos rotura fractura fracturado fracturada fracturó rompió luxación torcedura esguince aplastado aplastada aplastamiento amputación amputado amputada quemado quemaduras quemadura herida herido lesión lesionó lesionado operado operada operación operan',
  'rotto rotta rotti frattura fratturato fratturata slogato slogatura distorsione schiacciato schiacciata schiacciamento amputazione amputato ustione ustioni strappo ferita ferito lesione operato operata intervento lussazione trauma',
  'quebrou quebrado quebrada partiu partido partida fratura fraturou fraturado torceu entorse esmagado esmagou esmagamento amputação amputado amputada queimadura queimaduras ferida ferimento lesão lesionou operado operada cirurgia luxação',
  'gebroken brak breuk verstuikt verzwikt gekneusd kneuzing geamputeerd amputatie verbrand brandwonden brandwond gescheurd scheur gewond letsel geopereerd operatie verbrijzeld bekneld',
  'brækket brækkede brud forstuvet forstuvede knust klemt amputeret amputation forbrændt forbrænding forbrændinger revet skadet skade opereret operation forslået slået ondt',
  'brukket brakk forstuet knuste klemte amputert brannskade brannskader skadet operert operasjon vondt vrikket',
  'brutit bruten brutna bröt stukat stukade krossat krossade klämt klämde amputerat brännskada brännskador skadat skadade opererat opererad operation ont vrickat',
  'złamał złamała złamanie złamany złamana złamane skręcił skręciła skręcenie zmiażdżył zmiażdżyło zmiażdżenie zmiażdżone amputacja amputowano oparzenie oparzenia poparzył poparzenie poparzenia zerwał zerwane rana uraz urazu skaleczył operacja operację operacji stłuczenie zwichnięcie',
].join(' ');

export const BODY: ReadonlySet<string> = new Set(PARTS.split(' '));
export const HARM: ReadonlySet<string> = new Set(HARMS.split(' '));
/** Compounds of Germanic languages: "Oberschenkel", "handled", "sleutelbeen". */
export const BODY_ENDINGS = /(?:schenkel|gelenk|knochen|wirbel|finger|zehe|muskel|handled|håndled|håndleddet|been|gewricht|knogle|muskel)$/u;
