# Small words and ordinary words by what they do.

[function]
the | a | an | of | to | in | on | at | by | for | with | from | into | onto | upon | under | over | between | among | amid | against | about | as | than | per | via | within | without | through | throughout | during | before | after | since | until | till | towards | toward | near | off | out | up | down | across | along | around | behind | beyond | despite | except | following | including | regarding | concerning
and | or | but | nor | so | yet | because | although | though | while | whereas | if | unless | when | where | why | how | who | whom | whose | which | what | that | whether | once
he | she | it | they | we | you | i | him | her | them | us | me | his | its | their | our | your | my | this | these | those | there | here | such | each | every | both | either | neither | some | any | all | most | many | much | more | few | several | other | others | another | one | no | not | none | only | same | own
also | too | then | now | again | still | just | even | ever | never | always | often | later | earlier | however | therefore | moreover | furthermore | meanwhile | besides | additionally | accordingly | currently | recently | today | yesterday | tomorrow | first | instead | indeed | thus | very | well | further | ahead | together | according | thanks | due | apart | respectively | on the occasion | in addition | in particular | for his part | for her part | for its part | at the same time | on behalf

# Over these a gap of a wording does not reach: another clause begins.
[gap-end]
who | whom | whose | which | that shares | that share | that borders | where | while | both sides | the two sides | said | says | noted | stressed | affirmed | reaffirmed | added | expressed | conveyed | emphasised | emphasized | underlined | underscored | highlighted | thanked | congratulated | praised | hailed | lauded | welcomed the | spoke highly | briefed | pledged | vowed | voiced

# What stands before a noun phrase.
[determiner]
the | a | an | this | that | these | those | his | her | its | their | our | each | every | some | several | many | both | such | any | all | various | certain | another | new | newly appointed | newly elected | visiting | incumbent | ruling

# Connects a noun with its complement.
[de]
of | of the | of its | of his | of her | of their | of both | of a | of an | of this | of that | of these

[and]
and | cum | as well as | & | and the | and of the

[coordinator]
and | as well as | along with | alongside | together with | plus | and of | or

[preposition]
of | to | in | on | at | by | for | with | from | into | onto | under | over | between | among | amid | against | about | as | than | via | within | without | through | during | before | after | since | until | towards | toward | near | across | along | around | behind | beyond | besides | aside from | apart from | despite | following | including | regarding | concerning | per | alongside | like | outside | inside | upon

[locative]
in | at | to | from | near | into | across

# Adverbs that stand between a subject, an auxiliary and a verb.
[adv]
bilaterally | virtually | privately | in person | also | then | later | earlier | recently | officially | jointly | respectively | separately | successively | personally | actively | warmly | cordially | formally | already | just | again | still | now | today | yesterday | together | both | all | previously | subsequently | finally | in turn | the same day | on the same day | later in the day | earlier in the day | this morning | this afternoon | this week | last week | this month | last month | last year | on the occasion | on this occasion | on that occasion | for his part | for her part | in addition | meanwhile | , | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | last friday | last monday | last tuesday | last wednesday | last thursday | last saturday | last sunday | himself | herself | directly | virtually | so far | even | successfully | solemnly | briefly | first | once | twice | long | since | to date | so far this year | closely | always | only | reportedly | newly | fully | effectively | here | currently | tomorrow | early | late | late last month | on sunday morning | regularly

# within=yes: borne within a name as well, behind the given name. state=MY: of that state.
[honorific]
YAB | YB | YBhg | TYT | YM | Ir | Dato' | Dato' Sri | Dato' Seri | Dato’ | Dato’ Sri | Dato’ Seri | Mr | Mrs | Ms | Miss | Messrs | Mister | Madam | Madame | Mme | Mdm | Dr | Prof | Professor | Professor Emeritus | Assistant Professor | Associate Professor | Sir | Dame | Lord | Comrade | Comrades | Assoc Prof | Hon | Honourable | Excellency | H.E. | HE | H.E | His Excellency | Her Excellency | Rev | Archbishop | Bishop | Cardinal | Sheikh | Venerable | Daw | Md | Sri Sultan | Shri | Smt | Pengiran | Dato Dr | Bapak | Ibu | Hajah | Puan | Hj | Phra | Tengku | Dato Sr | Dato Seri Sr | Dato Ts | Ts Dr | Dato Sri Dr | Dato | Dato Sri | Dato Seri
Datuk | Datuk Seri | Tan Sri | Datuk Sr | Datuk Seri Sr | Datuk Ts | Datuk Ir | Datuk Seri Ir | Datuk Seri Ts | Datuk Amar | Datuk Patinggi | Datuk Patinggi Tan Sri | Datuk Amar Dr : state=MY
Pehin : within=yes
General | Gen | Sen. Lieut. Gen | Sen. Lt. Gen | Sr. Lt. Gen | Sr. Lieut. Gen | Snr. Lt. Gen | Snr. Lieut. Gen. | Snr. Lieut. Gen | Lieut. Gen | Lieut Gen | Maj. Gen | Col. Gen | Snr Lt Gen | Sr Lt Gen | Sen Lt Gen | Sen Lieut Gen | Senior Lt. Gen. | Senior Lieut. Gen. | Sen. Col | Snr. Col. | Sr. Col. | Senior Col. | Lieut. Col | Maj.-Gen. | Lt.-Gen. | Major-General | Lieutenant-General | Pol. Col. | Pol. Maj. Gen. | Pol. Lt. Gen. | Vice Adm | Rear Adm | First Admiral | Senior General | Sen. Lieut. Gen. | Sr. Lt. Gen. | Sr. Lieut. Gen. | Lieut. Gen. | Lieut. Col. | Sen. Col. | Snr. Lt. Gen. | Col. Gen. | Brig. Gen. | Brig. Gen | Air Chief Marshal | Vice Adm. | Rear Adm. | Lt. Col. | Pol. Gen. | Pol Gen | Pol Lt Gen | Pol Maj Gen | Pol Col | Pol Lt Col | Pol Maj | Pol. Lt. Col. | Pol. Maj. | Pol Capt | ACM | Air Marshal | Adm | Rear Adm | Vice Adm | Lieutenant General | Lt Gen | Lt. Gen. | Major General | Maj Gen | Maj. Gen. | Sen. Lt. Gen. | Senior Lieutenant General | Colonel General | Colonel | Col | Senior Colonel | Lieutenant Colonel | Commander | Captain | Admiral | Rear Admiral | Vice Admiral | Marshal | Lieutenant | Brigadier General | Brigadier | Police General
Tun | Toh Puan | Datin | Datin Seri | Datin Sri | Datin Paduka | Dato Paduka | Dato Seri Paduka | Dato Seri Setia | Dato Setia | Dato Sri Setia | Pehin Orang Kaya | Haji | Hajjah | Datuk Seri Panglima | Datuk Seri Utama | Datuk Wira | Panglima | Tan Sri Datuk | Tan Sri Datuk Seri | Tan Sri Dato | Tan Sri Dato Sri | Tan Sri Dato Seri | Tun Datuk | Tun Datuk Seri | Tun Datuk Patinggi | Tun Pehin Sri | Puan Sri | Encik | Councilor | Councillor | Kagawad | YB | YAB | Kyai | Engr | Atty | Okhna | Phraya | Sayadaw | Dato Seri Dr | Datuk Dr | Datuk Seri Dr | Tan Sri Dr
King | Queen | Prince | Princess | Sultan | His Majesty | Her Majesty | Emperor | Empress | Crown Prince | Crown Princess | Grand Duke : post=yes
Samdech | Techo | Samdech Techo | Samdech Vibol Sena | Vibol Sena | Samdech Ponhea Chakrei | Ponhea Chakrei | Samdech Moha Ponhea Chakrei | Samdech Krolahom | Krolahom | Lok Chumteav | Lok Chumteav Dr | Oknha | Neak Oknha | Lok Oknha | Samdech Kittiprittbandit | Samdech Kittipritth Bandit | Samdech Kittisangahabandit | Samdech Kittisangha Bandit | Samdech Moha Borvor Thipadey | Samdech Borvor Thipadei | Borvor Thipadei | Samdech Preah Moha | Samdech Euv | Samdech Preah | Samdech Akka Moha Sena Padei Techo | Samdech Moha Borvor Thipadei | Samdech Thipadei | Samdech Kitti Sangha Pandit | Akka Moha Sena Padei | Akka Moha Sena Padei Techo | Vibol Sena Pheakdei | Samdech Vibol Sena Pheakdei | Akka Moha Ponhea Chakrei | Samdech Akka Moha Ponhea Chakrei | Maha Rathsapheathika Thipadei | Samdech Maha Rathsapheathika Thipadei | Moha Rathsapheathika Thipadei | Samdech Moha Rathsapheathika Thipadei | Maha Borvor Thipadei | Moha Borvor Thipadei | Samdech Maha Borvor Thipadei | Thipadei | Kralahom | Samdech Kralahom | Pichey Sena | Samdech Pichey Sena | Vibol Panha | Samdech Vibol Panha | Preah Bat | Preah Bat Samdech Preah | Preah Boromneath | Samdech Preah Boromneath | Preah Bat Samdech Preah Boromneath | Preah | Kittiprittbandit | Kitti Preah Bandit | Abhisantibindit | Samdech Abhisantibindit : state=KH

# Things that bear the name of somebody: right before a name that tells of no person, "the frigate Paul X"; with a capital
# at its end too, "Paul X Thought".
[named-thing]
ship | vessel | ferry | frigate | corvette | destroyer | cruiser | submarine | aircraft carrier | hospital ship | satellite | typhoon | cyclone | hurricane | tropical storm | novel | film | song | album
Thought | Prize | Award | Awards | Medal | Scholarship | Scholarships | Fellowship | Cup | Trophy | Tower | Towers | Hotel | Resort | Plaza | Mall | Motors | Airlines | Airways | Electronics | Holdings

# What somebody does: a name stands right behind it, "economist Paul X". They are no posts.
[calling]
economist | economists | analyst | analysts | political scientist | sociologist | historian | historians | geographer | anthropologist | archaeologist | linguist | philosopher | lawyer | lawyers | attorney | researcher | researchers | scientist | scientists | biologist | physician | surgeon | nurse | architect | agronomist | academic | scholar | scholars | lecturer | student | writer | author | novelist | poet | playwright | journalist | journalists | photographer | filmmaker | film director | actor | actress | singer | musician | pianist | violinist | composer | dancer | choreographer | painter | sculptor | artist | artists | People's Artist | Meritorious Artist | designer | rapper | blogger | vlogger | businessman | businesswoman | businessmen | entrepreneur | entrepreneurs | farmer | fisherman | consultant | opposition leader | politician | activist | activists | trade unionist | diplomat | veteran | athlete | footballer | striker | goalkeeper | swimmer | boxer | cyclist | missionary | astronaut | philanthropist

[particle]
de | da | di | du | van | von | der | den | el | al | ben | bin | ibn | binti | dos | das | del | della | y | ag | bint | ter | ten | st | san | ould | anak | zu | do

[month]
January | Jan : n=1
February | Feb : n=2
March | Mar : n=3
April | Apr : n=4
May : n=5
June | Jun : n=6
July | Jul : n=7
August | Aug : n=8
September | Sept | Sep : n=9
October | Oct : n=10
November | Nov : n=11
December | Dec : n=12

[weekday]
Monday | Mon : n=1
Tuesday | Tue | Tues : n=2
Wednesday | Wed : n=3
Thursday | Thu | Thurs : n=4
Friday | Fri : n=5
Saturday | Sat : n=6
Sunday : n=7

[number]
two : n=2
three : n=3
four : n=4
five : n=5
six : n=6
seven : n=7
eight : n=8
nine : n=9
ten : n=10
eleven : n=11
twelve : n=12
thirteen : n=13
fourteen : n=14
fifteen : n=15
sixteen : n=16
twenty : n=20
thirty : n=30
a dozen | dozen : n=12

[ordinal]
first : n=1
second : n=2
third : n=3
fourth : n=4
fifth : n=5
sixth : n=6
seventh : n=7
eighth : n=8
ninth : n=9
tenth : n=10
eleventh : n=11
twelfth : n=12
thirteenth : n=13
fourteenth : n=14
fifteenth : n=15
sixteenth : n=16
seventeenth : n=17
eighteenth : n=18
nineteenth : n=19
twentieth : n=20
next | inaugural

# Adjectives and nouns that stand before the head of a name.
[adjective]
decentralised | decentralized | localised | localized | coastal | mountainous | highland | neighbouring | neighboring | southernmost | northernmost | landlocked | foreign | external | internal | auxiliary | secondary | bilateral | subsidiary | main | joint | mixed | common | people | permanent | standing | supreme | central | provincial | municipal | regional | prefectural | national | international | general | executive | political | autonomous | annual | extraordinary | consultative | bilateral | multilateral | trilateral | tripartite | strategic | comprehensive | free | legal | cultural | special | border | local | federal | royal | state | rural | urban | virtual | online | official | ministerial | high-level | senior | new | separate | public | social | economic | commercial | scientific | academic | military | parliamentary | intergovernmental | inter-governmental | technical | green | maritime | agricultural | olympic | world | global | asian | african | european | islamic | democratic | socialist | communist | revolutionary | independent | northern | southern | eastern | western | northeastern | northwestern | southeastern | southwestern | north | south | east | west | upper | lower | central-level | interim | comprehensive | steering | working | signing | training | coordinating | organising | organizing | opening | closing | banking | trading | mining | building | teaching | learning | shipping | engineering | manufacturing | friendship | cooperation | trade | investment | tourism | security | defence | defense | action | work | labour | health | education | development | twinning | sister | united | advanced | limited | founding | framework | visa | tax | aviation | three-year | five-year | regular | preliminary | implementing | youth | women | digital | judicial | diplomatic | humanitarian | customs | police | disciplinary

# Says that what it stands with did not happen.
[negation]
not | no | never | neither | nor | without | denied | denies | deny | dismissed | dismisses | rejected | rejects | refused | refuse | cancelled | canceled | postponed | shelved | failed | scrapped | ruled out | yet to | didn't | doesn't | hasn't | wasn't | won't | haven't | weren't | cannot

# Says that what follows is wished, proposed or possible only.
[wish]
proposed | propose | proposes | proposing | proposal | suggested | suggest | suggests | suggesting | suggestion | urged | urge | urges | urging | hoped | hope | hopes | hoping | wish | wished | wishes | wishing | called for | called on | calls for | calls on | calling for | calling on | asked for | asked | asks | requested | request | requests | recommended | recommends | offered | offers | encouraged | encourages | invited | invites | possibility | possible | would like | wants | want | wanted | considering | consider | considers | consideration | mulled | mulls | mulling | negotiating | negotiate | negotiations | talks on | aims | aim | aimed | aiming | intends | intend | intention | could | should | would | may | might | ready | willing | willingness | desire | expressed his hope | study | potential | prospect | prospective | eventual | proposed signing | plans to | dismissed claims | claims | denied | moves toward | in talks | think about | thinking about | mulling | paving the way for | in order to | preparing | prepare | extended her invitation | extended his invitation | extended an invitation | extended the invitation | extends an invitation | extended invitations | need to | needs to | needed to | hopes that | hoped that | hopefully

[relative-day]
yesterday : days=-1
today | this morning | this afternoon | this evening : days=0
tomorrow : days=1

# Finite verbs and auxiliaries, at which a noun phrase ends.
[verb]
is | are | was | were | be | been | being | has | have | had | having | do | does | did | done | will | would | shall | should | can | could | may | might | must
said | says | say | told | tells | stressed | stresses | emphasised | emphasized | noted | notes | affirmed | affirms | reaffirmed | added | adds | explained | announced | recalled | pointed | highlighted | underlined | underscored | expressed | expresses | praised | lauded | hailed | appreciated | thanked | congratulated | welcomed | welcomes | believed | pledged | vowed | voiced | valued | conveyed | informed | briefed | reported | reports | remarked | reiterated | agreed | agree | agrees | proposed | proposes | suggested | suggests | urged | urges | asked | asks | requested | called | calls | hoped | hopes | denied | dismissed
met | meets | meet | received | receives | receive | hosted | hosts | host | held | holds | hold | visited | visits | paid | pays | pay | attended | attends | attend | signed | signs | sign | inked | inks | ink | sealed | seal | seals | exchanged | concluded | chaired | chairs | co-chaired | opened | opens | open | led | leads | lead | took | takes | take | taken | made | makes | make | gave | gives | give | given | set | sets | saw | sees | see | came | comes | come | went | goes | go | began | begins | begin | started | starts | ended | ends | left | leaves | arrived | arrives | travelled | traveled | toured | tours | inspected | joined | joins | organised | organized | took part | presented | presents | covers | covering | cover | covered | includes | include | included | aims | aim | remains | remain | became | becomes | become | continued | continues | continue | contribute | contributed | contributes | helped | help | helps | provides | provide | provided | marks | marked | mark | brings | bring | brought | renews | renew | renewed | tighten | tightens | tightened | strengthen | strengthens | strengthened | boost | boosts | boosted | deepen | deepens | expand | expands | expanded | enhance | enhances | enhanced | promote | promotes | promoted | lift | lifts | lifted | raise | raised | adopt | adopts | adopted | approve | approved | issued | established | established | wraps | wrapped | keeps | keep | kept | adds | discuss | discussed | discusses | review | reviews | reviewed | share | shares | shared | build | built | dealt | deals | work | worked | works | replaces | replaced | rest | lies | enters | entered | settled | settles | cooperate | cooperates | cooperated | co-operate | collaborate | exchange | exchanges | sends | sent | send | launched | launch | launches | kicked | seek | seeks | sought | eyes | vow | pledge | opens | talk | move | moves | moved | runs | ran | elected | appointed | served | serves | represented | represents | accompanied | accompanying | comprising | comprised | inspects | looked | presides | presided | returns | undertakes | congratulates | thanks | departs | concludes | inaugurates | delivers | urges | vows | awards | celebrates | greets | scheduled | expected | slated | aimed | following | recalls | put | bind | binds | bound | drafted | draft | return | returned | replace | replacing | watched | witnessed | witness | witnesses | reached | reach | reaches

# Nouns that are verbs as well.
[noun]
spring | evening | training | banking | shipping | housing | engineering | exchange | exchanges | work | talk | talks | deal | help | cover | review | launch | study | report | support | transport | trade | research | supply | control | contact | demand | export | exports | import | imports | finance | focus | lease | loan | process | programme | program | project | purchase | rescue | service | services | transfer | travel | waste | water | experience | link | links | move | visit | visits | market | test | tests | design | record | records

[invitation]
invitation

# Words that say that a verb speaks of the future.
[future]
will | will be | shall | is to | are to | is set to | are set to | is expected | are expected | is scheduled | are scheduled | is due | are due | is slated | are slated | scheduled for | scheduled to | expected to | slated for | plans to | plan to | is going to | upcoming | due to | to be signed | to be held | later this year | next week | next month | next year | forthcoming

# Verbs of leading a delegation.
[lead-verb]
led | leads | leading | lead | heads | headed | heading

# Led by: the person behind "by" heads a delegation.
[led]
led by | headed by | chaired by | guided by | presided over by

[list-filler]
also | as well as | now | later | subsequently | afterwards | currently | concurrently | who | is | was | remains | simultaneously | both | then | including | namely | serves | as | himself | too | on the Vietnamese side | likewise | and his wife | and her husband | and his spouse | and her spouse | his wife | her husband | his spouse | his son | his daughter | in his capacity as | in her capacity as

[latter]
the latter

[including]
including | in particular | such as | notably | like

[joint]
joint | mixed | bilateral | intergovernmental

[according-to]
according to

[days]
days | weeks | months | hours | day | week | month

[respectively]
respectively

[copula]
is | was | has been | has since been | has become | had become | has been elected | was elected | has been re-elected | was re-elected | were elected | has been elected as | was elected as | was re-elected as | has been re-elected as | has been appointed as | was appointed as | has been named as | was named as | was sworn in as | has been assigned as | was assigned as | was nominated as | served as | has served as | is currently serving as | is now | is concurrently | elected | re-elected | assumed the post of | assumed the position of | assumed office as | took office as | took over as | succeeded as | was promoted to | was approved as | was appointed | has been appointed | has been named | was named | becomes | became | remains | who is | who is also | who was | serves as | was made | takes over as | take over as | will take over as | has taken over as | taking over as | takes office as | taking office as | assumes the post of | assumes the position of | assumes office as | acting as | acts as | serving as | currently serves as | who serves as | who served as | is serving as | concurrently serves as | who now serves as | who has served as | doubles as | who doubles as | on his election as | on her election as | on his re-election as | on her re-election as | on his reelection as | on her reelection as | on his appointment as | on her appointment as | on being elected | on being re-elected | on being appointed | will continue as | will remain as | will remain | continues as | remains as | continues to serve as | continued as | who also doubled as | who doubled as | also doubled as | doubled as | takes up the role of | took up the role of | takes up the post of | took up the post of | takes up the position of | took up the position of | has taken up the post of | has taken up the role of | will take up the post of | will take up the role of | takes on the role of | took on the role of | will serve as | is to serve as | will become | is set to become | takes up his post as | took up his post as | took up her post as | will be appointed as | has been designated as | has been chosen as | was chosen as | was designated as | has been promoted to | has been transferred to the post of | was transferred to the post of
had served as | who had served as | used to be | had been | who had been | was once | who was once | once served as | stepped down as | who stepped down as | resigned as | who resigned as | retired as | left office as | previously served as | formerly served as | who previously served as | who formerly served as | had earlier served as | until recently served as : former=yes

# Between somebody who is appointed and the post.
[appointed-as]
as | to be | to the post of | to the position of | to the office of | to hold the post of | to hold the position of | to the position as | to serve in the position of | to take on the role of | to undertake the post of | for the post of | for the position of | to work as | as the new | to be the | as its | as their | into the post of | to assume the position of | to assume the post of | to take the post of | to the role of | to act as | to undertake the position as | to serve as

# Right before somebody who is appointed.
[appoints]
appointed | appoints | appoint | appointing | elected | elects | elect | re-elected | reelected | named | names | nominated | nominates | assigned | assigns | promoted | approved | appointment of | election of | nomination of | elected comrade | appointed comrade | naming | electing | re-electing | nominating | assigning | promoting | approving | assign | promotes | approves | chose | chooses | selected | selects | designated | designates | designating

[auxiliary]
has | have | had | is | are | was | were | be | been | being | will | would

# Where somebody stands on a picture, in brackets behind the name.
[picture-side]
left | right | centre | center | l | r | c

# What a caption without a verb shows two persons at.
[picture-occasion]
at the meeting | at their meeting | at the reception | at the talks | at their talks | at the working session | during the meeting | during their meeting | during the talks | before the talks | before their talks | ahead of the talks

[saying]
said | says | stressed | noted | affirmed | added | told | announced | stated | confirmed | reported | explained | met | received | hosted | visited | attended | signed | chaired | expressed | recalled | urged | asked | proposed | agreed | toured | opened | arrived | led | held | paid | left | presented

# What is said stands behind these, a clause with its own subject.
[quote-verb]
said | says | stressed | noted | affirmed | added | recalled | hoped | stated | announced | confirmed | believed | emphasised | emphasized | underlined | explained | reported

# Capital words that are no part of a person's name.
[not-person]
Election | Elections | Policy | Policies | Co-operation | Mutual | Assistance | Customs | Matter | Matters | Strengthening | Establishment | Implementation | Promotion | Concerning | Regarding | Facilitation | Broadcasting | Television | Heritage | Preservation | Renovation | Feasibility | Study | Detailed | Designed | Phase | Grant | Loan | Handover | Letter | Notes | Quarantine | Hygiene | Requirements | Products | Export | Import | Vehicles | Quantity | Commercial | Administrative | Operations | Regulations | Section | Article | Scheme | Power | Engineering | Electric | Electricity | Logistics | Sustainability | Environmental | Institutional | Reform | Video | Sisterhood | Twinning | Sister | Mutually | Beneficial | Building | Capacity | Connectivity | State | Hall | Capitol | Party | Government | North | South | East | West | Centre | Center | Republic | Nation | World | Union | Internet | Covid | Coronavirus | Resolution | Constitution | Law | Programme | Program | Project | Strategy | Politburo | Journal | Assembly | Army | Festival | Prize | Cup | League | Fund | Goals | Agenda | Vision | Initiative | Campaign | Road | Belt | Revolution | Independence | Liberation | Renewal | Community | Secretariat | Vietnamese | Chinese | Laotians | Cambodians | French | Dragon | Christmas | Easter | Day | Year | Photo | Editorial | Vice | Number | Office | House | Court | Palace | Street | Avenue | Boulevard | Operation | University | Agreement | Convention | Memorandum | Understanding | Declaration | Secretary | Minister | Governor | Chairman | President | Promote | Strengthen | Cooperation | Development | Exchange | Meeting | Friendship | Diplomacy | Defence | Defense | Security | Tourism | Trade | Education | Health | Culture | Economy | Economic | Finance | Agriculture | Environment | Migration | Growth | Relations | Partnership | Opening | Communique | Dialogue | Talks | Visit | Conclusion | Directive | Decree | Circular | Message | Congratulations | Excellency | New | Great | High | Joint | Free | Special | Zone | Border | Command | Standing | Deputy | Foreign | Affairs | Central | Committee | Commission | Council | Ministry | Department | Leader | Leaders | Delegation | Ambassador | Embassy | Summit | Forum | Conference | Congress | Group | Company | Corporation | Bank | Province | City | District | Commune | County | Town | Village | River | Island | Airport | Port | Bridge | Highway | Railway | Station | Signs | Meets | Visits | Hold | Holds | Host | Hosts | Sign | Ink | Seek | Boost | Deepen | Discuss | Ties | Links | Bilateral | Both | Sides | Countries | Provinces | Media | Press | News | Agency | Times | Post | Daily | Related | Read | See | More | Association | Federation | Front | Youth | Women | Supreme | Chief | General | National | International | Regional | Provincial | Municipal | People | Fatherland | Internal | Information | Sports | Science | Technology | Industry | Investment | Planning | Justice | Labour | Labor | Transport | Construction | Energy | Mines | Natural | Resources | Home | Interior | Public | Rural | Social | Welfare | War | Inspectorate | Audit | Mission | Global | Digital | Green | Region | Delta | Highlands | Basin | Area | Triangle | Corridor | Museum | Hospital | School | College | Institute | Academy | Centre | Plan | Treaty | Protocol | Charter | Framework | Pact | Deal | MoU | Officials | Lawmakers | Localities | Ministers | Governors | Mayors | Presidents | Friends | Free | Fair | Expo | Exhibition | Week | Ceremony | Anniversary | Kingdom | Charge | Software | Tech | Studies | Research | Propaganda | Organisation | Organization | Inspection | Mobilisation | Mobilization | Training | Popularisation | Popularization | Coordination | Father | King-Father | Steering

# Behind somebody's name the rest of the name of a thing: "Le Loi Street".
[thing-behind]
Street | Streets | Avenue | Boulevard | Road | Lane | House | Hall | Building | Tower | Square | Park | Garden | Gardens | Hotel | Resort | Palace | Plaza | Stadium | Theatre | Museum | School | Hospital | Library | Airport | Bridge | Market | Mall | Award | Awards | Prize | Cup | Trail | Expressway | Highway | Prison | Cemetery | Campus | Pass | Dam | Canal | Thought | Act | Walking | Primary | Elementary | Cultural | Arena

# Acronyms that are words and no bodies.
[acronym-word]
GDP | SME | CE | SAR | MSAR | HKSAR | COVID | HIV | AIDS | ICT | FDI | LNG | SDG | AI | GNP | USD | VND | EUR | VAT | DNA | PCR | GMO | GHG | COP | RMB | NGO | ODA | HDI | PPP | CPI | SOM | ETF | ESG | SMS | GPS | QR | CEO | PM | TV | CV | BRI | IUU | MoU | MOU | FM | FMs | FTA | DPM | NA | CC
