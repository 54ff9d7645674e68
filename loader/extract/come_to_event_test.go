package extract_test

import (
	"testing"

	"entente/graph"
)

// Who goes where and takes part in what, told by a delegation, a group or an event. Persons are
// invented.
func TestGroupsAndComers(t *testing.T) {
	part, visit, met := graph.ParticipatedIn, graph.Visited, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a delegation that \"elle\" makes up", "Une délégation de la région de Maradi a visité Lomé. Elle était composée de Mme Awa Testa, maire de Tessaoua, et de M. Ali Testi, préfet.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome"}},
		{"a group called a delegation later", "Des membres du Conseil régional de Maradi se sont rendus mardi à Lomé. Mme Awa Testa et M. Ali Testi composaient cette délégation.", visit,
			[]string{"ali-testi → tg-lome", "awa-testa → tg-lome"}},
		{"led, a post between", "La délégation, que conduisait le directeur adjoint de l'Agence de Maradi, M. Ali Testi, a visité Lomé.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"a delegation behind \"pendant\"", "Pendant son séjour, la délégation, que conduisait M. Ali Testi, a visité Lomé. Elle a été reçue par M. Jean Testard.", met,
			[]string{"ali-testi → jean-testard"}},
		{"come to an event, whose place is told elsewhere", "Le ministre nigérien Ali Testi, venu participer au 3e Forum des villes, a pris la parole. Le 3e Forum des villes se tient à Lomé jusqu'à jeudi.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"has left a town abroad", "Le ministre nigérien Ali Testi a quitté Lomé mercredi.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"which is to take him", "M. Ali Testi entame lundi une tournée qui doit le conduire à Lomé et à Kara.", visit,
			[]string{"ali-testi → tg-kara", "ali-testi → tg-lome"}},
		{"which takes whom", "La tournée qui conduira ensuite M. Ali Testi à Lomé dure trois jours.", visit,
			[]string{"ali-testi → tg-lome"}},
		{"the next verb of a pronoun", "Mme Awa Testa est arrivée mardi. Elle s'est rendue au musée et a rencontré M. Jean Testard.", met,
			[]string{"awa-testa → jean-testard"}},
		{"a noun's participle behind an adjective", "M. Ali Testi a salué des étudiants togolais venus étudier à Kara.", visit,
			nil},
		{"there, and not at whom's behind", "Le port de Lomé figurait au programme. Le ministre nigérien Ali Testi s'y est rendu chez Kara.", visit,
			[]string{"ali-testi → tg-port-de-lome"}},
		{"whose government receives", "Le chef du gouvernement togolais a reçu M. Ali Testi.", visit,
			nil},
		{"two participles of one auxiliary", "Mme Awa Testa avait visité Lomé et rencontré M. Jean Testard.", met,
			[]string{"awa-testa → jean-testard"}},
		{"the two regions", "La région de Maradi et la région de Zinder coopèrent. Les deux régions ont inauguré le 3e Salon des cuirs.", part,
			[]string{"ne-maradi → 3e-salon-des-cuirs", "ne-zinder → 3e-salon-des-cuirs"}},
		{"what \"y\" and \"en\" stand for", "Le 3e Forum des villes s'est ouvert lundi. M. Ali Testi y a remis un prix.", part,
			[]string{"ali-testi → 3e-forum-des-villes"}},
		{"a name that begins with a title", "M. Jean Testard a reçu Sa Majesté El Hadj Ali Testi.", met,
			[]string{"el-hadj-ali-testi → jean-testard"}},
	})
	tellsAll(t, "Lomé accueille une délégation de Maradi\n\nNiamey – ", "", []wording{
		{"the headline's delegation", "Une délégation de la région de Maradi, conduite par M. Ali Testi, a salué la population.", visit,
			[]string{"ali-testi → tg-lome"}},
	})
}
