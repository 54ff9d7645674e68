package extract_test

import (
	"testing"

	"entente/graph"
)

// TestNamesWithMarks reads names of the tables that have marks in them.
func TestNamesWithMarks(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"commas", "Paris - La directrice générale de l'Organisation des Nations unies pour l'éducation, la science et la culture (UNESCO), Anna Testou, a souri.", hold,
			[]string{"anna-testou → organisation-des-nations-unies-pour-l-education-la-science-et-la-culture directrice générale"}},
		{"a stroke", "Berlin - Jean Testou est membre de l'Alliance 90/Les Verts.", graph.MemberOf, []string{"jean-testou → de-alliance-90-les-verts"}},
		{"an ampersand", "Paris - Le directeur de Larsen & Toubro, Jean Testou, a souri.", hold, []string{"jean-testou → larsen-toubro directeur"}},
	})
}
