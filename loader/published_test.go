package loader

import (
	"testing"

	"entente/graph"
)

// The day of publication is read from the line that tells it, however the site
// writes it, or from the dateline that opens the text.
func TestPublished(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	const french, english = "Le maire de Testville a été reçu dans les bureaux du gouverneur avec les siens.", "The mayor of Testville was received in the office of the governor with his delegation."
	for _, c := range []struct {
		page string
		want graph.Date
	}{
		{"Un pont ouvre\n\nPublié le 12/03/2021 à 10h15\n\n" + french, "2021-03-12"},
		{"Un pont ouvre\n\nlundi, 11 novembre, 2019 à 18:35\n\n" + french, "2019-11-11"},
		{"Un pont ouvre\n\nven, 29/03/2024 - 17:44\n\n" + french, "2024-03-29"},
		{"Un pont ouvre\n\nxinhua 2019-03-08 21:19:05\n\n" + french, "2019-03-08"},
		{"Un pont ouvre\n\nRédigé par leguet.net le Lundi 7 Mars 2022 à 05:10 | | 0 commentaire(s)|\n\n" + french, "2022-03-07"},
		{"mercredi 24 avril 2024\n\nPolitique\n\nUn pont ouvre sur le fleuve\n\nmercredi 16 juin 2010 | Testard\n\n" + french, "2010-06-16"},
		{"date 2018-10 Un pont ouvre\n\n" + french, "2018-10"},
		{"Un pont ouvre\n\nQUÉBEC, le 28 mars 2024 /CNW/ - " + french, "2024-03-28"},
		{"Un pont ouvre\n\nKinshasa, 24 juin 2024 (AGT) - " + french, "2024-06-24"},
		{"Un pont ouvre\n\nRéélu, le 3 mai 2015, le maire est venu. " + french, ""},
		{"A bridge opens\n\nMonday, 15 November 2010 20:33 Ann Tester\n\n" + english, "2010-11-15"},
		{"A bridge opens\n\ndate 2022-09-26\n\n" + english, "2022-09-26"},
		{"A bridge opens\n\nPosted by Ann Tester on March 12, 2021\n\n" + english, "2021-03-12"},
	} {
		reading, err := r.Read(Input{Source: "a.txt", Text: c.page})
		if err != nil {
			t.Fatal(err)
		}
		if got := reading.Article.Published; got != c.want {
			t.Errorf("%q: published %q, want %q", c.page, got, c.want)
		}
	}
}
