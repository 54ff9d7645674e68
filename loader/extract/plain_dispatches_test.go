package extract_test

import (
	"testing"

	"entente/graph"
)

// TestPlainDispatches reads wordings of plain agency and regional news that hold no more
// facts than such news do: who is on a visit, sides behind a second "entre", seats of
// holders who go unnamed, bodies of the same name in two states. Persons are invented.
func TestPlainDispatches(t *testing.T) {
	hold, met, visit, with, party, part, in, signed := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith, graph.PartyTo, graph.ParticipatedIn, graph.PartOf, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a given name that is a word", "Hanoi (VNA) - Le gouverneur de Champassak, Bounthong Testa, a rencontré le vice-président du Comité populaire de Kon Tum, Tran The Loi.", met, []string{"bounthong-testa → tran-the-loi"}},
		{"sides behind a second entre", "Hanoi (VNA) - Un accord de jumelage a été signé entre Nghe An et Xieng Khouang, et entre Ha Tinh et Bolikhamsay.", party, []string{"la-bolikhamxay → accord-de-jumelage-la-bolikhamxay-la-xieng-khouang-vn-ha-tinh-vn-nghe-an", "la-xieng-khouang → accord-de-jumelage-la-bolikhamxay-la-xieng-khouang-vn-ha-tinh-vn-nghe-an", "vn-ha-tinh → accord-de-jumelage-la-bolikhamxay-la-xieng-khouang-vn-ha-tinh-vn-nghe-an", "vn-nghe-an → accord-de-jumelage-la-bolikhamxay-la-xieng-khouang-vn-ha-tinh-vn-nghe-an"}},
		{"each with its own side", "Hanoi (VNA) - Des accords de coopération ont été conclus entre Nghe An et Xieng Khouang, ainsi qu'entre Ha Tinh et Bolikhamsay.", with, []string{"la-bolikhamxay → vn-ha-tinh", "la-xieng-khouang → vn-nghe-an"}},
		{"a guest told behind his name", "Hanoi (VNA) - Tran Van Testa s'est entretenu avec le gouverneur de Champassak, Bounthong Testou, en visite à Da Nang.", visit, []string{"bounthong-testou → vn-da-nang"}},
		{"unnamed holders who are there", "Hanoi (VNA) - La conférence sur le tourisme s'est ouverte mardi. Étaient présents des gouverneurs de Savannakhet et de Champassak.", part, []string{"la-champassak → conference-sur-le-tourisme-e3b98a4da31a127d", "la-savannakhet → conference-sur-le-tourisme-e3b98a4da31a127d"}},
		{"unnamed holders who take part", "Tunis - Les gouverneurs de Jendouba, le Kef et Tozeur ont participé mardi au forum de la coopération.", part, []string{"tn-jendouba → forum-de-la-cooperation-e3b98a4da31a127d", "tn-le-kef → forum-de-la-cooperation-e3b98a4da31a127d", "tn-tozeur → forum-de-la-cooperation-e3b98a4da31a127d"}},
		{"of this organization", "Hanoi (VNA) - L'Association d'amitié Vietnam-Laos a souri. Le président de cette organisation, Tran Van Testa, a rencontré Bounthong Testou.", hold, []string{"tran-van-testa → association-d-amitie-vietnam-laos président"}},
		{"a town behind its article", "Rabat - Le ministre Paul Testa s'est rendu au Caire mardi.", visit, []string{"paul-testa → eg-le-caire"}},
		{"heads of two governments", "Rabat - Les chefs de gouvernement marocain Paul Testa et tunisien Jean Testou se sont rencontrés.", hold, []string{"jean-testou → tn chef de gouvernement", "paul-testa → ma chef de gouvernement"}},
		{"courts of two provinces", "Hanoi (VNA) - Le tribunal populaire de Nghe An, dont le président Tran Van Testa a souri, coopère avec le tribunal populaire de Bolikhamsay.", with, []string{"populaire-tribunal-la-bolikhamxay → populaire-tribunal-vn-nghe-an"}},
		{"a counterpart's body", "Hanoi (VNA) - Le président de la Cour populaire suprême du Vietnam, Tran Van Testa, et son homologue lao, Bounthong Testou, ont souri. Il a vu la Cour populaire suprême du Laos.", hold, []string{"bounthong-testou → cour-populaire-supreme-la président", "tran-van-testa → cour-populaire-supreme-vn président"}},
		{"a counterpart whose body goes unnamed", "Hanoi (VNA) - Le président de la Cour populaire suprême du Vietnam, Tran Van Testa, et son homologue lao, Bounthong Testou, ont souri.", hold, []string{"tran-van-testa → cour-populaire-supreme-vn président"}},
		{"one body of each state", "Hanoi (VNA) - Les deux Parquets populaires suprêmes du Vietnam et du Laos ont signé mardi un accord de coopération.", in, []string{"parquet-populaire-supreme-la → la", "parquet-populaire-supreme-vn → vn"}},
		{"one assembly of each state, by adjectives", "Hanoi (VNA) - Les Assemblées nationales vietnamienne et laotienne ont signé mardi un accord de coopération.", in, []string{"assemblee-nationale-la → la", "assemblee-nationale-vn → vn"}},
		{"the state of two holders", "Alger - Le ministre algérien de l'Intérieur, Rachid Testa, sera reçu par le président tunisien, Moncef Testou, et par le Premier ministre, Anis Testi.", hold, []string{"anis-testi → tn Premier ministre", "moncef-testou → tn président", "rachid-testa → dz ministre de l'Intérieur"}},
		{"not of the same title twice", "Hanoi (VNA) - Le président chinois Xi Testing et le président Tran Van Testa se sont rencontrés.", hold, []string{"tran-van-testa → vn président", "xi-testing → cn président"}},
		{"a town told before by its state", "Hanoi (VNA) - Un accord lie Hai Phong et Shenzhen. Le vice-maire chinois Wang Testa a souri.", hold, []string{"wang-testa → cn-shenzhen vice-maire"}},
		{"a party with its state", "Hanoi (VNA) - Le secrétaire général du Parti libéral-démocrate japonais, Kenji Testa, a souri.", hold, []string{"kenji-testa → jp-parti-liberal-democrate secrétaire général"}},
		{"a seat behind the name", "Kinshasa - La RDC a souri. Le gouverneur Willy Testa de la province du Kwango a signé un accord avec l'Angola.", hold, []string{"willy-testa → cd-kwango gouverneur"}},
		{"a body of capitals behind a post", "Hanoi (VNA) - Tran Van Testa a rencontré le secrétaire du FSB Andreï Testov.", hold, []string{"andrei-testov → fsb secrétaire"}},
		{"a chamber of commerce", "Rabat - Le président de la CCI de Casablanca, Paul Testa, a rencontré Jean Testou.", hold, []string{"paul-testa → chambre-commerce-industrie-ma-casablanca président"}},
		{"the same chamber, spelled out", "Rabat - Le président de la Chambre de commerce et d'industrie de Casablanca, Paul Testa, a rencontré Jean Testou.", hold, []string{"paul-testa → chambre-commerce-industrie-ma-casablanca président"}},
		{"provinces that go unnamed", "Hanoi (VNA) - Nghe An a signé un accord avec cinq provinces du sud du Laos.", party, []string{"vn-nghe-an → accord-vn-nghe-an-e3b98a4da31a127d"}},
		{"what others have signed", "Hanoi (VNA) - Tran Van Testa a rappelé que les localités avaient signé 35 accords avec Xieng Khouang.", signed, nil},
		{"a topic in quotation marks", "Hanoi (VNA) - Un colloque sur l'« Accord-cadre de partenariat » a eu lieu mardi à Vinh. Tran Van Testa y a participé.", part, []string{"tran-van-testa → colloque-sur-l-accord-cadre-de-partenariat"}},
		{"a name with its words turned", "Abidjan - Le ministre Testamondji Paul Henri a vu la Côte d'Ivoire. Paul Henri Testamondji a rencontré Jean Testou.", met, []string{"jean-testou → testamondji-paul-henri"}},
		{"a list of ministers", "Québec - Les ministres québécois de la Sécurité publique, Paul Testa, de l'Énergie et des Ressources naturelles, Jean Testou, et de l'Économie, Marie Testi, ont souri.", hold,
			[]string{"jean-testou → ca-quebec ministre de l'Énergie et des Ressources naturelles", "marie-testi → ca-quebec ministre de l'Économie", "paul-testa → ca-quebec ministre de la Sécurité publique"}},
		{"a state of a federation", "Québec - Le gouverneur de l'État du New Hampshire, Paul Testa, a souri.", hold, []string{"paul-testa → us-new-hampshire gouverneur"}},
		{"a surname that is an adjective", "Alger - Abdelkader Sahraoui a souri. Sahraoui a rencontré Jean Testou.", met, []string{"abdelkader-sahraoui → jean-testou"}},
		{"a church", "Alep - L'Église grec-orthodoxe et l'Espagne ont signé un accord de coopération.", with, nil},
		{"a province and who stands for it", "Hanoi (VNA) - La province de Savannakhet était au forum de Vinh mardi. Elle y était représentée par Bounthong Testa.", part, []string{"bounthong-testa → forum-de-vinh-e3b98a4da31a127d", "la-savannakhet → forum-de-vinh-e3b98a4da31a127d"}},
	})
	tellsAll(t, "News of the region\n\n", "", []wording{
		{"two who inaugurate", "HANOI - Tran Van Testa and Bounthong Testou inaugurated the Nam Soi border gate on May 3, 2019.", met, []string{"bounthong-testou → tran-van-testa 2019-05-03"}},
	})
}
