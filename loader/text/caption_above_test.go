package text_test

import (
	"testing"

	"entente/loader/text"
)

// TestCreditBelow reads a caption whose credit stands in the next line, and no paragraph above one.
func TestCreditBelow(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     text.BlockKind // of the third block
	}{
		{"a caption", "Un pont relie deux rives\n\nIls ont ouvert le pont.\n\nX et Y signent un accord.\nPhoto : VNA/CVN\n\nLe pont est long.", text.Caption},
		{"a paragraph", "Un pont relie deux rives\n\nIls ont ouvert le pont.\n\nX et Y signent un accord.\n\nPhoto : VNA/CVN\n\nLe pont est long.", text.Body},
		{"a page without blank lines", "Un pont relie deux rives\nIls ont ouvert le pont.\nX et Y signent un accord.\nPhoto : VNA/CVN\nLe pont est long.", text.Body},
	} {
		page := text.Split(c.in, "fr", rules(t, "fr"))
		if got := page.Blocks[2].Kind; got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
