package extract_test

import (
	"testing"

	"entente/graph"
)

// A department or an office in small letters is a body where the text tells of what and of whom.
// Persons are invented.
func TestEnglishOffices(t *testing.T) {
	post, part := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "News of the region\n\nHanoi – ", " That was the week of the region.", []wording{
		{"of a place", "Mr. Ali Testi, director of the tourism department of Kampot province, opened the hall.", part, []string{"department-tourism-kh-kampot → kh-kampot"}},
		{"of a body", "Mr. Ali Testi, head of the legal department of the Cambodian Ministry of Interior, opened the hall.", post,
			[]string{"ali-testi → department-legal-interior-ministry-kh head"}},
		{"behind the place", "Mr. Ali Testi, director of the Kampot provincial department of tourism, opened the hall.", part, []string{"department-tourism-kh-kampot → kh-kampot"}},
		{"whose it is", "Mr. Ali Testi, director of Kampot's tourism department, opened the hall.", part, []string{"department-tourism-kh-kampot → kh-kampot"}},
		{"of nobody", "Mr. Ali Testi, director of the tourism department, opened the Lao office in Kampot.", part, nil},
		{"one of many", "Mr. Ali Testi opened a tourism department of Kampot province.", part, nil},
	})
}
