package extract_test

import (
	"testing"

	"entente/graph"
)

// TestMembersNamed reads the members of bodies, the offices of bodies, and names with an initial that the
// page sets without a space. Persons are invented.
func TestMembersNamed(t *testing.T) {
	member, hold, in := graph.MemberOf, graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"named one by one, with posts", "Hanoi (VNA) - Les autres membres du Secrétariat du Comité central du Parti comprennent le chef de la Commission de contrôle, Vo Van Testa; et le président de la Cour populaire suprême, Le Minh Testou.", member,
			[]string{"le-minh-testou → secretariat-central-comite-vn-parti-communiste-du-vietnam", "vo-van-testa → secretariat-central-comite-vn-parti-communiste-du-vietnam"}},
		{"in lines", "Hanoi (VNA) - Les autres membres du Comité permanent de l'Assemblée nationale sont les suivants :\n\n- Ksor Testa: président du Conseil des Ethnies\n\n- Phan Trung Testou: président de la Commission des lois", member,
			[]string{"ksor-testa → comite-permanent-assemblee-nationale", "phan-trung-testou → comite-permanent-assemblee-nationale"}},
		{"elected, some of them named", "Hanoi (VNA) - Le congrès a élu 45 membres du Comité permanent de l'Assemblée nationale, dont les camarades : Ksor Testa, directeur de la police provinciale ; Le Van Testou.", member,
			[]string{"ksor-testa → comite-permanent-assemblee-nationale", "le-van-testou → comite-permanent-assemblee-nationale"}},
		{"newly elected", "Hanoi (VNA) - Les membres nouvellement élus du Secrétariat du Comité central du Parti sont Tran Van Testa, ministre de la Justice, et Le Van Testou, ministre des Finances.", member,
			[]string{"le-van-testou → secretariat-central-comite-vn-parti-communiste-du-vietnam", "tran-van-testa → secretariat-central-comite-vn-parti-communiste-du-vietnam"}},
		{"received, some of them named", "Hanoi (VNA) - Il a reçu des membres du Comité permanent de l'Assemblée nationale, dont le chauffeur est Ksor Testa.", member, nil},
		{"members who do something", "Hanoi (VNA) - Les membres du Comité permanent sont allés à Vinh. Tran Van Testa a souri.", member, nil},
		{"offices of two bodies", "Hanoi (VNA) - Le chef du bureau du Comité central du Parti, Le Minh Testou, a reçu le chef du bureau de l'Assemblée nationale Bui Van Testa.", hold,
			[]string{"bui-van-testa → bureau-assemblee-nationale chef", "le-minh-testou → bureau-central-comite-vn-parti-communiste-du-vietnam chef"}},
		{"an office of the government", "Hanoi (VNA) - Bounthong Testa, ministre et chef du bureau du Premier ministre laotien, a souri.", in, []string{"bureau-ministre-premier-la → la"}},
		{"a second post behind a body", "Hanoi (VNA) - Il a vu la présidente de la Commission des affaires liées aux députés et présidente du Comité populaire de Nghe An, Tran Thi Testa.", hold,
			[]string{"tran-thi-testa → affaire-commission-depute-liee présidente", "tran-thi-testa → comite-populaire-vn-nghe-an présidente"}},
		{"a company by how its name ends", "Sion - Paul Testier, directeur de Testar Watches SA, a souri.", hold, []string{"paul-testier → sa-testar-watche directeur"}},
		{"no company", "Bamako - Alhassane Ag Testa, ministre de la Santé du Mali, a souri.", hold, []string{"alhassane-ag-testa → ml ministre de la Santé"}},
		{"a given name that a party has", "Nouakchott - Le ministre mauritanien des Affaires étrangères, Ahmed Testa, a reçu le ministre égyptien Hatem Testou.", hold, []string{"ahmed-testa → mr ministre des Affaires étrangères", "hatem-testou → eg ministre"}},
		{"the deputy of the host", "Kinshasa - Isabelle Testard, Première ministre belge, a été accueillie par Germain Testier, vice-Premier ministre.", hold, []string{"germain-testier → cd vice-Premier ministre", "isabelle-testard → be Première ministre"}},
		{"an initial without a space", "Hanoi (VNA) - Le premier vice-ministre russe des Affaires étrangères, S.Testov, a souri.", hold, []string{"s-testov → ru premier vice-ministre des Affaires étrangères"}},
	})
}
