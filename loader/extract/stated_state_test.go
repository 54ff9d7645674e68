package extract_test

import (
	"slices"
	"testing"
)

// Where the text says in which state a unit lies, of which plural names in brackets are, or
// which number tells a town from others, it is believed over the tables.
func TestUnitsAsStated(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le préfet des Lacs (Togo), Bernard Testé, a rencontré le préfet du Mono (Bénin), Paul Testé.", "PLACE Lacs"},
		{"Le gouverneur du Centre (Burkina Faso), Abdou Testé, a reçu celui du Centre (Cameroun), Paul Testé.", "cm-centre"},
		{"La province de l'Ouest du Rwanda et celle du Nord-Kivu se sont entendues.", "rw-western"},
		{"Les acteurs de la province de la Comoé au Burkina Faso sont réunis. Le haut-commissaire de la province de la Comoé a souri.", "PLACE Comoé"},
		{"Les gouverneurs des régions voisines (Gafsa, Testazur) et leurs homologues (Tébessa, Annaba) se sont vus.", "PROVINCE Testazur"},
		{"Les gouverneurs des régions voisines (Gafsa, Testazur) et leurs homologues (Tébessa, Annaba) se sont vus.", "PROVINCE Annaba"},
		{"Trois régions du Sénégal, à savoir Thiès, Kaolack et Dakar, ont signé la convention.", "PROVINCE Dakar"},
		{"Le maire de la commune de Testoé 5, Paul Testé, a souri. Testoé 5 et Caen sont jumelées.", "PLACE Testoé 5"},
		{"Le gouverneur de Dajabón, Paul Testez, a souri.", "PROVINCE Dajabón"},
		{"Des commerçants sont venus à Dajabón, en République dominicaine.", "PLACE Dajabón"},
	} {
		got := entityLines(t, c.text)
		for _, e := range read(t, "Nouvelles de la région\n\nHanoï (VNA) - "+c.text).Entities {
			got = append(got, string(e.ID))
		}
		if !slices.ContainsFunc(got, func(x string) bool { return x == c.want || len(x) > len(c.want) && x[len(x)-len(c.want):] == c.want }) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Le maire de Lomé 12 fois réélu a souri au Togo.", "PLACE Lomé 12"},
		{"Le ministre est allé de Thiès au Togo par la route.", "PLACE Thiès"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}
