package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements told of one by one have the sides of those told of together; towns beside their states are
// none; a plan that was signed is one; and partners may be told of before who has them.
func TestAgreementsInSeries(t *testing.T) {
	party, coop := graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"by their number", "Le Sénégal et le Gabon ont signé trois accords lundi. Le deuxième accord concerne les visas, tandis que le 3e protocole a trait aux ports.", party, []string{"ga → 3e-protocole-ga-sn", "ga → deuxieme-accord-ga-sn", "ga → trois-accords-ga-sn", "sn → 3e-protocole-ga-sn", "sn → deuxieme-accord-ga-sn", "sn → trois-accords-ga-sn"}},
		{"with sides of its own", "Le Sénégal et le Gabon ont signé quatre accords lundi. Le quatrième accord lie l'Université de Dakar à l'Université de Libreville.", party, []string{"ga → quatre-accords-ga-sn", "sn → quatre-accords-ga-sn", "universite-ga-libreville → quatrieme-accord-universite-ga-libreville-universite-sn-dakar", "universite-sn-dakar → quatrieme-accord-universite-ga-libreville-universite-sn-dakar"}},
		{"told as another kind", "Le second accord, un protocole sur la pêche, a été signé par la Mauritanie et le Sénégal.", party, []string{"mr → protocole-sur-la-peche-mr-sn", "sn → protocole-sur-la-peche-mr-sn"}},
		{"behind a colon", "Trois documents ont été signés entre le Laos et le Cambodge : un accord sur le transport, un mémorandum sur l'éducation et un protocole sur la douane.", party, []string{"kh → accord-sur-le-transport-kh-la", "kh → memorandum-sur-l-education-kh-la", "kh → protocole-sur-la-douane-kh-la", "la → accord-sur-le-transport-kh-la", "la → memorandum-sur-l-education-kh-la", "la → protocole-sur-la-douane-kh-la"}},
		{"said one by one", "Le Maroc et le Tchad ont signé deux accords. Il s'agit d'un accord sur la jeunesse et d'un protocole sur l'artisanat.", party, []string{"ma → accord-sur-la-jeunesse-ma-td", "ma → deux-accords-ma-td", "ma → protocole-sur-l-artisanat-ma-td", "td → accord-sur-la-jeunesse-ma-td", "td → deux-accords-ma-td", "td → protocole-sur-l-artisanat-ma-td"}},
		{"towns for their states", "Brazzaville et Libreville signent deux accords. Deux accords ont été signés entre le Congo et le Gabon.", party, []string{"cg → deux-accords-cg-ga", "ga → deux-accords-cg-ga"}},
		{"a plan that was signed", "Le ministère de la Santé du Togo et la Banque mondiale ont signé un plan de lutte contre le paludisme 2022-2025.", party, []string{"banque-mondiale → plan-de-lutte-contre-le-paludisme-2022-2025-banque-mondiale-ministere-sante-tg-2-fce02e7ad84ce89d", "ministere-sante-tg → plan-de-lutte-contre-le-paludisme-2022-2025-banque-mondiale-ministere-sante-tg-2-fce02e7ad84ce89d"}},
		{"a plan of one's own", "Le ministère de la Santé du Togo a présenté un plan de lutte contre le paludisme.", party, nil},
		{"renewed in the plural", "Deux conventions ont été renouvelées entre la Région Bretagne et la région de Thiès.", party, []string{"fr-bretagne → deux-conventions-fr-bretagne-sn-thies", "sn-thies → deux-conventions-fr-bretagne-sn-thies"}},
		{"what is aimed at", "Il a proposé que l'ambassade soit un pont pour que la région de Thiès signe un accord de jumelage avec la Région Bretagne.", party, nil},
		{"in the subjunctive", "Nous voudrions qu'un accord soit conclu avec la Région Bretagne.", party, nil},
		{"whom the pronoun means", "Deux ambulances ont été offertes au maire par la Région Bretagne, en vertu de la convention qui la lie au Conseil départemental de Kaolack.", party, []string{"conseil-departemental-sn-kaolack → convention-conseil-departemental-sn-kaolack-fr-bretagne-e3b98a4da31a127d", "fr-bretagne → convention-conseil-departemental-sn-kaolack-fr-bretagne-e3b98a4da31a127d"}},
		{"partners first", "Avec l'appui de l'Agence française de développement et en partenariat avec la région de Thiès, la Région Bretagne soutient un lycée agricole.", coop, []string{"fr-bretagne → sn-thies"}},
		{"partners first, where it lies", "En collaboration avec l'Université de Thiès, l'Université Laval, au Canada, ouvrira un master.", coop, []string{"universite-laval → universite-sn-thies"}},
	})
}
