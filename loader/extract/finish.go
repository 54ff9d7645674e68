package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// finishStatements drops statements about what is dead, joins those that say
// the same, and keeps of these the one that says most.
func (s *section) finishStatements() {
	s.dropElected()
	out := make([]*statement, 0, len(s.stmts))
	for _, st := range s.stmts {
		if st.from == nil || st.to == nil || st.from == st.to || !alive(st.from) && st.from.typ != graph.Country || !alive(st.to) && st.to.typ != graph.Country && st.to.typ != graph.Party {
			continue
		}
		if st.typ == graph.PartyTo && isLandscape(st.from) || st.typ == graph.CooperatesWith && (isLandscape(st.from) || isLandscape(st.to)) {
			continue // "A et B collaboreront … pour utiliser le Mékong"
		}
		if st.typ.Symmetric() && st.to.order < st.from.order {
			st.from, st.to = st.to, st.from
		}
		if st.typ == graph.HoldsPosition && st.title != "" {
			if old := s.samePost(out, st); old != nil {
				if len(graph.Fold(st.title)) > len(graph.Fold(old.title)) && !s.keptShort(st.title) && !otherWord(old.title, st.title) {
					old.title = st.title
				} else if s.describesOffice(old.title) && !s.describesOffice(st.title) {
					old.title = st.title // "le chef de l'État, X … le président X"
				}
				continue
			}
		}
		st.fold = graph.Fold(st.title)
		first := st.from.told
		for first != nil && !(first.to == st.to && first.typ == st.typ && first.former == st.former && first.fold == st.fold) {
			first = first.next
		}
		if first != nil {
			i := first.at
			old := out[i]
			if old.planned && !st.planned {
				st.fields = append(st.fields, old.fields...)
				out[i] = st
				continue
			}
			if old.date == "" && st.date != "" && !st.planned {
				old.date = st.date
			}
			if len(old.fields) == 0 {
				old.fields = st.fields
			}
			old.confidence = max(old.confidence, st.confidence)
			continue
		}
		st.at, st.next, st.from.told = len(out), st.from.told, st
		out = append(out, st)
	}
	s.stmts = out
}

// landscape are the kinds of places where nobody governs, so that they bind themselves to nothing.
var landscape = map[string]bool{"river": true, "sea": true, "strait": true, "lake": true, "mountain": true, "bay": true, "reef": true,
	"waterfall": true, "canal": true, "cave": true, "cape": true, "lagoon": true, "road": true, "railway": true, "bridge": true, "dam": true, "pass": true, "border-gate": true}

// isLandscape reports whether an entity is a river, a road or the like.
func isLandscape(e *entity) bool { return e.table != nil && landscape[e.table.Kind] }

// samePost returns the statement among list that tells of the same post in
// other words: "vice-PM" and "vice-Premier ministre".
func (s *section) samePost(list []*statement, st *statement) *statement {
	a := s.titleWords(st.title)
	for _, old := range list {
		if old.typ != st.typ || old.from != st.from || old.to != st.to {
			continue
		}
		b := s.titleWords(old.title)
		if (contained(a, b) || contained(b, a)) && s.sameRank(a, b) {
			return old
		}
	}
	return nil
}

// otherWord reports whether the longer of two titles for one post is another word for it and not the
// first one in full: "président" and "chef de l'État", but "PM" and "Premier ministre".
func otherWord(short, long string) bool {
	a, _, _ := strings.Cut(short, " ")
	b, _, _ := strings.Cut(long, " ")
	for part := range strings.FieldsFuncSeq(a, func(r rune) bool { return r == '-' }) {
		if isAcronym(part) {
			return false // "vice-PM"
		}
	}
	return graph.Fold(a) != graph.Fold(b) && !strings.Contains(graph.Fold(long), graph.Fold(short))
}

// describesOffice reports whether a title is another word for an office and not its name: "chef de l'État".
func (s *section) describesOffice(title string) bool {
	for _, e := range s.lang.Of(class.TitleOther) {
		if slices.Contains(e.Folds[1:], graph.Fold(title)) {
			return s.lang.Code == "fr"
		}
	}
	return false
}

// keptShort reports whether the shorter form of a title is kept.
func (s *section) keptShort(title string) bool {
	return s.lang.Words(class.ShortTitle)[firstWord(title)]
}

// sameRank reports whether two titles share all words of rank.
func (s *section) sameRank(a, b wordBag) bool {
	for _, e := range s.lang.Of(class.RankWord) {
		for _, w := range e.Folds {
			if a.has(w) != b.has(w) {
				return false
			}
		}
	}
	return true
}

// titleWords returns the words of a title, small ones aside, as of a man's.
// They are made once for each title; the caller leaves them as they are.
func (s *section) titleWords(title string) wordBag {
	words, ok := s.titles[title]
	if !ok {
		words = s.wordsOfTitle(title)
		if s.titles == nil {
			s.titles = map[string]wordBag{}
		}
		s.titles[title] = words
	}
	return words
}

func (s *section) wordsOfTitle(title string) wordBag {
	t := " " + s.fullTitle(graph.Fold(title)) + " "
	for _, e := range s.lang.Of(class.FeminineTitleEnding) {
		for _, feminine := range e.Folds[1:] {
			if strings.Contains(t, feminine) {
				t = strings.ReplaceAll(t, feminine+" ", e.Folds[0]+" ")
			}
		}
	}
	small, out := s.lang.Words(class.SmallWord), wordBag{}
	for w := range strings.FieldsSeq(t) {
		if !small[w] {
			if s.lang.Code == "fr" && len(w) > 4 {
				w = strings.TrimSuffix(w, "s") // "des Affaires étrangère", as some pages have it
			}
			out = out.with(w)
		}
	}
	return out
}
