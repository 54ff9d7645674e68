# Words that say what kind of place a name is.

[place-head type=PROVINCE]
province | provinces | prefecture | prefectures | region | regions | autonomous region | canton | cantons | governorate | governorates | state | states | oblast | krai | municipality | special administrative region | autonomous prefecture | metropolitan city | metropolitan cities | special city | special self-governing province | special self-governing city | federal territory | federal territories : kind=province

[place-head type=PLACE]
autonomous county | autonomous counties | autonomous banner : kind=place level=any
Dai autonomous prefecture | Bai autonomous prefecture | Yi autonomous prefecture | Hui autonomous prefecture | Tibetan autonomous prefecture | Mongol autonomous prefecture | Mongolian autonomous prefecture | Kazakh autonomous prefecture | Kirgiz autonomous prefecture | Korean autonomous prefecture | Dai and Jingpo autonomous prefecture | Hani and Yi autonomous prefecture | Zhuang and Miao autonomous prefecture | Miao and Dong autonomous prefecture | Buyei and Miao autonomous prefecture | Bouyei and Miao autonomous prefecture | Tujia and Miao autonomous prefecture | Tibetan and Qiang autonomous prefecture | Mongol and Tibetan autonomous prefecture | Lisu autonomous prefecture : kind=place level=any
county | counties | regency | regencies : kind=place level=any
city | cities | town | towns | township | townships | district | districts | commune | communes | ward | village | villages | hamlet | barangay | barangays | subdistrict | sub-district | subdistricts | sub-districts | precinct | borough | arrondissement | island | islands | archipelago | provincial city : kind=place
port | seaport | deep-sea port | lake | gulf | strait | mount | mountain | delta | peninsula | bay | cape | sea | ocean | river | airport | international airport | railway station | station | border gate | border gates | international border gate | border crossing | border checkpoint | checkpoint | border post | international border gates | friendship bridge | bridge | national highway | highway | expressway | railway | railway line | economic corridor | corridor | special economic zone | economic zone | industrial park | industrial zone | border economic zone | cross-border economic cooperation zone | naval base | pagoda | temple | monument | hydropower plant | power plant | dam | tunnel | national park | palace | stadium | development triangle area | development triangle | cemetery | relic site | world heritage site | high-tech park | prison | wind farm | solar farm | power station | refinery | shipyard | dry port | container terminal | science park | technology park | software park | nature reserve | biosphere reserve | marine park | geopark | reservoir | canal | waterfall | valley | plateau | cave | beach | reef | islet | coal mine | free trade zone | export processing zone | industrial estate | industrial cluster | ring road | new area | pier | river basin : join=yes
hotel | resort | guesthouse | convention hall | convention center | convention centre | conference center | conference centre | convention and exhibition center | convention and exhibition centre | exhibition center | exhibition centre | international convention center | international convention centre | conference hall | convention and exhibition hall | meeting hall | town hall | city hall | provincial hall | mausoleum | square | monastery | mosque | cathedral | citadel | golf club | race course | provincial office | building : join=yes capital=yes

# Begin names of places, as English, Malay, Indonesian and Filipino have them.
[place-front]
Gedung | Mount | Cape | Point | Fort | Camp | Lake | Wisma | Menara | Istana | Dataran | Kampung | Pulau | Sungai | Gunung | Masjid | Taman | Barangay | Brgy | Sitio

# What goes from place to place.
[way]
road | roads | highway | railway | bridge | ferry | flight | flights | expressway | line | route | bus | train | pipeline | corridor

# Behind the names of two places.
[place-pair]
pair of border gates | pair of international border gates | border gate pair | international border gate pair

# Nouns that stand for a place named before.
[place-noun]
city | municipality | metropolis : of=PLACE
province | region | prefecture : of=PROVINCE
locality | capital | county | commune | district | island | country | state | nation

# A pair of parties named before.
[pair]
two sides | two provinces | two localities | two regions | two cities | two countries | two states | two nations | two parties | two peoples | two universities | two institutions | two ministries | two capitals | two territories | two organisations | two organizations | two agencies | two governments | two partners | two foreign ministries | both sides | both countries | both provinces | both localities | both parties | both cities | both nations | both regions | both universities | both governments | the sides | three provinces | three countries | four provinces | three parties | three sides | two counties | two neighbours | two neighbors | two bodies | two chambers | the parties

[representative]
representative | representatives | delegate | delegates | officials | leaders | authorities

[delegation]
delegation | delegations | representative | representatives | delegate | delegates | leaders | authorities | officials | province | city | region | people | government | state

# A pair of persons named before.
[persons]
two officials | two leaders | two men | two governors | two ministers | two presidents | two chiefs | two mayors | two women | two secretaries | two heads of state | two prime ministers | two foreign ministers | two party chiefs | two party leaders | two ambassadors | two diplomats | two chairmen | both leaders | both governors | both ministers | both officials | both mayors | two party secretaries | the leaders | the pm and his counterpart | pair | two premiers | two PMs | two defence ministers | two defense ministers | two top diplomats | two deputy prime ministers | two deputy ministers | two vice ministers | two vice governors | two deputy governors | two top legislators | two parliamentary leaders | two heads of government | two general secretaries | two FMs | two statesmen | two commanders | two generals | two speakers | two Party General Secretaries | two government leaders | two state leaders | two top leaders | two senior leaders | two state presidents | two vice presidents | both premiers | both PMs | both prime ministers | both presidents | both foreign ministers | both defence ministers | both defense ministers | both chairmen | both secretaries | both party chiefs | both party leaders | both ambassadors | both diplomats | both top diplomats | both deputy prime ministers | both deputy ministers | both vice ministers | both vice governors | both deputy governors | both top legislators | both parliamentary leaders | both heads of government | both heads of state | both general secretaries | both party secretaries | both FMs | both statesmen | both commanders | both generals | both speakers | both chiefs | both women | both men | both Party General Secretaries | both government leaders | both state leaders | both top leaders | both senior leaders | both state presidents | both vice presidents | the officials | the duo | both of them | the host and guest | the host and the guest

# News agencies and papers in datelines, and the country that they write from.
[agency]
VNA | VNS | CVN | VOV | VOVWORLD | NDO | VGP | VNP | TTXVN | VnExpress | VnExpress International | Nhan Dan | Nhan Dan Online | VietnamPlus | SGGP | SGGPO | PANO | Vietnam News Agency | Viet Nam News | Viet Nam News Agency | VietNamNet | VietNamNet Bridge | Tuoi Tre News | Saigon Times | Hanoi Times | VGP News | QDND : country=VN
KPL | Vientiane Times | VT | Lao News Agency | KPL Lao News Agency | Laotian Times | Vientiane Mai | KPL News : country=LA
AKP | Khmer Times | Phnom Penh Post | The Phnom Penh Post | Agence Kampuchea Presse | Agence Kampuchea Press | Agency Kampuchea Press | Cambodianess | Fresh News | Cambodia Daily | The Cambodia Daily | EAC News : country=KH
Xinhua | Xinhua News Agency : country=CN abroad=yes
CGTN | CRI | Global Times | China Daily | People's Daily | People's Daily Online | CNS | Shanghai Daily | CRIENGLISH : country=CN
AFP : country=FR abroad=yes
KNA : country=KE
TNA | Bangkok Post | NNT | Thai News Agency | NBT World | National News Bureau of Thailand : country=TH
Bernama | BERNAMA | New Straits Times | Malay Mail | Borneo Post | The Borneo Post | Dayak Daily | Malaysian National News Agency : country=MY
Antara | ANTARA | Antara News | Jakarta Post | The Jakarta Post : country=ID
PNA | PIA | Philippine News Agency | Manila Bulletin | Manila Times | The Manila Times : country=PH
Straits Times | The Straits Times | CNA : country=SG
Borneo Bulletin | RTB News : country=BN
TASS | Sputnik | Interfax : country=RU
Yonhap | Korea Herald | The Korea Herald | Korea Times | The Korea Times | Yonhap News Agency : country=KR
KCNA : country=KP
Kyodo | NHK | Kyodo News | Japan Times | The Japan Times | Jiji Press | NHK World : country=JP
MNA | GNLM | Mizzima | Global New Light of Myanmar | The Global New Light of Myanmar | Myanmar News Agency : country=MM

# Descriptions that stand for a person named before.
[person-noun]
diplomat | envoy : any=yes envoy=yes
host | guest | visitor : guest=yes
leader | official | chief | party chief | head of state | head of delegation | top diplomat | senior official | minister | foreign minister | governor | president | ambassador | prime minister | secretary | mayor | deputy minister | deputy prime minister | vice president | secretary-general | general secretary | PM | top legislator | chairman | chairwoman | party leader | premier | legislator | government leader | vice governor | deputy governor | envoy | consul general | vice chairman | king | state leader | state president | host minister

[pronoun]
he | she : number=1
they : number=2

# Begins names of towns in short: "St. Petersburg".
[saint]
St | Ste

# Quarters of a state, which many provinces are named for.
[compass]
North | South | East | West | Centre | Center | Central | Northern | Southern | Eastern | Western | Northeast | Northwest | Southeast | Southwest | Northeastern | Northwestern | Southeastern | Southwestern | North-Eastern | North-Western | South-Eastern | South-Western | North-East | North-West | South-East | South-West
