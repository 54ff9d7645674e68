package extract_test

import (
	"testing"

	"entente/graph"
)

// English as the papers of Vietnam, Laos and Cambodia write it: genitives of states,
// the NA, quarters of a country, whose visit and whose invitation. Persons are invented.
func TestEnglishRegionWordings(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	part, with, party, signed := graph.PartOf, graph.CooperatesWith, graph.PartyTo, graph.Signed
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"the genitive of a name in s", "Gia Lai signed a cooperation agreement with Laos' southern province of Attapeu on March 6.", with, []string{"la-attapeu → vn-gia-lai"}},
		{"the NA of a state", "President of the NA of the Kingdom of Cambodia Sok Vannak spoke first.", hold, []string{"sok-vannak → assembly-national-kh President"}},
		{"a state's NA", "Hanoi (VNA) – National Assembly (NA) Chairman Tran Van Binh met with Lao NA President Khamla Phoummavong.", hold,
			[]string{"khamla-phoummavong → assembly-national-la President", "tran-van-binh → assembly-national Chairman"}},
		{"its NA owns itself", "The Cambodian NA met on Monday.", part, []string{"assembly-national-kh → kh"}},
		{"a province in a quarter of the country", "Sok Vannak visited the northern province of Lang Son and paid a visit to the central city of Da Nang.", visit,
			[]string{"sok-vannak → vn-da-nang", "sok-vannak → vn-lang-son"}},
		{"a visit to people of", "Sok Vannak paid a visit to leaders and people of the northern province of Lang Son.", visit, []string{"sok-vannak → vn-lang-son"}},
		{"a visit that is conducted", "Sok Vannak will conduct a working visit to Thailand on 25 – 31 May 2024.", visit, []string{"sok-vannak → th (planned) 2024-05-25/2024-05-31"}},
		{"a visit, and to do something", "Zhou Weiming is in Vietnam for a visit and to co-chair a forum of Quang Ninh, Lang Son and Cao Bang.", visit, []string{"zhou-weiming → vn"}},
		{"months in short make a range", "Khamla Phoummavong will pay a state visit to China from Nov. 29 to Dec. 1, 2022.", visit, []string{"khamla-phoummavong → cn (planned) 2022-11-29/2022-12-01"}},
		{"who invites takes no part", "At the invitation of Sok Vannak and Tran Van Binh, Zhou Weiming attended the 5th Hue Trade Fair.", took, []string{"zhou-weiming → 5th-hue-trade-fair"}},
		{"a guest's given name that is a town", "It was seen by many, including Pierre Lambert, former French ambassador to Cambodia.", hold, []string{"pierre-lambert → fr ambassador (former)"}},
		{"the two countries of those who met", "India sent rice. Cambodian Prime Minister Sok Vannak met Australian Ambassador Helen Carter. Cooperation between the two countries is growing.", with,
			[]string{"au → kh"}},
		{"the two sides are not where they met", "The talks were in Hanoi and in Tokyo. The two sides discussed their cooperation.", with, nil},
		{"both leaders are those who meet", "Sok Vannak met with Khamla Phoummavong and then greeted Tran Van Binh. Both leaders signed the Kampot Rice Agreement.", signed,
			[]string{"sok-vannak → kampot-rice-agreement-e3b98a4da31a127d", "tran-van-binh → kampot-rice-agreement-e3b98a4da31a127d"}},
		{"three guests of one host", "Zhou Weiming held separate meetings with Sok Vannak, Khamla Phoummavong and Tran Van Binh. The three foreign officials attended the 5th Hue Trade Fair.", took,
			[]string{"khamla-phoummavong → 5th-hue-trade-fair", "sok-vannak → 5th-hue-trade-fair", "tran-van-binh → 5th-hue-trade-fair"}},
		{"a treaty of two states is theirs", "It marks the 45th anniversary of the signing of the Vietnam – Laos Treaty of Amity and Cooperation.", party,
			[]string{"la → vietnam-laos-treaty-of-amity-and-cooperation-la-vn", "vn → vietnam-laos-treaty-of-amity-and-cooperation-la-vn"}},
		{"only remembered", "Sok Vannak spoke of the 45th anniversary of the signing of the Kampot Treaty.", signed, nil},
		{"the holder of another post of the province", "Zhou Weiming, Secretary of the Guangdong provincial Party Committee and Chairman of the provincial People's Congress, was in Hue.", part,
			[]string{"committee-cn-guangdong-cn-parti-communiste-chinois → cn-guangdong", "committee-cn-guangdong-cn-parti-communiste-chinois → cn-parti-communiste-chinois", "congress-people-s-cn-guangdong → cn-guangdong"}},
		{"a mission is its state's", "The Consulate General of Vietnam in Fukuoka held a fair.", part, []string{"consulate-general-jp-fukuoka-vn → vn"}},
		{"no counterpart's post for who has one", "Cambodian Senate President Sok Vannak spoke first. Lao Prime Minister Khamla Phoummavong met with his Cambodian counterpart, Sok Vannak.", hold,
			[]string{"khamla-phoummavong → la Prime Minister", "sok-vannak → senate-kh President"}},
		{"welcoming a delegation, two together", "A delegation of Kampot led by Sok Vannak visited Hue. Welcoming the delegation, Tran Van Binh and Le Thi Lan hailed the ties.", met,
			[]string{"le-thi-lan → sok-vannak", "sok-vannak → tran-van-binh"}},
		{"a visit that is welcomed", "Tran Van Binh welcomed Sok Vannak's visit to Hue.", met, nil},
		{"seen off", "Zhou Weiming was seen off at the airport by Khamla Phoummavong.", met, []string{"khamla-phoummavong → zhou-weiming"}},
		{"with his wife", "Khamla Phoummavong, Prime Minister of Laos, and his wife, Mrs. Daly Phoummavong, met with Sok Vannak.", met, []string{"daly-phoummavong → sok-vannak", "khamla-phoummavong → sok-vannak"}},
		{"his own meeting", "Tran Van Binh received Sok Vannak. He told the guest that at his meeting with Khamla Phoummavong, rice was spoken of.", met,
			[]string{"khamla-phoummavong → tran-van-binh", "sok-vannak → tran-van-binh"}},
		{"a seminar on what two regions do", "The Kampot Trade Association hosted a seminar on Vietnam-Laos investment promotion.", took, []string{"association-trade-kh-kampot → seminar-on-vietnam-laos-investment-promotion"}},
		{"Vietnam in short", "VN and Laos boost ties.", with, []string{"la → vn"}},
		{"whose minister goes to a state", "The visit of Minister of Commerce Sok Vannak to India was short. Cambodia thanked India, and Cambodia will come again.", hold, []string{"sok-vannak → kh Minister of Commerce"}},
		{"a surname that is an auxiliary", "Do Van Binh met with Sok Vannak.", met, []string{"do-van-binh → sok-vannak"}},
		{"the guest before the comma is somebody else", "Meeting with the Lao Mayor, Prime Minister Tran Van Binh lauded Vietnam.", hold, []string{"tran-van-binh → vn Prime Minister"}},
		{"whose tour, not who tells of it", "Recalling Sok Vannak's recent tour of the border area in Lang Son, Tran Van Binh hailed the ties.", visit, []string{"sok-vannak → vn-lang-son"}},
		{"his visit to a state", "Zhou Weiming said that trade had grown following his Vietnam visit in April.", visit, []string{"zhou-weiming → vn"}},
		{"the body right behind the post", "Chairman Hue People's Committee Tran Van Binh spoke first.", hold, []string{"tran-van-binh → committee-people-s-vn-hue Chairman"}},
		{"officials, and not who tells of it", "Sok Vannak said that officials also signed the Kampot Rice Agreement.", signed, nil},
		{"a reception somewhere for", "Tran Van Binh hailed the ties during a reception in Hue on Monday for Sok Vannak.", met, []string{"sok-vannak → tran-van-binh"}},
		{"a minute", "Tran Van Binh signed a minute of the meeting.", signed, []string{"tran-van-binh → minute-of-the-meeting-e3b98a4da31a127d"}},
		{"a meeting of a year", "Sok Vannak attended the 2024 spring meeting in Beijing.", took, []string{"sok-vannak → 2024-spring-meeting-e3b98a4da31a127d"}},
		{"not his second meeting", "In his second bilateral meeting, Sok Vannak hailed the ties.", took, nil},
		{"a numbered body", "Tran Van Binh, Commander of Military Region 7, spoke first.", hold, []string{"tran-van-binh → 7-military-region Commander"}},
		{"relationships with many", "Kampot has established relationships with Lao localities, including Savannakhet and Champasak provinces, and implemented cooperative programs with Xiangkhouang Province.", with,
			[]string{"kh-kampot → la-champassak", "kh-kampot → la-savannakhet", "kh-kampot → la-xieng-khouang"}},
		{"a state and its own capital", "He praised the cooperation between Laos and Vientiane.", with, nil},
		{"not one with another", "Kep and Kampot signed a memorandum of understanding with Thailand's Trat province to cooperate on trade.", with, []string{"kh-kampot → th-trat", "kh-kep → th-trat"}},
		{"provinces of two states", "Sok Vannak chaired the fourth meeting of governors of Cambodian and Lao border provinces.", took, []string{"sok-vannak → fourth-meeting-of-governors-of-cambodian-and-lao-border-provinces"}},
	})
}
