package text

import (
	"unicode"

	"entente/graph"
)

// Old pages lost the space at many a line's end: "laprovince deKampong Speu",
// "effectuésamedi", "dans ledistrict".

const (
	longestGlue  = 36 // letters
	shortestPart = 4  // letters of a part that is no function word
	shortestPair = 5  // letters of each of two such parts
	longTail     = 7  // letters of a second word that stands behind one of four with a capital
	mostParts    = 3
	longName     = 5 // letters of each of two names that no list has

	shortestBefore = 3 // letters of a word that "à" is glued to
)

// gluedWord returns where the first word ends of a run of letters that is no word
// of the language but falls into a few that are; end if it is one word.
func gluedWord(runes []rune, i, end int, rules *Rules, glued bool) int {
	run := runes[i:end]
	if len(run) > longestGlue || !allLower(run) {
		return end
	}
	if len(run) > 1 && run[0] == 'à' {
		return i + 1
	}
	fold := graph.Fold(string(run))
	if n := rules.GluedPhrases[fold]; n > 0 && len(fold) == len(run) && (!rules.Known(fold) || glued && rules.LostAccents[fold] && string(run) == fold) {
		return i + n
	}
	if len(run) < 4 || len(fold) != len(run) || rules.Known(fold) || unicode.IsLower(run[0]) && rules.Numbers[fold] > 0 {
		return end // a letter that folds to two, such as œ: the offsets would not agree; "genevois" of the tables
	}
	if last := len(run) - 1; run[last] == 'à' && last >= shortestBefore && isWord(fold[:last], rules) && (last >= shortestPart || !unicode.IsUpper(run[0])) {
		return end - 1 // "laoà", "Vientianeà"
	}
	if unicode.IsUpper(run[0]) {
		if glued {
			return i + gluedCapital(fold, rules)
		}
		return end
	}
	participle := run[len(run)-1] == 'é'
	if participle && begunByA(fold, rules) {
		return i + 1 // "aprésenté", which "après" begins too
	}
	for parts := 2; parts <= mostParts; parts++ {
		if n := firstOf(fold, parts, rules); n == 2 && run[1] > unicode.MaxASCII && rules.Glue[fold[:n]] {
			return end // "délocalisée": no "de"
		} else if n > 0 {
			return i + n
		}
	}
	if !participle && begunByA(fold, rules) {
		return i + 1 // "apermis"
	}
	return end
}

// begunByA reports whether a run is a word behind the auxiliary "a".
func begunByA(fold string, rules *Rules) bool { return fold[0] == 'a' && rules.Known(fold[1:]) }

// gluedCapital returns the length of the first of two words that a run falls into
// which begins with a capital, its own length if it is one: "Comitépopulaire",
// "Hanoïdans", "Ledirigeant".
func gluedCapital(fold string, rules *Rules) int {
	if rules.Numbers[fold] > 0 {
		return len(fold)
	}
	for n := len(fold) - 2; n >= 2; n-- {
		head, tail := fold[:n], fold[n:]
		switch {
		case rules.Prefixes[head]:
		case rules.Glue[head] && len(tail) > 5 && rules.Known(tail),
			len(head) >= shortestPart && rules.Glue[tail] && isWord(head, rules),
			len(head) >= shortestPart && len(tail) > shortestPart && (len(head) > shortestPart || len(tail) >= longTail) && rules.Known(head) && rules.Known(tail),
			len(head) >= shortestPart && len(tail) >= longTail && rules.Numbers[head] > 0 && rules.Known(tail): // "Kalougapermettront"
			return n
		}
	}
	return len(fold)
}

// gluedNames reports whether two words with capitals were glued at j, on a page
// that glues: "QuangBinh", "OlivierDupont", the first two of "NguyenVanTest" and of
// "RépubliquedeCorée"; but not "LeBlanc".
func gluedNames(runes []rune, i, j, end int, rules *Rules) bool {
	next := j + 1
	for next < end && !unicode.IsUpper(runes[next]) {
		next++
	}
	head, tail := graph.Fold(string(runes[i:j])), graph.Fold(string(runes[j:next]))
	if rules.Glue[head] || head == "mc" || head == "mac" || rules.Numbers[graph.Fold(string(runes[i:end]))] > 0 || len(tail) < 2 {
		return false
	}
	if len(head) >= longName && len(tail) >= longName && next == end {
		return true // "SiriratThepart"
	}
	return (isWord(head, rules) || gluedCapital(head, rules) < len(head)) && (isWord(tail, rules) || len(head) >= shortestPart && len(tail) >= shortestPart)
}

// firstOf returns the length of the first of so many words that a run of letters
// falls into, 0 if it does not. Of several ways that one is taken whose first
// word is a function word, or else the longest.
func firstOf(fold string, parts int, rules *Rules) int {
	if parts == 1 {
		if part(fold, rules) {
			return len(fold)
		}
		return 0
	}
	best := 0
	for n := len(fold) - 2; n >= 2; n-- {
		if best > 0 && !rules.Glue[fold[:n]] || !part(fold[:n], rules) || rules.Prefixes[fold[:n]] {
			continue
		}
		if next := firstOf(fold[n:], parts-1, rules); next > 0 && pairs(fold[:n], fold[n:n+next], rules) {
			best = n
			if rules.Glue[fold[:n]] {
				break
			}
		}
	}
	return best
}

func part(fold string, rules *Rules) bool {
	return rules.Glue[fold] || len(fold) >= shortestPart && isWord(fold, rules)
}

// isWord reports whether a folded word is one of the lexicon, of its tables or of the
// language.
func isWord(fold string, rules *Rules) bool { return rules.Numbers[fold] > 0 || rules.Known(fold) }

// pairs reports whether two words may stand side by side: a function word beside any,
// others only where both are long, for "gene" and "vois" are words too.
func pairs(a, b string, rules *Rules) bool {
	return rules.Glue[a] || rules.Glue[b] || len(a) >= shortestPair && len(b) >= shortestPair
}

// gluedElision reports whether the word that the apostrophe at j ends is a
// word and an elided one: "Frontd'", "àl'".
func gluedElision(runes []rune, i, j int, rules *Rules) bool {
	switch runes[j-1] {
	case 'l', 'd', 's', 'n':
	default:
		return false
	}
	head := graph.Fold(string(runes[i : j-1]))
	if head == "aujour" || head == "" {
		return false
	}
	if unicode.IsUpper(runes[i]) && unicode.IsUpper(runes[min(j+1, len(runes)-1)]) && rules.Known != nil && !rules.Known(head) {
		return false // "Soueid'Ahmed": a name
	}
	return len(head) > 3 || rules.Glue[head] || rules.Known != nil && len(head) == 3 && rules.Known(head) || head == "a" && runes[i] == 'à'
}

func allLower(rs []rune) bool {
	for i, r := range rs {
		if !unicode.IsLower(r) && i > 0 {
			return false
		}
	}
	return true
}

// nameOfPage returns the length of the name that a run of letters begins with which is no word, where the
// page has that name elsewhere, alone or behind the word before it, and a word stands behind it; 0 if none does.
func (sp *Splitter) nameOfPage(before, fold string) int {
	if sp.rules.Known == nil || sp.rules.Known(fold) {
		return 0
	}
	for n := len(fold) - 2; n >= 2; n-- {
		tail := fold[n:]
		switch head := fold[:n]; {
		case sp.capitals[before+" "+head] && (sp.rules.Glue[tail] || sp.rules.Known(tail)),
			n >= shortestBefore && sp.capitals[head] && (sp.rules.Glue[tail] && n >= shortestPart || len(tail) >= longTail-1 && sp.rules.Known(tail)):
			return n
		}
	}
	return 0
}

// lastCapital returns the last of some tokens, folded, if it has a capital, else "".
func lastCapital(toks []Token) string {
	if len(toks) == 0 || !toks[len(toks)-1].Cap {
		return ""
	}
	return toks[len(toks)-1].Fold
}

// gluesWords reports whether a page glues words: two at least, or one in a short
// page, and one in a hundred and fifty. Lines that it ran together do not count.
func gluesWords(toks []Token, rules *Rules) bool {
	n := 0
	for i := 1; i < len(toks); i++ {
		a, b := &toks[i-1], &toks[i]
		if a.End == b.Start && !a.Punct && !b.Punct && !a.Elided && !a.Number && !b.Number && !isApostrophe([]rune(b.Text)[0]) && !lostLine(a, b, rules) {
			n++
		}
	}
	return (n >= 2 || n == 1 && len(toks) < 150) && 150*n >= len(toks)
}

// inContext returns the tokens of a word, runes start…end behind the tokens before it, as what stands
// around it asks for on a page that glues: one where they are a name that only seems to be run together
// with a function word, for nothing follows that ("X Safine, président"), or a name stands before it
// ("Bernard Dumoulin"); two where a name that the page has elsewhere was run
// together with the auxiliary of what follows ("X Safina exprimé") or another word ("Van Rahdoivent").
func (sp *Splitter) inContext(before, toks []Token, start, end, to int, space bool) []Token {
	runes := sp.chars.runes
	if !sp.glued || !toks[0].Cap {
		return toks
	}
	n := len(toks[0].Fold) - 1
	switch {
	case len(toks) == 2 && !toks[1].Cap && sp.rules.Glue[toks[0].Fold] && space && len(before) > 0 && before[len(before)-1].Cap && !before[len(before)-1].Punct:
		return []Token{sp.token(start, end, start)}
	case len(toks) == 2 && !toks[1].Cap && sp.rules.Glue[toks[1].Fold] && end < to && (runes[end] == ',' || runes[end] == ')' || runes[end] == ';'):
		return []Token{sp.token(start, end, start)}
	case len(toks) == 1 && n+1 == end-start && n >= shortestPart && runes[end-1] == 'a' && (sp.capitals[toks[0].Fold[:n]] && sp.participleAt(end, to) || sp.capitals[lastCapital(before)+" "+toks[0].Fold[:n]]):
		return []Token{sp.token(start, end-1, start), sp.token(end-1, end, start)}
	case len(toks) == 1 && n+1 == end-start && !toks[0].AllCap && toks[0].Word == 0:
		if k := sp.nameOfPage(lastCapital(before), toks[0].Fold); k > 0 {
			return []Token{sp.token(start, start+k, start), sp.token(start+k, end, start)}
		}
	}
	return toks
}
