package extract_test

import (
	"testing"

	"entente/graph"
)

// English on what the capitals of the region do: calls, councils of ASEAN, offices in
// the names of posts, events told of together. Persons are invented.
func TestEnglishCapitalsWordings(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	part, with, signed := graph.PartOf, graph.CooperatesWith, graph.Signed
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a ministry, and no party", "The Ministry of Labour, Invalids and Social Affairs of Vietnam spoke first.", part, []string{"affair-invalid-labour-ministry-social-vn → vn"}},
		{"an acronym before a name", "Vietnam's ASEAN SOM Le Quoc Test attended the 5th Hue Trade Fair.", took, []string{"le-quoc-test → 5th-hue-trade-fair"}},
		{"a group of the two countries", "Sok Vannak chaired the sixth meeting of the two countries' working group.", took, []string{"sok-vannak → sixth-meeting-of-the-two-countries-working-group"}},
		{"a call to", "Tran Van Binh made a phone call to Sok Vannak on April 16.", met, []string{"sok-vannak → tran-van-binh --04-16"}},
		{"a high representative's sector", "EU High Representative for Foreign Affairs and Security Policy Jose Barreto spoke first.", hold,
			[]string{"jose-barreto → union-europeenne High Representative for Foreign Affairs and Security Policy"}},
		{"inked on some day between", "The rice agreement of Kampot was inked on Friday afternoon between Sok Vannak and Tran Van Binh.", signed,
			[]string{"sok-vannak → rice-agreement-of-kampot-e3b98a4da31a127d", "tran-van-binh → rice-agreement-of-kampot-e3b98a4da31a127d"}},
		{"two sides that are provinces", "Kampot Governor Sok Vannak met with Hue Chairman Tran Van Binh on ties of Kampot and Hue. Both sides will cooperate in trade.", with, []string{"kh-kampot → vn-hue (planned)"}},
		{"a provincial governor", "The 5th Hue Trade Fair was attended by Tran Van Binh, as well as Kampot Provincial Governor Sok Vannak.", took,
			[]string{"sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair"}},
		{"an administrative director", "Mr. Sok Vannak, Deputy Administrative Director of the Kampot provincial government, spoke first.", hold, []string{"sok-vannak → government-kh-kampot Deputy Administrative Director"}},
		{"a council's meeting behind its abbreviation", "Sok Vannak attended the 23rd ASEAN Coordinating Council (ACC) meeting.", took,
			[]string{"coordinating-council-association-des-nations-de-l-asie-du-sud-est → 23rd-asean-coordinating-council-acc-meeting", "sok-vannak → 23rd-asean-coordinating-council-acc-meeting"}},
		{"whom it leaves is no actor", "Sok Vannak is due to leave Phnom Penh on September 6 to attend the 5th Hue Trade Fair.", took, []string{"sok-vannak → 5th-hue-trade-fair (planned)"}},
		{"two summits", "Sok Vannak attended the 28th and 29th ASEAN Summits.", took, []string{"association-des-nations-de-l-asie-du-sud-est → 28th-and-29th-asean-summits", "sok-vannak → 28th-and-29th-asean-summits"}},
		{"a minister-chairman", "Minister-Chairman of the Government Office Tran Van Binh spoke first.", hold, []string{"tran-van-binh → government-office Minister-Chairman"}},
		{"the visit of a delegation led by", "It was inked during the visit of the Takeo delegation led by its governor, Sok Vannak, to Guizhou province.", visit, []string{"sok-vannak → cn-guizhou"}},
		{"who spoke", "Vannak Testara spoke at the 5th Hue Trade Fair.", took, []string{"vannak-testara → 5th-hue-trade-fair"}},
	})
}
