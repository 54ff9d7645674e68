# Posts. Attributes of a head:
#   body=state      without a body named, it is held in the state
#   body=party      … in the ruling party
#   body=province   … in the province at hand;  body=place … in the town
#   body=organization  … in the body of the post whose deputy it is, or the one named last
#   portfolio=yes   the sector around it belongs to the title ("of Foreign Affairs", "Interior")
#   envoy=yes       "of A to B": held in A, to B plays no part
#   weak=yes        a post only with a body named
#   local=yes       the place before it is where the body lies ("Hanoi Party Secretary")
#   sole=yes        nobody holds two such posts at once
#   title=no        (post-before) a word that is no part of the title ("visiting")

[post]
President | presidents | State President : body=state sole=yes
Prime Minister | prime ministers | PM | PMs : body=state sole=yes
Premier | premiers | Deputy Premier : body=state regional=yes
Deputy Prime Minister | deputy prime ministers | deputy PM | DPM | Vice Prime Minister | Vice Premier | vice-premier | First Deputy Prime Minister : body=state
Minister | ministers | FM : body=state portfolio=yes
Minister-Chairman | Minister Chairman : body=state
Minister in charge | Minister-in-charge | Minister attached | Minister attached to the Prime Minister | Delegate Minister | Delegate Minister attached to the Prime Minister | Minister delegate attached to the Prime Minister | Deputy Minister in charge | Deputy Prime Minister in charge : body=state portfolio=yes
Foreign Minister | Foreign Ministers | FM | FMs | Chief Adviser | Foreign Adviser | Foreign Affairs Adviser : body=state
Union Minister | Senior Minister | Second Minister | Coordinating Minister | Minister of State | Cabinet Minister | State Minister : body=state portfolio=yes
Standing Deputy Prime Minister | Permanent Deputy Prime Minister | Executive Vice Premier | First Vice Premier | Standing Vice Minister | Executive Vice Minister | Vice Minister of Foreign Affairs | First Vice President : body=state
Deputy Minister | Deputy Ministers | Vice Minister | vice ministers | Assistant Minister | vice-minister | vice-ministers | deputy-minister | Minister Delegate | Junior Minister : body=state portfolio=yes
Deputy Foreign Minister | Vice Foreign Minister | Deputy Foreign Ministers | Assistant Foreign Minister : body=state
Minister-President : body=province
Marshal of the Voivodeship | Marshal of Voivodeship | Voivode | Deputy Marshal : body=province
Presiding Officer | Deputy Presiding Officer : body=organization
Vice-Chancellor | Pro-Vice-Chancellor | Pro Vice Chancellor | President and Vice-Chancellor : weak=yes
Executive Vice Governor | Executive Deputy Governor | Standing Vice Governor | Standing Deputy Governor | Permanent Deputy Governor | First Deputy Governor | First Vice Governor | Acting Governor : body=province
Executive Vice Mayor | Standing Vice Mayor | Executive Deputy Mayor | First Deputy Mayor | Acting Mayor : body=place
Government Spokesperson | Government Spokesman | Government Spokeswoman | Deputy Government Spokesperson | Secretary-General to the Prime Minister | Government Chief of Office : body=state
Secretary of State | Permanent Secretary of State | Under Secretary of State | Undersecretary of State | Secretaries of State | Parliamentary Under-Secretary : body=state
Undersecretary | Under-Secretary | Under Secretary | Assistant Secretary | Assistant Secretary of State : body=state portfolio=yes
State Councilor | State Councillor | State Counsellor : body=state
Chancellor | Vice Chancellor : body=state
Vice President | vice presidents | Vice State President : body=state
Acting Head of State | Interim Head of State | Vice Head of State : body=state
head of state | head of government : body=state weak=yes
General Secretary | general secretaries | Party General Secretary | Party Secretary General | Party Secretary-General : body=party
Party chief | party chiefs : body=party local=yes
First Secretary | First Party Secretary : body=party
Secretary-General | Sec-Gen | secretary general | Deputy Secretary-General | deputy secretary general | Assistant Secretary-General | Under-Secretary-General : body=organization
secretary | secretaries : body=party portfolio=yes
Deputy Secretary | deputy secretaries | vice secretary : body=organization
Party Secretary | Party Secretaries | party boss : local=yes
Deputy Party Secretary | vice party secretary : local=yes
Permanent Deputy Secretary | Standing Deputy Secretary | permanent vice secretary : body=organization
Executive Secretary
Cabinet Secretary | Chief Cabinet Secretary | Principal Secretary : body=state portfolio=yes
County Secretary : body=province
Chief Executive | Acting Chief Executive : body=province
Secretary for Administration and Justice | Secretary for Economy and Finance | Secretary for Security | Secretary for Social Affairs and Culture | Secretary for Transport and Public Works | Chief Secretary for Administration | Secretary for Justice | Secretary for Home Affairs | Secretary for Constitutional and Mainland Affairs | Secretary for Commerce and Economic Development | Secretary for Innovation, Technology and Industry | Secretary for Culture, Sports and Tourism | Secretary for Financial Services and the Treasury | Secretary for Education | Secretary for Development | Secretary for Health | Financial Secretary : body=province
Chairman | Chairwoman | Chairperson | chairmen | Chair
Co-chairman | Co-chair | co-chairs | Co-President
Vice Chairman | Vice Chairwoman | Vice Chairperson | Vice Chair | Deputy Chairman | Deputy Chairwoman | Deputy Chairperson | vice chairmen | deputy chairmen | Vice-Chairman | Vice-President | Standing Vice Chairman | Permanent Vice Chairman
Speaker | Deputy Speaker
Governor | governors | Gov | Govs : body=province
Deputy Governor | deputy governors | Vice Gov | Deputy Gov | Lt Gov | Vice Governor | vice governors | Vice-Governor | Lieutenant Governor : body=province
Governor-General : body=state
Menteri Besar | Chief Minister | Deputy Chief Minister | Yang Dipertua Negeri | Yang di-Pertua Negeri | Yang Di Pertua Negeri | Yang Dipertua | Tuan Yang Terutama | Regent of the State : body=province state=MY
Yang di-Pertuan Agong | Yang Dipertuan Agong : body=state
State Secretary | Deputy State Secretary : body=province weak=yes
Regent | regents | Vice Regent | Deputy Regent : body=place
Mayor | mayors | Deputy Mayor | Vice Mayor | vice-mayor | Lord Mayor : body=place
Ambassador | ambassadors | Ambassador Extraordinary and Plenipotentiary | envoy : body=state envoy=yes
Consul General | consuls general | Consul-General | Consul | Vice Consul | Deputy Consul General | Honorary Consul : body=state envoy=yes
Charge d'Affaires | Chargé d'affaires | Charge d'Affaires ad interim : body=state envoy=yes
High Commissioner : body=state envoy=yes
Permanent Representative | Permanent Observer | Special Representative | Resident Coordinator : envoy=yes
Special Envoy | special envoys | Personal Envoy : body=state envoy=yes
Chief Representative | Resident Representative | Country Representative | representative : weak=yes envoy=yes
High Representative : portfolio=yes
Defence Attaché | Defense Attaché | military attaché | Minister-Counsellor | Minister Counsellor | Minister-Counselor : body=state envoy=yes
Head | heads : weak=yes
Deputy Head | deputy heads | vice head : weak=yes
Chief | chiefs | Deputy Chief : weak=yes
Chief of Staff | Chief of Police | Police Chief | Commander-in-Chief
Division Director | Deputy Division Director | Bureau Director | Section Chief | Division Chief | Director | directors | Deputy Director | deputy directors | Vice Director | Executive Director | Managing Director | Regional Director | Country Director : weak=yes
Director General | Director-General | directors general | Deputy Director General | Deputy Director-General | Vice Director General | Vice Director-General | Deputy Directors General
Chief Executive Officer | CEO | Chief Operating Officer | General Manager | Executive Chairman
Rector | Vice Rector | Deputy Rector | Provost | Dean : weak=yes
Commissioner | Political Commissar | Deputy Commissioner | Commissioner-General | Commissioner General | Deputy Commissioner-General : portfolio=yes weak=yes
Army chief | Navy chief | Air Force chief | Armed Forces chief | Defence Forces chief | Defense Forces chief | Defence Force chief : body=state
Commander | Deputy Commander | Vice Commander : weak=yes
Prosecutor General | Procurator-General | Attorney General | Chief Justice : body=state
Inspector General | Auditor General | State Auditor General : body=state
Editor-in-Chief | spokesperson | spokesman | spokeswoman | Deputy Spokesperson | Coordinator | Deputy Coordinator | Inspector | Deputy Inspector | Superintendent | official | officials : weak=yes
leader | leaders | opposition leader : body=party weak=yes
adviser | advisor | special adviser : weak=yes
lawmaker | Member of Parliament | MP : body=state weak=yes
senator | Senate member : body=state
congressman | congresswoman | Rep | Reps | assemblyman | assemblywoman | assemblymen | councilor | councilors | councillor | councillors | executive councillor | state executive councillor | city councilor | board member : body=place weak=yes
Permanent Secretary : weak=yes
Treasurer | Administrator | founder | manager | general director : weak=yes
King | Queen | Emperor | Sultan | Sultan and Yang Di-Pertuan | Crown Prince | Crown Princess : body=state sole=yes
Prince | Princess : body=state weak=yes
standing member | permanent member : weak=yes

[member]
member | members | alternate member | full member | member of the Standing Board

[post-before]
former | ex | one-time | most recently | more recently | erstwhile | late | formerly | previously | until recently | until now | until then | up to now | hitherto | the then : former=yes
then : former=yes
new | current | newly elected | newly appointed | newly-elected | incumbent | visiting | outgoing | host : title=no
administrative | technical | policy | group | country | program | programme | project | campaign | advocacy | communications | marketing | research | acting | permanent | standing | first | senior | interim | caretaker | executive | honorary | principal | chief | assistant | deputy | vice

# What may follow the head and belongs to the title.
[post-after]
I | II | III | extraordinary and plenipotentiary | extraordinary | plenipotentiary | in chief | designate | elect | ad interim | emeritus

[post-skip]
currently

# Somebody is made, or makes himself, what stands behind these: "X was appointed";
# passive=yes: only behind a form of "be" or a comma.
[appointed]
become | becomes | became | becoming
appointed | named | elected | re-elected | reelected | nominated | assigned | promoted | designated | confirmed | sworn | inaugurated | transferred | chosen | selected | picked | installed | reappointed | tapped | reassigned | voted | approved | introduced : passive=yes

# Who gives up a post, or is made to.
[relieved]
resigned | resigns | retired | retires | ceased
removed | dismissed | relieved | sacked | discharged | ousted : passive=yes

# Stand between such a word and the post.
[at-post]
as | in as | down as | to the post of | to the position of | to the office of | to the rank of | to the role of | for the post of | for the position of | to hold the post of | to hold the position of | to serve as | to act as | to be | to | from the post of | from the position of | from his post as | from her post as | of the post of | of his duties as | of her duties as | from his position as | from her position as | from his post of | to be the | into the post of | by the National Assembly as | to the post as | to the position as | to take the post of | to take on the post of | to assume the post of

# One takes the post of another: "X succeeded Y as governor".
[succeeded]
succeeded | succeeds | succeed | succeeding | replaced | replaces | replace | replacing | took over from | takes over from | take over from | taking over from | taken over from

[succeeded-by]
succeeded by | replaced by | his successor is | her successor is | his replacement is | her replacement is | whose successor is | his successor will be | her successor will be

# Who held a post before stands behind these, behind the post.
[successor]
replacing | succeeding | in place of | in the place of | to replace | to succeed | in replacement of | as the successor to | as the successor of | as successor to | as successor of | as a replacement for | as replacement for | in succession to | taking over from | who replaces | who succeeds | from

# One gives a post to another: "X handed over the post of governor to Y".
[hands-over]
handed over the post of | handed over the posts of | handed over the position of | handed over the office of | handed over the duties of | hands over the post of | hands over the position of | handing over the post of | hand over the post of | transferred the post of | passed on the post of | relinquished the post of

[counterpart]
counterpart | counterparts | opposite number

# Sectors that stand before a minister.
[portfolio]
foreign | foreign affairs | interior | defence | defense | national defence | national defense | finance | trade | commerce | health | public health | justice | education | energy | transport | tourism | culture | agriculture | environment | labour | labor | economy | economic | planning | information | industry | science | technology | home affairs | home | public security | security | state | armed forces | forces | development | investment | communications | digital | digital economy | investment | sports | youth | social | water | natural resources | mines | cabinet | european | europe | external affairs | infrastructure | construction | higher education | women's affairs | rural development | industry and trade | industry and commerce | human resources | vocational training | labour and vocational training | economy and finance | posts and telecommunications | post and telecommunications | land management | mines and energy | energy and mines | water resources | higher education | natural resources | natural resources and environment | religious affairs | ethnic affairs | maritime affairs | marine affairs | fisheries | social affairs | social welfare | manpower | national development | primary resources | coordinating | local government | domestic trade | plantation | women | housing | law | immigration | international trade | international trade and industry | regional economic development | national unity | entrepreneur development | communication | environment and climate change | climate change | rural and regional development | labour, invalids and social affairs | agriculture and forestry | agriculture and rural development | agriculture and environment | culture, sports and tourism | information, culture and tourism | education and sports | education and training | science and technology | information and communications | planning and investment | public works | land | internal affairs | religious | religious affairs | fine arts | arts | religion | cults | telecommunications | posts | urban planning | parliamentary affairs | civil service | inspection | veterans | youth and sport | sport | ethnic minority | meteorology | forestry | livestock | ecology | petroleum | electricity | railways | aviation | plantations | commodities | entrepreneurs | cooperatives | consumer affairs | human rights | creative economy | unification | oceans and fisheries | oceans | gender equality | small and medium enterprises | budget | cost of living | villages | spatial planning | public housing | higher education and research | post | heritage

# Verbs of a post: "X, who heads the Inspection Commission".
[post-verb]
heads | also heads | currently heads | has headed : title=head
chairs | also chairs | currently chairs : title=chair
headed by : title=head passive=yes
chaired by : title=chair passive=yes

# States whose own states have ministers: "Oregon Secretary of State".
[federal-state]
US | CA | AU | IN | MY | ZA | NG | DE

# Between a post and the name of who has it: "The new governor of A is X".
[identifies]
is | was | will be | remains | is none other than

# Somebody told of by "he" or by name has the posts behind these, or had them.
[held-post]
is | is also | is now | is currently | is concurrently | will be | became | becomes | has become | later became | then became | was appointed | was named | was elected | was re-elected | was reelected | was promoted | was assigned | was nominated | was approved | was transferred | was chosen | was later appointed | was later elected | was then appointed | was then elected | was subsequently appointed | has been appointed | has been elected | has been named | has been assigned | had been appointed | had been elected | took office | takes office | took over | currently serves | now serves | concurrently serves | also serves | serves | has been serving

[held-post former=yes]
served | worked | was | (previously|formerly|later|also) (served|worked) | (|previously|formerly|later|also|had|has) held the (post|posts|position|positions) of | (had|has) (been|served|worked) | was (previously|formerly|also|then|once|later) | had previously (been|served) | had also been | has also (been|served) | used to (be|serve|work) | used to hold the (post|posts|position|positions) of | has previously served | once served | went on to serve | took on the (post|position|role) of | assumed the (post|posts|position|positions|role) of
(held|has held|used to hold|assumed) (various|many|several|different|key|important|a number of|many key|several key|the following) (positions|posts)(|,) (such as|including|including:) | (held|has held|used to hold|assumed) (various|many|several|different|key|important|a number of|many key|several key|the following) (positions|posts):

# For how long somebody had a post, behind these.
[term-of]
from | since | until | in | between | during | for | for more than | for nearly | for over

[term-unit]
year | years | month | months | term | terms | tenure | period | two terms | many years | several years | the years

# Behind a name these say to which post somebody comes, without a verb: "X as the new governor of A".
[as-new]
as the new | as new | as its new | as their new
