# The function words that the reading of noun phrases, lists and clauses turns
# on, one class for each thing they do. Where a class has no words here, English
# says it otherwise.

# Joins two members of a list, as a word alone; see [and] in words.lex.
[plain-and]
and

# Coordinates two clauses, so that the second one shares its subject.
[clause-coordinator]
and | then

# Both members of a list follow: "between A and B".
[between]
between

# In company of.
[with]
with

# The body to which another one belongs stands behind these.
[under]
under | under the | affiliated to | affiliated to the | belonging to | belonging to the

# Set what stands behind them apart from what is told next.
[apart]
besides | aside from | apart from | in addition to

# Names the agent of a passive.
[by]
by

[genitive]
of

[article]
the

[indefinite-article]
a | an

# Point back to what was named.
[definite-article]
the | this | these | that

[demonstrative-article]
this | that

[possessive]
its | their

# Stand before the post or the body of who was named last.
[back-reference]
its

# Say that something is, not that it is done.
[linking-verb]
are

# Whoever these are done to does what "to" and a verb behind them says.
[receives]
welcomed | welcomes | welcoming | received | receives | receiving | greeted | hosted | hosts | invited | invites | sent | sends | asked | urged | accompanied | dispatched | thanked | allowed | helped

# Say that something is not what was told of before.
[another]
another | additional | separate | second | other | further

# For whom somebody signs stands behind these.
[behalf]
on behalf of | representing | for and on behalf of | in the name of

# The year that marks an anniversary.
[year-noun]
year | years

# Whose company somebody travels in stands behind these.
[accompanied]
accompanied by | in the company of

# Who else was at an event told of before stands behind these.
[present-list]
also present were | also present was | present were | present was | those present | those present were | those present included | among those present were | among those present was | also in attendance were | also in attendance was | in attendance were | in attendance was | also attending were | also attending was | attending were | also there were | also on hand were | on hand were | also joining were | also attending the meeting were | also present at the meeting were | also present at the ceremony were | also present at the event were | also present at the reception were | also present at the signing were

# Who belongs to a delegation stands behind these.
[comprises]
include | includes | included | comprise | comprises | comprised | consisted of | comprising | including | consisting of | composed of | made up of | consists of

# Those who travel together.
[deputation]
delegation | delegations | entourage | guests | visitors

# Who is sent together, under a leader or not: what they do is told of them as of one.
[envoys]
delegation

# Stand with "of" before a delegation, and mean it.
[deputation-part]
members | participants

# Tell of a delegation who leads it.
[head-of]
head | leader | chief | at the head | at the helm

# Between persons and the delegation that they make up.
[makes-up]
make up | made up | makes up | form | formed | are members | were members | were part | are part

# Begin a sentence that names behind a delegation who else belongs to it.
[also-in]
also | among | joining | accompanying

# Prepositions that a clause may follow.
[clause-preposition]
after | before | since | until | as

# Somebody goes along with who stands behind these.
[accompanying]
accompanying | accompanies | accompanied | in the entourage of

# Stand for a state behind its adjective: "the Lao government".
[government]
government | governments | side | authorities | delegation

# Stand for the state whose adjective is before them.
[state-power]
government

# Introduce a clause that says something of the noun before it.
[relative-subject]
who | which

# Words of bodies that no province or town has.
[national]
central | national | supreme

# What is wished, proposed or asked for stands behind these.
[wish-governor]
to | that | about | for

# Begin a clause over which an object is not sought.
[clause-border]
while | that | whom

# Tie the sides to an agreement from behind it.
[side-link]
between | with

# From one day to another.
[day-range]
to

[day-span]
to | and

# Before a month.
[month-preposition]
in

# Before a year.
[year-preposition]
in | since

[last]
last

# Endings of numbers of days.
[day-ending]
-st | -nd | -rd | -th

# Endings of numbers that count.
[count-ending]
-th | -st | -nd | -rd

# The name of an agency is an entity only behind this.
[agency-article]
the

# A person is likely right behind these.
[person-preposition]
by | with | and

# Where one is; a person is not.
[place-preposition]
in | at | from

# Where one stands on a picture, in brackets or letters behind a name.
[caption-side]
right | left | c

# Denials that stand behind the verb.
[denial-behind]
no | not

# The kinds of what "the two <noun>" may stand for.
[pair-noun]
country | countries | state | states | nation | nations | people | peoples | government | governments : type=COUNTRY
province | provinces | region | regions | canton | cantons | locality | localities | county | counties | prefecture | prefectures : type=PROVINCE
cities : type=PLACE
party | parties | formation | formations : type=PARTY
institution | institutions | organisation | organisations | organization | organizations | universities | ministries | agencies | companies | fronts | forces | associations | federations | unions | chambers | councils | committees | commissions | departments | parliaments | legislatures | airlines | banks | firms | enterprises | institutes | academies | armies | navies : type=ORGANIZATION

# Small words by which the language of a text is told.
[language-mark]
the | of | and | to | in | on | with | for | was | is | that

# Small words in names; a letter with them is no acronym's.
[small-word]
of | the | for | and

# For whose good, or for what.
[for]
for

# About what.
[topic]
on

[in]
in

# To a place.
[goal]
to

[at]
at

[from]
from

# Those complements that the name of a body may have.
[body-complement]
for | on | against

[event-complement]
on | for | to | with | in

[agreement-complement]
on | for | against | concerning

# What stands behind "for" or "on" here is no topic: "on behalf of", "for his part".
[no-topic]
behalf | his | her | their | next | coming | first time | time being

# "on the same day", "on the sidelines".
[occasion]
same | first | sidelines | occasion | afternoon | morning

[sidelines]
sidelines | margins | fringes

# Begin a clause that tells of what was named right before.
[whom]
whom

# Begins a clause about what belongs to who was named right before.
[whose]
whose

# What one does with or upon whom "with whom", "on whom" stand for.
[whom-verb]
held | had | signed | co-signed | inked | discussed | exchanged | shared | met | talked | called | conferred | concluded | initialled | spoke

# Says of an event when and where it was.
[is-held]
held | organised | organized | hosted | convened | staged | took place | that took place | which took place | taking place

# Stands for what is no person, and for persons only.
[it-pronoun]
it

[personal-pronoun]
he | she

# Stands for a person as the object of a verb or preposition.
[object-pronoun]
him | her

# Who does this stays where he is.
[sends]
send | sends | sent | sending | dispatch | dispatches | dispatched | organise | organize | organised | organized | host | hosted | arrange | arranged | propose | proposed

[upon]
on | upon

# Have talks or a meeting as their object.
[holds]
hold | holds | held | holding | have | has | had | having

[where]
which | where

[object-relative]
which | that

[who]
who

# Forms of "be" of the passive.
[passive-auxiliary]
be | was

# Forms of "be" before a participle.
[been]
is | are | was | were | be | been | being

# Level of a body that belongs to the state or to the whole of a party.
[national]
central | national | federal

[period-noun]
period

# Stands for the capital of the state whose adjective is before it.
[capital-noun]
capital

# A denial that the verb has not come about.
[did]
did

[not-yet]
yet

# Before the town where something is.
[town-preposition]
in

# Before a town that something is near or goes by.
[town-near]
near | around | through | via | outside | towards | toward

# With a number before it, how long a visit takes: "three-day".
[stay-noun]
day | week | month

# Endings of the plural.
[plural-ending]
-s

# Endings of the plural of words for persons.
[person-plural-ending]
-men

# Words that end like a plural and are none in titles.
[singular-s]
affaires

# Endings of nouns made of verbs.
[gerund-ending]
-ing

# Endings of words that are no noun before a noun.
[verbal-ending]
-ed | -ly | -ing

# Posts of a party that are held in a part of it, which is another one wherever
# it is not named.
[unseated-post]
secretary

# The first post of a state's governing party.
[party-leader]
General Secretary | Party chief

# Bodies whose name says where they are: "embassy in Laos".
[mission-body]
embassy | embassies | consulate | consulates | consulate general | consulate-general | permanent mission | diplomatic mission | high commission

# Kinds of place that stand behind the name though other wordings do not have them there.
[kind-behind]
island | islands | river | lake | mountain | mount

# Short forms within titles.
[title-short]
prime minister | PM | PMs | premier
deputy prime minister | DPM | DPMs | deputy PM | vice premier | vice prime minister
governor | Gov
secretary-general | Sec-Gen
general secretary | Gen Sec
vice chairman | vice chairwoman | vice chairperson | vice chair | deputy chairman | deputy chairwoman
chairman | chairwoman | chairperson

# Other words for a whole title.
[title-other]
minister of foreign affairs | foreign minister | FM | FMs | foreign affairs minister
deputy minister of foreign affairs | deputy foreign minister | deputy FM | vice foreign minister | vice minister of foreign affairs
minister of defence | defence minister | defense minister | minister of national defence | minister of defense | minister of national defense | national defence minister
minister of the interior | interior minister | minister of interior
minister of finance | finance minister
minister of public security | public security minister
minister of industry and trade | industry and trade minister

# Words of rank, which two titles of one post share.
[rank-word]
vice | premier | deputy

# Instruments about free trade.
[free-trade]
free trade

# Money, whose state is not meant: "U.S. dollars".
[currency]
dollar | dollars | franc | francs | yuan | rouble | roubles | ruble | rubles | won | yen | pound | pounds | rupee | rupees | baht | kip | riel | riels | peso | pesos

# Of which state somebody is whose surname only one language has (see the
# languages of tables/surnames.tsv); loose=yes where the list is not whole, so
# that another surname says nothing.
[surname-language]
vi : state=VN
zh : state=CN loose=yes
ko : state=KR loose=yes
ja : state=JP loose=yes
km : state=KH loose=yes

# Titles of a man and of a woman.
[masculine-title]
Mr | Mister

[feminine-title]
Ms | Mrs | Miss | Madam | Madame

# An association of friendship is that of the first of two states: "Laos-Vietnam Friendship
# Association".
[friendship]
friendship

# Those who do this are together: "the governors of A and B met".
[come-together]
met in | met on | met at | met for | met to | meet in | meet on | meet at | meet for | meet to | hold talks | held talks | held a meeting | hold a meeting | held bilateral talks | co-chaired | co-chair | sat down

# What the holder of a post sees to stands behind these.
[in-charge]
in charge of | responsible for | overseeing

# Whose visit it is: "during his visit".
[visitor-possessive]
his | her | their

# Travels.
[journey]
visit | stay | trip | tour | mission | journey

# Before those for whom somebody speaks.
[stands-for]
on behalf of | on behalf of the | in the name of | representing

# Whoever is named behind these at a sentence's start has received a guest, or been received.
[at-talks]
at the talks | during the talks | at the reception | during the reception | at the meeting | during the meeting | at their meeting | during their meeting | at their talks | during their talks | at the working session | during the working session | receiving the guests | receiving the delegation | welcoming the delegation | welcoming the guests

# Who answers stands behind these, at a sentence's start.
[answers]
for his part | for her part | on his part | on her part | in reply | in response | in return | in his reply | in her reply | in his response | in her response | replying | in turn

# The body that a minister heads.
[ministry]
ministry
