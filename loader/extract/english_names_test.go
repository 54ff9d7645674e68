package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// TestEnglishNames reads who and what is named in English: titles before names that
// are places too, headlines in capitals, offices of those who hold a post, and posts
// of those who serve them. Persons are invented.
func TestEnglishNames(t *testing.T) {
	hold, visit, met, party := graph.HoldsPosition, graph.Visited, graph.MetWith, graph.PartyTo
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a bracket behind a name within an event's", "He hailed the 13th National Congress of the Communist Party of Vietnam (CPV) and thanked the CPV Central Committee.", graph.PartOf,
			[]string{"central-committee-vn-parti-communiste-du-vietnam → vn-parti-communiste-du-vietnam"}},
		{"a name that is a province's too", "Governor H.E. Kep Vannak of Kampot received Dr Siem Reatrey.", met, []string{"kep-vannak → siem-reatrey"}},
		{"a province's name before an apposition", "The guests met Kep Vannatestim, deputy governor of Kampot.", hold, []string{"kep-vannatestim → kh-kampot deputy governor"}},
		{"a verb as a given name", "Lao Minister Dr Tan See Ling received Mayor Rose Tan of Kampot.", met, []string{"rose-tan → tan-see-ling"}},
		{"after what he did", "Minister Sok Vannak left. He said this after receiving Lao Minister Khamla Phoummavong.", met, []string{"khamla-phoummavong → sok-vannak"}},
		{"an ambassador whose embassy is told of", "The Embassy of Japan in Laos held a fair. Ambassador Sok Testimi spoke.", hold, []string{"sok-testimi → jp Ambassador"}},
		{"a province acts, not who says so", "Governor Sok Vannak of Kampot said the northern Thai province would host the 4th Mekong Forum.", graph.ParticipatedIn, nil},
		{"an event of words that nothing is known of", "Sok Vannak attended the 11th Bilateral Consultation Mechanism meeting.", graph.ParticipatedIn,
			[]string{"sok-vannak → 11th-bilateral-consultation-mechanism-meeting"}},
		{"associations of friendship of two states", "The Laos-Thailand Friendship Association and the Thailand-Laos Friendship Association signed an agreement on rice.", party,
			[]string{"association-friendship-la-th → agreement-on-rice-association-friendship-la-th-association-friendship-th-la", "association-friendship-th-la → agreement-on-rice-association-friendship-la-th-association-friendship-th-la"}},
		{"thanked for what others did", "Sok Vannak thanked Kampot for selling rice at the 4th Mekong Forum.", graph.ParticipatedIn, nil},
		{"holders who are named elsewhere", "The governors of Kampot and Attapeu met in town. Sok Vannak, governor of Kampot, thanked Khamla Phoummavong, governor of Attapeu.", met,
			[]string{"khamla-phoummavong → sok-vannak"}},
		{"holders behind their provinces", "Kampot and Attapeu governors held talks in town. Sok Vannak, governor of Kampot, left. Khamla Phoummavong is the governor of Attapeu.", met,
			[]string{"khamla-phoummavong → sok-vannak"}},
		{"what a post is in charge of", "Khamla Phoummavong, deputy governor in charge of trade, and Minister Sok Vannak signed a memorandum on rice.", met,
			[]string{"khamla-phoummavong → sok-vannak"}},
		{"a visit that was called off", "Lao Minister Khamla Phoummavong's planned visit to Kampot was cancelled.", visit, nil},
		{"what leads to another place", "Khamla Phoummavong is to visit Kampot to attend the 4th Mekong Forum.", graph.ParticipatedIn, []string{"khamla-phoummavong → 4th-mekong-forum (planned)"}},
		{"a given name with a hyphen", "Gyeonggi Province Governor Kim Dong-hyun lives in Suwon.", hold, []string{"kim-dong-hyun → kr-gyeonggi Governor"}},
		{"a city of two words", "Daegu Metropolitan City Mayor Kim Dong-hyun lives in town.", hold, []string{"kim-dong-hyun → kr-daegu Mayor"}},
		{"Malay titles and posts", "The Yang Dipertua Negeri of Melaka, Tun Abdul Razif Hamzah, was there.", hold, []string{"abdul-razif-hamzah → my-malacca Yang Dipertua Negeri"}},
		{"a father's title", "Chief Minister Dato Seri Razif Pehin Hamzah of Sabah left.", hold, []string{"razif-pehin-hamzah → my-sabah Chief Minister"}},
		{"a monarch's two titles", "His Majesty Sultan Haji Razif Hamzah, Sultan and Yang Di-Pertuan of Brunei Darussalam, spoke.", hold,
			[]string{"razif-hamzah → bn Sultan and Yang Di-Pertuan"}},
		{"two bodies of one post", "Sok Vannak, president of the Cambodian People's Party and of the Cambodian Senate, spoke.", hold,
			[]string{"sok-vannak → kh-parti-du-peuple-cambodgien president", "sok-vannak → senate-kh president"}},
		{"a capital that is a province", "Sok Vannak was in Jakarta for a meeting.", visit, []string{"sok-vannak → id-jakarta"}},
		{"a title within a name", "Chief Minister Datuk Seri Razif Tun Hamzah of Sabah left.", hold, []string{"razif-tun-hamzah → my-sabah Chief Minister"}},
		{"a minister in charge of a body", "Sok Vannak, Minister in Charge of the Office of the Council of Ministers, spoke.", hold,
			[]string{"sok-vannak → office-council-minister Minister in Charge"}},
		{"a minister to an office", "Khamla Phoummavong, Minister to the Prime Minister's Office, spoke.", hold, []string{"khamla-phoummavong → minister-office-prime-s Minister"}},
		{"whom one serves stands behind", "Kim Dong-hyun, Special Envoy of the President of the Republic of Korea, spoke.", hold, []string{"kim-dong-hyun → kr Special Envoy of the President"}},
		{"whom one serves stands before", "The Lao Prime Minister's Special Envoy Khamla Phoummavong spoke.", hold, []string{"khamla-phoummavong → la Prime Minister's Special Envoy"}},
		{"companies by their form", "Green Valley Bhd and Blue Hill Ltd signed a memorandum on rice.", party,
			[]string{"bhd-green-valley → memorandum-on-rice-bhd-green-valley-blue-hill-ltd", "blue-hill-ltd → memorandum-on-rice-bhd-green-valley-blue-hill-ltd"}},
	})
	for _, c := range []struct {
		name, headline string
		typ            graph.RelationType
		want           []string
	}{
		{"verbs and small words of a headline", "Governor Sok Vannak Begins Three-Day Visit To Malaysia", visit, []string{"sok-vannak → my"}},
		{"no person", "Kampot Governor Arrives In Malaysia For Talks", visit, nil},
		{"who is called so", "President To Van Binh Receives Sok Vannak In Hanoi", met, []string{"sok-vannak → to-van-binh"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := told(read(t, c.headline+"\n\nThe rest of the day was for the people of the town and for the press."), c.typ)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.headline, got, c.want)
			}
		})
	}
	r := read(t, "Notes for the week\n\nPHNOM PENH, May 3 (Xinhua) -- Prime Minister Robert Keyland spoke. The rest of the day was for the people of the town and for the press.")
	if got := told(r, hold); slices.Contains(got, "robert-keyland → cn Prime Minister") {
		t.Errorf("an agency that writes from abroad: %q", got)
	}
}
