package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Wordings of the French press outside Vietnam: posts of regions, communes and
// envoys as Maghreb, African, Belgian, Swiss and Québec papers word them. Persons
// are invented.
func TestElsewhere(t *testing.T) {
	hold, met := graph.HoldsPosition, graph.MetWith
	for _, c := range []struct {
		name string
		text string
		typ  graph.RelationType
		want []string
	}{
		{"an abbreviated title ends no sentence", "Nouakchott - Le wali du Gorgol, Mohamed Ould Testi, a reçu mardi dans son bureau SEM. Hamid Testani, ambassadeur du Royaume du Maroc en Mauritanie.", met, []string{"hamid-testani → mohamed-ould-testi"}},
		{"a title inside a name", "Nouakchott - M. Mohamed Ould Cheikh El Testi, wali du Gorgol, a souri.", hold, []string{"mohamed-ould-cheikh-el-testi → mr-gorgol wali"}},
		{"a party's name in a person's", "Nouakchott - La wali du Gorgol, Mme Amal Mint Testi, a souri.", hold, []string{"amal-mint-testi → mr-gorgol wali"}},
		{"a post's word in a name", "Nouakchott - SEM. Emir Ali Testi, ambassadeur de l'Iran en Mauritanie, a souri.", hold, []string{"emir-ali-testi → ir ambassadeur"}},
		{"who works for somebody", "Oran - Le directeur de cabinet du wali d'Oran, M. Karim Testani, a souri.", hold, []string{"karim-testani → dz-oran directeur de cabinet du wali"}},
		{"a minister beside a minister", "Nouakchott - Le ministre délégué auprès du ministre de l'Intérieur, chargé du Budget, M. Yacoub Ould Testi, a souri.", hold,
			[]string{"yacoub-ould-testi → mr ministre délégué auprès du ministre de l'Intérieur chargé du Budget"}},
		{"acting, behind the body", "Antananarivo - Le maire de la commune urbaine de Mahajanga par intérim, Emilson Testamalala, a souri.", hold, []string{"emilson-testamalala → mg-mahajanga maire par intérim"}},
		{"respectively, names behind", "Le document a été signé par le président de la région du Brakna et le président du Conseil régional de Souss-Massa, respectivement MM. Mohamed Testi et Karim Testani.", hold,
			[]string{"karim-testani → conseil-ma-souss-massa président", "mohamed-testi → mr-brakna président"}},
		{"a list of envoys", "Il s'agit des ambassadeurs de Grèce, Mme Nike Testou, du Ghana, M. Nana Testi, de Bahreïn, M. Fouad Testani, et de la Suisse, M. Lukas Testmann.", hold,
			[]string{"fouad-testani → bh ambassadeur", "lukas-testmann → ch ambassadeur", "nana-testi → gh ambassadeur", "nike-testou → gr ambassadeur"}},
		{"in a body", "Le directeur de cabinet à l'Université de Liège, M. Noël Testard, a souri.", hold, []string{"noel-testard → universite-de-liege directeur de cabinet"}},
		{"whom an envoy meets is of the other state", "Le Premier ministre, Aïmene Testani, a reçu mardi Mary Test, ambassadrice des États-Unis en Algérie.", hold,
			[]string{"aimene-testani → dz Premier ministre", "mary-test → us ambassadrice"}},
		{"an envoy told of before", "Lubumbashi - Le nouvel ambassadeur de Chine en RDC a souri. L'ambassadeur Zhao Test séjourne à Lubumbashi.", hold, []string{"zhao-test → cn ambassadeur"}},
		{"a government of a region's adjective", "La vice-présidente du gouvernement wallon, Christie Testard, a souri.", hold, []string{"christie-testard → gouvernement-be-wallonie vice-présidente"}},
		{"chamber of commerce", "Le président de la Chambre de commerce et d'industrie de Côte d'Ivoire, Faman Testé, a souri.", hold, []string{"faman-teste → chambre-commerce-industrie-ci président"}},
		{"a body named before", "Nouakchott - La présidente du conseil régional de Nouakchott, Mme Fatimetou Mint Testi, a souri. Le secrétaire général du conseil régional, M. Ahmedou Testi, a souri aussi.", hold,
			[]string{"ahmedou-testi → conseil-mr-nouakchott secrétaire général", "fatimetou-mint-testi → conseil-mr-nouakchott présidente"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, "Nouvelles de la région\n\n"+c.text), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
