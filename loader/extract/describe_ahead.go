package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// titledNext returns the only one whom the story, behind a post of several words without a name or a state, names
// with that post and as little of a state: "Le ministre de la Santé était lundi à A. … Le ministre de la Santé, X, a dit".
// The head of a state may be named with less of a title: "Le chef de l'État est arrivé à A. … Le président X a dit".
func (s *section) titledNext(p *post) *entity {
	if s.lang.Code != "fr" || !s.definite(p.from) || p.adj != nil || p.former || !strings.Contains(p.title, " ") {
		return nil
	}
	full, gender := s.fullTitle(p.fold()), s.genderAt(p.from)
	chair := s.lang.Lists(class.ChairOfState, p.title)
	var out *entity
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || out == st.from || s.fullTitle(graph.Fold(st.title)) != full && !(chair && st.to.typ == graph.Country && s.sameTitle(st.title, p.title)) {
			continue
		}
		if chair && st.confidence > 0.9 && !st.former && (st.to.table == nil || st.to.table.Country != s.home) {
			continue // "le président togolais X"
		}
		if out != nil || st.former || st.confidence > 0.9 || st.a < p.to || s.storyAt(st.a) != s.storyAt(p.from) || gender != 0 && s.genderOf(st.from) == -gender {
			return nil
		}
		out = st.from
	}
	return out
}
