package extract_test

import (
	"testing"

	"entente/graph"
)

// Who signs for whom, as the press of the Maghreb and Mauritania tells it. Persons are invented.
func TestSignersOfTwoSides(t *testing.T) {
	hold, party, signed := graph.HoldsPosition, graph.PartyTo, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\nNouakchott – ", "", []wording{
		{"proceeded to sign, with whom", "Le wali de Mila, Ali Testi, a procédé à la signature d'une convention de jumelage avec le gouverneur de Sfax, Jean Testard.", signed,
			[]string{"ali-testi → convention-de-jumelage-dz-mila-tn-sfax", "jean-testard → convention-de-jumelage-dz-mila-tn-sfax"}},
		{"sides behind the posts", "L'accord a été signé, pour la partie malienne, par M. Ali Testi, ministre des Pêches, et pour la partie togolaise, par Mme Awa Testa, ministre de la Pêche.", hold,
			[]string{"ali-testi → ml ministre des Pêches", "awa-testa → tg ministre de la Pêche"}},
		{"for whom, told last", "L'accord a été signé par Ali Testi, ministre des Pêches, pour le Mali, et par Awa Testa, ministre de la Pêche, pour le Togo.", hold,
			[]string{"ali-testi → ml ministre des Pêches", "awa-testa → tg ministre de la Pêche"}},
		{"the signature by sides", "Il a été procédé à la signature, côté malien, par M. Ali Testi, et côté togolais, par M. Jean Testard, d'un accord de pêche.", signed,
			[]string{"ali-testi → accord-de-peche-e3b98a4da31a127d", "jean-testard → accord-de-peche-e3b98a4da31a127d"}},
		{"signed with", "Kayes et Lomé sont loin. La convention de jumelage signée avec la ville de Lomé est oubliée.", party,
			[]string{"tg-lome → convention-de-jumelage-tg-lome"}},
		{"no participle of the agreement", "Thiès et Kayes ont signé un mémorandum sur l'eau, et le Togo a conclu avec le Mali un accord sur le riz.", party,
			[]string{"ml → accord-sur-le-riz-ml-tg", "ml-kayes → memorandum-sur-l-eau-ml-kayes-sn-thies", "sn-thies → memorandum-sur-l-eau-ml-kayes-sn-thies", "tg → accord-sur-le-riz-ml-tg"}},
	})
}

// Delegations led and made up in one sentence, and towns by the nouns of the Maghreb.
func TestLedAndMadeUp(t *testing.T) {
	hold, visit := graph.HoldsPosition, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"who goes where its leader goes", "Une délégation de Maradi a effectué une visite à Lomé. La délégation, qui a été reçue par le maire de Lomé, Jean Testard, est conduite par Ali Testi, maire de Maradi, et composée de Moussa Testé, maire de Tessaoua, et Awa Testa, secrétaire générale.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome", "moussa-teste → tg-lome"}},
		{"led, made up and gone", "La délégation nigérienne, conduite par Ali Testi, et composée de Moussa Testé, maire de Tessaoua, et Awa Testa, maire de Maradi, a visité Lomé.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome", "moussa-teste → tg-lome"}},
		{"a municipality like a person", "Le maire de la municipalité de Abou Salim, Ali Testé, a souri.", hold,
			[]string{"ali-teste → ne-abou-salim maire"}},
		{"the head of a daïra", "Le chef de la daïra d'El Amria, Ali Testé, et la wali déléguée de Bouzaâra, Awa Testa, ont souri.", hold,
			[]string{"ali-teste → ne-el-amria chef de la daïra", "awa-testa → ne-bouzaara wali déléguée"}},
	})
}

// Gatherings between persons, whose titles are no part of what the gathering is called.
func TestGatheringsBetween(t *testing.T) {
	part, met := graph.ParticipatedIn, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"between two with titles", "Une séance de travail entre M. Ali Testi et Mme Awa Testa s'est tenue lundi.", part,
			[]string{"ali-testi → seance-de-travail-e3b98a4da31a127d", "awa-testa → seance-de-travail-e3b98a4da31a127d"}},
		{"between two who hold posts", "Une conférence de presse conjointe entre le maire de Maradi, Ali Testi, et le maire de Lomé, Jean Testard, a eu lieu.", met,
			[]string{"ali-testi → jean-testard"}},
		{"an agreement, elsewhere", "Le 3e Forum des villes s'est ouvert lundi. Un accord a été signé entre M. Ali Testi et M. Jean Testé.", part,
			nil},
	})
}

// Counterparts at a body, bodies with a name in quotation marks, and peoples of a continent.
func TestBodiesAbroad(t *testing.T) {
	hold, met, party := graph.HoldsPosition, graph.MetWith, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a counterpart at a body", "Le président de la Chambre des représentants, Ali Testi, a rencontré le président du Conseil de Lomé, Jean Testard, et son homologue au Sénat, Paul Testou.", met,
			[]string{"ali-testi → jean-testard", "ali-testi → paul-testou"}},
		{"a co-chair", "La co-présidente du Centre des arts, Awa Testa, a souri.", hold,
			[]string{"awa-testa → arts-centre co-présidente"}},
		{"a body by its name", "L'association « Testaville » et la ville de Lomé ont signé un accord.", party,
			[]string{"association-testaville → accord-association-testaville-tg-lome-e3b98a4da31a127d", "tg-lome → accord-association-testaville-tg-lome-e3b98a4da31a127d"}},
		{"of a continent", "Le Parlement andin et les pays latino-américains ont signé un accord avec le Togo.", party,
			[]string{"andin-parlement → accord-andin-parlement-tg-e3b98a4da31a127d", "tg → accord-andin-parlement-tg-e3b98a4da31a127d"}},
	})
}

// Names with an apostrophe within.
func TestNamesWithApostrophe(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nNouakchott – ", "", []wording{
		{"one word", "Le ministre mauritanien Dah Ould Testid'Ahmed a souri.", graph.HoldsPosition,
			[]string{"dah-ould-testid-ahmed → mr ministre"}},
	})
}
