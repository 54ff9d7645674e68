# Heads of the names of bodies. Attributes:
#   owner=yes   what stands behind "de" and is a place, party or body owns it (PART_OF)
#   owner=PROVINCE only a province owns it: "hôpital général de Cao Bang"
#   local=yes   without an owner named, it belongs to the province or town at hand
#   unit=department a name of the tables behind "de" and its article is a department
#   name=yes    a proper name may follow at once ("Université Ibn Zohr")
#   full=…      the words that an abbreviation or another way to say it stands for, joined by _
#   act=yes     with a small letter before a body or a place it is what was done: "la fondation de l'ASEAN"
#   joins=yes   with a small letter before a state or the like and "à" it is what the state does ("l'association de la Suisse au programme")
#   weak=yes    a body only with a capital letter or a proper name in it
#   of=PROVINCE a body only where a province owns it ("gouvernement du Québec") or it is called after a state ("gouvernement
#               malgache"): that "de Madagascar" is the state
#   of=COUNTRY  with a capital letter a state's, whose adjective stands right behind ("la Coopération espagnole")
#   of=PLACE    a town's, whose name may end in a number ("la mairie de Douala V")
#   kind=…      what "les deux organes législatifs" or "les deux Parlements" may mean besides their own kind
#   plain=yes   none with the adjective of a state or a province right behind ("la présidence wallonne")
#   chaired=yes a person's name behind it is that of who presides over it
#   post=yes    behind a post a body without an owner named too ("président du conseil régional")
#   force=yes   a state's behind a post is named though without a capital letter ("chef de l'armée algérienne"),
#               and that of a place by name ("la police de X")
#   stated=yes  with a small letter, the adjective of a state behind it names it ("l'ambassade coréenne")
#   single=yes  with a small letter, one unknown capital word behind it is a name ("l'université Waseda")
#   named=yes   a body only with an unknown name right behind it ("l'opérateur Lumitel"; not "la filiale de Danone")
#   midst=yes   none with a small letter between "au" and "de" with an article ("au centre des entretiens")
#   level=…     what it is the council of, "l'APC de Blida": a PLACE or a PROVINCE
#   lies=yes    an unknown name behind a bare "de" is a place, though its words may be a person's ("le poste de police de Nam On")
#   region=yes  a part of the world may stand right behind it ("le département Afrique du ministère")
#   whose=yes   the short name of the body whose it is may stand right behind it ("le bureau UNICEF à Testa")
#   region=only a body only so ("l'unité Asie centrale de la Commission", but "l'unité de l'Union")
#   number=yes  an ordinal before it tells one from another ("4e Zone militaire")
#   party=yes   with a party behind it, and a post before it, a group of its deputies ("chef du groupe MR")
#   faction=yes a group of deputies: its name is as long as that of a party, and brackets behind a name tell who is of it
#   house=yes   its name may tell at which house it is ("le groupe d'amitié A-B au Sénat")
#   sitting=yes where it is told to be held it is a meeting ("l'assemblée générale de A, réunie à B")
#   abroad=yes  a province's or an intergovernmental body's, of which it has several in other states ("Bureau du Québec à Munich")
#   chapter=yes of a body in a province it belongs to both ("l'antenne de l'Union de la province de Kandal")
#   national=yes with a small letter too where "national" tells that there is one in the state ("l'office national des eaux"), or as a side of an agreement
#   site=yes    a place where somebody goes there ("a visité le musée"); site=only a body only behind a post ("directeur de la maison de la culture")
#   branches=yes of the same name there is one in every province, and its name may go on with that one's: "l'Institut français d'Oran"
#   session=yes behind an ordinal it is a meeting ("la première Commission mixte"), and where somebody takes part in it; session=numbered only the former

[body owner=yes]
sûreté nationale | sûreté publique | protection civile | forces armées royales | forces armées | gendarmerie royale | gendarmerie nationale | marine nationale | marine royale | marine populaire | police nationale | police judiciaire : weak=yes force=yes stated=yes
corps préfectoral | cellule de communication | cellule de la communication | services de la communication | services de communication | services du Premier ministre | Recherche extérieure : post=yes
présidence de la République : post=yes stated=yes
MRC | municipalité régionale de comté : name=yes
conseil d'administration | conseils d'administration
comité | comités : local=yes session=yes
CC : full=comité_central
Politburo | BP : full=bureau_politique
AN : full=assemblée_nationale kind=legislature
organe législatif | organes législatifs | organe législatif suprême | plus haut organe législatif : full=assemblée_nationale kind=legislature
sous-comité | sous-comités
conseil | conseils : local=yes
conseil populaire | conseils populaires : local=yes own=yes
commission | commissions : session=yes name=yes topics=yes
assemblée générale | assemblées générales : session=yes sitting=yes
sous-commission
ministère | ministères
chancellerie | chancelleries | chancellerie d'État | chancellerie fédérale | Staatskanzlei : weak=yes
département | départements | département ministériel : weak=yes region=yes
département du travail du front uni | département du front uni | département de travail de front uni | département du travail de front uni | département du front uni de travail
service | services : weak=yes region=yes
unité | unités | division | divisions | cellule | cellules | desk | desks : weak=yes region=only
direction | directions : weak=yes region=yes
secrétariat | secrétariats : weak=yes
présidium | présidiums | praesidium : weak=yes
bureau politique | bureau permanent | Bureau politique
bureau | bureaux : weak=yes abroad=yes region=yes whose=yes
assemblé nationale : full=assemblée_nationale kind=legislature
assemblée populaire de wilaya | assemblées populaires de wilaya | assemblées populaires de wilayas : level=PROVINCE local=yes session=yes post=yes
assemblée populaire communale | assemblées populaires communales : level=PLACE local=yes session=yes post=yes lies=yes
APW : level=PROVINCE full=assemblée_populaire local=yes session=yes post=yes
APC : level=PLACE full=assemblée_populaire_communale local=yes session=yes post=yes lies=yes
assemblée régionale | assemblées régionales | assemblée provinciale | assemblée départementale | assemblée populaire provinciale | parlement provincial | parlement régional : local=yes session=yes post=yes
congrès du peuple | congrès populaire : local=yes kind=legislature session=numbered
assemblée | assemblées : local=yes kind=legislature session=numbered
section | sections : weak=yes chapter=yes
parlement | parlements : weak=yes kind=legislature post=yes stated=yes
sénat | sénats : weak=yes kind=legislature
congrès du peuple | congrès populaire | congrès de la République | congrès des députés | congrès de l'Union : kind=legislature
Landtag | Bundestag | Bundesrat
Grand Conseil : local=yes
tribunal cantonal | ministère public cantonal | collège échevinal | collège des bourgmestre et échevins | conseil échevinal : local=yes post=yes
bourgeoisie | bourgeoisies : local=yes post=yes weak=yes
assemblée fédérale | chancellerie fédérale | tribunal fédéral | office fédéral | département fédéral | administration fédérale | secrétariat d'État fédéral : weak=yes
chambre des représentants | chambre des conseillers | chambre des députés | chambre des communes | chambre du peuple | chambre basse | chambre haute | Congrès des députés | Knesset | Diète : kind=legislature
Douma d'État | Douma : kind=legislature
Conseil de la Fédération : kind=legislature
cour suprême | cours suprêmes | parquet général | parquets généraux | tribunal suprême | tribunaux suprêmes | parquet populaire suprême | parquets populaires suprêmes | parquet suprême | parquets suprêmes | tribunal populaire suprême | tribunaux populaires suprêmes | cour : weak=yes
tribunal de grande instance | tribunal de première instance | tribunal de commerce | tribunal militaire | tribunal de paix | cour d'appel | cour d'assises | tribunal administratif | tribunal d'instance | tribunal judiciaire : post=yes
tribunal | tribunaux : weak=yes
CPAS | centre public d'action sociale | centre communal d'action sociale | CCAS : post=yes
tribunal populaire | cour populaire | cour populaire suprême | cours populaires suprêmes | parquet populaire | tribunal provincial | parquet provincial
coopération : of=COUNTRY stated=yes
ambassade | ambassades | consulat | consulats | consulat général : stated=yes
délégation générale : name=yes abroad=yes
délégation Wallonie-Bruxelles | délégations Wallonie-Bruxelles : abroad=yes
bureau du gouvernement | bureau gouvernemental | bureaux gouvernementaux | bureau du Premier ministre | cabinet du Premier ministre | cabinet du gouvernement : stated=yes post=yes
délégation de l'Union européenne | délégation de l'UE | délégation de l'Union Européenne : abroad=yes
délégation permanente | mission permanente | représentation permanente
délégation spéciale : post=yes local=yes
délégation des députés à l'Assemblée nationale | délégation des députés de l'Assemblée nationale | délégation parlementaire : post=yes local=yes weak=yes
agence | agences : weak=yes national=yes
académie | académies : weak=yes force=yes national=yes
institut | instituts : weak=yes name=yes national=yes
présidence : weak=yes plain=yes
police | gendarmerie | armée : weak=yes force=yes stated=yes
police militaire | garde-frontières | gardes-frontières | garde-frontière | gardes-frontière | gardes frontières | garde-côtes | garde-côte | garde nationale | sapeurs-pompiers | sécurité publique | commandement | état-major | état-major général : weak=yes force=yes
armée de terre | armée de l'air | armée populaire | force navale | force terrestre | forces navales | forces terrestres | forces aériennes | forces de défense | force de défense | force aérienne | corps des gardes-frontières | corps de gardes-frontières | armée de mer : weak=yes force=yes post=yes
Marine : weak=yes force=yes capital=yes
front | front de la Patrie : alone=yes
maison : weak=yes
administration | autorité : weak=yes
comité de l'administration provinciale | comité d'administration provinciale | comité de l'administration de la province | comité d'administration de la province | administration de la province | administration de la ville | administration provinciale | administration municipale
conseil d'administration provinciale | conseil d'administration provincial | conseil d'administration municipal : local=yes
exécutif | gouvernement cantonal | exécutif cantonal : weak=yes
inspection générale
inspection : act=yes
haut commandement | commandement suprême | commandement général : weak=yes force=yes
cabinet : weak=yes
office | offices : weak=yes name=yes national=yes abroad=yes
audit d'État
douane | douanes : weak=yes force=yes
zone militaire | région de gendarmerie | zone de gendarmerie | zone militaire de défense | zone de défense | région militaire | région navale | région aérienne | corps d'armée : weak=yes number=yes
équipe médicale | mission médicale | équipe médicale d'aide | équipe médicale d'assistance | brigade médicale | contingent médical : weak=yes number=yes force=yes
légion de gendarmerie | groupement de gendarmerie | compagnie de gendarmerie | brigade de gendarmerie : weak=yes
groupe pays | groupe-pays | groupe d'amitié | groupe de députés d'amitié | groupe des députés d'amitié | groupe de parlementaires d'amitié | groupe d'amitié parlementaire | groupe interparlementaire d'amitié | groupe d'amitié interparlementaire | conseil d'affaires : name=yes house=yes
groupe de travail mixte | groupe mixte de travail | groupe de travail conjoint | groupe de travail | groupe parlementaire d'amitié
organisation du Parti : weak=yes
banque d'État | banque centrale | banque nationale : post=yes
Trésor
comité mixte | comité de pilotage | commission mixte | commissions mixtes | grande commission mixte | haute commission mixte : session=yes sitting=yes topics=yes
permanence : weak=yes
députation provinciale | députations provinciales | diputation provinciale | députation forale | cabildo | cabildo insulaire | diétine | diétine régionale : name=yes chaired=yes post=yes local=yes
Junte | Junta | Xunta : name=yes chaired=yes post=yes capital=yes
conseil régional | junte régionale | junte provinciale | conseil provincial | conseil communal | conseil municipal : name=yes chaired=yes post=yes local=yes
conseil départemental : name=yes chaired=yes post=yes local=yes unit=department
conseil d'État : local=yes
haut conseil | haut comité | haute autorité : national=yes
conseil des ministres | conseil de gouvernement | conseil de cabinet : sitting=yes
conseil interministériel | conseil ministériel | comité interministériel | comité ministériel | comité intergouvernemental | commission intergouvernementale | commission interministérielle | haut conseil de coopération | haut comité mixte | conseil supérieur mixte | comité bilatéral | commission bilatérale : session=yes sitting=yes
conseil du trésor | commission de la fonction publique | conseil exécutif
conseil général | conseil métropolitain | conseil fédéral | Conseil des États | conseil consultatif
primature
gouvernement | gouvernements : of=PROVINCE
gouvernement provincial | gouvernement régional : of=PROVINCE local=yes post=yes
bureau présidentiel | cabinet présidentiel | cabinet royal : post=yes
gouvernement populaire | gouvernements populaires : local=yes post=yes
secrétariat d'État
district autonome : weak=yes
mairie | mairies : weak=yes of=PLACE
antenne | antennes : abroad=yes whose=yes chapter=yes
zone économique : weak=yes place=yes
intercommunalité | communauté d'agglomération | communauté urbaine | communauté de communes | communauté métropolitaine | eurométropole | communauté rurale : name=yes chaired=yes

[body]
mise en réseau | mises en réseau | travail en réseau | théâtre d'opérations | communauté autonome | communautés autonomes | théâtre des opérations | front de mer | groupe de lycéens | groupe de jeunes | groupe de touristes | groupe d'enseignants | groupe d'élus | groupe de visiteurs | bailleur de fonds | bailleurs de fonds | levée de fonds | collecte de fonds | groupe de journalistes | groupe d'étudiants | groupe d'élèves | groupe d'experts | groupe d'hommes d'affaires | groupe d'entrepreneurs | groupe d'investisseurs | groupe de touristes | groupe de jeunes | groupe de femmes | groupe d'artistes | groupe de médecins | groupe de cadres | groupe de personnes | réseau de transport | réseau de transports | réseau électrique | mouvement des gouverneurs | mouvement des walis | mouvement des préfets | mouvement des ambassadeurs | mouvement des hakems | mouvement des magistrats | mouvement des consuls | mouvement dans le corps | mouvement diplomatique | mouvement préfectoral | mouvement partiel | groupes parlementaires d'amitié | groupes d'amitié | groupes d'amitié parlementaires | groupes interparlementaires d'amitié | société civile | sous la présidence | cette présidence | grande métropole | grandes métropoles | cour d'honneur | métropole du sud | métropole du nord | métropole de l'est | métropole de l'ouest | métropole du centre : never=yes
conseil du patronat | conseils du patronat | conseil patronal | conseil national du patronat | union du patronat | fédération patronale : weak=yes
conférence des évêques | conférence épiscopale | conférence des gouvernements | conférence des gouverneurs | conférence des présidents | conférence des présidents d'université | conférence des grandes écoles | conférence des directeurs | conférence des régions | conférence des préfets | conférence des recteurs | conférence des villes | conférence des bourgmestres | conférence des parlements | conférence métropolitaine : session=yes
conférence consultative politique | conférence consultative politique du peuple | conférence consultative politique du peuple chinois : local=yes post=yes branches=yes owner=PROVINCE
CCPPC : never=yes branches=yes owner=PROVINCE
établissement public | établissement public national | établissement public de coopération intercommunale : name=yes
agence de presse | agence d'information | agence de communication | agence de voyages : name=yes weak=yes single=yes
université | universités : name=yes weak=yes single=yes
école | écoles : name=yes weak=yes single=yes national=yes
faculté | facultés : name=yes weak=yes single=yes
collège | collèges : name=yes weak=yes single=yes
lycée | lycées : name=yes weak=yes single=yes
athénée : name=yes weak=yes single=yes
association | associations : weak=yes name=yes owner=PROVINCE joins=yes national=yes
union | unions : weak=yes owner=PROVINCE national=yes
fédération | fédérations : weak=yes owner=PROVINCE national=yes
confédération : weak=yes national=yes
chambre de commerce et d'industrie | chambres de commerce et d'industrie | chambre des métiers et de l'artisanat | chambre de métiers et de l'artisanat : name=yes
chambre de commerce | chambres de commerce | chambre des métiers | chambres des métiers | chambre d'agriculture | chambres d'agriculture | chambre : weak=yes
centre | centres : weak=yes name=yes midst=yes national=yes
musée | musées | écomusée | maison-musée | muséum : name=yes weak=yes site=yes
fondation | fondations : name=yes weak=yes act=yes
club | clubs : weak=yes name=yes
croix-rouge | croissant-rouge
banque commerciale par actions | banque par actions | banque commerciale conjointe par actions | compagnie par actions | société par actions | compagnie générale | société générale | société anonyme : weak=yes name=yes company=yes
compagnie | compagnies | société | sociétés | entreprise | Sarl | SARL | manufacture | aciérie | brasserie | cimenterie | chaîne hôtelière | start-up | maison horlogère : weak=yes name=yes company=yes
compagnie aérienne | compagnies aériennes | société mixte | société d'État | entreprise publique | entreprise d'État | coentreprise | co-entreprise | bureau d'études | cabinet d'avocats | cabinet d'études | maison d'édition : weak=yes name=yes company=yes
start-up | startup | jeune pousse | opérateur | filiale | constructeur | équipementier | transporteur | assureur | brasseur | cimentier | armateur | promoteur | multinationale | conglomérat | enseigne | fabricant | distributeur | exploitant : weak=yes name=yes company=yes named=yes
groupe | groupes : weak=yes name=yes company=yes party=yes
groupe parlementaire | groupes parlementaires | groupe d'élus | fraction parlementaire | caucus parlementaire : weak=yes name=yes party=yes faction=yes
corporation : weak=yes name=yes
banque | banques : weak=yes name=yes company=yes
usine | usines : weak=yes name=yes
hôpital | hôpitaux | CHU | clinique | hospices : weak=yes name=yes single=yes owner=PROVINCE
CCI : full=chambre_commerce_industrie
organisation | organisations : weak=yes capital=yes
institution | structure | organisme : weak=yes capital=yes
communauté | communautés : weak=yes capital=yes
ligue : weak=yes national=yes
syndicat : weak=yes national=yes
alliance : weak=yes
réseau | réseaux : weak=yes name=yes
théâtre | orchestre | bibliothèque | troupe : weak=yes name=yes
mutuelle | collectif | amicale | groupement | confrérie | archidiocèse | diocèse | incubateur : weak=yes
coopérative | coopératives : weak=yes name=yes company=yes
radio | télévision | radio-télévision : weak=yes name=yes
voix : weak=yes capital=yes
mouvement : weak=yes capital=yes
forum économique mondial : event=no
observatoire : weak=yes name=yes national=yes
journal | quotidien | hebdomadaire | magazine | chaîne de télévision | chaîne | chaîne de radio | chaîne publique | chaîne privée : weak=yes name=yes
revue : weak=yes name=yes session=yes
poste de garde-frontière | poste de gardes-frontières | poste des gardes-frontières | poste de garde-frontières | poste de police | poste de police des frontières | poste de police frontalière | poste de gardes-frontière | poste de douane | commissariat : weak=yes lies=yes
compagnie de garde-frontière | compagnie de gardes-frontières | compagnie de garde-frontières | compagnie de protection des frontières | compagnie de protection de la frontière | compagnie frontalière | compagnie de police des frontières | compagnie de gardes-frontière | compagnie des gardes-frontières | bataillon de gardes-frontières | bataillon des gardes-frontières | station de gardes-frontières | station de garde-frontières | escadron de gardes-frontières : weak=yes lies=yes number=yes
école primaire | école secondaire | école maternelle | école élémentaire | école primaire et secondaire | école fondamentale | collège-internat | internat ethnique | dispensaire : name=yes weak=yes single=yes lies=yes
fonds : weak=yes name=yes company=yes national=yes
ONG : weak=yes name=yes company=yes
caisse | caisses | conservatoire | cinémathèque | incubateur | collectif | plateforme | pôle | grappe : weak=yes name=yes
grand port maritime | grands ports maritimes | grand port fluvial
port autonome
laboratoire : weak=yes national=yes
délégation du Vietnam
régie | holding : weak=yes name=yes national=yes
Air : weak=yes name=yes capital=yes accent=yes
rectorat
maison des sciences de l'homme | maison de la région | maison de la francophonie | maison de l'Europe | maison de la presse : weak=yes
maison de la culture | maison de culture | maisons de la culture | maison de la jeunesse | maison des jeunes | maison de jeunes | palais de la culture | palais de la culture et des arts : weak=yes name=yes single=yes site=only
généralité
giunta | giunta régionale | giunta provinciale
eurodistrict | eurodistricts | GECT | GLCT | groupement européen de coopération territoriale | groupement local de coopération transfrontalière | pôle métropolitain | pôles métropolitains | communauté de travail : name=yes
eurorégion | eurométropole : name=yes
Grand Est agglo
agglomération | métropole : weak=yes name=yes chaired=yes
institut Confucius | Institut français | Alliance française : branches=yes

# Behind the head of a body with a small letter: there is one in the state.
[national-word]
national | nationale | supérieur | supérieure

# The governing party where only "le Parti" is said.
[ruling-party]
Parti

# Words that tell one party from another behind "Parti".
[party-word]
communiste | socialiste | démocrate | démocratique | populaire | révolutionnaire | républicain | travailliste | nationaliste | national | libéral | conservateur | progressiste | social-démocrate | chrétien | chrétien-démocrate | démocrate-chrétien | chrétien-social | ouvrier | unifié | uni | unioniste | indépendant | indépendantiste | radical | écologiste | centriste | réformateur | réformiste | patriotique | panafricain | constitutionnel | islamique | agrarien | pirate | autonomiste | fédéraliste | souverainiste | québécois

# Bodies whose name is complete without a complement.
[body-name]
Conseil administratif | Assemblée fédérale | Tribunal fédéral | Chambres fédérales | Chancellerie fédérale | organe législatif | organe législatif suprême | plus haut organe législatif | délégation de l'Union européenne | délégation de l'UE | AN | APC | APW | Chambre des représentants | Chambre des députés | Chambre des conseillers | Chambre des communes | Chambre basse | Chambre haute | Conseil des représentants | Conseil de la nation | Haute Assemblée | Conseil national de transition | Conseil économique et social | Conseil constitutionnel | Cour des comptes | Audit d'État | Cour constitutionnelle | Cour de cassation | Haute Cour | Congrès national du peuple | Primature | Comité mixte | Commission mixte | Groupe de travail mixte | Comité de pilotage | Comité de travail conjoint | Groupe de travail conjoint | Commission intergouvernementale | Comité intergouvernemental | Comité d'organisation | Assemblée nationale | Assemblées nationales | Conseil des États | Conseil national | Conseil fédéral | Grand Conseil | Bureau politique | Politburo | Secrétariat | Conseil d'État | Conseil des ministres | Conseil de sécurité | Sénat | Cour suprême | Cour populaire suprême | Tribunal populaire suprême | Tribunal suprême | Parquet populaire suprême | Parquet suprême | Parquet général | Front de la Patrie | Croix-Rouge | Union de la jeunesse | Comité central | Comité permanent | Comité populaire provincial | Comité populaire municipal | Conseil populaire provincial | Conseil populaire municipal | Comité provincial du Parti | Comité municipal du Parti | Comité permanent de l'Assemblée nationale | Parlement européen | Commission européenne | Conseil européen | Diète | Douma | Douma d'État | Conseil de la Fédération | Congrès des députés | Bundestag | Bundesrat | Knesset | Sejm | Seimas | Riksdag | Storting | Majlis | Cortès | Maison Blanche | Kremlin | Vatican | Saint-Siège | services du Premier ministre

# … with a capital only, and behind a post.
[body-name capital=yes]
Force navale | Forces navales | Force terrestre | Forces terrestres | Force aérienne | Forces aériennes | Garde républicaine | Force publique | Chambre
Sûreté publique | Gouvernement princier | Conseil de la Couronne | Conseil municipal de Luxembourg | Landsgemeinde | Landtag | Bundestag | Bundesrat | Grand Conseil | Conseil général | Maison des sciences de l'homme | Maison de la francophonie | Sûreté nationale | Protection civile | Forces armées royales | Forces armées | Gendarmerie royale | Gendarmerie nationale | Garde nationale | Marine nationale | Marine royale | Police nationale | Police judiciaire

# … and with nothing but an article before it.
[body-name capital=yes told=yes]
Chambre d'agriculture | Chambre de commerce | Chambre de commerce et d'industrie | Chambre des métiers | Présidence de la République | Présidence

# Words that say of which level a body is; its owner may go unnamed.
[level]
provincial | provinciale | provinciaux | provinciales : of=PROVINCE
municipal | municipale | municipaux | municipales : of=PLACE
régional | régionale | régionaux | régionales : of=REGION
cantonal | cantonale | cantonaux | cantonales : of=PROVINCE
préfectoral | préfectorale | préfectoraux | préfectorales : of=PROVINCE

# Bodies of which an ordinal counts the terms, not the meetings: "le 13e Comité provincial de la Conférence consultative".
[term-body]
assemblée populaire | congrès du peuple | comité national de la conférence consultative | comité provincial de la conférence consultative | comité municipal de la conférence consultative | comité régional de la conférence consultative | comité de la conférence consultative | comité provincial du Parti | comité municipal du Parti | comité national du Front

# Behind a body of friendship, with whom it is.
[with-foreigners]
avec les pays étrangers | avec l'étranger | avec l'extérieur | avec les peuples étrangers | avec les pays d'Afrique | avec les pays du monde

# Words that only bodies of a province or town bear, named or not; with only=yes those of the
# state's provinces alone.
[local-word]
Grand Conseil | conseil d'État : state=CH only=yes
populaire | populaires : state=VN
assemblée populaire | congrès du peuple | gouvernement populaire : state=CN
provincial | provinciale | municipal | municipale | régional

# Names that the executive of a state's provinces goes by, one for another; full= is the words of the one that stands for all.
[executive state=CH full=conseil_état]
gouvernement | gouvernements | gouvernement cantonal | exécutif cantonal | exécutif | conseil exécutif | conseil-exécutif | Regierungsrat

# Words that of bodies without an owner only the state's own bear.
[state-word]
fédéral | fédérale | fédéraux | fédérales : state=CH

# Bodies that are what another one is in charge of, where a small letter stands behind its
# "de": "le Département de la sécurité publique de X".
[body-field]
police | gendarmerie | garde-frontières | gardes-frontières | garde-frontière | gardes-frontière | gardes frontières | garde-côtes | garde-côte | sapeurs-pompiers | sécurité publique | douane | douanes

# Gatherings that are bodies as well, where somebody presides over them: "président du Forum des maires".
[standing-forum]
forum des gouverneurs | forum des maires | forum des régions | forum des villes | forum des préfets | forum des universités | forum des autorités locales | forum des parlements | forum des fédérations | forum des collectivités | forum des chambres

# Organs of a party, which share the party that the last of a list names.
[party-organ]
bureau politique | politburo | secrétariat | comité central | commission permanente

# With a capital letter behind the name of a place, or of whatever else, the agency that promotes it: "Morvan Développement".
[agency-ending]
Développement | Développement International | Développement Économique | Développement Durable | Tourisme | Attractivité | Expansion | Invest | Export | Promotion | Initiative | Entreprises | Entreprendre
