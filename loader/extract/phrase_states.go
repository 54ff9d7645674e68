package extract

import "entente/graph"

// onlyStates reports whether the names in a phrase, of which there are some, are all of states.
func onlyStates(inner []*mention) bool {
	for _, in := range inner {
		if in.typ != graph.Country {
			return false
		}
	}
	return len(inner) > 0
}
