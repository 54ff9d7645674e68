package extract

import (
	"testing"

	"entente/graph"
)

// A place told of by its kind alone, "le canton", has no name of the tables to ask: it is
// neither town, province nor capital. A page cut to pieces once made the reader fail here.
func TestPlaceWithoutName(t *testing.T) {
	s := &section{}
	for _, of := range []string{"PLACE", "PROVINCE", "CAPITAL"} {
		if s.placeIs(&mention{typ: graph.Province}, of) {
			t.Errorf("a province without a name is called %s", of)
		}
	}
}
