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
