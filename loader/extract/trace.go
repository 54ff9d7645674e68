package extract

import (
	"fmt"
	"io"
	"strings"

	"entente/graph"
)

// Trace reads an article as [Reader.Read] does and writes to w what every stage
// found, sentence by sentence: mentions with their entity, posts with their
// holder and body, and relations with the rule that read them.
func (r *Reader) Trace(w io.Writer, article graph.Article) {
	r.read([]graph.Article{article}, func(s *section) { s.trace(w) })
}

func (s *section) trace(w io.Writer) {
	fmt.Fprintf(w, "== section %s, language %s, home state %s, date line %s\n", s.kind, s.lang.Code, s.home, s.date)
	for n, sent := range s.sents {
		fmt.Fprintf(w, "\n%d %s\n", n, s.surfaceOf(sent.First, sent.Last))
		for _, m := range s.mentions {
			if m.from < sent.First || m.from >= sent.Last {
				continue
			}
			state := ""
			switch {
			case m.dead:
				state = " (dropped)"
			case m.nominal:
				state = " (description)"
			}
			name := "?"
			if m.ent != nil && len(m.ent.mentions) > 0 {
				name = s.nameOf(s.fullest(m.ent))
			}
			fmt.Fprintf(w, "    %s%-12s %s → %s%s\n", strings.Repeat("  ", depth(m)), m.typ, s.nameOf(m), name, state)
		}
		for _, d := range s.dates {
			if d.from >= sent.First && d.from < sent.Last {
				fmt.Fprintf(w, "    date         %s → %s\n", s.surfaceOf(d.from, d.to), d.value)
			}
		}
		for _, p := range s.posts {
			if p.from < sent.First || p.from >= sent.Last {
				continue
			}
			holder := "nobody"
			if p.person != nil {
				holder = s.nameOf(p.person)
			}
			var bodies []string
			for _, b := range p.bodies {
				bodies = append(bodies, s.nameOf(b))
			}
			fmt.Fprintf(w, "    post         %q in %v, held by %s\n", p.title, bodies, holder)
		}
		for _, st := range s.stmts {
			if st.a >= sent.First && st.a < sent.Last {
				fmt.Fprintf(w, "    → %s %s → %s %s [%s, %.2f]\n", st.typ, s.labelOf(st.from), s.labelOf(st.to), st.title, st.extractor, st.confidence)
			}
		}
	}
}

func (s *section) labelOf(e *entity) string {
	if e == nil {
		return "?"
	}
	if len(e.mentions) > 0 {
		return s.nameOf(s.fullest(e))
	}
	if e.table != nil {
		return e.table.Canonical
	}
	return "?"
}
