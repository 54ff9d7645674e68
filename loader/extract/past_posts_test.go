package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts that somebody is told to have held, guests told side by side, agreement of two,
// and names that end where the next one of a list begins.
func TestPastPosts(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"has been", "M. Shen Testa a été vice-maire de Shanghai et vice-ministre chinois de l'Éducation.", graph.HoldsPosition,
			[]string{"shen-testa → cn vice-ministre de l'Éducation (former)", "shen-testa → cn-shanghai vice-maire (former)"}},
		{"was, in the past definite", "Pham Van Duc fut successivement maire de Can Tho et gouverneur d'Attapeu.", graph.HoldsPosition,
			[]string{"pham-van-duc → la-attapeu gouverneur (former)", "pham-van-duc → vn-can-tho maire (former)"}},
		{"is, when the story is told", "Pham Van Duc était maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire"}},
		{"has since become", "Pham Van Duc est devenu depuis secrétaire du Comité du Parti de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → comite-vn-can-tho-vn-parti-communiste-du-vietnam secrétaire"}},
		{"no longer a subject", "Pham Van Duc a été reçu par le maire de Can Tho.", graph.HoldsPosition, nil},
		{"an honorary president", "Hélène Luc, présidente d'honneur de l'Association d'amitié, est venue.", graph.HoldsPosition, []string{"helene-luc → amitie-association présidente d'honneur"}},
		{"a minister-counsellor", "Pham Van Duc, ministre-conseiller à l'ambassade de Chine au Laos, est venu.", graph.HoldsPosition, []string{"pham-van-duc → ambassade-cn ministre-conseiller"}},
		{"two have agreed", "Le ministre Pham Van Duc et Khamphan Sitthi, vice-président du Laos, sont convenus de bâtir un pont.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"two have come to agree", "Le ministre Pham Van Duc et Khamphan Sitthi, vice-président du Laos, sont tombés d'accord.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"the guests of two sides", "Une conférence sur le riz a eu lieu. Y ont participé, du côté vietnamien, le général Pham Van Duc, ministre de la Défense ; du côté cambodgien, le général Sok Testa.", graph.ParticipatedIn,
			[]string{"pham-van-duc → conference-sur-le-riz-e3b98a4da31a127d", "sok-testa → conference-sur-le-riz-e3b98a4da31a127d"}},
		{"a ceremony, then a forum", "Il a vu une cérémonie de signature entre la ville de Can Tho et Paksé, le Forum sur le riz que Pham Van Duc a présidé.", graph.ParticipatedIn,
			[]string{"pham-van-duc → forum-sur-le-riz-e3b98a4da31a127d"}},
		{"leaders, of whom some are named", "Pham Van Duc s'est entretenu avec plusieurs dirigeants, dont le ministre Tran Van Ha et le gouverneur Khamphan Sitthi.", graph.MetWith,
			[]string{"khamphan-sitthi → pham-van-duc", "pham-van-duc → tran-van-ha"}},
		{"guests, of whom one is named", "Pham Van Duc a reçu plusieurs élus, dont Khamphan Sitthi.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"an event of the holders of two posts, short with a hyphen", "La 44e Conférence des gouverneurs de la Nouvelle-Angleterre et des premiers ministres de l'Est du Canada (CGNA-PMEC) est ouverte. La CGNA-PMEC réunit les gouverneurs du Maine et du Vermont.", graph.ParticipatedIn,
			[]string{"us-maine → 44e-conference-des-gouverneurs-de-la-nouvelle-angleterre-et-des-premiers-ministr-5d1af44b4d45a6db", "us-vermont → 44e-conference-des-gouverneurs-de-la-nouvelle-angleterre-et-des-premiers-ministr-5d1af44b4d45a6db"}},
		{"a body named after a mountain", "Le président du Comité de gestion du mont Taishan, Pham Van Duc, est venu.", graph.HoldsPosition, []string{"pham-van-duc → comite-gestion-taishan président"}},
	})
}

// What a standfirst announces as theirs is what the text tells of with its sides.
func TestTheirProgramme(t *testing.T) {
	r := read(t, "Can Tho et Attapeu voisines\n\nCan Tho et Attapeu ont dévoilé leur programme de coopération pour les cinq prochaines années.\n\nHanoï (VNA) – Pham Van Duc et Khamphan Sitthi ont signé mardi le programme de coopération 2026-2030 entre Can Tho et Attapeu. -VNA")
	var agreements []string
	for _, e := range r.Entities {
		if e.Type == graph.Agreement {
			agreements = append(agreements, string(e.ID))
		}
	}
	if len(agreements) != 1 {
		t.Errorf("the programme is told as %q", agreements)
	}
	if parties, signed := told(r, graph.PartyTo), told(r, graph.Signed); len(parties) != 2 || len(signed) != 2 {
		t.Errorf("parties %q, signatories %q", parties, signed)
	}
}
