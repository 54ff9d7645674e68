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
