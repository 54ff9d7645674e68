package extract_test

import (
	"testing"

	"entente/graph"
)

// Places that a plural counts and that are named behind it.
func TestPlacesNamedBehindTheirPlural(t *testing.T) {
	tellsAll(t, "Nouvelles du delta\n\nHanoï (VNA) – ", "", []wording{
		{"namely", "Tay Ninh développe une coopération avec deux provinces cambodgiennes, à savoir Takeo et Kandal.", graph.CooperatesWith, []string{"kh-kandal → vn-tay-ninh", "kh-takeo → vn-tay-ninh"}},
		{"which are", "Long An coopère avec deux provinces du Cambodge que sont Takeo et Kandal.", graph.CooperatesWith, []string{"kh-kandal → vn-long-an", "kh-takeo → vn-long-an"}},
		{"a colon", "Vinh Long est jumelée avec trois provinces laotiennes : Attapeu, Sekong et Champassak.", graph.CooperatesWith, []string{"la-attapeu → vn-vinh-long", "la-champassak → vn-vinh-long", "la-sekong → vn-vinh-long"}},
		{"a bracket", "Dong Nai a noué une coopération avec deux provinces du Laos (Champassak et Attapeu).", graph.CooperatesWith, []string{"la-attapeu → vn-dong-nai", "la-champassak → vn-dong-nai"}},
		{"a comma", "La province de Son La est jumelée avec deux provinces laotiennes, Houaphanh et Luang Prabang.", graph.CooperatesWith, []string{"la-houaphan → vn-son-la", "la-luang-prabang → vn-son-la"}},
		{"some of them", "Son La coopère avec neuf provinces du nord du Laos, dont Houaphanh et Luang Prabang.", graph.CooperatesWith, []string{"la-houaphan → vn-son-la", "la-luang-prabang → vn-son-la"}},
		{"sides of an agreement", "Tay Ninh a signé un accord avec deux provinces cambodgiennes, à savoir Takeo et Kandal.", graph.PartyTo, []string{"kh-kandal → accord-kh-kandal-kh-takeo-vn-tay-ninh-e3b98a4da31a127d", "kh-takeo → accord-kh-kandal-kh-takeo-vn-tay-ninh-e3b98a4da31a127d", "vn-tay-ninh → accord-kh-kandal-kh-takeo-vn-tay-ninh-e3b98a4da31a127d"}},
		{"she is whose verb it is", "Depuis la réunion de Hau Giang, Soc Trang et Can Tho, Can Tho compte trois millions d'habitants. Elle coopère avec Takeo.", graph.CooperatesWith, []string{"kh-takeo → vn-can-tho"}},
		{"left unnamed", "Le gouverneur de Kandal est venu de Takeo. Tay Ninh coopère avec deux provinces du Laos.", graph.CooperatesWith, nil},
		{"a comma before another clause", "Tay Ninh coopère avec plusieurs provinces du Laos, Kandal l'a rappelé.", graph.CooperatesWith, nil},
	})
}
