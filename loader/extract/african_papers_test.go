package extract_test

import (
	"testing"

	"entente/graph"
)

// What papers of the Maghreb and of Africa do: agreements told one by one, posts joined by a hyphen,
// those who came along, the other's counterpart. Persons are invented.
func TestAfricanPapers(t *testing.T) {
	hold, party, part, visit := graph.HoldsPosition, graph.PartyTo, graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the second one", "Deux accords ont été signés lundi entre des villes. Le premier accord lie la ville de Fès et la ville de Lyon. Le deuxième a été conclu entre la commune de Sefrou, dans la région de Fès-Meknès et la ville de Brême.", party, []string{"de-breme → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d", "fr-lyon → premier-accord-fr-lyon-ma-fes", "ma-fes → premier-accord-fr-lyon-ma-fes", "ma-sefrou → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d"}},
		{"that of two towns", "Deux conventions ont été signées. Puis, la seconde est celle de la ville de Sfax et de la ville de Gênes.", party, []string{"it-genes → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d", "tn-sfax → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d"}},
		{"two persons, by number", "Deux accords ont été signés par Ali Testi et Omar Prova. Le premier a signé aussi une convention avec la ville de Gênes.", party, []string{"it-genes → convention-it-genes-e3b98a4da31a127d"}},
		{"a post joined to another", "Libreville, (TT) - Le président de la République-chef de l’État, Paul Testé, a souri au Gabon.", hold, []string{"paul-teste → ga président de la République"}},
		{"a head of doctors", "Libreville, (TT) - Le médecin-chef du district, Paul Testé, a souri au Gabon.", hold, []string{}},
		{"works of two sides", "Alger - Le ministre de l'Énergie, Ali Testi, a pris part mardi à Niamey aux travaux du Comité mixte algéro-nigérien de suivi.", part, []string{"ali-testi → travaux-du-comite-mixte-algero-nigerien-de-suivi", "comite-mixte-suivi-ne → travaux-du-comite-mixte-algero-nigerien-de-suivi"}},
		{"works of one", "Alger - Le ministre de l'Énergie, Ali Testi, a suivi mardi les travaux du Conseil de la nation.", part, []string{}},
		{"a list of one state", "Tunis - Il a été reçu par le président de la République du Mali, Omar Prova et par le Premier ministre, Modibo Testi, et la ministre de la Santé Awa Testa.", hold, []string{"awa-testa → ml ministre de la Santé", "modibo-testi → ml Premier ministre", "omar-prova → ml président"}},
		{"a leader and whom the delegation comprises", "Une délégation de Thiès s'est rendue lundi à Tanger. La délégation est dirigée par Babacar Prova, président de l'Entente des maires de Thiès, et comprend Aminata Testi, maire de Mbour, et Pape Momar Testo, maire de la commune de Grand Testville.", visit, []string{"aminata-testi → ma-tanger", "babacar-prova → ma-tanger", "pape-momar-testo → ma-tanger"}},
		{"an Entente that is a body", "Dakar - Babacar Prova, président de l'Entente des maires de Thiès, et Pape Momar Testo, maire de Grand Testville, ont souri.", hold, []string{"babacar-prova → entente-maire-sn-thies président", "pape-momar-testo → sn-grand-testville maire"}},
		{"the Pope", "Dakar - Le Pape François a souri à Pape Testé.", hold, []string{"francois → va Pape"}},
	})
}
