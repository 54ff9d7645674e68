# The function words that the reading of noun phrases, lists and clauses turns
# on, one class for each thing they do. Where a class has no words here, French
# says it otherwise.

# Joins two members of a list, as a word alone; see [and] in words.lex.
[plain-and]
et

# Joins the last of a list of examples too: "des sociétés comme A, B ou C".
[or]
ou | ou bien

# Coordinates two clauses, so that the second one shares its subject.
[clause-coordinator]
et | puis | avant

# Money, whose state is not meant: "dollars américains".
[currency]
dollar | dollars | franc | francs | yuan | yuans | rouble | roubles | won | wons | yen | yens | livre | livres | roupie | roupies | baht | bahts | kip | kips | riel | riels | dinar | dinars | dirham | dirhams | couronne | couronnes | peso | pesos

# What an envoy has where he is sent.
[office]
mission | mandat | fonctions | fonction | poste | affectation

# Behind a body, before the one that it is a part of: "l'Institut de A relevant du ministère B".
[under-body]
relevant de | relevant du | relevant des | relevant de la | relevant de l' | relevant d' | rattaché à | rattachée à | rattaché au | rattachée au | rattaché à la | rattachée à la | rattaché à l' | rattachée à l' | dépendant de | dépendant du | dépendant de la | dépendant de l' | dépendante de | dépendante du | qui relève de | qui relève du | qui relève de la | qui relève de l' | qui dépend de | qui dépend du | qui dépend de la | qui dépend de l' | sous tutelle du | sous tutelle de | sous la tutelle du | sous la tutelle de | placé sous la tutelle du | placée sous la tutelle du | placé sous l'autorité du | placée sous l'autorité du | placé sous la tutelle de la | placée sous la tutelle de la

# Both members of a list follow: "entre A et B".
[between]
entre

# The verb that is spelled like that, or as its participle is but for the accent: "entre en vigueur".
[enters]
entre en | entre dans

# In company of.
[with]
avec

# For whose good, or for what.
[for]
pour

# Names the agent of a passive.
[by]
par

# At a place.
[at]
à

# Stand before the name of a country where something is.
[in-country]
au | en | aux

# "de" without an article.
[bare-de]
de | d'

# "de", alone or with the article grown into it.
[genitive]
de | du | d' | des

# Articles that say "some of" right behind a verb.
[partitive]
des | du | de | d'

# Article that stands between "de" and a noun.
[article-behind-de]
la | l'

# The article that has lost its vowel.
[elided-article]
l'

[article]
le | la | les | l'

[indefinite-article]
un | une

# Before a noun that stands for a man or a woman.
[masculine-article]
le | du | au

[feminine-article]
la

[masculine-title]
M. | Monsieur | SEM

[feminine-title]
Mme | Madame

[masculine-pronoun]
il

[feminine-pronoun]
elle

# Of one man or one woman: of an apposition behind a name.
[gendered-article]
le | la

[singular-article]
le | la | l'

[plural-article]
les | des | aux

# Point back to what was named.
[definite-article]
le | la | l' | les | ladite | ledit | dudit | lesdits | du | au | aux | des | ce | cet | cette | ces

[demonstrative-article]
ce | cet | cette

# Behind a comma, that nobody named says or hears what stands before: "…, a-t-on appris lors de la réunion".
[said-by-nobody]
(a|avait|aura)-t-on | (indique|rapporte|note|précise|souligne|signale|annonce|ajoute|explique|affirme|estime|rappelle|constate|informe)-t-on | apprend-on | apprenait-on | at-on

[said]
ledit | ladite | dudit

# Say that the noun behind them is one of many or somebody's.
[unspecific]
cette | ces | ce | une | sa | leur

[possessive]
son | sa | leur

# Stand before the post or the body of who was named last.
[back-reference]
son | sa | leur | dudit

# Stand before the visit of who was named before.
[any-possessive]
son | sa | ses | leur | leurs

[visitor-possessive]
son | sa | leur

# Behind "entre", before what those two who were told of are of: "la coopération entre leurs pays".
[group-possessive]
leurs

# Object pronoun right before the verb: "l'a rencontré".
[object-clitic]
l' | le | la | les | lui

# Before a verb, of what was told of last: "en fut le premier président".
[of-it-clitic]
en

# What may stand between a subject and its verb.
[preverbal-clitic]
n' | ne | l' | en | y

# Pronoun before a verb, article elsewhere.
[pronominal-article]
le

# "y", which stands for an event named before.
[pronominal-place]
y

[reflexive]
se

# Short forms that a verb begins with.
[verb-clitic]
n' | s'

# Say that something is, not that it is done.
[linking-verb]
sont | s'

# Has done: the auxiliary of the perfect.
[perfect-auxiliary]
a | ont | avait | avaient

# Is done: the auxiliary of the passive.
[passive-auxiliary]
être | été | est | sont | était | étaient | sera | seront | fut | furent

# Begin a sentence that says who it is that does something: "C'est X qui …".
[cleft]
c'est | ce sont | c'était | ce sera | ce fut

# Introduce a clause that says something of the noun before it.
[relative-subject]
qui

# Begin an aside about what stands before them, as "qui" does.
[aside-relative]
dont | où | laquelle | lequel | lesquelles | lesquels

# Behind "avec": the partner stands before it.
[relative-with]
lequel | laquelle | lesquels | lesquelles | qui

# To whom somebody is tied: "la ville à laquelle A est jumelée".
[relative-to]
auquel | à laquelle | auxquels | auxquelles

[complementizer]
que

# What is wished, proposed or asked for stands behind these.
[wish-governor]
que | qu' | de | d' | à | pour

# Begin a clause over which an object is not sought.
[clause-border]
que | qu' | dont | lorsque | lorsqu' | tandis | alors | mais

# A list of sectors ends before these.
[field-list-end]
qui | afin | dont

# What an item of a list of sectors may begin with.
[following]
suivants | suivantes

# What is established with partners ends before these.
[partner-end]
et | pour | lors

# The list behind "entre" ends before these.
[side-list-end]
qui | que | dont | à | dans | pour | sur | lors | avec

# The complement behind a preposition ends before these.
[complement-end]
que | qui | qu' | dont | ou | lors | tenu | tenue | par | après | avant | sur invitation | du côté | à l'issue | à l'occasion | à l'invitation | dans le cadre | au terme | au cours | en présence

# Tie the sides to an agreement from behind it: "auxquels A et B sont membres",
# "qui lie A à B".
[side-link]
entre | avec | auxquels | auxquelles | auxquel | lie | liait | unit | unissant | liant

# Stand before the second of the places that something links: "du pont X pour le Y".
[link-article]
pour le | pour la

# Articles grown together with "à".
[to-the]
au | aux | à la | à l'

[at-the]
au

[at-the-plural]
aux

# In a body: "au sein de".
[within]
au sein

# Before an agreement of which another one is only a part.
[in-frame]
dans le cadre | au titre | en application | en exécution

# To which body or state an envoy is sent.
[accredited]
accrédité | accréditée | accrédités | accréditées

# … to whom.
[accredited-to]
auprès | près

# A period follows: "pour la période 2026-2030".
[period]
la période

[period-noun]
mandat | période | durée

# Whose company somebody travels in stands behind these.
[accompanied]
accompagné de | accompagnée de | accompagnés de | accompagnées de | accompagné d' | accompagnée d' | accompagnés d' | accompagnées d' | accompagné par | accompagnée par | accompagnés par | accompagné du | accompagnée du | accompagné des | accompagnée des | accompagné notamment de | accompagnée notamment de | accompagné notamment par | accompagnée notamment par | accompagné entre autres de | accompagnée entre autres de | accompagné entre autres par | accompagnée entre autres par | accompagné , entre autres , de | accompagnée , entre autres , de | accompagné , entre autres , par | accompagnée , entre autres , par | accompagné , entre autres , du | accompagnée , entre autres , du | en compagnie de | en compagnie d' | en compagnie du | qu'accompagnait | qu'accompagnaient | qu'accompagne | qu'accompagnent | qu'accompagnera | entouré de | entourée de | entouré du | entourée du | flanqué de | flanquée de | flanqué du | flanquée du | flanqué d' | flanquée d' | flanqués de | flanqués du | entouré d' | entourés de | entourés du | accompagnés du | accompagnées du | accompagnés notamment de | accompagnés notamment du | accompagné notamment du | accompagnée notamment du | escorté de | escorté du | escorté par | ayant à ses côtés | avait à ses côtés | avaient à leurs côtés | avec à ses côtés | ayant à leurs côtés | a à ses côtés | ont à leurs côtés | venu avec | venue avec | venus avec | arrivé avec | arrivée avec | arrivés avec
accompagné(|e|s|es) (dans|pour|lors de|durant|au cours de|à l'occasion de) (ce déplacement|cette visite|cette mission|ce voyage|son déplacement|sa visite|cette tournée) (de|du|d'|des|par|notamment de|notamment du|notamment par) | accompagné(|e|s|es) (, à cette occasion ,|, notamment ,|à cette occasion) (de|du|d'|des|par)
accompagnent | accompagnaient | accompagnait | accompagne | accompagneront | accompagnera | ont accompagné | a accompagné | avait accompagné | avaient accompagné | entourait | entouraient | entourent | escortait | escortaient | escortent | entoureront | escorteront | ont entouré | ont escorté : active=yes

# Behind a comma: who acts is with, or acts for, whoever is named behind these: "X, accompagnant Y, a reçu Z".
[accompanying]
accompagnant | raccompagnant | escortant | secondant | remplaçant | suppléant | relayant

# Whoever stands before these travels with somebody told of before.
[accompanies]
dans sa suite figurent | dans sa suite figuraient | dans sa suite figurait | dans leur suite figurent | dans leur suite figuraient | sont du voyage | est du voyage | est aussi du voyage | est également du voyage | étaient également du voyage | sont également du voyage | étaient aussi du voyage | étaient du voyage | était du voyage | sera du voyage | seront du voyage | en fera partie | en feront partie | en faisait partie | en faisaient partie | en font partie | fera partie de la délégation | feront partie de la délégation | fait partie de la délégation | fera le voyage | feront le voyage | font partie de la délégation | faisait partie de la délégation | faisaient partie de la délégation | faisaient également partie de la délégation | l'accompagnent | l'accompagnaient | l'accompagnait | l'accompagneront | l'accompagnera | l'accompagne | l'ont accompagné | l'ont accompagnée | l'a accompagné | l'a accompagnée | l'entouraient | l'entourent | l'escortaient

# "de" with the plural article.
[plural-de]
des

# Begin a list of those whom a plural means.
[namely]
que sont | qui sont | à savoir | en l'occurrence | soit | à savoir les camarades | à savoir MM

# Titles of several persons whose names follow.
[title-of-several]
MM | Mmes | messieurs | mesdames | Leurs Excellences

# With the adjective of a state behind it, the state itself.
[state-power]
gouvernement | État | gouvernements | États

# Somebody named before does together what the clause tells.
[with-him]
avec lui | avec elle | avec eux | avec elles

# Bodies in which envoys work.
[mission]
ambassade | consulat | délégation permanente | délégation générale

# Behind a side of an agreement, before who acts for it.
[represented]
représenté par | représentée par | représentés par | représentées par | représentés respectivement par | représentées respectivement par | respectivement représentés par | respectivement représentées par

# Tell that somebody comes back to where he is at home.
[comes-home]
regagne | regagné | regagnera | rentre à | rentré à | rentrée à | de retour à

# Say that a journey ends; whoever arrives somewhere then is at home there.
[ends-journey]
terminant | achevant | concluant | clôturant | bouclant | mettant fin à | mettant ainsi fin à | mis fin à | mettaient fin à | mettait fin à | terminé | achevé | conclu | bouclé | clôturé | rentré | rentrée | rentrés | regagné

[working-session]
séance de travail | réunion de travail

# Tell of a working session: "X a travaillé avec A … Lors de la séance de travail".
[works]
travaillé | travaille | travaillera | travailleront | travaillent

# Behind a body, before the post of who leads it: "l'Agence a pour directeur X".
[has-for]
a pour | ont pour | avait pour | avaient pour | aura pour | ayant pour | avec pour | a comme | avait comme | ayant comme | avec comme

# Who belongs to a delegation stands behind these.
# Begin a sentence that tells who else is of the delegation told of before.
[figures]
y figuraient | y figurent | y figurait | en faisaient partie | en font partie | en faisait partie | l'accompagnaient | l'accompagnent | l'accompagneront | l'accompagnera | feront partie de sa suite | font partie de sa suite | feront partie de la délégation | font partie de la délégation | feront également partie de la délégation | seront du voyage | seront également du voyage | à ses côtés figuraient | à ses côtés figurent | à ses côtés figurait | à ses côtés se trouvaient | à ses côtés se trouvent | à ses côtés , | à ses côtés étaient | à ses côtés sont | dans sa suite , | dans ses bagages ,

[comprises]
figurent | figuraient | comprend | comprenait | comprenant | compte | comptait | composée de | composée d' | composée du | composée des | formée de | formée d' | formée du | formée des | formée notamment de | composée notamment de | composée notamment du | composée entre autres de | composée essentiellement de | constituée de | constituée du | qui comprenait | qui comprend | comprenant | comprenant notamment | regroupant | dont faisaient partie | dont font partie | dans laquelle figurent | dans laquelle figuraient | au sein de laquelle figurent | au sein de laquelle figuraient | où figurent | où figuraient | composé de | formée de | se compose de | se compose du | se compose d' | se compose des | se composait de | se composait du | se composait d' | se composait des | se composera de | se composera du | réunissait | comprendra | comptera | comprendra aussi | comprendra également | comprend aussi | comprend également | comprenait aussi | comprenait également | se composera de | sera composée de | inclut | incluait | inclura | on note la présence de | on note la présence du | on notait la présence de | on notait la présence du | on relève la présence de | on remarque la présence de

# Between the members of a body and their names.
[names-members]
sont | seront | étaient | comprennent | comprenaient | comptent

# Begin a sentence that names one by one what was told of together.
[enumerates]
on peut citer | on citera | citons | il s'agit(|,) (pour la partie|pour le côté|côté|du côté|pour la délégation) | on retrouve | il s'agit respectivement de | il s'agit respectivement d' | il s'agit respectivement du | il s'agit notamment de | il s'agit notamment d' | ce sont respectivement | il s'agit de | il s'agit du | il s'agit d' | il s'agit des | ce sont | ces documents sont | parmi eux | parmi elles | parmi ces documents | y figurent | figurent parmi eux | on y trouve | celles-ci portent | ceux-ci portent

# Begin a sentence that names some of several, before what they are: "au nombre des accords signés figurent".
[among-them]
au nombre de | au nombre des | au nombre desquels | au rang de | au rang des | parmi | sur la liste des

# … and what stands behind that, before the names.
[list-verb]
figurent | figuraient | figure | comprennent | comprenaient | incluent | on compte | on comptait | on relève | on note | on trouve | on retrouve | on peut citer | on citera | citons | il y a | se trouvent | sont notamment | sont | ont pour intitulé

# Papers that may be agreements: "parmi les textes signés figurent".
[paper-noun]
texte | textes | document | documents | instruments | instruments juridiques | actes

[plural-demonstrative]
ces

# Begin what is told of one side only.
[on-side]
du côté | côté | pour la partie | de la partie | la partie | le côté

# Tell that somebody goes where the place behind them is.
# Say how those died of whom a monument reminds.
[fallen]
mort | morts | mortes | tombé | tombés | tombée | tombées | disparu | disparus | péri | assassinés | fusillés | déportés

# Right before a site that somebody goes to.
[tours]
visite | visité | visités | visitée | visitent | visiter | visitant | visitera | visiteront | visitait | visitaient | visites | parcouru | parcourir | parcourt | parcourent | parcourra | découvert | découvrir | découvre | découvrent | découvrira | découverte | inspecté | inspecter | rendu | rendus | rendue | rendues | rendre | rend | rendent | rendra | rendront | arrêté | arrêtés | arrêtée | arrêtées | arrête | arrêtent | recueilli | recueillis | recueillie | recueillir | recueille | allé | allés | allée | arrivé | arrivés | arrivée | halte | étape | escale | guidé | guidés | guidée | conduit | conduits | conduite | promené | promenés | déambulé

[visits-verb]
visité | visite | rendu | rendue | arrivé | arrivée | séjourne | séjourné | se trouve | se trouvait

# Units of the first level, whose names may be unknown.
[first-level]
province | provinces | préfecture | gouvernorat | wilaya | oblast | canton | région | Land | voïvodie | voïvodat | judet | joupanie | comitat

# Posts of a state's that any body may have as well.
[chair-post]
président | vice-président | député

# Posts of a delegation that are held in the body whose it is, where no other is told: "composée de X, président, et
# de Y, rapporteur".
[deputation-post]
président | présidente | vice-président | vice-présidente | rapporteur | rapporteure | secrétaire | secrétaire général | secrétaire générale | secrétaire exécutif | secrétaire exécutive | trésorier | trésorière | coordinateur | coordinatrice

# Posts of those who come along with the head of a body and serve there.
[escort]
conseiller | conseillère | conseiller technique | directeur | directeur général | directeur général adjoint | directeur de cabinet | chef de cabinet | secrétaire général | secrétaire général adjoint | chef du protocole | chargé de mission | attaché de presse | porte-parole | responsable | trésorier

# Say in whose honour a gathering is, who takes part in it then.
[in-honour]
en l'honneur de | en l'honneur du | en l'honneur d' | en l'honneur des

# Words that one group of friendship between parliaments may be told with and without.
[friendship-word]
parlementaire | parlementaires | interparlementaire | interparlementaires

# Begin the official name of a state, with a capital or without.
[state-noun]
république | royaume | fédération | principauté | grand-duché | sultanat | émirat | union

# States, or other members, that go unnamed before the region which they share: "les pays membres de la
# sub-région du Mékong".
[states-in-it]
pays membres | États membres | pays-membres | États-membres | pays riverains | États riverains | pays | États | riverains | nations | membres

# States whose provinces have ministers of their own.
[federation]
BE | CA | CH | DE

# Those whose provinces have prime ministers, and the posts by which these are called.
[premier-federation]
CA

[premier]
premier ministre | vice-premier ministre | chef du gouvernement

# States of whose government a president is head.
[government-president]
ES | AD | HR | SI

# Posts of a government, of a federation's or of one of its provinces'.
[government-post]
premier ministre | vice-premier ministre | chef du gouvernement | député

# The state that the article is written from, but for quotations.
[our-country]
notre pays

# Short for a state whose official name begins with it.
[kingdom]
Royaume
Principauté
Confédération
Sultanat

# What a town may be of the unit behind "de", set behind its name by a comma.
[seat]
capitale | chef-lieu | siège | préfecture | métropole | poumon économique | port | cité

# A town with one of these is somebody's, who stands behind "de".
[birth-adjective]
natal | natale | d'origine | d'adoption

# Before some of many.
[some]
plusieurs | quelques | certains | certaines | divers | diverses | des

# What a journey does to who makes it: "un périple qui l'a conduit à A".
[takes-to]
conduit | conduite | conduits | conduites | mené | menée | menés | menées | emmené | emmenée | emmenés | amené | amenée | amenés | conduira | conduiront | mènera | mèneront | mène | mènent | conduisait | conduisaient | menait | menaient | emmène | emmènera | emmenait | amènera | conduire | mener | emmener | amener

# Before the places on the way.
[passing-by]
par | via

# Travels.
[journey]
périple | tournée | mission | visite | voyage | parcours | halte | escale | déplacement | séjour | circuit | programme | étape | étapes

# What did not come about: "la visite de X a été annulée", "le report de la visite de X".
[called-off]
annulé | annulée | annulés | annulées | reporté | reportée | reportés | reportées | ajourné | ajournée | ajournés | déprogrammé | déprogrammée | suspendu | suspendue | renvoyé | renvoyée
annulation | report | ajournement | renoncé

# Posts that only kingdoms have.
[sole-ruler]
roi | prince héritier | roi père : realm=royaume
prince souverain : realm=principaute
grand-duc | grande-duchesse | grand-duc héritier : realm=grand_duche

# From one day to another.
[day-range]
au | et

[until]
au

# Before a month.
[month-preposition]
en | de

# Before a year.
[year-preposition]
en | depuis

# Behind a number that tells somebody's age.
[age-noun]
ans

# Since when: what stands before it lasts.
[since]
depuis

# Before a date that says when something is held.
[date-article]
le

[date-determiner]
le | ce

[date-preposition]
du | le | en | les

[last]
dernier

# Endings of numbers of days.
[day-ending]
-er

# Upon which a visit follows; whose it is, is no visitor.
[invitation]
invitation | invitations

# What begins a sentence of which the verb may stand before its subject: "Outre les
# maires, ont assisté à la fête le préfet, X".
[besides]
outre | hormis | en plus de | en plus du | en plus des | en dehors de | en dehors du | en dehors des

# Behind a post: the body told of last, of whatever name.
[generic-body]
organisation | institution | structure | organisme

# A part of a place that elects somebody: "député de la 2e circonscription de X".
[constituency]
circonscription | circonscription électorale | circonscriptions

# Participles with which a sentence may begin that tells of what its subject is.
[fronted-participle]
présidé | présidée | présidés | présidées | coprésidé | coprésidée | organisé | organisée | organisés | organisées | placé | placée | placés | placées | tenu | tenue | ouvert | ouverte | animé | animée | marqué | marquée | initié | initiée | réuni | réunie | réunis | réunies | ouverts | ouvertes | tenus | tenues | animés | animées | coprésidés | coprésidées | coorganisé | coorganisée | clôturé | clôturée | clôturés | clôturées | lancé | lancée | lancés | lancées | entamé | entamée | entamés | entamées | débuté | débutés | abrité | abritée | convoqué | convoquée | célébré | célébrée | parrainé | parrainée | dirigé | dirigée | dirigés | dirigées | conduit | conduite | modéré | modérée | rehaussé | rehaussée

# Behind a place to which somebody goes: "à Dakar, où il se rendra".
[where]
où

# Before a post held in what is named before: "l'Agence, dont le directeur".
[whose]
dont

# Whoever does this is at home where he does it.
[welcomes]
a reçu | a reçue | a reçus | a accueilli | a accueillie | a accueillis | reçoit | accueille | recevra | accueillera | a accordé une audience | a accordé une entrevue | a offert un dîner | a offert un banquet

# Infinitives that are too short to be told by their ending, or have another one.
[infinitive]
être | avoir | agir | lire | dire | voir | faire | mettre | prendre | suivre | poursuivre | vivre | croire | boire | plaire | rire

# Before an infinitive that tells what the subject does before, after or for something else.
[infinitive-aside]
avant | après : time=yes
pour | afin | sans

# Says that a number follows.
[number-sign]
numéro | n° | no | n º | n

# Endings of numbers that count.
[count-ending]
-e | -er | -ère | -ème | -èmes | -es | -re | -ième | -ièmes | -nd | -nde

# Endings of adjectives that say of what kind a body, an agreement or an event is.
[adjective-ending]
-al | -ale | -aux | -ales | -ique | -iques | -aire | -aires | -if | -ive | -ifs | -ives | -el | -elle | -els | -elles | -ien | -ienne | -iens | -iennes | -ois | -oise | -ais | -aise | -ain | -aine | -ères | -euse | -euses | -ieur | -ieure | -ieurs | -ieures | -iste | -istes | -able | -ible

# How adjectives of feminine nouns end, which other words may too.
[adjective-agrees]
-e | -es

# With a capital, in the name of a body, these are adjectives as well.
[proper-adjective-ending]
-ante | -antes | -ente | -entes | -ée | -ées

# Prepositional words that look like adjectives.
[no-adjective]
relatif | relatifs | relative | relatives | relation | relations | relationnel | relationnelle

# Endings of verbs in the future tense.
[future-ending]
-era | -eront | -ira | -iront | -dra | -dront | -vra | -vront

# Endings of verbs in the infinitive.
[infinitive-ending]
-er | -ir | -dre | -ttre | -croitre | -naitre | -paraitre | -duire | -truire | -crire | -clure

# Endings of verbs in the conditional.
[conditional-ending]
-rait

# Endings of present participles.
[gerund-ending]
-ant

[gerund-marker]
en

# Endings of adverbs, behind which "d'accord" is no agreement.
[adverb-ending]
-ment

[mutual]
commun

# Says of an adjective that its noun is a high one: "des hauts dirigeants".
[high]
haut | hauts | haute | hautes

# Adjectives before the noun that they go with: "accord de libre circulation".
[fore]
libre | double | doubles | moyennes | non | bon | bonne | bonnes | bons | grand | grande | grands | grandes | petit | petite | petits | petites | moyen | moyenne | longue | long | court | courte | meilleur | meilleure | meilleurs | meilleures | nouveau | nouvelle | nouveaux | nouvelles | ancien | anciens | anciennes | pleine | vieux | vieilles | demi | triple | simple

# Houses of a region's or a department's council, whose president is told of there.
[regional-seat]
hôtel du département | hôtel de département | hôtel de région | hôtel de la région | hôtel du conseil départemental | hôtel du conseil régional | siège de la région | siège du département | maison de la région

[other]
autre | autres

# Before "de" and a plural: about so many.
[round-number]
dizaine : n=10
douzaine : n=12
quinzaine : n=15
vingtaine : n=20
trentaine : n=30
quarantaine : n=40
cinquantaine : n=50
soixantaine : n=60
centaine : n=100

# Behind an article they make what follows the thing told of: "la présente convention".
[the-same]
présent | présente | susdit | susdite | susmentionné | susmentionnée

# A new instrument.
[new]
nouvel | nouveau | nouveaux | nouvelle | nouvelles

# Nouns among the words of [agreed]; they do not state what they govern.
[agreed-noun]
cadre | signature

[at-that-time]
alors | également
jusqu'à sa nomination | jusqu'à son élection | jusqu'à sa désignation | jusqu'à cette nomination | avant sa nomination | avant son élection | au moment de sa nomination | jusqu'à sa promotion | avant sa promotion

# Level of a body that belongs to the state.
[national]
nationale | central | centrale | centraux | fédéral | fédérale | fédéraux

# Stands for the capital of the state named last.
[capital-city]
capitale

# The name of an agency is an entity only behind these.
[agency-article]
la | l'

# "a constaté l'APS": the agency that reports.
# What an agency that writes the story says of itself: "a constaté l'APS".
[noticed]
constaté | appris | noté sur place | remarqué | noté | observé

# Between such a word and the agency: "a constaté sur place l'APS".
[on-the-spot]
sur | place

[reports]
constaté | appris | rapporté | rapporte | indiqué | annoncé | selon | informe | précise

# Particles of names that many sentences have as words.
[weak-particle]
de | du | d' | le | la | des | st | e | y | o | dit

# A person is likely right behind these.
[person-preposition]
par | avec | et | selon | à en croire | a en croire | aux dires de | au dire de | de l'avis de | à entendre

# Where one is; a person is not.
[place-preposition]
à | en | dans | vers

# Where one begins a sentence that tells of a visit: "À Lima, il a été reçu par …".
[host-preposition]
à | a | en | au

# In which order a picture shows those whom its caption names.
[caption-order]
de gauche à droite | de droite à gauche | d.g.à.d | d.g.à d | d.g. à d | de g. à d | de g à d | dans l'ordre habituel | de gauche à droite et de haut en bas

# Where one stands on a picture, in brackets or letters behind a name.
[caption-side]
droite | gauche | centre | d | g

# A visit that goes there goes nowhere: "à la tête de", "sur l'invitation de", "à 3 km de".
[visit-aside]
tête | invitation | km | mandat

# Who travels with somebody as his family.
[spouse]
épouse | époux | femme | mari | conjoint | conjointe

# A wife and a husband who are told of as one.
[couple]
couple présidentiel | couple royal | couple princier | couple impérial | deux époux

# Verbs of giving and taking in turn.
[exchanges]
échangé | échange | échangent | échangeront | échangera | échangeant | échanger

# A person stands behind these, to whom somebody writes.
[congratulated]
félicitations à | condoléances à | vœux à | message à | messages à | lettre à | lettres à | télégramme à | télégrammes à | salutations à | remerciements à | gratitude à | reconnaissance à | hommage à | succès à | bienvenue à | soutien à | décerné à | décernée à | attribué à | attribuée à | remis à | remise à | confié à | confiée à | la place à | le relais à | le témoin à | les rênes à | le flambeau à | la parole à | de succéder à | reproche à | demande à | pardon à | félicité | félicite | félicitant | congratulé | congratule | congratulant

# Before a day or a year that is only the occasion for what is told.
[occasion]
à l'occasion de | à l'occasion du | à l'occasion des | à l'occasion d'

# Exchanged from afar: who sends them meets nobody.
[sent-message]
message | messages | lettre | lettres | télégramme | télégrammes | félicitations | condoléances | vœux | notes

# A visit of this kind goes to somebody, not to a place.
[courtesy]
courtoisie | condoléances

# Who speaks, whose words these are.
[source-preposition]
selon | d'après

# Denials that stand behind the verb.
[denial-behind]
aucun | aucune | pas

# The kinds of what "les deux <noun>" may stand for.
[pair-noun]
pays | état | états | nation | nations | peuple | peuples | gouvernement | gouvernements : type=COUNTRY
localité | localités | collectivité | collectivités | territoire | territoires : type=PROVINCE also=PLACE
province | provinces | région | régions | canton | cantons | département | départements | préfecture | préfectures : type=PROVINCE
ville | villes | capitale | capitales | commune | communes | municipalité | municipalités | district | districts | métropole | métropoles | cité | cités | agglomération | agglomérations : type=PLACE
parti | partis | formation | formations : type=PARTY
université | universités | organisation | organisations | ministère | ministères | organe | organes | établissement | établissements : type=ORGANIZATION
institution | institutions : type=ORGANIZATION also=PROVINCE

# What any bodies may be called together: "les deux institutions".
[any-body]
institutions | organisations | organes | organismes | établissements | entreprises | sociétés | compagnies | structures | entités | forces | unités | agences | chaînes | médias | groupes | firmes | opérateurs

# Before whom the clause then calls "il" or "elle".
[as-for]
quant à | quant au | quant aux

# Of the nouns of pairs: no province is one.
[lower-level]
commune | communes | district | districts | municipalité | municipalités

# Small words by which the language of a text is told.
[language-mark]
le | la | les | des | du | et | une | dans | que | pour | au

# Small words in names; a letter with them is no acronym's.
[small-word]
de | des | du | d' | la | le | l' | les | et

# Begin a complement that names of bodies, events or agreements may have.
[complement-preposition]
sur | pour | contre | concernant | liée | liées | chargée | chargé | chargés | relatif | relative | relatifs | relatives | portant | célébrant | marquant | commémorant | établissant | instaurant | instituant | créant | régissant | fixant | consacrée | consacré | en | à | au | aux | auprès | dans | avec | auxquels | établis

# Those that the name of a body may have.
[body-complement]
auprès | liée | liées

# In charge of something.
[charged]
chargé | chargée

# Before the sector that a post is in charge of.
[charge-preposition]
chargé | chargée | délégué | déléguée | pour | aux | en charge | responsable

# About what.
[topic]
sur

[event-topic]
portant | célébrant | marquant | commémorant | établissant | instaurant | instituant | créant | régissant | fixant | ayant pour thème | en l'honneur | en hommage | sur | pour | consacrée | consacré | concernant

[in]
en

# Provinces with an article, whose towns of that name have none: "au Québec", "à Québec".
[articled-province]
Québec

# Before such a name, the town; see [articled-province].
[bare-place-preposition]
à | de | d'

# Before a noun they tell of all of a kind, and mean nobody told of before: "chaque wali".
[each]
chaque | tout | toute

# Between "était" and the post that somebody had once.
[earlier]
auparavant | antérieurement

# In a room or a place.
[inside]
dans

# Behind these a people's adjective is that of its tongue: "la Langue française".
[tongue]
langue | langues

# States that stand first in an adjective of two states whoever writes it: "franco-chinois".
[set-prefix]
sino | franco | russo | soviéto | américano | anglo | germano | italo | nippo | hispano | gréco | indo | israélo | turco | luso

# A state's adjective joined to these is that of a continent or a people: "latino-américain".
[continent-prefix]
latino | ibéro | ibero | hispano | afro | sud | centro | méso | pan

# No state is meant by what is joined to these: "indo-pacifique".
[ocean-word]
pacifique | pacifiques | atlantique | atlantiques

# Sectors of the whole state's ministers, which its provinces have none for.
[national-sector]
affaires étrangères | défense | défense nationale

# Join the words of such names.
[foreign-link]
of | on | for | the | and

# Words with which the foreign names of bodies end: "Monaco Economic Board".
[body-tail]
Agglomération | Agglo | Métropole | International | Board | Council | Foundation | Institute | University | Group | Holding | Holdings | Corporation | Corp | Agency | Bank | Network | Authority | Chamber | Airlines | Airways | Partners | Ventures | Limited | Ltd | Inc | GmbH | Trust | Committee | Company | Industries | Technologies | Motors | Logistics | Shipping | Mining | Petroleum | Resources | Telecoms | Engineering | Investment | Investments | Consulting | Enterprises | Associates | Systems | Products

# … in capitals only, and with no other name behind: "Testar SA", but "Alhassane Ag Testa".
[body-tail capital=yes]
SA | SARL | SAS | SPA | SPRL | AG | NV | PLC | LLC

# To or in a place.
[goal]
à | au | aux | dans

[relative-dative]
auxquels

# "association des femmes de X pour la paix": what a society is for.
[purpose]
paix | développement | promotion | protection

# "a remercié le Comité de X pour l'accueil": what a body is thanked or praised for.
[thanked-for]
accueil | soutien | aide | assistance | appui | accompagnement | hospitalité | contribution | contributions | succès | efforts | engagement | confiance | invitation | sollicitude | attention | qualité | réussite

# "association d'amitié avec X": the complement belongs to the name.
[friendship]
amitié

# "en ligne", "au niveau de", "en matière de".
[online-noun]
ligne

# Nouns of deeds that are several words, which stand whole in the name of an event: "cérémonie de mise en service".
[deed-noun]
mise en service | mise en œuvre | mise en place | mise en eau | mise en chantier | mise en terre | mise en bière | mise en exploitation | mise en marche | mise en circulation | mise en orbite | mise en scène | mise en valeur | mise en vente | mise à l'eau | mise à flot | mise à disposition | mise à jour | prise en charge | prise de fonctions | prise de fonction | prise de contact | prise d'armes | prise de service | prise de commandement | entrée en fonction | entrée en fonctions | entrée en vigueur | entrée en service | passation de service | passation de charges | passation de pouvoirs | passation de commandement | levée des couleurs | levée du corps | coupure de ruban | coupure du ruban | remise à niveau | montée des couleurs

[level-noun]
niveau

[matter-noun]
matière

# Articles and "de" that have lost their vowel.
[elided]
l' | d'

[elided-de]
d'

[reflexive-clitic]
s'

# Verbs of "il s'est tenu", which do not end what says where an event is held.
[is-held]
s' | est | a lieu | a eu lieu | avait lieu | aura lieu | ont eu lieu | auront lieu | se tient | se tenait | se tiendra | se tiendront | se tiennent | se déroule | se déroulait | se déroulera | se déroulent | sera | tenu | tenue | tenus | tenues | organisé | organisée | organisés | organisées | déroulé | déroulée | prévu | prévue | prévus | prévues | sera organisé | sera organisée

# Before the town where something is.
[town-preposition]
à

# States whose lords are called "cheikh", so that a capital one there begins no name.
[title-state]
AE | QA | KW | SA | BH | OM | YE | IQ

# States of whose provinces a bare "à" never tells: what it governs is the town of that name.
[town-at-state]
CH | DE

# Before the second state of a list: "au Laos et en Thaïlande".
[before-state]
en | aux

# "A" without its accent at the beginning of a sentence.
[unaccented]
a

# In a text without accents "a" is "à" before these, before infinitives, numbers and capitals.
[unaccented-to]
la | l' | cette | ce | cet | ces | son | sa | ses | leur | leurs | travers | partir | savoir | nouveau | destination | bord | titre | hauteur | propos
cote | distance | part | domicile | droite | gauche | chacun | chacune | laquelle

# … but the verb behind these: "qui a la charge de".
[unaccented-subject]
qui | il | elle | on | y | n' | l' | s' | ne | lui | nous

# A list of sectors ends before this, behind its first word.
[field-list-adjunct]
pour

# Endings of the plural.
[plural-ending]
-s | -aux

# Endings of adjectives of several that are feminine, or of either gender.
[feminine-plural-ending]
-es

# Endings of verbs of which several are the subject.
[plural-verb-ending]
-nt

# Posts of a party that are held in a part of it, which is another one wherever
# it is not named.
[unseated-post]
secrétaire

# Words that are a post with a capital only: "le Premier", "le premier projet".
[capital-post]
Premier

# Posts that a hyphen joins to a name before them, of which they are no post:
# "directeur-président".
[joined-post]
président | présidente | présidents | présidentes | chef de | chef du | cheffe de | cheffe du

[ministry]
ministère

# Behind "ce" or "dudit" a ministry told of before.
[ministry-again]
département

# Bodies whose name with a place is that of the place: "le département du Nord".
[place-body]
département

# Short for the words of a title.
[title-short]
premier ministre | PM
vice premier ministre | VPM
affaires étrangères | AE
secrétaire général | SG
directeur général | DG
ministre des | ministre en charge des | ministre chargé des | ministre chargée des
ministre de | ministre en charge de | ministre chargé de | ministre chargée de
ministre du | ministre en charge du | ministre chargé du | ministre chargée du

# Other words for a whole title.
[title-other]
président de la République | chef de l'État | chef d'État
premier ministre | première ministre | chef du gouvernement | cheffe du gouvernement
ministre des Affaires étrangères | chef de la diplomatie | cheffe de la diplomatie | patron de la diplomatie | patronne de la diplomatie

# Titles of which the shorter form is kept.
[short-title]
ambassadeur | ambassadrice

# Words of rank, which two titles of one post share.
[rank-word]
vice | premier | adjoint

# Instruments about free trade.
[free-trade]
libre-échange

# Of which state somebody is whose surname only one language has (see the
# languages of tables/surnames.tsv).
[surname-language]
vi : state=VN
zh : state=CN loose=yes
ko : state=KR loose=yes
ja : state=JP loose=yes
km : state=KH loose=yes

# Endings of the titles of men, and of women who have the same post.
[feminine-title-ending]
-adjoint | -adjointe
-é | -ée
-teur | -trice

# "font partie de la délégation", "de sa suite": who travels along.
[makes-part]
fait | font | faisait | faisaient | fera | feront | effectué | effectuent | effectueront | effectuaient

# What one makes (verb=makes) or is of who travels with somebody: "ont aussi fait le déplacement", "étaient à ses côtés".
[along]
le voyage | le déplacement | partie du voyage | partie du déplacement : verb=makes
du voyage | du déplacement | de la partie | à ses côtés | à leurs côtés

[part-noun]
partie

# "figurent dans la délégation", "étaient présents dans la délégation", "parmi les membres de la délégation".
[figure]
est | sont | était | étaient | sera | seront | figure | figurent | figurait | figuraient | figurera | figureront | se trouve | se trouvent | se trouvait | se trouvaient | participe | participent | participait | participaient

[present-at]
présent | présente | présents | présentes | inclus | incluse | membre | membres

[among-members]
dans | au sein de | à | de | parmi les membres de

[suite]
suite

# With one of these beside the verb, several did something one after the other, and not together.
[in-turn]
tour à tour | à tour de rôle | l'un après l'autre | l'une après l'autre | chacun de son côté | chacune de son côté | séparément

# Whoever writes, with others of whom the sentence begins to tell: "Aux côtés de X, nous avons reçu Y".
[first-person]
nous | j' | je

[at-the-side-of]
aux côtés de | aux côtés du | aux côtés d' | aux côtés des | en compagnie de | en compagnie du | en compagnie d' | avec
