package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Bodies of which the common noun before them, or the list in which they stand, tells.
func TestBodyNames(t *testing.T) {
	head := "Nouvelles de la région\n\nHanoï (VNA) – "
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Il a visité l'opérateur Lumotel et la coopérative Tifawin.", []string{"organization/cooperative-tifawin", "organization/lumotel-operateur"}},
		{"La filiale de Danone et des entreprises de Shanghai sont venues.", []string{"organization/danone"}},
		{"Il a vu la société de textiles Tamarin Long.", []string{"organization/long-societe-tamarin-textile"}},
		{"L'entreprise publique vénézuélienne Corpitest est venue.", []string{"organization/corpitest"}},
		{"Airbus, Tramotest et Air Zoumba ont investi. Il a vu Boeing et Zapotest.", []string{"organization/air-zoumba", "organization/airbus", "organization/boeing", "organization/tramotest", "organization/zapotest"}},
		{"Airbus et Paris se sont tus. Samsung, a dit Testou, est venue.", []string{"organization/airbus", "organization/samsung"}},
		{"Une école lie l'hôpital universitaire Tamarinova et l'Hôpital pour enfants de Can Tho.", []string{"organization/enfant-hopital-vn-can-tho", "organization/hopital-tamarinova-universitaire"}},
		{"L'ONG Médecins du monde Bretagne et la BIDV Nghe An sont venues.", []string{"organization/banque-d-investissement-et-de-developpement-du-vietnam", "organization/medecins-du-monde"}},
		{"M. Kia Testou a vu Mme Nec Testa. La RN 13 est en travaux.", []string{"person/kia-testou", "person/nec-testa"}},
		{"Le Syndicat interurbain pour l'assainissement de l'agglomération du Test (EDF) est venu. Il a remercié l'EDF.", []string{"organization/assainissement-interurbain-syndicat-agglomeration-test"}},
		{"Il a cité la direction générale des Affaires maritimes et de la Pêche de la Commission européenne.", []string{"organization/affaire-direction-generale-maritime-peche-commission-europeenne", "organization/commission-europeenne"}},
	} {
		var got []string
		for _, e := range read(t, head+c.text).Entities {
			if e.Type == graph.Organization || e.Type == graph.Party || e.Type == graph.Person {
				got = append(got, string(e.ID))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}

// Posts in bodies by such names, and what bodies are parts of.
func TestBodyNamesInPosts(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"a military zone by its number", "Le général Tran Van Test, commandant de la 4e Zone militaire, est venu.", graph.HoldsPosition, []string{"tran-van-test → 4e-militaire-zone commandant"}},
		{"a department for a continent", "Mme Tran Thi Test, directrice du Département d'Europe, est venue.", graph.HoldsPosition, []string{"tran-thi-test → departement-europe directrice"}},
		{"the group of a party", "Le député belge Paul Testard, chef du groupe Ecolo, est venu en Belgique.", graph.HoldsPosition, []string{"paul-testard → be député", "paul-testard → groupe-be-ecolo chef"}},
		{"the people's government of a region", "Le Guangxi est loin. Wang Testo, vice-président du gouvernement populaire de la région autonome, est venu.", graph.HoldsPosition, []string{"wang-testo → autonome-gouvernement-populaire-cn-guangxi vice-président"}},
		{"a political commissar", "Tran Van Test, commissaire politique du Commandement militaire provincial de Nghe An, est venu.", graph.HoldsPosition, []string{"tran-van-test → commandement-militaire-vn-nghe-an commissaire politique"}},
		{"a delegation of deputies", "Tran Van Test, chef de la Délégation des députés à l'Assemblée nationale de la province de Nghe An, est venu.", graph.HoldsPosition, []string{"tran-van-test → assemblee-delegation-depute-nationale-vn-nghe-an chef"}},
		{"a committee for a province", "Le secrétaire du Comité du Parti communiste chinois (PCC) pour la province du Guizhou, Li Testa, est venu.", graph.HoldsPosition, []string{"li-testa → comite-cn-guizhou-cn-parti-communiste-chinois secrétaire"}},
		{"a province's hospital", "L'Hôpital général de Quang Tri et la Douane de Quang Ninh sont ouverts.", graph.PartOf, []string{"douane-vn-quang-ninh → vn-quang-ninh", "general-hopital-vn-quang-tri → vn-quang-tri"}},
		{"a province's women", "L'Association des femmes de la province de Quang Ninh est venue.", graph.PartOf, []string{"association-femme-vn-quang-ninh → vn-quang-ninh"}},
		{"a university is no province's", "L'Université de Quang Ninh et l'Association des amis du Laos sont ouvertes.", graph.PartOf, nil},
		{"an organ of the United Nations", "Le Conseil de sécurité des Nations unies s'est tu.", graph.PartOf, []string{"conseil-de-securite-des-nations-unies → organisation-des-nations-unies"}},
		{"a commission for a body", "La Commission nationale pour l'UNESCO est venue.", graph.PartOf, nil},
		{"a prefecture's assembly", "La préfecture japonaise de Kanagawa est loin. Il a vu l'Assemblée préfectorale.", graph.PartOf, []string{"assemblee-jp-kanagawa → jp-kanagawa"}},
	})
}
