# Heads of the names of instruments between parties.

[agreement]
agreement | agreements : kind=agreement generic=yes
framework agreement | framework agreements : kind=agreement
sister cities affiliation | sister city affiliation | sister-city affiliation | sister province affiliation | sister-province affiliation | sister state affiliation | twinning charter | friendship charter | alliance agreement | sisterhood agreement | twinning agreement : kind=agreement
framework of cooperation | cooperation framework | framework for cooperation : kind=agreement
free trade agreement | free trade agreements | free-trade agreement | free trade deal | free trade pact | FTA | FTAs : kind=free-trade-agreement
economic partnership agreement | comprehensive economic partnership : kind=free-trade-agreement
memorandum | memorandums | memoranda : kind=memorandum
memorandum of understanding | memorandums of understanding | memoranda of understanding | memorandum of cooperation | memoranda of cooperation | memorandum of agreement | letter of intent | letters of intent | letter of intention | letters of intention | intention letter | intent letter | note of understanding : kind=memorandum
MoU | MoUs | MOU | MOUs | MoA | MoAs | MOA | MOAs : kind=memorandum
protocol | protocols : kind=protocol
convention | conventions : kind=convention
treaty | treaties : kind=treaty
joint statement | joint statements | joint communique | joint declaration | joint declarations | political declaration : kind=declaration
declaration : kind=declaration capital=yes
statement | statements : kind=declaration weak=yes
action plan | action plans | plan of action | cooperation plan | cooperation plans | work plan | work plans | working plan | joint plan | exchange plan | plan for cooperation : kind=plan
action programme | action program | cooperation programme | cooperation program | cooperation programmes | exchange programme | work programme | programme of action | programme of cooperation | program of cooperation : kind=plan
plan | plans : kind=plan weak=yes
contract | contracts : kind=contract
legal document | legal documents | legal instrument | legal instruments | instrument | instruments | instrument of ratification : kind=legal-instrument
document | documents : kind=agreement weak=yes any=yes
cooperation document | cooperation documents : kind=agreement
pact | pacts : kind=agreement generic=yes
deal | deals : kind=agreement generic=yes
accord | accords : kind=agreement generic=yes
arrangement : kind=agreement weak=yes
minutes : kind=agreement weak=yes single=yes
minute of the meeting | minute of the talks | minute of the dialogue | minute of the session | signed minute : kind=agreement single=yes
minutes of the meeting | minutes of the talks | minutes of their talks | minutes of the session | minutes of agreement | minutes on cooperation | agreed minutes | meeting minutes : kind=agreement single=yes
understanding : kind=agreement weak=yes never=yes
partnership : never=yes kind=agreement
code of conduct : kind=agreement
charter | charters : kind=agreement weak=yes capital=yes
text : kind=agreement weak=yes any=yes
great deal | good deal | business deals | deal with | deals with | a deal of : kind=agreement never=yes

# Says of an agreement that it exists, is done or carried out.
[agreed]
signed | signing | signs | signature | inked | initialled | concluded | exchanged | adopted | ratified | sealed | reached | established | binds | carry out | carrying out | implementing | implementation | force | under | within the framework

# Sectors are listed behind these.
[fields]
in the fields of | in the field of | in the areas of | in the area of | in areas such as | in fields such as | in such fields as | in such areas as | in sectors such as | in the sectors of | covering | covers | cover | including cooperation in | deals with | focuses on | focusing on | focus on | focused on | sets out | on cooperation in | on collaboration in | to cooperate in | to co-operate in | cooperate in | co-operate in | cooperation in | cooperate on | work together on | will work together in | provides for | spanning | on strengthening cooperation in | relating to

[cooperation]
cooperation | co-operation | collaboration | partnership | partnerships | twinning | decentralised cooperation | economic cooperation | cooperation ties

[signing]
signed | sign | signing | inked | initialled | concluded | exchanged | signature | signs | issued | put their names | dated | sealed | seal

[signing-verb]
sign | signs | signed | signing | ink | inked | initialled | initialed | sealed | concluded | conclude | exchanged

[signing-noun]
signing

[signatories]
signatories were | signatories are | signatories to the agreement were | signatories to the agreement are | signatories to the memorandum were | signatories to the memorandum of understanding were | signatories to the document were | signatories to the deal were | signatories to the pact were | signatories of the agreement were | signatories of the memorandum were | signatories included | the signatories were | signing were | signing it were | signing the document were | signing the deal were | signing the agreement were

[participle]
established | concluded | signed | reached | made | inked | paid
