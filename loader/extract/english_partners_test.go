package extract_test

import (
	"testing"

	"entente/graph"
)

// Partners and agreements as English papers tell of them.
func TestEnglishPartners(t *testing.T) {
	tellsAll(t, "News in brief\n\nHa Noi (VNA) — ", "", []wording{
		{"put pen to", "Bounma Vong, governor of Bokeo, and Pham Van Duc, chairman of Can Tho, put pen to a cooperation agreement.", graph.Signed, []string{"bounma-vong → cooperation-agreement-la-bokeo-vn-can-tho", "pham-van-duc → cooperation-agreement-la-bokeo-vn-can-tho"}},
		{"inked before", "Bokeo and Can Tho signed a cooperation agreement on rice. The newly-inked cooperation pact will help both.", graph.PartyTo, []string{"la-bokeo → cooperation-agreement-on-rice-la-bokeo-vn-can-tho", "vn-can-tho → cooperation-agreement-on-rice-la-bokeo-vn-can-tho"}},
		{"a great deal", "Bokeo and Can Tho signed a pact. A great deal had been achieved by the two provinces.", graph.PartyTo, []string{"la-bokeo → pact-la-bokeo-vn-can-tho-e3b98a4da31a127d", "vn-can-tho → pact-la-bokeo-vn-can-tho-e3b98a4da31a127d"}},
		{"jointly", "Bokeo and Can Tho jointly run a research centre.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"hand in hand", "Bokeo and Can Tho have worked hand in hand on rice.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"a counterpart of a body", "The Vietnamese Ministry of Health signed a plan for cooperation with its Cuban counterpart.", graph.PartyTo, []string{"health-ministry-cu → plan-for-cooperation-health-ministry-cu-health-ministry-vn", "health-ministry-vn → plan-for-cooperation-health-ministry-cu-health-ministry-vn"}},
		{"a government", "UNICEF and the government of Laos signed a loan agreement.", graph.PartyTo, []string{"fonds-des-nations-unies-pour-l-enfance → loan-agreement-fonds-des-nations-unies-pour-l-enfance-la", "la → loan-agreement-fonds-des-nations-unies-pour-l-enfance-la"}},
	})
}
