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
		{"the one of another sector", "Le ministre malien de la Santé, Paul Test, celui du Commerce, Zirba Tongo, et celle de l'Eau, Marie Testou, ont souri.", []string{
			"marie-testou → ml ministre de l'Eau", "paul-test → ml ministre de la Santé", "zirba-tongo → ml ministre du Commerce"}},
		{"colleagues of several states", "Le ministre de l'Eau, Paul Test, a vu ses homologues du Mali et du Tchad, Jean Testa et Luc Testou.", []string{
			"jean-testa → ml ministre de l'Eau", "luc-testou → td ministre de l'Eau", "paul-test → ne ministre de l'Eau"}},
		{"of a level and a field", "Le directeur régional de la santé publique de Maradi, Paul Test, a souri.", []string{"paul-test → ne-maradi directeur régional de la santé publique"}},
		{"a place behind the body", "La présidente du Groupe d'amitié Niger-Mali à l'Assemblée nationale, Marie Test, a souri.", []string{"marie-test → amitie-groupe-assemblee-nationale-ml-ne présidente"}},
		{"a body untold", "Marie Test, directrice de l'Office national du thé, et le président du groupe de pêche, Paul Test, ont souri.", []string{"marie-test → national-office-the directrice"}},
		{"two posts of one body", "Paul Test, secrétaire général et chef du Bureau de l'Assemblée nationale, a souri.", []string{
			"paul-test → bureau-assemblee-nationale chef", "paul-test → bureau-assemblee-nationale secrétaire général"}},
		{"an envoy of the president", "Paul Test, conseiller du président Jean Testa, a été nommé directeur de l'Office national du thé.", []string{
			"jean-testa → ne président", "paul-test → national-office-the directeur"}},
		{"who speaks for another", "Au nom du gouverneur de Dosso, Paul Test, secrétaire général de la région, a souri.", []string{"paul-test → ne-dosso secrétaire général"}},
		{"both named", "Au nom du gouverneur de Dosso, Jean Testa, le maire de Zinder, Paul Test, a souri.", []string{"jean-testa → ne-dosso gouverneur", "paul-test → ne-zinder maire"}},
		{"a president of a committee", "Le comité est composé de Paul Test, président, et de Jean Testa, vice-président.", nil},
		{"an unknown name behind whom", "Paul Test, directeur de l'Office national du thé, succède à Djuna Testou.", []string{
			"djuna-testou → national-office-the directeur (former)", "paul-test → national-office-the directeur"}},
		{"a party's name within the post", "Le chef du Parti québécois, Paul Test, a souri.", []string{"paul-test → ca-parti-quebecois chef"}},
		{"the board's body", "Paul Test, président du conseil d'administration de l'Office national du thé, a souri.", []string{"paul-test → national-office-the président du conseil d'administration"}},
		{"near a court", "Le procureur de la République près le Tribunal de grande instance de Dosso, Paul Test, a souri.", []string{"paul-test → grande-instance-tribunal-ne-dosso procureur de la République"}},
		{"put at the head, in front", "Nommée à la tête de l'Office national du thé, Marie Test a souri.", []string{"marie-test → national-office-the dirigeant"}},
		{"at the head since, in front", "À la tête de l'Office national du thé depuis 2019, Marie Test a souri.", []string{"marie-test → national-office-the dirigeant"}},
		{"an agency's acronym", "La représentante en chef de l'agence ZETRA à Dosso, Marie Test, a souri.", []string{"marie-test → zetra représentante en chef"}},
		{"what he was before", "Paul Test a été élu maire de Zinder. Il était auparavant directeur de l'Office national du thé.", []string{
			"paul-test → national-office-the directeur (former)", "paul-test → ne-zinder maire"}},
		{"of no level, with the place", "Le directeur de l'action sociale de la région de Dosso, Paul Test, a souri.", []string{"paul-test → ne-dosso directeur de l'action sociale"}},
		{"who leads a delegation", "Paul Test, chef d'une délégation de la région de Dosso, a souri.", nil},
		{"by the way", "Paul Test, par ailleurs président du conseil d'administration de la ZETRADI, a souri.", []string{"paul-test → zetradi président du conseil d'administration"}},
		{"a national body in small letters", "Le commandant supérieur de la gendarmerie nationale, Paul Test, a souri.", []string{"paul-test → gendarmerie-nationale commandant supérieur"}},
		{"of the party", "Le Parti québécois a souri. Le vice-président du parti, Paul Test, a souri.", []string{"paul-test → ca-parti-quebecois vice-président"}},
		{"a cardinal is no post", "Le cardinal Paul Test, archevêque de Zinder, a souri.", []string{"paul-test → ne-zinder archevêque"}},
		{"his predecessor", "Paul Test, directeur de l'Office national du thé, et son prédécesseur, Jean Testa, ont souri.", []string{
			"jean-testa → national-office-the directeur (former)", "paul-test → national-office-the directeur"}},
		{"presides since", "Paul Test préside l'Office national du thé depuis 2019.", []string{"paul-test → national-office-the président"}},
		{"a plural post behind a list", "Paul Test et Jean Testa, vice-présidents de l'Office national du thé, ont souri.", []string{
			"jean-testa → national-office-the vice-président", "paul-test → national-office-the vice-président"}},
		{"a court of a town", "Le président du tribunal administratif de Dosso, Paul Test, a souri.", []string{"paul-test → administratif-tribunal-ne-dosso président"}},
		{"told by the age", "Djuna Testou, 52 ans, a été nommé directeur de l'Office national du thé.", []string{"djuna-testou → national-office-the directeur"}},
		{"the Presidency", "Le secrétaire général de la Présidence, Paul Test, a souri.", []string{"paul-test → presidence secrétaire général"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, "Nouvelles de la région\n\nNiamey (ANP) – "+c.text), hold); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// A party in the brackets behind the head of a post, or with a place in those behind
// the name.
func TestPostParties(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"behind the head", "Paul Testard, maire (PS) de Lyon, a souri.", "paul-testard → fr-parti-socialiste"},
		{"with the place", "Le député Paul Testard (PS/Isère) a souri.", "paul-testard → fr-parti-socialiste"},
		{"short for the party behind the post", "Paul Testard, secrétaire du Parti socialiste (PS), a souri.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var want []string
			if c.want != "" {
				want = []string{c.want}
			}
			if got := told(read(t, "Nouvelles de la région\n\nParis (AFP) – La France a souri. "+c.text), graph.MemberOf); !slices.Equal(got, want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, want)
			}
		})
	}
}
