package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts with the time that somebody has or had them for, seats that change hands, and who had
// the post before.
func TestSeatsHanded(t *testing.T) {
	tellsAll(t, "Nouvelles\n\nLes élus se sont retrouvés au marché.\n\n", "", []wording{
		{"since a year", "Pham Van Duc est depuis 2012 maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire"}},
		{"since a month", "Pham Van Duc est depuis mars dernier maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire"}},
		{"was since a year", "Pham Van Duc était depuis 2012 maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire"}},
		{"from year to year", "Pham Van Duc fut de 1998 à 2002 maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire (former)"}},
		{"for years", "Pham Van Duc a été pendant dix ans maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire (former)"}},
		{"among other things", "Pham Van Duc a entre autres été maire de Can Tho.", graph.HoldsPosition, []string{"pham-van-duc → vn-can-tho maire (former)"}},
		{"she, among other things", "Mme Khamphan Sitthi est venue. Elle a, par ailleurs, été maire de Can Tho, de 2003 à 2006, et gouverneure d'Attapeu.", graph.HoldsPosition,
			[]string{"khamphan-sitthi → la-attapeu gouverneure (former)", "khamphan-sitthi → vn-can-tho maire (former)"}},
		{"of the mayor's team", "Pham Van Duc est de l'équipe du maire de Can Tho.", graph.HoldsPosition, nil},
		{"handed over", "Pham Van Duc remet la présidence de l'Union des ports à Khamphan Sitthi.", graph.HoldsPosition,
			[]string{"khamphan-sitthi → port-union président", "pham-van-duc → port-union président"}},
		{"has been handed over", "Pham Van Duc a transmis la présidence tournante de l'Union des ports à M. Khamphan Sitthi.", graph.HoldsPosition,
			[]string{"khamphan-sitthi → port-union président", "pham-van-duc → port-union président (former)"}},
		{"given to somebody", "La direction de l'Union des ports a été confiée à Khamphan Sitthi.", graph.HoldsPosition, []string{"khamphan-sitthi → port-union directeur"}},
		{"a task is given, no seat", "Pham Van Duc a confié la mission de préparer la présidence de l'Union des ports, a-t-il dit à Khamphan Sitthi.", graph.HoldsPosition, nil},
		{"her predecessor among two", "Le gouverneur Pham Van Duc annonce que Mme Khamphan Sitthi devient la nouvelle maire de Can Tho. Elle succède à M. Tran Van Ha.", graph.HoldsPosition,
			[]string{"khamphan-sitthi → vn-can-tho maire", "tran-van-ha → vn-can-tho maire (former)"}},
	})
}
