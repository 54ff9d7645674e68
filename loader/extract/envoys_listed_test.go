package extract_test

import (
	"testing"

	"entente/graph"
)

// TestEnvoysWithTheirStates reads envoys who are received together and named one by one with the state that sends each,
// and where he lives. Persons are invented.
func TestEnvoysWithTheirStates(t *testing.T) {
	hold, met, visit, with := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith
	host := "Le président du Burundi, Paul Testa, a reçu mardi quatre nouveaux ambassadeurs. "
	ofEach := "Les nouveaux ambassadeurs accrédités au Burundi ont présenté leurs lettres au président Paul Testa. Il s'agit de Gentiana Testu de Roumanie avec résidence à Nairobi ; Sabri Testou d'Algérie avec résidence à Bujumbura et Danjela Testi de Serbie dont la résidence se trouve à Kigali."
	goesOn := "Le président du Burundi, Paul Testa, a accueilli l'ambassadrice d'Irlande, Anne Testu, ayant sa résidence à Kampala ; Sébastien Testou de la République française, basé à Harare au Zimbabwe et Einat Testi d'Israël avec résidence à Kigali. Il a souri à la coopération bilatérale."
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"of each, with where he lives", ofEach, hold,
			[]string{"danjela-testi → rs ambassadeur", "gentiana-testu → ro ambassadeur", "paul-testa → bi président", "sabri-testou → dz ambassadeur"}},
		{"all of them were received", ofEach, met,
			[]string{"danjela-testi → paul-testa", "gentiana-testu → paul-testa", "paul-testa → sabri-testou"}},
		{"where one lives is no visit", ofEach, visit, nil},
		{"the list goes on behind one with his post", goesOn, hold,
			[]string{"anne-testu → ie ambassadrice", "einat-testi → il ambassadeur", "paul-testa → bi président", "sebastien-testou → fr ambassadeur"}},
		{"all of the list were received", goesOn, met,
			[]string{"anne-testu → paul-testa", "einat-testi → paul-testa", "paul-testa → sebastien-testou"}},
		{"envoys of many are no two sides", goesOn, with, nil},
		{"the states first", host + "Il s'agit des ambassadeurs de la Pologne, M. Jan Testu (à gauche) basé à Brazzaville, du Bénin, M. Eric Testou basé à Pretoria et celui du Royaume de Suède, M. Anders Testi basé à Dar-es-Salam.", hold,
			[]string{"anders-testi → se ambassadeur", "eric-testou → bj ambassadeur", "jan-testu → pl ambassadeur", "paul-testa → bi président"}},
		{"that of each", "Les ambassadeurs reçus sont celui de la république de Malaisie, Jan Testu ; du Royaume de Suède, Anders Testi et du Japon, Isao Testou.", hold,
			[]string{"anders-testi → se ambassadeur", "isao-testou → jp ambassadeur", "jan-testu → my ambassadeur"}},
		{"named as they by their number", "Le président du Burundi, Paul Testa, a reçu mardi deux ambassadeurs. Les deux ambassadeurs reçus sont Eric Testou, qui va représenter le Bénin, et l'ambassadeur du Royaume de Suède Anders Testi.", met,
			[]string{"anders-testi → paul-testa", "eric-testou → paul-testa"}},
		{"told with a figure and where sent", "Le président Paul Testa a souri. Selon la presse, deux (2) nouveaux ambassadeurs récemment accrédités près la République du Burundi ont été introduits auprès du chef de l'État. Il s'agit de Eric Testou, ambassadeur du Bénin, et Anders Testi, ambassadeur du Togo.", met,
			[]string{"anders-testi → paul-testa", "eric-testou → paul-testa"}},
		{"others than they", "Le président du Burundi, Paul Testa, a reçu mardi quatre ambassadeurs. Les ministres sont Eric Testou et Anders Testi.", met, nil},
		{"nobody's state", "Le président du Burundi, Paul Testa, a souri. Jean Testou du Mali a souri à Bamako.", hold,
			[]string{"paul-testa → bi président"}},
	})
}

// TestAudiencesAndSides reads who is given audiences, whom a meeting brings together, who acts for a side at a
// signing, and the posts of those near a president or a ministry. Persons are invented.
func TestAudiencesAndSides(t *testing.T) {
	hold, met, part, sign, with := graph.HoldsPosition, graph.MetWith, graph.ParticipatedIn, graph.Signed, graph.CooperatesWith
	signing := "Les Comores et le Koweït ont signé lundi une convention de coopération. "
	sides := "la partie comorienne était représentée par le ministre Souef Testa, et la partie koweïtienne par l'ambassadeur Luc Testou."
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"audiences to several", "Le président Ali Testa a accordé des audiences à quelques personnalités : le maire de Goma, Luc Testou et le gouverneur du Nord-Kivu, Paul Testi.", met,
			[]string{"ali-testa → luc-testou", "ali-testa → paul-testi"}},
		{"what a meeting brings together", "La paix est au centre d'une réunion bipartite qui rassemble depuis lundi à Goma le gouverneur du Nord-Kivu, Jean Testa, et le maire de Rubavu, Luc Testou.", part,
			[]string{"jean-testa → reunion-bipartite-e3b98a4da31a127d", "luc-testou → reunion-bipartite-e3b98a4da31a127d"}},
		{"of whom a delegation is made up", "Une rencontre entre la délégation mauricienne composée de Jean Testa, de Luc Testou et Paul Testi et celle de la France a eu lieu.", met, nil},
		{"a mayor of no region", "Nord-Kivu : le maire François Testa a souri à Goma.", hold,
			[]string{"francois-testa → cd-goma maire"}},
		{"a meeting of no day", "La paix est au centre d'une réunion qui rassemble le gouverneur Jean Testa et le maire Luc Testou.", part, nil},
		{"those of one side", "Une rencontre bipartite qui réunit à Luanda depuis lundi dix gouverneurs est en cours. Il s'agit pour la partie congolaise de Jean Testa (Kasaï) et Luc Testou (Kwango). ", part,
			[]string{"jean-testa → rencontre-bipartite-e3b98a4da31a127d", "luc-testou → rencontre-bipartite-e3b98a4da31a127d"}},
		{"sides at a signing", signing + "Lors de la signature de la convention, " + sides, sign,
			[]string{"luc-testou → convention-de-cooperation-km-kw", "souef-testa → convention-de-cooperation-km-kw"}},
		{"sides at no signing", signing + "Lors des travaux, " + sides, sign, nil},
		{"near the president", "Libreville. Le secrétaire général de la présidence de la République du Gabon, Jean Testa, a souri. MM Peter Agbor Testu et Paul Testou, conseillers à la présidence de la République du Gabon, aussi.", hold,
			[]string{"jean-testa → presidence-republique-ga secrétaire général", "paul-testou → presidence-republique-ga conseiller", "peter-agbor-testu → presidence-republique-ga conseiller"}},
		{"a minister who directs", "Le président du Sénat, Cavaye Testu, le Premier ministre du Gabon, Yang Testo, le ministre d'État secrétaire général de la présidence de la République du Gabon, Laurent Testa et le maire de Goma, Luc Testi, ont souri.", hold,
			[]string{"cavaye-testu → senat président", "laurent-testa → presidence-republique-ga ministre d'État secrétaire général", "luc-testi → cd-goma maire", "yang-testo → ga Premier ministre"}},
		{"near a ministry", "Libreville. Ont été nommés Jean Testa, directeur de Programmation et du Suivi auprès du ministère des Mines ; Luc Testou, directeur des Systèmes d'Information auprès du ministère du Tourisme.", hold,
			[]string{"jean-testa → mine-ministere directeur de Programmation et du Suivi", "luc-testou → ministere-tourisme directeur des Systèmes d'Information"}},
		{"whose plea it is", "Libreville. Jean Testa, directeur de l'Hôpital général, a plaidé auprès du ministère de la Santé.", hold,
			[]string{"jean-testa → general-hopital directeur"}},
		{"in the person of", "Le conseil a procédé à la nomination du secrétaire général du ministère de l'Eau, en la personne de Jean Testa.", hold,
			[]string{"jean-testa → eau-ministere secrétaire général"}},
		{"a state that a man may be called", "Jean Testa, ministre des Affaires étrangères et du Commerce international de Maurice, a souri.", hold,
			[]string{"jean-testa → mu ministre des Affaires étrangères et du Commerce international"}},
		{"a name with an article in it", "Jean-Claude de l'Estrac, secrétaire général de l'ONU, a souri.", hold,
			[]string{"jean-claude-de-l-estrac → organisation-des-nations-unies secrétaire général"}},
		{"the kingdom of a town", "Il a salué la coopération entre la ville de Namur du royaume de la Belgique et la commune de Masina.", with,
			[]string{"be-namur → cd-masina"}},
		{"a title before a name", "Libreville. L'ambassadeur délégué à la coopération dans l'océan Indien Monsieur Marcel Testa a souri en France.", hold,
			[]string{"marcel-testa → fr ambassadeur délégué à la coopération dans l'océan Indien"}},
	})
}
