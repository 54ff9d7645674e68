package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// describeNouns joins "le dirigeant vietnamien", "l'hôte russe", "la ministre"
// to the person named last who fits.
func (s *section) describeNouns() {
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last && s.saidIn[n].Has(class.PersonNoun); i++ {
			h, ok := s.classAt(i, class.PersonNoun)
			if !ok || s.cover[i] != nil || !s.definite(i) && s.adjectiveBefore(i) == nil {
				continue
			}
			if s.ofHeldPost(i) {
				continue
			}
			to := i + h.n
			country, owner := "", (*entity)(nil)
			if c := s.adjectiveBefore(i); c != nil {
				country = c.name.Country
			} else if c := s.coverAt(to); c != nil && c.form == lexicon.Adjective && c.name != nil {
				country, to = c.name.Country, c.to
			} else {
				if to, owner, ok = s.describedOf(to); !ok {
					continue
				}
			}
			if x := s.coverAt(to); x != nil && x.typ == graph.Person && x.from == to && s.lang.Code == "fr" {
				continue // "l'universitaire X" is X
			}
			var holders map[*entity]bool
			if owner != nil {
				holders = s.holdersIn(owner)
			}
			var best *mention
			any := (h.entry.Attrs["any"] == "yes" || s.is(i+h.n, class.Level)) && country == ""
			for _, m := range s.mentions {
				if m.typ != graph.Person || m.ent == nil || m.dead || m.from >= i || s.storyAt(m.from) != s.storyAt(i) {
					continue
				}
				if country != "" && m.ent.country != country && (m.ent.country != "" || s.surnameState(m.from) != country) {
					continue
				}
				if owner != nil && !holders[m.ent] {
					continue
				}
				if country == "" && owner == nil && !any && !strings.Contains(m.ent.title, graph.Fold(h.entry.Lemma())) && s.is(i, class.Post) {
					continue
				}
				if c := s.coverAt(i + h.n); country != "" && c != nil && c.typ == graph.Province && s.is(i, class.Post) && m.ent.title != "" && !strings.Contains(m.ent.title, graph.Fold(h.entry.Lemma())) {
					continue // "le maire X … la ministre basque", who goes unnamed
				}
				if country != "" && h.entry.Attrs["office"] == "yes" && s.otherOffice(m.ent, s.surfaceOf(i, i+h.n)) {
					continue // "le ministre portugais X … le président portugais"
				}
				if s.lang.Code == "en" && h.entry.Attrs["guest"] == "yes" && s.sent[m.from] == s.sent[i] {
					continue // "X briefed the host": somebody else
				}
				envoy := h.entry.Attrs["envoy"] == "yes" && s.envoy(m.ent) // "le diplomate"
				if country == "" && owner == nil && (!s.is(i, class.Post) || any) && s.sent[m.from] < s.sent[i]-2 && !envoy {
					continue
				}
				if envoy && best != nil && !s.envoy(best.ent) {
					best = nil
				} else if h.entry.Attrs["envoy"] == "yes" && !envoy && best != nil && s.envoy(best.ent) {
					continue
				}
				if h.entry.Attrs["leader"] == "yes" && s.envoy(m.ent) {
					continue // "le dirigeant vietnamien" is no ambassador
				}
				guest, leader := h.entry.Attrs["guest"] == "yes" && country != "", h.entry.Attrs["leader"] == "yes" && country != "" && s.lang.Code == "fr"
				switch {
				case best != nil && any && s.sent[m.from] == s.sent[best.from] && s.sent[m.from] != s.sent[i] && !s.governedName(best, s.firstOf(best.from)):
					// "X a remis sa lettre à Y. Le diplomate …": X
				case best == nil, leader && namedBefore(m.ent, i) > namedBefore(best.ent, i):
					best = m
				case !guest && m.from > best.from && !(leader && namedBefore(m.ent, i) < namedBefore(best.ent, i)):
					best = m // of several guests of one state, the one told of first; of its leaders, the one told of most
				}
			}
			if best == nil {
				continue
			}
			m := &mention{from: i, to: to, typ: graph.Person, nominal: true}
			s.bind(m, best.ent)
			s.mentions = append(s.mentions, m)
		}
	}
	s.sortMentions()
}

// otherOffice reports whether a person's posts are told, of those that are held in states, and none of them is what
// a description calls him.
func (s *section) otherOffice(e *entity, office string) bool {
	told := false
	for _, p := range s.posts {
		if p.person == nil || p.person.ent != e || p.head == nil {
			continue
		}
		if p.head.Attrs["body"] != "state" || s.sameTitle(p.title, office) || strings.Contains(p.fold(), graph.Fold(office)) || s.lang.Lists(class.StateHead, office) {
			return false
		}
		told = true
	}
	return told
}

// envoy reports whether somebody is named as an ambassador or consul, and as nothing else.
func (s *section) envoy(e *entity) bool {
	found := false
	for _, p := range s.posts {
		if p.person == nil || p.person.ent != e || p.head == nil {
			continue
		}
		if p.head.Attrs["envoy"] != "yes" {
			return false
		}
		found = true
	}
	return found
}

// namedBefore returns how often somebody is named before token i.
func namedBefore(e *entity, i int) int {
	n := 0
	for _, m := range e.mentions {
		if m.from < i && !m.nominal && !m.dead {
			n++
		}
	}
	return n
}

// ofHeldPost reports whether token i is part of a post whose holder is named.
func (s *section) ofHeldPost(i int) bool {
	for p := range s.postsFrom(s.firstOf(i), i+1) {
		if i < p.to && p.person != nil {
			return true
		}
	}
	return false
}
