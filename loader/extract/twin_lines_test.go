package extract_test

import (
	"testing"

	"entente/graph"
)

// Towns with which another is twinned, one a line or by a second "avec", and by what they are known for towns.
func TestTwinLines(t *testing.T) {
	ties, located, party := graph.CooperatesWith, graph.LocatedIn, graph.PartyTo
	tellsAll(t, "Les nouvelles de Cholet\n\n", "", []wording{
		{"lines with a bullet", "La Ville de Cholet est jumelée avec trois villes :\n- Testenburg, en Allemagne, depuis 1985,\n- Testilla (Espagne)\n- Sao Testardo, au Portugal", ties,
			[]string{"de-testenburg → fr-cholet", "es-testilla → fr-cholet", "fr-cholet → pt-sao-testardo"}},
		{"items that go on", "Passons en revue les jumelages que la commune a noués :\n\n-   Testenburg (autrefois Testodorf) en Allemagne, depuis 1970. Ce jumelage est le plus ancien.\n\n-   Testilla en Espagne.", ties,
			[]string{"de-testenburg → fr-cholet", "es-testilla → fr-cholet"}},
		{"where they lie", "La Ville de Cholet est jumelée avec :\n- Sao Testardo, au Portugal", located, []string{"fr-cholet → fr", "pt-sao-testardo → pt"}},
		{"lines of something else", "La Ville de Cholet a perdu contre :\n- Testenburg, en Allemagne\n- Testilla (Espagne)", ties, nil},
		{"behind a paragraph", "Les jumelages sont nombreux :\n- Testilla (Espagne)\n\nLe maire a souri.\n\n- Testenburg, en Allemagne", ties, []string{"es-testilla → fr-cholet"}},
		{"a second « avec »", "Cholet est jumelée avec Testenburg (Allemagne) depuis 1982 et avec Testoly (Hongrie) depuis 1995.", ties, []string{"de-testenburg → fr-cholet", "fr-cholet → hu-testoly"}},
		{"a second « avec » of another verb", "Cholet est jumelée avec Testenburg (Allemagne) et a joué avec Testoly (Hongrie).", ties, []string{"de-testenburg → fr-cholet"}},
		{"partners of one agreement", "Les accords de coopération avec Grenoble (France), Testilla (Espagne), Luoyang (Chine) et Liège (Belgique) restent actifs.", ties, nil},
		{"sides by their states", "Les accords de coopération avec Testenburg (Allemagne) et Testilla (Espagne) restent actifs.", party,
			[]string{"de-testenburg → accords-de-cooperation-testenburg-testilla", "es-testilla → accords-de-cooperation-testenburg-testilla"}},
	})
}
