package extract_test

import (
	"testing"

	"entente/graph"
)

// Governors, envoys and others who are moved from one seat to another, or whose functions end. Persons are
// invented.
func TestMovesOfPost(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles d'Algérie\n\nAlger – ", "", []wording{
		{"lines of a list", "Ont été permutés les gouverneurs ci-après :\n- Ali Testi, de Béja à Gabès\n- Omar Testou de Gabès au Kef", hold,
			[]string{"ali-testi → tn-beja gouverneur (former)", "ali-testi → tn-gabes gouverneur", "omar-testou → tn-gabes gouverneur (former)", "omar-testou → tn-le-kef gouverneur"}},
		{"in one sentence", "Les walis suivants ont été mutés : Ali Testi de Mila à Tiaret, Omar Testou de Tiaret à Mila.", hold,
			[]string{"ali-testi → dz-mila wali (former)", "ali-testi → dz-tiaret wali", "omar-testou → dz-mila wali", "omar-testou → dz-tiaret wali (former)"}},
		{"named to seats one by one", "Ont été nommés walis : Ali Testi à Chlef et Omar Testou à Batna.", hold,
			[]string{"ali-testi → dz-chlef wali", "omar-testou → dz-batna wali"}},
		{"seats in brackets", "Mouvement des gouverneurs : Ali Testi (Siliana), Omar Testou (Kasserine).", hold,
			[]string{"ali-testi → tn-siliana gouverneur", "omar-testou → tn-kasserine gouverneur"}},
		{"a noun that moves them", "Le décret porte mutation de M. Ali Testi, wali de Laghouat, à la wilaya de Relizane, et de M. Omar Testou, wali de Mila, à la wilaya de Laghouat.", hold,
			[]string{"ali-testi → dz-laghouat wali (former)", "ali-testi → dz-relizane wali", "omar-testou → dz-laghouat wali", "omar-testou → dz-mila wali (former)"}},
		{"an envoy, and others moved", "Ali Testi est nommé ambassadeur d'Algérie au Nigeria, alors que Nadia Testa est mutée de Berne à Lisbonne, Omar Testou, d'Abidjan à Dakar.", hold,
			[]string{"ali-testi → dz ambassadeur", "nadia-testa → dz ambassadeur", "omar-testou → dz ambassadeur"}},
		{"an envoy's place taken", "Ali Testi est nommé ambassadeur d'Algérie à Rome. En Espagne, Karim Testaoui a remplacé Omar Testou.", hold,
			[]string{"ali-testi → dz ambassadeur", "karim-testaoui → dz ambassadeur", "omar-testou → dz ambassadeur (former)"}},
		{"where envoys were", "Il est mis fin, à compter du 3 mai, aux fonctions de trois ambassadeurs. Ce sont Ali Testi (Liban), Omar Testou (Mali) et Nadia Testa (Togo).", hold,
			[]string{"ali-testi → dz ambassadeur (former)", "nadia-testa → dz ambassadeur (former)", "omar-testou → dz ambassadeur (former)"}},
		{"functions that end", "Le président a mis fin aux fonctions du wali de Mila, Ali Testi.", hold,
			[]string{"ali-testi → dz-mila wali (former)"}},
		{"functions exercised by", "Il est mis fin aux fonctions de wali de Mila, exercées par M. Ali Testi.", hold,
			[]string{"ali-testi → dz-mila wali (former)"}},
		{"installed in functions", "Le ministre a supervisé l'installation de M. Omar Testou dans ses fonctions de wali de Mila.", hold,
			[]string{"omar-testou → dz-mila wali"}},
		{"who says so keeps the post", "Le président a mis fin aux fonctions du wali de Mila, Ali Testi, a déclaré le ministre de la Santé, Omar Testou.", hold,
			[]string{"ali-testi → dz-mila wali (former)", "omar-testou → dz ministre de la Santé"}},
		{"a journey is no move", "Les gouverneurs sont partis. Ali Testi est allé de Béja à Gabès.", hold, nil},
		{"received, not named", "Les walis ont été reçus. Ali Testi à Mila et Omar Testou à Batna ont souri.", hold, nil},
		{"come from one to another", "Les préfets ont été reçus avec Ali Testi, venu de Béja à Gabès.", hold, nil},
	})
}

// The message of a head of state is brought by one of his own.
func TestSenderOfMessage(t *testing.T) {
	tellsAll(t, "Nouvelles d'Algérie\n\nAlger – ", "", []wording{
		{"brought", "Le wali de Mila, Ali Testi, a reçu le ministre malien de la Santé, Moussa Testé, porteur d'un message du président Omar Testou.", graph.HoldsPosition,
			[]string{"ali-testi → dz-mila wali", "moussa-teste → ml ministre de la Santé", "omar-testou → ml président"}},
		{"received by", "Le ministre malien de la Santé, Moussa Testé, a été reçu par le président Omar Testou.", graph.HoldsPosition,
			[]string{"moussa-teste → ml ministre de la Santé", "omar-testou → dz président"}},
	})
}
