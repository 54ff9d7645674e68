package extract_test

import (
	"testing"

	"entente/graph"
)

// Lists that go on behind what a relative clause says of one of their members. Persons are invented.
func TestListsPastRelativeClauses(t *testing.T) {
	part, met := graph.ParticipatedIn, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nDakar – ", "", []wording{
		{"behind de", "Le Forum des villes s'est ouvert en présence du maire de Lyon, Paul Testin, qui conduit la délégation, du préfet du Rhône, Michel Testor, et de la présidente de l'Université de Lyon, Anne Testard.", part,
			[]string{"anne-testard → forum-des-villes-e3b98a4da31a127d", "michel-testor → forum-des-villes-e3b98a4da31a127d", "paul-testin → forum-des-villes-e3b98a4da31a127d"}},
		{"whom somebody met", "Le ministre Jean Testel a rencontré le maire de Lyon, Paul Testin, qui préside aussi la métropole, le préfet du Rhône, Michel Testor, et la présidente de l'Université de Lyon, Anne Testard.", met,
			[]string{"anne-testard → jean-testel", "jean-testel → michel-testor", "jean-testel → paul-testin"}},
		{"another clause", "Le ministre Jean Testel a rencontré le maire de Lyon, Paul Testin, qui rentrait de Nice, le préfet du Rhône, Michel Testor, a-t-on appris.", met,
			[]string{"jean-testel → paul-testin"}},
		{"a host", "À l'invitation du maire de Lyon, Paul Testin, qui a pris la parole, le préfet du Rhône, Michel Testor, et la présidente de l'Université de Lyon, Anne Testard, ont rencontré le ministre Jean Testel.", met,
			[]string{"anne-testard → jean-testel", "jean-testel → michel-testor"}},
	})
}

// Where somebody is from whose body stands in brackets behind the name.
func TestBodiesInBrackets(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"each with one", "De gauche à droite : Paul Testin (Université de Genève), Anne Testard (Chambre de commerce de Lyon) et Luc Testor (Conseil régional de Bretagne).", graph.MemberOf,
			[]string{"anne-testard → chambre-commerce-fr-lyon", "luc-testor → conseil-fr-bretagne", "paul-testin → universite-de-geneve"}},
		{"more than the body", "Paul Testin (Université de Genève et bien d'autres) a parlé.", graph.MemberOf, nil},
	})
}

// Seats told with a region right behind them, by an entry on duty, or by how long somebody has them.
func TestSeatsOfRegions(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nMetz – ", "", []wording{
		{"a region without de", "La préfète de région Grand Est Anne Testard et Paul Testin, président de région Bretagne, ont parlé.", hold,
			[]string{"anne-testard → fr-grand-est préfète de région", "paul-testin → fr-bretagne président de région"}},
		{"her entry on duty", "Anne Testard a parlé à l'occasion de sa prise de fonction de présidente de la Conférence du Rhin supérieur.", hold,
			[]string{"anne-testard → conference-permanente-du-rhin-superieur présidente"}},
		{"for how long", "Paul Testin assure pour un an, depuis le 5 janvier, la présidence du Conseil rhénan.", hold, []string{"paul-testin → conseil-rhenan président"}},
		{"this year", "Paul Testin exerce cette année la présidence du Conseil rhénan.", hold, []string{"paul-testin → conseil-rhenan président"}},
		{"something else is done", "Paul Testin assure la promotion du vin depuis la présidence du Conseil rhénan.", hold, nil},
		{"by whom it is held", "La présidence du Conseil rhénan sera assurée cette année par Anne Testard.", hold, []string{"anne-testard → conseil-rhenan présidente"}},
		{"by whom it is praised", "La présidence du Conseil rhénan a été saluée par Anne Testard.", hold, nil},
	})
}

// Gatherings in the plural that are told of again with nothing but their noun.
func TestGatheringsInThePlural(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nDakar – ", "", []wording{
		{"named before", "Les 5es Rencontres de la jeunesse auront lieu jeudi. Paul Testin assistera également aux rencontres.", graph.ParticipatedIn, []string{"paul-testin → 5es-rencontres-de-la-jeunesse (planned)"}},
		{"one was named", "La Rencontre de la jeunesse aura lieu jeudi. Paul Testin a pris part aux rencontres.", graph.ParticipatedIn, nil},
	})
}

// Towns that share the name of a province abroad, and posts that somebody is about to leave.
func TestTownsOfTwinsAbroad(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nNanterre – ", "", []wording{
		{"a town", "Nanterre a signé un protocole avec la ville de Setúbal. La maire de Setúbal, Maria Testa, a parlé.", graph.HoldsPosition, []string{"maria-testa → pt-setubal maire"}},
		{"a signature by a far list", "L'entente a abouti à la signature d'un protocole, le 15 septembre dernier dans la banlieue de Lisbonne, par le maire de Leiria, Luis Testo, et le maire de Lille, Paul Testin.", graph.Signed,
			[]string{"luis-testo → protocole-fr-lille-pt-leiria-e3b98a4da31a127d", "paul-testin → protocole-fr-lille-pt-leiria-e3b98a4da31a127d"}},
		{"an occasion", "Ce fut pour Paul Testin l'occasion de rencontrer à nouveau le maire de Leiria, Luis Testo.", graph.MetWith, []string{"luis-testo → paul-testin"}},
		{"who resigned", "Le Premier ministre belge démissionnaire, Paul Testin, a parlé.", graph.HoldsPosition, []string{"paul-testin → be Premier ministre"}},
	})
}

// Who was among those that took part in a gathering.
func TestAmongThoseWhoTookPart(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\nLyon – ", "", []wording{
		{"took part", "Plus de 200 personnes ont participé au Congrès des villes, dont le ministre Paul Testin et la maire de Nice, Anne Testard.", part,
			[]string{"anne-testard → congres-des-villes-e3b98a4da31a127d", "paul-testin → congres-des-villes-e3b98a4da31a127d"}},
		{"were there", "De nombreux élus étaient présents au Congrès des villes, dont le maire de Nice, Paul Testin.", part, []string{"paul-testin → congres-des-villes-e3b98a4da31a127d"}},
		{"about the gathering", "Des élus ont participé au Congrès des villes, dont le maire Paul Testin est l'initiateur.", part, nil},
		{"whose president he is", "Des élus ont participé au Congrès des villes, dont le président est Paul Testin.", part, nil},
		{"another deed", "Des élus ont assisté au Congrès des villes et ont visité plusieurs villes, dont Nice et la maison de Paul Testin.", part, nil},
	})
}

// Surnames of two of which one is a company's name, and company told by an adverb.
func TestDoubleSurnames(t *testing.T) {
	met := graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nSion – ", "", []wording{
		{"a double surname", "Henri Testin-Lafarge a rencontré Paul Total-Testor.", met, []string{"henri-testin-lafarge → paul-total-testor"}},
		{"in company", "Paul Testin et Luc Testor ont visité le port en compagnie notamment d'Anne Testard.", met, []string{"anne-testard → luc-testor", "anne-testard → paul-testin"}},
	})
}
