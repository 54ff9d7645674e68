package extract_test

import (
	"testing"

	"entente/graph"
)

// Partners, guests and gatherings as regions, provinces and towns of federations tell of them.
func TestRegionsPartners(t *testing.T) {
	met, took, ties, sides := graph.MetWith, graph.ParticipatedIn, graph.CooperatesWith, graph.PartyTo
	tellsAll(t, "Nouvelles\n\nLes élus se sont retrouvés au marché.\n\n", "", []wording{
		{"both before and after", "Mme Pham Van Lan a vu le ministre Sok Testa et le ministre Khamphan Sitthi, avant d'avoir un entretien avec le ministre Tran Van Ha.", met,
			[]string{"khamphan-sitthi → pham-van-lan", "pham-van-lan → sok-testa", "pham-van-lan → tran-van-ha"}},
		{"a subject without a name", "La ministre a rencontré Sok Testa et Khamphan Sitthi avant de s'entretenir avec Tran Van Ha.", met, nil},
		{"members of a body, of whom one is named", "Pham Van Duc a discuté avec des élus, dont la ministre Khamphan Sitthi.", met, []string{"khamphan-sitthi → pham-van-duc"}},
		{"a clause of 'dont'", "Pham Van Duc a discuté avec des élus d'un projet dont Khamphan Sitthi est l'auteur.", met, nil},
		{"at somebody's side", "Le ministre Pham Van Duc, avec à ses côtés le maire de Can Tho, Tran Van Ha, a ouvert un pont.", met, []string{"pham-van-duc → tran-van-ha"}},
		{"whoever writes, with others", "Aux côtés de Pham Van Duc, maire de Can Tho, et de Tran Van Ha, nous avons reçu Khamphan Sitthi.", met,
			[]string{"khamphan-sitthi → pham-van-duc", "khamphan-sitthi → tran-van-ha"}},
		{"whoever writes, alone", "Selon Pham Van Duc, nous avons reçu Khamphan Sitthi.", met, nil},
		{"a seat handed over", "Pham Van Duc remet la présidence de l'Union des ports à Khamphan Sitthi.", met, nil},
		{"by a clause behind what it is", "Pham Van Duc aime Attapeu, une province du sud à laquelle Can Tho est liée par un partenariat.", ties, []string{"la-attapeu → vn-can-tho"}},
		{"with which somebody cooperates", "Pham Van Duc aime Attapeu, province avec laquelle Can Tho coopère depuis 1992.", ties, []string{"la-attapeu → vn-can-tho"}},
		{"tied by a twinning", "Attapeu, liée par jumelage à Can Tho depuis 1996, est belle.", ties, []string{"la-attapeu → vn-can-tho"}},
		{"close relations", "Les rapports étroits noués par Can Tho avec Attapeu sont un socle.", ties, []string{"la-attapeu → vn-can-tho"}},
		{"a headline of two", "Coopération Région Can Tho et Attapeu : la pêche au menu.", ties, []string{"la-attapeu → vn-can-tho"}},
		{"talks that others attended", "Pham Van Duc a pris part à un entretien de travail avec le maire Tran Van Ha, auquel assistaient également Sok Testa et Khamphan Sitthi.", took,
			[]string{"khamphan-sitthi → entretien-de-travail-e3b98a4da31a127d", "pham-van-duc → entretien-de-travail-e3b98a4da31a127d", "sok-testa → entretien-de-travail-e3b98a4da31a127d", "tran-van-ha → entretien-de-travail-e3b98a4da31a127d"}},
		{"a joint commission that is held", "La commission mixte Can Tho-Attapeu s'est tenue mardi, sous la présidence de Pham Van Duc.", took,
			[]string{"la-attapeu → commission-mixte-can-tho-attapeu", "pham-van-duc → commission-mixte-can-tho-attapeu", "vn-can-tho → commission-mixte-can-tho-attapeu"}},
		{"a joint commission as a body", "Pham Van Duc préside la commission mixte depuis 2012.", took, nil},
		{"what a meeting brought about", "Le gouverneur d'Attapeu, Khamphan Sitthi, a reçu le maire de Can Tho, Tran Van Ha. Cette rencontre a débouché sur la signature d'un accord de coopération.", sides,
			[]string{"la-attapeu → accord-de-cooperation-la-attapeu-vn-can-tho", "vn-can-tho → accord-de-cooperation-la-attapeu-vn-can-tho"}},
		{"what a meeting was about", "Le gouverneur d'Attapeu, Khamphan Sitthi, a reçu le maire de Can Tho, Tran Van Ha. L'entretien a porté sur l'accord signé en 1995 avec Hanoï.", sides,
			[]string{"vn-hanoi → accord-signe-en-1995-vn-hanoi-1995"}},
		{"a firm in a town", "Pham Van Duc s'est rendu dans la société Mecatest à Paksé.", graph.Visited, []string{"pham-van-duc → la-pakse"}},
	})
}

// Names that the words around them tell apart, and pages with the marks of a program.
func TestRegionsNames(t *testing.T) {
	tellsAll(t, "Nouvelles\n\nLes élus se sont retrouvés au marché.\n\n", "", []wording{
		{"a town of a delegation", "Une délégation allemande de Bad-Testenau est arrivée. Les collèges de Bad-Testenau sont fermés.", graph.LocatedIn, []string{"de-bad-testenau → de"}},
		{"people of a town", "Des Allemands de Bad-Testenau sont arrivés.", graph.LocatedIn, []string{"de-bad-testenau → de"}},
		{"an agency", "Pham Van Duc, directeur de Morvan Développement, est venu.", graph.HoldsPosition, []string{"pham-van-duc → developpement-morvan directeur"}},
		{"a chancellery", "Pham Van Duc, directeur de la Chancellerie de Can Tho, est venu.", graph.HoldsPosition, []string{"pham-van-duc → chancellerie-vn-can-tho directeur"}},
		{"without a comma", "La séance a permis de passer le flambeau à Laurent Testard Président du Conseil populaire de Can Tho.", graph.HoldsPosition,
			[]string{"laurent-testard → conseil-populaire-vn-can-tho Président"}},
		{"an infinitive behind a body", "Le désir du gouvernement du Québec d'accroître les échanges est connu.", graph.PartOf, []string{"gouvernement-ca-quebec → ca-quebec"}},
		{"a marshal", "Le maréchal de la Petite-Pologne, Jan Testowski, est venu.", graph.HoldsPosition, []string{"jan-testowski → pl-petite-pologne maréchal"}},
		{"apostrophes of a program", "Pham Van Duc, directeur de l\\'Agence de l\\'eau de Can Tho, est venu.", graph.HoldsPosition, []string{"pham-van-duc → agence-eau-vn-can-tho directeur"}},
		{"a school by its number", "Pham Van Duc, directeur du lycée n°3 de Can Tho, est venu.", graph.HoldsPosition, []string{"pham-van-duc → lycee-n-3-vn-can-tho directeur"}},
		{"words of another language", "Khamphan Sitthi, directrice du Foreign Affairs Office d'Attapeu, est venue.", graph.HoldsPosition, []string{"khamphan-sitthi → affair-foreign-office-la-attapeu directrice"}},
		{"a woman by her name", "Jeanne Testard a transmis la présidence de l'Union des ports à Laurent Testard.", graph.HoldsPosition,
			[]string{"jeanne-testard → port-union présidente (former)", "laurent-testard → port-union président"}},
	})
}
