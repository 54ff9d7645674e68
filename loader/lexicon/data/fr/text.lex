# How pages are built and words are cut, in French.

[elision]
l
d
n
s
j
c
m
t
qu
jusqu
lorsqu
puisqu
quoiqu
presqu

# Function words that old pages glue to the words beside them: "deKampong", "laprovince", "présidentdu".
[glue]
mme | mlle | mm
de | du | des | la | le | les | et | en | au | aux | par | pour | sur | dans | un | une | que | qui | avec | son | sa | ses | leur | leurs | cette | ces | ce | cet | deux | premier | ont | est | sont | ou | mais | dont | sous | vers | lors | ainsi | entre | chez | tout | plus | pas | se | il | elle | ils | ne | on | se | lui | dès | depuis | auprès | durant | selon
nos | notre | vos | votre | même | mêmes | été | sera | seront | avait | avaient | était | étaient | aussi | afin | jusque | contre | après | avant | vice | trois | quatre | cinq | sept | huit | neuf | dix | soit | soient | fait | doit | doivent | peut | peuvent | ayant | étant | devrait

# With a capital these begin a sentence, also where the page lost the end of the line before: "Fès-MeknèsLe Parlement".
[opening-word]
le | la | les | un | une | ce | cette | cet | ces | il | elle | ils | elles | dans | lors | selon | après | avec | pour | sur | en | au | aux | depuis | cependant | ainsi

# Small words that pages glue to one another, where the rules for longer ones would cut elsewhere: "sesont" is no "ses ont".
[glued-phrase]
se sont | se seront | ne sont | et à | a eu | ont eu | a lieu | eu lieu | aura lieu | auront lieu | ont lieu | fait part | faire part | font part | ont fait | a fait | a fait part | ont fait part
il a | elle a | on a | ils ont | elles ont | il est | elle est | il y | y a | y ont | y est | l a | les a | lui a | leur a | qui a | qui ont | où il | où elle | avec la | au nom | des deux | bien développé | bien développée | bien développés | bien développées | de l | à l | et l | et d | que l | par l | sur l | dans l | avec l

# … though without their accent they are a word: "dela" is hardly "delà" on a page that glues.
[glued-phrase accent=yes]
de la

# Words that begin longer ones: "intergouvernemental" is one word, not two.
[prefix]
inter | anti | auto | multi | micro | mini | macro | super | supra | trans | visio | vidéo | télé | cyber | agro | socio | euro | afro | péri | para | post | semi | hydro | électro | aéro | thermo | photo | radio | franco | sino | archi | hyper | infra | ultra | extra | néo | pluri | quasi | contre

# Words that hardly stand before a hyphen but within a word, which a page may have torn apart behind it: "porte- parole".
[hyphened]
porte | vice | sous | ex | après

# Words that no line ends with, but where a link of the page broke it.
[hanging]
de | du | des | la | le | les | et | aux | au | par | pour | sur | dans | un | une | avec | que | leur | leurs | cette | ces | entre

[ordinal-end]
e | er | ere | re | eme | emes | nd | nde | ieme | iemes | es | km | kg | m | h | h00 | ha | mw | kw | bis | ter

# Of these, what an ordinal ends with that pages part from its digits or glue to the next word: "13 e congrès", "4econférence".
[ordinal-apart]
e | er | ère | re | ème | eme | ième

[abbreviation]
m | mm | se | exc | mme | mmes | mlle | sem | semme | ing | dr | pr | me | mgr | st | ste | art | no | vol | etc | av | env | cf | gal | col | jan | janv | fév | févr | avr | juil | juill | sept | oct | nov | déc

# A language switch leaves its label in front of a paragraph.
[junk-prefix]
Français | English | French | Tiếng Việt | Vietnamese

[teaser-marker]
Tin liên quan
Tin khác
Các tin khác
Tin mới
Tin mới nhất
Mới nhất
Tin nổi bật
Tin cùng chuyên mục
Cùng chuyên mục
Các tin đã đưa
Bài viết liên quan
Tin đọc nhiều
Đọc nhiều
Articles les plus discutés
Sur le même sujet :
Plus d'articles
D'autres articles
Articles récents
Actualités associées
Contenu associé
Voir plus
Articles associés
Nouvelles connexes
Autres articles
Autres actualités
Autres nouvelles
Actualités connexes
Plus d'actualités
À ne pas manquer
Les plus lus
Ces articles devraient vous intéresser
Ces articles peuvent vous intéresser
Cela peut vous intéresser
Vous aimerez aussi
Sur le même sujet *
Dans la même rubrique *
Article précédent
Article suivant
Précédent
Suivant
Articles les plus lus
Les plus populaires
Les plus consultés
Plus lus
Nos autres articles
Autres articles *
Autres informations
À lire sur le même thème
Nos dernières actualités
Dernières actualités
Dernières infos
Dernières nouvelles
Derniers articles
Dernières publications
Fil info
Fil d'actualité
Suggestions
Recommandations
À découvrir
Articles liés
Articles connexes
Articles similaires
À la une
En direct
Recommandé pour vous
Dans la même rubrique
Dans la même catégorie
Contenu sponsorisé
Contenus sponsorisés
Actualités liées
Actualité liée
Actualités similaires
Nouvelles liées
Nouvelles similaires
Infos liées
Informations liées
Sujets liés
Sujets connexes
Sujets associés
Sujets similaires
Dossiers liés
Articles en relation
Articles en lien
Articles suggérés
Articles recommandés
Articles du même auteur
Articles de la même rubrique
Articles précédents
Articles suivants
Articles relatifs
Autres articles de la rubrique
Dans la même section
Dans cette rubrique
Dans la rubrique *
Dans le même dossier
Dans le même thème
Dans le même numéro
Dans ce numéro
Également dans ce numéro
Également dans *
Aussi dans ce numéro
Au sommaire
Retrouvez dans la même rubrique
Retrouvez aussi
Retrouvez également
Retrouvez dans *
À retrouver dans *
À découvrir aussi
À lire sur *
À lire dans *
À lire ailleurs
À lire ensuite
À lire demain
À suivre
À suivre aussi
À suivre sur *
À suivre dans *
Ailleurs sur le site
Ailleurs sur le web
Ailleurs dans *
Plus d'infos
Plus d'info
Plus d'actualité
Plus d'informations sur *
Plus de nouvelles
Plus de contenus
Plus d'articles *
Plus d'actualités *
Les plus vus
Les plus partagés
Les plus commentés
Les plus récents
Le plus populaire
Les derniers articles
Les dernières nouvelles
Les dernières actualités
Les dernières infos
Les dernières informations
Les dernières dépêches
Dernières dépêches
Dernières informations
Dernières brèves
Derniers titres
Dernière heure
Derniers communiqués
Autres communiqués
Communiqués récents
Communiqués liés
Autres dépêches
Autres titres
Autres sujets
Autres brèves
Autres infos
Les autres titres
Les autres articles
L'actualité en continu
L'actualité en bref
L'actualité du jour
L'actu en continu
L'info en continu
Toute l'actualité *
Toute l'actu *
Fil des dépêches
Fil de l'actualité
Le fil info
Actualités récentes
Actualités du jour
Actualités à la une
Actualités de la province
Actualités de la région
Nouvelles récentes
Nouvelles précédentes
Nouvelles suivantes
Nouvelle précédente
Nouvelle suivante
Infos précédentes
Actualités précédentes
Actualité précédente
Actualité suivante
Billet précédent
Billet suivant
Posts similaires
Billets récents
Publications récentes
Publications similaires
Contenus similaires
Contenus liés
Contenus associés
Contenus recommandés
Contenu recommandé
Nos recommandations
Nos suggestions
Nos derniers articles
Nos autres titres
Notre sélection
La sélection de la rédaction
Sélection de la rédaction
Le choix de la rédaction
Les choix de la rédaction
Vous pourriez aimer *
Vous pourriez aussi aimer
Vous pourriez être intéressé *
Vous pourriez également *
Vous aimeriez aussi
Vous pourrez aussi aimer
Vous pourrez aimer aussi
Vous aimerez peut-être *
Ceci pourrait vous intéresser
Cela pourrait vous intéresser
Ça pourrait vous intéresser
Ces articles pourraient vous intéresser
Ça peut vous intéresser
Ne manquez pas
Ne manquez pas aussi
À ne pas rater
Sur le même thème *
Du même auteur
Dans l'actualité
Dans l'actu
Dans nos archives
Dans l'édition *
Voir plus d'articles
Voir plus d'actualités
Voir plus de nouvelles
Voir d'autres articles
Voir aussi dans *
Lire la suite dans *
Autres contenus
Les brèves
Nos dernières vidéos
Nos dernières videos
Nos vidéos
Dernières vidéos
Vidéos récentes
Vidéos recommandées
Photos et vidéos
En images
Tendances
Populaires
Populaire
Le plus lu *
Le top des articles
Titres associés
Les articles associés
L'essentiel de l'actualité
Publié également
Nos partenaires
Du même sujet
Liens sponsorisés
Contenus partenaires
Annonces sponsorisées
De la même catégorie
De la même rubrique
De la même section
Dans la même veine
Du même journaliste
Articles liés *
Aussi dans cette rubrique
Aussi dans la rubrique
Toujours dans la rubrique
Toujours en politique
Autres actus
Plus d'actus
Les plus lues
Les articles les plus lus
Les articles les plus consultés
Les articles les plus récents
Vos articles les plus lus
À lire absolument
À lire en ce moment
En ce moment
En continu
Sélectionné pour vous
Rien que pour vous
Nos articles similaires
Nos autres actualités
Retour sur l'actualité
Le reste de l'actualité
Le reste de l'actu
Pages suivantes
Les titres du jour
Les titres
À l'affiche
À propos de ce sujet
Nouvelles du jour
Actualités en bref
Actualités régionales
Vu sur le web

# The same of lines that may head a box of links in the midst of the story.
[box-marker]
Xem thêm
Đọc thêm
À lire également
Lire également
Voir également
À voir aussi
À lire
À lire aussi
Lire aussi
Lire plus
En savoir plus
Voir aussi
Sur le même sujet
Sur le même thème
À propos du même sujet
Tags
Tag
Mots clés
Mots-clés
Étiquettes
相关文章
Liens connexes
Lien connexe
À voir également
Pour aller plus loin
Pour approfondir
Lire aussi l'article
À lire et à voir
À voir et à lire
À consulter
À consulter aussi
À consulter également
Pour en savoir plus
Pour plus d'informations
Pour plus d'infos
Voir aussi nos articles
Lisez aussi
Lisez également
Et aussi
Sur ce sujet
Sur ce thème
Sur le sujet
Articles sur le même sujet
Voir les articles
Autour du même sujet
Autour de ce sujet
Mot-clé
Mot clé
Notre dossier
Plus sur le sujet
Plus sur ce sujet
Documents liés

[menu-marker]
À propos de l'auteur
À propos de l'auteure
À propos des auteurs
Adresse pour l'envoi de questions *
Bản quyền thuộc về *
Đơn vị chủ quản *
Cơ quan chủ quản *
Renseignements pour les médias *
Les dernières réactions *
Sans commentaire
Chargé de publication *
Même sujet
Même catégorie
Même auteur
Patrimoine
Commentaires
Comment (0)
Commentaire (0)
Laisser un commentaire
Laissez un commentaire
Mentions légales
Contactez-nous
Plan du site
Le plus lu
Vos commentaires
Commentaire
Aucun commentaire
Pas de commentaire
Enregistrer un commentaire
Ajouter un commentaire
Poster un commentaire
Commentaires Facebook
Commentaires via Facebook
Vos réactions
Réagissez à cet article
Laisser une réponse
Laisser un commentaire *
Renseignements
Renseignements *
Pour plus de détails *
Pour plus de renseignements *
Pour plus d'information *
Pour de plus amples renseignements *
Contact presse
Contacts presse
Contact presse *
Contact média
Contact médias
Contacts médias
Relations médias
Relations de presse
Contact
Contacts
Nous contacter
Qui sommes-nous
Mentions légales *
Un message un commentaire
Un message, un commentaire
Répondre à cet article
Poster un message
Donnez votre avis
Écrire un commentaire
Soyez le premier à commenter *
0 réponse
Réagir à cet article
Réagir à l'article
Réagir
Réagissez
Votre réaction
Votre commentaire
Ajouter votre commentaire
Publier un commentaire
Écrivez votre commentaire
Vous avez la parole
Les commentaires
Les commentaires sont fermés
Commentaires fermés
Commentez cet article
Commenter
Commenter cet article
Voir les commentaires
Commentez avec *
Nouveau commentaire
Navigation de l'article
Navigation des articles
Anonyme a dit
Anonyme a écrit
Soyez le premier à réagir *
0 commentaires
0 réaction
Votre nom *
Rédactrice en chef *
Rédacteur en chef *
Directeur de publication *
Directeur de la publication *
Directrice de la publication *
Directeur général *
Directeur de la rédaction
Éditeur responsable *
Permis de publication *
Licence n *
Siège social *
Nos coordonnées
Coordonnées
Adresse
Pied de page
À propos de nous
Politique de confidentialité
Conditions d'utilisation
Conditions générales *
Nos réseaux sociaux
Suivez-nous sur *
Infos pratiques
Chère lectrice, cher lecteur
Chers lecteurs
Cher lecteur
Relations avec les médias
Personne-ressource
Personnes-ressources
Informations aux médias
Contacts médias *
Pour tout renseignement *
Service de presse *
Nom d'utilisateur
Informations complémentaires
Renseignements complémentaires
Pour tout complément d'information
Pour toute information complémentaire
Pour toute information complémentaire *
Pour toute information
Pour information
Personnes à contacter
Personne à contacter
Personne de contact
Personnes de contact
Pour nous contacter
Modal title
Documents joints
Document joint
Pièces jointes
Pièce jointe
Fichiers joints
Fichier joint
À télécharger
Documents à télécharger
Liens utiles
Lien utile

[junk-line]
Proverbe du jour *
En conformité avec les normes du JTI *
Plus SWI swissinfo *
S'inscrire à la newsletter *
Pour être informé des derniers *
Lecture *
Suivez toute l'actualité *
Recevez toute l'actualité *
NewsletterRecevez *
Lire le journal numérique
Lire plus tard
Je m'abonne
Une publication partagée par *
Voir cette publication sur *
Nguồn *
Tác giả *
Địa chỉ *
Điện thoại *
Lượt xem *
Đăng ngày *
Xem với cỡ chữ *
In bài viết
Gửi bài viết
Chargement du contenu
À voir en vidéo
Plus
Partez cet article *
Évaluation de page *
Article lu *
AllAfrica publie *
Les articles et documents identifiant AllAfrica *
Les pourvoyeurs d'informations, identifiés sur chaque article *
Lire l'article original *
Enregistrer mon nom *
Ce texte fait partie de *
Navigation principale
Navigation interlangues
Article précédent *
Article suivant *
S'abonner
X
Aller au contenu
Aller au contenu principal
Aller directement au contenu
Accéder au contenu
Accéder au contenu principal
Passer au contenu
Passer au contenu principal
Panneau de gestion des cookies
Skip to content
Skip to main content
Revenir à *
Retour à *
Dernière mise à jour *
Partagez cet article *
Augmenter
Normal
Current Size*
Version imprimable
D.R.
Navigation
Partager
Partagez
Partager cet article
Suivez-nous
Source
Source:*
No data
Imprimer
Envoyer
Facebook
Twitter
Zalo
Chia sẻ
Email
Copier le lien
Lire aussi *
À lire aussi *
Voir aussi *
Lire également *
Sur le même sujet *
Cliquez ici *
Abonnez-vous *
Suivez nous *
Partager sur *
Mots clés *
Tags *
Tous droits réservés *
Copyright *
un
En poursuivant votre navigation *
Ce site utilise des cookies *
Nous utilisons des cookies *
Cette adresse e-mail est protégée *
Cette adresse email est protégée *
Vous devez activer le JavaScript *
Cette image sera automatiquement bloquée *
Votre adresse e-mail ne sera pas publiée *
Votre adresse de messagerie ne sera pas publiée *
Les champs obligatoires *
Cet article est réservé *
Article réservé *
Cliquez pour *
* Tous droits réservés
Tous droits de reproduction *
Inscrivez-vous *
Recevez chaque *
Chaque matin recevez *
Partager via *
Partagez l'article *
Partager l'article *
Vous avez aimé cet article *
Vous devez être connecté *
Veuillez vous connecter *
Mời quý độc giả *
Retournez en haut de la page
Haut de page
Envoyer à un ami *
Publicité *
Social media auto publish *
Vous souhaitez nous envoyer *
Utilisez le formulaire de contact *
Ce forum est modéré *
Inscription à *
Entrez votre *
Saisissez votre *
Votre adresse *
Lisez nos *
Partager cette histoire
Ce contenu a été publié *
Liens connexes
Lien connexe
Renseignements *
Contact *
Contacts *
Contact presse *
Contacts presse *
Pour information *
Consultez nos *
Achetez *
Traducteur *
Traductrice *
Tag *
Mot-clé *
Mots-clés *
Étiquette *
Étiquettes *
Nombre de visites *
Nombre de consultations *
Nombre de vues *
Nombre de lectures *
Tél *
Téléphone *
Adresse *
Fax *
Courriel *
Permis de publication *
Télécharger l'application *
Télécharger le *
Télécharger la *
Toutes les vidéos *
Toute reprise *
Toute reproduction *
Reproduction interdite *
L'article auquel *
Les informations recueillies *
Lire l'original *
Voir l'original *
Lire la version *
La rédaction de * vous
Nous vous remercions *
Les commentaires sont *
Vos commentaires *
Soyez respectueux *
Votre réaction *
* tous droits réservés *
* tous droits réserves *
* all rights reserved *
Vous avez encore *
Il vous reste *
Votre nom *
Espace francophone
JPEG *
PDF *
Partager l'info *
Partager cette page *
Partager la page *
Version audio *
Cet article vous a *
Cet article a été lu *
Si vous souhaitez *
Pour ne rien manquer *
Ne manquez rien *
Rejoignez-nous *
Retrouvez-nous *
Retrouvez toute l'actualité *
Retrouvez l'actualité *
Soutenez *
Faites un don *
Nouvelles transmises *
NOUVELLES TRANSMISES PAR *
Pour toute information complémentaire *
Pour tout complément d'information *
Renseignements complémentaires *
Informations complémentaires *
Télécharger le communiqué *
Voir le communiqué *
Lire le communiqué *
Consulter le *

[credit]
photo | photos | crédit | crédits | source | image | illustration | cliché

# Who wrote or translated a text, before a colon.
[credit-noun]
traduction | traducteur | traductrice | version française | rédaction | reportage | texte | textes

# Lines that stand in the midst of a story, or above the menu of the page's end.
[menu-break]
Forum
Réactions
Réponses
Votre avis
Newsletter
Rubriques
Publicité
Annonce
Recherche
Rechercher
Infolettre

# What ends an article; the rest of the line may be a number.
[end-mark]
Fin
30
Rédacteurs *
Rédacteur *
Web rédacteur *

# Short lines that end no sentence: beginnings (a word alone only before a colon), or
# whole lines. 0 is any number.
[short-line]
Repost0
Popularité *
Par
Suivre
Écouter
Consultez notre dossier *
Thème *
Hébergement *
Lecture 0 mn
Restaurer la taille *
Augmenter la taille *
Réduire la taille *
Diminuer la taille *
Lien permanent *
Fil d'Ariane
Lu *
Lu 0 *
Vues 0
Vu 0 *
Vu *
Vues *
Nombre de lectures *
Nombre de vues *
Temps de lecture *
Durée de lecture *
Lecture *
0 vues
0 vue
0 lectures
0 lecteurs
0 fois
0 commentaires
0 commentaire
0 min de lecture
0 minutes de lecture
0 partages
0 réactions
0 photos
0 min à lire
Il y a 0 *
Taille du texte *
Taille de police *
Publié *
Publié le *
Mis à jour *
Mise à jour *
Modifié *
Crédit photo *
Tags *
Mots clés *
Étiquettes *
Thèmes *
Catégorie *
Catégories *
Classé dans *
Suivez *
Écouter *
Écoutez *
Signaler *
Ajouter aux favoris *
Ajouter à *
Réagir *
Réagissez *
Votez *
Se connecter *
Connexion *
Déjà abonné *
Envoyer à *
Envoyer par *
Imprimer *
Version *
Télécharger *
Agrandir *
Original vietnamien *
Traduit par *
Traduction *
Voir la version *
Par mots clés *
Vous avez trouvé une erreur *
À propos de l'auteur *
La suite après *
Suite après *
Lire la suite *
Lire l'article *
Lire plus *
Copier *
Source *
Page *
Publié dans *
Sujet *
Auteur *
Rubrique *
Retour *
0 minutes
0 minute
0 mn
0 réponses
0 j aime
0 likes
J'aime
J'aime 0
J'aime partager *
J'aime tweet *
J'aime tweeter *
Voir tous *
Voir toutes *
Tous les articles *
Toute l'actualité *
Vous désirez lire *
Vous souhaitez *
J'en profite
Chargement *
Écouter l'article *
Écoutez l'article *
Imprimer cet *
Imprimer l'article *
Version imprimable *
Version à imprimer *
Agrandir la *
Agrandir l'image *
Lecture 0 min
0 min
0 min de lecture *
Lu 0 fois *
Nombre de visites 0 *
Nombre de visites *
Nombre de consultations *
Nombre de consultations 0 *
0 visites
0 consultations
0 clics
Traducteur *
Traduction par *
Page vue 0 *
Visites 0
Visites *
Lecture 0
Tag *
Mot-clé *
Mots-clés *
Vous avez encore *
Dernière modification *
Dernière mise à jour *
Retour au sommaire *
Retour à la liste *
Retour aux *
Voir toutes les *
Voir tous les *
Toutes les actualités *
Toutes les dépêches *
Suivez-nous *
A suivre sur *
Précédente suivante
Précédent suivant
Entrer le code
Pseudo
Pseudonyme
Votre pseudo
Nom
Prénom
E-mail
Site web
Message
Titre
Commentaire
Votre message
Mon compte
Playlist *
Titrologie
INSTALLER
Edition n *
Édition n *
Numéro *
N°0 *
Réagir 0
Réagir
Réactions 0

# The first word of the way to a page.
[home-page]
Accueil du site
Trang chủ
Accueil | Page d'accueil | Vous êtes ici | Retour à l'accueil | Actualités | Actualité | Actu

# Lines above the headline that say what the paper is.
[masthead]
Des perspectives suisses en 10 langues
Agence d'information *
Agence nationale d'information *
Trang thông tin điện tử *
Cổng thông tin *
Plateforme de service public
Journal de *
Journal du *
Journal officiel *
Bulletin officiel *
Bulletin d'information *
Bulletin municipal *
Organe central *
Organe du *
Organe de *
Quotidien national *
Quotidien d'information *
Quotidien indépendant *
Le quotidien *
L'hebdomadaire *
Hebdomadaire *
Mensuel *
Portail *
Le portail *
Site officiel *
Le site officiel *
Site web *
Site internet *
Agence de presse *
L'information *
L'actualité *
L'info *
Toute l'actualité *
Toute l'info *
La voix *
La radio *
Radio *
Télévision *
Édition *
République *
Ministère de *
Ministère des *
Ministère du *
Gouvernement de *
Gouvernement du *
Parlement de *
Ambassade de *
Ambassade du *
Préfecture de *
Unité *
Union Discipline Travail
Liberté Égalité Fraternité
* en ligne
* online
* điện tử
* news
* info
* infos
* magazine
* tv
* version française
* édition française
* portail d'information
* journal en ligne

# What the sections of a site are called.
[rubric]
Accueil du site
Trang chủ | Giới thiệu | Tin tức | Sự kiện | Tin tức - Sự kiện | Thời sự | Chính trị | Kinh tế | Xã hội | Văn hóa | Thể thao | Quốc tế | Du lịch | Giáo dục | Pháp luật | Đời sống | Y tế | Công nghệ | Liên hệ | Đối ngoại | An ninh quốc phòng | Nouvelles | Fil de presse | Communiqué de presse | Documentation | Navigation principale | Navigation interlangues
Imprimer | Envoyer | Envoyer à un ami | Envoyer par e-mail | Envoyer par mail | Version imprimable | Partager | Réagir | Commenter | Classement | Titrologie | Communes | Loisirs | Annonces | Éditoriaux | Nationales | Internationales | Brèves internationales | Sci-Édu | Sci-Tech | Sciences-Tech | Culture-Sport | Culture et sports | Amitié | Ethnies et Montagnes | Ethnies | Religions | Religion | Islam | Portrait | Documents | Dossiers | Social | Social et culture | Francophonie | ASEAN | Océan Indien | Tribune | Tribunes | Chronique | Chroniques | Caricature | Courrier des lecteurs | Forum | Blogs | Blog | Voyages | Chinois facile | Apprendre le chinois | Investissement | Investissements | Commerce et investissement | Contact | Contactez-nous | Nous contacter | Qui sommes-nous | Plan du site | Mentions légales | À propos | Publicité | Archives | Agenda | Emploi | Petites annonces | Emplois | Offres d'emploi | Nécrologie | Carnet | Étudiant | Jeunesse | Femmes | Auto | Automobile | High-tech | Numérique | Tech | Médias | People | Musique | Cinéma | Arts | Art et culture | Patrimoine | Gastronomie | Cuisine | Vie pratique | Mode de vie | Bien-être | Immobilier | Bourse | Marchés | Banque | Énergie | Mines | Transport | Transports | Infrastructures | Urbanisme | Logement | Eau | Climat | Planète | Nature | Catastrophes | Villes | Ville | Départements | District | Districts | Cantons | Canton | Communautés | Diaspora | Immigration | Amérique | Moyen-Orient | Proche-Orient | Océanie | Océan indien | Afrique de l'Ouest | Afrique centrale | Chine-Afrique | Chine ABC | Grands titres | Titres | Premier ministre | Politiques | Lois | Documentation | Publications | Discours | Services | Services en ligne | Démarches | Conseil | Assemblée | Sénat | Élections | Police | Armée | Forces armées | Anti-corruption | Souveraineté | Mer et îles | Mer Orientale | Amis du Vietnam | Vietnam en images | En images | Images | Infographies | Infographie | Magazine | Mégastory | Podcast | Audio | TV | Web TV | Émissions | Programmes | Fréquences | Grille | Presse | Revue de presse | Communiqués de presse | Salle de presse | Organisation | Présentation | Histoire | Institutions | Nos services | Liens | Liens utiles | FAQ | Aide | Inscription | Identifiez-vous | Fil info | Fil d'actualité | Les plus lus | Spécial | Grand format | Décryptage | Décryptages | Idées | Débat | Vidéothèque | Photothèque | Médiathèque | Kiosque | PDF | Le journal | Edition papier | L'édition du jour | À découvrir | Découverte | Destinations | Hôtels | Restaurants | Concours | Jeux | Sondage | Sondages | Petites annonces | Les régions | Le monde | La région | L'actualité | Toute l'actualité | Football | Autres sports | Basket | Athlétisme | Coups de cœur | Rétrospective | Reportages
À la une | A la une | Politique | Économie | Société | Culture | Sport | Sports | International | Internationale | National | Nationale | Monde | Afrique | Asie | Europe | Amériques | Maghreb | Diplomatie | Coopération | Actualité | Actualités | Actu | Infos | Info | Nation | Régions | Région | Régional | Local | Locale | Santé | Éducation | Environnement | Tourisme | Sciences | Technologies | Opinion | Opinions | Débats | Éditorial | Reportage | Communiqué | Communiqués | Brèves | Brève | Dernière minute | Dernières nouvelles | Flash | Urgent | Dépêches | Dépêche | Accueil | Menu | Vidéos | Vidéo | Photos | Galerie | Multimédia | Chine | Vietnam | Partager | Affaires étrangères | Relations extérieures | Faits divers | Justice | Défense | Sécurité | Agriculture | Commerce | Entreprises | Entreprise | Finances | Finance | Dossiers | Dossier | Provinces | Collectivités | S'abonner | Abonnez-vous | Se connecter | Connexion | Mon compte | Close | Search | Rechercher | Recherche | Logo | Radio | Direct | Replay | Newsletter | Podcasts | Abonnements | Météo | Link | Next | Fermer | Opinions | Enquêtes | Portraits | Interviews | Entretien | Interview | Analyse | Analyses | Nos régions | Actualité nationale | Actualités nationales | Actualités internationales | Vie politique | Actualités régionales | La une | Une | Lu pour vous | Non classé | Gouvernement | Parlement | Présidence | Ministère | Ministères | Développement | Intégration internationale | Relations internationales | Économie et finances | English | Français | French | Español | Deutsch | Italiano | Tiếng Việt | Vietnamese | Khmer | Lao | App | EN | FR | Version française | English version | Fr En

# Words of share bars.
[network]
facebook | twitter | whatsapp | telegram | linkedin | pinterest | instagram | youtube | tiktok | messenger | wechat | weibo | viber | zalo | email | mail | courriel | e-mail | sms | rss | tumblr | reddit | flipboard | google | tweet | tweeter | partager | partages | imprimer | print | share | newsletter | infolettre | notifications | abonnés | gmail | boîte

# What calls to the reader begin with.
[call]
suivez | rejoignez | abonnez | inscrivez | recevez | retrouvez | téléchargez | partagez | likez | aimez | cliquez | activez | chaque | restez | découvrez

# Beginnings of lines that say who wrote the text.
[writer]
rédigé par
publié par
écrit par
posté par
proposé par
article en français par
article en khmer de
article en khmer par
article en lao de
réalisé par
propos recueillis par
recueilli par
recueillis par
de notre correspondant
de notre correspondante
de notre envoyé spécial
de notre envoyée spéciale
de nos envoyés spéciaux
notre correspondant
notre envoyé spécial
correspondance particulière
texte et photos
auteur
traduit par
traducteur
traductrice
traduction
la rédaction
rédaction
une dépêche de
traducteur
traductrice
traduction
propos recueillis
textes et photos
texte
photos et texte
article rédigé par
reportage de
un reportage de
avec notre correspondant
interview réalisée par
entretien réalisé par
dossier réalisé par
article de
de nos correspondants
notre correspondante
notre envoyée spéciale
photos et propos recueillis
collaboration spéciale

# What such lines begin with where nothing but names follows.
[writer-by]
par

[writer-with]
avec | et

[writer-link]
envoyé | envoyée | envoyés | spécial | spéciale | spéciaux | correspondant | correspondante | stagiaire | journaliste | notre | nos | et | avec | à | de | du | des | le | la | d | l | en | pour | n | jan | édité | par | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche

# Lines that stand below a story and nowhere in it; * as above.
[last-line]
Dernière modification *
Haut de page
Retour en haut *
Partagez cet article *
Thème *
Article lu *
Tags *
Tag *
Mots clés *
Mots-clés *
Mot-clé *
Mot clé *
Étiquettes *
Thèmes *
Catégorie *
Catégories *
Classé dans *
Sous le thème *
Publié dans *
Source *
Sources *
© *
Nombre de visites *
Nombre de consultations *
Nombre de lectures *
Commentaires *
Réagir
Réagir *
Auteur *
Traducteur *
Traduction *
Cet article a été lu *
Retour *
Propos recueillis *

# Headings of boxes that belong to the story.
[own-box]
À savoir
Repères
Repère
Fiche
Fiche technique
Encadré
Chiffres clés
Chiffres
Les chiffres
En chiffres
Bon à savoir
À retenir
Ce qu'il faut retenir
L'essentiel
Le contexte
Contexte
Rappel
Chronologie
Biographie
Bio express
Parcours
Portrait
Mode d'emploi
Note
Notes
Annexe
Annexes
Signataires
Les signataires
Liste des *
À propos *
À propos de *
À propos du *
À propos des *
Faits saillants
Citation
Citations
Les faits
Zoom
Éclairage
Programme
Programme *
Le programme
Le programme *
Composition *
La délégation
Membres de la délégation
Liste *
Ordre du jour
Accords signés
Documents signés
Les accords signés
Les documents signés
Résultats
Les résultats
Palmarès
Les lauréats
Lauréats
Nominations
Mesures nominatives
Principales décisions
Les décisions
Calendrier
Dates clés
Verbatim
Ils ont dit
Réactions
Participants
Les participants

# Words before the numbers of those who make the page.
[imprint]
tél | téléphone | fax | télécopie | issn | bp | standard | mobile | portable | rc

# Headings of other stories that no marker lists: a noun, a word that makes a heading of it, and
# small words between them, in one line with nothing else: "Nouvelles en relation".
[story-noun]
nouvelle | nouvelles | actualité | actualités | actu | actus | article | articles | info | infos | information | informations | contenu | contenus | publication | publications | dossier | dossiers | sujet | sujets | billet | billets | post | posts | titre | titres | communiqué | communiqués | dépêche | dépêches | brève | brèves | lecture | lectures | histoires | reportages | analyses | news | textes | pages | vidéos

[story-tells]
relation | rapport | lien | liens | connexe | connexes | lié | liés | liée | liées | relié | reliés | reliée | reliées | associé | associés | associée | associées | similaire | similaires | apparenté | apparentés | apparentée | apparentées | recommandé | recommandés | recommandée | recommandées | conseillé | conseillés | conseillée | conseillées | suggéré | suggérés | suggérée | suggérées | récent | récents | récente | récentes | précédent | précédents | précédente | précédentes | suivant | suivants | suivante | suivantes | populaire | populaires | lus | lues | vus | vues | partagés | partagées | commentés | commentées | consultés | consultées | complémentaires | même | autre | autres | dernier | derniers | dernière | dernières | intéresser | découvrir | manquer | rater

[story-fill]
en | avec | du | de | des | d | l | la | le | les | plus | à | a | lire | voir | ne | pas | pour | vous | nos | vos | notre | ce | cet | cette | ces | dans | sur | rubrique | section | catégorie | auteur | thème | sujet | aussi | également | encore | et | qui | que | ceci | cela | pourraient | pourrait | devraient | devrait | peuvent | peut | site | jour | moment | semaine
