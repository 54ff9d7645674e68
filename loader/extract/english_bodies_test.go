package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose an English committee is: of the place and of the whole that it is named with. Persons are invented.
func TestEnglishCommittees(t *testing.T) {
	hold, part := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a committee of a front in a province", "They thanked the Fatherland Front Committee of Lao Cai.", part,
			[]string{"committee-fatherland-front-vn-lao-cai → fatherland-front", "committee-fatherland-front-vn-lao-cai → vn-lao-cai"}},
		{"a conference's committee", "They thanked the Qinghai provincial committee of the Chinese People's Political Consultative Conference.", part,
			[]string{"committee-cn-qinghai-conference-consultative-politique-du-peuple-chinois → cn-qinghai", "committee-cn-qinghai-conference-consultative-politique-du-peuple-chinois → conference-consultative-politique-du-peuple-chinois"}},
		{"two levels' committees of two wholes", "They thanked the Fatherland Front Committee of Lao Cai and the Youth Union Committee of Lao Cai.", part,
			[]string{"committee-fatherland-front-vn-lao-cai → fatherland-front", "committee-fatherland-front-vn-lao-cai → vn-lao-cai", "committee-union-youth-vn-lao-cai → union-youth", "committee-union-youth-vn-lao-cai → vn-lao-cai"}},
		{"a name like a province's", "Chairman of the People's Committee Le Thanh Ngoc lives in Hue.", hold,
			[]string{"le-thanh-ngoc → committee-people-s Chairman"}},
		{"behind an honorific", "They saw Datuk Norman Mahmud, Mayor of Hue.", hold,
			[]string{"norman-mahmud → vn-hue Mayor"}},
		{"an agency with officers", "They saw VNA General Director Tran Van Binh.", hold,
			[]string{"tran-van-binh → agence-vietnamienne-d-information General Director"}},
		{"an agency's sign", "Hue (VNA) - They saw Tran Van Binh.", hold, nil},
		{"a Malaysian title", "They saw Cambodia and Malaysia. Prime Minister Datuk Seri Norman Mahmud spoke.", hold, []string{"norman-mahmud → my Prime Minister"}},
		{"a Cambodian title", "They saw Cambodia and Malaysia. Prime Minister Samdech Norodom Vannak spoke.", hold, []string{"norodom-vannak → kh Prime Minister"}},
	})
}
