# Heads of the names of instruments between parties. Attributes:
#   changes=yes it changes an agreement, which is named behind "à" ("avenant à l'accord de pêche")

[agreement]
accord | accords : kind=agreement
acte de coopération | actes de coopération | règlement de coordination | règlements de coordination | règlement de coopération | règlements de coopération : kind=agreement
accord-cadre | accords-cadres | convention-cadre | conventions-cadres | protocole-cadre | entente-cadre | ententes-cadres : kind=agreement
concordat | concordats : kind=agreement
mémorandum d'intention | mémorandums d'intention : kind=memorandum
accord de libre-échange | accords de libre-échange : kind=free-trade-agreement
ALE : kind=free-trade-agreement
accord de partenariat économique : kind=free-trade-agreement
mémorandum | mémorandums | mémoranda : kind=memorandum
mémorandum d'entente | mémorandums d'entente | mémorandum d'accord | mémorandums d'accord | mémorandum de coopération | mémorandum de compréhension : kind=memorandum
protocole d'accord | protocoles d'accord | protocoles d'accords | protocole d'entente | protocoles d'entente : kind=memorandum
procès-verbal d'entente | procès-verbal d'accord | procès-verbal de coopération | procès-verbaux de coopération | lettre d'intention | lettres d'intention : kind=memorandum
mémoire d'entente | mémoires d'entente : kind=memorandum
MoU | ME : kind=memorandum
protocole | protocoles : kind=protocol
protocole de coopération : kind=protocol
convention | conventions : kind=convention
traité | traités : kind=treaty accent=yes
entente de coopération | ententes de coopération | entente de collaboration | ententes de collaboration | entente de partenariat | ententes de partenariat : kind=agreement
déclaration d'intention | déclarations d'intention | déclaration d'intentions | déclarations d'intentions : kind=declaration
déclaration commune | déclarations communes | déclaration conjointe | déclarations conjointes | déclaration politique | communiqué conjoint | communiqué commun | communiqué de presse conjoint | communiqué de presse commun : kind=declaration
Déclaration : kind=declaration capital=yes
plan d'action | plans d'action | plan de coopération | plans de coopération | plan de coordination | plans de coordination | plan de travail | plan conjoint : kind=plan
programme d'action | programmes d'action | programme de coopération | programmes de coopération | programme de coordination | programmes de coordination | programme de collaboration | programmes de collaboration | programme de travail | programme d'échanges | programme d'échange | programme exécutif | programmes exécutifs | programme de mise en œuvre | programme de mise en oeuvre | programme d'exécution | programme d'application : kind=plan
programme Interreg | programme de coopération Interreg | programme Interreg II | programme de coopération Interreg II | programme Interreg III | programme de coopération Interreg III | programme Interreg III A | programme de coopération Interreg III A | programme Interreg IV | programme de coopération Interreg IV | programme Interreg IV A | programme de coopération Interreg IV A | programme Interreg V | programme de coopération Interreg V | programme Interreg V A | programme de coopération Interreg V A | programme Interreg VA | programme de coopération Interreg VA | programme Interreg VI | programme de coopération Interreg VI | programme Interreg VI A | programme de coopération Interreg VI A | programme Interreg VIA | programme de coopération Interreg VIA | programme Interreg A | programme de coopération Interreg A | programme européen Interreg | programme de coopération européen Interreg | programme européen Interreg II | programme de coopération européen Interreg II | programme européen Interreg III | programme de coopération européen Interreg III | programme européen Interreg III A | programme de coopération européen Interreg III A | programme européen Interreg IV | programme de coopération européen Interreg IV | programme européen Interreg IV A | programme de coopération européen Interreg IV A | programme européen Interreg V | programme de coopération européen Interreg V | programme européen Interreg V A | programme de coopération européen Interreg V A | programme européen Interreg VA | programme de coopération européen Interreg VA | programme européen Interreg VI | programme de coopération européen Interreg VI | programme européen Interreg VI A | programme de coopération européen Interreg VI A | programme européen Interreg VIA | programme de coopération européen Interreg VIA | programme européen Interreg A | programme de coopération européen Interreg A | programme transfrontalier Interreg | programme de coopération transfrontalier Interreg | programme transfrontalier Interreg II | programme de coopération transfrontalier Interreg II | programme transfrontalier Interreg III | programme de coopération transfrontalier Interreg III | programme transfrontalier Interreg III A | programme de coopération transfrontalier Interreg III A | programme transfrontalier Interreg IV | programme de coopération transfrontalier Interreg IV | programme transfrontalier Interreg IV A | programme de coopération transfrontalier Interreg IV A | programme transfrontalier Interreg V | programme de coopération transfrontalier Interreg V | programme transfrontalier Interreg V A | programme de coopération transfrontalier Interreg V A | programme transfrontalier Interreg VA | programme de coopération transfrontalier Interreg VA | programme transfrontalier Interreg VI | programme de coopération transfrontalier Interreg VI | programme transfrontalier Interreg VI A | programme de coopération transfrontalier Interreg VI A | programme transfrontalier Interreg VIA | programme de coopération transfrontalier Interreg VIA | programme transfrontalier Interreg A | programme de coopération transfrontalier Interreg A : kind=plan
procès-verbal | procès-verbaux : kind=agreement weak=yes single=yes
contrat | contrats : kind=contract
document de coopération | documents de coopération | document de partenariat | documents de partenariat : kind=agreement
document juridique | documents juridiques : kind=legal-instrument
texte de coopération | textes de coopération | texte de partenariat | textes de partenariat : kind=agreement
document | documents | acte de jumelage | actes de jumelage : kind=legal-instrument weak=yes any=yes
instrument juridique | instruments juridiques : kind=legal-instrument
entente | ententes : kind=agreement weak=yes
pacte | pactes : kind=agreement
compromis : kind=agreement weak=yes
compte rendu | comptes rendus | compte-rendu | comptes-rendus | relevé de conclusions | relevé de décisions : kind=legal-instrument weak=yes
jumelage : kind=agreement weak=yes signed=yes
arrangement | arrangements : kind=agreement
texte : kind=agreement weak=yes any=yes
partenariat : weak=yes signed=yes kind=agreement
Code de conduite : kind=agreement
charte | chartes : kind=agreement weak=yes capital=yes
charte d'amitié | charte de coopération | charte de partenariat | charte de jumelage | pacte d'amitié | pacte de jumelage | serment de jumelage | serment d'amitié | acte d'amitié | pacte de coopération | pacte de fraternité | charte de fraternité | charte de jumelage-coopération : kind=agreement
échange de lettres | échanges de lettres | échange de notes : kind=agreement
avenant | avenants : kind=agreement single=yes changes=yes
amendement | amendements | annexe complémentaire | accord additionnel | protocole additionnel : kind=agreement weak=yes changes=yes
feuille de route | feuilles de route : kind=plan
plan | programme : kind=plan weak=yes signed=yes
convention collective | conventions collectives | contrat de travail | contrats de travail | contrat de mariage | contrat d'assurance | protocole sanitaire | protocoles sanitaires | protocole de soins | protocole thérapeutique : kind=agreement never=yes
bonne entente | parfaite entente | meilleure entente | mauvaise entente | excellente entente | entente cordiale | cordiale entente | entente parfaite | mésentente : kind=agreement never=yes
# … and consent, which binds nobody.
donné son accord | donné leur accord | donne son accord | donne leur accord | donnent son accord | donnent leur accord | donner son accord | donner leur accord | donnera son accord | donnera leur accord | donneront son accord | donneront leur accord | donnait son accord | donnait leur accord | donnaient son accord | donnaient leur accord | donnant son accord | donnant leur accord | marqué son accord | marqué leur accord | marque son accord | marque leur accord | marquent son accord | marquent leur accord | marquer son accord | marquer leur accord | exprimé son accord | exprimé leur accord | exprime son accord | exprime leur accord | exprimer son accord | exprimer leur accord | signifié son accord | signifié leur accord | notifié son accord | notifié leur accord | obtenu son accord | obtenu leur accord | obtenir son accord | obtenir leur accord | reçu son accord | reçu leur accord | donné l'accord | sans l'accord | avec son accord | avec leur accord | sans son accord | sans leur accord : kind=agreement never=yes
celui de : kind=agreement never=yes
celui conclu | celui signé | celui paraphé | celui passé | ceux conclus | ceux signés | celle conclue | celle signée : kind=agreement weak=yes

# Says of an agreement that it exists, is done or carried out.
[agreed]
signé | signée | signés | signées | signent | signe | signa | signèrent | signant | signature | paraphé | paraphée | paraphés | émargé | émargée | émargés | conclu | conclue | conclus | conclues | échangé | échangée | échangés | adopté | adoptée | arrêté | arrêtée | arrêtés | arrêtées | entériné | ratifié | scellé | scellée | établi | établis | lie | liait | liés | unit | unissant | prévoit | mise en œuvre | mise en oeuvre | mettre en œuvre | application | exécution | respect | vigueur | aux termes | cadre

# Sectors are listed behind these.
[fields]
porte sur | portent sur | portant sur | dans les domaines de | dans les domaines du | dans les domaines suivants | dans le domaine de | dans le domaine du | dans les secteurs de | dans les secteurs du | couvre | couvrent | notamment dans | en matière de | axé sur | axée sur | axés sur | met l'accent sur | mettant l'accent sur | il est question de | il est question d' | coopèrent dans | coopération dans | coopérer dans | relatif à | relative à | relatifs à | concernant | consacré à

[cooperation]
coopération | coopérations | collaboration | collaborations | partenariat | partenariats | jumelage | coopération décentralisée | coopération économique

[signing]
signé | signée | signés | signées | paraphé | paraphée | paraphés | émargé | émargée | émargés | conclu | conclue | conclus | conclues | échangé | échangés | apposé | signature | signent | lie | datant

[participle]
institué | instituée | institués | instituées | intervenu | intervenue | intervenus | intervenues | officialisé | officialisée | officialisés | officialisées | paraphé | paraphée | paraphés | paraphées | émargé | émargée | émargés | émargées | scellé | scellée | scellés | scellées | établi | établis | établie | établies | conclu | conclus | conclue | conclues | signé | signés | signée | signées | noué | noués | passé | passés

# What somebody proposes or asks for stands behind these: "proposé de conclure un accord".
[signing-infinitive]
signer | parapher | conclure | sceller | négocier | élaborer

# Nouns behind which an agreement is one that somebody only has in mind: "l'intérêt de A pour la conclusion d'un accord".
[wish-noun]
volonté | intention | intentions | intérêt | souhait | vœu | voeu | désir | possibilité | possibilités | éventualité | perspective | perspectives | espoir | nécessité | ambition | utilité | idée | besoin | hypothèse | chances | opportunité d' | opportunité de | proposition | propositions | demande | offre | appel | projet | ébauche | esquisse | avant-projet | refus | absence | principe | détermination | faisabilité | importance | urgence | en quête | à la recherche | prêt | prête | prêts | prêtes | disposé | disposée | disposés | objectif

# Of a tie that is not there yet: "les possibilités de | coopération entre A et B", "un projet de jumelage".
[only-thought-of]
attentes de | attentes d'un | attente d'un | perspective de | perspective d'un | perspective d'une | perspectives de | possibilité de | possibilité d'une | possibilité d'un | possibilités de | possibilités d'une | pistes de | piste de | piste d'une | idée de | idée d'une | idée d'un | hypothèse d'un | hypothèse d'une | opportunités de | projet de jumelage | projets de jumelage | projet d'un jumelage | proposition de jumelage | demande de jumelage

# Beside the verbs that french.verbs lists under these classes: what is only aimed at stands behind them, and what is made.
[wishes-to]
susceptible | susceptibles

[signs]
appose | apposent | apposé | apposée

[wishes]
faut | faudrait | fallait | voudrions | voulons | souhaitons | souhaiterions | voudrais | souhaiterais | espérons | veux

# An infinitive of signing behind these tells what has been settled and is to come: "ont convenu de signer".
[settled-to]
prévoit | prévoient | prévoyait | prévoyaient | convenu | convenus | convenue | convenues | conviennent | convient | convinrent | décidé | décident | décide | décidèrent | entendu | entendus | entendues | engagé | engagés | engagée | engagées | engagent | accordé | accordés | accordées | d'accord | doit | doivent | devra | devront | devrait | devraient | devait | devaient | va | vont | allait | allaient | ira | iront | apprête | apprêtent | apprêtaient | prévu | résolu | résolus | promis

# What stands behind these came of talks: "les négociations ont abouti à un accord".
[came-to]
abouti | débouché | aboutirent | aboutit | parvenu | parvenus | parvenue | parvenues | permis de signer | permis de conclure | permis la signature | permis la conclusion | soldé par | soldées par | couronnées par | couronnés par

# Before the side for which somebody signs.
[on-behalf]
au nom de | au nom du | au nom des | pour le compte de | pour le compte du

# Nouns of what makes an agreement.
[making-noun]
signature | conclusion | finalisation | paraphe | rédaction | élaboration | établissement | adoption

# Forms of "être" and "voir" in what is wished or supposed: "qu'un accord soit conclu".
[subjunctive]
soit | soient | puisse | puissent | fût

# A clause behind these tells what is only aimed at.
[supposes]
pour que | afin que | à ce que | pour qu' | afin qu' | à ce qu' | avant que | sans que | avant qu' | sans qu'

# What stands behind these is supposed, or aimed at.
[aims]
si | vers | faute d' | à défaut d' | en cas d' | en l'absence d'

# Who did these has done what the infinitive behind them says.
[was-able]
pu | réussi | parvenu | parvenus | parvenue | parvenues

# Stands behind "être" and says of an agreement that it is not there yet.
[pending]
en cours de négociation | en cours de discussion | en négociation | en discussion | en gestation | en projet | à l'étude | à l'examen | à négocier | à conclure | envisagé | envisagée | envisagés | envisagées | souhaité | souhaitée | proposé | proposée | réclamé | réclamée | espéré | espérée | prématuré | prématurée | jugé prématuré | jugée prématurée | jugé inutile | rejeté | rejetée | écarté | écartée | possible | possibles | envisageable | souhaitable | nécessaire | nécessaires | indispensable | utile | bienvenu | loin d'être | l'objet de négociations | l'objet de discussions | l'objet de pourparlers

# Says behind an agreement that it did not come about yet.
[put-off]
reporté | reportée | reportés | reportées | ajourné | ajournée | ajournés | ajournées | repoussé | repoussée | repoussés | repoussées | différé | différée

# What stands behind these is only talked about as yet.
[negotiates]
négociations | négociation | négocier | négocie | négocient | négociera | négocieront | négociait | négociaient | pourparlers | élaboration | élaborer | parvenir | parviennent | aboutir | projet | projets | en vue | discussions

# Say of a cooperation that it is over.
[puts-end]
mis fin | mettre fin | met fin | mettent fin | mettra fin | rompu | rompre | rompent | suspendu | suspendre | suspendent | gelé | geler | interrompu | interrompre | cessé | cesser | dénoncé | dénoncer

# Verbs that tell what an agreement is about.
[covers]
porte sur | portent sur | portait sur | portaient sur | portera sur | porteront sur | concerne | concernent | concernait | concernaient | touche | touchent | a trait à | ont trait à | a trait au | ont trait au | a trait aux | ont trait aux | couvre | couvrent | vise à | visent à | prévoit | prévoient | encadre | encadrent | régit | régissent

# What is to be done by these to a cooperation takes it to exist, though it is wished.
[strengthens]
renforcer | consolider | approfondir | élargir | intensifier | raffermir | resserrer | étendre | poursuivre | relancer | dynamiser | redynamiser | diversifier | renforcement | consolidation | approfondissement | élargissement | intensification | raffermissement | resserrement | poursuite | relance | dynamisation | diversification

# Who does these only proposes what others are to do.
[proposes]
proposé | propose | proposent | proposait | proposant | suggéré | suggère | suggèrent | demandé | demande | demandent | invité | invite | invitent | appelé | appelle | appellent | exhorté | exhorte | recommandé | recommande | proposition | appel | invitation | demandes | proposer | inviter | demander | appeler

# Adjectives of the cooperation of two states: "partenariat stratégique".
[of-two-states]
bilatéral | bilatérale | bilatéraux | bilatérales | stratégique | stratégiques | stratégique intégral

[signing-noun]
signature | paraphe

# Before "d'accord", which is then no agreement.
[agrees]
dit | dits | dite | déclaré | mettre | mis | mise | mises | met | mettent | mettant | tombé | tombés | tombée | tombées | tomber | tombent | être | est | sont | était | étaient | été | suis | sommes | entièrement | parfaitement

# "auxquels A et B sont membres"
[belonging]
sont membres | sont parties | sont signataires | ont adhéré | ont souscrit

# Of three states.
[tripartite]
tripartite | tripartites | trilatérale | trilatérales | trilatéral
