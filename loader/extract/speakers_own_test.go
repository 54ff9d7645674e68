package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose the visit, talk and participation are of which a clause about somebody's words tells, and who is meant by a
// pronoun before a passive.
func TestSpeakersOwnDeeds(t *testing.T) {
	visit, took, met := graph.Visited, graph.ParticipatedIn, graph.MetWith
	tellsAll(t, "Nouvelles de la semaine\n\nHanoï (VNA) – Le maire de Lyon, Paul Testé, veut un accord. ", "", []wording{
		{"participation", "« Nous irons loin », a-t-il déclaré en marge de sa participation au Salon international du riz.", took, []string{"paul-teste → salon-international-du-riz-e3b98a4da31a127d"}},
		{"visit", "« Nous irons loin », a-t-il déclaré lors de sa visite à Hué.", visit, []string{"paul-teste → vn-hue"}},
		{"talk", "« Nous irons loin », a-t-il ajouté à l'issue de son entretien avec Tran Van Nam.", met, []string{"paul-teste → tran-van-nam"}},
		{"told by a pronoun", "Il l'a dit lors de sa visite à Hué.", visit, []string{"paul-teste → vn-hue"}},
		{"whom another received", "Il l'a reçu lors de sa visite à Hué.", visit, nil},
		{"another woman's", "« Nous irons loin », a-t-elle déclaré lors de sa visite à Hué.", visit, nil},
		{"the subject's participation", "Le maire a rencontré Tran Van Nam en marge de sa participation au Salon international du riz.", took, []string{"paul-teste → salon-international-du-riz-e3b98a4da31a127d"}},
		{"received abroad", "Il a été accueilli le 4 mai à Hué.", visit, []string{"paul-teste → vn-hue --05-04"}},
	})
}
