package lexicon

import (
	"fmt"
	"iter"
	"slices"
)

// suggestion is "; did you mean …?" with the name that is at most two letters
// off, the nearest first, or "".
func suggestion(name string, names iter.Seq[string]) string {
	best, least := "", 3
	for _, n := range slices.Sorted(names) {
		if d := distance(name, n); d < least {
			best, least = n, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// distance is the number of letters to add, drop, change or swap with their
// neighbour to make a of b.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	w := len(y) + 1 // cells of a row
	cells := make([]int, (len(x)+1)*w)
	for i := range x {
		cells[(i+1)*w] = i + 1
	}
	for j := range y {
		cells[j+1] = j + 1
	}
	for i := 1; i <= len(x); i++ {
		row, above := cells[i*w:(i+1)*w], cells[(i-1)*w:i*w]
		for j := 1; j <= len(y); j++ {
			d := above[j-1]
			if x[i-1] != y[j-1] {
				d++
			}
			d = min(d, above[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				d = min(d, cells[(i-2)*w+j-2]+1)
			}
			row[j] = d
		}
	}
	return cells[len(cells)-1]
}
