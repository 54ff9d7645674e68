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

# Words that begin longer ones: "intergouvernemental" is one word, not two.
[prefix]
inter | anti | auto | multi | micro | mini | macro | super | supra | trans | visio | vidéo | télé | cyber | agro | socio | euro | afro | péri | para | post | semi | hydro | électro | aéro | thermo | photo | radio | franco | sino | archi | hyper | infra | ultra | extra | néo | pluri | quasi | contre

# Words that no line ends with, but where a link of the page broke it.
[hanging]
de | du | des | la | le | les | et | aux | au | par | pour | sur | dans | un | une | avec | que | leur | leurs | cette | ces | entre

[ordinal-end]
e | er | ere | re | eme | nd | nde | ieme | es | km | kg | m | h | h00 | ha | mw | kw | bis | ter

[abbreviation]
m | mm | se | mme | mmes | mlle | sem | semme | ing | dr | pr | me | mgr | st | ste | art | no | vol | etc | av | env | cf | gal | col | janv | févr | sept | oct | nov | déc

# A language switch leaves its label in front of a paragraph.
[junk-prefix]
Français | English | French | Tiếng Việt | Vietnamese

[teaser-marker]
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

# The same of lines that may head a box of links in the midst of the story.
[box-marker]
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

[menu-marker]
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

[junk-line]
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

[credit]
photo | photos | crédit | crédits | source | image | illustration | cliché

# Who wrote or translated a text, before a colon.
[credit-noun]
traduction | traducteur | traductrice | rédaction | reportage | texte | textes

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

# The first word of the way to a page.
[home-page]
Accueil | Page d'accueil | Vous êtes ici | Retour à l'accueil | Actualités | Actualité | Actu

# What the sections of a site are called.
[rubric]
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

# What such lines begin with where nothing but names follows.
[writer-by]
par

[writer-with]
avec | et

[writer-link]
et | avec | à | de | du | des | le | la | d | l | en | pour | n | jan | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
