package lexicon

import (
	"slices"
	"strings"

	"entente/loader/text"
)

// shareFurniture gives to each language what pages in the others hold beside their
// stories, for programs that make sites speak their own: "Share this", "Leave a Reply"
// below a French story. A word that the language has itself is left out.
func (lx *Lexicon) shareFurniture() {
	own := map[string]furniture{}
	for _, code := range languages {
		own[code] = furnitureOf(lx.Languages[code].Rules)
	}
	for _, code := range languages {
		rules := lx.Languages[code].Rules
		for _, other := range languages {
			if other != code {
				own[other].addTo(rules)
			}
		}
		for _, list := range append(furnitureLists(rules), &rules.MenuBreaks, &rules.EndMarks, &rules.OwnBoxes) {
			slices.Sort(*list)
		}
	}
}

// furniture is what the rules of a language know of the things of a page.
type furniture struct {
	lists [][]string
	sets  [][]string
}

func furnitureLists(r *text.Rules) []*[]string {
	return []*[]string{&r.TeaserMarkers, &r.BoxMarkers, &r.MenuMarkers, &r.JunkLines, &r.ShortLines, &r.LastLines, &r.Bylines}
}

func furnitureSets(r *text.Rules) []map[string]bool {
	return []map[string]bool{r.Homes, r.Rubrics, r.Networks, r.Calls}
}

func furnitureOf(r *text.Rules) (f furniture) {
	for _, list := range furnitureLists(r) {
		f.lists = append(f.lists, slices.Clone(*list))
	}
	for _, set := range furnitureSets(r) {
		var words []string
		for w := range set {
			words = append(words, w)
		}
		f.sets = append(f.sets, words)
	}
	return f
}

// addTo adds furniture to the rules of another language.
func (f furniture) addTo(r *text.Rules) {
	for i, list := range furnitureLists(r) {
		had := map[string]bool{}
		for _, line := range *list {
			had[line] = true
		}
		for _, line := range f.lists[i] {
			if !had[line] && foreignTo(r, line) {
				*list = append(*list, line)
			}
		}
	}
	for i, set := range furnitureSets(r) {
		for _, w := range f.sets[i] {
			if foreignTo(r, w) {
				set[w] = true
			}
		}
	}
}

// foreignTo reports whether the wording of a line is none of the language: several
// words, or one that it has not.
func foreignTo(r *text.Rules, line string) bool {
	words := strings.Trim(line, "* ")
	return strings.Contains(words, " ") || words != "" && r.Known != nil && !r.Known(words)
}
