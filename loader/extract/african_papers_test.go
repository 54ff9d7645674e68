package extract_test

import (
	"testing"

	"entente/graph"
)

// What papers of the Maghreb and of Africa do: agreements told one by one, posts joined by a hyphen,
// those who came along, the other's counterpart. Persons are invented.
func TestAfricanPapers(t *testing.T) {
	hold, party := graph.HoldsPosition, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the second one", "Deux accords ont été signés lundi entre des villes. Le premier accord lie la ville de Fès et la ville de Lyon. Le deuxième a été conclu entre la commune de Sefrou, dans la région de Fès-Meknès et la ville de Brême.", party, []string{"de-breme → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d", "fr-lyon → premier-accord-fr-lyon-ma-fes", "ma-fes → premier-accord-fr-lyon-ma-fes", "ma-sefrou → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d"}},
		{"that of two towns", "Deux conventions ont été signées. Puis, la seconde est celle de la ville de Sfax et de la ville de Gênes.", party, []string{"it-genes → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d", "tn-sfax → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d"}},
		{"two persons, by number", "Deux accords ont été signés par Ali Testi et Omar Prova. Le premier a signé aussi une convention avec la ville de Gênes.", party, []string{"it-genes → convention-it-genes-e3b98a4da31a127d"}},
		{"a post joined to another", "Libreville, (TT) - Le président de la République-chef de l’État, Paul Testé, a souri au Gabon.", hold, []string{"paul-teste → ga président de la République"}},
		{"a head of doctors", "Libreville, (TT) - Le médecin-chef du district, Paul Testé, a souri au Gabon.", hold, []string{}},
	})
}
