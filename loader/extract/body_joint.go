package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// jointAlike returns the joint body that a mention of one is, if its story told of it before:
// by the same words of its own, and with no side that the other has not. "le groupe mixte de
// travail entre A et B … le groupe mixte de travail entre les provinces vietnamiennes de A et
// celle chinoise de B".
func (s *section) jointAlike(m *mention, keys map[*entity]bodyKey) *entity {
	if s.lang.Code != "fr" || !s.hasClass(m, class.Joint) || s.partOfJoint(m) {
		return nil
	}
	sides := s.jointSides(m)
	for i := len(s.entities) - 1; i >= 0; i-- {
		e := s.entities[i]
		if _, ok := keys[e]; !ok || e.typ != graph.Organization {
			continue
		}
		for _, x := range e.mentions[max(0, len(e.mentions)-mostCompared):] {
			if s.storyAt(x.from) != s.storyAt(m.from) || !s.hasClass(x, class.Joint) || !s.sameOrLonger(x, m) {
				continue
			}
			if theirs := s.jointSides(x); subsetOwners(sides, theirs) || subsetOwners(theirs, sides) {
				return e
			}
		}
	}
	return nil
}

// sameOrLonger reports whether the words by which a joint body goes, besides those of its sides, are those of another or go on
// behind them: "commission mixte", "grande commission mixte de coopération".
func (s *section) sameOrLonger(a, b *mention) bool {
	longer, n, part := s.compareWords(a.from, s.jointEnd(a), b.from, s.jointEnd(b))
	return !part && (longer == 0 || n > 1)
}

// partOfJoint reports whether a joint body is a side's own part of it: "chef du Groupe de travail
// conjoint de la province de A".
func (s *section) partOfJoint(m *mention) bool {
	return s.placeOwner(m) != nil && s.postBefore(m.from) && !s.hasClass(m, class.Between)
}

// wholeJoint reports whether mention m is a side's own part of the joint body e, which is told of
// by all its sides: "le Groupe de travail conjoint entre les provinces de A et de B".
func (s *section) wholeJoint(e *entity, m *mention) bool {
	return s.lang.Code == "fr" && s.hasClass(m, class.Joint) && s.partOfJoint(m) && slices.ContainsFunc(e.mentions, func(x *mention) bool { return s.hasClass(x, class.Between) })
}

// jointEnd returns where the words end by which a joint body goes, and those of its sides begin.
func (s *section) jointEnd(m *mention) int {
	k := m.from
	for k < m.to && !s.is(k, class.Between) && !s.is(k, class.PlaceHead) && s.nameStarting(k) == nil {
		k++
	}
	return k
}

// unitesStates reports whether the name of a body tells of two states whose it is: "le Comité mixte A-B".
func (s *section) unitesStates(m *mention) bool {
	n := 0
	for _, in := range m.inner {
		if in.typ == graph.Country && in.form != lexicon.Adjective {
			n++
		}
	}
	return s.lang.Code == "fr" && n > 1
}

// jointSides returns the places and bodies that the name of a joint body tells it to be of.
func (s *section) jointSides(m *mention) []*entity {
	var out []*entity
	for _, in := range m.inner {
		if in.ent != nil && !in.dead && !nominalForm(in) && in.parent == m {
			out = append(out, in.ent)
		}
	}
	return out
}
