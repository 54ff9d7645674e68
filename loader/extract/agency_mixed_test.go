package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of Vietnamese agency news: organs of parties, feasts, posts, visits. Persons are invented.
func TestAgencyMixed(t *testing.T) {
	hold, met, visit, part, of, with := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.PartOf, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"the feast is only the occasion", "Nguyen Van Test a adressé ses vœux aux habitants à l'occasion du Têt traditionnel.", part, nil},
		{"a visit on the occasion of a feast", "En se rendant à Huê à l'occasion de la fête Chol Chnam Thmay, Nguyen Van Test a parlé.", part, nil},
		{"who attends the feast", "Nguyen Van Test a assisté à la fête de Chol Chnam Thmay.", part, []string{"nguyen-van-test → chol-chnam-thmay"}},
		{"the organ of the party whose delegation is led", "Sur invitation du Comité central du Parti communiste du Vietnam, une délégation du Parti communiste de Cuba conduite par Pedro Testez, vice-président du Comité central, effectue une visite de travail au Vietnam.", visit,
			[]string{"pedro-testez → vn"}},
		{"whose organ that is", "Une délégation du Parti communiste japonais dirigée par Shii Testo, président du Comité central, a visité Hanoi.", of,
			[]string{"central-comite-jp-parti-communiste-japonais → jp-parti-communiste-japonais"}},
		{"a host of another party", "Une délégation du Parti communiste de Cuba a été reçue par Nguyen Van Test, secrétaire du Comité central.", of,
			nil},
		{"the party of the next post", "Nguyen Van Test, secrétaire du Comité central, président de la Commission des relations extérieures du PCV, a reçu Pedro Testez.", hold,
			[]string{"nguyen-van-test → central-comite-vn-parti-communiste-du-vietnam secrétaire", "nguyen-van-test → commission-exterieure-relation-vn-parti-communiste-du-vietnam président"}},
		{"supreme courts and prosecutors, whose state goes unnamed", "Nguyen Huy Test, président de la Cour populaire suprême, a reçu Le Van Testo, procureur général du Parquet populaire suprême.", hold,
			[]string{"le-van-testo → parquet-populaire-supreme procureur général", "nguyen-huy-test → cour-populaire-supreme président"}},
		{"an office of prosecutors", "Le Parquet général de Mongolie a salué Nguyen Huy Test.", of,
			[]string{"general-parquet-mn → mn"}},
		{"a field and its ministry", "Mme Paola Testi, directrice générale de la politique militaire et de la planification du ministère italien de la Défense, est à Hanoi.", hold,
			[]string{"paola-testi → defense-ministere-it directrice générale de la politique militaire et de la planification"}},
		{"the head of a ministry's delegation", "Paola Testi, chef de la délégation du ministère italien de la Défense, a parlé.", hold,
			nil},
		{"who receives whose posts 'et' joins", "En recevant Paul Testard, maire de Huê et président de la Chambre de commerce de Huê, Nguyen Van Test a salué ses progrès.", met,
			[]string{"nguyen-van-test → paul-testard"}},
		{"between the states of those who met", "Le ministre vietnamien de la Santé, Nguyen Van Test, a reçu l'ambassadeur de Malaisie, Saifuddin Testo. Ils sont convenus de promouvoir la coopération entre leurs pays.", with,
			[]string{"my → vn"}},
		{"who invites is no visitor, words glued together", "Hai Phong a noué des relations avec la préfecture de Fukuoka. De son côté, le gouverneur Sato Testo a fait savoir que la visite dela délégation de la préfecture japonaise de Kagawa, sur invitation du président vietnamien Nguyen Van Test, visait à resserrer les liens.", visit,
			nil},
		{"for the time being", "Nguyen Van Test a reçu l'ambassadeur p.i. de Pologne, Marek Testo.", hold,
			[]string{"marek-testo → pl ambassadeur p.i."}},
	})
}
