package extract_test

import (
	"testing"

	"entente/graph"
)

// Who takes part by being a side of a joint body or like somebody else, and companions on a visit, who do not.
// Persons are invented.
func TestTakingPartToo(t *testing.T) {
	part, visit := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"sides of the body that holds its meeting", "Le Comité mixte entre les régions de Maradi et de Zinder a tenu sa 3e réunion.", part,
			[]string{"comite-mixte-ne-maradi-ne-zinder → 3e-reunion", "ne-maradi → 3e-reunion", "ne-zinder → 3e-reunion"}},
		{"sides of the body whose meeting is told of", "La 3e réunion du Comité de suivi entre les régions de Maradi et de Zinder s'est tenue mardi.", part,
			[]string{"comite-suivi-ne-maradi-ne-zinder → 3e-reunion-du-comite-de-suivi-entre-les-regions-de-maradi-et-de-zinder", "ne-maradi → 3e-reunion-du-comite-de-suivi-entre-les-regions-de-maradi-et-de-zinder", "ne-zinder → 3e-reunion-du-comite-de-suivi-entre-les-regions-de-maradi-et-de-zinder"}},
		{"sides of a meeting that is only wished for", "M. Ali Testi a souhaité que soit organisée la 3e réunion du Comité de suivi entre les régions de Maradi et de Zinder.", part,
			[]string{"comite-suivi-ne-maradi-ne-zinder → 3e-reunion-du-comite-de-suivi-entre-les-regions-de-maradi-et-de-zinder"}},
		{"an edition is the meeting of its number", "Le Comité mixte entre les régions de Maradi et de Zinder a tenu sa 3e réunion. M. Ali Testi a présidé cette 3e édition.", part,
			[]string{"ali-testi → 3e-reunion", "comite-mixte-ne-maradi-ne-zinder → 3e-reunion", "ne-maradi → 3e-reunion", "ne-zinder → 3e-reunion"}},
		{"one joint body by two names", "Le Comité mixte de suivi entre Maradi et Zinder a tenu mardi une réunion. La 3e réunion du Comité mixte de suivi entre les régions nigériennes de Maradi et de Zinder a duré deux heures.", part,
			[]string{"comite-mixte-suivi-ne-maradi-ne-zinder → 3e-reunion-du-comite-mixte-de-suivi-entre-les-regions-nigeriennes-de-maradi-et-d-e32412dde2d4c724", "ne-maradi → 3e-reunion-du-comite-mixte-de-suivi-entre-les-regions-nigeriennes-de-maradi-et-d-e32412dde2d4c724", "ne-zinder → 3e-reunion-du-comite-mixte-de-suivi-entre-les-regions-nigeriennes-de-maradi-et-d-e32412dde2d4c724"}},
		{"a list of companions", "M. Ali Testi a effectué du 3 au 5 mai 2015 une visite officielle au Togo. L'accompagnaient M. Omar Proba, ministre d'État et ministre du MCTP ; M. Jean Testard, ministre d'État chargé des affaires foncières ; et Mme Awa Testa.", part,
			[]string{"ali-testi → visite-officielle-au-togo-2015-05-03-2015-05-05"}},
		{"whom they accompany is told behind the verb", "M. Ali Testi a effectué du 3 au 5 mai 2015 une visite officielle au Togo. M. Komi Testou l'a accueilli. Accompagnent M. Ali Testi le ministre Omar Proba et Mme Awa Testa.", visit,
			[]string{"ali-testi → tg 2015-05-03/2015-05-05", "awa-testa → tg 2015-05-03/2015-05-05", "omar-proba → tg 2015-05-03/2015-05-05"}},
		{"who belong to the delegation", "M. Ali Testi a effectué du 3 au 5 mai 2015 une visite officielle au Togo. Font également partie de la délégation M. Omar Proba et Mme Awa Testa.", part,
			[]string{"ali-testi → visite-officielle-au-togo-2015-05-03-2015-05-05"}},
		{"a wife beside the subject", "M. Ali Testi, accompagné de son épouse Awa Testa, a visité Lomé.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome"}},
		{"a delegation beside the subject", "M. Ali Testi, à la tête d'une délégation comprenant MM. Omar Proba et Jean Testard, a visité Lomé.", visit,
			[]string{"ali-testi → tg-lome", "jean-testard → tg-lome", "omar-proba → tg-lome"}},
		{"like another", "M. Ali Testi assistait au forum sur la forêt, de même que M. Omar Proba.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d", "omar-proba → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"like unnamed others", "Des élus ont pris part au forum sur la forêt, tout comme Mme Awa Testa.", part,
			[]string{"awa-testa → forum-sur-la-foret-e3b98a4da31a127d"}},
	})
}
