package text

import (
	"strings"

	"entente/graph"
)

// gluedWord returns where a run of small letters that is no word of its own falls
// into two words, between which an old page has lost the space at the end of a
// line: "laprovince", "présidentdu", "effectuésamedi", "areçu", "quele",
// "relationsdiplomatiques"; or i.
func gluedWord(runes []rune, i, end int, rules *Rules) int {
	if len(rules.Glue) == 0 || end-i < 3 || end-i > 24 || !allLower(runes[i:end]) {
		return i
	}
	fold := graph.Fold(string(runes[i:end]))
	if len(fold) != end-i || rules.Nouns[fold] {
		return i // a letter that folds to two, such as œ: the offsets would not agree
	}
	if n := gluedNoun(fold, rules); n > 0 {
		return i + n
	}
	if rules.Numbers[fold] != 0 || gluedLike[fold] {
		return i
	}
	raw := string(runes[i:end])
	if n := gluedAuxiliary(raw, fold, rules); n > 0 {
		return i + n
	}
	if n := gluedArticle(raw); n > 0 {
		return i + n
	}
	if n := gluedPair(fold, rules); n > 0 {
		return i + n
	}
	return i
}

// gluedNoun returns where a folded word falls into a function word and a noun, a noun
// and a function word, or any word and a day of the week; or 0.
func gluedNoun(fold string, rules *Rules) int {
	if len(fold) < 7 {
		return 0
	}
	for n := len(fold) - 6; n >= 2; n-- {
		if rules.Glue[fold[:n]] && rules.Nouns[fold[n:]] {
			return n
		}
	}
	for n := 5; n <= len(fold)-2; n++ {
		if tail := fold[n:]; gluedTails[tail] && rules.Nouns[fold[:n]] {
			return n
		}
	}
	for _, day := range gluedDays {
		if head, ok := strings.CutSuffix(fold, day); ok && len(head) > 2 {
			return len(head)
		}
	}
	return 0
}

// gluedAuxiliary returns where a word falls into an auxiliary and a participle that the
// lexicon knows: "areçu", "ontsigné"; or 0. Without its accent a participle of the first
// group looks like other words, and is left alone.
func gluedAuxiliary(raw, fold string, rules *Rules) int {
	for _, head := range gluedAuxiliaries {
		tail, ok := strings.CutPrefix(fold, head)
		if ok && (tail == "ete" || tail == "eu") {
			return len(head)
		}
		if !ok || len(tail) < 4 || rules.Numbers[tail] == 0 {
			continue
		}
		for _, ending := range participleEndings {
			if strings.HasSuffix(raw, ending) {
				return len(head)
			}
		}
	}
	return 0
}

// gluedArticle returns where a word falls into an article and a noun of which the ending
// tells, "laconsolidation", or into a conjunction or preposition and an article or
// possessive, "quele", "dansla", "avecson"; or 0.
func gluedArticle(raw string) int {
	for _, head := range gluedBefore {
		tail, ok := strings.CutPrefix(raw, head)
		if ok && len(tail) >= 7 && (isVowel(tail[0]) || isVowel(tail[1]) || strings.IndexByte("rlh", tail[1]) >= 0) {
			for _, ending := range nounEndings {
				if strings.HasSuffix(tail, ending) {
					return len(head)
				}
			}
		}
	}
	for _, head := range gluedHeads {
		if tail, ok := strings.CutPrefix(raw, head); ok && gluedArticles[tail] {
			return len(head)
		}
	}
	return 0
}

// gluedPair returns where a folded word falls into a noun and another long word that the
// lexicon knows, or into a known word and a preposition: "relationsdiplomatiques",
// "présidentvietnamien", "entretienavec"; or 0.
func gluedPair(fold string, rules *Rules) int {
	for n := 5; n <= len(fold)-3; n++ {
		head, tail := fold[:n], fold[n:]
		switch {
		case rules.Nouns[head] && len(tail) >= 6 && rules.Numbers[tail] != 0:
			return n
		case rules.Numbers[head] != 0 && (gluedTails[tail] && len(tail) > 2 || gluedPrepositions[tail]):
			return n
		}
	}
	return 0
}

// gluedTails are the function words that may stick to the end of a noun; short
// endings of French words ("le", "en") are none of them.
var gluedTails = map[string]bool{"de": true, "du": true, "des": true, "dans": true, "par": true, "pour": true, "avec": true}

// gluedPrepositions may stick to the end of any word.
var gluedPrepositions = map[string]bool{"entre": true, "lors": true}

// gluedDays end no other French word.
var gluedDays = []string{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}

// gluedAuxiliaries are the auxiliaries before a participle, the longest first.
var gluedAuxiliaries = []string{"avaient", "avait", "sont", "ont", "est", "a"}

// participleEndings are those of participles as they are printed.
var participleEndings = []string{"é", "és", "ée", "ées", "u", "us", "ue", "ues", "i", "is", "ie", "it", "ert", "ait"}

// gluedHeads and gluedArticles make two small words out of one.
var (
	gluedHeads    = []string{"que", "dans", "sur", "avec", "pour", "et", "de"}
	gluedArticles = map[string]bool{"le": true, "la": true, "les": true, "un": true, "une": true, "son": true, "sa": true, "ses": true, "leur": true, "leurs": true, "cette": true}
)

// gluedBefore are the articles before a noun with one of the endings.
var (
	gluedBefore = []string{"la", "les", "leurs", "leur", "cette", "une"}
	nounEndings = []string{"tion", "tions", "sion", "sions", "ment", "ments", "ance", "ances", "ence", "ences"}
)

func isVowel(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }

// gluedLike are French words that look like two: "amené" is no "a mené".
var gluedLike = map[string]bool{"lamentation": true, "lamentations": true, "lamentablement": true, "lactation": true, "lamination": true, "amene": true, "amenee": true, "amenes": true, "apercu": true, "abattu": true, "adonne": true,
	"avise": true, "aligne": true, "aplani": true, "avenue": true, "avenues": true, "avertie": true}
