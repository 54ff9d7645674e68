package extract_test

import (
	"testing"

	"entente/graph"
)

// Sides told with the province in which they lie, agreements told of again, journeys that begin, and
// numbers of pictures run together with the text. Persons are invented.
func TestLiesInside(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a town in a province", "Un jumelage entre la ville de Tenkodogo dans la province du Boulgou au Burkina Faso et la commune de Lomé a été salué.", graph.CooperatesWith, []string{"bf-tenkodogo → tg-lome"}},
		{"a town in a region, a side", "L'accord entre la ville de Mbacké dans la région de Diourbel au Sénégal et la ville de Lomé a été signé mardi.", graph.CooperatesWith, []string{"sn-mbacke → tg-lome"}},
		{"this agreement of the two", "Lomé et Thiès ont signé un accord de jumelage. Cet accord de jumelage entre les deux côtés a été signé par le maire de Lomé, Paul Testé.", graph.Signed, []string{"paul-teste → accord-de-jumelage-sn-thies-tg-lome"}},
		{"gone to join", "Nouakchott - La ministre de l'Eau, Mme Awa Testé, est partie de Nouakchott mercredi après-midi, pour rejoindre la République du Sénégal.", graph.Visited, []string{"awa-teste → sn"}},
		{"a picture's number", "6120458-20914377L’Union des Maires du Sénégal et la Ligue des Maires du Mali coopèrent depuis 2019.", graph.CooperatesWith, []string{"ligue-maire-ml → maire-union-sn"}},
		{"whose emissary comes", "Le ministre Paul Testé a échangé avec un envoyé du président malien Marc Testi. Il a reçu l'émissaire de Ali Testé.", graph.MetWith, nil},
		{"the emissary himself", "Le ministre Paul Testé a reçu l'envoyé spécial du président malien, Marc Testi.", graph.MetWith, []string{"marc-testi → paul-teste"}},
	})
}
