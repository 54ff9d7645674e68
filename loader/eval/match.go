package eval

import (
	"cmp"
	"slices"

	"entente/loader/record"
)

// fuzzy holds the types whose names are phrases, matched by overlap too.
var fuzzy = map[string]bool{"Organization": true, "Event": true, "Agreement": true}

const (
	leastNameOverlap  = 0.6
	leastTitleOverlap = 0.5
)

// A candidate is a pair of entities that may be one.
type candidate struct {
	score      float64
	gold, pred string // ids
}

// A matching maps ids of predicted entities to ids of gold entities, one to one.
type matching struct {
	gold map[string]string
	used map[string]bool // gold ids taken
}

// take adds the candidates whose both sides are free, best first.
func (m *matching) take(candidates []candidate) {
	slices.SortFunc(candidates, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.gold, b.gold), cmp.Compare(a.pred, b.pred))
	})
	for _, c := range candidates {
		if _, taken := m.gold[c.pred]; taken || m.used[c.gold] {
			continue
		}
		m.gold[c.pred] = c.gold
		m.used[c.gold] = true
	}
}

func matchEntities(gold, pred *record.Section) matching {
	m := matching{gold: map[string]string{}, used: map[string]bool{}}
	golds, preds := formsOf(gold.Entities), formsOf(pred.Entities)
	var byName []candidate
	for i, g := range gold.Entities {
		for j, p := range pred.Entities {
			if g.Type != p.Type {
				continue
			}
			if score := golds[i].likeness(&preds[j], fuzzy[g.Type]); score > 0 {
				byName = append(byName, candidate{score, g.ID, p.ID})
			}
		}
	}
	m.take(byName)
	m.take(bySides(gold, pred, m))
	return m
}

// bySides pairs agreements of equal kind by the sides that they share.
func bySides(gold, pred *record.Section, m matching) []candidate {
	goldSides, predSides := sides(gold), sides(pred)
	var out []candidate
	for _, g := range gold.Entities {
		for _, p := range pred.Entities {
			if g.Type != "Agreement" || p.Type != "Agreement" || g.Kind != p.Kind || g.Kind == "" {
				continue
			}
			shared := map[string]bool{}
			for s := range predSides[p.ID] {
				if id, ok := m.gold[s]; ok && goldSides[g.ID][id] {
					shared[id] = true
				}
			}
			if len(shared) > 0 {
				out = append(out, candidate{float64(len(shared)), g.ID, p.ID})
			}
		}
	}
	return out
}

// sides maps each agreement to those party to it.
func sides(s *record.Section) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, r := range s.Relations {
		if r.Type == "PARTY_TO" {
			if out[r.To] == nil {
				out[r.To] = map[string]bool{}
			}
			out[r.To][r.From] = true
		}
	}
	return out
}

// forms are the name and aliases of one entity, folded.
type forms struct {
	keys   map[string]bool
	tokens []map[string]bool
}

func formsOf(entities []record.Entity) []forms {
	out := make([]forms, len(entities))
	for i, e := range entities {
		out[i].keys = map[string]bool{}
		for _, f := range append([]string{e.Name}, e.Aliases...) {
			if f == "" {
				continue
			}
			out[i].keys[nameKey(f)] = true
			if fuzzy[e.Type] {
				out[i].tokens = append(out[i].tokens, tokens(f))
			}
		}
	}
	return out
}

// likeness is 2 for a form in common, else the best overlap of words if that
// counts and is enough, else 0.
func (f *forms) likeness(o *forms, byWords bool) float64 {
	for k := range f.keys {
		if o.keys[k] {
			return 2
		}
	}
	if !byWords {
		return 0
	}
	best := 0.0
	for _, a := range f.tokens {
		for _, b := range o.tokens {
			best = max(best, dice(a, b))
		}
	}
	if best < leastNameOverlap {
		return 0
	}
	return best
}
