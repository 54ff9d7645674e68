package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// objectReach bounds, in tokens, how far before its object a verb may stand.
const objectReach = 18

// verbOver returns the token at which the verb of the clause begins whose object stands at
// token k, with the verbs on which it depends: "ont" of "A et B ont décidé de renforcer
// leur amitié et leur coopération". It returns -1 where the clause has none before it.
func (s *section) verbOver(k, first int) int {
	verb := k
	for x := k - 1; x >= max(first, k-objectReach); x-- {
		switch {
		case s.text(x) == ";" || s.text(x) == ":" || s.text(x) == "(" || s.text(x) == ")":
			return verb
		case s.cover[x] != nil && s.cover[x].typ != graph.Event && s.cover[x].typ != graph.Agreement && !nominalForm(s.cover[x]):
			return verb
		case s.cover[x] != nil:
		case s.is(x, class.ClauseBorder) || s.is(x, class.RelativeSubject) || s.is(x, class.Pronoun) || verb < k && s.endsClass(x, class.Pair, first):
			return verb
		case s.infinitive(x):
		case s.startsVerb(x) && !s.is(x, class.ReflexiveClitic) || s.is(x, class.PerfectAuxiliary):
			verb = x
		case verb < k && s.text(x) == ",":
			return verb
		}
	}
	return verb
}

// mainSides returns the sides that are the subject of the main clause and that "ils" at
// token k means in the clause with "que": "A et B montrent qu'ils entendent renforcer leur
// coopération".
func (s *section) mainSides(r lexicon.Role, units []unit, k, first int) []*mention {
	if s.lang.Code != "fr" || !s.is(k, class.PluralPronoun) || !s.is(k-1, class.ClauseBorder) {
		return nil
	}
	for x, u := range units {
		if u.to > k || u.typ == graph.Person {
			return nil
		}
		if r.Types.Has(u.typ) && !s.governed(u, first) {
			if list := s.list(units, x, r.Types); len(list) > 1 && s.startsVerb(list[len(list)-1].to) {
				return mentionsOf(list)
			}
		}
	}
	return nil
}

// tieEnded reports whether the verb over the noun with which a wording of cooperation begins says that there is
// none any more, or denies: "A a suspendu sa coopération avec B".
func (s *section) tieEnded(h clauseHit, first, last int) bool {
	if s.lang.Code != "fr" || h.frame.Relation != graph.CooperatesWith || !h.frame.Flags.Noun || !s.is(h.a, class.Cooperation) {
		return false
	}
	over := s.verbOver(h.a, first)
	return over < h.a && s.deniedOver(clauseHit{h.frame, over, h.b}, last)
}

// deniedOver reports whether a denial, or a word that something is over, stands between the
// verb of a clause and its object: "n'ont pas renforcé leur coopération", "ont mis fin à".
func (s *section) deniedOver(h clauseHit, last int) bool {
	for k := max(0, h.a-1); k < min(last, h.b+1); k++ {
		if (s.is(k, class.Negation) || s.is(k, class.PutsEnd)) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// aboutBetween reports whether between tokens a and b stands what is done and that it concerns what follows:
// "a signé une lettre concernant | le traité".
func (s *section) aboutBetween(a, b int) bool {
	for k := a + 2; k < b; k++ {
		if s.cover[k] == nil && (s.topicBegins(k) || s.is(k, class.Fields) && s.lang.Code == "fr" && s.lang.Ends(s.fold(k), class.GerundEnding)) {
			return s.is(a, class.Determiner)
		}
	}
	return false
}

// moreAgents finds the agents of a passive that stand behind a second "par":
// "du côté vietnamien, par A et, du côté cambodgien, par B et C".
func (s *section) moreAgents(r lexicon.Role, u unit, units []unit, last int, prep string) []*mention {
	var out []*mention
	for k := u.to; k < last; k++ {
		if s.startsVerb(k) && s.cover[k] == nil {
			break
		}
		if s.fold(k) != prep {
			continue
		}
		for x, v := range units {
			if r.Types.Has(v.typ) && v.m.from > k && v.from <= k+3 {
				out = append(out, mentionsOf(s.list(units, x, r.Types))...)
				break
			}
		}
	}
	return out
}

// objectOfOthers reports whether a person stands right behind a verb whose subject stands before it, behind
// token a: "Lors de la session, | le Conseil a remercié X", but not "…, a pris la parole X".
func (s *section) objectOfOthers(u unit, a int) bool {
	k := u.from - 1
	for k > a && s.endsHonorific(k, a) {
		k--
	}
	if s.postCover[k] {
		for k > a && s.postCover[k] {
			k--
		}
		if s.is(k, class.Article) {
			k--
		}
	}
	if u.typ != graph.Person || k-2 <= a || !s.participle(k) && !s.is(k, class.Relieved) || s.cover[k] != nil {
		return false
	}
	for k--; k > a && s.is(k, class.Adv); k-- {
	}
	return s.is(k, class.PerfectAuxiliary) && k-1 > a && s.text(k-1) != "," && !s.pronounAt(k-1)
}
