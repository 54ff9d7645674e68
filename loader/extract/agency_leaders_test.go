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
		{"envoys of bodies behind persons", "L'ambassadeur Lê Van Test, le maire de Namur, Paul Testard, ainsi que des représentants de l'UNESCO et de la province de Quang Ninh ont assisté au 3e Forum de l'eau.", part,
			[]string{"le-van-test → 3e-forum-de-l-eau", "organisation-des-nations-unies-pour-l-education-la-science-et-la-culture → 3e-forum-de-l-eau", "paul-testard → 3e-forum-de-l-eau", "vn-quang-ninh → 3e-forum-de-l-eau"}},
		{"envoys who are only received", "Lê Van Test a reçu des représentants de l'UNESCO et pris part au 3e Forum de l'eau.", part,
			[]string{"le-van-test → 3e-forum-de-l-eau"}},
		{"a body's own name alone", "Le président de la société Testex, Paul Testard, a reçu Lê Van Test. Testex coopère avec la Voix du Vietnam.", graph.CooperatesWith,
			[]string{"societe-testex → voix-du-vietnam"}},
		{"an acronym behind the noun", "Le président de la radio TSR, Paul Testard, et le directeur de la Voix du Vietnam, Lê Van Test, ont signé un accord.", graph.Signed,
			[]string{"le-van-test → accord-radio-tsr-voix-du-vietnam-e3b98a4da31a127d", "paul-testard → accord-radio-tsr-voix-du-vietnam-e3b98a4da31a127d"}},
		{"an acronym alone", "Le président de la radio TSR, Paul Testard, a reçu Lê Van Test. La TSR coopère avec la Voix du Vietnam.", graph.CooperatesWith,
			[]string{"radio-tsr → voix-du-vietnam"}},
		{"a paper's name put into French", "Lê Van Test, rédacteur en chef du journal Dan Testou (Le Peuple), a visité Paris.", graph.Visited,
			[]string{"le-van-test → fr-paris"}},
		{"a party secretary's charge", "Lê Van Test a rencontré Paul Testard, secrétaire aux relations extérieures du Parti socialiste.", post,
			[]string{"paul-testard → be-parti-socialiste secrétaire aux relations extérieures"}},
		{"a crown prince by his first name", "Le prince héritier Frederik a visité Paris.", graph.Visited,
			[]string{"frederik → fr-paris"}},
	})
}
