package extract_test

import (
	"testing"

	"entente/graph"
)

// Sides of agreements told by posts whose holders go unnamed.
func TestSidesByUnnamedHolders(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"of a region and of a council", "Le gouverneur de la région de Fatick, au Sénégal, et la présidente du Conseil départemental de la Savoie ont signé un accord de coopération.", graph.PartyTo,
			[]string{"conseil-departemental-fr-savoie → accord-de-cooperation-conseil-departemental-fr-savoie-sn-fatick", "sn-fatick → accord-de-cooperation-conseil-departemental-fr-savoie-sn-fatick"}},
		{"that of another company", "Le directeur général de la Société des eaux de Thiès et celui de la Compagnie ivoirienne des eaux ont signé un contrat de vente.", graph.PartyTo,
			[]string{"compagnie-eaux-ci → contrat-de-vente-compagnie-eaux-ci-eaux-societe-sn-thies", "eaux-societe-sn-thies → contrat-de-vente-compagnie-eaux-ci-eaux-societe-sn-thies"}},
		{"a minister and an envoy", "Le ministre guinéen de l'Agriculture et l'ambassadeur du Japon en Guinée ont procédé mardi à l'échange de notes relatif à un don de riz.", graph.PartyTo,
			[]string{"gn → echange-de-notes-relatif-a-un-don-de-riz-gn-jp", "jp → echange-de-notes-relatif-a-un-don-de-riz-gn-jp"}},
		{"the minister of where the envoy is", "L'ambassadrice de l'Union européenne au Niger et le ministre des Finances ont signé une convention de financement.", graph.PartyTo,
			[]string{"ne → convention-de-financement-ne-union-europeenne", "union-europeenne → convention-de-financement-ne-union-europeenne"}},
		{"behind par", "Une convention a été signée par le préfet de Thiès et le directeur de l'UNICEF.", graph.PartyTo,
			[]string{"fonds-des-nations-unies-pour-l-enfance → convention-fonds-des-nations-unies-pour-l-enfance-sn-thies-e3b98a4da31a127d", "sn-thies → convention-fonds-des-nations-unies-pour-l-enfance-sn-thies-e3b98a4da31a127d"}},
	})
}
