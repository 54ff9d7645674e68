package extract_test

import (
	"testing"

	"entente/graph"
)

// TestSharedSector reads bodies of several states, or of several sectors, that share a head in
// the plural. Happenings are invented.
func TestSharedSector(t *testing.T) {
	party, in, hold := graph.PartyTo, graph.PartOf, graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"adjectives before the sector", "Tunis - Les ministères marocain et espagnol de l'Intérieur ont signé mardi un accord.", in, []string{"interieur-ministere-es → es", "interieur-ministere-ma → ma"}},
		{"adjectives behind the sector", "Tunis - Les ministères des Affaires étrangères marocain et espagnol ont signé mardi un accord.", in, []string{"affaire-etrangere-ministere-es → es", "affaire-etrangere-ministere-ma → ma"}},
		{"legislatures", "Tunis - Les Parlements marocain et chilien ont signé mardi un accord.", in, []string{"parlement-cl → cl", "parlement-ma → ma"}},
		{"two sectors", "Tunis - Les ministères de la Santé et du Tourisme ont signé mardi une convention de partenariat.", party, []string{"ministere-sante → convention-de-partenariat-ministere-sante-ministere-tourisme", "ministere-tourisme → convention-de-partenariat-ministere-sante-ministere-tourisme"}},
		{"three sectors", "Tunis - Les ministères de l'Agriculture, de la Pêche et de la Santé ont signé mardi une convention de partenariat.", party, []string{"agriculture-ministere → convention-de-partenariat-agriculture-ministere-ministere-peche-ministere-sante", "ministere-peche → convention-de-partenariat-agriculture-ministere-ministere-peche-ministere-sante", "ministere-sante → convention-de-partenariat-agriculture-ministere-ministere-peche-ministere-sante"}},
		{"of what, nobody knows", "Tunis - Les ministères marocain et espagnol ont signé mardi un accord.", in, nil},
		{"one of them told of again", "Tunis - Les ministères marocain et espagnol de l'Intérieur ont souri. Paul Testa, directeur au ministère espagnol de l'Intérieur, a souri.", hold, []string{"paul-testa → interieur-ministere-es directeur"}},
	})
}

// TestGivenTo reads persons whose names nothing tells but who gives or says something to them.
func TestGivenTo(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a prize", "Le prix a été décerné à Tsvetan Testov, maire de Burgas.", hold, []string{"tsvetan-testov → bg-burgas maire"}},
		{"thanks", "Il a exprimé ses remerciements à Tsvetan Testov, maire de Burgas.", hold, []string{"tsvetan-testov → bg-burgas maire"}},
		{"who follows", "Paul Testa a cédé la place à Tsvetan Testov, maire de Burgas.", hold, []string{"tsvetan-testov → bg-burgas maire"}},
	})
}
