package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// besideSeat returns the place of the post that stands right before this one in a list, each with its
// holder behind it, where this one has only a sector behind "à" and so is held there too: "le maire
// de A, X, et la conseillère à la Culture, Y".
func (s *section) besideSeat(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.person == nil || p.person.from < p.to || p.head.Attrs["body"] != "" || !s.sectorBehindTo(p) {
		return nil
	}
	var before *post
	for _, q := range s.posts {
		if q.from < p.from && s.sent[q.from] == s.sent[p.from] && (before == nil || q.from >= before.from) {
			before = q
		}
	}
	if before == nil || before.person == nil || before.person.from < before.to || before.plural || len(before.bodies) != 1 || !placeLike(before.bodies[0].typ) {
		return nil
	}
	for k := before.person.to; k < p.from; k++ {
		if s.text(k) != "," && !s.is(k, class.PlainAnd) && !s.is(k, class.Article) {
			return nil
		}
	}
	return before.bodies[0].ent
}

// sectorBehindTo reports whether the title of a post has a sector behind "à": "conseillère à la Culture".
func (s *section) sectorBehindTo(p *post) bool {
	for k := p.from + 1; k < p.to-1; k++ {
		if s.is(k, class.ToThe) {
			return true
		}
	}
	return false
}

// organSeat returns the province or town of the body in which the holder of a post of one has another post, told beside it in
// one list: "gouverneur et secrétaire du Comité du Parti de A, X", "X, président du Conseil de A et gouverneur".
func (s *section) organSeat(p *post) *entity {
	level := p.head.Attrs["body"]
	if s.lang.Code != "fr" || level != "province" && level != "place" || p.plural || p.person == nil || p.here > 0 || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	for _, q := range s.posts {
		if q == p || q.person != p.person || q.plural || q.former != p.former || len(q.bodies) != 1 || q.bodies[0].typ != graph.Organization || !s.joins(p.to, q.from) && !s.joins(q.to, p.from) {
			continue
		}
		if o := s.placeOwner(q.bodies[0]); o != nil && o.ent != nil && placeLike(o.typ) && (level == "place" || o.typ == graph.Province) {
			return o.ent
		}
	}
	return nil
}
