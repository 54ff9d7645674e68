package lexicon

import (
	"strings"

	"entente/graph"
)

// joined returns the words around the hyphens of the names of provinces, two by two: "rhone-alpes".
func (n *Names) joined() map[string]bool {
	out := map[string]bool{}
	for _, name := range n.All {
		if name.Type != graph.Province {
			continue
		}
		for _, form := range name.Forms {
			parts := strings.Split(form, "-")
			for k := 1; k < len(parts); k++ {
				a, b := strings.Fields(parts[k-1]), strings.Fields(parts[k])
				if len(a) > 0 && len(b) > 0 && !startsLower(a[len(a)-1]) && !startsLower(b[0]) {
					out[graph.Fold(a[len(a)-1])+"-"+graph.Fold(b[0])] = true
				}
			}
		}
	}
	return out
}
