package text

import (
	"unicode"

	"entente/graph"
)

// nameGoesOn reports whether a hyphen at rune i, within a line, stands between two words of one name,
// with a space behind it by mistake: "Paul- Henri". A line may begin with a town and a dash.
func (sp *Splitter) nameGoesOn(i, from, to int) bool {
	runes := sp.chars.runes
	if i+3 >= to || runes[i+1] != ' ' || !unicode.IsUpper(runes[i+2]) || !unicode.IsLower(runes[i+3]) || i-1 < from || !unicode.IsLower(runes[i-1]) {
		return false
	}
	if sp.rules.Glue[graph.Fold(string(runes[i+2:wordEnd(runes, i+2, to)]))] {
		return false // "… à A- Une convention a été signée"
	}
	k := i - 1
	for k > from && (unicode.IsLetter(runes[k-1]) || runes[k-1] == '-') {
		k--
	}
	return unicode.IsUpper(runes[k]) && k-2 >= from && runes[k-1] == ' ' && runes[k-2] != '\n' && (unicode.IsLetter(runes[k-2]) || runes[k-2] == ',' || runes[k-2] == '.')
}

// parted reports whether a dash at rune i, with spaces around it, stands for the hyphen in the name of a province,
// behind token t: "Rhône - Alpes".
func (sp *Splitter) parted(t *Token, i, to int) bool {
	runes := sp.chars.runes
	if !t.Cap || i+2 >= to || runes[i-1] != ' ' || runes[i+1] != ' ' || !unicode.IsUpper(runes[i+2]) {
		return false
	}
	return sp.rules.Joined[t.Fold+"-"+graph.Fold(string(runes[i+2:wordEnd(runes, i+2, to)]))]
}

// wordGoesOn reports whether a hyphen at rune i stands within a word, with a space behind it by mistake:
// "porte- parole", "vice- président".
func (sp *Splitter) wordGoesOn(i, from, to int) bool {
	runes := sp.chars.runes
	if i+2 >= to || runes[i+1] != ' ' || !unicode.IsLower(runes[i+2]) {
		return false
	}
	k := i
	for k > from && unicode.IsLetter(runes[k-1]) {
		k--
	}
	return k < i && sp.rules.Hyphened[graph.Fold(string(runes[k:i]))]
}

// brokenWord returns where the word ends that begins with runes i…end, goes on behind a hyphen and is one without
// it only, as print breaks words at a line's end: "Madagas-car", "coopé-ration"; or end.
func (sp *Splitter) brokenWord(i, end, to int) int {
	const shortest = 6 // letters in all
	runes := sp.chars.runes
	if end >= to || runes[end] != '-' || i > 0 && runes[i-1] == '-' || sp.rules.Known == nil {
		return end
	}
	from := hyphened(runes, end+1, to)
	if from == 0 || !unicode.IsLower(runes[from]) || !allLower(runes[i:end]) {
		return end
	}
	whole := wordEnd(runes, from, to)
	if whole-from < 2 || end-i < 2 || end-i+whole-from < shortest || whole < to && (runes[whole] == '-' || isApostrophe(runes[whole])) || !allLower(runes[from:whole]) {
		return end
	}
	head, tail := graph.Fold(string(runes[i:end])), graph.Fold(string(runes[from:whole]))
	if sp.rules.Prefixes[head] || sp.rules.Hyphened[head] {
		return end
	}
	if isWord(head, sp.rules) && isWord(tail, sp.rules) {
		return end
	}
	if unicode.IsUpper(runes[i]) && sp.rules.Numbers[head+tail] > 0 || !isWord(tail, sp.rules) && isWord(head+tail, sp.rules) {
		return whole
	}
	return end
}

// escapedElision reports whether runes i…end are an elided word whose apostrophe the page has with
// the backslash of a program that wrote it down: "l\'accord".
func (sp *Splitter) escapedElision(i, end, to int) bool {
	runes := sp.chars.runes
	return end+2 < to && runes[end] == '\\' && isApostrophe(runes[end+1]) && isWordRune(runes[end+2]) && sp.rules.Elisions[graph.Fold(string(runes[i:end]))]
}

// partedOrdinal returns where the ordinal ends whose digits are runes i…end and whose ending the page has parted
// from them, with another word behind: "13 e congrès"; end if none does.
func (sp *Splitter) partedOrdinal(i, end, to int) int {
	const most = 3 // digits
	runes := sp.chars.runes
	if end-i > most || end+2 >= to || runes[end] != ' ' || !unicode.IsLower(runes[end+1]) || !allDigits(runes[i:end]) {
		return end
	}
	if k := wordEnd(runes, end+1, to); k < to && runes[k] == ' ' && sp.rules.OrdinalsApart[graph.Fold(string(runes[end+1:k]))] {
		return k
	}
	return end
}
