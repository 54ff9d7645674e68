package extract_test

import (
	"testing"

	"entente/graph"
)

// What a delegation does is done by who leads it or makes it up, wherever the text tells so.
// Persons are invented.
func TestDeputations(t *testing.T) {
	part, visit, met := graph.ParticipatedIn, graph.Visited, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"led, as the end of the sentence tells", "Une délégation de la région de Maradi a effectué une visite de travail à Lomé, sous la conduite de M. Ali Testi.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"led, as the next sentence tells", "Une délégation de la région de Maradi s'est rendue à Lomé mardi. À la tête de la délégation se trouvait M. Ali Testi.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"led, as a relative clause tells", "La délégation de Maradi, que conduisait M. Ali Testi, s'est entretenue avec M. Jean Testard.", met,
			[]string{"ali-testi → jean-testard"}},
		{"led, as a post tells", "M. Jean Testard a reçu mardi une délégation de la région de Maradi. M. Ali Testi, chef de la délégation, a remercié ses hôtes.", met,
			[]string{"ali-testi → jean-testard"}},
		{"led, as \"elle\" tells", "Une délégation de la région de Maradi a effectué une visite de travail à Lomé du 3 au 5 mai 2015. Elle était conduite par M. Ali Testi.", part,
			[]string{"ali-testi → visite-de-travail-a-lome-du-3-au-5-mai-2015-2015-05-03-2015-05-05", "ne-maradi → visite-de-travail-a-lome-du-3-au-5-mai-2015-2015-05-03-2015-05-05"}},
		{"whose delegation takes part", "Une délégation de la région de Maradi, conduite par M. Ali Testi, a participé au Forum de Lomé.", part,
			[]string{"ali-testi → forum-de-lome-e3b98a4da31a127d", "ne-maradi → forum-de-lome-e3b98a4da31a127d"}},
		{"made up", "Mme Awa Testa, M. Ali Testi et M. Omar Proba composaient la délégation. Les membres de la délégation ont été reçus par M. Jean Testard.", met,
			[]string{"ali-testi → jean-testard", "awa-testa → jean-testard", "jean-testard → omar-proba"}},
		{"made up, and then \"elle\"", "Une délégation de la région de Maradi, composée de Mme Awa Testa et de M. Ali Testi, a séjourné à Lomé. Elle a été reçue par M. Jean Testard.", met,
			[]string{"ali-testi → jean-testard", "awa-testa → jean-testard"}},
		{"one of two", "La délégation nigérienne, dirigée par M. Ali Testi, a reçu la délégation togolaise, dirigée par M. Jean Testard. La délégation nigérienne a visité Kara.", visit,
			[]string{"ali-testi → tg-kara"}},
	})
}

// Wives and husbands, descriptions, and what a verb is about to tell. Persons are invented.
func TestCouplesAndDescriptions(t *testing.T) {
	visit, met := graph.Visited, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a wife between commas", "M. Ali Testi, accompagné de son épouse, Mme Awa Testa, a visité Lomé.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome"}},
		{"a wife told of again", "M. Ali Testi et son épouse, Mme Awa Testa, sont arrivés à Lomé. M. Jean Testard a accueilli M. Testi et son épouse.", met,
			[]string{"ali-testi → jean-testard", "awa-testa → jean-testard"}},
		{"a couple", "M. Ali Testi et son épouse, Mme Awa Testa, sont arrivés à Lomé. Le couple présidentiel a visité Kara.", visit,
			[]string{"ali-testi → tg-kara", "ali-testi → tg-lome", "awa-testa → tg-kara", "awa-testa → tg-lome"}},
		{"a wife of whom no name is told", "M. Ali Testi et son épouse ont visité Kara.", visit, []string{"ali-testi → tg-kara"}},
		{"the head of state whom the story is about", "Le président Ali Testi est arrivé à Lomé. Ali Testi a été accueilli par le président togolais Jean Testard. Le chef de l'État a rencontré M. Omar Proba.", met,
			[]string{"ali-testi → jean-testard", "ali-testi → omar-proba"}},
		{"an official", "Le wali de Tébessa, Ali Testi, a remis un message à Jean Testard. Le responsable a rencontré M. Omar Proba.", met,
			[]string{"ali-testi → jean-testard", "ali-testi → omar-proba"}},
		{"about to meet", "M. Ali Testi ira saluer M. Jean Testard et s'apprête à rencontrer M. Omar Proba.", met,
			[]string{"ali-testi → jean-testard (planned)", "ali-testi → omar-proba (planned)"}},
		{"a chance to meet", "M. Ali Testi a eu l'occasion de rencontrer M. Jean Testard et tenu à saluer M. Omar Proba.", met,
			[]string{"ali-testi → jean-testard", "ali-testi → omar-proba"}},
		{"a programme", "Le président Ali Testi est à Lomé. L'agenda du président prévoit des entretiens avec M. Jean Testard et M. Omar Proba.", met,
			[]string{"ali-testi → jean-testard (planned)", "ali-testi → omar-proba (planned)"}},
	})
}
