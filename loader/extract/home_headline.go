package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/text"
)

// headlineState returns the state with which a headline begins before a colon, as the African press
// tells of where its stories are from: "Bénin : le président reçoit …", "Togo-Diplomatie : …"; or "".
func (s *section) headlineState() string {
	const most, topic = 4, 4 // sentences looked through; tokens of a topic between the state and the colon
	for n := 0; n < min(most, len(s.sents)); n++ {
		sent := s.sents[n]
		if n > 0 && s.page.Blocks[sent.Block].Kind != text.Headline || s.storyOf(n) != s.storyOf(0) {
			continue
		}
		for _, h := range s.nameHits[sent.First] {
			for _, v := range h.Values {
				if v.Name.Type != graph.Country || v.Form != lexicon.FullName && v.Form != lexicon.Abbreviation {
					continue
				}
				k := sent.First + h.N
				if s.text(k) == ":" {
					return v.Name.Country
				}
				if t := s.text(k); t != "-" && t != "–" && t != "/" && !s.toks[min(k, len(s.toks)-1)].Hyphen {
					continue
				}
				for x := k + 1; x < min(sent.Last, k+topic); x++ {
					if s.text(x) == ":" {
						return v.Name.Country
					}
				}
			}
		}
	}
	return ""
}
