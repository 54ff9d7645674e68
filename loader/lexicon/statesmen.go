package lexicon

import (
	"strings"

	"entente/graph"
)

// A Statesman is somebody who is known to hold, or to have held, high office of a state:
// evidence of which state's president "le président X" is where the text does not say.
type Statesman struct {
	Country string // ISO 3166-1 alpha-2
	Unit    *Name  // the province whose government it was, or nil
}

// statesmen reads whose statesmen well-known persons are.
func (n *Names) statesmen(t *tableReader) error {
	rows, err := t.read("statesmen.tsv", "name", "country")
	if err != nil {
		return err
	}
	for _, r := range rows {
		man := Statesman{Country: r.cell["country"]}
		if n.Countries[man.Country] == nil {
			return r.errorf("there is no country %q", man.Country)
		}
		if unit := r.cell["unit"]; unit != "" {
			if man.Unit = n.Province(man.Country, unit); man.Unit == nil {
				return r.errorf("there is no unit %q in %s", unit, man.Country)
			}
		}
		for _, form := range append(r.list("aliases"), r.cell["name"]) {
			n.Statesmen[strings.Join(strings.Fields(graph.Fold(form)), " ")] = man
		}
	}
	return nil
}
