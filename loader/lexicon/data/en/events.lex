# Heads of the names of happenings. Attributes:
#   weak=yes    an event only where the text gives it an ordinal or a capital
#   visit=yes   an event only where dated
#   ordinal=yes an event only with an ordinal;  capital=yes only with a capital letter
#   about=yes   an event only where the text says for whom ("reception for X")
#   kind=       those of one kind may stand for one another ("the meeting", of a summit)
#   attended=yes an event only where the text says who attended it ("present at the reception")
#   talk=yes    may mean a talk just told of;  talk=place  an event where the text says where and on which day
#   call=yes    an event where somebody is called on
#   never=yes   no event at all;  within=yes  none but in the name of another ("ceremony marking the 30th anniversary")

[event]
event : any=yes weak=yes
general assembly : ordinal=yes
conference | conferences | videoconference | videoconferences | teleconference | webinar | webinars | hackathon | conclave : kind=assembly
annual meeting | annual meetings | annual general meeting | plenary meeting : kind=assembly weak=yes
congress | congresses : weak=yes
forum | forums : kind=assembly
meeting | meetings : weak=yes talk=yes kind=assembly
session | sessions : weak=yes kind=assembly
plenum | plenary session : weak=yes kind=assembly
summit | summits : kind=assembly
seminar | seminars : kind=assembly
colloquium | symposium | symposiums | symposia | colloquia : kind=assembly
panel discussion | panel discussions | panel | get-together | rally | pilgrimage : weak=yes kind=assembly
workshop | workshops : kind=assembly
roundtable | round table | round-table : kind=assembly
ceremony | ceremonies : happening=yes
festival | festivals
fair | fairs : capital=yes
expo | exposition : capital=yes
exhibition | exhibitions
week : weak=yes capital=yes
day | days : weak=yes capital=yes
games : weak=yes capital=yes
political consultation | political consultations | consultation | consultations : weak=yes kind=assembly
dialogue | dialogues : weak=yes kind=assembly
retreat | retreats | biennale | carnival | regatta : weak=yes capital=yes
gathering : weak=yes
press briefing | press conference | news conference : weak=yes
general election | general elections | parliamentary election | parliamentary elections | presidential election | legislative elections | local elections : ordinal=yes
campaign : weak=yes capital=yes
anniversary : ordinal=yes within=yes
commemoration | celebration | celebrations | festivities | commemorations : weak=yes
edition : weak=yes ordinal=yes
championship | championships | tournament | cup : weak=yes capital=yes
marathon : weak=yes capital=yes
reception | receptions : about=yes
banquet | dinner | luncheon : about=yes
new year | Tet : weak=yes capital=yes feast=yes
talks | round of talks : ordinal=yes talk=place
visit | visits : visit=yes
official visit | official visits | state visits | working visits | state visit | friendly visit | friendly working visit | official friendly working visit | working mission | trade mission | business mission | official tour | working tour | introductory visit | private visit | historic visit | working visit | friendship visit | official friendly visit | official friendship visit | official working visit | goodwill visit | working trip | business trip | official trip | state and official visit : visit=yes formal=yes
inspection tour | study tour | study trip | study visit | fact-finding tour | fact-finding trip | fact-finding visit | inspection visit | inspection trip : visit=yes
trip | tour | courtesy visit : visit=yes
handover | inauguration | groundbreaking | ground-breaking : ordinal=yes talk=place
courtesy call | courtesy calls | farewell call : call=yes
exchange programme : never=yes
friendship exchange | border defence friendship exchange | defence friendship exchange : weak=yes
gala | parade | concert : weak=yes capital=yes

# Visits, as their names of states stand before them: "Vietnam visit".
# Somebody goes where these say.
[visits-verb]
visited | visits | visiting | arrived | arrives | arriving | landed | flew | travelled | traveled | toured

# Of a visit, that it is made.
[makes-visit]
paid | pays | wraps | wrapped

[visit-noun]
visit | trip | tour

# Tie an anniversary to the event that is held for it.
[marking]
marking | to mark | commemorating | to commemorate | celebrating | to celebrate | in celebration of | in commemoration of | on the occasion of

[takes-part-verb]
chaired | chair | attended | attend | hosted | opened | open | addressed | joined | presided over | organised | organized | led

# Events that are held for their form.
[ceremony]
ceremony | ceremonies

[lesson]
ceremony | anniversary | launch

# Ceremonies, at which speeches are made.
[ceremony]
ceremony | ceremonies | celebration | celebrations | commemoration | inauguration

[meets]
met | meets | meeting with | received | held talks with

[takes-part]
attend | attended | attending | take part in | took part in | participated in | participate in | present at | speaking at | address | addressing | addressed | opening | opened | sidelines of | witness | witnessed | witnessing

# Where they begin a sentence it tells of another day than the one before.
[other-day]
the day before | earlier | the next day | the following day | the same day | later | previously | meanwhile | on the sidelines

# Who is said so to speak is not there.
[absent]
absent | by letter | by phone | in a message | in a statement | in an interview | did not attend | stayed away

# Behind an event these name another that goes with it, and not what is told of.
[goes-with]
held alongside | ahead of | on the sidelines of | in preparation for

# Before a reception or talk these say who was there besides host and guest.
[attends]
present at | attending | attended | joining | witnessing

# Parts of a gathering, where nobody is who is not at the whole.
[part-event]
opening ceremony | closing ceremony | opening session | closing session | plenary session | opening plenary | inaugural session | inaugural ceremony | launching ceremony | launch ceremony | inauguration ceremony

# Before "a meeting" of bodies that its sentence dates: an event, and no talk of two.
[gathers]
had | have | has | held | hold | holds | holding | hosted | hosts | organised | organized | convened | attended | attend | attends | attending | joined | chaired | co-chaired

# Behind an event these tell what it is about: "meeting reviewing the cooperation".
[event-topic]
reviewing | evaluating | assessing | summarising | summarizing | discussing | connecting | introducing | promoting | launching | announcing | honouring | honoring | disseminating | unveiling | featuring | concerning | themed
