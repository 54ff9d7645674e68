# Small words and ordinary words by what they do.

[function]
le | la | les | l' | un | une | des | du | de | d' | au | aux | à | en | dans | par | pour | sur | sous | avec | sans | chez | vers | entre
et | ou | mais | donc | or | ni | car | que | qu' | qui | dont | où | auquel | auxquels | auxquelles | lequel | laquelle | lesquels | lesquelles | desquels | quand | lorsque | lorsqu' | puisque | comme | si | ainsi
ce | cet | cette | ces | cela | ceci | c' | il | elle | ils | elles | on | nous | vous | je | tu | se | s' | y | ne | n' | pas | plus
son | sa | ses | leur | leurs | notre | nos | votre | vos | mon | ma | mes
selon | après | avant | depuis | pendant | durant | lors | dès | outre | malgré | parmi | contre | jusqu' | jusque | suite | grâce | afin | concernant | suivant | face
aussi | également | enfin | ensuite | puis | alors | ici | là | hier | aujourd'hui | demain | auparavant | actuellement | parallèlement | concrètement | toutefois | cependant | pourtant | néanmoins | notamment | ailleurs | tous | tout | toute | toutes | chaque | plusieurs | certains | certaines | quelques | aucun | aucune | autre | autres | même | mêmes | tel | telle | tels | telles
à l'issue | au cours | au total | à noter | en outre | en effet | en particulier | de son côté | pour sa part | à cette occasion | dans ce cadre | dans le même temps | par ailleurs | d'après | soit | voici | voilà | très | bien | encore | déjà | toujours | jamais | souvent | environ | près | dernier | dernière

# What stands before a noun phrase.
[determiner]
le | la | les | l' | un | une | des | ce | cet | cette | ces | son | sa | ses | leur | leurs | chaque | plusieurs | certains | quelques | nouveau | nouvelle | ledit | ladite | dudit | différents | divers

# Connects a noun with its complement.
[de]
de | du | des | d' | de la | de l' | de le | de les | dudit | de ladite | de son | de sa | de ses | de leur | de leurs | du l'

[and]
et | ainsi que | ainsi qu' | de même que | de même qu' | tout comme | et de | et du | et des

[coordinator]
et | ainsi que | ainsi qu' | de même que | de même qu' | comme | puis

[preposition]
de | du | des | d' | à | au | aux | en | dans | par | pour | sur | sous | avec | sans | chez | vers | entre | contre | auprès | envers | depuis | jusqu' | selon | d'après | parmi | outre | malgré | grâce | hors | lors | pendant | durant | après | avant

[locative]
à | au | aux | en | dans | vers | depuis | chez | sur

# Begins a clause about what stands before it, which is the clause's object.
[relative-object]
que | qu'

# Where one stands on a picture, in brackets behind a name.
[picture-side]
droite | droit | gauche | centre

# Nouns and adjectives that end like an infinitive.
[ordinary-er]
métier | métiers | atelier | quartier | chantier | courrier | papier | foyer | loyer | danger | hiver | premier | dernier | dossier | calendrier | bananier | cahier | officier | courtier | routier | financier | étranger | particulier | régulier | plaisir | avenir | désir | loisir | souvenir | cadre | ordre | lettre | lever

# Adverbs that stand between an auxiliary and its participle.
[adv]
plus que jamais | mieux que jamais | autant que jamais
sur place | lui-même | elle-même | eux-mêmes | elles-mêmes | à l'unanimité | à la majorité | à une large majorité | en visioconférence | à distance | également | aussi | lui aussi | elle aussi | eux aussi | elles aussi | ensuite | enfin | puis | déjà | récemment | officiellement | conjointement | respectivement | notamment | bien | encore | toujours | auparavant | ainsi | alors | solennellement | cordialement | chaleureusement | séparément | successivement | personnellement | activement | efficacement | brièvement | longuement | vivement | régulièrement | étroitement | ultérieurement | tous | toutes | tous deux | toutes deux | tous les deux | toutes les deux | ensemble | tour à tour | par ailleurs | en outre | entre autres | de son côté | pour sa part | à son tour | notamment | hier | aujourd'hui | jeudi | vendredi | samedi | dimanche | lundi | mardi | mercredi | donc | aujourd'hui même | peu avant | peu après | plus tôt | plus tard | dans l'après-midi | dans la matinée | dans la soirée | le même jour | ce jour | ce matin | cet après-midi | ce soir | , | hautement | d'abord | à cette occasion | y
désormais | mutuellement | dernièrement | finalement | immédiatement | aussitôt | dans la foulée | formellement | symboliquement | à nouveau | de nouveau | une nouvelle fois | à leur tour | quant à eux | quant à elles | quant à lui | quant à elle | pour leur part | de leur côté | chacun de leur côté | en conséquence | dans ce cadre | à cet effet | en parallèle | de concert | en personne | la veille | le lendemain | en fin de journée
tout d'abord | tout juste | largement | pleinement | fermement | publiquement | fortement | directement | particulièrement | principalement | rapidement | progressivement | jointement | parallèlement | simultanément | spécialement | expressément | précédemment
par la même occasion | à la même occasion | de plus | de surcroît | en plus | en même temps | dans le même temps | au passage | pour l'occasion | à cette même occasion | à cet égard | de même | en marge | au même moment | le même matin | le même après-midi | le même soir | au cours de la journée | dans la journée | dans la nuit | en matinée | en soirée | en début d'après-midi | en début de soirée | en fin de matinée | en fin d'après-midi | pour la première fois | d'autre part | en particulier | à ce titre | de manière officielle | de façon officielle | tour à tour | à leur arrivée | à son arrivée
antérieurement | initialement | fraîchement | nouvellement | dûment | amicalement | discrètement | quotidiennement | annuellement | définitivement | provisoirement | unanimement | longtemps | souvent | jadis | naguère | autrefois | à plusieurs reprises | par la suite | dans un premier temps | dans un second temps | d'ailleurs | en effet | entre-temps | entretemps | à tour de rôle | un peu plus tard | d'emblée | d'entrée de jeu | à huis clos | en privé | en tête-à-tête | individuellement | au préalable | préalablement | sous peu | prochainement | bientôt | plusieurs fois | une fois encore | d'ores et déjà | en grande pompe

[honorific]
en la personne de | en la personne d'
l'honorable | honorable | le très honorable | très honorable
S.A.S. | S.A.S. le Prince | S.A.S. la Princesse | S.A.R. | S.A.R. le Grand-Duc | S.A.R. le Grand-Duc héritier | S.A.R. la Princesse | S.A.R. le Prince | S.M. | S.M. le Roi | S.M. la Reine | LL.AA.SS. | S.Exc. | Son Altesse Sérénissime | Son Altesse Royale | Sa Majesté le Roi
M. | M | Mr | Mrs | Monsieur | MM. | S.E. | S.E | S.E.M. | S.E.Mme | SEMme | Son Excellence | Son Excellence Monsieur | Son Excellence Madame | Leurs Excellences | Mme | Mmes | Madame | Mesdames | Messieurs | Mlle | Dr | Pr | Me | Maître | docteur | professeur | professeure | cardinal | camarade | camarades | Mgr | maestro | Première Dame
# With given=yes it begins a name with a capital, but for stories of the states in [title-state].
cheikh : given=yes
GCA | GDI | GBR | GCD | Col. | Lt | Lt. | Lt-Col | Lt-Col. | Lt Col | Lt-colonel | Gal. | Cdt | Cdt. | Cne | Cne. | Capt. | Ir | commissaire principal de police | commissaire de police principal | inspecteur divisionnaire | inspecteur divisionnaire de police | inspecteur principal de police | magistrat colonel | magistrat | général d'armée aérienne | général de corps d'armée aérien | général de division aérienne | administrateur civil | contrôleur général de police | contrôleur général | commissaire général de police | général de deuxième section | général de première section | médecin colonel-major | commissaire de police | commissaire divisionnaire de police | inspecteur général de police | général de gendarmerie | général de police | intendant général | médecin-général | colonel de gendarmerie | général | générale | général d'armée | général de corps aérien | général de brigade aérienne | médecin-colonel | commissaire divisionnaire | lieutenant-général | général de division | général de corps d'armée | général de brigade | général-major | colonel | colonel-major | commandant | capitaine | lieutenant-colonel | amiral | vice-amiral | contre-amiral | maréchal | lieutenant
roi | reine | prince héritier | princesse héritière | prince consort | reine mère | prince | princesse | Sa Majesté | Son Altesse | empereur | impératrice | grand-duc : post=yes
SAR | SE | SEM : caps=yes
Samdech | Samdech Techo | Samdech Preah | Samdech Akka Moha Sena Padei Techo | Samdech Akka Moha Ponhea Chakrei | Samdech Vibol Sena Pheakdei | Samdech Vibol Panha | Samdech Pichey Sena | Samdech Kralahom | Samdech Krolahom | Samdech Krâlahom | Samdech Pichey | Oknha | Phra | Tengku | Datuk | Datuk Seri | Tan Sri | Dato Sri | Dato | Dato' | Dato’ | Dato Seri | Dato' Seri | Dato’ Seri | Dato' Sri | Dato’ Sri | Datin | Datin Seri | Tun | Neak Oknha | Lok Chumteav | Daw | Phraya | Sheikh | Sheikha | cheikha
vénérable | très vénérable | Sa Béatitude | Monseigneur | Vénérable | le Vénérable | Vénérables | Très Vénérable | Révérend | Révérende | Révérend Père | bonze | bonzesse | abbé | pasteur | le père | le Père | rabbin | Son Éminence | Sa Sainteté | sous-lieutenant | sergent | adjudant | adjudant-chef | commissaire principal

# Things that bear the name of somebody: right before a name that tells of no person, "la frégate Paul X"; with a capital
# at its end too, "Paul X Park".
[named-thing]
navire | navires | bateau | paquebot | ferry | cargo | pétrolier | chalutier | frégate | corvette | destroyer | patrouilleur | croiseur | sous-marin | porte-avions | bâtiment de guerre | navire-école | navire-hôpital | voilier | avion | fusée | satellite
prix | ordre | médaille | trophée | coupe | tournoi | bourse | bourses | programme | opération | promotion | plan | loi | dispositif | projet | pensée | idéologie | doctrine | méthode | campagne | collection | marque | label | gamme | modèle
film | roman | série | chanson | album | pièce | opéra | ballet | poème | tableau | recueil | livre | ouvrage | revue | magazine | journal | quotidien | hebdomadaire | émission | typhon | cyclone | ouragan | tempête | variété | rizière | thé | café | bière
Park | Center | Tower | Towers | Hotel | Resort | Street | Road | Avenue | Square | Plaza | Mall | Bank | Group | Company | Corporation | Holding | Holdings | Airlines | Airways | Motor | Motors | Electronics | Display | University | School | College | Foundation | Institute | Prize | Award | Awards | Cup | Trophy | Stadium | Thought | Times | Post | News

# What somebody does: a name stands right behind it, "l'économiste Paul X". They are no posts.
[calling]
économiste | économistes | analyste | analystes | politologue | politologues | sociologue | sociologues | historien | historienne | historiens | géographe | anthropologue | ethnologue | archéologue | linguiste | philosophe | juriste | avocat | avocate | avocats | notaire | magistrat | magistrate | chercheur | chercheuse | chercheurs | scientifique | biologiste | médecin | docteure | chirurgien | chirurgienne | infirmier | infirmière | pharmacien | pharmacienne | vétérinaire | architecte | urbaniste | ingénieur | ingénieure | agronome | informaticien | informaticienne | universitaire | universitaires | enseignant | enseignante | instituteur | institutrice | étudiant | étudiante | doctorant | doctorante
écrivain | écrivaine | écrivains | romancier | romancière | poète | poétesse | poètes | essayiste | dramaturge | traducteur | traductrice | journaliste | journalistes | photographe | photographes | cinéaste | cinéastes | réalisateur | réalisatrice | réalisateurs | metteur en scène | comédien | comédienne | acteur | actrice | acteurs | chanteur | chanteuse | chanteurs | musicien | musicienne | musiciens | pianiste | violoniste | guitariste | chef d'orchestre | compositeur | compositrice | danseur | danseuse | chorégraphe | peintre | peintres | sculpteur | sculptrice | sculpteurs | plasticien | plasticienne | artiste | artistes | artiste du peuple | artiste émérite | artisan | artisane | styliste | humoriste | rappeur | rappeuse | blogueur | blogueuse | influenceur | influenceuse
homme d'affaires | femme d'affaires | entrepreneur | entrepreneuse | entrepreneure | industriel | commerçant | commerçante | agriculteur | agricultrice | éleveur | éleveuse | pêcheur | restaurateur | restauratrice | cultivateur | cultivatrice | consultant | consultante | homme politique | femme politique | opposant | opposante | militant | militante | activiste | activistes | syndicaliste | syndicalistes | diplomate | diplomates | ancien combattant | vétéran | athlète | footballeur | footballeuse | footballeurs | joueur | joueuse | attaquant | gardien de but | sélectionneur | entraîneur | entraîneuse | arbitre | nageur | nageuse | boxeur | boxeuse | cycliste | chef coutumier | chef traditionnel | notable | griot | marabout | prêtre | missionnaire | astronaute | cosmonaute | pilote | mécène | philanthrope | collectionneur | collectionneuse

[patronymic]
ben | bin | ibn | bint | ould | mint

[particle]
de | da | di | du | van | von | der | den | el | al | hadj | hadji | ben | bin | ibn | ould | oul | le | la | dos | das | del | della | y | e | ag | dit | abou | abd | bint | mint | ter | ten | st | san | o

[month]
janvier | jan | janv : n=1
février | fév | févr : n=2
mars : n=3
avril : n=4
mai : n=5
juin : n=6
juillet | juil : n=7
août : n=8
septembre | sept : n=9
octobre | oct : n=10
novembre | nov : n=11
décembre | déc : n=12

[weekday]
lundi : n=1
mardi : n=2
mercredi : n=3
jeudi : n=4
vendredi : n=5
samedi : n=6
dimanche : n=7

[number]
deux : n=2
trois : n=3
quatre : n=4
cinq : n=5
six : n=6
sept : n=7
huit : n=8
neuf : n=9
dix : n=10
onze : n=11
douze : n=12
treize : n=13
quatorze : n=14
quinze : n=15
seize : n=16
dix-sept : n=17
dix-huit : n=18
dix-neuf : n=19
vingt : n=20
vingt et un | vingt et une | vingt-et-un | vingt-et-une : n=21
vingt-deux : n=22
vingt-trois : n=23
vingt-quatre : n=24
vingt-cinq : n=25
vingt-six : n=26
vingt-sept : n=27
vingt-huit : n=28
vingt-neuf : n=29
trente : n=30
trente et un | trente et une | trente-et-un | trente-et-une : n=31
trente-deux : n=32
trente-trois : n=33
trente-quatre : n=34
trente-cinq : n=35
trente-six : n=36
trente-sept : n=37
trente-huit : n=38
trente-neuf : n=39
quarante : n=40
quarante et un | quarante et une | quarante-et-un | quarante-et-une : n=41
quarante-deux : n=42
quarante-trois : n=43
quarante-quatre : n=44
quarante-cinq : n=45
quarante-six : n=46
quarante-sept : n=47
quarante-huit : n=48
quarante-neuf : n=49
cinquante : n=50
cinquante et un | cinquante et une | cinquante-et-un | cinquante-et-une : n=51
cinquante-deux : n=52
cinquante-trois : n=53
cinquante-quatre : n=54
cinquante-cinq : n=55
cinquante-six : n=56
cinquante-sept : n=57
cinquante-huit : n=58
cinquante-neuf : n=59
soixante : n=60
soixante et un | soixante et une | soixante-et-un | soixante-et-une : n=61
soixante-deux : n=62
soixante-trois : n=63
soixante-quatre : n=64
soixante-cinq : n=65
soixante-six : n=66
soixante-sept : n=67
soixante-huit : n=68
soixante-neuf : n=69
soixante-dix : n=70
soixante et onze | soixante-et-onze : n=71
soixante-douze : n=72
soixante-treize : n=73
soixante-quatorze : n=74
soixante-quinze : n=75
soixante-seize : n=76
soixante-dix-sept : n=77
soixante-dix-huit : n=78
soixante-dix-neuf : n=79
quatre-vingt | quatre-vingts : n=80
quatre-vingt-un | quatre-vingt-une : n=81
quatre-vingt-deux : n=82
quatre-vingt-trois : n=83
quatre-vingt-quatre : n=84
quatre-vingt-cinq : n=85
quatre-vingt-six : n=86
quatre-vingt-sept : n=87
quatre-vingt-huit : n=88
quatre-vingt-neuf : n=89
quatre-vingt-dix : n=90
quatre-vingt-onze : n=91
quatre-vingt-douze : n=92
quatre-vingt-treize : n=93
quatre-vingt-quatorze : n=94
quatre-vingt-quinze : n=95
quatre-vingt-seize : n=96
quatre-vingt-dix-sept : n=97
quatre-vingt-dix-huit : n=98
quatre-vingt-dix-neuf : n=99
cent : n=100
une dizaine : n=10

[ordinal]
premier | première | premiers | premières | 1er | 1ère : n=1
deuxième | deuxièmes | second | seconde : n=2
troisième | troisièmes : n=3
quatrième | quatrièmes : n=4
cinquième | cinquièmes : n=5
sixième | sixièmes : n=6
septième | septièmes : n=7
huitième | huitièmes : n=8
neuvième | neuvièmes : n=9
dixième | dixièmes : n=10
onzième : n=11
douzième : n=12
treizième : n=13
quatorzième : n=14
quinzième : n=15
seizième : n=16
vingtième : n=20
prochain | prochaine

# Adjectives that belong to names of bodies, agreements and events although no
# suffix tells it.
[adjective]
autochtone | autochtones | indigène | indigènes | aborigène | aborigènes
voisin | voisine | voisins | voisines | limitrophe | limitrophes | suivant | suivante
amies | jumelées | partenaires | riveraines | riverains | sœurs
léger | légère | légers | légères | lourd | lourde | combattant | combattants | préparatoire | préparatoires | renouvelable | renouvelables | arabe | arabes
restreinte | restreints | restreintes | élargis | élargies | informel | informelle | informels | informelles | inaugural | inaugurale | constitutif | constitutive | hybride | spéciaux | spéciales | plénières
financier | financiers | fonciers | foncières | forestiers | forestières | hospitaliers | hospitalières | immobiliers | immobilières | mobilier | mobilière | mobiliers | mobilières | pétroliers | pétrolières | routiers | routières | côtiers | côtières | douaniers | douanières | hôteliers | hôtelières | urbain | urbaine | urbains | urbaines | foncier | foncière | financière | financières | minier | minière | miniers | minières | forestier | forestière | routière | hospitalier | hospitalière | frontalière | pétrolier | pétrolière | hôtelière | laitier | laitière | cotonnier | cotonnière | aurifère | pétrogazier | pétrogazière | gazier | gazière | immobilier | immobilière | côtier | côtière | policier | policière | ouvrier | ouvrière | hôtelier | routier | fruitier | rizier | manufacturier | manufacturière | douanier | douanière
bipartite | bipartites | quadripartite | quadripartites | andin | andine | andins | andines | maghrébin | maghrébine | maghrébins | maghrébines | africains | africaines | américains | américaines | panafricains | panafricaines | européen | européens | méditerranéen | méditerranéens | francophones | anglophones | lusophones | arabophones | urbains | urbaines | métropolitains | métropolitaines | alpin | alpine | rhénan | rhénane | étranger | étrangère | étrangers | étrangères | constituante | extérieur | extérieure | extérieurs | extérieures | intérieur | mixte | mixtes | conjoint | conjointe | conjoints | conjointes | commun | commune | communs | communes | populaire | populaires | permanent | permanente | suprême | suprêmes | central | centrale | provincial | provinciale | provinciaux | municipal | municipale | municipaux | régional | régionale | régionaux | national | nationale | nationaux | international | internationale | internationaux | général | générale | exécutif | exécutive | politique | politiques | autonome | autonomes | supérieur | supérieure | annuel | annuelle | extraordinaire | ordinaire | consultatif | consultative | bilatéral | bilatérale | bilatéraux | bilatérales | multilatéral | multilatéraux | trilatéral | tripartite | tripartites | jeune | jeunes | stratégique | stratégiques | global | globale | intégral | intégrale | libre | juridique | juridiques | culturel | culturelle | spécial | spéciale | frontalier | frontalière | frontaliers | transfrontalier | transfrontalière | départemental | départementale | métropolitain | métropolitaine | communal | communale | local | locale | locaux | fédéral | fédérale | royal | royale | cantonal | cantonale | rural | rurale | urbain | urbaine | décentralisé | décentralisée | virtuel | virtuelle | en ligne | officiel | officielle | ministériel | ministérielle | décennal | quinquennal | biennal | commémoratif | commémorative | nouveau | nouvelle | complémentaire | entrepreneurial | humain | humaine | public | publique | publics | social | sociale | économique | commercial | commerciale | touristique | scientifique | académique | militaire | parlementaire | intergouvernemental | interrégional | interrégionale | intergouvernementale | interministériel | cadre | pédagogique | restreint | élargi | élargie | plénier | plénière | technique | techniques | vert | verte | oriental | occidental | sanitaire | maritime | agricole | olympique | olympiques | mondial | mondiale | asiatique | africain | européen | européenne | européens | européennes | africaine | africaines | féminin | féminine | féminins | féminines | francophones | humaines | urbaines | francophone | islamique | démocratique | socialiste | communiste | révolutionnaire | patriotique | lao | chrétien | indépendant | tripartie | agroalimentaire | haut | haute | hauts
moyen | moyenne | moyens | moyennes | paysager | paysagère | paysagers | paysagères
civil | civile | civils | civiles | marchand | marchande | marchands | marchandes | bleu | bleue | privé | privée | privés | privées | terrestre | terrestres | humains | décent | décents | durables | solides | lacustre | lacustres | aérien | aérienne | aériens | aériennes | juvénile | infantile
intelligent | intelligente | intelligents | intelligentes | sœurs | soeurs | jumelles | maritimes | agricoles | sanitaires | économiques | culturelles | culturels | juridiques | militaires | touristiques | scientifiques | académiques | sociales | sociaux | mondiales | mondiaux | locales

# Says that what follows did not happen.
[relative]
auquel | laquelle | lequel | auxquels | lesquels | lesquelles

# Says what someone sees to.
[in-charge]
chargé de | chargée de | chargé du | chargée du | chargé des | chargée des | en charge de | en charge du | en charge des | responsable de | responsable du | responsable des

# A vice-president of a council is that for something.
[delegated]
délégué | déléguée | délégués | déléguées

# Points to what was named before.
[this]
ce | cet | cette | ladite | ledit

# Stands for a noun named before.
[demonstrative]
celui | celle | ceux | celles

# A gap in a wording does not reach over these.
[gap-end]
qui | dont | tandis

# Stands for who was named last.
[latter]
ce dernier | celui-ci
cette dernière | celle-ci : gender=f
ceux-ci | ces derniers | ces dernières | celles-ci : number=2

[including]
en particulier | notamment | dont | y compris | tel que | tels que | comme | parmi lesquels | parmi lesquelles

# What a body is called besides its name: "la grande commission mixte".
[great]
grand | grande | grands | grandes

[joint]
mixte | mixtes | conjoint | conjointe | conjoints | conjointes | commun | commune | bilatéral | bilatérale | intergouvernemental | intergouvernementale

[none-of]
aucun | aucune | nul | nulle

[negation-mark]
ne | n'

[negation]
pas | jamais | aucun | aucune | n'a pu | n'ont pu | n'avait pu | n'avaient pu | n'aura pu | n'auront pu | n'ayant pu | n'avoir pu | n'avoir pas pu | ne pas avoir pu | ni | sans | nullement | démenti | démentir | refusé | refuser | annulé | annulée | reporté | reportée | échoué | renoncé | sous réserve

# Before a verb, with a word of denial behind it: "ne coopèrent plus".
[denial-clitic]
n' | ne

# Behind such a verb only a denial: "plus" is "more" elsewhere.
[no-longer]
plus | guère

# Says that what follows is wished, proposed or possible only.
[wish]
accélérer la signature | promouvoir la signature | favoriser la signature | faciliter la signature | encourager la signature | hâter la signature | accélérer la conclusion | promouvoir la conclusion | favoriser la conclusion | conditions pour la signature | conditions à la signature | proposé | propose | proposer | proposant | proposition | souhaité | souhaite | souhaiter | souhaitant | souhait | attend | attendent | attendait | espéré | espère | espérer | espérant | espoir | suggéré | suggère | suggérer | appelé | appeler | appel | invité à | inviter à | a invité | ont invité | avait invité | a convié | ont convié | avait convié | a également invité | a aussi invité | a par ailleurs invité | a en outre invité | a , à cette occasion , invité | l'a invité | l'a invitée | les a invités | l'ont invité | ont également invité | a réitéré l'invitation | a renouvelé l'invitation | lancé une invitation | adressé une invitation | a adressé l'invitation | exhorté | exhorter | demandé | demander | plaidé | plaider | préconisé | recommandé | envisagé | envisage | envisager | étudier | examiner | étudié la possibilité | éventuel | éventuelle | éventualité | possible | possibilité | projet de | projet d' | idée | vœu | voeu | négociations | négocier | négociation | pourrait | pourraient | devrait | devraient | en vue de | en vue d' | susceptible | exprimé le souhait | exprimé le désir | volonté de signer | intention | compte | préparer | afin de | pour conclure | espérons | souhaitons | élaboration | élaborer

# What stands behind these had been meant, and need not have come about: "devait participer".
[was-to]
devait | devaient | aurait dû | auraient dû | était censé | était censée | étaient censés | étaient censées

# Says that what follows ought to be done, or is expected.
[ought]
devrait | devraient

[relative-day]
hier : days=-1
avant-hier : days=-2
aujourd'hui | ce jour : days=0
demain : days=1

# Finite verbs and auxiliaries, at which a noun phrase ends.
[verb]
entre en | entre dans
a | ont | devait | devaient | pouvait | pouvaient | avait | avaient | aura | auront | ait | est | sont | était | étaient | sera | seront | fut | furent | soit | s'est | se | s' | n' | ne
déclare | déclarent | affirme | affirmait | souligne | soulignent | indique | rappelle | précise | estime | explique | annonce | fait | font | va | vont | peut | peuvent | doit | doivent | vise | visent | visait | permet | permettent | constitue | constituent | témoigne | représente | reste | restent | continue | continuent | rencontre | reçoit | accueille | préside | coprésident | organise | signe | signent | salue | porte | portent | prévoit | prévoient | compte | relie | atteint | atteignent | marque | montre | joue | ouvre | contribue | contribuent | entend | entendent | veut | veulent | souhaite | espère | propose | réaffirment | réaffirme | renforcent | intensifient | deviennent | devient | lie | liait | unit | unissent | couvre | bénéficie | demeure | dresse | examine | presse | exhorte | misent | font | préparent | prépare | collabore | coopère | coopèrent | recevant | rencontrant | visant | réunissant | rassemblant
montrent | vient | viennent | tient | tiennent | participent | figurent | comprend | comprennent | mettent | prennent | rendent | apportent | suivent | illustre | illustrent | reflète | reflètent | traduit | soutient | soutiennent | encouragent | poursuivent | favorisent | offrent | rappellent | indiquent | estiment | rejoignent | travaillent | échangent | discutent

# Words that say that a verb speaks of the future.
[future]
se rendra | se rendront | aura lieu | auront lieu | est attendu | est attendue | sont attendus | doit | doivent | devra | devront | est prévu | est prévue | sont prévues | sont prévus | prévue | prévu | attendu | attendue | va | vont | ira | iront | s'apprête à | s'apprêtent à | sera | seront | aura | auront | prochainement | à venir

# Led by: the person behind "par" heads a delegation.
[lead-verb]
conduit | conduisait | conduira | dirige | dirigé | dirigeait | dirigera | mène | mené | mènera | emmène | emmené | à la tête | pris la tête | prend la tête | prendra la tête

[led]
conduit par | conduite par | conduites par | conduits respectivement par | conduites respectivement par | respectivement conduites par | dirigées respectivement par | dirigés respectivement par | respectivement dirigées par | dirigé par | dirigée par | emmené par | emmenée par | mené par | menée par | présidé par | présidée par | guidée par | guidé par | menés par | menées par | conduits par | dirigés par | dirigées par | emmenés par | emmenées par | pilotés par | guidés par | pilotée par | piloté par | entraînée par | sous la conduite de | sous la direction de | ayant à sa tête | avait à sa tête | a à sa tête | avait à leur tête | avait pour chef | a pour chef | avec à sa tête | ayant à leur tête | avec en tête | avec à leur tête | sous la houlette de | sous le leadership de

# Of two pairs, which one: "entre A et B, d'une part, et entre C et D, d'autre part".
[one-hand]
d'une part | d'autre part | de l'autre part | d'un côté | de l'autre côté | de l'autre

[list-filler]
également | aussi | d'une part | d'autre part | de l'autre part | d'un côté | de l'autre côté | ainsi que | de même que | tout comme | en même temps | par ailleurs | à la fois | et | actuellement | aujourd'hui | désormais | par intérim | son épouse | son époux | sa femme | lui aussi | elle aussi | lui-même | elle-même

[respectively]
respectivement

[copula]
est | était | est fait | est faite | a été fait | a été faite | a été élu | a été nommé | a été élue | a été nommée | devient | est devenu | est devenue | devenu | devenue | nommé | nommée

[saying]
déclare | affirme | souligne | indique | estime | salue | appelle | préside | rencontre | reçoit | visite

# What a government does and no town: a capital before these stands for its state.
[state-verb]
déclaré | annoncé | demandé | souhaité | salué | affirmé | estimé | exprimé | proposé | condamné | refusé | accepté | promis | octroyé | dénoncé | réclamé | exigé | jugé | plaidé | confirmé | démenti | reconnu | nié | averti | protesté | réaffirmé | soutenu | fourni | débloqué | livré | négocié | ratifié | dépêché | rappelé | nommé | imposé | levé
souhaite | veut | entend | espère | demande | annonce | considère | juge | plaide | dénonce | réclame | exige | soutient | affirme | estime | salue | propose | refuse | accepte | promet | octroie | condamne | réaffirme | fournit | négocie | reconnaît | appuie | impose | apportera | souhaitait | voulait | entendait | espérait | demandait | fournira | soutiendra | continuera | reste prêt | est prêt | reste attaché | est disposé | consent | consente | consentent | reconnus | reconnue | reconnues | accepte | entend | veuille | renonce | souscrit

# A government is asked, thanked or blamed: a capital behind these, "de" behind it, stands for its state.
[asks-state]
remercié | remercie | remercier | remerciant | félicité | félicite | accusé | accuse | accusant | pressé | presse | exhorté | exhorte | sommé | somme | soupçonné | soupçonne | demandé à | demande à | demander à | demandant à | proposé à | propose à | reproché à | reproche à | permis à | permet à | permettra à | rappelé à | suggéré à | enjoint à | promis à | su gré à

# Capital words that are no part of a person's name.
[not-person]
WhatsApp | Telegram | Facebook | Twitter | Instagram | TikTok | YouTube | LinkedIn | Zalo | Viber | WeChat | Weibo | Messenger | Skype
Viet Kieu | Viet-Kieu | Co | Doi | Moi | Zhuang | État | Parti | Gouvernement | Nord | Sud | Est | Ouest | Centre | République | Nation | Monde | Union | Internet | Covid | Coronavirus | Résolution | Constitution | Loi | Programme | Projet | Stratégie | Politbüro | Journal | Assemblée | Armée | Festival | Prix | Coupe | Ligue | Fonds | Objectif | Objectifs | Agenda | Vision | Initiative | Campagne | Route | Ceinture | Révolution | Indépendance | Libération | Renouveau | Francophonie | Communauté | Secrétariat | Vietnamiens | Chinois | Laotiens | Cambodgiens | Français | Dragon | Pâques | Fête | Saint | Sainte | Photo | Éditorial | Édition | Vice | Numéro | Bureau | Chambre | Cour | Maison | Palais | Place | Rue | Avenue | Boulevard | Opération | Université | Accord | Convention | Mémorandum | Déclaration | Secrétaire | Promouvoir | Renforcer | Vers | Coopération | Développement | Échange | Échanges | Rencontre | Amitié | Diplomatie | Défense | Sécurité | Tourisme | Commerce | Éducation | Santé | Culture | Économie | Agriculture | Environnement | Migration | Croissance | Relations | Partenariat | Ouverture | Inauguration | Promotion | Communiqué | Dialogue | Entretien | Visite | Conclusion | Directive | Décret | Circulaire | Dossier | Bilan | Hommage | Message | Félicitations | Excellence | Sa | Son | Leurs | Nouvel | Nouvelle | Nouveau | Grand | Grande | Petit | Haut | Haute

# Acronyms that are words and no bodies.
[acronym-word]
PIB | PLF | PLFR | PLFSS | LOLF | PME | COVID | VIH | SIDA | TIC | IDE | GNL | ODD | IA | PNB | USD | VND | EUR | TVA | ADN | PCR | OGM | GES | COP | TGV | TET | AMM | RMB | ONG | OMD | APD | FDI | IDH | PPP | IPC | BTP | NTIC | ETF | ESG | HD | SMS | GPS | QR | PDG | PCA | DG | DGA | PM | CEO | TV | CV | AE | BRI | IUU | INN

[days]
jours | semaines | mois | heures

[according-to]
selon | d'après | pour | aux yeux de | à en croire | a en croire | aux dires de | au dire de | de l'avis de | à entendre

[representative]
représentant | représentants | délégué | délégués | responsables | dirigeants | autorités

[plural-pronoun]
ils | elles | tous deux | toutes deux

[object-pronoun]
lui | elle | eux

[respective]
respectifs | respectives

# Says that somebody held or attended an event.
[organizes]
organisé | organisée | coorganisé | organise | organisent | organisera | organiseront | organisait

[holds-event]
organisé | organisée | coorganisé | tenu | présidé | coprésidé | ouvert | inauguré | participé à | assisté à | pris part à | participé | assisté | pris part | participe | participent | participera | participeront | prend part | prennent part | prendra part | prendront part | prenait part | prenaient part | participait | participaient | assistait | assistaient | assiste | assistent | préside | présidera | offert | donné

# Says that an event took place.
[held]
s'est tenu | s'est tenue | s'est déroulé | s'est déroulée | s'est ouvert | s'est ouverte | a démarré | a débuté | a commencé | a eu lieu | aura lieu | s'est réuni | s'est réunie | se tiendra | se tient | se déroule | se déroulera | se tenait | se déroulait | avait lieu | a lieu | s'est achevé | s'est achevée | a réuni | a rassemblé | doit se tenir | devrait se tenir | doit avoir lieu | devrait avoir lieu | est prévu | est prévue | est programmé | est programmée | débute | démarre | s'ouvre | a pris fin | s'est clôturé | s'est clôturée | s'est terminé | s'est terminée

# Says that a gathering took or will take place, one or several.
[takes-place]
s'est tenu | s'est tenue | se sont tenus | se sont tenues | s'est déroulé | s'est déroulée | se sont déroulés | se sont déroulées | s'est ouvert | s'est ouverte | se sont ouverts | se sont ouvertes | a eu lieu | ont eu lieu | aura lieu | auront lieu | avait eu lieu | avaient eu lieu | se tiendra | se tiendront | se tient | se tiennent | se déroule | se déroulent | se déroulera | se dérouleront | se tenait | se tenaient | avait lieu | avaient lieu | a lieu | ont lieu | s'est achevé | s'est achevée | se sont achevés | se sont achevées

# Says right behind an event that it took place: "une cérémonie tenue le 5 mai".
[took-place]
tenu | tenue | organisé | organisée | célébré | célébrée | donné | donnée

# What somebody goes somewhere for, before an infinitive; he is taken to do it.
[in-order-to]
afin de | afin d' | en vue de | en vue d' | dans le but de | dans le but d' | dans l'objectif de | aux fins de

# Say that somebody presides over what sits.
[presides]
a présidé | ont présidé | a coprésidé | ont coprésidé | préside | président | coprésident | présidera | présideront | présidait | vient de présider

# The source of a report, behind its verb: "indique un communiqué".
[report-source]
communiqué | source | sources | agence | document | texte | dépêche | porte-parole | média | médias | journal | quotidien | note

# Say who leads what is held, which two do who meet.
[chaired]
présidé | présidée | coprésidé | coprésidée | tenu | tenue | dirigé | dirigée

# Say that a body holds a gathering of its own.
[holds-own]
a tenu | ont tenu | tient | tiennent | tiendra | tiendront | tenait | tenaient | vient de tenir | a organisé | ont organisé | organise | organisent | organisera | organiseront | a réuni | réunit

# Say right behind a gathering who staged it, "une cérémonie présidée par X", or whom it brings together.
[staged]
qui (réunit|rassemble|regroupe|réunissait|rassemblait|regroupait) | qui a (réuni|rassemblé|regroupé) | ayant (réuni|rassemblé|regroupé)
présidé | présidée | coprésidé | coprésidée | organisé | organisée | coorganisé | coorganisée | tenu | tenue | animé | animée | initié | initiée | dirigé | dirigée | convoqué | convoquée | abrité | abritée | placée sous | placé sous | célébré | célébrée | donné | donnée | offert | offerte | parrainé | parrainée | copilotée | pilotée | piloté

# What is done with a person whom one meets, and with a partner.
[converses]
entretenu | entretenue | entretenus | entretient | entretiendra | entretenait | discuté | discute | discutera | échangé | échange | échangera | échangeait | conversé | dialogué | devisé | travaillé | déjeuné | dîné | évoqué | abordé | passé en revue | entretien | entretiens | rencontre | entrevue | tête-à-tête | coprésidé | signé

# Ends a clause with a colon behind which those are listed that are tied to one another.
[tied]
lié | liée | liés | liées | jumelé | jumelée | jumelés | jumelées | uni | unie | unis | unies | associé | associée | associés | associées

[cooperates]
jumelle | jumelles | jumellent | jumellera | jumelleront | jumeler | jumelé | jumelée | jumelés | jumelées | coopère | coopèrent | coopérait | coopéraient | collabore | collaborent | collaborait | coopéré | collaboré | coopérer | collaborer

# Behind two persons of a caption, they met: "A et B lors de leur entretien".
[picture-occasion]
lors de la rencontre | lors de leur rencontre | lors d'une rencontre | lors de cette rencontre | lors de l'entretien | lors de leur entretien | lors de leurs entretiens | lors de la réunion | lors de la séance | lors de l'entrevue | lors de l'audience | lors de la signature | après la signature | lors de la réception | au cours de la rencontre | au cours de l'entretien | avant l'entretien | après l'entretien | lors de la visite

# With "une visite", "sa mission": who is on one.
[makes-visit]
effectue | effectué | effectuera | effectuait | entame | entamé | entamera | achève | achevé | boucle | bouclé | termine | terminé | conclut | conclu | poursuit | poursuivi | mène | mené | accomplit | accompli | entreprend | entrepris

# With "de" and a state or its capital behind them, before who comes from there: "Venu de Bamako, le ministre X".
[comes-from]
venu | venue | arrivé | arrivée | en provenance

# Before the town in which a guest is received.
[arrives]
arrivé | arrivée | arrivés | arrivées | débarqué | débarquée

# Says that something is possible, no more.
[may]
pourrait | pourraient

# Who looks on is none of those who act together.
[in-presence]
en présence | en la présence | sous les yeux | sous le regard | sous l'égide | sous la supervision | sous les auspices | sous le patronage | sous le haut patronage | sous le parrainage | devant

# Who sends others on a mission is not on it.
[sends]
envoyer | envoie | envoient | envoyé | envoyée | enverra | enverront | enverrait | dépêcher | dépêche | dépêché | dépêchera

# Ends what those are called who live in a town: "le Lillois X".
[townsman-ending]
-ois | -oise | -ais | -aise | -ien | -ienne | -éen | -éenne

# What heads of state call one another: "son frère le président X".
[kin]
frère | sœur | soeur | famille | familles | veuve | veuf | fils | fille | mère | père | parents | proches | descendants

# Between the two surnames of Spaniards: "Paul García y Vega".
[iberian-and]
y

# Between a quotation and who speaks: "…", prévient X. Papers and agencies report by others.
[quote-verb]
prévient | explique | dit | confie | raconte | résume | assure | lance | glisse | regrette | déplore | témoigne | plaide | reconnaît | prévenait | expliquait | confiait | racontait | assurait | lançait | regrettait | renchérit | insiste | rappelle | sourit | soupire | martèle | justifie
dit | déclaré | affirmé | indiqué | souligné | estimé | ajouté | précisé | rappelé | noté | conclu | expliqué | assuré | annoncé | poursuivi | relevé | fait savoir | fait remarquer | fait observer | fait valoir

# Behind a body these name the one that it belongs to: "le Bureau relevant du ministère".
[belongs-under]
relevant de | relevant du | relevant des | relevant d' | dépendant de | dépendant du | rattaché à | rattaché au | rattachée à | rattachée au | placé sous l'autorité de | placé sous l'autorité du

# Behind a post these say under whom it was held: "ministre du temps de X".
[in-times-of]
du temps de | du temps du | au temps de | au temps du | à l'époque de | à l'époque du | sous l'ère | de l'ère | de l'époque de

# Behind an envoy these say from where he serves: "l'ambassadeur de A, X, avec résidence à B".
[resident-at]
(avec|ayant|qui a)(| la| sa| pour|) résidence (à|au|en|aux) | avec pour résidence | avec résidente à | en résidence (à|au|en) | dont la résidence (est|se trouve) (à|au|en) | dont la résidence est (basée|située|établie|fixée) (à|au|en) | (qui réside|qui résident|et résidant|qui est basé|qui est basée) (à|au|en) | résidant à | résidant au | résidant en | résident à | résidente à | basé à | basée à | basé au | basée au | basé en | basée en | en poste à | en poste au | en poste en | installé à | installée à

# Those who live somewhere: what is between them is not between the places.
[folk]
femmes | jeunes | habitants | populations | paysans | agriculteurs | pêcheurs | étudiants | élèves | enfants | lycéens | écoliers | enseignants | artistes | sportifs | vétérans | jeunes femmes | handicapés | pauvres | démunis | personnes âgées | personnes handicapées | minorités ethniques | soldats | malades | patients | orphelins | villageois

# Of a state, told of together with its governing party: "le Parti et l'État laotiens".
[state-organ]
État | Etat | gouvernement | peuple | armée | population | Assemblée nationale | Front de la Patrie | administration
