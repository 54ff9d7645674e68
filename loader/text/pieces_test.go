package text_test

import (
	"strings"
	"testing"

	"entente/loader/text"
)

// TestLinesCut cuts lines that hold what stood on lines of its own, and no others.
func TestLinesCut(t *testing.T) {
	known := map[string]*text.Rules{"fr": rules(t, "fr"), "en": rules(t, "en")}
	for _, c := range []struct{ name, language, in, want string }{
		{"a caption glued to the text", "en", "A bridge opens\n\nThe mayor on the bridge (Photo: VNA)Hue (VNA) – The mayor opened a bridge.", "A bridge opens|The mayor on the bridge (Photo: VNA)|Hue (VNA) – The mayor opened a bridge."},
		{"a caption before a dateline", "fr", "Un pont ouvre\n\nLe maire sur le pont. Photo : VNA Quang Tri (VNA) - Le maire a ouvert un pont.", "Un pont ouvre|Le maire sur le pont. Photo : VNA|Quang Tri (VNA) - Le maire a ouvert un pont."},
		{"a caption in brackets before a dateline", "en", "A bridge opens\n\nThe mayor (L) and his guest. (Photo: VNA) Ha Giang (VNA) – The mayor opened a bridge.", "A bridge opens|The mayor (L) and his guest. (Photo: VNA)|Ha Giang (VNA) – The mayor opened a bridge."},
		{"a credit before the text", "en", "A bridge opens\n\nThe mayor before the meeting.  Photo: Tran Test/VNA The mayor and his guest opened a bridge.", "A bridge opens|The mayor before the meeting.  Photo: Tran Test/VNA|The mayor and his guest opened a bridge."},
		{"a credit and another name", "en", "A bridge opens\n\nThe mayor before the meeting.  Photo: VNA Tran Test", "A bridge opens|The mayor before the meeting.  Photo: VNA Tran Test"},
		{"a dateline alone", "fr", "Un pont ouvre\n\nQuang Tri (VNA) - Le maire a ouvert un pont.", "Un pont ouvre|Quang Tri (VNA) - Le maire a ouvert un pont."},
		{"other brackets", "fr", "Un pont ouvre\n\nLe maire (centre)Nguyen Van Test a ouvert un pont.", "Un pont ouvre|Le maire (centre)Nguyen Van Test a ouvert un pont."},
		{"paragraphs parted by a bar", "en", "A bridge opens\n\nIt was opened on July 19.|The mayor came. | It rained | and rained.", "A bridge opens|It was opened on July 19.|The mayor came.|It rained | and rained."},
		{"the day before the headline", "en", "date 2022-09-26 A bridge opens\n\nThe mayor opened it.", "date 2022-09-26|A bridge opens|The mayor opened it."},
		{"a headline about a date", "fr", "date 2022 du pont\n\nLe maire est venu.", "date 2022 du pont|Le maire est venu."},
	} {
		page := text.Split(c.in, c.language, known[c.language])
		var got []string
		for _, b := range page.Blocks {
			got = append(got, page.Slice(b.Start, b.End))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, g, c.want)
		}
	}
}

// TestPageDay takes for a page's day the one below its headline, if there is one.
func TestPageDay(t *testing.T) {
	r := rules(t, "fr")
	for _, c := range []struct{ page, want string }{
		{"mercredi 24 avril 2024\n\nPolitique\n\nUn pont relie deux villes\n\nmercredi 16 juin 2010 | Testard\n\nLe maire est venu.", "mercredi 16 juin 2010 | Testard"},
		{"mercredi 24 avril 2024\n\nUn pont relie deux villes\n\nLe maire est venu.", "mercredi 24 avril 2024"},
		{"date 2022-09-26 Un pont relie deux villes\n\nLe maire est venu.", "date 2022-09-26"},
		{"Un pont relie deux villes\n\n3 mai 2011\n\n24 avril 2024\n\nLe maire est venu.", "3 mai 2011"},
		{"Un pont relie deux villes\n\nPublié Le : jeudi, 09 novembre 2023 17:32    Lu : 186 fois\n\nLe maire est venu.", "Publié Le : jeudi, 09 novembre 2023 17:32    Lu : 186 fois"},
		{"Un pont relie deux villes\n\nFrench.ponts.org.cn | Mis à jour le 11. 05. 2017 | Mots clés : Lyon,Paul Testa\n\nLe maire est venu.", "French.ponts.org.cn | Mis à jour le 11. 05. 2017 | Mots clés : Lyon,Paul Testa"},
	} {
		if page := text.Split(c.page, "fr", r); page.Dateline != c.want || page.Title != "Un pont relie deux villes" {
			t.Errorf("%q: title %q, day %q, want %q", c.page, page.Title, page.Dateline, c.want)
		}
	}
}
