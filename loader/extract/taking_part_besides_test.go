package extract_test

import (
	"testing"

	"entente/graph"
)

// TestTakingPartBesides reads who takes part in an event by words beside the verb: its hosts,
// those added to others, the sides of a ceremony.
func TestTakingPartBesides(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"its host", "Mons - Paul Testa, co-hôte du 10e Sommet européen des villes, a souri.", part, []string{"paul-testa → 10e-sommet-europeen-des-villes"}},
		{"one more", "Lomé - Des élus ont pris part au 3e Forum des maires, de même que le préfet Paul Testa.", part, []string{"paul-testa → 3e-forum-des-maires"}},
		{"the sides of a ceremony", "Lomé - La cérémonie de signature entre la Chambre de commerce de Lyon et l'Agence de promotion du Togo a eu lieu mardi 3 mai 2022 à Lomé.", part,
			[]string{"agence-promotion-tg → ceremonie-de-signature-entre-la-chambre-de-commerce-de-lyon-et-l-agence-de-promo-5bafbd8b8b974659", "chambre-commerce-fr-lyon → ceremonie-de-signature-entre-la-chambre-de-commerce-de-lyon-et-l-agence-de-promo-5bafbd8b8b974659"}},
	})
}
