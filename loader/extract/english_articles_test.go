package extract_test

import (
	"testing"

	"entente/graph"
)

// English as the papers of the Philippines, Malaysia, Indonesia and North America write it: towns
// that no table has, governors with their states, lists of one government's ministers, courtesy
// calls and who was there. Persons are invented.
func TestEnglishArticles(t *testing.T) {
	lies, hold, took, visit := graph.LocatedIn, graph.HoldsPosition, graph.ParticipatedIn, graph.Visited
	signed, party := graph.Signed, graph.PartyTo
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"towns of a list", "Farmers from the towns of Gumaca, Pagbilao and Mauban came to the Philippines' capital. Quezon Governor Ramon Villar thanked the Philippines.", lies,
			[]string{"ph-gumaca → ph", "ph-mauban → ph", "ph-pagbilao → ph", "ph-quezon → ph"}},
		{"a homonym elsewhere", "Farmers from the town of San Miguel met Iloilo Governor Ramon Villar in the Philippines. Iloilo and Capiz are in the Philippines.", lies,
			[]string{"ph-capiz → ph", "ph-iloilo → ph", "ph-san-miguel → ph"}},
		{"from one town to another", "Sabah and Sarawak want a line from Sipitang to Limbang, Malaysia says. Kuching is in Sarawak.", lies,
			[]string{"my-kuching → my", "my-limbang → my", "my-sabah → my", "my-sarawak → my", "my-sipitang → my"}},
		{"a pair of gates", "The Lao Bao – Densavan border gate pair links Vietnam and Laos.", lies, []string{"la-densavanh → la", "vn-lao-bao → vn"}},
		{"counties in the plural", "Workers of the Philippines went to Uljin and Bonghwa counties in North Gyeongsang, South Korea.", lies, []string{"kr-bonghwa → kr", "kr-gyeongsang-du-nord → kr", "kr-uljin → kr"}},
		{"a site called after a town", "Sok Vannak saw Kampot Prison and the Hai Chau wind farm in Cambodia.", lies, []string{"kh-kampot-prison → kh", "vn-hai-chau-wind-farm → vn"}},
		{"a road to a village", "Laos built a road to Ban Hom.", lies, []string{"la-ban-hom → la"}},
		{"fronts of places", "Malaysia's leaders met at Wisma Harapan and in Kampung Melati.", lies, []string{"my-kampung-melati → my", "my-wisma-harapan → my"}},
		{"a district that elects", "Iloilo 3rd District Rep. Ramon Villar spoke in the Philippines.", hold, []string{"ramon-villar → ph-iloilo-3rd-district Rep"}},
		{"governors with their states", "It was read by Govs. John Harker of Maine, Paul Reid of Vermont and Ann Lowe of New Hampshire.", hold,
			[]string{"ann-lowe → us-new-hampshire Gov", "john-harker → us-maine Gov", "paul-reid → us-vermont Gov"}},
		{"a state that begins with New", "New Hampshire Gov. Paul Reid stayed at home.", hold, []string{"paul-reid → us-new-hampshire Gov"}},
		{"a second minister", "Sabah Deputy Chief Minister II Datuk Seri Dr Ismail Karim spoke with Sarawak and Malaysia.", hold, []string{"ismail-karim → my-sabah Deputy Chief Minister II"}},
		{"a list of a province's ministers", "The guests were Sabah Deputy Chief Minister Datuk Ismail Karim, Minister of Finance Datuk Salleh Jamil and State Secretary Datuk Yusof Amin.", hold,
			[]string{"ismail-karim → my-sabah Deputy Chief Minister", "salleh-jamil → my-sabah Minister of Finance", "yusof-amin → my-sabah State Secretary"}},
		{"whose director", "The guests saw Hong Linh University, whose rector, Tran Van Binh, spoke.", hold, []string{"tran-van-binh → hong-linh-university rector"}},
		{"a body headed by", "The Kampot Provincial Employment Office headed by Sok Vannak said so.", hold, []string{"sok-vannak → employment-office-kh-kampot head"}},
		{"who also chairs", "Sok Vannak, who also chairs the Kampot Rice Association, said so.", hold, []string{"sok-vannak → association-rice-kh-kampot chair"}},
		{"an unknown employer", "On Monday Silvada provincial coordinator Sok Vannak said so.", hold, []string{"sok-vannak → silvada coordinator"}},
		{"an unknown employer behind", "Sok Vannak, executive director of Silvada, said so.", hold, []string{"sok-vannak → silvada executive director"}},
		{"a title that no list has", "Sok Vannak, policy director of the Kampot Rice Council, said so.", hold, []string{"sok-vannak → council-rice-kh-kampot policy director"}},
		{"a company in short", "Sabah Gas Sdn Bhd built it. Sabah Gas chairman Datuk Ismail Karim said so.", hold, []string{"ismail-karim → bhd-gas-sdn-my-sabah chairman"}},
		{"the council told of", "The Kampot Municipal Council met on Monday, said council president Sok Vannak.", hold, []string{"sok-vannak → council-kh-kampot president"}},
		{"his minister", "Quebec Premier Paul Reid stayed at home and sent his finance minister, Ann Lowe.", hold, []string{"ann-lowe → ca-quebec finance minister", "paul-reid → ca-quebec Premier"}},
		{"an unknown town's mayor", "In Indonesia, Bitung Mayor Rudi Salim and Mayor of Tomohon Jeffry Wowor spoke.", hold, []string{"jeffry-wowor → id-tomohon Mayor", "rudi-salim → id-bitung Mayor"}},
		{"who leads a town's delegation", "In Indonesia a delegation from Gimcheon, led by Vice Mayor Choi Sun-ja, was seen.", hold, []string{"choi-sun-ja → kr-gimcheon Vice Mayor"}},
		{"the name behind a prefecture", "Vice Governor of Hyogo prefecture Kanazawa Toru spoke.", hold, []string{"kanazawa-toru → jp-hyogo Vice Governor"}},
		{"another party's name", "Datuk Ismail Karim, president of the Penang United People's Party (PUPP), spoke in Malaysia.", hold, []string{"ismail-karim → penang-united-people-s-party president"}},
		{"a province with its state", "The Governor of Kampot province, Cambodia, Mr Sok Vannak, and Tran Van Binh spoke.", hold, []string{"sok-vannak → kh-kampot Governor"}},
		{"was also present", "Sok Vannak paid a courtesy call on Minister Tran Van Binh on Monday. Deputy Governor Zhou Weiming was also present.", took,
			[]string{"sok-vannak → courtesy-call-e3b98a4da31a127d", "tran-van-binh → courtesy-call-e3b98a4da31a127d", "zhou-weiming → courtesy-call-e3b98a4da31a127d"}},
		{"a call", "Governor Sok Vannak of Kampot paid a courtesy call on Minister Tran Van Binh on Monday. Also present were Mayor Le Thi Lan and Zhou Weiming.", took,
			[]string{"le-thi-lan → courtesy-call-e3b98a4da31a127d", "sok-vannak → courtesy-call-e3b98a4da31a127d", "tran-van-binh → courtesy-call-e3b98a4da31a127d", "zhou-weiming → courtesy-call-e3b98a4da31a127d"}},
		{"those present", "At the 5th Hue Trade Fair rice was sold. It was seen by all those present: Sok Vannak, Tran Van Binh and Zhou Weiming.", took,
			[]string{"sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair", "zhou-weiming → 5th-hue-trade-fair"}},
		{"talks somewhere on a day", "Tran Van Binh and Sok Vannak held talks in Hue on May 4, 2025.", took, []string{"sok-vannak → talks-2025-05-04-e3b98a4da31a127d", "tran-van-binh → talks-2025-05-04-e3b98a4da31a127d"}},
		{"a reception for the guests", "At a reception for the guests, Tran Van Binh thanked Cambodia.", took, []string{"tran-van-binh → reception-for-the-guests-e3b98a4da31a127d"}},
		{"who joins a visit", "Sok Vannak paid a working visit to Hue. Zhou Weiming joined the visit.", took, []string{"sok-vannak → working-visit-to-hue-e3b98a4da31a127d", "zhou-weiming → working-visit-to-hue-e3b98a4da31a127d"}},
		{"a visit of some days", "Sok Vannak, Governor of Kampot, arrived on Sunday for a three-day visit to Hue.", visit, []string{"sok-vannak → vn-hue"}},
		{"the province visited", "Quang Tri lies in Vietnam. Governor of Savannakhet Khamla Phoummavong was on a three-day visit to the province.", visit, []string{"khamla-phoummavong → vn-quang-tri"}},
		{"he and another", "Tran Van Binh spoke. He and Sok Vannak toured Da Nang.", visit, []string{"sok-vannak → vn-da-nang", "tran-van-binh → vn-da-nang"}},
		{"on to a town", "Tran Van Binh went on to Da Nang.", visit, []string{"tran-van-binh → vn-da-nang"}},
		{"a dispute is no landing", "Sok Vannak said that two land disputes remain in Hue.", visit, nil},
		{"signed by him", "Tran Van Binh spoke of the Kampot Rice Agreement, signed in May by him and Governor Sok Vannak.", signed,
			[]string{"sok-vannak → kampot-rice-agreement-kh-kampot", "tran-van-binh → kampot-rice-agreement-kh-kampot"}},
		{"they have an agreement", "Sabah Gas Sdn Bhd and Sarawak Gas Berhad had a gas exchange agreement.", party,
			[]string{"berhad-gas-my-sarawak → gas-exchange-agreement-berhad-gas-my-sarawak-bhd-gas-sdn-my-sabah", "bhd-gas-sdn-my-sabah → gas-exchange-agreement-berhad-gas-my-sarawak-bhd-gas-sdn-my-sabah"}},
	})
}
