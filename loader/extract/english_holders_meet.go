package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readHoldersMeeting states that those met of whom an English text says by their posts alone that
// they did, and whom it names elsewhere: "The governors of A and B met on Monday. … X, governor
// of A, … Y, governor of B".
func (s *section) readHoldersMeeting() {
	for _, p := range s.posts {
		if !p.plural || p.person != nil || p.head == nil || p.former {
			continue
		}
		end := p.to
		for _, b := range p.bodies {
			end = max(end, b.to)
		}
		_, last := s.bounds(p.from)
		planned := false
		for end < last && (s.is(end, class.Adv) || s.isFuture(end) || s.is(end, class.PlaceHead)) {
			planned = planned || s.isFuture(end)
			end++
		}
		if end >= last || !s.is(end, class.ComeTogether) || s.negatedAt(end, p.from) {
			continue
		}
		seats := s.seatsOfPlural(p)
		var holders []*mention
		for _, e := range seats {
			if m := s.holderOf(p, e); m != nil {
				holders = append(holders, m)
			}
		}
		if len(seats) < 2 || len(holders) != len(seats) {
			continue
		}
		for _, pair := range s.pairs(holders) {
			s.add(graph.MetWith, pair[0], pair[1], p.from, planned)
		}
	}
}

// seatsOfPlural returns where those hold their posts of whom a plural post tells: "the governors of
// A and B", "A and B governors", "Vietnamese and Lao foreign ministers".
func (s *section) seatsOfPlural(p *post) []*entity {
	var out []*entity
	if len(p.bodies) > 1 {
		for _, b := range p.bodies {
			if b.ent != nil {
				out = append(out, b.ent)
			}
		}
		return out
	}
	start := p.from
	if len(p.bodies) == 1 && p.bodies[0].from >= p.from && p.bodies[0].to <= p.to {
		start = p.bodies[0].to // "A and B governors"
	} else if p.adj != nil && p.adj.from >= p.from {
		start = p.adj.to
	}
	for k := start; k > s.firstOf(p.from); {
		c := s.nameEnding(k)
		if c == nil || c.ent == nil || c.typ != graph.Country && !placeLike(c.typ) || c.typ == graph.Country && c.form != lexicon.Adjective {
			break
		}
		out = append(out, c.ent)
		if k = c.from - 1; !s.is(k, class.PlainAnd) && s.text(k) != "," {
			break
		}
	}
	return out
}

// holderOf returns whom the text names as the one who holds a post like p there, if it names one.
func (s *section) holderOf(p *post, seat *entity) *mention {
	var found *mention
	for _, q := range s.posts {
		if q == p || q.head != p.head || q.person == nil || q.person.ent == nil || q.former || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		here := q.adj != nil && q.adj.ent == seat
		for _, b := range q.bodies {
			here = here || b.ent == seat
		}
		if !here {
			continue
		}
		if found != nil && found.ent != q.person.ent {
			return nil
		}
		found = q.person
	}
	return found
}
