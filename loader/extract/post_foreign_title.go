package extract

import (
	"slices"

	"entente/loader/lexicon/class"
)

// foreignMinister returns the other state that the section tells of where the state at home has nobody of
// that title, "le ministre X" in an article from Switzerland, whose ministers are federal councillors.
func (s *section) foreignMinister(p *post, home string) *entity {
	if s.lang.Code != "fr" || home == "" || home != s.home {
		return nil
	}
	lemma := p.head.Lemma()
	for _, e := range s.lang.Of(class.ForeignTitle) {
		if e.Attrs["state"] == home && slices.Contains(e.Forms, lemma) {
			if o := s.otherState(home, p.from); o != nil && s.countNamed(o) > 0 {
				return o
			}
			return nil
		}
	}
	return nil
}
