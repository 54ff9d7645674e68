package extract

import (
	"sort"
	"strings"

	"entente/graph"
)

// entityID makes the entity's id from what it is: its table key, or its words
// with what owns it, its sides or its date.
func (s *section) entityID(e *entity, article graph.ID) graph.ID {
	if e.table != nil {
		return e.table.ID
	}
	m := s.fullest(e)
	name := s.nameOf(m)
	switch e.typ {
	case graph.Organization:
		k := s.bodyKey(m)
		parts := []string{k.words}
		for _, x := range e.mentions {
			if kk := s.bodyKey(x); len(kk.owners) > len(k.owners) {
				k.owners = kk.owners
			}
		}
		if len(k.owners) == 0 && e.owner == nil && s.lang.Code == "fr" && m.head != nil && m.head.Attrs["local"] == "yes" {
			parts = append(parts, k.level) // "le conseil provincial" and "le conseil régional", of nobody told
		}
		var owners []string
		for _, o := range k.owners {
			owners = append(owners, s.ownerKey(o))
		}
		if e.owner != nil && len(k.owners) == 0 || e.owner != nil && !hasEntity(k.owners, e.owner) {
			owners = append(owners, s.ownerKey(e.owner))
		}
		sort.Strings(owners)
		if k.first != nil { // the Lao-Vietnamese association is not the Vietnamese-Lao one
			own := s.ownerKey(k.first)
			sort.SliceStable(owners, func(i, j int) bool { return owners[i] == own && owners[j] != own })
		}
		return graph.EntityID(e.typ, strings.Join(append(parts, owners...), " "))
	case graph.Place:
		return graph.EntityID(e.typ, strings.TrimSpace(e.country+" "+name))
	case graph.Event:
		key := name
		if e.facts.Date.HasYear() {
			key += " " + string(e.facts.Date)
		}
		if words := len(s.contentWords(m)); words < 2 || !e.facts.Date.HasYear() && s.ordinalOf(m) == "" && words < 4 {
			key += " " + string(article)[len("article/"):]
		}
		return graph.EntityID(e.typ, key)
	case graph.Agreement:
		key := name
		var sides []string
		for _, st := range s.stmts {
			if st.typ == graph.PartyTo && st.to == e && st.from.typ != graph.Person {
				sides = append(sides, s.ownerKey(st.from))
			}
		}
		sort.Strings(sides)
		key += " " + strings.Join(sides, " ") + " " + e.facts.Period
		if e.facts.Period == "" && e.facts.Signed.HasYear() {
			key += " " + string(e.facts.Signed)[:4]
		}
		if len(s.contentWords(m)) < 2 || len(sides) == 0 {
			key += " " + string(article)[len("article/"):]
		}
		return graph.EntityID(e.typ, key)
	}
	return graph.EntityID(e.typ, name)
}

func hasEntity(list []*entity, e *entity) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// ownerKey returns what an owner adds to the key of what it owns. A body that
// its own words make an owner of its owner ("Comité du Bureau du Comité") adds
// its words once.
func (s *section) ownerKey(o *entity) string { return s.ownerKeyBelow(o, nil) }

// ownerKeyBelow is ownerKey below the bodies that o owns.
func (s *section) ownerKeyBelow(o *entity, below []*entity) string {
	if o.table != nil {
		return graph.Fold(string(o.table.ID)[strings.Index(string(o.table.ID), "/")+1:])
	}
	if len(o.mentions) == 0 {
		return ""
	}
	if o.typ == graph.Organization {
		k := s.bodyKey(s.fullest(o))
		key := k.words
		below = append(below, o)
		for _, x := range k.owners {
			if !hasEntity(below, x) {
				key += " " + s.ownerKeyBelow(x, below)
			}
		}
		return key
	}
	return graph.Fold(s.nameOf(s.fullest(o)))
}
