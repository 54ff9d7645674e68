package extract_test

import (
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// entitiesOf returns the identifiers of the entities of some types, in order.
func entitiesOf(r *graph.Reading, types ...graph.EntityType) []string {
	var out []string
	for _, e := range r.Entities {
		if slices.Contains(types, e.Type) {
			out = append(out, string(e.ID))
		}
	}
	slices.Sort(out)
	return out
}

// A body that a text names in fewer words, or in more, than before is the same one; others of its head are not.
func TestBodyNamedShorterAndLonger(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"shorter", "Le Comité de pilotage de la stratégie fluviale a souri. Paul Testé a dirigé le Comité de pilotage.", []string{"organization/comite-fluviale-pilotage-strategie"}},
		{"longer", "Paul Testé a dirigé le Comité de pilotage. Le Comité de pilotage de la stratégie fluviale a souri.", []string{"organization/comite-fluviale-pilotage-strategie"}},
		{"joint, great", "La 3e session de la commission mixte s'est tenue lundi. La grande commission mixte de coopération a souri.", []string{"organization/commission-cooperation-grande-mixte"}},
		{"two fit", "Le Comité de pilotage des eaux et le Comité de pilotage des forêts ont souri. Paul Testé a dirigé le Comité de pilotage.", []string{"organization/comite-eaux-pilotage", "organization/comite-foret-pilotage", "organization/comite-pilotage"}},
		{"one of several", "Le Comité de pilotage de la stratégie fluviale a souri. Paul Testé a dirigé un Comité de pilotage.", []string{"organization/comite-fluviale-pilotage-strategie", "organization/comite-pilotage"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entitiesOf(read(t, "Nouvelles de la semaine\n\nLyon - "+c.text), graph.Organization); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// The bare name of a chief town is its unit where the text tells of that unit and nowhere calls the town one.
func TestChiefTownsBareNameIsItsUnit(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"canton", "Le canton de Fribourg a souri. Paul Testé s'est rendu lundi à Fribourg, en Suisse.", []string{"province/ch-fribourg"}},
		{"by its adjective", "Les autorités neuchâteloises ont souri. Paul Testé s'est rendu lundi à Neuchâtel, en Suisse.", []string{"province/ch-neuchatel"}},
		{"both told", "La province de Lang Son a souri. Paul Testé s'est rendu lundi dans la ville de Lang Son.", []string{"place/vn-lang-son", "province/vn-lang-son"}},
		{"apart by the article", "Le gouvernement du Québec a souri. Paul Testé s'est rendu lundi à Québec.", []string{"place/ca-quebec", "province/ca-quebec"}},
		{"the town alone", "Paul Testé s'est rendu lundi à Neuchâtel, en Suisse.", []string{"place/ch-neuchatel"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := entitiesOf(read(t, "Nouvelles de la semaine\n\nLyon - "+c.text), graph.Place, graph.Province)
			if got = slices.DeleteFunc(got, func(n string) bool { return strings.HasSuffix(n, "lyon") }); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// A region of several states lies in those of which the text tells, and a state named with its article is no town.
func TestWhereRegionsOfStatesLie(t *testing.T) {
	tellsAll(t, "Nouvelles de la semaine\n\nLyon - ", "", []wording{
		{"told", "Paul Testé est venu de la Grande Région, de Sarre et du Luxembourg.", graph.LocatedIn, []string{"de-sarre → de", "fr-lyon → fr", "lu-be-de-fr-grande-region → de", "lu-be-de-fr-grande-region → lu"}},
		{"behind a noun of places", "Les territoires du Luxembourg et de la Sarre ont souri.", graph.LocatedIn, []string{"de-sarre → de", "fr-lyon → fr"}},
	})
}

// The committee of a front in a province is one however its name is cut, and ministries behind commas are bodies of their own.
func TestBodiesWhole(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"central", "Le Comité central du Front de la Patrie du Vietnam (FPV) de Dà Nang a souri. Tran Thi Nga, vice-présidente du Comité du FPV de Dà Nang, est venue.", []string{"organization/central-comite-front-de-la-patrie-du-vietnam-vn-da-nang", "organization/front-de-la-patrie-du-vietnam"}},
		{"ministries", "Paul Testé a écrit au chef du Bureau du gouvernement, du ministère de la Santé, du ministère de la Culture et du ministère de la Construction.", []string{"organization/bureau-gouvernement", "organization/construction-ministere", "organization/culture-ministere", "organization/ministere-sante"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := entitiesOf(read(t, "Nouvelles de la semaine\n\nHanoï (VNA) – "+c.text), graph.Organization); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
