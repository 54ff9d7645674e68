package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of the French-language press of Africa, the Maghreb, Québec and Switzerland. Persons
// and small towns are invented.
func TestElsewhereMixed(t *testing.T) {
	holds := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a holder behind the unknown town of a body", "Le président de la Chambre de commerce de Testamont Pierre Durand-Testard a signé un accord.", holds,
			[]string{"pierre-durand-testard → chambre-commerce-testamont président"}},
		{"a holder behind an unknown town", "La préfète du Testamont Jeanne Testard a reçu le maire de la commune de Testiville Paul Testou.", holds,
			[]string{"jeanne-testard → ne-testamont préfète", "paul-testou → ne-testiville maire"}},
		{"a holder behind an unknown town with its article", "Le maire de La Testée Paul Testou a signé un accord.", holds,
			[]string{"paul-testou → ne-la-testee maire"}},
	})
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"letters and a state in brackets", "Le Niger a salué la Fondation des villes solidaires (FVS, Allemagne). Le président de la FVS, Paul Testard, est venu.", holds,
			[]string{"paul-testard → fondation-ville président"}},
	})
	party := graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\nRabat – ", "", []wording{
		{"a counted agreement of a list", "La région de Thiès a salué une convention de santé et une convention de pêche. La première convention a été conclue avec la région de Dakar.", party,
			[]string{"sn-dakar → convention-de-sante-sn-dakar"}},
		{"a counted agreement that is another", "Le Maroc a salué les textes. Le second accord militaire est un protocole additionnel entre le Mali et le Togo.", party,
			[]string{"ml → protocole-additionnel-entre-le-mali-et-le-togo-ml-tg", "tg → protocole-additionnel-entre-le-mali-et-le-togo-ml-tg"}},
		{"whom links tie is no party", "Le Maroc et le Mali ont signé un accord de pêche. Cet accord s'inscrit dans le cadre des liens qui unissent le Maroc et le Togo. L'accord de pêche renforce les relations qui lient le Togo et le Sénégal.", party,
			[]string{"ma → accord-de-peche-ma-ml", "ml → accord-de-peche-ma-ml"}},
		{"an agreement with each", "Le Maroc a signé un accord de pêche avec le Mali, un mémorandum fiscal avec le Togo et des conventions sanitaires avec le Sénégal.", party,
			[]string{"ma → accord-de-peche-ma-ml", "ma → conventions-sanitaires-ma-sn", "ma → memorandum-fiscal-ma-tg", "ml → accord-de-peche-ma-ml", "sn → conventions-sanitaires-ma-sn", "tg → memorandum-fiscal-ma-tg"}},
		{"approved with each", "La région de Thiès a approuvé une convention de santé avec la ville de Lyon et un accord de pêche avec la région de Kayes.", party,
			[]string{"fr-lyon → convention-de-sante-fr-lyon-sn-thies", "ml-kayes → accord-de-peche-ml-kayes-sn-thies", "sn-thies → accord-de-peche-ml-kayes-sn-thies", "sn-thies → convention-de-sante-fr-lyon-sn-thies"}},
	})
}
