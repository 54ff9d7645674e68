# Heads of the names of bodies. Attributes:
#   owner=yes   the place, party or body in its name owns it (PART_OF)
#   office=yes  a body in small letters too, with a sector and an owner ("the tourism department of A")
#   local=yes   without an owner named, it belongs to the province or town at hand
#   name=yes    unknown capital words before the head are its name ("Hodo Group")
#   weak=yes    a body only with a capital letter
#   number=yes  a number behind it tells one from another ("Military Region 7")
#   own=yes     it acts for itself, not for its province
#   full=       what an abbreviation, in capitals, stands for
#   also=LA     a state that has such bodies as the words of their level give to another

[body owner=yes]
committee | committees : local=yes
subcommittee | sub-committee
council | councils : local=yes weak=yes also=LA own=yes
commission | commissions : weak=yes
organization committee | organisation committee | organization commission | organisation commission | organizing commission | organising commission
ministry | ministries
organisation commission | organization commission | organisation department | organization department | organisation board | organization board : weak=yes
department | departments | general department : weak=yes office=yes
division | directorate | directorate general | bureau | bureaus : weak=yes office=yes
secretariat | secretariats : weak=yes
political bureau | politburo
politburo standing committee | political bureau standing committee | standing committee of the political bureau | standing committee of the politburo
assembly | assemblies : local=yes weak=yes
legislative assembly : local=yes weak=yes office=yes
NA : full=National_Assembly
parliament : weak=yes
senate | house of representatives | house of commons | house of lords | legislature | congress of people's deputies | national people's congress | people's congress | duma : weak=yes
political consultative conference | people's political consultative conference
supreme court | supreme people's court | supreme people's procuracy | people's court | people's procuracy | court : weak=yes
embassy | embassies
consulate | consulates | consulate general | consulate-general
permanent mission | permanent delegation | diplomatic mission | representative office | trade office
agency | agencies : weak=yes
academy | academies : weak=yes name=yes
institute | institutes : weak=yes name=yes
police : weak=yes local=yes
gendarmerie | royal gendarmerie | border guard | coast guard | armed forces | army | people's army | air force | navy | general staff | high command | border guard command | military command | command : weak=yes
military region | military zone | naval region | army corps | naval zone : weak=yes number=yes
fatherland front | front for national construction : local=yes
front : weak=yes
administration : weak=yes
authority | authorities : weak=yes
inspectorate | government inspectorate | commissariat | police commissariat | constabulary : weak=yes
cabinet : weak=yes
office | offices : weak=yes office=yes
joint working group | working group | steering committee | joint committee | friendship parliamentarians' group | friendship parliamentary group | parliamentary friendship group | friendship group | task force : weak=yes office=yes
state bank | central bank | national bank : weak=yes
women's union | youth union | farmers' union | farmers' association | war veterans' association | general confederation of labour
trade union | trade unions | labour federation : weak=yes
wing : weak=yes
management board | board : weak=yes
supreme people's assembly
foreign ministry | defence ministry | defense ministry | interior ministry | finance ministry | health ministry | education ministry | trade ministry | commerce ministry | justice ministry | transport ministry | agriculture ministry | tourism ministry | foreign ministries
state administration : weak=yes
metropolitan government | metropolitan council | metropolitan city council | metropolitan office | prefecture government | provincial government | regional government | city government | municipal government | state government | county government | people's government | prefectural government | prefectural assembly : local=yes

[body]
university | universities | school | schools | faculty | college | polytechnic : name=yes weak=yes
association | associations : weak=yes name=yes
union | unions : weak=yes
federation | federations : weak=yes name=yes
confederation : weak=yes
chamber of commerce and industry | chamber of commerce | chambers of commerce | chambers of commerce and industry | chamber : weak=yes office=yes
centre | center | centres | centers : weak=yes name=yes
museum | museums : name=yes weak=yes
foundation | foundations | trust : name=yes weak=yes
club | clubs : weak=yes name=yes
red cross | red crescent | red cross society
company | companies | co ltd | co., ltd | co ltd. | co. ltd | co. ltd. | co., ltd. | joint stock company | jsc | limited company | ltd | pte ltd | plc | inc | llc | bhd | sdn bhd | berhad | tbk | corp : weak=yes name=yes
group | groups : weak=yes name=yes
corporation | enterprise | enterprises | holdings | holding | airlines | airways | industries | motors | telecom | technologies | ventures | conglomerate : weak=yes name=yes
bank | banks : weak=yes name=yes
factory : weak=yes name=yes
hospital | hospitals | clinic : weak=yes name=yes
organisation | organization | organisations | organizations : weak=yes
league : weak=yes
alliance : weak=yes
network | networks : weak=yes name=yes
society : weak=yes name=yes
sangha | church | diocese | parish : weak=yes name=yes
theatre | orchestra | library | troupe : weak=yes name=yes
cooperative : weak=yes name=yes
radio | television | newspaper | magazine : weak=yes name=yes
movement : weak=yes
observatory : weak=yes name=yes
fund : weak=yes name=yes
laboratory | think tank : weak=yes name=yes
community | consortium : weak=yes
partnership council
incubator : weak=yes name=yes

# Words of law at the end of a company's name, without which it is named as well.
[legal-form]
Sdn Bhd | Sdn. Bhd | Sdn. Bhd. | Berhad | Bhd | Co Ltd | Co., Ltd | Co. Ltd | Ltd | Limited | Inc | Corp | JSC | Joint Stock Company | PLC | LLC | Pte Ltd | Tbk | Holdings | Corporation | Company | Group

# The governing party where only "the Party" is said.
[ruling-party]
Party

# Heads of the names of parties.
[party-head]
Party

# Bodies whose name is complete without a complement.
[body-name]
National Assembly | NA | Border Guard | Coast Guard | Navy | Air Force | General Staff | Politburo | Political Bureau | Secretariat | State Council | Security Council | Senate | Supreme Court | Fatherland Front | Red Cross | Youth Union | Central Committee | Standing Committee | National Assembly Standing Committee | provincial People's Committee | municipal People's Committee | city People's Committee | provincial People's Council | municipal People's Council | provincial Party Committee | municipal Party Committee | city Party Committee | European Parliament | European Commission | European Council | White House | Kremlin | Vatican | Holy See | House of Representatives | House of Commons | National People's Congress | Foreign Ministry | Ministry of Foreign Affairs | Ministry of Defence

# Words that end names with an abbreviation behind them which are no bodies': "Sustainable
# Development Goals (SDGs)".
[no-body]
goal | goals | product | investment | assistance | area | zone | zones | corridor | corridors | road | route | railway | expressway | line | system | systems | index | technology | technologies | intelligence | project | projects | strategy | framework | scheme | vision | window | initiative | initiatives | country | countries | nation | nations | member | members | state | states | disease | virus | syndrome | fever | rate | rates | dollar | standard | standards | law | act | code | policy | report | survey | degree | diploma | procedure | procedures | practice | practices | right | rights | value | year | age | time | vehicle | vehicles | vessel | vessels | ordnance | energy | power | gas | fuel | loan | grant | credit | tax | income | debt | chain | chains | triangle | tribunal | response | economy | resources | sector | sectors | internet | platform | things | learning | test | exam | plan | programme | program | visa | card | number | level | operation | operations | mission | missions | principle | principles | issue | issues | change | risk | management | measure | measures

# Words that say of which level a body is; its owner may go unnamed.
[level]
provincial : of=PROVINCE
municipal | city | capital : of=PLACE
regional | prefectural : of=PROVINCE

# Words that only bodies of a province or town bear, named or not.
[local-word]
people : state=VN
provincial | municipal | regional | prefectural
