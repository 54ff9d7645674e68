package extract_test

import (
	"testing"

	"entente/graph"
)

// Bodies that "leurs" and a number tell of, and agreements counted beside another one.
func TestBodiesOfBoth(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	const three, both = "memorandum-sur-la-cooperation-entre-les-trois-fronts-front-d-edification-nationa-705a8652cce7c165", "cn-guangxi-vn-cao-bang"
	party, ties := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, head, "", []wording{
		{"their fronts", "Le Front de la Patrie du Vietnam et le Front lao d'édification nationale se sont réunis. Un orateur a salué le partenariat entre leurs Fronts.", ties,
			[]string{"front-d-edification-nationale-du-laos → front-de-la-patrie-du-vietnam"}},
		{"their ministries, both of one state", "Le ministère de la Justice du Vietnam et le ministère de l'Intérieur du Vietnam se sont réunis. Un orateur a salué le partenariat entre leurs ministères.", ties, nil},
		{"a memorandum of three", "Le Front de la Patrie du Vietnam, le Front lao d'édification nationale et le Front de solidarité pour le développement de la patrie cambodgienne se sont réunis. Ils ont parlé du mémorandum sur la coopération entre les trois fronts.", party,
			[]string{"front-d-edification-nationale-du-laos → " + three, "front-de-la-patrie-du-vietnam → " + three, "front-de-solidarite-pour-le-developpement-de-la-patrie-du-cambodge → " + three}},
		{"others beside it", "La province de Cao Bang et la région autonome Zhuang du Guangxi ont signé un accord de coopération touristique ainsi que trois autres accords sur l'agriculture.", party,
			[]string{"cn-guangxi → accord-de-cooperation-touristique-" + both, "cn-guangxi → trois-autres-accords-sur-l-agriculture-" + both, "vn-cao-bang → accord-de-cooperation-touristique-" + both, "vn-cao-bang → trois-autres-accords-sur-l-agriculture-" + both}},
		{"others of the next sentence", "La province de Cao Bang et la région autonome Zhuang du Guangxi ont signé une convention de jumelage. Deux autres conventions ont été paraphées.", party,
			[]string{"cn-guangxi → convention-de-jumelage-" + both, "cn-guangxi → deux-autres-conventions-" + both, "vn-cao-bang → convention-de-jumelage-" + both, "vn-cao-bang → deux-autres-conventions-" + both}},
		{"the union of an agreement's name", "Tran Van Test a salué l'accord de libre-échange entre le Vietnam et l'Union économique eurasiatique.", party,
			[]string{"union-economique-eurasiatique → accord-de-libre-echange-vietnam-union-economique-eurasiatique", "vn → accord-de-libre-echange-vietnam-union-economique-eurasiatique"}},
	})
}

// The abbreviation that a page gives goes before the one of the tables where it owns another body.
func TestOwnerAbbreviatedHere(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	tellsAll(t, head, "", []wording{
		{"the front's council", "Le Front de solidarité du Sud (SFDCM) se réunit. Le Conseil national du SFDCM a souri.", graph.PartOf, []string{"conseil-national-front-solidarite-sud → front-solidarite-sud"}},
	})
}
