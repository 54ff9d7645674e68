package schema

import "testing"

func FuzzCursor(f *testing.F) {
	for _, c := range []cursor{
		{orderRank, 7, "Tô Lâm", "person/to-lam"}, {orderSequence, 0, "", "relation/0123456789abcdef"}, {orderRank, 1 << 31, "", "a"},
	} {
		f.Add(c.String())
	}
	f.Add("")
	f.Add("AXIAAAAH")
	f.Fuzz(func(t *testing.T, s string) {
		for _, order := range []byte{orderRank, orderSequence} {
			c, err := parseCursor("after", s, order)
			if err == nil && (c.String() != s || c.order != order || c.id == "") {
				t.Errorf("%q is read as %+v, which is written %q", s, c, c.String())
			}
		}
	})
}

func TestCursor(t *testing.T) {
	c := cursor{orderRank, 42, "Quang Ninh", "province/vn-quang-ninh"}
	if got, err := parseCursor("after", c.String(), orderRank); err != nil || got != c {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := parseCursor("after", c.String(), orderSequence); err == nil {
		t.Error("a cursor of another list is taken")
	}
}
