package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Who took a picture is nobody of the story.
func TestPhotographers(t *testing.T) {
	const fr, en = "Un pont à Can Tho\n\nLe gouverneur a ouvert le pont à Can Tho.\n\n", "A bridge in Can Tho\n\nThe governor opened the bridge in Can Tho.\n\n"
	for _, c := range []struct {
		text string
		want []string
	}{
		{fr + "Vue générale du pont. Photo : Minh Testan", nil},
		{fr + "Le gouverneur sur le pont. Photo : Thuy Testan/NDEL.", nil},
		{fr + "Le pont de nuit. Photo: Tran Hai.", nil},
		{fr + "Photo : Tran Van Ha et Pham Van Duc signent le livre d'or.", []string{"person/pham-van-duc", "person/tran-van-ha"}},
		{fr + "L'ambassadeur Pham Van Duc salue la foule. Photo : AVI", []string{"person/pham-van-duc"}},
		{en + "Governor Tran Van Ha opens the bridge on Tuesday. HENG TESTAN", []string{"person/tran-van-ha"}},
	} {
		var got []string
		for _, e := range read(t, c.text).Entities {
			if e.Type == graph.Person || e.Type == graph.Organization {
				got = append(got, string(e.ID))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}
