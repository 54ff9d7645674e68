package extract

import "entente/graph"

// bodyAbroad returns the body of a counterpart's own state that answers to the one
// the other holder has his post in: "le président de la Cour suprême du Vietnam et son
// homologue lao, X", where the text names the Cour suprême du Laos too.
func (s *section) bodyAbroad(p, model *post) *entity {
	if s.lang.Code != "fr" || p.adj == nil || p.adj.ent == nil || p.adj.typ != graph.Country || len(model.bodies) != 1 || model.bodies[0].ent == nil {
		return nil
	}
	own := s.bodyKey(model.bodies[0])
	if own.words == "" || len(own.owners) != 1 || own.owners[0].typ != graph.Country || own.owners[0] == p.adj.ent {
		return nil
	}
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.ent == nil || m.dead || !alive(m.ent) {
			continue
		}
		if k := s.bodyKey(m); k.words == own.words && len(k.owners) == 1 && k.owners[0] == p.adj.ent {
			return m.ent
		}
	}
	return nil
}
