package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of the press south of the Sahara. Persons are invented.
func TestAfricaNews(t *testing.T) {
	party := graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"members of a body with a small or a capital letter", "La Ligue des Communes du Niger et la Ligue des villes du Togo ont signé un accord. La Ligue des communes du Niger en est satisfaite. M. Ali Testi est président de la Ligue des communes du Niger.", graph.HoldsPosition,
			[]string{"ali-testi → commune-ligue-ne président"}},
		{"regions of states", "Une convention entre les régions du Niger et du Bénin a été signée mardi.", party,
			nil},
		{"places of these two states", "La coopération entre le Niger et le Togo avance : trente-sept conventions ont été signées entre les collectivités locales de ces deux pays.", party,
			nil},
		{"a number in words", "Vingt-deux conventions ont été signées entre le Niger et le Togo.", party,
			[]string{"ne → vingt-deux-conventions-ne-tg", "tg → vingt-deux-conventions-ne-tg"}},
		{"a company by the word at its end, and whose arm it is", "Le port est géré par Testmond Logistics International (TLI), une filiale de l'Autorité portuaire de Lomé.", graph.PartOf,
			[]string{"international-logistic-testmond → autorite-portuaire-tg-lome"}},
		{"whose organ a body is", "Le Fonds des villes, organe technique du Conseil des notaires, a été créé.", graph.PartOf,
			[]string{"fond-ville → conseil-notaire"}},
		{"a company that begins like a place", "M. Ali Testi, directeur de Delta Mining Corporation, est venu.", graph.HoldsPosition,
			[]string{"ali-testi → corporation-delta-mining directeur"}},
		{"an embassy by its state's adjective", "L'ambassade togolaise a remercié la police nationale béninoise.", graph.PartOf,
			[]string{"ambassade-tg → tg", "nationale-police-bj → bj"}},
		{"a sector in small letters", "Le ministre nigérien du Commerce extérieur et industrie, Paul Testard, est venu.", graph.HoldsPosition,
			[]string{"paul-testard → ne ministre du Commerce extérieur et industrie"}},
		{"each has his own post, one of them new", "MM. Ali Testi et Jean Testal, respectivement ambassadeur du Togo et nouvel ambassadeur de la Suède, sont venus.", graph.HoldsPosition,
			[]string{"ali-testi → tg ambassadeur", "jean-testal → se ambassadeur"}},
		{"envoys who are named in the next sentence", "Deux nouveaux ambassadeurs ont été reçus mardi par le ministre Paul Testard. Il s'agit de Jean Testal et Brunk Ombrelind. Ils ont évoqué la paix.", graph.MetWith,
			[]string{"brunk-ombrelind → paul-testard", "jean-testal → paul-testard"}},
		{"one after the other", "M. Jean Testal et M. Ali Testi ont tour à tour évoqué la paix.", graph.MetWith,
			nil},
		{"towns with which one is twinned", "Maradi est jumelée avec Ludwigstest, Schwäbisch Testbach et la Bavière.", graph.CooperatesWith,
			[]string{"de-baviere → ne-maradi", "de-schwabisch-testbach → ne-maradi", "ne-ludwigstest → ne-maradi"}},
		{"an unknown town that is twinned", "Yablatesto est jumelée depuis 2002 avec Altentest. Celle-ci est petite.", graph.CooperatesWith,
			[]string{"ne-altentest → ne-yablatesto"}},
	})
}
