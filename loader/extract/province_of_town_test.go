package extract_test

import (
	"testing"

	"entente/graph"
)

// The province in which a town lies is no side beside it.
func TestProvinceOfATownIsNoSide(t *testing.T) {
	tellsAll(t, "Nouvelles de la province\n\nCao Bang (VNA) – ", "", []wording{
		{"towns", "Un accord entre la ville de Mong Cai et la ville de Dongxing, région du Guangxi, a été signé.", graph.CooperatesWith, []string{"cn-dongxing → vn-mong-cai"}},
		{"districts", "Un accord entre le district de Trung Khanh, province de Cao Bang, et le district de Longzhou, région du Guangxi (Chine), a été signé.", graph.CooperatesWith, []string{"cn-longzhou → vn-trung-khanh"}},
		{"bodies of towns", "L'accord signé entre le Comité populaire de la ville de Mong Cai et le gouvernement populaire de la ville de Sung Ta, région du Guangxi, porte sur l'eau.", graph.PartyTo, []string{
			"comite-populaire-vn-mong-cai → accord-comite-populaire-vn-mong-cai-gouvernement-populaire-sung-ta-e3b98a4da31a1-1062aa967049fc6e", "gouvernement-populaire-sung-ta → accord-comite-populaire-vn-mong-cai-gouvernement-populaire-sung-ta-e3b98a4da31a1-1062aa967049fc6e"}},
		{"a list of provinces", "Un accord entre la province de Cao Bang, la province de Lang Son et la région du Guangxi a été signé.", graph.CooperatesWith, []string{"cn-guangxi → vn-cao-bang", "cn-guangxi → vn-lang-son"}},
	})
}
