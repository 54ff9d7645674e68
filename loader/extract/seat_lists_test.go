package extract_test

import (
	"testing"

	"entente/graph"
)

// Lists that tell who gets a post where, stories of those who change districts, and provinces with common words
// for names. Persons are invented.
func TestSeatLists(t *testing.T) {
	const lead = "Le président de la République du Cameroun a nommé les préfets de trois départements. "
	const story = "Le président a signé trois décrets au Cameroun. Le premier nomme des préfets. "
	hold, visit := graph.HoldsPosition, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"place and name", lead + "Voici la liste : Vina : Paul Testé ; Wouri : Mme Anne Testard ; Noun : Jean Testin.", hold,
			[]string{"anne-testard → cm-wouri préfet", "jean-testin → cm-noun préfet", "paul-teste → cm-vina préfet"}},
		{"a name that no table knows", lead + "Vina : Mokube Testounga ; Wouri : Bekima Testala.", hold,
			[]string{"bekima-testala → cm-wouri préfet", "mokube-testounga → cm-vina préfet"}},
		{"name, then where", lead + "Il s'agit de changements attendus, à savoir Paul Testé dans la Vina ; Anne Testard au département du Wouri et Jean Testin dans le Noun.", hold,
			[]string{"anne-testard → cm-wouri préfet", "jean-testin → cm-noun préfet", "paul-teste → cm-vina préfet"}},
		{"the post in the sentence", "Le chef de l'État camerounais a nommé les secrétaires généraux des dix régions dont Adamaoua : Paul Testé ; Littoral : Jean Testin.", hold,
			[]string{"jean-testin → cm-littoral secrétaire général", "paul-teste → cm-adamaoua secrétaire général"}},
		{"no post of several", "La pluie a duré trois jours au Cameroun. Vina : Paul Testé ; Wouri : Anne Testard.", hold, nil},
		{"another post in between", lead + "Les journalistes étaient là. Trois directeurs aussi. Vina : Paul Testé ; Wouri : Anne Testard.", hold, nil},
		{"one name and no list", lead + "Paul Testé dans la Vina a souri.", hold, nil},
		{"who moves", "Le sous-préfet de Bafia, Paul Testé, a été muté à Obala, au Cameroun.", hold,
			[]string{"paul-teste → cm-bafia sous-préfet (former)", "paul-teste → cm-obala sous-préfet"}},
		{"a former post beside the name", "Le chef de district de Makoua, l'ancien directeur de l'Agence congolaise d'information, Paul Testé a été muté à Kindamba.", hold,
			[]string{"paul-teste → agence-congolaise-d-information directeur (former)", "paul-teste → cg-kindamba chef de district", "paul-teste → cg-makoua chef de district (former)"}},
		{"from one district to another", "De nouveaux sous-préfets ont été nommés au Cameroun. Anne Testard, jusque-là en poste à Bafia, va à Obala.", hold,
			[]string{"anne-testard → cm-bafia sous-préfet (former)", "anne-testard → cm-obala sous-préfet"}},
		{"which is no visit either", "De nouveaux sous-préfets ont été nommés au Cameroun. Anne Testard, jusque-là en poste à Bafia, va à Obala dans le Centre.", visit, nil},
		{"to go is not to get a post", "Anne Testard va à Bafia, au Cameroun.", hold, nil},
		{"head of a unit", story + "Anne Testard sous-préfet de Bafia prend la tête du département de la Vina.", hold,
			[]string{"anne-testard → cm-bafia sous-préfet (former)", "anne-testard → cm-vina préfet"}},
		{"left, taken, filled", story + "Le second décret nomme des sous-préfets. Il déplace Paul Testé. L'intéressé quitte l'arrondissement de Bafia dans le Centre. Il prend la tête de l'arrondissement d'Obala. Il est remplacé à Bafia par Jean Testin.", hold,
			[]string{"jean-testin → cm-bafia sous-préfet", "paul-teste → cm-bafia sous-préfet (former)", "paul-teste → cm-obala sous-préfet"}},
		{"for his part", "Paul Testé pour sa part, maire de Bafia, est nommé préfet de la Vina.", hold,
			[]string{"paul-teste → cm-bafia maire", "paul-teste → cm-vina préfet"}},
	})
	located := graph.LocatedIn
	const sisters = "Le ministre congolais a parlé du Niari, de la Bouenza et de la Lékoumou. "
	tellsAll(t, "Nouvelles de Brazzaville\n\n", "", []wording{
		{"among others", sisters + "Trois routes sont prévues dans le Pool et pour la Cuvette.", located,
			[]string{"cg-bouenza → cg", "cg-brazzaville → cg", "cg-cuvette → cg", "cg-lekoumou → cg", "cg-niari → cg", "cg-pool → cg"}},
		{"a word", sisters + "Le Pool automobile et la Cuvette Ouest ont souri.", located, []string{"cg-bouenza → cg", "cg-brazzaville → cg", "cg-cuvette-ouest → cg", "cg-lekoumou → cg", "cg-niari → cg"}},
	})
}

// Whom one sentence tells into several offices, counterparts of other states, town halls, joint bodies with two
// matters, and talks abroad. Persons are invented.
func TestOfficesInOneSentence(t *testing.T) {
	hold, met, visit, party, part := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.PartyTo, graph.PartOf
	tellsAll(t, "Nouvelles du Cameroun\n\n", "", []wording{
		{"likewise", "Paul Testé a été élu gouverneur de l'Ituri et Jean Testin vice-gouverneur.", hold,
			[]string{"jean-testin → cd-ituri vice-gouverneur", "paul-teste → cd-ituri gouverneur"}},
		{"one ministry after the other", "Le président a nommé Paul Testé ministre de l'Économie, Jean Testin ministre des Mines et Anne Testard ministre du Plan.", hold,
			[]string{"anne-testard → cm ministre du Plan", "jean-testin → cm ministre des Mines", "paul-teste → cm ministre de l'Économie"}},
		{"nobody appointed", "Paul Testé a vu le maire de Bafia et Jean Testin.", hold, nil},
		{"a counterpart's sector and state", "Paul Testé, ministre de la Coopération, et son homologue de l'Intégration régionale du Gabon, Jean Testin, se sont rencontrés.", hold,
			[]string{"jean-testin → ga ministre de l'Intégration régionale", "paul-teste → cm ministre de la Coopération"}},
		{"town halls", "La mairie de Bafia, au Cameroun, et celle de Vernon, en France, ont signé une convention de coopération.", party,
			[]string{"cm-bafia → convention-de-cooperation-cm-bafia-fr-vernon", "fr-vernon → convention-de-cooperation-cm-bafia-fr-vernon"}},
		{"handing over", "La passation de service entre Paul Testé et Jean Testin a eu lieu lundi.", met, []string{"jean-testin → paul-teste"}},
		{"talks abroad", "Le ministre gabonais Paul Testé s'est entretenu à Douala avec Jean Testin.", visit, []string{"paul-teste → cm-douala"}},
		{"talks on a place", "Le ministre gabonais Paul Testé s'est entretenu avec Jean Testin de la route de Douala.", visit, nil},
		{"told of a state", "La route est passée au Gabon en 1990, a dit Paul Testé.", visit, nil},
		{"an army", "Des officiers de l'armée tchadienne sont venus.", part, []string{"armee-td → td"}},
		{"two matters", "La commission mixte de défense et sécurité entre le Cameroun et le Tchad a siégé.", graph.CooperatesWith, []string{"cm → td"}},
		{"who stands for a town", "La ville de Bafia, représentée par son maire Paul Testé, a reçu mardi la délégation gabonaise menée par Jean Testin.", met, []string{"jean-testin → paul-teste"}},
		{"what a town got", "La ville de Bafia, représentée par son maire Paul Testé, a reçu un prix que Jean Testin avait eu.", met, nil},
		{"two who stand for sides", "La région de l'Est, représentée par Paul Testé, a signé un accord avec l'Unicef, représenté par Jean Testin.", graph.Signed, []string{"jean-testin → accord-cm-est-fonds-des-nations-unies-pour-l-enfance-e3b98a4da31a127d", "paul-teste → accord-cm-est-fonds-des-nations-unies-pour-l-enfance-e3b98a4da31a127d"}},
		{"people without names in a list", "Le Forum des maires 2024 a eu lieu en présence de Paul Testé, des élus locaux, de Jean Testin et Anne Testard.", graph.ParticipatedIn,
			[]string{"anne-testard → forum-des-maires-2024-2024", "jean-testin → forum-des-maires-2024-2024", "paul-teste → forum-des-maires-2024-2024"}},
	})
}
