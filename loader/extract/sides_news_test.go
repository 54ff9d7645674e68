package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements that the text tells apart by when and where they were made, that one verb
// signs for two, and those who sign them.
func TestSidesOfAgreements(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"told by when it was made", "Can Tho et Bokeo ont signé un mémorandum sur le riz. L'accord signé en mai 2010 à Hué par Pham Van Duc et Khamphan Sitthi est oublié.", graph.Signed, []string{"khamphan-sitthi → accord-signe-en-mai-2010-a-hue-2010-e3b98a4da31a127d", "pham-van-duc → accord-signe-en-mai-2010-a-hue-2010-e3b98a4da31a127d"}},
		{"told by its day", "L'entente du 21 novembre 2003 lie Can Tho et Bokeo.", graph.PartyTo, []string{"la-bokeo → entente-du-21-novembre-2003-la-bokeo-vn-can-tho", "vn-can-tho → entente-du-21-novembre-2003-la-bokeo-vn-can-tho"}},
		{"minutes that are signed", "Pham Van Duc et Khamphan Sitthi ont signé le procès-verbal de la réunion.", graph.Signed, []string{"khamphan-sitthi → proces-verbal-de-la-reunion-e3b98a4da31a127d", "pham-van-duc → proces-verbal-de-la-reunion-e3b98a4da31a127d"}},
		{"an account of the work", "Pham Van Duc et Khamphan Sitthi ont signé le compte rendu des travaux.", graph.Signed, []string{"khamphan-sitthi → compte-rendu-des-travaux-e3b98a4da31a127d", "pham-van-duc → compte-rendu-des-travaux-e3b98a4da31a127d"}},
		{"onlookers", "Une déclaration commune a été signée par les deux ministres en présence du président Luong Cuong.", graph.Signed, nil},
		{"a verb left out", "L'Université de Can Tho et l'Université de Bokeo ont signé un mémorandum sur le riz ; l'Association des femmes de Can Tho et l'Union des femmes de Bokeo, une convention sur la santé.", graph.PartyTo, []string{"association-femme-vn-can-tho → convention-sur-la-sante-association-femme-vn-can-tho-femme-union-la-bokeo", "femme-union-la-bokeo → convention-sur-la-sante-association-femme-vn-can-tho-femme-union-la-bokeo", "universite-de-can-tho → memorandum-sur-le-riz-universite-de-can-tho-universite-la-bokeo", "universite-la-bokeo → memorandum-sur-le-riz-universite-de-can-tho-universite-la-bokeo"}},
		{"his host", "Pham Van Duc a rencontré Khamphan Sitthi. Pham Van Duc et son hôte ont signé un accord sur le riz.", graph.Signed, []string{"khamphan-sitthi → accord-sur-le-riz-e3b98a4da31a127d", "pham-van-duc → accord-sur-le-riz-e3b98a4da31a127d"}},
		{"a body acts", "Après les entretiens entre Pham Van Duc et Khamphan Sitthi, l'Université de Can Tho et l'Université de Bokeo ont signé un accord sur le riz.", graph.Signed, nil},
		{"as for a body", "Pham Van Duc est venu. Quant à l'Université de Can Tho, elle a signé un accord sur le riz avec l'Université de Bokeo.", graph.PartyTo, []string{"universite-de-can-tho → accord-sur-le-riz-universite-de-can-tho-universite-la-bokeo", "universite-la-bokeo → accord-sur-le-riz-universite-de-can-tho-universite-la-bokeo"}},
		{"whose it is goes unsaid", "Can Tho et Bokeo sont voisines. Pham Van Duc a rappelé un mémorandum sur le riz paraphé l'an dernier.", graph.PartyTo, nil},
		{"those who carry it out", "L'Université de Can Tho et l'Université de Bokeo mettent en œuvre un plan de coopération.", graph.PartyTo, []string{"universite-de-can-tho → plan-de-cooperation-universite-de-can-tho-universite-la-bokeo", "universite-la-bokeo → plan-de-cooperation-universite-de-can-tho-universite-la-bokeo"}},
		{"a twinning behind another agreement", "Le mémorandum entre Can Tho et Bokeo, l'accord établissant des relations d'amitié entre Hué et Attapeu ont été signés.", graph.PartyTo, []string{"la-attapeu → accord-etablissant-des-relations-d-amitie-entre-hue-et-attapeu-la-attapeu-vn-hue", "la-bokeo → memorandum-entre-can-tho-et-bokeo-la-bokeo-vn-can-tho", "vn-can-tho → memorandum-entre-can-tho-et-bokeo-la-bokeo-vn-can-tho", "vn-hue → accord-etablissant-des-relations-d-amitie-entre-hue-et-attapeu-la-attapeu-vn-hue"}},
		{"the two secretaries", "Le secrétaire Pham Van Duc a reçu le secrétaire Khamphan Sitthi. Tran Thi Lan était là, avec Le Van Hai. Les deux secrétaires ont signé un accord sur le riz.", graph.Signed, []string{"khamphan-sitthi → accord-sur-le-riz-e3b98a4da31a127d", "pham-van-duc → accord-sur-le-riz-e3b98a4da31a127d"}},
	})
}

// Lists of verbs, joint chairs and gifts that are meetings.
func TestMeetingsInTurn(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"verbs in a list", "Pham Van Duc a rencontré le gouverneur Khamphan Sitthi ; a reçu Tran Thi Lan.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc", "pham-van-duc → tran-thi-lan"}},
		{"verbs behind commas", "Pham Van Duc a rencontré le gouverneur Khamphan Sitthi, a reçu Tran Thi Lan.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc", "pham-van-duc → tran-thi-lan"}},
		{"only present", "Étaient présents à la rencontre, du côté vietnamien, Pham Van Duc ; Tran Thi Lan.", graph.MetWith, nil},
		{"an excellency", "La réunion était coprésidée par S.E. Khamphan Sitthi, gouverneur de Bokeo, et Pham Van Duc, président du Comité populaire de Can Tho.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"from his hands", "Pham Van Duc a reçu un insigne des mains de Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"in company", "Pham Van Duc a visité le port en compagnie du gouverneur Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"where it was received", "Une délégation de Can Tho conduite par Pham Van Duc est au Laos. La délégation s'est rendue à Bokeo, où elle a été reçue par Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
	})
}

// Partners told of aside, by what binds them, and in pairs.
func TestPartners(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"bound by a convention", "Can Tho est liée par convention à Bokeo et à Attapeu.", graph.CooperatesWith, []string{"la-attapeu → vn-can-tho", "la-bokeo → vn-can-tho"}},
		{"bound since", "Can Tho est liée depuis 2017 à la province de Bokeo.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"twinned behind a comma", "Can Tho et Bokeo, jumelées de longue date, sont loin.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"governed and bound", "Il est venu à l'Université de Can Tho, liée à l'Université de Bokeo par une convention.", graph.CooperatesWith, []string{"universite-de-can-tho → universite-la-bokeo"}},
		{"together", "Une foire organisée conjointement par Can Tho et Bokeo a lieu.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"in pairs", "Des villes ont noué des liens, parmi lesquelles Can Tho et Bokeo, Hué et Attapeu.", graph.CooperatesWith, []string{"la-attapeu → vn-hue", "la-bokeo → vn-can-tho"}},
		{"another clause", "Hué et Attapeu, jumelées depuis 2013, et Can Tho souhaite voir Hué nouer des liens avec Bokeo.", graph.CooperatesWith, []string{"la-attapeu → vn-hue"}},
		{"bodies that sign", "Un accord d'échange de cadres entre l'Université de Can Tho et l'Université de Bokeo a été signé.", graph.CooperatesWith, nil},
		{"they work together", "Can Tho travaille avec la province de Bokeo.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"four provinces", "Trois provinces vietnamiennes et le Yunnan signent un accord de coopération. Les provinces de Lang Son, de Cao Bang et de Lao Cai sont au nord.", graph.PartyTo, []string{"cn-yunnan → accord-de-cooperation-cn-yunnan-vn-cao-bang-vn-lang-son-vn-lao-cai", "vn-cao-bang → accord-de-cooperation-cn-yunnan-vn-cao-bang-vn-lang-son-vn-lao-cai", "vn-lang-son → accord-de-cooperation-cn-yunnan-vn-cao-bang-vn-lang-son-vn-lao-cai", "vn-lao-cai → accord-de-cooperation-cn-yunnan-vn-cao-bang-vn-lang-son-vn-lao-cai"}},
	})
}
