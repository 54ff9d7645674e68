package extract_test

import (
	"testing"

	"entente/graph"
)

// English wordings beyond the plain clause: voices of verbs, who is meant, who
// comes along, who signs for whom. Persons are invented.
func TestEnglishFurtherWordings(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	with, party, signed := graph.CooperatesWith, graph.PartyTo, graph.Signed
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"is set to meet", "Kampot Governor Sok Vannak is set to meet Tran Van Binh on Friday.", met, []string{"sok-vannak → tran-van-binh (planned)"}},
		{"is also expected to visit", "Kampot Governor Sok Vannak is also expected to visit Hue.", visit, []string{"sok-vannak → vn-hue (planned)"}},
		{"met somewhere with", "Kampot Governor Sok Vannak met in Vientiane with Khamla Phoummavong.", met, []string{"khamla-phoummavong → sok-vannak"}},
		{"whose envoy travels does not", "Sok Vannak's special envoy wraps up a visit to Hue.", visit, nil},
		{"whose delegation travels", "Sok Vannak's delegation visited Hue.", visit, []string{"sok-vannak → vn-hue"}},
		{"the noun, not the verb", "Kampot Governor Sok Vannak spoke of her visit to Tran Van Binh's book.", met, nil},
		{"whom one visited", "Kampot Governor Sok Vannak also visited Tran Van Binh.", met, []string{"sok-vannak → tran-van-binh"}},
		{"the two of another name", "Lao Prime Minister Khamla Phoummavong flew in with Thai Prime Minister Somchai Rattanakul. The two premiers exchanged views.", met,
			[]string{"khamla-phoummavong → somchai-rattanakul"}},
		{"who invites does not travel", "At the invitation of Governor Sok Vannak, Chairman Tran Van Binh paid a visit to Kampot.", visit, []string{"tran-van-binh → kh-kampot"}},
		{"a state before the visit", "The paper praised the Vietnam visit by Lao Prime Minister Khamla Phoummavong.", visit, []string{"khamla-phoummavong → vn"}},
		{"another delegation went", "Sok Vannak signed it a year after a delegation from Hue visited Kampot.", visit, nil},
		{"the guest attends", "Tran Van Binh welcomed Kampot Governor Sok Vannak to Hue to attend the 4th Hue Trade Fair.", took, []string{"sok-vannak → 4th-hue-trade-fair"}},
		{"one head for another", "Tran Van Binh opened the 12th Mekong Fisheries Conference. Sok Vannak also attended the meeting.", took,
			[]string{"sok-vannak → 12th-mekong-fisheries-conference", "tran-van-binh → 12th-mekong-fisheries-conference"}},
		{"an abbreviated post", "Kampot Gov. Sok Vannak lives in town.", hold, []string{"sok-vannak → kh-kampot Gov"}},
		{"appointed as", "The council appointed Tran Van Binh as Chairman of the Gia Lai People's Committee.", hold, []string{"tran-van-binh → committee-people-s-vn-gia-lai Chairman"}},
		{"states in brackets", "They saw prime ministers Khamla Phoummavong (Laos) and Somchai Rattanakul (Thailand).", hold,
			[]string{"khamla-phoummavong → la prime minister", "somchai-rattanakul → th prime minister"}},
		{"one signs for each", "Khamla Phoummavong signed the memorandum of understanding on rice for Laos, while Somchai Rattanakul signed for Thailand.", signed,
			[]string{"khamla-phoummavong → memorandum-of-understanding-on-rice-la-th", "somchai-rattanakul → memorandum-of-understanding-on-rice-la-th"}},
		{"governments", "The agreement between the Government of Cambodia and the Government of Laos was signed.", party,
			[]string{"kh → agreement-between-the-government-of-cambodia-and-the-government-of-laos-kh-la",
				"la → agreement-between-the-government-of-cambodia-and-the-government-of-laos-kh-la"}},
		{"entered into", "Kampot and Kien Giang entered into a sister-province agreement in 2010.", with, []string{"kh-kampot → vn-kien-giang"}},
		{"respectively", "Kampot and Kep have established partnerships with Kien Giang and Ha Tinh, respectively.", with, []string{"kh-kampot → vn-kien-giang", "kh-kep → vn-ha-tinh"}},
		{"two states before the noun", "They hailed the Vietnam-Laos great friendship, special solidarity and comprehensive cooperation.", with, []string{"la → vn"}},
	})
}
