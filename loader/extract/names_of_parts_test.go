package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// A part of a region is one name however many words the region has, units in a second bracket are of the kind of the
// first, a part of the world with its article is nobody, and a deputy governor's seat is a governor's.
func TestNamesOfParts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		types      []graph.EntityType
		want       []string
	}{
		{"a part of a region", "Québec - Le préfet a visité la Haute-Côte-Nord.", []graph.EntityType{graph.Place}, []string{"place/ca-haute-cote-nord"}},
		{"two brackets", "Les walis des régions des deux pays (El Tarf, Tébessa) et (Jendouba, Tozeur) ont souri à Tunis, en Tunisie, et à Alger, en Algérie.", []graph.EntityType{graph.Province},
			[]string{"province/dz-el-tarf", "province/dz-tebessa", "province/tn-jendouba", "province/tn-tozeur"}},
		{"a part of the world", "La directrice générale pour l'Asie et le Pacifique au Service européen pour l'action extérieure, Silvia Testa, a souri.", []graph.EntityType{graph.Person}, []string{"person/silvia-testa"}},
		{"a deputy governor", "Le gouverneur adjoint de Kumamoto, Kimura Testashi, a souri au Japon.", []graph.EntityType{graph.Place, graph.Province}, []string{"province/jp-kumamoto"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entitiesOf(read(t, "Nouvelles de la région\n\n"+c.text), c.types...); !slices.Equal(got, c.want) {
				t.Errorf("%s\n got  %q\n want %q", c.text, got, c.want)
			}
		})
	}
}

// An acronym of foreign words behind the name of a committee is that of the front or agreement whose committee it is.
func TestAcronymOfForeignWords(t *testing.T) {
	tellsAll(t, "Nouvelles du Vietnam\n\nHanoi (VNA) – ", "", []wording{
		{"a front's", "Vo Thi Test, vice-présidente du Comité central du Front de la patrie du Vietnam (VFF), a souri. Le VFF a signé un accord de coopération avec la Croix-Rouge du Laos.", graph.PartyTo,
			[]string{"croix-rouge → accord-de-cooperation-croix-rouge-front-de-la-patrie-du-vietnam", "front-de-la-patrie-du-vietnam → accord-de-cooperation-croix-rouge-front-de-la-patrie-du-vietnam"}},
	})
}
