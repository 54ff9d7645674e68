# Words that say what kind of place follows. whole=yes: with a capital letter a name by themselves; river=yes: a river follows,
# and no province of its name; abroad=yes: the state in its name is not where it lies;
# figure=yes: "un pont entre A et B" is a figure of speech; bare=yes: the name may follow without "de": "les habitants du village Testou"; unit: of what kind in the tables a unit is that is called so,
# state: the one of which it is where no other is told of.

[place-head type=PROVINCE]
province | provinces | préfecture | préfectures | région | régions | région autonome | canton | cantons | ville-province | cité-État | ville-État | gouvernorat | gouvernorats | wilaya | wilayas | voïvodie | voïvodies | voïvodat | judet | judets | comitat | comitats | communauté autonome | communautés autonomes | joupanie | joupanies | länder | land | oblast | kraï | république du | gouvernement régional : weak=yes
département | départements : weak=yes unit=department state=FR
État | États

[place-head type=PLACE]
ville | villes | mairie | mairies | chef-lieu | chefs-lieux | cité | district | districts | arrondissement | territoire | territoires | cercle | cercles | sous-préfecture | sous-préfectures | moughataa | moughataas | daïra | daïras | commune | communes | commune déléguée | communes déléguées | commune nouvelle | communes nouvelles | commune urbaine | commune rurale | communes rurales | communes urbaines | cités | municipalité | municipalités | circonscription administrative | bourg | bourgs | postes frontaliers | postes-frontières | passages frontaliers | arrondissements | sous-préfectures | comtés | bourgades | comté | bourgade | municipalité régionale de comté | municipalités régionales de comté
île | îles | archipel | archipels | fleuve | rivière : bare=yes
village | villages | quartier | quartiers | hameau | hameaux | localité | lieu-dit | lieux-dits | faubourg | faubourgs | douar | douars | mechta | mechtas | mechtat | ksar | ksour | fokontany | fokontanys | campement | campements : bare=yes
bassin | bassin versant | bassin fluvial : join=yes river=yes
vallée | tunnel | tunnels | port | lac | canal | golfe | détroit | mont | massif | delta | péninsule | baie | cap | mer | océan | mine | port sec | zone économique spéciale | zone industrielle | parc industriel | zone franche | zone spéciale de développement | base navale | vestige | pagode | temple | centrale | barrage | tunnel | parc national | parc | parc commémoratif | jardin botanique | palais | château | abbaye | citadelle | forteresse | villa | stade | triangle de développement | plaine | plateau | montagne | montagnes | colline | col | chutes | chute | cascade | cascades | grotte | grottes | gorges | lagune | oasis | presqu'île | plage | marché central | raffinerie | papeterie | usine hydroélectrique | centrale hydroélectrique | centrale thermique | gisement | autoport | port fluvial | port maritime | terminal | viaduc | échangeur | site historique | site archéologique | zone touristique | zone économique frontalière | zone économique | zone de libre-échange | parc technologique | technopole | technopôle | technoparc | cyberparc | parc scientifique | réserve naturelle | réserve de biosphère | base aérienne | base militaire | parc logiciel | centre de conférences | centre de congrès | palais des congrès : join=yes
poste-frontière | poste frontalier | paire de portes frontalières | paire de postes-frontières | portes frontalières | porte frontalière | porte-frontière | marché frontalier | passage frontalier | poste frontière | point de passage | zone de coopération économique transfrontalière | zone de coopération économique | paire de portes | paire de portes internationales | paire de portes frontalières internationales | paire de postes frontaliers | pont routier | zone économique transfrontalière | zone économique et commerciale transfrontalière | zone économique commune : join=yes border=yes
pont : join=yes border=yes figure=yes
aéroport | aéroport international | gare | héliport | aérodrome : join=yes landing=yes
maison commune | maison communale : join=yes
mausolée | mémorial | cimetière | monument | stèle | ossuaire | cimetière national | monument commémoratif | carré militaire : join=yes dead=yes
palais présidentiel | palais de la nation | palais du peuple | palais de la Renaissance | palais de l'Unité | palais de la présidence | palais d'État | palais royal : join=yes whole=yes
résidence de France : join=yes whole=yes abroad=yes
place des fêtes | place de l'Indépendance | place de la République | place de la Liberté | place de la Nation | place de la Concorde | place du Peuple : join=yes whole=yes
hôtel de ville | hôtel du département | hôtel de région | hôtel du gouvernement | hôtel des Finances | front de mer | bord de mer | bords de mer | en ligne : join=yes never=yes
hôtel | tombeau | caserne | cathédrale | basilique | chapelle | mosquée | promenade | médina | casbah | kasbah | sanctuaire | résidence présidentielle | complexe industriel | complexe touristique | complexe sportif | complexe portuaire | zone industrielle et portuaire | zone portuaire | zone économique et industrielle | zone d'activités | zone d'industrialisation | zone de haute technologie | parc de haute technologie | parc éolien | parc solaire | parc agricole | ferme solaire | poste de douane | poste de contrôle | check-point | camp | camp militaire | camp de réfugiés | chaîne montagneuse | chaîne de l'Atlas | chaîne annamitique | monts | oued | chaîne de montagnes | réserve | réserve nationale | forêt | marché flottant | village d'enfants | village d'amitié | village culturel | village touristique | site commémoratif | site mémoriel | site touristique | site du patrimoine | lieu de mémoire | complexe commémoratif | ensemble commémoratif | maison commémorative | maison d'hôtes | zone mémorielle | zone commémorative | quai | jetée | marina | chantier naval | arsenal | écluse | barrage hydroélectrique | parc zoologique | jardin zoologique | porte d'amitié | tour de télévision | palais de justice | palais des sports | palais du gouvernement | palais de la culture | palais omnisports | station d'épuration | station d'épuration des eaux usées | station de pompage | station de traitement | station de traitement des eaux | marché de gros | bazar | souk | gare routière | aire protégée | périmètre irrigué | périmètre agricole : join=yes
ligne | ligne ferroviaire | ligne de chemin de fer | chemin de fer | liaison ferroviaire | voie ferrée | ligne à grande vitesse | tronçon | route nationale | autoroute | voie rapide | axe routier | axe ferroviaire | rocade | couloir économique | corridor économique | corridor | corridor routier | corridor ferroviaire | corridor logistique : join=yes line=yes

# A person's name behind these is that of the thing: "avenue Paul Biya".
#   way=yes  behind "du" and a title too: "rue du Général Testard"
[street]
rue | avenue | boulevard | quai | allée | impasse | rond-point | esplanade | square : way=yes
place | chemin | école | lycée | collège | stade | salle | amphithéâtre | hôpital | maternité | promotion

# Begin the names of places that a hyphen joins: "Saint-Bruno-de-Montarville".
[place-prefix]
Saint | Sainte | Port | Fort | Pont | Bourg | Val | Mont

# Nouns that stand for a place named before.
[place-noun]
ville | cité | municipalité | mégapole | métropole | commune : of=PLACE
province | région | région autonome | préfecture | canton | collectivité | localité | Land | wilaya | gouvernorat | ville-État | cité-État | ville-province : of=PROVINCE
capitale | chef-lieu | district | île | pays | État

# Before the adjective of a state or province that one visits: "en terre togolaise", "le sol togolais".
[land]
terre | terres | sol | territoire

# Say what kind of place one is that was named before: "la ville portuaire".
[place-epithet]
portuaire | côtière | balnéaire | frontalière | frontalier | septentrionale | méridionale | centrale | orientale | occidentale | montagneuse | impériale | maritime | insulaire

# Before the noun of such a place: "la grande ville du Centre".
[big-city]
grande | vieille | belle | célèbre | jeune

# A pair of parties named before.
[pair]
deux parties | deux provinces | deux localités | deux régions | deux villes | deux pays | deux États | deux nations | deux Partis | deux partis | deux peuples | deux côtés | deux collectivités | deux universités | deux institutions | deux établissements | deux ministères | deux capitales | deux territoires | deux formations | deux organisations | deux organes | deux bords | deux cantons | deux provinces et régions | parties | deux gouvernements | deux partenaires | deux communes | deux municipalités | deux districts | deux départements | deux métropoles | deux cités | deux préfectures | trois provinces | trois pays | quatre provinces | trois parties

# Who is sent by the one named behind "de", and acts for him.
[emissary]
envoyé | envoyée | envoyés | envoyé spécial | envoyée spéciale | émissaire | émissaires | messager | messagère | représentant personnel | représentante personnelle

# Those who are sent, as many: the subject behind its verb, no event's name.
[deputies]
délégations | délégués

# Who may act for the place or body behind it.
[delegation]
délégation | délégations | représentant | représentants | délégué | délégués | dirigeants | cadres | experts | parlementaires | fonctionnaires | autorités | gouvernement | gouvernements | responsables | province | ville | région

# Who is sent, under a leader.
[deputation]
délégation | mission | représentants | émissaires | visiteurs | hôtes

# Who and what goes abroad from a province, so that a state behind it is where they go: "une délégation
# de la province du Hunan au Maroc".
[comes-thence]
élus | élues | délégation | délégations | mission | missions | équipe | équipes | brigade | visite | tournée | séjour | déplacement | entreprises | sociétés | touristes | étudiants | experts | médecins | représentants | émissaires | exportations | investissements | ressortissants | envoyé | envoyés | artistes | troupe

[persons]
deux responsables | deux dirigeants | deux hommes | deux gouverneurs | deux ministres | deux présidents | deux chefs | deux camarades | deux interlocuteurs | deux maires | deux femmes | deux personnalités | deux leaders | deux secrétaires | deux chefs d'État | deux Premiers ministres | deux élus | deux édiles | deux premiers magistrats | deux signataires | deux diplomates | deux ambassadeurs | deux présidentes | deux walis | deux coprésidents | deux coprésidentes | deux vice-ministres | deux Présidents | deux homologues | deux délégués | deux parlementaires | deux vice-gouverneurs | deux préfets | deux bourgmestres | deux vice-Premiers ministres | deux vice-premiers ministres | deux co-présidents | deux co-présidentes | deux vice-présidents | deux hauts dirigeants | deux hauts responsables | deux secrétaires généraux | deux chefs de gouvernement | deux chefs du gouvernement | deux chefs de l'État | deux chefs de la diplomatie | deux chefs de délégation | deux chefs de parlement | deux PM | deux hommes d'État | deux directeurs | deux directeurs généraux | deux généraux | deux commandants | deux officiels | deux recteurs | deux consuls généraux | deux gouverneures | deux chefs de Parti | deux présidents des parlements | deux présidents d'Assemblée nationale | deux présidents de l'Assemblée nationale | deux présidents de Parlement | tous deux

# News agencies and papers in datelines, and the country that they write from; of
# several that have an agency of that name, the dateline's town tells which.
[agency]
VNA | AVI | VNS | CVN | VOV | VOVWORLD | NDEL | VGP | VNP | TTXVN | VnExpress | Nhan Dan : country=VN
KPL : country=LA
AKP : country=KH
Xinhua | CRI : country=CN
AFP : country=FR
MAP : country=MA
APS : country=DZ|SN
TAP : country=TN
AIP : country=CI
ACP : country=CD
ACI : country=CG
AMI : country=MR
ANTA : country=MG
Belga : country=BE
ATS | Keystone-ATS | Keystone : country=CH
APS Sénégal : country=SN
Cameroon Tribune : country=CM
Sputnik | TASS | RIA Novosti : country=RU
Yonhap : country=KR
Kyodo | NHK : country=JP
La Presse Canadienne | CNW | CNW Telbec : country=CA
ADIAC : country=CG
AMAP : country=ML
ATOP : country=TG
ATPE : country=TD
AIB : country=BF
ANP : country=NE
AGP : country=GN|GA
ABP : country=BJ|BI
ADI : country=DJ

# Descriptions that stand for a person named before: of any state's leader (leader=yes), of who holds that office and no other
# (office=yes), of an envoy, of a guest, of anybody (any=yes).
[person-noun]
politicien | politicienne | femme politique | homme politique | responsable politique | dirigeant | dirigeante | leader | haut dirigeant | numéro un | numéro 1 | homme fort : leader=yes
édile | chef de l'État | chef du gouvernement | ministre | gouverneur | gouverneure | président | présidente | ambassadeur | ambassadrice | Premier ministre | secrétaire | maire | vice-ministre | vice-Premier ministre | vice-PM | vice-président | vice-présidente | secrétaire général | PM | préfet | wali : office=yes
ce dernier | cette dernière | intéressé
diplomate | Excellence | chef de mission | chef de la mission diplomatique | représentant diplomatique : any=yes envoy=yes
responsable | haut responsable | haute responsable | élu | élue | souverain | souveraine | monarque | officier | officier supérieur | officier général | parlementaire | sénateur | sénatrice | administrateur | administratrice | universitaire | chef d'entreprise | autorité administrative | autorité préfectorale | patron | patronne | émissaire | envoyé spécial | négociateur | chef de l'exécutif | cheffe de l'exécutif | homme d'État | femme d'État | officiel | chef de l'exécutif régional | cheffe de l'exécutif régional | chef de l'exécutif provincial | patron du département | patronne du département | chef du département | cheffe du département | chef de la délégation | cheffe de la délégation | représentant | représentante | magistrat | magistrate | premier magistrat | première magistrate | autorité provinciale | autorité régionale | autorité municipale : any=yes
membre du gouvernement
hôte | visiteur | visiteuse : guest=yes

# An "il" that means nobody.
[impersonal]
il y a | il y avait | il y aura | il y eut | il s'agit | il s'agissait | il s'agira | il faut | il fallait | il faudra | il convient | il convenait | il incombe | il suffit | il reste à | il restait à | il semble | il semblerait | il ressort | il en ressort | il en résulte | il en va de même | il est question | il était question | il sera question | il est à noter | il est à rappeler | il est à souligner | il est à signaler | il est à préciser | il est prévu | il était prévu | il a été convenu | il a été décidé | il a été procédé | il a été question | il a été rappelé que | il a été prévu | il est convenu | il est nécessaire | il est important | il est possible | il est temps | il est indispensable | il est essentiel | il est vrai | il était temps | il se peut | il est utile | il est impératif | il est urgent

[pronoun]
il | elle : number=1
ils | elles : number=2

# Quarters of a state, which many provinces are named for.
[compass]
Nord | Sud | Est | Ouest | Centre | Nord-Est | Nord-Ouest | Sud-Est | Sud-Ouest | Centre-Nord | Centre-Sud | Centre-Est | Centre-Ouest | Littoral | Plateaux | Savanes | Grand Sud | Grand Nord

# Services between towns, which are no places as railway lines are.
[service-line]
ligne aérienne | lignes aériennes | ligne maritime | lignes maritimes | ligne d'autocars | lignes d'autocars | ligne d'autobus | ligne de bus | ligne de ferry | liaison aérienne

# Many places: an unknown name behind these is one's.
[settlements]
localités | capitales | hameaux | douars | mechtas | ksour | fokontany | lieux-dits | bourgs | bourgades | quartiers | arrondissements | villages | communes | cantons | districts | villes | postes frontaliers | marchés | collectivités | rizières | station de dessalement | station d'épuration | station de pompage | station de traitement | centre d'enfouissement | centre d'enfouissement technique | périmètre irrigué | périmètre maraîcher

# Bodies and people of which a state has many: what is told of some of them is not told of the state.
[state-members]
entreprises | sociétés | ministères | organes | organismes | agences | branches | secteurs | associations | fédérations | organisations | unions | syndicats | universités | écoles | lycées | instituts | établissements | hôpitaux | médias | opérateurs | investisseurs | coopératives | clubs | jeunes | jeunesses | étudiants | étudiantes | enseignants | chercheurs | artistes | écrivains | journalistes | combattants | vétérans | femmes | agriculteurs | travailleurs | médecins | hommes d'affaires | milieux d'affaires

# Ways and journeys: behind them "entre A et B" tells of the towns themselves, and not of their states.
[route-noun]
axe | tronçon | vol | vols | ligne | lignes | liaison | liaisons | route | routes | trajet | trajets | train | trains | autoroute | voie ferrée | distance | navette | navettes | rotation | rotations | kilomètres | km | TGV | ferry | autocar | autocars | traversée

# With "à" or "avec" behind it, towns follow: "jumelée avec A, B et C".
[twinned]
jumelé | jumelée | jumelés | jumelées | jumelage | jumelages

# Join two places or parties: "lie A à B".
[links]
lie | lient | liait | liaient | liant | unit | unissent | unissait | unissaient | unissant | jumelle | associe | associent | associant

# What joins two sides without an agreement.
[tie-noun]
lien | liens | relation | relations | rapport | rapports | contact | contacts | échange | échanges | attache | attaches | dialogue | maintien

# Letters that only one language of those in the news has: what is spelled with them lies there.
[letters]
đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ : state=VN

# The shape of a town's name that no table has: "Ivry-sur-Seine", "Saint-Ouen".
[town-link]
sur | sous | lès | lez | les | en | aux | au | ès | la | le | du

[town-saint]
Saint | Sainte

# Given names with which the names of many towns of these states begin: "la commune de Sidi Testar".
[town-given]
Sidi | Moulay | Lalla | Baba : in=DZ,MA,TN,MR,LY

# Before the name of a region, a hyphen between, they name a part of it: "Haute-Alsace", "Haut-Valais".
[region-part]
Haut | Haute | Bas | Basse | Moyen | Moyenne

# Where towns have such names.
[town-state]
français : state=FR
belge : state=BE
suisse : state=CH
canadien : state=CA
luxembourgeois : state=LU
sénégalais : state=SN
malgache : state=MG
haïtien : state=HT

# Whose communes are told apart by numbers: "Golfe 3", "Douala V".
[numbered-state]
togolais : state=TG
camerounais : state=CM
nigérien : state=NE
béninois : state=BJ
malien : state=ML
tchadien : state=TD
congolais : state=CG
malgache : state=MG
gabonais : state=GA

# Who is sent together, under a leader or not: what they do is told of them as of one; with sent=yes only
# where the text says who sends or leads them: "une mission de la ville de A", "une mission conduite par X".
[envoys]
délégation
mission : sent=yes
visiteurs | émissaires | délégués | hôtes : back=yes

# With an indefinite article before them and a body, province or town behind "de", a delegation of it.
[envoy-group]
élus | cadres | membres | responsables | conseillers | experts | représentants | parlementaires | fonctionnaires

# Stand with "de" before a delegation, and mean it.
[deputation-part]
membres | participants | chef | cheffe | composantes

# Stand with "de" before a delegation and tell who leads it.
[head-of]
chef | cheffe | à la tête | patron | meneur

# Between persons and the delegation that they make up.
[makes-up]
composent | composaient | composèrent | forment | formaient | constituent | constituaient | font partie | faisaient partie | membres | complétaient | complètent

# Begin a sentence that names who leads the delegation of the one before.
[at-its-head]
à sa tête | à sa tête se trouvait | à sa tête se trouve | à leur tête

# Other places, which are not named: "sa province et ses voisines du Laos".
[neighbours]
voisines | voisins

# Between two states, which a hyphen joins behind it: "la frontière Vietnam-Laos".
[border]
frontière | frontières | ligne frontalière | zones frontalières | zone frontalière

# Kinds of the tables and nouns of what a town lies in or at, so that "la ville du delta du Mékong" is a town told of before.
[landscape]
river | sea | mountain | lake | valley | bay | lagoon | plateau | peninsula | strait | delta | vallée | golfe | baie | massif | plaine | côte | littoral
