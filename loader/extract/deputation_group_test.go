package extract_test

import (
	"testing"

	"entente/graph"
)

// Those of a body or region who act together are a delegation of it, and lists of lines tell
// who was at what the lines above told of.
func TestGroupsAndLines(t *testing.T) {
	hold, visit, part := graph.HoldsPosition, graph.Visited, graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"elected members", "Bamako - Des élus de la région de Kayes se sont rendus à Lyon lundi. La délégation était conduite par Paul Testé.", visit, []string{"paul-teste → fr-lyon"}},
		{"members of a council", "Bamako - Des membres du Conseil de la région de Kayes ont séjourné à Lyon lundi. Anne Testé et Paul Testé composaient cette délégation.", visit, []string{"anne-teste → fr-lyon", "paul-teste → fr-lyon"}},
		{"a German post", "Le Landrat de Sarrebruck, Patrik Testi, a souri.", hold, []string{"patrik-testi → de-sarrebruck Landrat"}},
		{"some others", "Bamako - L'accord a été salué par des élus de la région de Kayes. Paul Testé a souri.", visit, nil},
		{"unnamed governors behind the verb", "La 7e session de la Commission mixte Cameroun-Tchad a pris fin vendredi. Y ont pris part les gouverneurs du Logone Oriental et de l'Adamaoua.", part,
			[]string{"cm-adamaoua → 7e-session-de-la-commission-mixte-cameroun-tchad", "commission-mixte-cm-td → 7e-session-de-la-commission-mixte-cameroun-tchad", "td-logone-oriental → 7e-session-de-la-commission-mixte-cameroun-tchad"}},
		{"lines that begin with posts", "Le Sommet des régions s'est tenu à Trèves le 3 mai 2012. Étaient réunis autour de la présidente:\n\n• le Premier ministre de Belgique, Jean Testens;\n\n• la préfète de la Lorraine, Marie Testard;\n\n• Luc Testoni et Rémi Testoux, députés.\n", part,
			[]string{"jean-testens → sommet-des-regions-2012-05-03", "luc-testoni → sommet-des-regions-2012-05-03", "marie-testard → sommet-des-regions-2012-05-03", "remi-testoux → sommet-des-regions-2012-05-03"}},
	})
}
