package extract_test

import (
	"testing"

	"entente/graph"
)

// Who is told to be at an English gathering: those who speak, who lead the delegations and who
// represent others. Persons are invented.
func TestEnglishStage(t *testing.T) {
	met, took := graph.MetWith, graph.ParticipatedIn
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"who speaks at a ceremony", "A ceremony was held in Hue on August 25 to mark 55 years of friendship.\n\nIn his remarks, Kampot Governor Sok Vannak stressed that all went well.", took,
			[]string{"sok-vannak → ceremony-e3b98a4da31a127d"}},
		{"who speaks after a day", "A ceremony was held in Hue on August 25 to mark 55 years of friendship.\n\nOn August 28, Kampot Governor Sok Vannak stressed that all went well.", took, nil},
		{"who voices hopes", "The 12th Mekong Fisheries Conference opened in Hue on August 25.\n\nKampot Governor Sok Vannak voiced his hopes.", took,
			[]string{"sok-vannak → 12th-mekong-fisheries-conference"}},
		{"sides led", "The 29th Vietnam-Cambodia border meeting took place in Hue.\n\nThe Vietnamese delegation was headed by Deputy Foreign Minister Tran Van Binh, while the Cambodian side was led by Minister Sok Vannak.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"who leads takes part", "The 29th Vietnam-Cambodia border meeting took place in Hue.\n\nThe Vietnamese delegation was headed by Deputy Foreign Minister Tran Van Binh, while the Cambodian side was led by Minister Sok Vannak.", took,
			[]string{"sok-vannak → 29th-vietnam-cambodia-border-meeting", "tran-van-binh → 29th-vietnam-cambodia-border-meeting"}},
		{"what a meeting is about", "Tran Van Binh and Sok Vannak chaired a meeting reviewing the cooperation of Hue.", took,
			[]string{"sok-vannak → meeting-reviewing-the-cooperation-of-hue", "tran-van-binh → meeting-reviewing-the-cooperation-of-hue"}},
		{"a first meeting with", "It was Tran Van Binh's first meeting with Sok Vannak.", took, nil},
		{"a numbered commission", "Tran Van Binh co-chaired the 22nd Joint Commission on Bilateral Cooperation.", took,
			[]string{"tran-van-binh → 22nd-joint-commission-on-bilateral-cooperation"}},
		{"representatives from a province", "Representatives from Kampot attended the 4th Hue Trade Fair.", took,
			[]string{"kh-kampot → 4th-hue-trade-fair"}},
		{"guests of honour", "Sok Vannak was the guest of honour at the 4th Hue Trade Fair.", took,
			[]string{"sok-vannak → 4th-hue-trade-fair"}},
		{"graced", "Sok Vannak graced the 4th Hue Trade Fair.", took,
			[]string{"sok-vannak → 4th-hue-trade-fair"}},
		{"represented at", "Sok Vannak represented the kingdom at the 4th Hue Trade Fair.", took,
			[]string{"sok-vannak → 4th-hue-trade-fair"}},
		{"one speaks and one answers", "A delegation from Kampot came. At the reception, Hue Mayor Tran Van Binh said all went well. In reply, Kampot Governor Sok Vannak thanked him.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"nobody answers", "A delegation from Kampot came. At the reception, Hue Mayor Tran Van Binh said all went well. Kampot Governor Sok Vannak was born in 1960.", met, nil},
		{"one of the same state answers", "At the meeting, Hue Mayor Tran Van Binh said all went well. In reply, Hanoi Mayor Le Van Cuong thanked him.", met, nil},
		{"somebody else speaks between", "At the meeting, Hue Mayor Tran Van Binh said all went well. Le Van Cuong praised the rice. In reply, Kampot Governor Sok Vannak thanked him.", met, nil},
	})
}
