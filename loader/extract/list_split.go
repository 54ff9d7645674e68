package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// splitList returns, of the persons units[a] to units[b] that stand in one row, those that stand in
// one list with units[i], where a preposition or a gerund governs the first ones and the last ones
// are the subject: "lors de ses rencontres avec le président A, le maire B et le préfet C,
// l'ambassadeur D a proposé …", "Recevant A, B et C ont salué …". The governed list ends with the
// first comma behind its "et"; it is one person where it has none.
func (s *section) splitList(units []unit, a, i, b int) (int, int) {
	if b-a == 1 && s.lang.Code == "fr" && units[a].typ == graph.Person && !s.joinedByWord(units[a:b+1]) && s.actsBehind(units[b]) && s.behindGerund(units[a]) {
		return i, i // "En recevant A, maire de B et président de C, D a salué …"
	}
	if b-a < 2 || s.lang.Code != "fr" || units[i].typ != graph.Person || !s.actsBehind(units[b]) {
		return a, b
	}
	gerund := s.behindGerund(units[a])
	if !gerund && !s.governed(units[a], 0) {
		return a, b
	}
	split, word := 0, false
	for x := a + 1; x <= b; x++ {
		switch {
		case units[x].typ != graph.Person:
			return a, b
		case s.joinedByWord(units[x-1 : x+1]):
			word = true
		case s.governed(units[x], 0):
		case word:
			if i < x {
				return a, x - 1
			}
			return x, b
		case split == 0:
			split = x
		}
	}
	if split > 0 && (gerund || s.startsVerb(units[b].to) && s.behindOccasion(units[a])) {
		if i < split {
			return a, split - 1
		}
		return split, b
	}
	return a, b
}

// actsBehind reports whether a verb stands behind a unit, or an aside that a comma begins.
func (s *section) actsBehind(u unit) bool {
	k := u.to
	if s.text(k) == ")" {
		k++
	}
	return s.text(k) == "," || s.startsVerb(k)
}

// behindGerund reports whether a unit is the first one behind a gerund that begins its clause: "En
// recevant mardi à Hanoi A, …".
func (s *section) behindGerund(u unit) bool {
	first := s.afterDateline(s.firstOf(u.from), u.from)
	for k := u.from - 1; k >= max(first, u.from-10); k-- {
		if s.cover[k] != nil && !placeLike(s.cover[k].typ) || s.text(k) == "," {
			return false
		}
		if s.cover[k] == nil && s.startsVerb(k) {
			if !s.lang.Ends(s.fold(k), class.GerundEnding) {
				return false
			}
			if s.is(k-1, class.Preposition) && k > first {
				k--
			}
			return k == first || s.text(k-1) == ","
		}
	}
	return false
}

// behindOccasion reports whether an occasion that begins the sentence names those with whom it was,
// from a unit on: "Lors d'une rencontre mardi avec A, …".
func (s *section) behindOccasion(u unit) bool {
	first := s.afterDateline(s.firstOf(u.from), u.from)
	if !s.is(first, class.Preposition) {
		return false
	}
	with := false
	for k := first; k < u.m.from; k++ {
		if s.text(k) == "," || s.cover[k] == nil && s.startsVerb(k) && !s.is(k-1, class.Determiner) && !s.is(k-1, class.De) {
			return false
		}
		with = with || s.is(k, class.With) && s.cover[k] == nil
	}
	return with
}
