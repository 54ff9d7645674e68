package extract

import "entente/graph"

// calledByTable has an event be that of the tables whose name stands right behind its noun, at token at, and
// ends it: "le sommet Africités" is Africités.
func (s *section) calledByTable(m *mention, at int) {
	if m.typ != graph.Event || len(m.inner) != 1 {
		return
	}
	if in := m.inner[0]; in.typ == graph.Event && in.name != nil && in.from == at && in.to == m.to {
		m.name, m.form = in.name, in.form
	}
}
