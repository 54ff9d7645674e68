package extract_test

import (
	"testing"

	"entente/graph"
)

// English on what the capitals of the region do: calls, councils of ASEAN, offices in
// the names of posts, events told of together. Persons are invented.
func TestEnglishCapitalsWordings(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	part, with, signed, party := graph.PartOf, graph.CooperatesWith, graph.Signed, graph.PartyTo
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
		{"the leaders of two delegations that had talks", "The ministries held talks in Kep. The Vietnamese delegation was led by Tran Van Binh, Deputy Minister of Public Security of Vietnam, while the Cambodian delegation was headed by Sok Vannak, Secretary of State of Cambodia.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"leaders, but no talks", "Cheers rose. The Vietnamese delegation was led by Tran Van Binh, Deputy Minister of Public Security of Vietnam, while the Cambodian delegation was headed by Sok Vannak, Secretary of State of Cambodia.", met, nil},
		{"the officials are those named last", "Chairing the 5th Hue Trade Fair, Tran Van Binh and Sok Vannak hailed the ties. The officials also signed the Kampot Rice Agreement.", signed,
			[]string{"sok-vannak → kampot-rice-agreement-e3b98a4da31a127d", "tran-van-binh → kampot-rice-agreement-e3b98a4da31a127d"}},
		{"a conference that reviews", "A conference reviewing the ties took place in Hue. Chairing the conference, Tran Van Binh hailed the ties.", took, []string{"tran-van-binh → conference-e3b98a4da31a127d"}},
		{"from a ministry", "Secretary of State from the Ministry of Interior Sok Vannak spoke first.", hold, []string{"sok-vannak → interior-ministry Secretary of State"}},
		{"a genitive and none, one body", "Cambodia's General Department of Immigration spoke. Sok Vannak, Director-General of the General Department of Immigration, left.", hold,
			[]string{"sok-vannak → department-general-immigration-kh Director-General"}},
		{"of the government of", "Mr. Wen Jianguo, Deputy Secretary General of the government of Xiamen, met the press. Secretary-General Wen Jianguo left.", hold, []string{"wen-jianguo → cn-xiamen Deputy Secretary General"}},
		{"the mayor of the capital of", "Nong Qiang, Mayor of Fujian's provincial capital Fuzhou, and U Maung Thein, Mayor of Myanmar's largest city Mandalay, spoke.", hold,
			[]string{"nong-qiang → cn-fuzhou Mayor", "u-maung-thein → mm-mandalay Mayor"}},
		{"a list across an abbreviated title", "Sok Vannak met with officials from Jiangxi, including Mr. Liang Shulin, Mme. Lin Hong, Vice Governor of Jiangxi, and Mr. Kong Tao.", met,
			[]string{"kong-tao → sok-vannak", "liang-shulin → sok-vannak", "lin-hong → sok-vannak"}},
		{"a visit by two", "The Vietnam visit by Japanese Crown Prince Tadahito and Crown Princess Reiko was long.", visit, []string{"reiko → vn", "tadahito → vn"}},
		{"a visit to the country", "Chinese Premier Zhou Weiming arrived in Hanoi on Monday, beginning a visit to the Southeast Asian country. Vietnam thanked him.", visit, []string{"zhou-weiming → vn", "zhou-weiming → vn-hanoi"}},
		{"the Premier who arrives is of another state", "Malaysia spoke. Prime Minister Datuk Seri Azman Ibrahim arrived in Cambodia for a visit. Cambodia and its people and the whole of Cambodia thanked him.", hold, []string{"azman-ibrahim → my Prime Minister"}},
		{"on a picture", "US Ambassador Tom Oswald (left) and Tran Van Binh.", met, []string{"tom-oswald → tran-van-binh"}},
		{"a body of which only its letters tell", "The memorandum of understanding was signed between Lao Mekong Riders (LMR) and Electrique du Lao (EDLX).", party, []string{"rider-mekong → memorandum-of-understanding-rider-mekong"}},
		{"Saint in short", "St. Petersburg governor Andrei Testov met the press in St. Petersburg.", hold, []string{"andrei-testov → ru-saint-petersbourg governor"}},
		{"counterparts of two states", "Vietnamese Prime Minister Tran Van Binh and his Lao and Cambodian counterparts Khamla Phoummavong and Sok Vannak spoke.", hold,
			[]string{"khamla-phoummavong → la Prime Minister", "sok-vannak → kh Prime Minister", "tran-van-binh → vn Prime Minister"}},
		{"counterparts with their states behind them", "Vietnamese Prime Minister Tran Van Binh and his counterparts Sok Vannak of Cambodia and Khamla Phoummavong of Laos signed the Kep Rice Agreement.", signed,
			[]string{"khamla-phoummavong → kep-rice-agreement-kh-la-vn", "sok-vannak → kep-rice-agreement-kh-la-vn", "tran-van-binh → kep-rice-agreement-kh-la-vn"}},
		{"all the leaders who met", "Tran Van Binh met with Khamla Phoummavong and Sok Vannak in Hue. The leaders, who attended the 5th Hue Trade Fair, left.", took,
			[]string{"khamla-phoummavong → 5th-hue-trade-fair", "sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair"}},
		{"a state that hosts", "Sok Vannak confirmed that Cambodia will host the 5th Kep Trade Fair.", took, nil},
		{"a summit of three", "Sok Vannak attended the 12th Cambodia-Laos-Vietnam (CLV) Development Triangle Summit.", took, []string{"sok-vannak → 12th-cambodia-laos-vietnam-clv-development-triangle-summit"}},
		{"the capital's committee", "Hanoi spoke. Chairman of the capital People's Committee Tran Van Binh left.", hold, []string{"tran-van-binh → committee-people-s-vn-hanoi Chairman"}},
		{"whose name tells it elsewhere", "Laos and China spoke. Premier Zhang met Lao President Khamla Phoummavong of Laos. Laos thanked Premier Zhang Weiming.", hold,
			[]string{"khamla-phoummavong → la President", "zhang-weiming → cn Premier"}},
		{"a Deputy Premier receives at home", "Laos and Vietnam spoke. Laos won. Deputy Prime Minister Paul Testar hosted a reception in Hanoi on September 6 for Lao Minister Khamla Phoummavong.", hold,
			[]string{"khamla-phoummavong → la Minister", "paul-testar → vn Deputy Prime Minister"}},
		{"a list across a junior", "Tran Van Binh had meetings with Philippine President Fernando Rosales Jr., Sok Vannak, and Khamla Phoummavong.", met,
			[]string{"fernando-rosales-jr → tran-van-binh", "khamla-phoummavong → tran-van-binh", "sok-vannak → tran-van-binh"}},
		{"his attendance", "Tran Van Binh met Sok Vannak on the occasion of his attendance at the 5th Hue Trade Fair.", took, []string{"tran-van-binh → 5th-hue-trade-fair"}},
		{"the meetings of whom the text tells", "Sok Vannak was in Hue. The meetings with Khamla Phoummavong and Tran Van Binh focused on rice.", met,
			[]string{"khamla-phoummavong → sok-vannak", "sok-vannak → tran-van-binh"}},
		{"words that the page ran together", "He left (Photo: VNA)In Yusof's meetings, he spoke.", hold, nil},
		{"a visit on the occasion of a feast", "Tran Van Binh paid a courtesy visit to Sok Vannak on the occasion of Lao New Year.", took, nil},
		{"the talks between", "The deal came in the talks between Sok Vannak and Tran Van Binh on Monday.", met, []string{"sok-vannak → tran-van-binh"}},
	})
}
