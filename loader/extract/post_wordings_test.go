package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Posts that wordings tell of, and posts whose body or holder stands elsewhere than
// right beside them. Persons are invented.
func TestPostWordings(t *testing.T) {
	hold := graph.HoldsPosition
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{"at the head of", "Marie Test, à la tête de l'Office national du thé depuis 2019, a souri.", []string{"marie-test → national-office-the dirigeant"}},
		{"elected to the presidency", "Paul Test a été élu mardi à la présidence de l'Office national du thé.", []string{"paul-test → national-office-the président"}},
		{"put there by others", "Le gouvernement a nommé le colonel Paul Test à la direction générale de l'Office national du thé.", []string{"paul-test → national-office-the directeur général"}},
		{"takes the reins", "Marie Test prend les rênes de l'Office national du thé.", []string{"marie-test → national-office-the dirigeant"}},
		{"over whom somebody presides", "L'Office national du thé, que préside Marie Test, a souri.", []string{"marie-test → national-office-the président"}},
		{"chosen by the body", "L'Office national du thé a élu à sa présidence Marie Test.", []string{"marie-test → national-office-the président"}},
		{"appointed as", "Le Bureau a désigné Marie Test comme directrice de l'Office national du thé.", []string{"marie-test → national-office-the directrice"}},
		{"the one of elsewhere", "Le maire de Niamey, Paul Test, et celui de Zinder, Jean Testa, ont souri.", []string{"jean-testa → ne-zinder maire", "paul-test → ne-niamey maire"}},
		{"colleagues of several states", "Le ministre de l'Eau, Paul Test, a vu ses homologues du Mali et du Tchad, Jean Testa et Luc Testou.", []string{
			"jean-testa → ml ministre de l'Eau", "luc-testou → td ministre de l'Eau", "paul-test → ne ministre de l'Eau"}},
		{"of a level and a field", "Le directeur régional de la santé publique de Maradi, Paul Test, a souri.", []string{"paul-test → ne-maradi directeur régional de la santé publique"}},
		{"a place behind the body", "La présidente du Groupe d'amitié Niger-Mali à l'Assemblée nationale, Marie Test, a souri.", []string{"marie-test → amitie-groupe-ml-ne présidente"}},
		{"a body untold", "Marie Test, directrice de l'Office national du thé, et le président du groupe de pêche, Paul Test, ont souri.", []string{"marie-test → national-office-the directrice"}},
		{"two posts of one body", "Paul Test, secrétaire général et chef du Bureau de l'Assemblée nationale, a souri.", []string{
			"paul-test → bureau-assemblee-nationale chef", "paul-test → bureau-assemblee-nationale secrétaire général"}},
		{"an envoy of the president", "Paul Test, conseiller du président Jean Testa, a été nommé directeur de l'Office national du thé.", []string{
			"jean-testa → ne président", "paul-test → national-office-the directeur"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, "Nouvelles de la région\n\nNiamey (ANP) – "+c.text), hold); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
