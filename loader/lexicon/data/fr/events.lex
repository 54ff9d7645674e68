# Heads of the names of happenings. Attributes:
#   weak=yes    an event only where the text gives it an ordinal, a date or a complement
#   visit=yes   an event only where dated
#   name=yes    a proper name may follow at once ("Campagne X")
#   feast=yes   a date of the calendar, in which nobody takes part

[event]
conférence | conférences | visioconférence
congrès
forum | forums : name=yes
réunion | réunions : weak=yes talk=yes
session | sessions : weak=yes in=yes
séance | séances : weak=yes
plénum | plénière
sommet | sommets
séminaire | séminaires
colloque | colloques
symposium
atelier | ateliers : weak=yes
table ronde | tables rondes | table-ronde | conférence-débat | conférences-débats | déjeuner-débat | dîner-débat | webinaire | hackathon | matinale
cérémonie | cérémonies : weak=yes
festival | festivals : name=yes
foire | foires : name=yes
salon | salons : weak=yes name=yes
exposition | expositions
semaine : weak=yes capital=yes
journée | journées : weak=yes capital=yes
année | années : weak=yes capital=yes
jeux : weak=yes capital=yes
consultation politique | consultations politiques | consultation | consultations : weak=yes
dialogue | dialogues : weak=yes
assises
rencontre | rencontres : weak=yes meeting=yes
campagne : weak=yes capital=yes name=yes
fête | fêtes : weak=yes capital=yes
anniversaire : weak=yes capital=yes
commémoration : weak=yes
édition : weak=yes ordinal=yes
concours | coupe | championnat | championnats | tournoi : weak=yes
débat public | débat général
bilan : never=yes
remise : weak=yes never=yes
Nouvel An | Tet : feast=yes
entretien : never=yes
visite | visites : visit=yes
visite officielle | visites officielles | visite d'État | visites d'État | visite de travail | visites de travail | visite d'amitié | visite de courtoisie | visite amicale | visite privée | voyage officiel | déplacement officiel : visit=yes
mission : visit=yes
tournée : visit=yes
échange d'amitié | échange d'amitié de défense : weak=yes
événement | évènement | manifestation | travaux : any=yes weak=yes
inauguration : never=yes
investiture | intronisation | obsèques | funérailles : weak=yes
gala | défilé | concert | soirée : weak=yes
convention nationale : never=yes
mois : never=yes

[takes-part]
étaient de | était de | conviés à | invités à | lors | présent | présents | présente | présentes | participer | participé | assisté | assister | assistait | pris part | prendre part | s'exprimant | intervenant | ouverture | issue

# Events about a body in which it need not take part.
[lesson]
cérémonie | anniversaire | lancement

# Words that tell of persons meeting, behind which "la réunion" is that meeting.
[meets]
rencontré | rencontrée | rencontrés | rencontre avec | accueilli | accueillie | accueillis | reçus | reçues | reçu | reçue | entretenu | entretenue | entretenus
