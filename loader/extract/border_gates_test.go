package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// What agency news of borders and twinned provinces names. Persons and most places are invented.
func TestBorderGates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Au Vietnam, une cérémonie d'inauguration de la paire de portes frontalières internationales Nam Testanh – Muong Testo a eu lieu.", "PLACE paire de portes frontalières internationales Nam Testanh – Muong Testo"},
		{"Au Vietnam, ils ont étudié le pont Bac Luân III.", "PLACE pont Bac Luân III"},
		{"Au Vietnam, le président de la commune de Noong Testo Lac, Sam Testal, est venu.", "PLACE Noong Testo Lac"},
		{"Au Vietnam, la ville chinoise de Cheng Testang est belle.", "PLACE Cheng Testang"},
		{"Au Laos, il a visité le lycée Vientiane.", "ORGANIZATION lycée Vientiane"},
		{"Au Laos, il a visité l'université Savannakhet.", "ORGANIZATION université Savannakhet"},
		{"Au Laos, il est allé à l'hôpital Testosot.", "ORGANIZATION hôpital Testosot"},
		{"Au Vietnam, la Banque commerciale par actions Saigon-Hanoi a ouvert.", "ORGANIZATION Banque commerciale par actions Saigon-Hanoi"},
		{"Au Vietnam, ils ont vu le commandement des gardes-frontières de la province de Dak Lak.", "ORGANIZATION commandement des gardes-frontières de la province de Dak Lak"},
		{"Au Vietnam, la délégation du bureau gouvernemental du Laos est venue.", "ORGANIZATION bureau gouvernemental du Laos"},
		{"Au Laos et en Thaïlande, ont signé Bolykhamxay, Khammouane (Laos), Nakhon Phanom, Sakon Nakhon, Noong Khai et Bueng Kan (Thaïlande).", "PROVINCE Noong Khai"},
		{"Le président de l’antenne de la province d’An Giang, Lâm Công Testoi, est venu au Vietnam.", "PERSON Lâm Công Testoi"},
		{"Le 9 e échange d’amitié de la défense frontalière a eu lieu le 1 er mai 2019 au Vietnam.", "EVENT 9 e échange d’amitié de la défense frontalière"},
		{"Au Vietnam, la conférence sur le commerce du 5 mai 2019 est finie.", "EVENT conférence sur le commerce"},
		{"Tran Van Test a participé à la réunion des gouverneurs et maires des capitales de l'ASEAN.", "EVENT réunion des gouverneurs et maires des capitales de l'ASEAN"},
		{"Le Vietnam prévoit trois accords, l'accord sur le riz, l'accord sur la pêche et l'accord sur les bornes avec le Laos.", "AGREEMENT accord sur le riz"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Le statut des portes frontalières Vietnam-Laos est connu.", "PLACE portes frontalières Vietnam-Laos"},
		{"Le Vietnam construira un poste-frontière vietnamo-chinois intelligent.", "PLACE poste-frontière vietnamo-chinois intelligent"},
		{"Au Vietnam, le Comité du Front pour la province de Quang Nam (Centre) est venu.", "ORGANIZATION Centre"},
		{"Le gouverneur a aidé les sociétés du Guizhou au Vietnam.", "ORGANIZATION sociétés du Guizhou"},
		{"Le Vietnam aide les groupes ethniques de Cao Bang.", "ORGANIZATION groupes ethniques de Cao Bang"},
		{"Au Vietnam, le président de l’antenne de la province d’An Giang, Lâm Công Testoi, est venu.", "PROVINCE Lâm Công"},
		{"Ont signé Quang Tri, Quang Binh, Ha Tinh et Nguyen An au Vietnam.", "PROVINCE Nguyen An"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v, not %s", c.text, got, c.not)
		}
	}
}

// Who is a side, who works together and who takes part in agency news of provinces.
func TestProvincesTold(t *testing.T) {
	part, party, coop := graph.ParticipatedIn, graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Coopération décentralisée\n\nHanoï (VNA) - ", "", []wording{
		{"where a side lies", "Un mémorandum sur le jumelage entre la commune de Ia Testop (district de Testsup, province de Dak Lak) et la commune de Noong Testo (district de Testnhek, province de Mondulkiri) est signé.", coop,
			[]string{"vn-ia-testop → vn-noong-testo"}},
		{"in what a district lies", "Un accord de coopération entre la province de Binh Duong et le district de Gangnam de la ville de Séoul est signé.", coop,
			[]string{"kr-gangnam → vn-binh-duong"}},
		{"provinces of several states", "Nghe An veut une coopération intégrale entre neuf provinces du Vietnam, du Laos et de la Thaïlande.", coop, nil},
		{"capitals of two states", "Le maire salue la coopération entre les capitales du Vietnam et du Laos.", coop, nil},
		{"a second infinitive", "La province cherche à établir des relations de jumelage avec des localités et à ouvrir une ligne aérienne entre Udon Thani et le Vietnam.", coop, nil},
		{"organs of either", "Le Service des sports de Hanoi et le Service des sports de Vientiane ont ouvert un stade. Le plan prévoit la coopération entre leurs organes et services.", coop, nil},
		{"an agreement of the governments", "Dong Thap et Prey Veng, au Cambodge, travaillent ensemble au Vietnam. Ils suivent l'accord de commerce convenu par les gouvernements.", party,
			[]string{"kh → accord-de-commerce-kh-vn", "vn → accord-de-commerce-kh-vn"}},
		{"nobody who is told of before what one has heard", "La province de Quang Nam va planter des arbres, a-t-on appris lors de la conférence sur le bois.", part, nil},
		{"who speaks at it", "La province de Quang Nam va planter des arbres, a annoncé Tran Van Test lors de la conférence sur le bois.", part,
			[]string{"tran-van-test → conference-sur-le-bois-e3b98a4da31a127d"}},
		{"whom one presides with", "Le ministre Tran Van Test a coprésidé, ce mercredi, avec Le Thi Testa, la 5e conférence des villes.", part,
			[]string{"le-thi-testa → 5e-conference-des-villes", "tran-van-test → 5e-conference-des-villes"}},
		{"a list over a district", "La 2e conférence du bois est organisée par la province de Binh Duong, le district de Gangnam et la compagnie Testamex.", part,
			[]string{"compagnie-testamex → 2e-conference-du-bois", "vn-binh-duong → 2e-conference-du-bois"}},
		{"what is done behind a second verb", "La délégation a assisté à la 3e conférence du bois et a visité l’Ambassade du Vietnam au Japon.", part, nil},
		{"the event that began so", "Un programme de promotion des villes a eu lieu le 4 mai 2019. Le programme a attiré la participation de la province de Kon Tum.", part,
			[]string{"vn-kon-tum → programme-de-promotion-des-villes-2019-05-04"}},
		{"of what another tells", "La conférence de presse sur le 8e échange d'amitié de la défense a eu lieu. Tran Van Test a participé au 8e échange d'amitié de la défense.", part,
			[]string{"tran-van-test → 8e-echange-d-amitie-de-la-defense"}},
		{"the assembly with its abbreviation", "La présidente de l’Assemblée nationale (AN) vietnamienne, Tran Thi Test, et le président de l’Assemblée nationale (AN) lao, Santi Testi, sont venus.", graph.HoldsPosition,
			[]string{"santi-testi → assemblee-nationale-la président", "tran-thi-test → assemblee-nationale-vn présidente"}},
		{"who acts on behalf of a body", "Au nom du Comité populaire de Hué, le vice-président Tran Van Test a reçu Le Thi Testa.", graph.MetWith,
			[]string{"le-thi-testa → tran-van-test"}},
		{"who acts on behalf of somebody", "Au nom du maire de Hué, Tran Van Test, le vice-président Vo Van Testo a reçu Le Thi Testa.", graph.MetWith,
			[]string{"le-thi-testa → vo-van-testo"}},
		{"several agreements behind one", "Les deux parties ont signé un protocole d’accord entre Hanoï et Séoul. Le maire de Hanoï, Tran Van Test, a signé des protocoles d’accord avec des groupes.", graph.Signed,
			[]string{"tran-van-test → protocoles-d-accord-vn-hanoi"}},
	})
}
