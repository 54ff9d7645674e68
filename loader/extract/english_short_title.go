package extract

import (
	"strings"
)

// saidInShort reports whether an English post says in short what its holder was called
// before: "Secretary-General X" behind "Mr X, Deputy Secretary-General of the government".
func (s *section) saidInShort(p *post) bool {
	if s.lang.Code != "en" || p.person == nil || p.head == nil || p.head.Attrs["portfolio"] == "yes" {
		return false
	}
	plain := func(q *post) string { return strings.ReplaceAll(q.fold(), "-", " ") }
	for _, q := range s.posts {
		if q.person != nil && q.from < p.from && q.person.ent == p.person.ent && q.person.ent != nil && len(q.bodies) > 0 && strings.HasSuffix(plain(q), " "+plain(p)) {
			return true
		}
	}
	return false
}
