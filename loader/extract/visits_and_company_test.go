package extract_test

import (
	"testing"

	"entente/graph"
)

// Who goes where, with whom, and what is no visit. Persons are invented.
func TestVisitsAndCompany(t *testing.T) {
	visit := graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"received outside the capital, an envoy too", "Le président de la région, Marc Testou, a accueilli mardi à Caen l'ambassadeur du Japon, Paul Testard.", visit, []string{"paul-testard → fr-caen"}},
		{"received in the capital", "Le maire Marc Testou a reçu mardi à Paris l'ambassadeur du Japon, Paul Testard.", visit, nil},
		{"not received", "Le maire Marc Testou n'a pas reçu à Caen l'ambassadeur du Japon, Paul Testard.", visit, nil},
		{"whose companions go by a clitic", "Le maire de Niort, Marc Testou, se rendra à Lyon. Paul Testard et Marie Testard l'accompagneront.", visit, []string{"marc-testou → fr-lyon (planned)", "marie-testard → fr-lyon (planned)", "paul-testard → fr-lyon (planned)"}},
		{"made the journey", "Le maire de Niort, Marc Testou, est arrivé à Lyon. Paul Testard et Marie Testard ont aussi fait le déplacement.", visit, []string{"marc-testou → fr-lyon", "marie-testard → fr-lyon", "paul-testard → fr-lyon"}},
		{"at his side", "Le maire de Niort, Marc Testou, est arrivé à Lyon. À ses côtés figuraient Paul Testard et Marie Testard.", visit, []string{"marc-testou → fr-lyon", "marie-testard → fr-lyon", "paul-testard → fr-lyon"}},
		{"around him", "Le maire de Niort, Marc Testou, est arrivé à Lyon. Paul Testard et Marie Testard entouraient le maire durant ce séjour.", visit, []string{"marc-testou → fr-lyon", "marie-testard → fr-lyon", "paul-testard → fr-lyon"}},
		{"some of his delegation", "Le maire de Niort, Marc Testou, est arrivé à Lyon à la tête d'une importante délégation de dix personnes, dont Paul Testard et Marie Testard.", visit, []string{"marc-testou → fr-lyon", "marie-testard → fr-lyon", "paul-testard → fr-lyon"}},
		{"who did not come along", "Le maire de Niort, Marc Testou, est arrivé à Lyon. Paul Testard ne l'accompagnait pas.", visit, []string{"marc-testou → fr-lyon"}},
		{"where in the state only the leader goes", "Le Premier ministre malien, Marc Testou, est arrivé samedi en Tunisie et s'est rendu à Sfax. Il est accompagné du ministre de la Défense, Paul Testard, et de son collègue de la Santé, Omar Testa.", visit, []string{"marc-testou → tn", "marc-testou → tn-sfax", "omar-testa → tn", "paul-testard → tn"}},
		{"a land's adjective", "Le ministre malien Marc Testou a effectué mardi un déplacement en terre togolaise.", visit, []string{"marc-testou → tg"}},
		{"an airport is none", "Le ministre malien Marc Testou devrait atterrir mercredi à l'aéroport Testani.", visit, nil},
		{"an airport's town", "Le ministre malien Marc Testou a atterri à l'aéroport de Lomé.", visit, []string{"marc-testou → tg-lome"}},
		{"somebody else's visit", "Marie Testard, porte-parole, a confirmé la visite du maire de Niort à Bamako.", visit, nil},
		{"visits of nobody in particular", "Le ministre malien Marc Testou se félicite des visites de haut niveau rendues au Togo.", visit, nil},
		{"where a post was held", "Le ministre Marc Testou, qui était auparavant au même poste à Lomé, a souri.", visit, nil},
		{"called off", "La visite à Lomé du maire de Bamako, Marc Testou, a été annulée.", visit, nil},
		{"several towns and a date before the visitor", "La visite officielle à Lomé et à Bamako en novembre 2014 du ministre ivoirien Marc Testou a plu.", visit, []string{"marc-testou → ml-bamako 2014-11", "marc-testou → tg-lome 2014-11"}},
		{"leads a delegation somewhere", "Marc Testou dirige depuis mardi en Côte d'Ivoire une délégation d'hommes d'affaires chinois.", visit, []string{"marc-testou → ci"}},
		{"who goes along with a delegation without a leader", "Une délégation d'élus français, accompagnée du chargé de communication, M. Marc Testou, a séjourné à Lomé.", visit, []string{"marc-testou → tg-lome"}},
	})
}

// Who meets whom where a noun, a pronoun or a side tells.
func TestMeetingsByNoun(t *testing.T) {
	met := graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"his talk opens the sentence", "Le ministre malien Marc Testou est à Lomé. Son entrevue avec la présidente du Sénat, Marie Testard, a porté sur la pêche.", met, []string{"marc-testou → marie-testard"}},
		{"a talk called off", "Le ministre malien Marc Testou est à Lomé. Son entrevue avec la présidente du Sénat, Marie Testard, a été annulée.", met, nil},
		{"a talk before what he does", "Le ministre malien Marc Testou est au Togo. Après un entretien samedi avec le ministre togolais Paul Testard, il a souri.", met, []string{"marc-testou → paul-testard"}},
		{"what marks a journey", "Le séjour de Marc Testou a été marqué par un entretien avec le président Paul Testard.", met, []string{"marc-testou → paul-testard"}},
		{"an appointment", "Le maire Marc Testou avait rendez-vous avec le préfet Paul Testard.", met, []string{"marc-testou → paul-testard"}},
		{"both preside", "Les travaux se sont tenus sous la présidence de Marc Testou et de Paul Testard.", met, []string{"marc-testou → paul-testard"}},
		{"one presides", "Les travaux se sont tenus sous la présidence de Marc Testou, en présence de Paul Testard.", met, nil},
		{"they are he and his company", "L'ambassadeur Marc Testou était accompagné du conseiller Paul Testard. Ils ont été salués par la présidente Marie Testard.", met, []string{"marc-testou → marie-testard", "marie-testard → paul-testard"}},
		{"signers of two sides", "Le mémorandum a été signé, pour la partie marocaine, par Marc Testou et Paul Testard, et pour la partie italienne, par Luc Testa.", met, []string{"luc-testa → marc-testou", "luc-testa → paul-testard"}},
	})
}
