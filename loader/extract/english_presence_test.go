package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// TestEnglishPresence reads who was where, with whom, and what ties places in English.
// Persons are invented.
func TestEnglishPresence(t *testing.T) {
	met, visit, took, with, signed := graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.CooperatesWith, graph.Signed
	for _, c := range []struct {
		name, text string
		typ        graph.RelationType
		want       []string
	}{
		{"abroad, told first", "In Daejeon, Vietnamese Minister Tran Van Binh met Mayor Kim Dong-hyun.", visit, []string{"tran-van-binh → kr-daejeon"}},
		{"at home, told first", "In Hanoi, Vietnamese Minister Tran Van Binh met Mayor Kim Dong-hyun.", visit, nil},
		{"a month, told first", "In May the province of Kampot thanked Vietnamese Minister Tran Van Binh.", visit, nil},
		{"a call somewhere", "Governor Sok Vannak paid a courtesy call on Minister Tran Van Binh in Hue.", visit, []string{"sok-vannak → vn-hue"}},
		{"onwards", "Sok Vannak, Governor of Kampot, flew to Hue before proceeding to Da Nang.", visit, []string{"sok-vannak → vn-da-nang", "sok-vannak → vn-hue"}},
		{"a visit paid by a delegation", "It was read in the course of a visit paid to Yunnan by a Kampot delegation headed by the governor, H.E. Sok Vannak.", visit,
			[]string{"sok-vannak → cn-yunnan"}},
		{"two talks are not one", "Tran Van Binh met Governor Sok Vannak, and held talks with Mayor Kim Dong-hyun.", met, []string{"kim-dong-hyun → tran-van-binh", "sok-vannak → tran-van-binh"}},
		{"on whom one called", "The host was Governor Sok Vannak, on whom Minister Tran Van Binh had called.", met, []string{"sok-vannak → tran-van-binh"}},
		{"with whom one signed", "Tran Van Binh received Sok Vannak, Governor of Kampot, with whom he signed the minutes of the meeting.", signed,
			[]string{"sok-vannak → minutes-of-the-meeting-kh-kampot", "tran-van-binh → minutes-of-the-meeting-kh-kampot"}},
		{"a ceremony of some day", "At a ceremony held on Thursday, Minister Tran Van Binh thanked the press. The ceremony was attended by Governor Sok Vannak.", took,
			[]string{"sok-vannak → ceremony-e3b98a4da31a127d", "tran-van-binh → ceremony-e3b98a4da31a127d"}},
		{"who was at it", "Governor Sok Vannak, who had met Minister Tran Van Binh, was also at the ceremony.", took, []string{"sok-vannak → ceremony-e3b98a4da31a127d"}},
		{"a joint chair", "The 5th session of the Joint Border Committee was held under the joint chairmanship of Governor of Kampot Sok Vannak and Chairman of Hue Tran Van Binh.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"friendship between", "They praised the friendship between Kampot and the former Ha Tay province.", with, []string{"kh-kampot → vn-ha-tay"}},
		{"ties with", "Kampot enjoys close ties with Kien Giang.", with, []string{"kh-kampot → vn-kien-giang"}},
		{"alliance", "Kampot tied alliance with Kien Giang in 2010.", with, []string{"kh-kampot → vn-kien-giang"}},
		{"cooperation of A with B", "The cooperation of Kampot with Kien Giang is close.", with, []string{"kh-kampot → vn-kien-giang"}},
		{"it signed with", "Kampot lies on the sea. Last July, it signed with Vietnam's Ha Tay province a memorandum on rice.", graph.PartyTo,
			[]string{"kh-kampot → memorandum-on-rice-kh-kampot-vn-ha-tay", "vn-ha-tay → memorandum-on-rice-kh-kampot-vn-ha-tay"}},
		{"he is no province", "Kampot lies on the sea. Minister Tran Van Binh met Governor Sok Vannak, with whom he signed a memorandum on rice.", signed,
			[]string{"sok-vannak → memorandum-on-rice-kh-kampot", "tran-van-binh → memorandum-on-rice-kh-kampot"}},
		{"who paid the visit did not sign", "The memorandum on rice was signed in the course of a visit paid to Hue by Governor Sok Vannak.", signed, nil},
		{"sits on", "Khamla Phoummavong, who sits on the Central Committee of the Lao People's Revolutionary Party, spoke.", graph.MemberOf,
			[]string{"khamla-phoummavong → central-committee-la-parti-populaire-revolutionnaire-lao"}},
		{"receiving a delegation", "A delegation led by Governor Sok Vannak came by boat. Receiving the guests in Hue, Minister Tran Van Binh thanked them.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"the three", "Governor Sok Vannak, Minister Tran Van Binh and Mayor Kim Dong-hyun spoke. The three leaders signed a memorandum on rice.", signed,
			[]string{"kim-dong-hyun → memorandum-on-rice-e3b98a4da31a127d", "sok-vannak → memorandum-on-rice-e3b98a4da31a127d", "tran-van-binh → memorandum-on-rice-e3b98a4da31a127d"}},
		{"who is invited", "Minister Tran Van Binh invited Governor Sok Vannak to the 4th Hue Trade Fair.", took, nil},
		{"what is sent", "Governor Sok Vannak said he would send a trade mission to Hue.", visit, nil},
		{"numbered talks", "Governor Sok Vannak and Minister Tran Van Binh co-chaired the 23rd annual talks in Hue.", took,
			[]string{"sok-vannak → 23rd-annual-talks", "tran-van-binh → 23rd-annual-talks"}},
		{"its commission", "Khamla Phoummavong is Secretary of the LPRP Central Committee and head of its Commission for External Relations.", graph.HoldsPosition,
			[]string{"khamla-phoummavong → central-committee-la-parti-populaire-revolutionnaire-lao Secretary",
				"khamla-phoummavong → commission-external-relation-central-committee-la-parti-populaire-revolutionnair-331c30fbf138e3a6 head"}},
		{"a post of one state's", "The Penang and Aceh governments spoke. Chief Minister Lim Boon Heng of the first signed.", graph.HoldsPosition,
			[]string{"lim-boon-heng → my-penang Chief Minister"}},
		{"a state's abbreviation within a trip", "Minister Tran Van Binh has concluded a working trip to the Republic of Korea (RoK) and Japan.", visit, []string{"tran-van-binh → jp", "tran-van-binh → kr"}},
		{"a sector that is a party's name", "Minister of Labour and Vocational Training Sok Vannak spoke in Cambodia.", graph.HoldsPosition, []string{"sok-vannak → kh Minister of Labour and Vocational Training"}},
		{"councils act for themselves", "Chairman of the Gia Lai People's Council Tran Van Binh and Governor of Kampot Sok Vannak signed a memorandum on rice.", graph.PartyTo,
			[]string{"council-people-s-vn-gia-lai → memorandum-on-rice-council-people-s-vn-gia-lai-kh-kampot", "kh-kampot → memorandum-on-rice-council-people-s-vn-gia-lai-kh-kampot"}},
		{"the minutes are no agreement before", "The land border agreements of Vietnam and China were read. Governor Sok Vannak and Minister Tran Van Binh signed the minutes.", signed,
			[]string{"sok-vannak → minutes-cn-vn-e3b98a4da31a127d", "tran-van-binh → minutes-cn-vn-e3b98a4da31a127d"}},
		{"a state's abbreviation", "Minister Tran Van Binh made a trip to the Republic of Korea (RoK) and Japan.", visit, []string{"tran-van-binh → jp", "tran-van-binh → kr"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := told(read(t, "Notes for the week\n\n"+c.text+" The rest of the day was for the people of the town and for the press."), c.typ)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
