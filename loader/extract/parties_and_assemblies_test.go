package extract_test

import (
	"testing"

	"entente/graph"
)

// What an agency tells of the bodies of parties and states: their terms, offices, legislatures by
// another word. Persons are invented.
func TestPartiesAndAssemblies(t *testing.T) {
	met, post, part, coop, in := graph.MetWith, graph.HoldsPosition, graph.ParticipatedIn, graph.CooperatesWith, graph.PartOf
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"the term of a council", "Lê Van Test a participé à la 3e session du 11e Conseil populaire provincial de Lao Cai.", part,
			[]string{"conseil-populaire-vn-lao-cai → 3e-session-du-11e-conseil-populaire-provincial-de-lao-cai", "le-van-test → 3e-session-du-11e-conseil-populaire-provincial-de-lao-cai"}},
		{"the term of a committee", "Lê Van Test a participé au 5e plénum du 14e Comité central du PCV.", part,
			[]string{"central-comite-vn-parti-communiste-du-vietnam → 5e-plenum-du-14e-comite-central-du-pcv", "le-van-test → 5e-plenum-du-14e-comite-central-du-pcv"}},
		{"adverbs between auxiliary and participle", "Lê Van Test a souri. Il a par la même occasion accueilli l'ambassadeur du Népal, Ram Testa. Il a de plus reçu l'ambassadeur du Ghana, Kofi Testa.", met,
			[]string{"kofi-testa → le-van-test", "le-van-test → ram-testa"}},
		{"an abbreviation before the party's", "Khamla Testa, membre du Parti populaire révolutionnaire du Laos (PPRL) et chef de la Commission d'organisation du Comité central (CC) du PPRL, a souri.", post,
			[]string{"khamla-testa → commission-organisation-central-comite-la-parti-populaire-revolutionnaire-lao chef"}},
		{"an office abroad", "Paul Testa, chef de la délégation de l'Union européenne (UE) au Laos, a souri.", in,
			[]string{"delegation-la-union-europeenne → union-europeenne"}},
		{"legislatures by another word", "Le président de l'Assemblée nationale du Vietnam, Lê Van Test, a reçu Khamla Testa, président de l'Assemblée nationale lao. Ils ont salué la coopération entre les parlements vietnamien et lao.", coop,
			[]string{"assemblee-nationale-la → assemblee-nationale-vn"}},
		{"a legislature of two chambers", "Le président du Sénat français, Paul Testa, et la présidente de l'Assemblée nationale française, Anne Testard, ont souri. Les chefs des parlements français et lao se sont revus.", in,
			[]string{"assemblee-nationale-fr → fr", "parlement-fr → fr", "parlement-la → la", "senat-fr → fr"}},
		{"bodies that share their noun", "Ils ont salué la coopération entre les Comités populaires de Quang Binh et de Ha Tinh.", coop,
			[]string{"comite-populaire-vn-ha-tinh → comite-populaire-vn-quang-binh"}},
		{"between states and between bodies", "Le président de l'Assemblée nationale du Vietnam, Lê Van Test, a reçu Khamla Testa, président de l'Assemblée nationale lao. Ils ont salué la coopération entre les deux pays et, plus encore, entre les deux organes législatifs.", coop,
			[]string{"assemblee-nationale-la → assemblee-nationale-vn", "la → vn"}},
		{"cooperation that two carry on", "Il a vanté la coopération confiante que le Laos et le Ghana mènent depuis des années.", coop,
			[]string{"gh → la"}},
		{"before two do something else", "Il a vanté la coopération avant que le Laos et le Ghana ne votent. Il évoque la coopération et estime que le Mali et le Niger ont raison.", coop, nil},
		{"presidency of two bodies", "Lê Van Test a été porté à la présidence du Conseil électoral national et du Comité de pilotage.", post,
			[]string{"le-van-test → comite-pilotage président", "le-van-test → conseil-electoral-national président"}},
		{"who is in a delegation", "Une délégation de la province de Lao Cai, conduite par Mme Lê Thi Testa, a visité l'Italie. Étaient aussi présents dans la délégation le ministre de la Santé, Trân Van Test, et Mme Pham Thi Testa.", graph.Visited,
			[]string{"le-thi-testa → it", "pham-thi-testa → it", "tran-van-test → it"}},
		{"worked with the delegation", "Une délégation de Lao Cai, conduite par Mme Lê Thi Testa, a visité l'Italie. Son membre Trân Danh Test a souri. M. Paul Testa a reçu la délégation et travaillé avec elle.", met,
			[]string{"le-thi-testa → paul-testa"}},
	})
}

// What an agency tells of visitors, their envoys and whose gatherings are.
func TestVisitorsAndTheirEnvoys(t *testing.T) {
	post, part, coop, visit := graph.HoldsPosition, graph.ParticipatedIn, graph.CooperatesWith, graph.Visited
	tellsAll(t, "Nouvelles\n\nHanoï (VNA) – ", "", []wording{
		{"a name of the tables with its abbreviation", "La délégation de l'Union européenne au Vietnam a souri. Paul Testa, chef de la délégation de l'Union européenne (UE) au Vietnam, a souri.", post,
			[]string{"paul-testa → delegation-de-l-union-europeenne-au-vietnam chef"}},
		{"an ambassador who heads an office", "L'ambassadrice Anna Testa, cheffe de la délégation de l'Union européenne au Laos, a souri.", post,
			[]string{"anna-testa → delegation-la-union-europeenne cheffe", "anna-testa → union-europeenne ambassadrice"}},
		{"whose meeting it is", "La réunion des hauts officiels (SOM) de l'ASEAN a eu lieu jeudi. La Réunion des ministres de la Défense de l'ASEAN a pris fin.", part,
			[]string{"association-des-nations-de-l-asie-du-sud-est → reunion-des-hauts-officiels-som-de-l-asean", "association-des-nations-de-l-asie-du-sud-est → reunion-des-ministres-de-la-defense-de-l-asean"}},
		{"several sites", "Rui Testa a visité plusieurs sites, dont le temple de la Littérature et la province de Ninh Binh.", visit,
			[]string{"rui-testa → vn-ninh-binh", "rui-testa → vn-temple-de-la-litterature"}},
		{"several localities", "Rui Testa s'est rendu dans plusieurs localités, dont Ha Tinh et Ninh Binh.", visit,
			[]string{"rui-testa → vn-ha-tinh", "rui-testa → vn-ninh-binh"}},
		{"factories of a province", "Rui Testa a visité des usines et des fermes de Ninh Binh.", visit,
			[]string{"rui-testa → vn-ninh-binh"}},
		{"what the delegation does besides", "Rui Testa effectue une visite au Vietnam. La délégation s'est aussi entretenue avec le Comité populaire de Ha Tinh et s'est rendue à Ninh Binh.", visit,
			[]string{"rui-testa → vn", "rui-testa → vn-ninh-binh"}},
		{"a partnership of the sentence's states", "Le Ghana a souri. Le Mali a souri. Le ministre chilien Rui Testa a remercié le Vietnam et salué le partenariat bilatéral.", coop, []string{"cl → vn"}},
		{"the latter, appointed and elected", "Lê Van Test a remercié Trân Van Testo. Ce dernier avait été désigné secrétaire adjoint du Comité du Parti de Lao Cai par le Bureau politique, puis élu président du Conseil populaire de Lao Cai.", post,
			[]string{"tran-van-testo → comite-vn-lao-cai-vn-parti-communiste-du-vietnam secrétaire adjoint", "tran-van-testo → conseil-populaire-vn-lao-cai président"}},
		{"at the head, of which the post is told", "Lê Van Test, président de l'Agence du thé, a souri. Lê Van Test a été porté à la tête de l'Agence du thé mardi.", post,
			[]string{"le-van-test → agence-the président"}},
		{"elected at a session", "Lors de sa 3e session, le Conseil populaire de Lao Cai a élu Lê Van Test président du Comité populaire.", part,
			[]string{"conseil-populaire-vn-lao-cai → 3e-session"}},
	})
}
