package extract_test

import (
	"testing"

	"entente/graph"
)

// What the press of French towns and départements tells of their partners abroad: commissions named by
// their matters, mayors who together sign, delegations told by their members. Persons are invented.
func TestLocalPress(t *testing.T) {
	const head = "Nouvelles de la ville\n\n"
	hold, met, visit, part := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	party, with := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, head, "", []wording{
		{"a commission by its matters", "Mme Awa Testa, présidente de la commission Santé et Affaires sociales, a souri.", hold, []string{"awa-testa → affaire-commission-sante-sociale présidente"}},
		{"matters in small letters", "Mme Awa Testa, présidente de la Commission Santé, famille et gestion du patrimoine communal, a souri.", hold, []string{"awa-testa → commission-communal-famille-gestion-patrimoine-sante présidente"}},
		{"somebody behind a commission's matter", "Mme Awa Testa, présidente de la Commission Santé, et les élus ont souri.", hold, []string{"awa-testa → commission-sante présidente"}},
		{"mayors who are not named", "Les maires de Rennes et de Rufisque veulent resserrer leurs liens. Ils ont signé une convention de coopération.", party, []string{"fr-rennes → convention-de-cooperation-fr-rennes-sn-rufisque", "sn-rufisque → convention-de-cooperation-fr-rennes-sn-rufisque"}},
		{"others than the mayors", "Les élèves de Rennes et de Rufisque ont chanté. Ils ont signé une convention de stage.", party, nil},
		{"members of a delegation received", "Jean Testard a reçu hier une délégation de la Sarthe, composée d'Anne Testa et du maire de Dinant, Paul Testu.", met, []string{"anne-testa → jean-testard", "jean-testard → paul-testu"}},
		{"who leads the delegation received", "Jean Testard a reçu hier une délégation conduite par Anne Testa et composée de Paul Testu.", met, []string{"anne-testa → jean-testard"}},
		{"a meeting that the sentence names by the two", "Cette rencontre, la première du gouverneur de la préfecture de Gunma Kenji Testa avec Anne Testard, présidente de la région Bretagne, a permis de signer une convention.", party, []string{"fr-bretagne → convention-fr-bretagne-jp-gunma-e3b98a4da31a127d", "jp-gunma → convention-fr-bretagne-jp-gunma-e3b98a4da31a127d"}},
		{"a woman's post and a man's title", "Après le discours de la consule générale de Chine, M. Paul Testard a souri.", hold, nil},
		{"a man's post and a woman's title", "Après le discours du consul général de Chine, Mme Anne Testa a souri.", hold, []string{"anne-testa → cn consul général"}},
		{"a room of a town hall", "Au petit salon de la mairie, en présence de Paul Testard et d'Anne Testa, on a souri.", part, nil},
		{"was organised", "Une cérémonie était organisée vendredi à Rennes en présence de Paul Testard.", part, []string{"paul-testard → ceremonie-e3b98a4da31a127d"}},
		{"towns that somebody comes from", "Après Pékin et Shanghai, Paul Testard s'est rendu à Canton.", visit, []string{"paul-testard → cn-guangzhou", "paul-testard → cn-pekin", "paul-testard → cn-shanghai"}},
		{"members of a delegation received abroad", "Une délégation de Rufisque a été reçue à Rennes. Elle comprend le maire Ali Testa, Maire de Rufisque, Monsieur Abdou Testard, Président de la Commission Jumelage, et Mme Fatou Testu, trésorière.", visit, []string{"abdou-testard → fr-rennes", "ali-testa → fr-rennes", "fatou-testu → fr-rennes"}},
		{"no place after which", "Après Paul Testard, Anne Testa s'est rendue à Canton.", visit, []string{"anne-testa → cn-guangzhou"}},
		{"in a town of a journey", "Anne Testa a entamé la 3e étape de sa visite en Chine dans la ville de Canton.", visit, []string{"anne-testa → cn", "anne-testa → cn-guangzhou"}},
		{"the directors of who sends a delegation", "Une délégation de la région Bretagne, composée de la directrice de la coopération internationale Soazig Testa et de Paul Testard, a souri.", hold, []string{"soazig-testa → fr-bretagne directrice de la coopération internationale"}},
		{"what somebody says is no dismissal", "« Cette amitié dure », a relevé Paul Testard, maire de Rennes.", hold, []string{"paul-testard → fr-rennes maire"}},
		{"two towns are nobody", "Paul Testard a salué le jumelage Dinant-Biella.", met, nil},
		{"what is only wanted", "Paul Testard a exprimé le souhait de nouer un partenariat entre Rennes et Canton.", with, nil},
	})
}
