package extract

import "entente/loader/lexicon/class"

// heldAt returns how many words say at token k that somebody has or had the post behind
// them, adverbs and the time of it with them, and whether it is past: "est", "était depuis
// 2012", "a, entre autres, été", "fut de 1998 à 2002", "previously served as"; or 0.
func (s *section) heldAt(k int) (n int, former bool) {
	h, ok := s.classAt(k, class.HeldPost)
	if ok {
		n, former = h.n, h.entry.Attrs["former"] == "yes"
	}
	if once := s.heldOnce(k); once > n {
		n, former = once, true
	}
	if n == 0 {
		return 0, false
	}
	end := k + n
	if n > 1 && s.is(end-1, class.Since) {
		end-- // "est depuis", taken with its time below
	}
	for s.text(end) != "," && s.is(end, class.Adv) {
		end += s.longAdverb(end)
	}
	if to := s.overTerm(end); to > end {
		end = to
		for s.is(end, class.Adv) {
			end += s.longAdverb(end)
		}
	} else {
		end = k + n
	}
	return end - k, former
}

// heldOnce returns how many words "a entre autres été" has at token k, or 0.
func (s *section) heldOnce(k int) int {
	if !s.is(k, class.PerfectAuxiliary) {
		return 0
	}
	x := k + 1
	for s.is(x, class.Adv) || s.is(x, class.ListFiller) && !s.is(x, class.PlainAnd) {
		x += max(s.longAdverb(x), s.longFiller(x))
	}
	x = s.overTerm(x)
	if s.text(x) == "," {
		x++
	}
	if x == k+1 || !s.is(x, class.HeldOnce) {
		return 0
	}
	return x + 1 - k
}

// overTerm returns the token behind the time at token k for which somebody had a post, or k:
// "depuis mars dernier", "de 1998 à 2002", "pendant dix ans".
func (s *section) overTerm(k int) int {
	h, ok := s.classAt(k, class.TermOf)
	if !ok {
		return k
	}
	x, told := k+h.n, false
	for x < len(s.toks) && x < k+14 && s.sent[x] == s.sent[k] && s.cover[x] == nil && !s.postCover[x] {
		unit, ok := s.classAt(x, class.TermUnit)
		switch {
		case ok:
			x, told = x+unit.n, true
		case s.toks[x].Number || s.is(x, class.Month) || s.is(x, class.Number) || s.is(x, class.Weekday):
			x, told = x+1, true
		case s.is(x, class.TermOf) || s.is(x, class.DateDeterminer) || s.is(x, class.Until) || s.is(x, class.TownPreposition):
			x++
		default:
			if s.text(x) == "," && told {
				return x + 1
			}
			return s.termEnd(k, x, told)
		}
	}
	return s.termEnd(k, x, told)
}

// termEnd returns the end of a term from token k to x: x where something of it was told, with
// no article of what stands behind, else k.
func (s *section) termEnd(k, x int, told bool) int {
	for x > k && (s.is(x-1, class.DateDeterminer) || s.is(x-1, class.TermOf) || s.is(x-1, class.TownPreposition)) {
		x--
	}
	if !told {
		return k
	}
	return x
}

// longAdverb returns how many words the adverb at token k has.
func (s *section) longAdverb(k int) int {
	h, _ := s.classAt(k, class.Adv)
	return h.n
}
