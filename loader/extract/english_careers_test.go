package extract_test

import (
	"testing"

	"entente/graph"
)

// English careers and appointments: who is told to have held a post without being named again,
// and who becomes what by whose decision. Persons are invented.
func TestEnglishCareers(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"he was and was appointed", "Chairman of the Hue People's Committee Tran Van Binh was born in 1960. He was Director of the Hue Department of Finance. In 2015, he was appointed Chairman of the Gia Lai People's Committee.", hold,
			[]string{"tran-van-binh → committee-people-s-vn-gia-lai Chairman", "tran-van-binh → committee-people-s-vn-hue Chairman", "tran-van-binh → department-finance-vn-hue Director (former)"}},
		{"he is who was told of last", "Tran Van Binh chaired the sitting. Le Van Cuong spoke. In 2015, he was appointed Chairman of the Gia Lai People's Committee.", hold,
			[]string{"le-van-cuong → committee-people-s-vn-gia-lai Chairman"}},
		{"elected with a description as", "The council elected Tran Van Binh, Head of the Hue Department of Finance, as Secretary of the Gia Lai Party Committee.", hold,
			[]string{"tran-van-binh → committee-vn-gia-lai-vn-parti-communiste-du-vietnam Secretary", "tran-van-binh → department-finance-vn-hue Head"}},
		{"naming a holder as", "They handed over the decision naming Vice Chairman of the Hue People's Committee Tran Van Binh as Secretary of the Gia Lai Party Committee.", hold,
			[]string{"tran-van-binh → committee-people-s-vn-hue Vice Chairman", "tran-van-binh → committee-vn-gia-lai-vn-parti-communiste-du-vietnam Secretary"}},
		{"assigned by somebody to be", "Tran Van Binh was assigned by the Politburo to be Secretary of the Gia Lai Party Committee.", hold,
			[]string{"tran-van-binh → committee-vn-gia-lai-vn-parti-communiste-du-vietnam Secretary"}},
		{"not who assigns", "Tran Van Binh was praised by the Politburo. Secretary of the Gia Lai Party Committee was somebody else.", hold, nil},
		{"as the new", "Tran Van Binh took office as the new governor of Kampot.", hold,
			[]string{"tran-van-binh → kh-kampot governor"}},
		{"a spokesperson speaks behind a name", "He will see his host Khamla Phoummavong, a Foreign Ministry spokesperson said.", hold, nil},
		{"a spokesperson by apposition", "Khamla Phoummavong, a Foreign Ministry spokesperson, agreed.", hold,
			[]string{"khamla-phoummavong → foreign-ministry spokesperson"}},
		{"replaced on a day", "Keo Testna, the governor of Kampot province, was replaced Monday by Prum Testin, who thanked him.", hold,
			[]string{"keo-testna → kh-kampot governor (former)", "prum-testin → kh-kampot governor"}},
		{"whose successor", "Keo Testna, the governor of Kampot province, was replaced Monday, and his successor is Prum Testin.", hold,
			[]string{"keo-testna → kh-kampot governor (former)", "prum-testin → kh-kampot governor"}},
		{"replaced by a thing", "Keo Testna, the governor of Kampot province, said the bridge was replaced Monday by a ferry.", hold,
			[]string{"keo-testna → kh-kampot governor"}},
		{"members of another body", "They saw Tran Van Binh, Vice Chairman of the Hue People's Committee and members of the Gia Lai Party Committee.", hold,
			[]string{"tran-van-binh → committee-people-s-vn-hue Vice Chairman"}},
	})
}
