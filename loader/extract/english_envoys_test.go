package extract_test

import (
	"testing"

	"entente/graph"
)

// What a delegation does is done by who leads it or makes it up, wherever an English text tells
// so. Persons are invented.
func TestEnglishDeputations(t *testing.T) {
	part, visit, met := graph.ParticipatedIn, graph.Visited, graph.MetWith
	tellsAll(t, "News of the region\n\nHanoi – ", "", []wording{
		{"led, as the next sentence tells", "A delegation of Quang Ninh province visited Luang Prabang on Monday. The delegation was led by Mr. Ali Testi.", visit,
			[]string{"ali-testi → la-luang-prabang"}},
		{"led, as \"it\" tells", "A delegation of Quang Ninh province visited Luang Prabang on Monday. It was headed by Mr. Ali Testi.", visit,
			[]string{"ali-testi → la-luang-prabang"}},
		{"led, as a participle in front tells", "A Yunnan delegation visited Luang Prabang on Monday. Heading the delegation was Mr. Ali Testi.", visit,
			[]string{"ali-testi → la-luang-prabang"}},
		{"led, as \"with\" tells", "A delegation from Yunnan, with Mr. Ali Testi as its head, visited Luang Prabang on Monday.", visit,
			[]string{"ali-testi → la-luang-prabang"}},
		{"led, as a post tells", "Mr. John Testard received a delegation from the Lao Ministry of Finance on Monday. Mr. Ali Testi, head of the delegation, thanked his host.", met,
			[]string{"ali-testi → john-testard"}},
		{"what \"it\" does", "The Lao delegation was headed by Mr. Ali Testi. It visited Hanoi on August 5.", visit,
			[]string{"ali-testi → vn-hanoi --08-05"}},
		{"brought along", "Mr. Ali Testi is visiting Hanoi with a delegation. The delegation was received by Mr. John Testard.", met,
			[]string{"ali-testi → john-testard"}},
		{"made up", "Members of the delegation included Mrs. Awa Testa and Mr. Ali Testi. The delegation was received by Mr. John Testard.", met,
			[]string{"ali-testi → john-testard", "awa-testa → john-testard"}},
		{"whose delegation takes part", "A 12-member delegation from Sarawak, led by Mr. Ali Testi, attended the Borneo Forum.", part,
			[]string{"ali-testi → borneo-forum-e3b98a4da31a127d", "my-sarawak → borneo-forum-e3b98a4da31a127d"}},
		{"two delegations", "The Lao delegation, led by Mr. Ali Testi, and the Thai delegation, led by Mr. John Testard, met in Hanoi on Friday.", met,
			[]string{"ali-testi → john-testard"}},
		{"who chairs what it attends leads it not", "A delegation of Quang Ninh province attended the meeting chaired by Mr. Ali Testi. The delegation visited Luang Prabang.", visit, nil},
	})
}

// TestEnglishAttendance reads who was at a gathering, told in a list behind it or before it.
func TestEnglishAttendance(t *testing.T) {
	part, met, visit := graph.ParticipatedIn, graph.MetWith, graph.Visited
	tellsAll(t, "News of the region\n\nHanoi – ", " That was the week of the region.", []wording{
		{"a list behind", "More than 500 people attended the Borneo Forum, including Mr. Ali Testi and Mrs. Awa Testa.", part,
			[]string{"ali-testi → borneo-forum-e3b98a4da31a127d", "awa-testa → borneo-forum-e3b98a4da31a127d"}},
		{"who opens it", "Mr. Ali Testi announced the opening of the Borneo Forum.", part, []string{"ali-testi → borneo-forum-e3b98a4da31a127d"}},
		{"three who chair, of three states", "Co-chairing the event were Lao Minister Ali Testi, Thai Minister John Testard, and Cambodian Minister Omar Proba.", met,
			[]string{"ali-testi → john-testard", "ali-testi → omar-proba", "john-testard → omar-proba"}},
		{"due somewhere", "Lao Minister Ali Testi is due in Jakarta on Thursday.", visit, []string{"ali-testi → id-jakarta (planned)"}},
		{"at its opening", "The 4th Mekong Forum took place on Monday. Mr. Ali Testi spoke at the opening session.", part,
			[]string{"ali-testi → 4th-mekong-forum", "ali-testi → opening-session-e3b98a4da31a127d"}},
		{"whose delegation one leads", "Mr. Ali Testi will lead the Sarawak delegation for a working visit to Hanoi on 3-5 May 2015.", part,
			[]string{"ali-testi → working-visit-to-hanoi-on-3-5-may-2015-2015-05-03-2015-05-05 (planned)", "my-sarawak → working-visit-to-hanoi-on-3-5-may-2015-2015-05-03-2015-05-05 (planned)"}},
		{"pen to paper", "Mr. Ali Testi and Mr. John Testard put pen to a cooperation agreement.", met, []string{"ali-testi → john-testard"}},
		{"a credit", "Mr. Ali Testi was in Hanoi. [Photo by Zou Testim/Jilin Daily]", visit, []string{"ali-testi → vn-hanoi"}},
		{"back from there", "Lao Minister Ali Testi flew home from Jakarta on Thursday.", visit, []string{"ali-testi → id-jakarta"}},
	})
}
