package extract_test

import (
	"testing"

	"entente/graph"
)

// Gatherings of which a sentence says by its verb, or their capital letter says, that they are one.
// Persons are invented.
func TestGatheringsBegun(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"begun between two", "Ce jeudi 20 juin 2019 a débuté à Kenge la rencontre bilatérale entre la province du Kwango(RDC) et celle de la Lunda-Norte (Angola).", graph.ParticipatedIn,
			[]string{"ao-lunda-nord → rencontre-bilaterale-entre-la-province-du-kwango-rdc-et-celle-de-la-lunda-norte-ee2a66dce35ace7d", "cd-kwango → rencontre-bilaterale-entre-la-province-du-kwango-rdc-et-celle-de-la-lunda-norte-ee2a66dce35ace7d"}},
		{"a tour that begins", "Le président Paul Testé a débuté sa tournée lundi par la réunion annuelle. Le ministre Marc Testé y a souri.", graph.ParticipatedIn, nil},
		{"a capital within the sentence", "Paul Testé a pris part à la Rencontre interrégionale franco-malienne.", graph.ParticipatedIn, []string{"paul-teste → rencontre-interregionale-franco-malienne"}},
		{"none", "Paul Testé a pris part à la rencontre interrégionale.", graph.ParticipatedIn, nil},
		{"each seat of a president", "La présidente de l'Association des présidents des conseils des préfectures et des provinces et du conseil provincial de Settat, Khadija Testi, a souri.", graph.HoldsPosition,
			[]string{"khadija-testi → association-conseil-prefecture-president-province présidente", "khadija-testi → conseil-ma-settat présidente"}},
		{"what a visitor began with", "La délégation, dirigée par Marie Testard, vice-présidente de la Bretagne, a commencé par rendre une visite de courtoisie à la ministre de l'Eau, Awa Testé.", graph.MetWith, []string{"awa-teste → marie-testard"}},
		{"what a stay was used for", "Paul Testé a profité de son séjour pour rencontrer le maire de Lomé, Marc Testi.", graph.MetWith, []string{"marc-testi → paul-teste"}},
		{"what an evening ended with", "Paul Testé a fini par se réunir avec le maire de Lomé, Marc Testi.", graph.MetWith, []string{"marc-testi → paul-teste"}},
	})
}
