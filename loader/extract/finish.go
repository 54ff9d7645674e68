package extract

import (
	"strings"

	"entente/graph"
)

// finishStatements drops statements about what is dead, joins those that say
// the same, and keeps of these the one that says most.
func (s *section) finishStatements() {
	type key struct {
		typ      graph.RelationType
		from, to *entity
		title    string
		former   bool
	}
	index := map[key]int{}
	var out []*statement
	for _, st := range s.stmts {
		if st.from == nil || st.to == nil || st.from == st.to || !alive(st.from) && st.from.typ != graph.Country || !alive(st.to) && st.to.typ != graph.Country && st.to.typ != graph.Party {
			continue
		}
		if st.typ.Symmetric() && st.to.order < st.from.order {
			st.from, st.to = st.to, st.from
		}
		if st.typ == graph.HoldsPosition && st.title != "" {
			if old := samePost(out, st); old != nil {
				if len(graph.Fold(st.title)) > len(graph.Fold(old.title)) && !strings.HasPrefix(graph.Fold(st.title), "ambassadeur") {
					old.title = st.title
				}
				continue
			}
		}
		k := key{st.typ, st.from, st.to, graph.Fold(st.title), st.former}
		if i, ok := index[k]; ok {
			old := out[i]
			if old.planned && !st.planned {
				st.fields = append(st.fields, old.fields...)
				out[i] = st
				continue
			}
			if old.date == "" && st.date != "" && !st.planned {
				old.date = st.date
			}
			if len(old.fields) == 0 {
				old.fields = st.fields
			}
			old.confidence = max(old.confidence, st.confidence)
			continue
		}
		index[k] = len(out)
		out = append(out, st)
	}
	s.stmts = out
}

// samePost returns the statement among list that tells of the same post in
// other words: "vice-PM" and "vice-Premier ministre".
func samePost(list []*statement, st *statement) *statement {
	a := titleWords(st.title)
	for _, old := range list {
		if old.typ != st.typ || old.from != st.from || old.to != st.to || old.former != st.former {
			continue
		}
		b := titleWords(old.title)
		if (contained(a, b) || contained(b, a)) && a["vice"] == b["vice"] && a["premier"] == b["premier"] && a["adjoint"] == b["adjoint"] && a["deputy"] == b["deputy"] {
			return old
		}
	}
	return nil
}

func titleWords(title string) map[string]bool {
	t := " " + graph.Fold(title) + " "
	for _, r := range [][2]string{{" pm ", " premier ministre "}, {" ae ", " affaires etrangeres "}, {"adjointe", "adjoint"}, {"ee ", "e "}, {"trice ", "teur "}} {
		t = strings.ReplaceAll(t, r[0], r[1])
	}
	out := map[string]bool{}
	for _, w := range strings.Fields(t) {
		switch w {
		case "de", "des", "du", "d", "la", "le", "l", "les", "et", "of", "the", "for", "and":
		default:
			out[w] = true
		}
	}
	return out
}
