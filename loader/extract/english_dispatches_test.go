package extract_test

import (
	"testing"

	"entente/graph"
)

// What English dispatches tell of agreements, posts and visits in words of their own.
func TestEnglishDispatches(t *testing.T) {
	hold, visit, took, party := graph.HoldsPosition, graph.Visited, graph.ParticipatedIn, graph.PartyTo
	tellsAll(t, "Notes on ties\n\nPhu Tho (VNA) - ", restOfDay, []wording{
		{"several agreements", "Phu Tho has signed several agreements with Luang Namtha and Bokeo provinces of Laos.", graph.CooperatesWith, []string{"la-bokeo → vn-phu-tho", "la-luang-namtha → vn-phu-tho"}},
		{"agreements with nobody named", "Phu Tho has signed several agreements with companies.", party, nil},
		{"signed in a capital", "An MOU was signed in Vientiane on Friday by Governor of Phu Tho province Tran Van Nam and Deputy Governor of Yunnan province Gao Zheng.", graph.CooperatesWith, []string{"cn-yunnan → vn-phu-tho"}},
		{"a field in the plural", "Le Quang Huy, Vice Minister of Foreign Affairs of Vietnam, came.", hold, []string{"le-quang-huy → vn Vice Minister of Foreign Affairs"}},
		{"posts before the second name", "The meeting was chaired by Chea Vanna, Minister of Interior of Cambodia, and Deputy Prime Minister and Foreign Minister of Vietnam Tran Quoc Anh.", hold, []string{
			"chea-vanna → kh Minister of Interior", "tran-quoc-anh → vn Deputy Prime Minister", "tran-quoc-anh → vn Foreign Minister"}},
		{"whom he met on his visit", "Governor of Gifu prefecture Murata Tsugio recalled his visit to Ho Chi Minh City on September 5, when he met with Chairman Nguyen Van Dat.", visit, []string{"murata-tsugio → vn-ho-chi-minh-ville --09-05"}},
		{"nor took part in it", "Governor of Gifu prefecture Murata Tsugio thanked the city for the warmth shown to him during his visit to Ho Chi Minh City on September 5, 2024 when he met with Chairman Nguyen Van Dat.", took, []string{"murata-tsugio → visit-to-ho-chi-minh-city-2024-09-05"}},
		{"the ministry of that portfolio", "The Lao Ministry of Tourism and China's Yunnan province agreed to strengthen ties. Deputy Minister of Tourism Savath Rasmy is here.", hold, []string{"savath-rasmy → la Deputy Minister of Tourism"}},
	})
}
