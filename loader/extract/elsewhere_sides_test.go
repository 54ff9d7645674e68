package extract_test

import (
	"testing"

	"entente/graph"
)

// What stands beside a talk, an agreement or a list in the French-language press of several states.
// Persons are invented.
func TestStandsBeside(t *testing.T) {
	hold, met, visit, part, party, coop := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"who only looks on", "Paul Testé s'est entretenu avec l'investisseur en présence de Jean Testard.", met, nil},
		{"credentials received", "Paul Testé a réceptionné, jeudi, les lettres de créance de Mme Anne Testard.", met, []string{"anne-testard → paul-teste"}},
		{"who is to serve", "Paul Testé a reçu Anne Testard, appelée à servir comme ambassadrice du Mali.", hold, []string{"anne-testard → ml ambassadrice"}},
		{"lines of those present", "La remise des lettres de créance a eu lieu en présence de :\n\n– M. Paul Testé, maire de Lyon,\n\n– Mme Anne Testard.", part,
			[]string{"anne-testard → remise-des-lettres-de-creance-e3b98a4da31a127d", "paul-teste → remise-des-lettres-de-creance-e3b98a4da31a127d"}},
		{"must be present", "Paul Testé et Jean Testard doivent être présents au Forum des routes.", part, []string{"jean-testard → forum-des-routes-e3b98a4da31a127d (planned)", "paul-teste → forum-des-routes-e3b98a4da31a127d (planned)"}},
		{"ties that somebody has", "Les rapports étroits que le canton de Saint-Gall cultive avec le Vorarlberg sont anciens.", coop, []string{"at-vorarlberg → ch-saint-gall"}},
		{"ties beside an agreement", "La relation, scellée dans un protocole, ou des rapports plus étroits avec Angers et Saumur, compte.", party, nil},
		{"towns of a twinning", "Le jumelage Sherbrooke-Tours fête ses 30 ans.", coop, []string{"ca-sherbrooke → fr-tours"}},
		{"no sea", "Paul Testé a visité le front de mer de Majunga.", visit, []string{"paul-teste → mg-mahajanga"}},
		{"somebody's side is no place", "Paul Testé était aux côtés du ministre à Majunga.", visit, nil},
		{"whose man an envoy receives", "Le secrétaire d'État Paul Testé est arrivé mardi à Lomé. Il a été accueilli par l'ambassadrice de France au Togo, Anne Testard.", hold,
			[]string{"anne-testard → fr ambassadrice", "paul-teste → fr secrétaire d'État"}},
		{"the mayor of our town", "Sherbrooke a changé. Le jumelage avec la ville de Changzhou a été laissé de côté, précise le maire Paul Testé.", hold, []string{"paul-teste → ca-sherbrooke maire"}},
		{"a credit is nobody's post", "Le maire de Lyon, Jean Testard, a vu le préfet Paul Testé. (Le Guet, Paul Testé)", met, []string{"jean-testard → paul-teste"}},
		{"two persons, three posts", "MM. Paul Testé et Jean Testard, respectivement ministre d'État, ministre de la Santé du Bénin et directeur général de l'UNICEF, ont souri.", hold,
			[]string{"jean-testard → fonds-des-nations-unies-pour-l-enfance directeur général", "paul-teste → bj ministre d'État", "paul-teste → bj ministre de la Santé"}},
	})
}
