package extract_test

import (
	"testing"

	"entente/graph"
)

// Seats of posts told in more words than a post takes, persons and bodies whose words mean something else, and
// agreements renewed. Persons are invented.
func TestRegionsAgreed(t *testing.T) {
	met, signed, part, hold, located, party := graph.MetWith, graph.Signed, graph.PartOf, graph.HoldsPosition, graph.LocatedIn, graph.PartyTo
	tellsAll(t, "Les nouvelles\n\n", "", []wording{
		{"a body beside another", "La représentante de l'Organisation internationale de la Francophonie auprès de l'Union européenne, Lise Testa, a souri.", hold, []string{"lise-testa → organisation-internationale-de-la-francophonie représentante"}},
		{"a seat behind a comma", "Elle a vu la ministre de la Santé, de la Culture et des Sports, de la Fédération Wallonie-Bruxelles, Lise Testa.", hold, []string{"lise-testa → be-federation-wallonie-bruxelles ministre de la Santé, de la Culture et des Sports"}},
		{"two posts behind a sector of two words", "Le Québec rayonne. Le ministre de l'Énergie et ministre responsable du Plan Nord, Paul Testa, a souri.", hold,
			[]string{"paul-testa → ca-quebec ministre de l'Énergie", "paul-testa → ca-quebec ministre responsable du Plan"}},
		{"somebody else behind a verb", "Le représentant de la Banque mondiale a vu la Bretagne, Paul Testa.", hold, nil},
		{"others beside", "Le président de la Conférence des régions, Paul Testa, ainsi que la présidente du Comité des villes, ont souri.", hold, []string{"paul-testa → conference-region président"}},
		{"names behind bodies", "En présence de Paul Testa, Président du Conseil régional de Bretagne et de Djibril Testou, Président de la Communauté de Communes du Bam.", hold,
			[]string{"djibril-testou → communaute-commune-bf-bam Président", "paul-testa → conseil-fr-bretagne Président"}},
		{"an equality between two", "La ministre de l'Égalité entre les femmes et les hommes du Luxembourg, Mme Lise Testa, a souri.", hold, []string{"lise-testa → lu ministre de l'Égalité entre les femmes et les hommes"}},
		{"a sea of a director's", "Paul Testa, directeur régional océan Indien de l'Agence française de développement, a souri.", hold, []string{"paul-testa → agence-francaise-de-developpement directeur régional océan Indien"}},
		{"a name with a town in it", "Arnaud de Saint-Cyr, préfet de La Réunion, a souri.", hold, []string{"arnaud-de-saint-cyr → fr-la-reunion préfet"}},
		{"no town of that name", "Arnaud de Saint-Cyr, préfet de La Réunion, a souri.", located, []string{"fr-la-reunion → fr"}},
		{"appointed by the auxiliary before", "L'assemblée du Heilongjiang a accepté la démission du maire et nommé Sun Testin gouverneur par intérim.", hold, []string{"sun-testin → cn-heilongjiang gouverneur par intérim"}},
		{"a given name that is a site", "Mme Marina Testi, ambassadrice d'Italie, a souri.", hold, []string{"marina-testi → it ambassadrice"}},
		{"in charge, not the council", "Le vice-président du Conseil départemental du Doubs chargé du tourisme, Paul Testa, a souri. Lise Testou, vice-présidente du Conseil régional chargée des sports, aussi.", part, nil},
		{"a town's agglomeration", "Yves Testard prend la présidence de Nîmes Métropole.", hold, []string{"yves-testard → metropole-fr-nimes président"}},
		{"an office in a town", "Paul Testa, directeur général de l'Office des Nations Unies à Genève, a souri.", hold, []string{"paul-testa → office-ch-geneve-organisation-des-nations-unies directeur général"}},
		{"a renewal", "Le 18 avril 2020, Lise Testa et Paul Testou ont signé le renouvellement de l'accord de coopération entre la Bretagne et la Saxe.", signed,
			[]string{"lise-testa → accord-de-cooperation-entre-la-bretagne-et-la-saxe-de-saxe-fr-bretagne-2020", "paul-testou → accord-de-cooperation-entre-la-bretagne-et-la-saxe-de-saxe-fr-bretagne-2020"}},
		{"an unknown town beside another", "Les élus ont signé la charte de jumelage entre Rumilly et Testaglie.", party, []string{"fr-rumilly → charte-de-jumelage-entre-rumilly-et-testaglie-fr-rumilly-testaglie", "fr-testaglie → charte-de-jumelage-entre-rumilly-et-testaglie-fr-rumilly-testaglie"}},
		{"mayors from abroad", "Une délégation italienne est arrivée à Rumilly, conduite par le maire Paul Testa.", hold, nil},
		{"two agreements", "Il a signé un protocole sur l'eau entre les services de La Réunion et de Testou, et un protocole d'accord entre la Bretagne et la Saxe.", party,
			[]string{"de-saxe → protocole-d-accord-entre-la-bretagne-et-la-saxe-de-saxe-fr-bretagne", "fr-bretagne → protocole-d-accord-entre-la-bretagne-et-la-saxe-de-saxe-fr-bretagne", "fr-la-reunion → protocole-sur-l-eau-entre-les-services-de-la-reunion-et-de-testou-fr-la-reunion"}},
		{"a chair told as one", "Sa présidence fut assurée par Lise Testa, directrice de la Santé, et par Paul Testou.", met, []string{"lise-testa → paul-testou"}},
		{"a state behind its article", "Le Cap Vert a ouvert une ambassade à Paris.", located, []string{"fr-paris → fr"}},
		{"a party's mark", "Lise Testa, présidente du conseil régional de Bretagne (PS), a souri.", part, []string{"conseil-fr-bretagne → fr-bretagne"}},
	})
}
