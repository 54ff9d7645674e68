package extract_test

import (
	"testing"

	"entente/graph"
)

// Whom the words before a clause tell of, and what a counterpart's post is. Persons are invented.
func TestFrontedPartners(t *testing.T) {
	hold, met := graph.HoldsPosition, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"the subject has its own apposition", "Lors de son entretien avec le gouverneur de Tomsk, Tran Van Test, président de l'Association des ponts, a souri.", hold, []string{"tran-van-test → association-pont président"}},
		{"a minister met", "Le 5 mai, lors de sa rencontre avec le ministre lao de la Santé, M. Tran Van Test a souri.", hold, nil},
		{"whom a gerund received", "En recevant le Premier ministre lao, Tran Van Test a souri.", hold, nil},
		{"behind the date line", "Lors d'une rencontre avec le Premier ministre lao, l'ambassadeur du Vietnam au Laos, Tran Van Test, a souri.", hold, []string{"tran-van-test → vn ambassadeur"}},
		{"both are named", "Lors de son entretien avec le gouverneur de Tomsk, Pavel Testov, Tran Van Test a souri.", hold, []string{"pavel-testov → ru-tomsk gouverneur"}},
		{"he is a pronoun", "À l'issue de l'entretien avec le président cubain, Raul Testo Campos, il a souri.", hold, []string{"raul-testo-campos → cu président"}},
		{"a guest with his wife", "En recevant le Premier ministre vanuatais Joe Testari et son épouse, Tran Van Test, président de l'Association des ponts, a souri.", met, []string{"joe-testari → tran-van-test"}},
		{"after their talks", "Après leur entretien, le président Tran Van Test et le président russe Igor Testov ont souri.", met, []string{"igor-testov → tran-van-test"}},
	})
}

func TestCounterpartsOfOrgans(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"who chairs a parliament", "Le président de l'Assemblée nationale, Tran Van Test, a reçu son homologue lao Khamla Testa.", hold,
			[]string{"khamla-testa → la président de l'Assemblée nationale", "tran-van-test → assemblee-nationale président"}},
		{"told of by a shorter title", "La présidente de l'Assemblée nationale, Tran Thi Test, est à Séoul. Le 3 mai, la présidente Tran Thi Test s'est entretenue avec son homologue sud-coréen, Kim Test Ho.", hold,
			[]string{"kim-test-ho → kr présidente de l'Assemblée nationale", "tran-thi-test → assemblee-nationale présidente"}},
		{"the party of the other state", "Le secrétaire général du PCV, Tran Van Test, a reçu son homologue lao Khamla Testa. Le Parti populaire révolutionnaire lao tiendra son congrès.", hold,
			[]string{"khamla-testa → la-parti-populaire-revolutionnaire-lao secrétaire général", "tran-van-test → vn-parti-communiste-du-vietnam secrétaire général"}},
		{"a king is nobody's counterpart", "Le président de l'Assemblée nationale, Tran Van Test, est venu. Tran Van Test sera reçu par le roi Norodom Testa, puis s'entretiendra avec son homologue cambodgien Sok Testang.", hold,
			[]string{"norodom-testa → kh roi", "sok-testang → kh président de l'Assemblée nationale", "tran-van-test → assemblee-nationale président"}},
	})
}

func TestCountedStatesmen(t *testing.T) {
	signed := graph.Signed
	tellsAll(t, "Nouvelles de la région\n\nPhnom Penh (AKP) – ", "", []wording{
		{"two deputies of heads of government", "Le vice-Premier ministre cambodgien Sok Testang et le vice-Premier ministre lao Khamla Testa se sont entretenus. Les deux vice-Premiers ministres ont signé un accord sur le riz.", signed,
			[]string{"khamla-testa → accord-sur-le-riz-kh-la", "sok-testang → accord-sur-le-riz-kh-la"}},
		{"three ministers", "Le ministre cambodgien Sok Testang, son homologue lao Khamla Testa et le ministre vietnamien Tran Van Test se sont réunis. Les trois ministres signeront un accord sur le riz.", signed,
			[]string{"khamla-testa → accord-sur-le-riz-kh-la-vn (planned)", "sok-testang → accord-sur-le-riz-kh-la-vn (planned)", "tran-van-test → accord-sur-le-riz-kh-la-vn (planned)"}},
		{"the minutes are no accord told of before", "Le Cambodge et le Laos ont un accord sur le riz. Le ministre cambodgien Sok Testang a signé le procès-verbal.", signed, []string{"sok-testang → proces-verbal-kh"}},
	})
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"a republic that is a province", "Le président de la République du Tatarstan (Russie), Marat Testov, a souri.", graph.HoldsPosition, []string{"marat-testov → ru-tatarstan président"}},
	})
}
