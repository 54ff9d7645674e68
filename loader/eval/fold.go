package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The folding here is the scorer's, not that of identities in package graph:
// figures must stay comparable however identities come to be made.
var (
	stop = wordSet("le la les l un une des de du d et en a au aux sur pour par dans entre " +
		"the of and for in on to with")
	honorific = wordSet("m mme mr mrs ms dr pr camarade camarades comrade samdech")
	base      = strings.NewReplacer("đ", "d", "Đ", "D", "œ", "oe", "Œ", "Oe")
)

func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// words folds a text and splits it: lower case, no diacritics, and every run
// of anything but ASCII letters, digits and Han characters a gap.
func words(s string) []string {
	var b strings.Builder
	var iter norm.Iter
	iter.InitString(norm.NFKD, base.Replace(s))
	for !iter.Done() {
		for _, r := range string(iter.Next()) {
			if norm.NFKD.PropertiesString(string(r)).CCC() != 0 {
				continue
			}
			if r = unicode.ToLower(r); !kept(r) {
				r = ' '
			}
			b.WriteRune(r)
		}
	}
	return strings.Fields(b.String())
}

func kept(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 0x3400 && r <= 0x9fff
}

// nameKey is the form in which names are equal: folded, without the articles
// and honorifics before them.
func nameKey(s string) string {
	w := words(s)
	for len(w) > 0 && (honorific[w[0]] || stop[w[0]]) {
		w = w[1:]
	}
	return strings.Join(w, " ")
}

// tokens is the set of a text's words that carry meaning.
func tokens(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range words(s) {
		if !stop[w] {
			set[w] = true
		}
	}
	return set
}

// dice is the overlap of two sets: twice what they share by what they hold.
func dice(a, b map[string]bool) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	shared := 0
	for w := range a {
		if b[w] {
			shared++
		}
	}
	return float64(2*shared) / float64(len(a)+len(b))
}
