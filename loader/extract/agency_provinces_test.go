package extract_test

import (
	"testing"

	"entente/graph"
)

// Agency news on provinces and their partners. Persons are invented.
func TestAgencyProvinces(t *testing.T) {
	met := graph.MetWith
	tellsAll(t, "Nouvelles\n\nHanoi (VNA) – ", "", []wording{
		{"who was met, in a row, and who met them", "Lors de ses rencontres avec le préfet Jean Testard, le maire Paul Testu et le député Luc Testin, l'ambassadeur Tran Van Test a salué cette coopération.", met,
			[]string{"jean-testard → tran-van-test", "luc-testin → tran-van-test", "paul-testu → tran-van-test"}},
		{"one met by two", "Lors d'un entretien avec le maire Jean Testard, le président Tran Van Test et le secrétaire Le Van Testo ont salué cette coopération.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test"}},
		{"one received by two", "Recevant le maire Jean Testard, Tran Van Test et Le Van Testo ont salué sa visite.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test"}},
		{"two received by two", "En recevant Jean Testard et Paul Testu, Tran Van Test et Le Van Testo ont salué leur visite.", met,
			[]string{"jean-testard → le-van-testo", "jean-testard → tran-van-test", "le-van-testo → paul-testu", "paul-testu → tran-van-test"}},
		{"an exchange behind \"de\" is no verb", "Jean Testard et Paul Testu ont salué la reprise des activités d'échange.", met, nil},
	})
}
