package extract_test

import (
	"testing"

	"entente/graph"
)

// What agencies tell of leaders, envoys and delegations. Persons are invented.
func TestLeadersOfAgencies(t *testing.T) {
	met, post, part := graph.MetWith, graph.HoldsPosition, graph.ParticipatedIn
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"an unknown first name behind a ministry's charge", "Lê Van Test a rencontré le sous-directeur du ministère italien de la Justice Vittorio Testari.", met,
			[]string{"le-van-test → vittorio-testari"}},
		{"a first name behind a ministry's charge", "Lê Van Test a rencontré le secrétaire général du ministère de l'Intérieur Paul Testard.", post,
			[]string{"paul-testard → interieur-ministere secrétaire général"}},
		{"what a ministry is thanked for", "M. Paul Testard a été nommé directeur. Il a remercié le ministère danois des Affaires étrangères pour l'accueil chaleureux.", graph.PartOf,
			[]string{"affaire-etrangere-ministere-dk → dk"}},
	})
	_ = part
}
