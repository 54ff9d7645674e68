# Heads of the names of happenings. Attributes:
#   dated=yes   without a capital letter and an ordinal an event only where the text says when
#   weak=yes    an event only where the text gives it an ordinal, a date or a complement
#   visit=yes   an event only where dated
#   name=yes    a proper name may follow at once ("Campagne X")
#   room=yes    behind "dans" it is a room
#   kind=       of which kind it is;  generic=yes  may stand for any of its kind ("la réunion", of a session)
#   attended=yes an event only where the text says who attended it ("présents à la réception")
#   hosted=yes  of those also one of which it says who gave it, and when
#   back=yes    with a small letter it is the one told of before
#   over=yes    no event beside the numbered one that stands behind "de": "les assises de la 3e session"
#   help=yes    none where it is what somebody lends: "avec le concours de"
#   works=yes   an event only of a body of two sides: "les travaux de la Commission mixte"
#   polls=yes   an election: also where its day stands right behind it
#   pairs=no    none where it is only told to be between "les deux pays" or the like
#   feast=yes   a date of the calendar, in which nobody takes part

[event]
conférence | conférences | visioconférence | téléconférence | vidéoconférence | conférence au sommet | réunion au sommet | rencontre au sommet : kind=assembly
congrès : kind=assembly
forum | forums : name=yes kind=assembly
réunion | réunions | réunion à mi-parcours | réunions à mi-parcours | revue à mi-parcours : weak=yes talk=yes kind=assembly generic=yes
session | sessions : weak=yes in=yes kind=assembly generic=yes
séance | séances : weak=yes kind=assembly generic=yes
plénum | plénière : kind=assembly
sommet | sommets : kind=assembly
séminaire | séminaires : kind=assembly
colloque | colloques : kind=assembly
symposium : kind=assembly
atelier | ateliers : weak=yes kind=assembly
table ronde | tables rondes | table-ronde | conférence-débat | conférences-débats | déjeuner-débat | dîner-débat | journée-bilan | journée-débat | journée-rencontre | journée-atelier | soirée-gala | soirée-débat | soirée-rencontre | dîner-gala | dîner-conférence | déjeuner-conférence | déjeuner-rencontre | petit-déjeuner-débat | matinée-débat | rencontre-débat | café-débat | café-rencontre | séminaire-bilan | séminaire-atelier | atelier-séminaire | atelier-débat | forum-débat | foire-exposition | exposition-vente | conférence-exposition | causerie-débat | goûter-rencontre | masterclass | retraite gouvernementale | webinaire | hackathon : kind=assembly
matinale | matinales : weak=yes kind=assembly
cérémonie | cérémonies : weak=yes
passation de service | passation de services | passation de pouvoirs | passation de pouvoir | passation des pouvoirs | passation de charges | passation de charge | passation de témoin | passation de consignes | passation de commandement | passation de fonctions
festival | festivals : name=yes
foire | foires : name=yes
salon | salons : weak=yes name=yes room=yes
exposition | expositions
semaine : weak=yes capital=yes
journée | journées : weak=yes capital=yes
année | années | saison : weak=yes capital=yes
jeux : weak=yes capital=yes back=yes
consultation politique | consultations politiques | consultation | consultations : weak=yes
dialogue | dialogues : weak=yes kind=assembly dated=yes pairs=no
assises : kind=assembly generic=yes over=yes
rencontre | rencontres : weak=yes meeting=yes talk=yes kind=assembly generic=yes
webinaires | biennale | carnaval | conclave | kermesse | funérailles | obsèques | jubilé : kind=assembly
assemblée annuelle | assemblées annuelles | assemblée générale ordinaire | assemblée générale extraordinaire | assemblée générale constitutive | assemblée générale élective | assemblée générale mixte | assemblée plénière : kind=assembly
états généraux | université d'été | journée d'étude | journées d'étude | journée d'études | journées d'études | journée portes ouvertes | journées portes ouvertes
panel | meeting | célébration | célébrations | festivités | concertation | concertations | rassemblement | marathon | rallye | pèlerinage : weak=yes
point de presse | points de presse | point presse | points presse : weak=yes dated=yes
élections législatives | élections présidentielles | élection présidentielle | élections générales | élections municipales | élections locales | élections régionales | élections sénatoriales | élections communales | élections départementales | élections couplées | élections territoriales | élection législative | élection partielle | élections partielles | scrutin présidentiel | scrutin législatif | double scrutin : ordinal=yes polls=yes
présidentielle | présidentielles | législatives | municipales | sénatoriales | référendum | référendum constitutionnel : ordinal=yes polls=yes
dîner | déjeuner | petit-déjeuner | brunch | cocktail dînatoire | cocktail d'honneur | vin d'honneur | iftar | ftour | banquet | repas d'affaires | repas de travail | déjeuner de travail | dîner de travail : weak=yes dated=yes
programme de promotion | programme de présentation | programme de rencontres | programme d'échanges artistiques | opération de promotion | activité de promotion | campagne de promotion | campagne de présentation : weak=yes
nuit : weak=yes capital=yes
quinzaine | caravane : weak=yes capital=yes back=yes
campagne : weak=yes capital=yes name=yes back=yes
fête | fêtes : weak=yes capital=yes
anniversaire : weak=yes capital=yes
commémoration : weak=yes
édition | cycle de négociations | round de négociations | tour de négociations | cycle de pourparlers : weak=yes ordinal=yes
concours : weak=yes help=yes
coupe | championnat | championnats | tournoi : weak=yes
débat public | débat général
concours actif | concours financier | concours technique | concours précieux | bilan | salon d'honneur | salon des Glaces | salon de famille | salon rouge | salon bleu | salon vert | salon des ambassadeurs | salon de l'hôtel de ville | salons de l'hôtel de ville | salon de la mairie | salons de la mairie | salon de la préfecture | salons de la préfecture | salon du palais | salons du palais | salon du musée | salon de réception | salons d'honneur | salon officiel | salon présidentiel | salon VIP | salon d'attente | concours de nombreux | concours de nombreuses | concours de plusieurs | concours de divers | concours de diverses | concours de tous | concours de toutes | concours de l'ensemble : never=yes
# "Le concours" of those who help.
concours de la diaspora | concours du gouvernement | concours de la mairie | concours de la communauté | concours du ministère | concours de la société civile | concours des élus | concours des services | concours des autorités | concours des forces | concours des organes | concours des organismes | concours des départements | concours des ministères | concours des dirigeants | concours des entreprises | concours des partenaires | concours des bailleurs | concours des gardes-frontières | concours des gardes-côtes | concours des provinces | concours des localités | concours des collectivités | concours des habitants | concours des populations | concours des deux | concours des différents | concours des différentes | concours des administrations | concours des organisations | concours des associations | concours de la province | concours de la région | concours de la ville | concours de la population | concours de la police | concours de la partie | concours de la communauté | concours de la Banque | concours du gouvernement | concours du ministère | concours du peuple | concours du Parti | concours du Comité | concours du Service | concours du Consulat | concours de l'État | concours de l'armée | concours de l'ambassade | concours de l'Union | concours de l'Agence | concours de l'administration | concours efficace | concours constant | concours indispensable | concours important | concours matériel : never=yes
remise : weak=yes never=yes
travaux publics | travaux dirigés | travaux pratiques | travaux ménagers | travaux forcés : never=yes
Nouvel An | Nouvel An lunaire | Tet : feast=yes
Fête nationale | Journée nationale | Fête de l'indépendance : feast=yes weak=yes capital=yes
entretien | entretiens | entrevue | audience : attended=yes talk=yes
réception | cocktail | réception officielle : attended=yes talk=yes hosted=yes
visite | visites | déplacement | déplacements : visit=yes
visite officielle | visites officielles | visite d'État | visites d'État | visite de travail | visites de travail | visite d'amitié | visite amicale | visite privée | voyage officiel | déplacement officiel | déplacement de travail | voyage de travail | voyage d'étude | voyage d'études | visite d'étude | visite d'inspection | visite de prospection | visite de terrain | visite d'affaires | visite de haut niveau | visite de solidarité | visite d'échange | visite historique | visite éclair : visit=yes
mission | mission économique | mission commerciale | mission de travail | mission officielle | mission de prospection | mission d'affaires | mission de suivi | mission d'évaluation | mission exploratoire | mission d'exploration | mission d'information | mission d'échange | mission d'échanges | mission d'identification | mission de coopération | mission multisectorielle : visit=yes
tournée | tournée de travail | tournée officielle | tournée d'inspection | tournée de prospection | tournée diplomatique : visit=yes
échange d'amitié | échange d'amitié de défense : weak=yes
événement | évènement | manifestation : any=yes weak=yes
travaux : any=yes weak=yes kind=assembly works=yes
inauguration : never=yes
visite de courtoisie | visites de courtoisie : never=yes
atelier de confection | ateliers de confection | atelier de couture | ateliers de couture | atelier de fabrication | atelier de production | ateliers de production | atelier de réparation | atelier d'assemblage | atelier mécanique | atelier de poterie | atelier de broderie | atelier de tissage | soirée du | soirée de lundi | soirée de mardi | soirée de mercredi | soirée de jeudi | soirée de vendredi | soirée de samedi | soirée de dimanche | soirée d'hier | soirée d'avant-hier | soirée de ce | soirée de la veille | dans la soirée : never=yes
investiture | intronisation : weak=yes
présentation des lettres de créance | présentation de lettres de créance | remise des lettres de créance | remise de lettres de créance : weak=yes kind=assembly
magal | gamou | ziarra | daaka | maouloud : weak=yes capital=yes
gala | défilé | concert | soirée : weak=yes
soirée de lundi | soirée de mardi | soirée de mercredi | soirée de jeudi | soirée de vendredi | soirée de samedi | soirée de dimanche | soirée d'hier : never=yes
convention nationale : never=yes
mois : weak=yes capital=yes

# Besides events, what the caption of a picture may say that it shows: "Dévoilement du buste (d.g.à.d.) : A, B et C".
[caption-event]
dévoilement | signature | vernissage | lancement | ouverture | ouverture officielle | clôture | accueil | pose de la première pierre | coupe du ruban | remise | annonce | plantation | dépôt de gerbe | prise de parole | échange des documents

[takes-part]
étaient de | était de | conviés à | invités à | lors | présent | présents | présente | présentes | participer | participé | assisté | assister | assistait | assistaient | assistent | participait | participaient | représentés à | représentées à | représenté à | représentée à | pris part | prendre part | s'exprimant | intervenant | ouverture | issue

# Begin the words before a clause that tell with whom its subject met: "Lors de son entretien
# avec le maire de A, X a dit".
[circumstance]
lors | après | avant | suite | durant | pendant | à l'occasion | à l'issue | au cours | au terme | au sortir | au début | en marge | dans le cadre

# Behind "c'était", say where what was told of took place: "C'était au cours d'une cérémonie".
[it-was-at]
lors | au cours | à l'occasion | à la faveur | à l'issue | au terme | à travers | dans le cadre | à l'ouverture | au détour | pendant | durant

# Before a colon, behind which one by one are named who took part in what was told of last:
# "Étaient réunis autour de lui :".
[gathered]
réunis autour de | réunies autour de | réunis autour du | réuni autour de | réuni autour du | rassemblés autour de | entouraient | autour de la table | présents | présentes | présences | ont pris part | prenaient part | prennent part | participants | ont participé | participaient | participent | assistaient | ont assisté | ont répondu | invités | intervenants | représentés par

# Events about a body in which it need not take part.
[lesson]
cérémonie | anniversaire | lancement

# Calls paid: a story of one is of persons who meet.
[call-paid]
visite de courtoisie | visite de politesse | rendu visite | rend visite | rendre visite | audience | tête-à-tête | entretien téléphonique | conversation téléphonique | travaillé avec | fait le point avec | discuté avec | conversé avec | dialogué avec

# Words that tell of persons meeting, behind which "la réunion" is that meeting.
[meets]
rencontré | rencontrée | rencontrés | rencontre avec | accueilli | accueillie | accueillis | reçus | reçues | reçu | reçue | entretenu | entretenue | entretenus

# What is done to these parts of an event is done to it: "présider l'ouverture de".
[event-part]
ouverture | clôture | lancement | travaux | ouverture officielle | lancement officiel | coup d'envoi | organisation | tenue | déroulement | inauguration | démarrage | débats | cérémonie d'ouverture officielle | séance inaugurale | séance d'ouverture | séance de clôture | activités | vernissage | rideau | fin | premier jour | première journée | deuxième jour | dernier jour | journée inaugurale | panel ministériel | segment de haut niveau

# Who sits so holds the session that "en" says behind it: "réuni en session extraordinaire".
[convened]
réuni | réunie | réunis | réunies | siégeant | réunit | réunissent | réunira

# What is told behind a bare "la cérémonie" that makes it an event of its own.
[event-told]
s'est tenue | s'est tenu | s'est déroulée | s'est déroulé | a eu lieu | a été présidée | a été présidé | a été coprésidée | a été co | a été rehaussée | a été rehaussé | a été honorée | a été honoré | a été patronnée | a été parrainée | a bénéficié de la présence | a été marquée | a été ponctuée | a été clôturée | a été clôturé | a été ouverte | a été ouvert | a été animé | a été marqué | a été ponctué | a été sanctionnée | a été sanctionné | a été meublée | a été meublé | s'est ouverte | s'est ouvert | s'est clôturée | s'est clôturé | s'est achevée | s'est achevé | s'est conclue | s'est conclu | présidée par | était présidée | a vu la participation | a vu la présence | a connu la participation | a connu la présence | a enregistré la présence | a enregistré la participation | a réuni | a rassemblé | a regroupé | réunissait | rassemblait | a été animée | a été co-présidée | à laquelle | placée sous

# At which those who sign an agreement are.
[ceremony]
cérémonie

# Tells what had happened before what is told of.
[past-perfect]
avait | avaient | s'était | s'étaient

# The title of an event stands behind these, in quotation marks.
[titled]
intitulé | intitulée | intitulés | intitulées | dénommé | dénommée | baptisé | baptisée | titrée

# Where they begin a sentence it tells of another day than the one before.
[other-day]
la veille | la veille au soir | le lendemain | l'avant-veille | le surlendemain | auparavant | plus tôt | dans l'après-midi | dans la soirée | en soirée | le soir | le même jour | dans la matinée | en marge | par ailleurs | à noter | rappelons | pour rappel

# Who is said so to speak is not there.
[absent]
a adressé une lettre | a adressé un message | ont adressé une lettre | ont adressé un message | a envoyé une lettre | a envoyé un message | lettre de félicitations | message de félicitations | messages de félicitations | absent | absente | absents | n'avoir pu | n'avoir pas pu | ne pas avoir pu | ne pouvoir | empêché | empêchée | retenu | retenue | excusé | excusée | par courrier | par téléphone | dans un message | par lettre | dans une lettre | dans un communiqué | dans une interview | dans un entretien | interrogé | interrogée | contacté | contactée | joint par

# Behind an event these name another that goes with it, and not what is told of.
[goes-with]
jumelé | jumelée | couplé | couplée | préparatoire | en prélude | en marge | en amont | dans le cadre | à la veille | en prévision | en vue | suivi de | suivie de

# Ends of the English names that events have: "Africa Energy Summit".
[foreign-event]
forum | summit | conference | week | congress | meeting | awards | days | symposium | expo | roundtable

# Before an event these tell that something was some time before or behind it.
[near-in-time]
au lendemain | au surlendemain | à la veille | à l'avant-veille | à l'approche | à l'annonce | à quelques jours | à quelques heures | à quelques semaines | à quelques mois | à une semaine | à un mois | à l'horizon

# Before a reception or talk these say who was there besides host and guest.
[attends]
présents à | présentes à | présent à | présente à | assistaient à | assistait à | participaient à | participait à | ont assisté à | a assisté à | ont participé à | ont pris part à | prenaient part à | également à | ont également assisté à | ont également participé à | présents lors de | présents à l'

# Behind these, others who take part as the subject does: "y assistait, de même que Y".
[as-well]
de même que | de même qu' | tout comme | ainsi que | ainsi qu' | au même titre que | à l'instar de | à l'instar du | à l'instar d'

# Tell when something was, without a day of the calendar.
[some-time]
cette semaine | la semaine dernière | la semaine passée | la semaine prochaine | ce week-end | le week-end dernier | le week-end prochain | en début de semaine | en fin de semaine | le mois dernier | le mois prochain | le mois passé | l'an dernier | l'an passé | l'an prochain | l'année dernière | l'année passée | l'année prochaine | la veille | hier | avant-hier

# What is held on an anniversary, and is one with it.
[celebration]
cérémonie | célébration | célébrations | festivités | commémoration | anniversaire

[anniversary]
anniversaire

# Before persons whom the text tells of together, before it names them one by one.
[some-of]
plusieurs | des | divers | quelques | certains | d'autres

# Participles that tell of the noun right before them that it is somewhere: "des élus venus assister à".
[come-invited]
venu | venue | venus | venues | invité | invitée | invités | invitées | convié | conviée | conviés | conviées | arrivé | arrivée | arrivés | arrivées | présent | présente | présents | présentes

# Whoever has done so to attend an event has gone where it is held.
[come-there]
venu | venue | venus | venues | arrivé | arrivée | arrivés | arrivées | rendu | rendue | rendus | rendues | se rendre | fait le déplacement

# A ceremony for somebody, who is there.
[welcome]
accueil | bienvenue | investiture | intronisation | installation | installation officielle | installation solennelle

# What is done to the works of a body that have come to a stand.
[restart]
redémarrage | relance | reprise | poursuite | accélération | redynamisation | réactivation | préparation | démarrage | finalisation | parachèvement

# What a body is at that sits: "a repris ses travaux".
[session-works]
ses travaux | ses pourparlers | ses négociations | ses discussions | ses assises | ses délibérations

# What a body does that sits: "s'est réuni mardi".
[sits]
a siégé | ont siégé | siégeait | siégeaient | siégera | siégeront | a tenu séance | ont tenu séance | s'est réuni | s'est réunie | se sont réunis | se sont réunies | se réunit | se réunissent | se réunira | se réuniront | s'est de nouveau réuni | s'est à nouveau réuni

# Before whoever chairs a body that sits.
[under-chair]
sous la présidence | sous la coprésidence | sous la présidence conjointe | sous la direction | sous la conduite | sous la supervision | sous l'autorité | sous la houlette | sous la codirection | sous le leadership | sous l'égide | sous le patronage | sous le haut patronage | sous la férule

# What happens so is no event of its own.
[habitual]
chaque année | chaque mois | chaque semaine | tous les ans | tous les deux ans | tous les mois | toutes les semaines | régulièrement | périodiquement | de temps à autre

# Begin a sentence with those who came together.
[came-together]
réunis | réunies | rassemblés | rassemblées

# Help by which others hold an event: "avec le concours de".
[support]
appui | soutien | concours | collaboration | aide | contribution | partenariat | assistance | accompagnement

# What a gathering may be called where its number is told again: "cette 39e session".
[sitting-noun]
session | réunion | rencontre | assise | assises | conférence | sommet | séance | rendez-vous | manifestation | événement | évènement | cérémonie | célébration | plénière

# Behind these "de" tells who comes: "la venue du maire en visite officielle".
[coming]
venue | arrivée | passage | séjour | présence | déplacement | retour
