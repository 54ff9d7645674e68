package extract

import "entente/loader/lexicon/class"

// What an envoy tells of the state that sends him.
const (
	sendsOut   = -2 // "l'ambassadeur d'Italie au Mali"
	sendsHere  = -5 // "l'ambassadeur de Chine", which only the press of his hosts leaves at that
	sendsMany  = 5  // "deux nouveaux ambassadeurs du Mali", whom only their own state sees together
	hostOfMany = 6  // "accrédités au Gabon"
)

// envoyFrom returns the state named at token i as that whose envoy somebody is: "l'ambassadrice d'Italie"; or "".
func (s *section) envoyFrom(i int) string {
	if s.envoyBefore(i) < 0 {
		return ""
	}
	code, _ := s.stateFrom(i)
	return code
}

// envoyBefore returns where the post of an envoy stands to whose "de" the name at token i belongs, or -1.
func (s *section) envoyBefore(i int) int {
	of := i - 1
	if s.is(of, class.SingularArticle) && s.is(of-1, class.BareDe) {
		of-- // "de la République populaire de Chine"
	}
	if !s.toks[i].Cap || !s.is(of, class.De) {
		return -1
	}
	for x := max(s.firstOf(i), i-6); x < of; x++ {
		if h, ok := s.classAt(x, class.Post); ok && h.entry.Attrs["envoy"] == "yes" && x+h.n == of {
			return x
		}
	}
	return -1
}

// weightOfSender tells how far the state at token i that sends an envoy is the one that the article is written in.
func (s *section) weightOfSender(i int) int {
	k := i + 1
	for _, hit := range s.nameHits[i] {
		k = max(k, i+hit.N)
	}
	switch {
	case s.pluralNoun(s.envoyBefore(i)) && !s.is(k, class.PlainAnd) && s.text(k) != ",":
		return sendsMany
	case s.is(k, class.Locative), s.is(k, class.AccreditedTo), s.is(k, class.PostSkip):
		return sendsOut
	}
	return sendsHere
}

// residence reports whether the town at token i is only where an envoy resides, who is sent elsewhere too.
func (s *section) residence(i int) bool {
	return s.lang.Code == "fr" && s.is(i-1, class.Locative) && s.endsAt(i, class.ResidentAt, s.firstOf(i))
}

// accreditedHere reports whether envoys are told to be sent to the state named at token i, "accrédités au Gabon",
// "accrédités auprès de la République gabonaise".
func (s *section) accreditedHere(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.Article) || s.is(k, class.De) || s.is(k, class.AccreditedTo) || s.is(k, class.Locative)) {
		k--
	}
	return k < i-1 && s.is(k, class.Accredited)
}

// onlyHost reports whether an envoy's post names the state to which he is sent, "ambassadeur auprès
// de la République du Mali", and none that sends him.
func (s *section) onlyHost(p *post) bool {
	return s.lang.Code == "fr" && p.head != nil && p.head.Attrs["envoy"] == "yes" && p.adj == nil && len(p.bodies) == 0
}

// sender returns the state of an envoy of whom only that is told to which he is sent: the one where
// the article is written, unless it is written there.
func (s *section) sender(p *post) *entity {
	if s.home == "" || s.countryOf(p.host) == s.home {
		return s.envoyHome(p)
	}
	return s.countryEntity(s.home)
}
