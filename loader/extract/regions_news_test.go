package extract_test

import (
	"testing"

	"entente/graph"
)

// News of regions, cantons and provinces outside Vietnam. Persons are invented.
func TestRegionsNews(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles des régions\n\nFribourg – ", "", []wording{
		{"bodies that share a plural head", "Les Universités de Fribourg et de Neuchâtel ont organisé le 3e Forum des langues.", part,
			[]string{"universite-ch-fribourg → 3e-forum-des-langues", "universite-ch-neuchatel → 3e-forum-des-langues"}},
		{"with the noun of their kind", "Les Parlements de la Région wallonne et de la Province du Nouveau-Brunswick ont organisé le 3e Forum des langues.", part,
			[]string{"parlement-be-wallonie → 3e-forum-des-langues", "parlement-ca-nouveau-brunswick → 3e-forum-des-langues"}},
	})
}
