package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// TestEnglishSuccession reads who holds, held and will hold a post in English. Persons
// are invented.
func TestEnglishSuccession(t *testing.T) {
	both := []string{"khamla-phoummavong → la-champassak Governor", "somchit-keobounphanh → la-champassak Governor (former)"}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"succeeded", "Major General Khamla Phoummavong succeeded Mr Somchit Keobounphanh as Governor of Champasak.", both},
		{"replaces, with an aside", "Khamla Phoummavong replaces Somchit Keobounphanh, who has retired, as Governor of Champasak.", both},
		{"took over from", "Dr Khamla Phoummavong took over from Mr Somchit Keobounphanh as Governor of Champasak.", both},
		{"he succeeds", "Khamla Phoummavong was named Governor of Champasak. He succeeds Somchit Keobounphanh, who has retired.", both},
		{"succeeded by", "Somchit Keobounphanh was succeeded by Khamla Phoummavong as Governor of Champasak.", both},
		{"replacing, behind the post", "Khamla Phoummavong has been appointed Governor of Champasak, replacing Somchit Keobounphanh.", both},
		{"replacing, behind a day", "Khamla Phoummavong was appointed Governor of Champasak on Tuesday, replacing Somchit Keobounphanh.", both},
		{"has been since", "Khamla Phoummavong has been Governor of Champasak since 2008.", []string{"khamla-phoummavong → la-champassak Governor"}},
		{"has been one of them", "Khamla Phoummavong has been a deputy governor of Champasak since 2008.", []string{"khamla-phoummavong → la-champassak deputy governor"}},
		{"heads a body", "Khamla Phoummavong, who heads the Ministry of Finance, spoke.", []string{"khamla-phoummavong → finance-ministry head"}},
		{"heads for somewhere", "Khamla Phoummavong, who heads to Vientiane, spoke.", nil},
		{"one post and, later, another", "Khamla Phoummavong was deputy director of the Ministry of Finance and, later, governor of Champasak.",
			[]string{"khamla-phoummavong → finance-ministry deputy director", "khamla-phoummavong → la-champassak governor"}},
		{"a member who stands for the rest", "Khamla Phoummavong, permanent member of the Secretariat of the Lao People's Revolutionary Party Central Committee, spoke.",
			[]string{"khamla-phoummavong → secretariat-central-committee-la-parti-populaire-revolutionnaire-lao permanent member"}},
		{"the second minister", "Lao Minister of Finance and Economy II Dato Dr. Khamla Phoummavong spoke.", []string{"khamla-phoummavong → la Minister of Finance and Economy II"}},
		{"as those who appoint name", "The National Assembly named Khamla Phoummavong deputy governor of Champasak.", []string{"khamla-phoummavong → la-champassak deputy governor"}},
		{"handed over", "Somchit Keobounphanh handed over the post of Governor of Champasak to Khamla Phoummavong.", both},
		{"two posts of each", "Khamla Phoummavong succeeded Somchit Keobounphanh as Secretary of the Champasak Party Committee and Acting Governor.",
			[]string{"khamla-phoummavong → committee-la-champassak-la-parti-populaire-revolutionnaire-lao Secretary", "khamla-phoummavong → la-champassak Acting Governor",
				"somchit-keobounphanh → committee-la-champassak-la-parti-populaire-revolutionnaire-lao Secretary (former)", "somchit-keobounphanh → la-champassak Acting Governor (former)"}},
		{"formerly", "Khamla Phoummavong, formerly Governor of Champasak, spoke.", []string{"khamla-phoummavong → la-champassak Governor (former)"}},
		{"had served as", "Khamla Phoummavong, who had served as Governor of Champasak, spoke.", []string{"khamla-phoummavong → la-champassak Governor (former)"}},
		{"was until now", "Khamla Phoummavong was until now Governor of Champasak.", []string{"khamla-phoummavong → la-champassak Governor (former)"}},
		{"to become", "Khamla Phoummavong left the capital to become Governor of Champasak.", []string{"khamla-phoummavong → la-champassak Governor"}},
		{"elected to the post of", "Khamla Phoummavong was on Friday elected to the post of Governor of Champasak.", []string{"khamla-phoummavong → la-champassak Governor"}},
		{"resigned as", "Khamla Phoummavong resigned as Governor of Champasak.", []string{"khamla-phoummavong → la-champassak Governor (former)"}},
		{"who appoints is not appointed", "President Bounmy Keovilay appointed Khamla Phoummavong as Governor of Champasak.",
			[]string{"bounmy-keovilay → la President", "khamla-phoummavong → la-champassak Governor"}},
		{"a party's chief somewhere", "Champasak Party chief Khamla Phoummavong spoke.", []string{"khamla-phoummavong → la-champassak Party chief"}},
		{"a place for both posts", "Khamla Phoummavong, Party Secretary and Governor of Champasak, spoke.",
			[]string{"khamla-phoummavong → la-champassak Governor", "khamla-phoummavong → la-champassak Party Secretary"}},
		{"chairmen of two committees", "Chairmen of the People's Committees of Hue and Quang Tri, Tran Van Binh and Le Minh Duc, spoke.",
			[]string{"le-minh-duc → committee-people-s-vn-quang-tri Chairman", "tran-van-binh → committee-people-s-vn-hue Chairman"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := told(read(t, "Notes for the week\n\n"+c.text+" The rest of the day was for the people of Laos and for the press."), graph.HoldsPosition)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
