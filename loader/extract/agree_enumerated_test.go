package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements told of together and then named one by one.
func TestAgreementsNamedOneByOne(t *testing.T) {
	both := "Le ministre marocain Ali Tahiri et le ministre tchadien Idriss Abba ont paraphé jeudi plusieurs instruments juridiques. "
	tellsAll(t, "Nouvelles du Maroc\n\nRabat (MAP) – ", "", []wording{
		{"among them", both + "Au nombre des accords paraphés figurent un accord sur la pêche du thon et une convention sur la jeunesse sportive.", graph.Signed, []string{
			"ali-tahiri → accord-sur-la-peche-du-thon-ma-td", "ali-tahiri → convention-sur-la-jeunesse-sportive-ma-td", "ali-tahiri → instruments-juridiques-ma-td",
			"idriss-abba → accord-sur-la-peche-du-thon-ma-td", "idriss-abba → convention-sur-la-jeunesse-sportive-ma-td", "idriss-abba → instruments-juridiques-ma-td"}},
		{"these texts", "Le Maroc et le Tchad ont signé jeudi plusieurs accords. Ces textes comprennent un accord sur la pêche du thon et une convention sur la jeunesse sportive.", graph.PartyTo, []string{
			"ma → accord-sur-la-peche-du-thon-ma-td", "ma → accords-ma-td-e3b98a4da31a127d", "ma → convention-sur-la-jeunesse-sportive-ma-td", "td → accord-sur-la-peche-du-thon-ma-td", "td → accords-ma-td-e3b98a4da31a127d", "td → convention-sur-la-jeunesse-sportive-ma-td"}},
		{"no agreements", "Ali Tahiri et Idriss Abba se sont vus. Parmi les invités figurent des amis d'un accord sur la pêche du thon.", graph.Signed, nil},
	})
}
