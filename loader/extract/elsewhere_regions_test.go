package extract_test

import (
	"testing"

	"entente/graph"
)

// What French papers of Africa, the Maghreb, Québec, Switzerland and France say otherwise than
// agencies do. Persons are invented.
func TestElsewhereRegions(t *testing.T) {
	visit, hold, party, part, in, sign := graph.Visited, graph.HoldsPosition, graph.PartyTo, graph.ParticipatedIn, graph.LocatedIn, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a town's part with a king's number", "Le maire de Yaoundé VI, Jean Testi, a souri.", hold,
			[]string{"jean-testi → cm-yaounde-vi maire"}},
		{"it lies where the town does", "Ali Testi, maire de Douala 5e, a souri.", in,
			[]string{"cm-douala-5e → cm", "ne-niamey → ne"}},
		{"at its town hall", "M. Ali Testi s'est rendu à la mairie de Yaoundé II.", visit,
			[]string{"ali-testi → cm-yaounde-ii"}},
		{"a patronymic makes a person", "Testim Ben Karbou a reçu M. Ali Testi.", graph.MetWith,
			[]string{"ali-testi → testim-ben-karbou"}},
		{"a chargé d'affaires en pied", "Mme Awa Testa, chargée d'affaires en pied du Togo au Niger, a souri.", hold,
			[]string{"awa-testa → tg chargée d'affaires en pied"}},
		{"who goes to a town hall is no mayor", "M. Ali Testi s'est rendu à la mairie de Lomé.", hold,
			nil},
		{"going to meet somebody is no event", "M. Ali Testi est allé à la rencontre du magistrat communal de Lomé, Jean Testard.", part,
			nil},
		{"what is done with a company", "La région de Maradi a signé une convention avec la société Delta Testa pour la construction d'une usine.", party,
			[]string{"delta-societe-testa → convention-delta-societe-testa-ne-maradi-e3b98a4da31a127d", "ne-maradi → convention-delta-societe-testa-ne-maradi-e3b98a4da31a127d"}},
		{"signed between", "L'accord de pêche a été signé mardi à Lomé entre le ministre M. Ali Testi et le ministre M. Jean Testard.", sign,
			[]string{"ali-testi → accord-de-peche-e3b98a4da31a127d", "jean-testard → accord-de-peche-e3b98a4da31a127d"}},
		{"signed behind talks between", "L'accord de pêche a été signé à l'issue d'un entretien entre M. Ali Testi et M. Jean Testard.", sign,
			nil},
		{"what changes an agreement", "La région de Maradi et la région de Zinder ont signé un avenant à l'accord de pêche entre les deux régions.", party,
			[]string{"ne-maradi → avenant-a-l-accord-de-peche-entre-les-deux-regions-ne-maradi-ne-zinder", "ne-zinder → avenant-a-l-accord-de-peche-entre-les-deux-regions-ne-maradi-ne-zinder"}},
		{"a programme that carries out", "La région de Maradi et la région de Zinder ont signé le 3e programme de mise en œuvre de la coopération.", party,
			[]string{"ne-maradi → 3e-programme-de-mise-en-oeuvre-de-la-cooperation-ne-maradi-ne-zinder", "ne-zinder → 3e-programme-de-mise-en-oeuvre-de-la-cooperation-ne-maradi-ne-zinder"}},
		{"whose counterpart he is, an envoy beside", "Le ministre nigérien de la Culture, M. Ali Testi, est arrivé à Lomé. Il a été accueilli par son homologue, M. Jean Testard, et l'ambassadrice du Niger au Togo, Mme Awa Testa.", hold,
			[]string{"ali-testi → ne ministre de la Culture", "awa-testa → ne ambassadrice", "jean-testard → tg ministre de la Culture"}},
		{"a counterpart with a title of his own", "Le ministre nigérien de l'Équipement, M. Ali Testi, a reçu son homologue togolais, M. Jean Testard, ministre des Travaux publics et de l'Eau.", hold,
			[]string{"ali-testi → ne ministre de l'Équipement", "jean-testard → tg ministre des Travaux publics et de l'Eau"}},
		{"a counterpart who presides over more", "Le président nigérien Ali Testi a reçu son homologue togolais, M. Jean Testard, président de la CEDEAO.", hold,
			[]string{"ali-testi → ne président", "jean-testard → communaute-economique-des-etats-de-l-afrique-de-l-ouest président", "jean-testard → tg président"}},
		{"a stage behind another", "M. Ali Testi est arrivé à Kara, troisième étape de sa tournée après Lomé.", visit,
			[]string{"ali-testi → tg-kara", "ali-testi → tg-lome"}},
	})
}
