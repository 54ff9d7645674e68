package extract_test

import (
	"testing"

	"entente/graph"
)

// Who takes part in what, and who is a side of what, as English papers tell of it. Persons are invented.
func TestEnglishGatherings(t *testing.T) {
	took, party, signed, with := graph.ParticipatedIn, graph.PartyTo, graph.Signed, graph.CooperatesWith
	tellsAll(t, "News in brief\n\nHa Noi (VNA) — ", "", []wording{
		{"who speaks at a ceremony", "A ceremony marking the 20th anniversary of ties between Bokeo and Can Tho was held on May 3. Governor of Bokeo Bounma Vong said trade grew.", took,
			[]string{"bounma-vong → ceremony-marking-the-20th-anniversary-of-ties-between-bokeo-and-can-tho"}},
		{"who spoke by letter", "A ceremony marking the 20th anniversary of ties between Bokeo and Can Tho was held on May 3. In a message, Governor of Bokeo Bounma Vong said trade grew.", took, nil},
		{"who opened with remarks", "The 5th Mekong Rice Forum opened in Hue on May 3. In his opening remarks, Governor of Bokeo Bounma Vong praised rice.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum"}},
		{"who was present", "The 5th Mekong Rice Forum opened in Hue on May 3. Governor of Bokeo Bounma Vong was present.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum"}},
		{"who was among those there", "Other leaders at the 5th Mekong Rice Forum included Governor of Bokeo Bounma Vong and Pham Van Duc.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum", "pham-van-duc → 5th-mekong-rice-forum"}},
		{"whom a road links", "The 5th Mekong Rice Forum opened. Roads included those of Bokeo.", took, nil},
		{"who led a delegation to it", "The 5th Mekong Rice Forum opened in Hue on May 3. The Lao delegation to the forum was led by Governor of Bokeo Bounma Vong.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum"}},
		{"on one side", "The 5th Mekong Rice Forum opened in Hue on May 3. On the Lao side, there were Governor of Bokeo Bounma Vong and Pham Van Duc.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum", "pham-van-duc → 5th-mekong-rice-forum"}},
		{"with whom", "Governor of Bokeo Bounma Vong will attend the 5th Mekong Rice Forum. The governor is accompanied by Pham Van Duc, Director of Trade.", took,
			[]string{"bounma-vong → 5th-mekong-rice-forum (planned)", "pham-van-duc → 5th-mekong-rice-forum (planned)"}},
		{"provinces of a committee", "The 4th meeting of the joint committee of three Lao provinces Bokeo, Attapeu and Sekong was held in Hue on May 3.", took,
			[]string{"la-attapeu → 4th-meeting-of-the-joint-committee", "la-bokeo → 4th-meeting-of-the-joint-committee", "la-sekong → 4th-meeting-of-the-joint-committee"}},
		{"where a committee met", "The 4th meeting of the joint committee in Bokeo and Attapeu was told of.", took, nil},
		{"a conference for something", "A conference to promote trade between farms of Bokeo and shops of Can Tho took place in Hue on May 3. Opening the conference, Governor of Bokeo Bounma Vong praised rice.", took,
			[]string{"bounma-vong → conference-e3b98a4da31a127d"}},
		{"a conference that is wanted", "Farmers asked for a conference to promote trade. Governor of Bokeo Bounma Vong praised rice.", took, nil},
		{"a meeting that was attended", "Governor of Bokeo Bounma Vong and Pham Van Duc attended a bilateral meeting in Hue on May 3.", took,
			[]string{"bounma-vong → bilateral-meeting-e3b98a4da31a127d", "pham-van-duc → bilateral-meeting-e3b98a4da31a127d"}},
		{"the launching ceremony", "At the launching ceremony, Governor of Bokeo Bounma Vong praised rice.", took,
			[]string{"bounma-vong → launching-ceremony-e3b98a4da31a127d"}},
		{"the handing-over ceremony", "Addressing the handing-over ceremony, Governor of Bokeo Bounma Vong praised rice.", took,
			[]string{"bounma-vong → handing-over-ceremony-e3b98a4da31a127d"}},
		{"who met are at the meeting", "Governor of Bokeo Bounma Vong met with Pham Van Duc on May 3. Somsak Rattana, Director of Trade, attended the meeting.", took,
			[]string{"bounma-vong → meeting-e3b98a4da31a127d", "pham-van-duc → meeting-e3b98a4da31a127d", "somsak-rattana → meeting-e3b98a4da31a127d"}},
		{"guests who attend", "Governor of Bokeo Bounma Vong met with guests attending the 5th Mekong Rice Forum.", took, nil},
		{"onlookers", "Bokeo and Can Tho signed a pact on rice. Also on hand to witness the signing were Governor of Bokeo Bounma Vong and Pham Van Duc.", signed, nil},
		{"a signing done between two", "Bokeo and Can Tho signed a pact on rice. The pact signing was done here, between Governor of Bokeo Bounma Vong and Pham Van Duc.", signed,
			[]string{"bounma-vong → pact-on-rice-la-bokeo-vn-can-tho", "pham-van-duc → pact-on-rice-la-bokeo-vn-can-tho"}},
		{"an event is no signing", "At the signing ceremony on May 3, Governor of Bokeo Bounma Vong said the pact on rice of Bokeo and Can Tho was good.", signed, nil},
		{"whose bank it is", "A pact on credit between Laos' Bank of Trade and Vietnam Rice Bank was signed.", party,
			[]string{"bank-rice-vn → pact-on-credit-between-laos-bank-of-trade-and-vietnam-rice-bank-bank-rice-vn-ban-05d2b2a89bac854e", "bank-trade → pact-on-credit-between-laos-bank-of-trade-and-vietnam-rice-bank-bank-rice-vn-ban-05d2b2a89bac854e"}},
		{"a statement", "Laos and Vietnam signed a joint statement on rice.", party,
			[]string{"la → joint-statement-on-rice-la-vn", "vn → joint-statement-on-rice-la-vn"}},
		{"a statement that is said", "Laos and Vietnam spoke. The ministry praised them in a statement on rice.", party, nil},
		{"twins", "The province of Bokeo and the province of Can Tho twinned their border villages.", with,
			[]string{"la-bokeo → vn-can-tho"}},
		{"provinces of one state", "Cooperation between Can Tho with Bokeo and Attapeu is good.", with,
			[]string{"la-attapeu → vn-can-tho", "la-bokeo → vn-can-tho"}},
		{"a pact that is no cooperation", "Hue University and Lao Telecom signed a pact on phones.", with, nil},
	})
}
