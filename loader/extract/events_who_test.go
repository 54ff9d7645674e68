package extract_test

import (
	"testing"

	"entente/graph"
)

// Who takes part in what the story told of before, and who makes the visit that it tells of. Persons
// are invented.
func TestWhoWasThere(t *testing.T) {
	part, visited := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"whose the visit is, by the post alone", "La ministre togolaise de la Santé, Mme Awa Testi, est arrivée mardi. La visite au Niger de la ministre togolaise de la Santé, du 3 au 5 mai 2018, est la première.", visited,
			[]string{"awa-testi → ne 2018-05-03/2018-05-05"}},
		{"no body visits in the name of a visit", "La visite officielle au Togo du président de l'Assemblée nationale, M. Ali Testi, du 3 au 5 mai 2018, est la première.", part,
			[]string{"ali-testi → visite-officielle-au-togo-du-president-de-l-assemblee-nationale-2018-05-03-2018-0a7f95d3501422b8"}},
		{"the pronoun behind somebody's visit", "La visite officielle au Togo de la présidente de l'Assemblée nationale, Mme Awa Testi, a été un succès. Elle s'est aussi rendue à Lomé.", visited,
			[]string{"awa-testi → tg", "awa-testi → tg-lome"}},
		{"a session of a conference", "M. Ali Testi a pris part mardi à la 3e session de la Conférence sur la paix.", part,
			[]string{"ali-testi → 3e-session-de-la-conference-sur-la-paix"}},
		{"what a sentence is about", "La réunion des maires s'est tenue mardi. Cette réunion devait préparer le 3e forum de la forêt. Elle a rassemblé M. Ali Testi et M. Omar Proba.", part,
			[]string{"ali-testi → reunion-des-maires-e3b98a4da31a127d", "omar-proba → reunion-des-maires-e3b98a4da31a127d"}},
		{"a council of ministers", "M. Ali Testi a présidé lundi à Niamey un Conseil des ministres.", part,
			[]string{"ali-testi → conseil-des-ministres-e3b98a4da31a127d"}},
		{"each year", "Les régions de Maradi et de Zinder organisent chaque année une foire commerciale.", part,
			nil},
		{"companions of who is named again", "M. Ali Testi a pris part mardi au colloque sur la paix. M. Testi était accompagné par M. Omar Proba.", part,
			[]string{"ali-testi → colloque-sur-la-paix-e3b98a4da31a127d", "omar-proba → colloque-sur-la-paix-e3b98a4da31a127d"}},
		{"a report speaks to nobody", "Le forum de la forêt s'est ouvert lundi. Le maire est attendu mardi avec M. Ali Testi, indique un communiqué.", part,
			nil},
		{"who came together", "Réunis vendredi à Maradi, les présidents de région Ali Testi et Omar Proba ont signé une déclaration. La réunion a duré deux heures.", part,
			[]string{"ali-testi → reunion-e3b98a4da31a127d", "omar-proba → reunion-e3b98a4da31a127d"}},
		{"in the debates", "La ville a tenu mardi une conférence sur la paix. M. Ali Testi a pris part aux débats.", part,
			[]string{"ali-testi → conference-sur-la-paix-e3b98a4da31a127d"}},
		{"the meeting of those who met", "M. Ali Testi a reçu mardi M. Omar Proba. La rencontre des présidents de région s'est déroulée en présence de M. Jean Testard.", part,
			[]string{"ali-testi → rencontre-des-presidents-de-region-e3b98a4da31a127d", "jean-testard → rencontre-des-presidents-de-region-e3b98a4da31a127d", "omar-proba → rencontre-des-presidents-de-region-e3b98a4da31a127d"}},
		{"who is only of the voyage", "Le président du Togo, M. Jean Testard, effectue du 3 au 5 mai 2018 une visite officielle au Niger. M. Omar Proba est du voyage.", part,
			[]string{"jean-testard → visite-officielle-au-niger-2018-05-03-2018-05-05"}},
		{"whose presence was noted", "La foire de Zinder s'est ouverte lundi. On notait la présence de M. Ali Testi et de M. Omar Proba.", part,
			[]string{"ali-testi → foire-de-zinder-e3b98a4da31a127d", "omar-proba → foire-de-zinder-e3b98a4da31a127d"}},
		{"in a clause of its own", "M. Jean Testard a été élu mardi lors de la séance de vote qui s'est tenue en présence notamment de M. Ali Testi.", part,
			[]string{"ali-testi → seance-de-vote-e3b98a4da31a127d", "jean-testard → seance-de-vote-e3b98a4da31a127d"}},
		{"what for", "M. Ali Testi est arrivé mardi à Lomé afin de prendre part au 3e forum de la forêt.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
	})
}
