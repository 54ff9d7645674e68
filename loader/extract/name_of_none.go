package extract

import "entente/graph"

// endsNameOfNone reports whether the n words at token i, an adjective of a state, end a longer name of
// what is no state's: "la Commission de l'océan Indien" is not India's.
func (s *section) endsNameOfNone(i, n int) bool {
	const reach = 5 // words before the adjective in such names
	for back := 1; back <= min(i, reach); back++ {
		for _, h := range s.nameHits[i-back] {
			if h.N < back+n {
				continue
			}
			for _, v := range h.Values {
				if v.Name.Country == "" && (v.Name.Type == graph.Place || v.Name.Type == graph.Organization) {
					return true
				}
			}
		}
	}
	return false
}
