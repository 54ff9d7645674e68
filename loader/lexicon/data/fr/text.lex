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
À lire également
Lire également
Voir également
À voir aussi
À lire
Sur le même sujet :
Dans la même catégorie
À découvrir
Plus d'articles
D'autres articles
Articles récents
Actualités associées
Contenu associé
À propos du même sujet
Voir plus
Voir aussi
À lire aussi
Lire aussi
Lire plus
En savoir plus
Sur le même sujet
Sur le même thème
Dans la même rubrique
Articles liés
Articles connexes
Articles similaires
Articles associés
Nouvelles connexes
Autres articles
Autres actualités
Autres nouvelles
Actualités connexes
Plus d'actualités
À ne pas manquer
Les plus lus

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
Newsletter
Rubriques
Mentions légales
Contactez-nous
Plan du site
Le plus lu
Vos commentaires

[junk-line]
Revenir à *
Retour à *
Dernière mise à jour *
Partagez cet article *
Augmenter
Normal
Current Size*
Version imprimable
La Rédaction
D.R.
Navigation
Tags
Mots clés
Mots-clés
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

[credit]
photo | photos | crédit | crédits | source | image | illustration | cliché
