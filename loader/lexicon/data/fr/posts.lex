# Posts. Attributes of a head:
#   body=state      without a body named, it is held in the state
#   body=party      … in the ruling party
#   body=province   … in the province at hand;  body=place … in the town;  unknown=place a place that no table has is none of the first level
#   direct=yes    its body may stand right behind it ("commandant la zone sud")
#   over=department  without a body named never in a department, which has a prefect
#   portfolio=yes   the sector behind it belongs to the title ("de la Défense")
#   affairs=yes     so does what stands behind "des" ("directeur des Affaires politiques du ministère")
#   region=yes      a part of the world right behind it belongs to the title ("directeur régional océan Indien de l'agence")
#   in=…            held by default only in provinces of these states
#   envoy=yes       "de A en B": held in A, to B plays no part
#   office=…        with one of [office-sector] behind "à" it is a post as that one is ("secrétaire au Commerce")
#   inside=yes    held in the place behind "en" or "à" ("haut-commissaire de la République en Polynésie")
#   roving=yes      an envoy who lives at no post ("haut représentant")
#   council=…       a seat in the council called so, where the text tells of one and no more
#   member=yes      plain membership, no post
#   bare=yes      a province may follow without "de" ("délégué Wallonie-Bruxelles")
#   sector=at     so does a sector behind "à" ("vice-présidente à la culture"), which tells that there are several
#   mission=yes     one at an embassy, of the state whose envoy is told of beside it ("accompagné de l'attaché culturel X")
#   embassy=yes     behind an ambassador it is a post at the embassy
#   union=…       held in the body of the tables of this name, where the text tells of it
#   unit=department a name of the tables behind "de" and its article is a department
#   seat=place      an unknown name behind "de" is a place, where the holder was elected

[post]
président | présidente | présidents | présidentes : body=state
premier ministre | première ministre | premiers ministres | PM | Premier : body=state
vice-premier ministre | vice-première ministre | vice-premiers ministres | vice-PM | VPM : body=state portfolio=yes
ministre | ministres : body=state portfolio=yes
vice-ministre | vice-ministres : body=state portfolio=yes
ministre-président | ministre-présidente | Regierungspräsident | Regierungspräsidentin | ministres-présidents | ministres-présidentes : body=province in=BE,DE
secrétaire d'État | secrétaires d'État : body=state portfolio=yes
sous-secrétaire d'État : body=state portfolio=yes
sous-secrétaire : body=state affairs=yes portfolio=yes
conseiller d'État | conseillère d'État | conseillers d'État : body=state portfolio=yes
chancelier | chancelière : body=state
chancelier d'État | chancelière d'État | vice-chancelier d'État | vice-chancelière d'État | vice-chanceliers d'État : body=province in=CH
lieutenant-gouverneur | lieutenante-gouverneure | lieutenant-gouverneure | lieutenants-gouverneurs : body=province
vice-chancelier | vice-chancelière : body=state
chef de l'État | chef d'État | cheffe de l'État | chefs d'État | chefs de l'État : body=state
chef du gouvernement | cheffe du gouvernement | chef de gouvernement | chefs de gouvernement | cheffe de gouvernement : body=state
chef d'état-major général des armées | cheffe d'état-major général des armées | chef d'état-major des armées | chef d'état-major de la Défense | cheffe d'état-major de la Défense | chef d'état-major interarmées | médiateur de la République | médiatrice de la République | médiateur | médiatrice : body=state
chef de la diplomatie | cheffe de la diplomatie | chefs de la diplomatie | patron de la diplomatie | patronne de la diplomatie | patrons de la diplomatie : body=state
président de la République | présidente de la République : body=state
président de la Transition | présidente de la Transition | vice-président de la Transition | chef de la Transition | cheffe de la Transition | président de la Refondation | présidente de la Refondation | président de la Refondation de la République | présidente de la Refondation de la République : body=state
directeur académique des services de l'Éducation nationale | directrice académique des services de l'Éducation nationale | directeur académique | directrice académique | inspecteur d'académie-directeur académique des services de l'Éducation nationale | DASEN | IA-DASEN
préfet maritime | préfète maritime | préfet délégué | préfète déléguée | préfet délégué pour la sécurité | préfète déléguée pour l'égalité des chances | préfet délégué pour l'égalité des chances | préfet coordonnateur | préfète coordonnatrice | administrateur supérieur | administratrice supérieure
président de la Confédération | présidente de la Confédération | vice-président de la Confédération | vice-présidente de la Confédération | chancelier de la Confédération | chancelière de la Confédération | vice-chancelier de la Confédération | vice-chancelière de la Confédération : body=state state=CH
chef de l'Économie | cheffe de l'Économie | chef de l'Éducation | cheffe de l'Éducation | chef de l'Environnement | cheffe de l'Environnement | chef de l'Énergie | cheffe de l'Énergie | chef de la Santé | cheffe de la Santé | chef de la Culture | cheffe de la Culture | chef de la Formation | cheffe de la Formation | chef de la Mobilité | cheffe de la Mobilité | chef de l'Intérieur | cheffe de l'Intérieur | chef de l'Agriculture | cheffe de l'Agriculture | chef de l'Aménagement | cheffe de l'Aménagement | chef de la Cohésion sociale | cheffe de la Cohésion sociale | chef de la Justice | cheffe de la Justice | chef de la Sécurité publique | cheffe de la Sécurité publique | chef des Finances | cheffe des Finances | chef du Territoire | cheffe du Territoire | chef des Institutions | cheffe des Institutions | chef des Infrastructures | cheffe des Infrastructures | patron des Finances | patronne des Finances : body=province in=CH portfolio=yes
délégué aux affaires extérieures | déléguée aux affaires extérieures | délégué aux relations extérieures | déléguée aux relations extérieures | délégué à la coopération transfrontalière | déléguée à la coopération transfrontalière | délégué aux affaires transfrontalières | déléguée aux affaires transfrontalières | délégué aux affaires fédérales | déléguée aux affaires fédérales | délégué aux questions transfrontalières | déléguée aux questions transfrontalières | délégué aux affaires européennes | déléguée aux affaires européennes | chef de la coopération | cheffe de la coopération : body=province in=CH,IT,BE
vice-président de la République | vice-présidente de la République : body=state
président de région | présidente de région | présidents de région | présidentes de région | présidents de régions : body=province bare=yes
chef du protocole d'État | cheffe du protocole d'État | directeur du protocole d'État | directrice du protocole d'État | chef du protocole présidentiel | secrétaire au Cabinet : body=state
président du Conseil italien | présidente du Conseil italien | présidente du Conseil italienne | présidents du Conseil italiens : body=state state=IT title=président_du_Conseil
président du Conseil des ministres italien | présidente du Conseil des ministres italien | présidente du Conseil des ministres italienne : body=state state=IT title=président_du_Conseil_des_ministres
président du conseil d'administration | présidente du conseil d'administration | présidente du directoire | président du directoire | membre du conseil d'administration | présidents du conseil d'administration : body=organization
secrétaire général | secrétaire générale | secrétaires généraux | SG | secrétaire général 1 | secrétaire général 2 | secrétaire général 3 | premier secrétaire général | deuxième secrétaire général | secrétaire général n°1 | secrétaire général n°2 | secrétaire général des affaires administratives | secrétaire général chargé des affaires administratives | secrétaire général chargé des collectivités locales | secrétaire général chargé des collectivités décentralisées | secrétaire générale chargée des collectivités décentralisées | secrétaire général des collectivités locales | secrétaire général des collectivités décentralisées | secrétaire générale des affaires administratives : body=party
secrétaire général adjoint | secrétaire générale adjointe | secrétaires généraux adjoints
secrétaire | secrétaires : body=party office=secrétaire_d'État affairs=yes
sous-secrétaire général | sous-secrétaire générale
secrétaire exécutif | secrétaire exécutive | secrétaires exécutifs
vice-secrétaire
vice-président | vice-présidente | vice-présidents | vice-présidentes : body=state sector=at
président d'honneur | présidente d'honneur : body=state
coprésident | coprésidente | coprésidents
auditeur général d'État | auditrice générale d'État | inspecteur général d'État | inspectrice générale d'État | inspecteur général de l'État | inspecteurs généraux d'État | contrôleur général d'État | contrôleuse générale d'État | vérificateur général | vérificatrice générale | grand chancelier de l'Ordre national | grande chancelière de l'Ordre national | grand chancelier | grande chancelière | auditeur général de l'État | auditrice générale de l'État | auditeur général | auditrice générale : body=state
rapporteur | rapporteure | rapporteurs | rapporteur permanent | rapporteur général | rapporteure générale
gouverneur | gouverneure | gouverneurs | gouverneures : body=province over=department
chef de l'exécutif | cheffe de l'exécutif | chef de l'exécutif régional | cheffe de l'exécutif régional | chef de l'exécutif provincial | cheffe de l'exécutif provincial | chef du gouvernement provincial | cheffe du gouvernement provincial | chefs des exécutifs provinciaux : body=province
gouverneur de province | gouverneure de province | gouverneurs de province | gouverneurs de provinces | gouverneur de région | gouverneurs de région | gouverneurs de régions : body=province bare=yes
vice-gouverneur de province | vice-gouverneure de province | vice-gouverneurs de province | vice-gouverneurs de provinces : body=province
vice-gouverneur | vice-gouverneure | vice-gouverneurs | vice-gouverneures : body=province
sous-gouverneur | adjoint du gouverneur | adjointe du gouverneur | adjoint au gouverneur | adjointe au gouverneur | sous-gouverneurs : body=province
gouverneur général | gouverneure générale | gouverneurs généraux : body=state
préfet | préfète | préfets : body=province unknown=place unit=department
préfet de région | préfète de région | préfets de région | préfets de régions : body=province unknown=place bare=yes
préfet de police | préfète de police : body=place
sous-préfet | sous-préfète | sous-préfets | sous-préfètes | chef de daïra | cheffe de daïra | chef de la daïra | cheffe de la daïra | chefs de daïra | wali délégué | wali déléguée | walis délégués | wali délégués : body=place
premier délégué | première déléguée | délégué spécial | déléguée spéciale : body=place inside=yes
chef de district | cheffe de district | chefs de district | chefs de districts : body=place
administrateur de district | administratrice de district | administrateurs de district | administrateurs de districts : body=place
administrateur du territoire | administratrice du territoire | administrateur de territoire | administratrice de territoire | administrateurs de territoire | administrateurs de territoires | administrateurs des territoires | administrateurs du territoire : body=place
administrateur du territoire assistant | administratrice du territoire assistante | administrateur délégué du gouvernement | adjoint préfectoral | adjointe préfectorale : body=place
chef d'arrondissement | cheffe d'arrondissement | chefs d'arrondissement | maire d'arrondissement | maires d'arrondissement | maire de commune | maires de commune | maires de communes : body=place
chef de groupement | chefs de groupement | chef de chefferie | chef de quartier | cheffe de quartier | chefs de quartier | chef coutumier | chefs coutumiers | mwami : body=place
wali | walis | wali mouçaid | wali mouçaïd | wali moussaid | wali mouçaed | wali mouçaide | walis mouçaid | wali adjoint : body=province
maire | mairesse | maires : body=place
vice-maire | vice-maires | maire adjoint | maire adjointe | maire-adjoint | adjoint au maire | adjointe au maire | adjoint à la maire | adjointe à la maire | maire-adjointe : body=place
lord-maire | député-maire | députée-maire | sénateur-maire | super-maire | administrateur-maire | premier maire | première maire | deuxième maire | députés-maires | sénateurs-maires : body=place
ministre-gouverneur | gouverneur-maire : body=province
député-bourgmestre | députée-bourgmestre | bourgmestre empêché | maïeur | maïeure | hakem | hakems | hakem central | hakem mouçaid | hakem mouçaïd | hakem moussaid | hakem mouçaed | hakem adjoint | omda | omdas | moutamad | pacha | caïd | caid | édile | édiles | premier magistrat | première magistrate | chef du village | cheffe du village | Landrat | Oberbürgermeister | députés-bourgmestres : body=place
bourgmestre | bourgmestres : body=place
syndic | syndique : body=place
échevin | échevine | échevins : body=place portfolio=yes
ambassadeur | ambassadrice | ambassadeurs | ambassadrices : body=state envoy=yes
consul général | consule générale | consuls généraux : body=state envoy=yes
consul | consule | consul honoraire | consuls | consuls honoraires : body=state envoy=yes
ministre-conseiller | ministre-conseillère | ministre conseiller | ministres-conseillers : body=organization
chargé d'affaires | chargée d'affaires | chargés d'affaires : body=state envoy=yes
délégué général | déléguée générale | délégués généraux : envoy=yes bare=yes
représentant permanent | représentante permanente | délégué permanent | déléguée permanente | représentants permanents : envoy=yes
représentant personnel | représentante personnelle | représentants personnels : body=state
secrétaire général de la Francophonie | secrétaire générale de la Francophonie | administrateur de la Francophonie | administratrice de la Francophonie | secrétaire générale de l'Organisation de la Francophonie : union=Organisation_internationale_de_la_Francophonie
représentant spécial | représentante spéciale | envoyé spécial | envoyée spéciale | représentants spéciaux | envoyés spéciaux : envoy=yes
représentant résident | représentante résidente
représentant en chef | représentante en chef
représentant | représentante | représentants : office=secrétaire_d'État
haut représentant | haute représentante | hauts représentants : envoy=yes roving=yes
haut-commissaire de la République | haute-commissaire de la République | haut commissaire de la République | hauts-commissaires de la République : body=state inside=yes
représentant de l'État | représentante de l'État | délégué du Premier ministre | déléguée du Premier ministre : body=state inside=yes
haut-commissaire | haute-commissaire | haut commissaire | haut-commissaire adjoint | haute-commissaire adjointe | hauts-commissaires : envoy=yes
chambellan | grand chambellan : body=state
délégué du gouvernement | déléguée du gouvernement | délégué général du gouvernement | déléguée générale du gouvernement : body=place
P/APC | P-APC | P.APC | PAPC : body=place in=DZ
P/APW | P-APW | P.APW : body=province
commissaire à la sécurité alimentaire | commissaire aux droits de l'homme et à l'action humanitaire | commissaire aux droits de l'homme, à l'action humanitaire et aux relations avec la société civile | haut commissaire à l'amazighité | haut-commissaire à l'amazighité | délégué général à la solidarité nationale et à la lutte contre l'exclusion | déléguée générale à la solidarité nationale et à la lutte contre l'exclusion | commissaire à l'énergie atomique | haut commissaire à la numérisation | haute commissaire à la numérisation | haut-commissaire à la numérisation | haute-commissaire à la numérisation : body=state
commissaire régional au développement agricole | commissaire régionale au développement agricole | commissaire régional de l'éducation | commissaire régionale de l'éducation | délégué régional de l'éducation | chef de sûreté de wilaya | chef de sûreté de la wilaya : body=province
chef de sûreté de daïra | chef de sûreté de la daïra : body=place
lamido | lamidos | mogho naba | chef de canton | chef de village | chef de terre | chef supérieur | chef traditionnel | cheffe de canton : body=place
attaché de défense | attaché militaire : body=state envoy=yes
chef | cheffe | chefs | cheffes
vice-chef | vice-cheffe | chef adjoint | cheffe adjointe
attaché aux affaires économiques | attachée aux affaires économiques | attaché aux affaires politiques | attachée aux affaires politiques | attaché aux affaires culturelles | attachée aux affaires culturelles | attaché aux affaires publiques | attachée aux affaires publiques | attaché aux affaires politiques et culturelles | attachée aux affaires politiques et culturelles | attaché aux affaires éducatives | attachée aux affaires éducatives | attaché aux affaires institutionnelles | attachée aux affaires institutionnelles | chargé de mission | chargée de mission | chargé de projet | chargée de projet | chargé de projets | chargée de projets | chargé de programme | chargée de programme | chargé de programmes | chargée de programmes | chargé de communication | chargée de communication | chargé d'études | chargée d'études | attaché de presse | attachée de presse
chef de région | cheffe de région | chef du district : body=province bare=yes
tête de liste | chef de file | cheffe de file | chef de division | cheffe de division | chef de service | cheffe de service | chef de département | cheffe de département | chef de section | chef de centre | chef de secteur | chef d'antenne | cheffe d'antenne | chef de projet | cheffe de projet | chef d'agence
chef de mission | cheffe de mission | chef de délégation | cheffe de délégation | chef de bureau | cheffe de bureau
chef d'état-major | cheffe d'état-major | chef d'état-major général | vice-chef d'état-major général | vice-chef d'état-major | chef d'état-major adjoint | chef d'état-major général adjoint | chef adjoint d'état-major | chef de la police | chef de cabinet | cheffe de cabinet
directeur | directrice | directeurs | directrices : affairs=yes
vice-directeur | vice-directrice | vice-directeurs
secrétaire général de préfecture | secrétaire générale de préfecture : body=place
secrétaire général du gouvernement | secrétaire générale du gouvernement | secrétaire général adjoint du gouvernement | secrétaire générale adjointe du gouvernement : body=state
proviseur | proviseure | grand chef | grande cheffe : weak=yes needsbody=yes
expert | experte | experts | ingénieur | ingénieure | chercheur | chercheuse | professeur | professeure | enseignant-chercheur | enseignante-chercheuse : weak=yes needsbody=yes
négociateur | négociatrice | négociateur en chef | négociatrice en chef : weak=yes
sous-directeur | sous-directrice | sous-directeurs
directeur général | directrice générale | directeurs généraux : affairs=yes
directeur général adjoint | directrice générale adjointe | directeur général des services | directrice générale des services | directeurs généraux adjoints
directeur national | directrice nationale | directeurs nationaux | directeur national adjoint | directrice nationale adjointe | directeurs nationaux adjoints : body=state affairs=yes portfolio=yes
directeur exécutif | directrice exécutive | directeurs exécutifs
directeur régional | directrice régionale | directeur pays | directrice pays | directeurs régionaux : region=yes
directeur de cabinet | directrice de cabinet | directeur du cabinet | directrice du cabinet | directeur adjoint de cabinet | directrice adjointe de cabinet | directeur adjoint du cabinet | directrice adjointe du cabinet | directeur de cabinet adjoint | directrice de cabinet adjointe | chef de cabinet adjoint | cheffe de cabinet adjointe | directeurs de cabinet
codirecteur | codirectrice
PCA | DG | DGA : body=organization
président-directeur général | présidente-directrice générale | PDG | P-DG | présidents-directeurs généraux
président exécutif | présidente exécutive
administrateur directeur général | administratrice directrice générale | administrateur général | administratrice générale | administrateur | administratrice | administrateur délégué
recteur | rectrice | doyen | doyenne | vice-doyen | vice-doyenne | chancelier de l'Université | recteurs | rectrices | doyens
vice-recteur | vice-rectrice | vice-recteurs : body=organization sector=at
commissaire politique | commissaire politique adjoint | vice-commissaire politique
commissaire : portfolio=yes
commissaire européen | commissaire européenne | commissaires européens : portfolio=yes union=Union_européenne
commandant | commandante | commandants : direct=yes
commandant en chef | commandant supérieur | commandant militaire | commandant adjoint | commandant en second | vice-commandant | haut-commandant | haut commandant | chef de corps | chef de brigade | chef de bataillon | commissaire central | commissaire principal
procureur général | procureure générale : body=province in=CH
procureur | procureure | procureur de la République | procureure de la République | procureur du roi | procureur général du roi | substitut | avocat général | avocate générale | juge en chef | premier président | première présidente | procureurs | procureurs généraux
inspecteur général | inspectrice générale | inspecteur | inspectrice | inspecteur d'académie | inspectrice d'académie | contrôleur général | contrôleuse générale | inspecteurs généraux
rédacteur en chef | rédactrice en chef | rédacteur en chef adjoint | rédactrice en chef adjointe
porte-parole du gouvernement | porte-parole adjoint du gouvernement | porte-parole adjointe du gouvernement : body=state
porte-parole | porte-parole adjoint | porte-parole par intérim | porte-parole adjointe
patron | patronne
dirigeant | dirigeante : weak=yes
responsable | responsables : weak=yes affairs=yes
numéro un : weak=yes
leader : body=party weak=yes
coordinateur | coordinatrice | coordonnateur | coordonnatrice | coordinateurs | coordonnateurs
questeur | questeure | questeurs
coordonnateur résident du système | coordonnatrice résidente du système | coordinateur résident du système | coordinatrice résidente du système
haut-commissaire au Plan | haute-commissaire au Plan | haut commissaire au Plan : body=state
conseiller en communication | conseillère en communication | conseiller en sécurité | conseillère en sécurité | conseiller en matière de sécurité | conseillère en matière de sécurité | conseiller technique | conseillère technique : weak=yes portfolio=yes
conseiller | conseillère | conseillers | conseillères | assistant | assistante | assistants : weak=yes portfolio=yes
assistant du secrétaire d'État | assistante du secrétaire d'État | assistant adjoint du secrétaire d'État | assistante adjointe du secrétaire d'État | assistant adjoint du ministre | assistante adjointe du ministre : body=state portfolio=yes
député | députée | députés : body=state seat=place
sénateur | sénatrice | sénateurs : body=state chamber=sénat portfolio=yes
conseiller régional | conseillère régionale | conseillers régionaux : body=province council=conseil_régional
conseiller départemental | conseillère départementale | conseillers départementaux : body=province council=conseil_départemental
conseiller territorial | conseillère territoriale : body=province
conseiller général | conseillère générale | conseillers généraux | conseillères générales : body=organization
conseiller municipal | conseillère municipale | conseillers municipaux | conseiller communal | conseillère communale | conseiller communautaire | conseillère communautaire | conseiller métropolitain | conseillère métropolitaine : body=place
conseiller culturel | conseillère culturelle | conseiller commercial | conseillère commerciale | conseiller politique | conseillère politique | conseiller de coopération et d'action culturelle | conseillère de coopération et d'action culturelle | conseiller économique | conseillère économique | conseiller économique et commercial | conseillère économique et commerciale | conseiller commercial et économique | conseiller aux affaires économiques et commerciales | conseillère aux affaires économiques et commerciales | conseillers économiques | attaché de coopération | attachée de coopération | attaché culturel | attachée culturelle | attaché de défense | attachée de défense | conseillers culturels | conseillers commerciaux | attachés culturels | attachés de défense : body=state mission=yes
prince souverain | souverain : body=state
maréchal de la voïvodie | maréchal de voïvodie | voïvode : body=province
maréchal : body=province in=PL needsbody=yes
conseiller administratif | conseillère administrative | municipal | municipale | conseillers administratifs | conseillères administratives | municipaux | conseiller de ville | conseillère de ville : body=place weak=yes
conseiller de gouvernement | conseillère de gouvernement | conseiller de gouvernement-ministre | conseillère de gouvernement-ministre : body=state portfolio=yes state=MC
conseiller fédéral | conseillère fédérale | conseiller national | conseillère nationale | conseiller aux États | conseillère aux États | conseillers fédéraux | conseillères fédérales | conseillers nationaux : body=state state=CH
sous-ministre | sous-ministre adjoint | sous-ministre adjointe | sous-ministre associé | sous-ministre associée | sous-ministre en titre | sous-ministres : body=state portfolio=yes in=CA
chef de poste | cheffe de poste : envoy=yes
chef de région | cheffe de région : body=province
assesseur | assesseure | assesseur régional | assesseure régionale | assesseur provincial : body=province portfolio=yes
adjoint | adjointe | adjoints | adjointes : weak=yes body=place sector=at
permanent | permanente : needsbody=yes
membre permanent | membre permanente : needsbody=yes
trésorier | trésorière
intendant | intendante
délégué | déléguée : bare=yes
fondateur | fondatrice : weak=yes
premier secrétaire | première secrétaire | deuxième secrétaire | troisième secrétaire | premiers secrétaires : body=party embassy=yes
secrétaire national | secrétaire nationale | secrétaire fédéral | secrétaire fédérale | secrétaire à l'organisation | secrétaire aux relations internationales | secrétaire aux relations extérieures | secrétaire aux affaires internationales | secrétaire aux affaires extérieures | secrétaire aux affaires économiques | secrétaire à la communication | secrétaire à la propagande | secrétaire à l'idéologie | président national | présidente nationale | coordinateur national | coordinatrice nationale | coordonnateur national | coordonnatrice nationale : needsbody=yes
chef du Parti : body=party weak=yes
roi | reine | rois : body=state weak=yes
grand-duc | grande-duchesse | grand-duc héritier | grande-duchesse héritière | lieutenant-représentant | maréchal de la Cour : body=state weak=yes state=LU
roi père | reine mère | prince héritier | princesse héritière | régent : body=state
empereur : body=state weak=yes
émir : body=state
sultan : body=state
pape | souverain pontife : body=state state=VA
évêque | évêques | archevêque | archevêques | évêque auxiliaire | archevêque émérite | évêque émérite | nonce apostolique | vicaire général | curé | imam | grand imam | mufti | grand mufti | khalife général | khalife | bâtonnier | bâtonnière
landammann | landamman : body=province
président du gouvernement | présidente du gouvernement | vice-président du gouvernement | vice-présidente du gouvernement : body=state regional=yes
ministre responsable : body=state portfolio=yes
assistant du ministre | assistante du ministre | assistant de la ministre | assistante de la ministre : body=state portfolio=yes
ministre délégué | ministre déléguée | ministre adjoint | ministre assistant | ministre assistante | ministres délégués | ministres déléguées : body=state portfolio=yes
haut responsable : weak=yes
général en chef

# Titles that nobody has in the government of these states: who bears one is of another.
[foreign-title]
ministre | premier ministre | vice-premier ministre | vice-ministre : state=CH

[member]
membre | membres | membre suppléant | membre suppléante | membre titulaire | membre de plein droit | membre officiel | membre fondateur | membre fondatrice | membre actif | membre active | membre influent | membre influente | membre éminent | membre éminente | membre à part entière | membre honoraire | membre d'honneur | membre permanent | membre permanente | membre élu | membre élue | membre correspondant | membre associé | membre associée | membres fondateurs | membres actifs | simple membre
# … of a party alone
militant | militante | adhérent | adhérente | issu | issue : party=yes

# Sectors of those who are called secretaries and are ministers.
[office-sector]
Défense | Guerre | Trésor | Commerce | Agriculture | Intérieur | Énergie | Travail | Éducation | Santé | Transports | Logement | Sécurité | Sécurité intérieure | Économie | Finances | Justice | Environnement | Affaires étrangères | Communication | Tourisme | Culture | Action extérieure | Relations extérieures | Relations internationales | Affaires européennes

# The offices of prefects and governors, which are bodies in these states and no units, behind a post of [office-staff].
[prefect-office]
préfecture | préfecture de région : in=CI,SN,FR,BJ,NE,ML,BF,TD,CM,CG,GA,DJ
haut-commissariat : in=BF
gouvernorat : in=NE,SN,TD,BF,ML,GN

# Posts of those who serve there.
[office-staff]
secrétaire général | secrétaire général adjoint | chef de cabinet | directeur de cabinet | chef de service | chef de division | chef de bureau | chef du protocole | chef du bureau | chargé de mission | directeur | directeur général | directeur général adjoint | conseiller technique

# Behind a post, that somebody held it then.
[former-behind]
d'alors | de l'époque | d'autrefois

[post-before]
vice | sous | co
ancien | ancienne | anciens | anciennes | ex | feu | jusque-là | jusqu'alors | jusqu'ici | précédemment : former=yes
alors | à l'époque | à cette époque | en ce temps-là : former=yes
premier | première | deuxième | haut | haute | principal | principale
désormais | dorénavant | nouveau | nouvel | nouvelle | nouveaux | nouvelles | actuel | actuelle | actuels | actuelles | prochain | prochaine | futur | future : skip=yes

# What may follow the head and belongs to the title.
[post-after]
civil | pays | perpétuel | perpétuelle | supérieur | supérieure | non-résident | non résident | non-résidente | adjoint | adjointe | adjoints | adjointes | permanent | permanente | permanents | général | générale | généraux | parlementaire | honoraire | délégué | déléguée | exécutif | exécutive | par intérim | ad intérim | en pied | a.i | a.i. | p.i. | plénipotentiaire | extraordinaire | extraordinaire et plénipotentiaire | extraordinaires | extraordinaires et plénipotentiaires | plénipotentiaires | suppléant | suppléante | assistant | assistante | en chef | sortant | sortante | d'État | principal | principale | élu | régional | régionale | régionaux | provincial | provinciale | provinciaux | départemental | départementale | départementaux | communal | communale | municipal | municipale | cantonal | cantonale | préfectoral | préfectorale | interrégional | interrégionale | de wilaya | territorial | territoriale | national | nationale | fédéral | fédérale | politique | résident | résidente | itinérant | désigné | désignée | en exercice | tournant | tournante | spécial | spéciale | adjoint permanent | adjointe permanente | intérimaire | provisoire | de transition | stratégique | diplomatique | économique | technique | juridique | financier | financière | culturel | culturelle | commercial | commerciale | militaire | particulier | particulière | scientifique | administratif | administrative | opérationnel | opérationnelle

# Says behind a member of an assembly that he was elected where is told behind it: "la députée élue à A".
[elected]
élu | élue | réélu | réélue

# Sectors of ministers that go on with what they are for or against: "de la Lutte contre la fraude".
[sector-relation]
lutte contre | égalité entre | parité entre | relations entre | protection contre | prévention contre | relations avec | rapports avec | liaison avec | coopération avec | dialogue avec | liens avec | solidarité avec

# Levels that only posts have; those of bodies are in [level].
[post-level]
départemental | départementale | départementaux | cantonal | cantonale | préfectoral | préfectorale | de wilaya | territorial | territoriale : of=PROVINCE
communal | communale : of=PLACE

# Adjectives of residence that stand behind a post but are no part of it.
[post-skip]
empêché | empêchée | entrant | entrante | respectifs | respectives | sortant | sortante | démissionnaire | démissionnaires | nouvellement nommé | récemment nommé | nouvellement élu | en poste | accrédité | accréditée | actuel | actuelle | socialiste | libéral | libérale | conservateur | conservatrice | centriste | travailliste | écologiste | péquiste | péquistes | nationaliste | communiste | démocrate-chrétien | démocrate-chrétienne | social-démocrate | radical | radicale | indépendantiste | souverainiste | abertzale | macroniste

# Behind a people in a minister's sector: "des Marocains résidant à l'étranger".
[resident-abroad]
nationale à l'étranger | nationale établie à l'étranger | nationale résidant à l'étranger | nationale de l'étranger | nationales à l'étranger
résidant à l'étranger | résidents à l'étranger | établis à l'étranger | vivant à l'étranger | à l'étranger | à l'extérieur | résidant à l'extérieur | établis à l'extérieur | vivant à l'extérieur | de l'étranger | de l'extérieur | établis hors | de la diaspora

# Verbs that tell of a post: "qui préside le Conseil", "présidé par X". passive=yes: the
# body stands before, the holder behind; free=yes: no "qui" is asked for; seat=yes: who
# is, comes or is put there; own=yes: the body is the subject. of=… also a place of that kind. vague=yes: the title
# is not that of the post, which is left out where the text names it.
[post-verb]
préside | présidait | présidera : title=président of=PROVINCE
présidé par | présidée par : title=président passive=yes of=PROVINCE
(dirige|dirigeait|administre|préside aux destinées de) la (mairie|commune|municipalité) (de|du|d') : title=maire of=PLACE
(dirige|dirigeait|administre|préside aux destinées de) la préfecture (de|du|d') : title=préfet of=PLACE
(dirige|dirigeait|administre|préside aux destinées de) la wilaya (de|du|d') : title=wali of=PLACE
(dirige le|dirigeait le|administre le|préside aux destinées du) gouvernorat (de|du|d') : title=gouverneur of=PLACE
(dirige|dirigeait|administre|préside aux destinées de) la sous-préfecture (de|du|d') : title=sous-préfet of=PLACE
dirige | dirigeait : title=directeur
dirigé par | dirigée par | que dirige | que dirigeait | que conduit | que conduisait | que pilote | placé sous la direction de | placée sous la direction de : title=directeur passive=yes
placé sous la présidence de | placée sous la présidence de | placé sous la présidence du | placée sous la présidence du | que préside | que présidait | dont la présidence est assurée par | dont la présidence est confiée à : title=président passive=yes

# The wording says what is given up, taken or held; who has it stands before.
[post-verb free=yes]
prend la présidence de | prend la présidence du | a pris la présidence de | a pris la présidence du | prendra la présidence de | prendra la présidence du | assure la présidence de | assure la présidence du | assurera la présidence de | assurera la présidence du | occupe la présidence de | occupe la présidence du | hérite de la présidence de | hérite de la présidence du | accède à la présidence de | accède à la présidence du | assume la présidence de | assume la présidence du : title=président
prend la direction de | prend la direction du | a pris la direction de | a pris la direction du | prendra la direction de | prendra la direction du | assure la direction de | assure la direction du | assume la direction de | assume la direction du | hérite de la direction de | hérite de la direction du : title=directeur
prend la direction générale de | prend la direction générale du | a pris la direction générale de | a pris la direction générale du | assure la direction générale de | assure la direction générale du : title=directeur_général
prend les rênes de | prend les rênes du | a pris les rênes de | a pris les rênes du | prendra les rênes de | prendra les rênes du | tient les rênes de | tient les rênes du | prend la tête de | prend la tête du | a pris la tête de | a pris la tête du | prendra la tête de | prendra la tête du | prend les commandes de | prend les commandes du | a pris les commandes de | a pris les commandes du : title=dirigeant
prend le secrétariat général de | prend le secrétariat général du | assure le secrétariat général de | assure le secrétariat général du : title=secrétaire_général

(prend|prendra|a pris|prend désormais|prend quant à lui) (la tête|les rênes|les commandes|la direction) de la wilaya (de|du|d') : title=wali of=PLACE
(prend|prendra|a pris|prend désormais|prend quant à lui) (la tête|les rênes|les commandes|la direction) du gouvernorat (de|du|d') : title=gouverneur of=PLACE
(prend|prendra|a pris|prend désormais|prend quant à lui) (la tête|les rênes|les commandes|la direction) de la préfecture (de|du|d') : title=préfet of=PLACE
(prend|prendra|a pris|prend désormais|prend quant à lui) (la tête|les rênes|les commandes|la direction) de la sous-préfecture (de|du|d') : title=sous-préfet of=PLACE
(prend|prendra|a pris|prend désormais|prend quant à lui) (la tête|les rênes|les commandes|la direction) de la mairie (de|du|d') : title=maire of=PLACE
# Where somebody is, comes or is put.
[post-verb seat=yes]
à la tête de | à la tête du | à la tête d' | aux commandes de | aux commandes du | aux rênes de | aux rênes du : title=dirigeant of=PROVINCE vague=yes
à la présidence de | à la présidence du | à la présidence d' : title=président of=PROVINCE
à la vice-présidence de | à la vice-présidence du : title=vice-président of=PROVINCE
à la direction de | à la direction du : title=directeur
à la direction générale de | à la direction générale du : title=directeur_général
au secrétariat général de | au secrétariat général du : title=secrétaire_général
à la mairie de | à la mairie du | à la mairie d' : title=maire of=PLACE
à la tête de la préfecture de | à la tête de la préfecture du | à la tête de la préfecture d' : title=préfet of=PLACE
à la tête de la sous-préfecture de | à la tête de la sous-préfecture du | à la tête de la sous-préfecture d' : title=sous-préfet of=PLACE
à la tête de la wilaya de | à la tête de la wilaya du | à la tête de la wilaya d' : title=wali of=PLACE
à la tête de la mairie de | à la tête de la mairie du | à la tête de la mairie d' : title=maire of=PLACE
à la tête du gouvernorat de | à la tête du gouvernorat du | à la tête du gouvernorat d' : title=gouverneur of=PLACE

# Of the body that is the subject: "l'Association a élu à sa présidence X".
[post-verb own=yes]
à sa présidence : title=président
à sa tête : title=dirigeant
à sa direction : title=directeur

# Who is given a post stands before these.
[appointed]
nommé | nommée | nommés | nommées | élus | élues | réélus | réélues | désignés | désignées | choisis | choisies | promus | promues | reconduits | élu | élue | réélu | réélue | désigné | désignée | promu | promue | investi | investie | reconduit | reconduite | choisi | choisie | intronisé | intronisée | devient | devenu | devenue | succède | remplace | occupe | occupait | assume | assumait | assumera | occupera | accréditant | exerce | exerçait | exercera | confirmé | confirmée | maintenu | maintenue | porté | portée | propulsé | propulsée | placé | placée | installé | installée | proclamé | proclamée | accède | accédé | accéda | accédait | accédera | accèdera | accédant | endosse | endossait | endossera | revêt | revêtira | parachuté | parachutée | nommer | élire | plébiscité | plébiscitée | coopté | cooptée | propulse | porte | nommant | désignant | pris | prend | prendra | élisant | promouvant | affectant | appelé | appelée | accrédité | accréditée | pressenti | pressentie | agira | agit | agissait

# A body is said to have somebody as what stands behind.
[body-has]
a pour | avait pour | aura pour | a eu pour | ont pour | ayant pour

# Who gives up a post, or is made to.
[relieved]
relevé | relevée | démis | démise | libéré | libérée | déchargé | déchargée | limogé | limogée | révoqué | révoquée | destitué | destituée | relever | démettre | libérer | décharger | limoger | révoquer | destituer

# Right before "le poste de", "ses fonctions de": somebody has the post, or (ends=yes) gives it up.
[in-post]
occupe | occupait | occupera | assume | assumait | assumera | exerce | exerçait | exercera | occuper | assumer | exercer | tenir | remplir | assurer | conserver | garder | reprendre | cumuler | détenir | accepter | prendre
tient | tiendra | tenait | tenu | cumule | cumulait | cumulera | remplit | remplissait | remplira | rempli | détient | détenait | détiendra | assure | assurait | assurera | assuré | conserve | conservera | conservait | conservé | garde | gardera | gardait | gardé | reprend | reprendra | repris | occupé | assumé | exercé | accepté
quitte | quittera | quittait | quitté | quitter | quittant | démissionne | démissionnera | démissionnait | démissionné | démissionner | démissionnant | abandonne | abandonnera | abandonné | abandonner | laisse | laissera | laissé | laisser | perd | perdra | perdu | renonce | renoncera | renoncé : ends=yes
cesse | cessera | cessait | cessé | cesser | cessant | arrête | arrêtera | arrêté : ends=yes

# Behind a pronoun: says that a post is or was held.
[held-post]
est | occupe | assume | exerce | sera | deviendra | devient | est devenu | est devenue | est devenu depuis | est devenue depuis | est depuis | est désormais | est actuellement | est maintenant | est par ailleurs | est ensuite devenu | est ensuite devenue | a été nommé | a été nommée | a été élu | a été élue | a été désigné | a été désignée | a été promu | a été promue | avait été nommé | avait été nommée | avait été élu | avait été élue | avait été désigné | avait été désignée | avait été promu | avait été promue | est également | est aussi

[held-post former=yes]
était | fut | a été | avait été | a occupé | a exercé | a assumé | occupait | exerçait | assumait | avait occupé | avait exercé | était auparavant | était jusque-là | fut successivement | a été successivement | a notamment été | avait notamment été | a été notamment | a été entre autres | a entre autres été | avait entre autres été | fut entre autres | fut notamment | a longtemps été | a également été | a aussi été | avait déjà été | a déjà été | fut longtemps | fut aussi | fut également | a été tour à tour | fut tour à tour | a été d'abord | fut d'abord | a été ensuite | a été longtemps | a successivement été | a tour à tour été | a d'abord été | a également occupé | a aussi occupé | a notamment occupé | a ensuite occupé | a également exercé | a aussi exercé | a notamment exercé | a ensuite exercé | a également assumé | a aussi assumé

# Behind the auxiliary and the adverbs: that somebody had a post, "a, entre autres, été maire".
[held-once]
été

# Between "était" and the post: how long somebody had it, "depuis 2012", "de 1998 à 2002", "pendant dix ans".
[term-of]
depuis | depuis plus de | depuis près de | de | du | dès | pendant | pendant plus de | pendant près de | durant | durant plus de | durant près de | jusqu'en | jusqu'au | jusqu'à | en | entre | à partir de

[term-unit]
an | ans | année | années | mois | mandat | mandats | semaines | lors | peu | longtemps | longues années | plusieurs années | quelques mois | de longues années | de nombreuses années | la fin de | le début de | une dizaine d'années | une vingtaine d'années | dernier | dernière

# What somebody hands over who leaves a post: "remet la présidence de A à B".
[seat-noun]
présidence | présidence tournante | présidence annuelle : title=président
vice-présidence : title=vice-président
coprésidence : title=coprésident
direction : title=directeur
direction générale : title=directeur_général
secrétariat général : title=secrétaire_général
mairie : title=maire

# Somebody who does so to a seat has it: "exercera la présidence de A".
[takes-seat]
prend | prendra | prit | prenait | a pris | assume | assumera | assumait | a assumé | assure | assurera | assurait | a assuré | exerce | exercera | exerçait | a exercé | occupe | occupera | occupait | reprend | reprendra | a repris | détient | détiendra | détenait

# Besides verbs: that a seat comes to somebody, and that somebody is given something.
[seat-given]
change de mains

# … and that somebody has it: "la présidence est assurée par X".
[seat-given by=yes]
assurée | assumée | exercée | occupée | tenue | détenue

[gives]
fait don | fait cadeau

# Has the post that somebody had before.
[heir]
successeur | successeure

# Had the same post before.
[predecessor]
prédécesseur | prédécesseure

# Whoever speaks or acts for somebody else, whose post stands behind these.
[stands-for]
au nom des | au nom de | au nom du | au nom de la | au nom de l' | représentant le | représentant la | représentant l' | représentant M | représentant Mme | représentant Monsieur | représentant Madame | représentant Son Excellence | représentant Sa Majesté | représentant S.E | représentant Me | représentant Dr | représentant son | représentant sa | en représentation de | en représentation du | pour le compte du

# Stand between such a word and the post.
[at-post]
(plusieurs|divers|différents|de nombreux) postes(| de responsabilité)(|,) dont celui (de|d') | (plusieurs|diverses|différentes|de nombreuses) (fonctions|hautes fonctions|responsabilités)(|,) dont celle (de|d')
les habits de | les habits d' | l'habit de | le costume de | le costume d' | la casquette de | l'écharpe de | à servir comme | à servir en qualité de | à exercer comme | à officier comme | à exercer les fonctions de | à exercer les fonctions d' | à occuper le poste de | à occuper le poste d' | à assumer les fonctions de | à assumer les fonctions d' | dans ses fonctions de | dans ses fonctions d' | ses fonctions d' | son poste d' | sa fonction de | sa fonction d' | sa charge de | le mandat de | le mandat d' | son mandat de | son mandat d' | ses responsabilités de | la responsabilité de | les responsabilités de | les charges de | les fonctions du | cette fonction de | le rôle de | à ses fonctions de | à ses fonctions d' | à son poste d' | au mandat de | dans sa fonction de | à son poste de | pour le poste de | à titre de | à la dignité de | au titre de | au siège de | au fauteuil de | dans les fonctions de | dans le poste de | son poste de | ses fonctions de | la charge de | pour remplir les fonctions de | pour exercer les fonctions de | au poste de | au poste d' | aux fonctions de | aux fonctions d' | du poste d' | de ses fonctions d' | de son poste d' | des fonctions d' | le poste d' | les fonctions d' | la fonction d' | à la fonction d' | à la fonction de | à la charge de | pour assurer le poste de | pour occuper le poste de | du poste de | de ses fonctions de | de sa fonction de | de la charge de | de son poste de | des fonctions de | le poste de | les fonctions de | la fonction de | le poste du

# … and those that say in which capacity somebody acts: "X a parlé en tant que président".
[at-post as=yes]
comme | en qualité de | en qualité d' | en sa qualité de | en sa qualité d' | en leur qualité de | en tant que | en tant qu'

[counterpart]
homologue | homologues | alter ego

# … and who is of the same government where no other is told.
[counterpart own=yes]
collègue | collègues

# Who had the post before: behind these words, or before them in the passive.
[succession]
succède à | succède au | remplace à ce poste | remplace dans ses fonctions | remplace à cette fonction | succède à ce poste à | succède dans ses fonctions à | a remplacé | a pris la suite de | a pris la relève de | succédé à | succédé au | succédera à | succédera au | succédait à | succédant à | remplace | remplacera | remplacé | remplaçant | en remplacement de | en remplacement du | en lieu et place de | en lieu et place du | en succession de | en succession du | détrône | a détrôné | pour relever | supplante | a supplanté | prend la succession de | pris la succession de | prend la relève de | pris la relève de | prend la suite de | pris la suite de | successeur de | successeure de | pour remplacer | vient remplacer | viennent remplacer | viendra remplacer | vient en remplacement de | vient en remplacement du | pour succéder à | pour succéder au | relaie | relaye | relaient | prend la place de | prend la place du | prendra la place de | a pris la place de | pris la place de | prend la relève du | prend la suite du | prendra la suite de | prendra la suite du | prendra la relève de | prend le relais de | prend le relais du | prendra le relais de | a pris le relais de | prenant le relais de | prenant la suite de | prend place à la suite de | hérite du poste à la suite de | hérite du fauteuil à la suite de | hérite du poste de | hérite du fauteuil de | prend le fauteuil de | prend fonction à la suite de | prend fonctions à la suite de | est nommé à la suite de | est nommée à la suite de | a été nommé à la suite de | a été nommée à la suite de | prenant la relève de | prenant la succession de

[succession passive=yes]
remplacé par | remplacée par | relayé par | relayée par | relevé par | relevée par | cède sa place à | a cédé sa place à | cède son siège à | a cédé son siège à | passe le flambeau à | a passé le flambeau à | passe le relais à | a passé le relais à | passe la main à | a passé la main à | transmet le flambeau à | a transmis le flambeau à | transmet le témoin à | a transmis le témoin à | est suppléé par | est suppléée par | laisse son fauteuil à | a laissé son fauteuil à | a pour successeur | cède son fauteuil à | a cédé son fauteuil à | cède le fauteuil à | a cédé le fauteuil à | passe le témoin à | a passé le témoin à

# Who is moved to a like post elsewhere, and in which capacity.
[transferred]
muté | mutée | mutés | mutées | transféré | transférée | transférés | transférées | permuté | permutée | permutés | permutées | affecté | affectée | affectés | affectées

# Who brings or hands over the message of somebody at home stands before these.
[bears-message]
porteur d'un message | porteuse d'un message | porteur d'une lettre | porteuse d'une lettre | porteurs d'un message | porteur d'un pli | porteur d'une missive | remis un message | remis une lettre | remet un message | transmis un message | transmis les salutations | transmis les félicitations | transmet les salutations | transmis le message

# Nouns for moving somebody to a like post elsewhere: "la mutation de X, préfet de A, à B".
[moving-noun]
mutation | mutations | permutation | permutations | affectation | affectations | transfert | transferts | redéploiement

# The posts told of behind these are held no more; parted=yes and rest=yes: other words may stand between the two.
[ends-office]
mis fin | met fin | mettant fin | mettre fin | mettra fin : parted=yes
aux fonctions de | aux fonctions du | aux fonctions des | aux fonctions d' : rest=yes
fin aux fonctions de | fin aux fonctions du | fin aux fonctions des | fin aux fonctions d' | fin à la mission de | fin à la mission du | fin aux missions de | fin aux missions du | fin aux missions des | fin à ses fonctions de | fin à leurs fonctions de | fin de fonctions de | fin de fonctions du | fin de fonctions des | fin de fonctions d'

# Before the name of who had the post told of before: "fonctions de préfet de A, exercées par X".
[held-by]
exercées par | exercée par | exercé par | occupées par | occupée par | occupé par | assumées par | assumée par | assumé par | assurées par

[same-capacity]
en la même qualité | en cette même qualité | au même poste | à la même fonction | dans la même fonction | dans les mêmes fonctions | avec les mêmes fonctions | aux mêmes fonctions | en cette qualité

# The post of which was told, had elsewhere.
[same-post]
le même poste | au même poste | ce même poste | à ce même poste | les mêmes fonctions | aux mêmes fonctions | dans les mêmes fonctions | la même fonction | à la même fonction | dans la même fonction | ces mêmes fonctions | cette même fonction | la même charge | le même fauteuil | des fonctions similaires | des fonctions identiques | une fonction similaire | un poste similaire | en poste | en service | en fonction | en fonctions

# In a story of appointments, somebody comes into the post that it is about; behind=yes: who, stands behind.
[takes-office]
prend le commandement | prend les commandes | prennent respectivement les commandes | prennent respectivement le commandement | prend fonction | prend fonctions | prend ses fonctions | prend service | est installé | est installée | a été installé | a été installée | est nommé | est nommée | a été nommé | a été nommée | sont respectivement nommés | ont été respectivement nommés | sont nommés respectivement | ont été nommés respectivement | est désigné | est désignée | est affecté | est affectée | a été affecté | a été affectée | fait son entrée | hérite du poste | hérite du fauteuil | hérite du siège | prend place | prend les rênes | s'installe | pose ses valises | dépose ses valises

# … where the seat stands right behind: "hérite du Wouri".
[takes-office direct=yes]
hérite de | hérite du | héritera de | héritera du | prend la tête de | prend la tête du | prend la direction de | prend la direction du | prend le commandement de | prend le commandement du | prend les commandes de | prend les commandes du | prend les rênes de | prend les rênes du | part diriger | dirigera désormais | ira diriger | va diriger | rejoint le département de | rejoint le département du | rejoint la préfecture de | rejoint la préfecture du | rejoint la wilaya de | rejoint la région de | rejoint la région du | atterrit à la préfecture de | atterrit à la préfecture du | va à | ira à | s'en va à | part à | atterrit à | débarque à | échoue à | se retrouve à | prend ses quartiers à | dépose ses valises à | pose ses valises à | rejoint l'arrondissement de | rejoint le district de | rejoint la sous-préfecture de | prend la tête d' | prend la direction d' | prend le commandement d' | est envoyé à | est envoyée à | a été envoyé à | a été envoyée à | va désormais diriger | dirige désormais | administrera désormais

# … and from where somebody comes: "venant du département du Wouri".
[leaves-office]
(venant|provenant|venu|venue|transfuge|en provenance) (de|du) | (précédemment|jusque-là) en (poste|service) (dans|à) | (jusqu'ici|jusqu'alors|auparavant) en poste (dans|à) | précédemment (affecté|affectée) à | quitte | laisse | a quitté

[takes-office behind=yes]
s'appelle | se nomme | a été confié à | est confié à | échoit à | revient à | décision présidentielle désigne | décret nomme | décret désigne | arrêté nomme | a été attribué à

# Whoever has come to a post, told of again without the name.
[newcomer]
le nouveau promu | la nouvelle promue | le promu | la promue | l'intéressé | l'intéressée | ce dernier | cette dernière | celui-ci | celle-ci | le nouveau venu | la nouvelle venue | le nouveau patron | la nouvelle patronne | l'heureux promu | l'heureuse promue

# One to a state: several of them are of several states.
[state-head]
chef de l'État | premier ministre | chef du gouvernement | président de la République | roi | ministre-président | président du gouvernement

# … and those of them who are heads of a republic.
[chair-of-state]
chef de l'État | président de la République

# Members of the body whose president is told of beside them.
[colleague]
député | conseiller | élu | parlementaire

# Behind "d'autres" at the end of a list of persons: they are of the body that follows.
[other-member]
élus | élues | membres | conseillers | conseillères | responsables | cadres | représentants | députés | parlementaires | dirigeants | fonctionnaires | collaborateurs | officiels

# Somebody worked somewhere, and "comme" says as what.
[served]
travaillé | servi | exercé | œuvré | officié | travaillait | exerçait | servait | officiait

# Between several posts and those who get them.
[falls-to]
sont revenus à | sont revenues à | sont revenus respectivement à | sont revenues respectivement à | sont respectivement revenus à | reviennent à | reviennent respectivement à | ont été confiés à | ont été confiés respectivement à | ont été respectivement confiés à | sont confiés à | ont été attribués à | ont été attribués respectivement à | échoient à | sont allés à

# Between a post and the name of who has it.
[identifies]
est | était | sera | sont | étaient | seront | s'appellent | se nomment | ne sont autres que | s'appelle | se nomme | se prénomme | n'est autre que | n'est autre qu' | n'est nul autre que | reste | demeure | a pour nom

# Begin a sentence with the post that somebody had before.
[formerly]
précédemment | jusque-là | jusqu'ici | jusqu'alors | auparavant | anciennement | jadis | naguère | ci-devant

# Before a plural post: several come to it.
[post-change]
nouveaux | nouvelles | mouvement | mouvements | remaniement | nomination | nominations | permutation | permutations | mutation | mutations | désignation | désignations | chassé-croisé | valse

# Nouns for somebody's coming into a post: "la nomination de X au poste de A".
[nomination]
nomination | installation | élection | réélection | désignation | promotion | reconduction | investiture | prise de fonctions | prise de fonction | prise de poste | entrée en fonctions | entrée en fonction | accession
