package extract_test

import (
	"testing"

	"entente/graph"
)

// Towns and councils as the press of the Maghreb names them. Persons are invented.
func TestMaghrebTowns(t *testing.T) {
	hold, party, coop := graph.HoldsPosition, graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles d'Algérie\n\nAlger – ", "", []wording{
		{"a town called by a given name", "Le maire de Sidi Testar, Ali Testi, a souri.", hold, []string{"ali-testi → dz-sidi-testar maire"}},
		{"a town like a person", "Le maire de Mohamed Testar, Ali Testi, a souri.", hold, []string{"ali-testi → dz-mohamed-testar maire"}},
		{"in a list of towns", "Les communes de Boufarik et Sidi Testar ont signé une convention de jumelage.", coop, []string{"dz-boufarik → dz-sidi-testar"}},
		{"a person of that name", "Le maire de Boufarik a reçu Sidi Ould Testar, ministre mauritanien.", hold, []string{"sidi-ould-testar → mr ministre"}},
		{"a counterpart's unknown town", "Le maire de Boufarik, Ali Testi, a reçu son homologue de Testbourg, Omar Testou.", hold,
			[]string{"ali-testi → dz-boufarik maire", "omar-testou → dz-testbourg maire"}},
		{"a counterpart's company", "Le directeur de Danone, Ali Testi, a reçu son homologue de Testbank, Omar Testou.", hold, []string{"ali-testi → danone directeur"}},
		{"the post in brackets", "Le président de l'Assemblée populaire communale (P/APC) d'Akbou, Ali Testi, a souri.", hold,
			[]string{"ali-testi → assemblee-communale-populaire-dz-akbou président"}},
		{"the acronym of a post", "Le P/APC de Mila, Ali Testi, a souri.", hold, []string{"ali-testi → dz-mila P/APC"}},
		{"a director's acronym", "Le président-directeur général (P-dg) de Testatrach, Ali Testi, a souri.", hold, []string{"ali-testi → testatrach président-directeur général"}},
		{"a town and its province in brackets", "Le maire d'El Khroub (wilaya de Constantine), Ali Testi, a souri.", hold, []string{"ali-testi → dz-el-khroub maire"}},
		{"a town hall", "La mairie de Carthage est jumelée à Antibes.", coop, []string{"fr-antibes → tn-carthage"}},
		{"a counterpart that is a town", "La mairie de Sfax est jumelée à son homologue de Marseille.", coop, []string{"fr-marseille → tn-sfax"}},
		{"a partner chosen", "La ville de La Marsa a choisi pour partenaire la ville de Rabat.", coop, []string{"ma-rabat → tn-la-marsa"}},
		{"begun by one with others", "L'exposition, organisée par la municipalité de Sfax en partenariat avec l'UNESCO, est un succès.", coop, []string{"organisation-des-nations-unies-pour-l-education-la-science-et-la-culture → tn-sfax"}},
		{"who receives there", "Les walis d'Oran sont allés à Jendouba où ils ont été reçus par le gouverneur, Omar Testou.", hold, []string{"omar-testou → tn-jendouba gouverneur"}},
		{"a state's bodies with a small letter", "L'office national des postes et l'institut supérieur du bois ont signé une convention.", party,
			[]string{"bois-institut-superieur → convention-bois-institut-superieur-national-office-poste-e3b98a4da31a127d", "national-office-poste → convention-bois-institut-superieur-national-office-poste-e3b98a4da31a127d"}},
		{"sides of an agreement", "Un accord a été conclu entre l'agence foncière industrielle et son homologue tunisien.", party, []string{"agence-fonciere-industrielle → accord-agence-fonciere-industrielle-e3b98a4da31a127d"}},
		{"no side", "Les habitants parlent de l'agence foncière et du centre technique.", party, nil},
	})
}

// Bodies that only belong to a minister's sector, and fields of directors that are parts of the world.
func TestSectorsThatAreNames(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles d'Algérie\n\nAlger – ", "", []wording{
		{"a community abroad", "Le ministre des Affaires étrangères et de la Communauté nationale à l'étranger, Ali Testi, a souri.", hold,
			[]string{"ali-testi → dz ministre des Affaires étrangères et de la Communauté nationale à l'étranger"}},
		{"a director's part of the world", "Le directeur général Afrique au ministère des Affaires étrangères, Ali Testi, a souri.", hold,
			[]string{"ali-testi → affaire-etrangere-ministere directeur général Afrique"}},
	})
	r := read(t, "Nouvelles d'Algérie\n\nAlger – Le ministre des Affaires étrangères et de la Communauté nationale à l'étranger, Ali Testi, a souri.")
	for _, e := range r.Entities {
		if e.Type == graph.Organization {
			t.Errorf("%s is no body", e.ID)
		}
	}
}

// A name that a town shares with its province is the town's in a story of the town alone.
func TestTownsThatShareTheirName(t *testing.T) {
	for _, c := range []struct {
		name, text string
		provinces  int
	}{
		{"the town alone", "Le maire de Mila, Ali Testi, a reçu à Mila Omar Testou.", 0},
		{"its council", "Le président de l'APC de Mila, Ali Testi, a reçu à Mila Omar Testou.", 0},
		{"the province as well", "Le wali de Mila, Ali Testi, a reçu à Mila le maire de Mila, Omar Testou.", 1},
		{"the province by its noun", "Le maire de Mila, Ali Testi, a parlé de la wilaya de Mila.", 1},
		{"the province alone", "Le ministre, Ali Testi, est arrivé à Mila.", 1},
	} {
		n := 0
		for _, e := range read(t, "Nouvelles d'Algérie\n\nAlger – "+c.text).Entities {
			if e.Type == graph.Province {
				n++
			}
		}
		if n != c.provinces {
			t.Errorf("%s: %d provinces, want %d", c.name, n, c.provinces)
		}
	}
}
