package extract_test

import (
	"testing"

	"entente/graph"
)

// Agency news on provinces and their partners. Persons are invented.
func TestAgencyProvinces(t *testing.T) {
	met, member, coop, party, part, holds := graph.MetWith, graph.MemberOf, graph.CooperatesWith, graph.PartyTo, graph.ParticipatedIn, graph.HoldsPosition
	tellsAll(t, "Nouvelles\n\nHanoi (VNA) – ", "", []wording{
		{"who was met, in a row, and who met them", "Lors de ses rencontres avec le préfet Jean Testard, le maire Paul Testu et le député Luc Testin, l'ambassadeur Tran Van Test a salué cette coopération.", met,
			[]string{"jean-testard → tran-van-test", "luc-testin → tran-van-test", "paul-testu → tran-van-test"}},
		{"one met by two", "Lors d'un entretien avec le maire Jean Testard, le président Tran Van Test et le secrétaire Le Van Testo ont salué cette coopération.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test"}},
		{"one received by two", "Recevant le maire Jean Testard, Tran Van Test et Le Van Testo ont salué sa visite.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test"}},
		{"two received by two", "En recevant Jean Testard et Paul Testu, Tran Van Test et Le Van Testo ont salué leur visite.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test", "le-van-testo → paul-testu", "paul-testu → tran-van-test"}},
		{"an exchange behind \"de\" is no verb", "Jean Testard et Paul Testu ont salué la reprise des activités d'échange.", met, nil},
		{"a body in an aside", "Jean Testard, du Comité central du Parti communiste de Cuba, a salué cette coopération.", member,
			[]string{"jean-testard → central-comite-cu-parti-communiste-de-cuba"}},
		{"a post before a body in an aside", "Le directeur Jean Testard, de l'Agence de Kara, a souri.", member, nil},
		{"neighbouring provinces that go unnamed", "Kien Giang renforce sa coopération avec les provinces voisines du Cambodge.", coop, nil},
		{"\"telles que\"", "Long An coopère avec de nombreuses localités étrangères telles que la province de Gyeonggi et la préfecture de Gunma.", coop,
			[]string{"jp-gunma → vn-long-an", "kr-gyeonggi → vn-long-an"}},
		{"an unknown town, and where it lies", "Sa Dec est jumelée avec Testadt, dans le Land de Bade-Wurtemberg.", coop, []string{"de-testadt → vn-sa-dec"}},
		{"a governor's seat, other places named since", "Une délégation de Gunma conduite par le gouverneur Osawa Testi est arrivée. Da Nang coopère avec Nagasaki. Le gouverneur Osawa Testi a souri.", holds,
			[]string{"osawa-testi → jp-gunma gouverneur"}},
		{"a picture's credit in the next line", "Le texte suit.\n\nLong An et Gunma ont signé un accord de coopération entre les deux provinces.\nPhoto : VNA/CVN\n\nLe gouverneur Osawa Testi a longuement parlé de la culture, du sport, des routes, des ports et des écoles, qui ont tous besoin d'aide.\n\nLong An et Gunma ont signé un accord de coopération entre Long An et Gunma.", party,
			[]string{"jp-gunma → accord-de-cooperation-entre-les-deux-provinces-jp-gunma-vn-long-an", "vn-long-an → accord-de-cooperation-entre-les-deux-provinces-jp-gunma-vn-long-an"}},
		{"a body's own congress", "Le congrès de l'Association d'amitié Vietnam - Laos s'est tenu mardi. L'Association d'amitié Vietnam - Laos a tenu son congrès pour la période 2022-2027.", part,
			[]string{"association-d-amitie-vietnam-laos → congres-de-l-association-d-amitie-vietnam-laos"}},
		{"the next verb of a group", "Long An et Gunma sont amies. Les deux provinces ont surmonté ces défis et entretiennent une coopération globale.", coop,
			[]string{"jp-gunma → vn-long-an"}},
		{"the next clause has a subject of its own", "Long An et Gunma sont amies. Les deux provinces ont surmonté ces défis et Da Nang coopère avec Nagasaki.", coop,
			[]string{"jp-nagasaki → vn-da-nang"}},
		{"a town's land behind \"du Land de\"", "Sa Dec est jumelée avec la ville de Testadt, du Land de Bade-Wurtemberg, en Allemagne.", coop,
			[]string{"de-testadt → vn-sa-dec"}},
	})
}
