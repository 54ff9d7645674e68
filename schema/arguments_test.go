package schema

import (
	"testing"

	"entente/graph"
)

func TestDays(t *testing.T) {
	for _, test := range []struct {
		from, to, date graph.Date
		want           bool
	}{
		{"", "", "", true},
		{"", "", "2025", true},
		{"2025-02-20", "2025-02-20", "2025-02-20", true},
		{"2025-02-20", "2025-02-20", "2025-02", true}, // may be that day
		{"2025-02-20", "2025-02-20", "2025-03", false},
		{"2025", "", "2024-12-31", false},
		{"2025", "", "--05-18", false},
		{"--05-18", "--05-18", "--05-18", true},
		{"--05-01", "--05-31", "--05", true},
		{"--06", "", "--05-18", false},
		{"--05", "--05", "2021-05-18", true},
		{"--05", "--05", "2021", false},
		{"--05", "--05", "2021-12-30/2022-05-02", false},
		{"--12-15", "--12-18", "--12-17/--12-20", true},
		{"--05", "", "", false},
	} {
		if got := (days{test.from, test.to}).include(test.date); got != test.want {
			t.Errorf("%q…%q include %q: %v", test.from, test.to, test.date, got)
		}
	}
}

func TestWords(t *testing.T) {
	for _, test := range []struct {
		text, words string
		want        bool
	}{
		{"vice-Premier ministre", "premier ministre", true},
		{"vice-ministre des Affaires étrangères", "Ministre des affaires etrangeres", true},
		{"administrateur", "ministre", false},
		{"secrétaire", "", true},
		{"", "secrétaire", false},
	} {
		if got := words(test.text, test.words); got != test.want {
			t.Errorf("%q has %q: %v", test.text, test.words, got)
		}
	}
}
