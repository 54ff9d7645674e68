package extract_test

import (
	"testing"

	"entente/graph"
)

// Who is found among those present, in whatever words. Persons are invented.
func TestFoundAmongThosePresent(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\nVinh (VNA) – La conférence sur le tourisme durable s'est tenue le 12 mars 2024 à Vinh. ", "", []wording{
		{"among the speakers one counts", "Parmi les intervenants, on compte Karim Testa, gouverneur de Xieng Khouang.", part, []string{"karim-testa → conference-sur-le-tourisme-durable-2024-03-12"}},
		{"provinces beside a person", "Parmi les participants figuraient le maire Karim Testa et des représentants des provinces de Khammouane et de Bolikhamsay.", part,
			[]string{"karim-testa → conference-sur-le-tourisme-durable-2024-03-12", "la-bolikhamxay → conference-sur-le-tourisme-durable-2024-03-12", "la-khammouane → conference-sur-le-tourisme-durable-2024-03-12"}},
		{"besides somebody", "La conférence a réuni, outre Karim Testa, des experts.", part, []string{"karim-testa → conference-sur-le-tourisme-durable-2024-03-12"}},
		{"a common initiative", "La conférence est une initiative conjointe de la province de Nghe An et de l'Union européenne.", part, []string{"union-europeenne → conference-sur-le-tourisme-durable-2024-03-12", "vn-nghe-an → conference-sur-le-tourisme-durable-2024-03-12"}},
		{"a witness", "La rencontre a eu pour témoin Karim Testa.", part, []string{"karim-testa → conference-sur-le-tourisme-durable-2024-03-12"}},
	})
}

// A river, a road or a border gate binds itself to nothing, and a gate of the other side is a place of its own.
func TestLandscapeIsNoSide(t *testing.T) {
	coop, located := graph.CooperatesWith, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a river that is used", "La province de Luang Prabang et celle de Chiang Rai collaboreront avec les entreprises pour utiliser le Mékong.", coop, []string{"la-luang-prabang → th-chiang-rai (planned)"}},
		{"states that go unnamed", "L'accord passé entre les pays membres de la sub-région du Mékong vise le commerce.", graph.PartyTo, nil},
		{"two gates", "Ils passent par la porte-frontière de Binh Hiep (Tay Ninh) - Prey Vor (Svay Rieng).", located,
			[]string{"kh-prey-vor → kh", "kh-svay-rieng → kh", "vn-porte-frontiere-de-binh-hiep → vn", "vn-tay-ninh → vn"}},
	})
}

// Nouns that mean somebody told of before, with what stands behind them.
func TestDescribedByWhatTheyAreOf(t *testing.T) {
	met := graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"of the city", "Le maire de Dakar, Karim Testa, est arrivé lundi à Rabat. Le premier magistrat du pays voisin est resté.", met, nil},
		{"of the country", "Le président du Congo, Denis Testou, est arrivé lundi à Oyo. Le premier magistrat du pays a reçu le ministre Karim Testa.", met, []string{"denis-testou → karim-testa"}},
		{"of a province by name", "La gouverneure du Tanganyika, Julie Testa, est arrivée lundi à Kigoma. La patronne du Tanganyika a rencontré le commissaire Karim Testou.", met, []string{"julie-testa → karim-testou"}},
		{"by the level", "Le secrétaire du Comité du Parti de la province de Son La, Hoang Van Test, a souri. Le dirigeant provincial a reçu le gouverneur de Houaphanh, Khamla Testa.", met, []string{"hoang-van-test → khamla-testa"}},
		{"of a delegation", "Une délégation de la province de Houaphanh, conduite par le gouverneur Khamla Testa, est arrivée à Son La. Le chef de la délégation s'est entretenu avec le maire, Hoang Van Test.", met, []string{"hoang-van-test → khamla-testa"}},
		{"head of a province's government", "Le ministre-président wallon, Elio Testi, est arrivé à Québec. Le chef du gouvernement wallon a rencontré la ministre Martine Testa.", met, []string{"elio-testi → martine-testa"}},
	})
}

// Whom words before the clause tell of, and whom it is about.
func TestTalksBeforeTheClause(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"both with their posts", "Lors de l'entretien avec Karim Testa, président de l'Assemblée de Niigata, Le Van Test, président du Conseil populaire municipal, a rappelé le partenariat.", graph.MetWith, []string{"karim-testa → le-van-test"}},
		{"whom a delegation has in it", "Un forum des villes s'est tenu le 12 mars 2024 à Vinh. Une délégation de Fès est arrivée. La délégation comprend Karim Testa et Julie Testa.", graph.ParticipatedIn, nil},
	})
}

// Places and states beside names, and what they are not.
func TestBesideNames(t *testing.T) {
	hold, visited, party := graph.HoldsPosition, graph.Visited, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the counterpart keeps his state", "Le président chinois Liang Testa s'est entretenu avec son homologue kazakh Nurlan Testov. Le président Testov verra aussi le vice-Premier ministre chinois Gao Testu.", hold,
			[]string{"gao-testu → cn vice-Premier ministre", "liang-testa → cn président", "nurlan-testov → kz président"}},
		{"the chief place of a province", "M. Nurlan Testov a atterri jeudi à Jinan, chef-lieu de la province du Shandong, pour un séjour.", visited, []string{"nurlan-testov → cn-jinan"}},
		{"a town's name behind an honorific", "Le ministre Karim Benslimane est arrivé lundi à Tunis. Il est question, a dit M. Benslimane, de ces liens.", graph.LocatedIn, []string{"tn-tunis → tn"}},
		{"a capital among towns", "La région de Fès-Meknès a conclu des accords de jumelage avec Dakar, Lyon et Porto.", party,
			[]string{"fr-lyon → accords-de-jumelage-fr-lyon-ma-fes-meknes-pt-porto-sn-dakar", "ma-fes-meknes → accords-de-jumelage-fr-lyon-ma-fes-meknes-pt-porto-sn-dakar", "pt-porto → accords-de-jumelage-fr-lyon-ma-fes-meknes-pt-porto-sn-dakar", "sn-dakar → accords-de-jumelage-fr-lyon-ma-fes-meknes-pt-porto-sn-dakar"}},
		{"plain plurals", "La région de Fès-Meknès a signé des conventions avec la région de Tanger et la ville de Lyon.", party,
			[]string{"fr-lyon → conventions-fr-lyon-ma-fes-meknes-ma-tanger-e3b98a4da31a127d", "ma-fes-meknes → conventions-fr-lyon-ma-fes-meknes-ma-tanger-e3b98a4da31a127d", "ma-tanger → conventions-fr-lyon-ma-fes-meknes-ma-tanger-e3b98a4da31a127d"}},
		{"a noun of its own binds nobody to the agreement told of before", "L'accord entre le Québec et l'Écosse a été signé lundi. Le festival réunit la Bretagne et la Navarre.", party,
			[]string{"ca-quebec → accord-entre-le-quebec-et-l-ecosse-ca-quebec-gb-ecosse", "gb-ecosse → accord-entre-le-quebec-et-l-ecosse-ca-quebec-gb-ecosse"}},
		{"on the spot", "La conférence sur le thé s'est tenue le 12 mars 2024, avec la présence sur place de Karim Testa, gouverneur du Jiangsu.", hold, []string{"karim-testa → cn-jiangsu gouverneur"}},
	})
}
