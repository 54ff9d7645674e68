package extract_test

import (
	"testing"

	"entente/graph"
)

// Who has a post or gives it up by a verb before "le poste de", and of whose province the committee is that
// a council chooses. Persons are invented.
func TestOfficesTaken(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, part := graph.HoldsPosition, graph.ParticipatedIn
	tellsAll(t, head, "", []wording{
		{"gives it up", "Tran Van Test quittera ses fonctions de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président (former)"}},
		{"resigns", "Tran Van Test a démissionné de son poste de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président (former)"}},
		{"ceases to hold", "Tran Van Test cesse d'occuper le poste de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président (former)"}},
		{"goes on", "Tran Van Test continuera d'assumer la fonction de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"named to hold", "Tran Van Test a été désigné. Il est nommé pour assumer le poste de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"where he will hold it", "Tran Van Test est muté. Il rejoindra le bureau, où il occupera le poste de président du Comité populaire de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"not who keeps a promise", "Tran Van Test tient le président du Comité populaire de Gia Lai pour un ami.", hold, nil},
		{"the council's committee", "Tran Van Test, président du Comité populaire de Gia Lai, et Le Van Deux, président du Comité populaire de Cao Bang, sont venus. Le Conseil populaire de Gia Lai a libéré Pham Van Trois du poste de président du Comité populaire.", hold,
			[]string{"le-van-deux → comite-populaire-vn-cao-bang président", "pham-van-trois → comite-populaire-vn-gia-lai président (former)", "tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"to whom something is done", "Le Conseil populaire de Gia Lai a tenu sa 7e session. Lors de la session, le Conseil a remercié Tran Van Test.", part, []string{"conseil-populaire-vn-gia-lai → 7e-session"}},
		{"who speaks, told behind the verb", "Le Conseil populaire de Gia Lai a tenu sa 7e session. Lors de la session, a pris la parole Tran Van Test.", part,
			[]string{"conseil-populaire-vn-gia-lai → 7e-session", "tran-van-test → 7e-session"}},
		{"members behind a colon", "Plusieurs membres du Bureau politique font partie de la délégation : le ministre des Finances Tran Van Test et le ministre de la Santé Le Van Deux.", graph.MemberOf,
			[]string{"le-van-deux → bureau-politique", "tran-van-test → bureau-politique"}},
		{"guests of members", "Les membres du Bureau politique ont salué deux invités : Tran Van Test et Le Van Deux.", graph.MemberOf, nil},
		{"an organ with and without its party", "La décision du Bureau politique de nommer Tran Van Test, membre du Bureau politique, au poste de secrétaire du Comité du Parti de Gia Lai est connue.", graph.MemberOf,
			[]string{"tran-van-test → bureau-politique"}},
		{"a body and its term", "Tran Van Test quitte ses fonctions de secrétaire du Comité central du Parti communiste du Vietnam pour le 13e mandat.", hold,
			[]string{"tran-van-test → central-comite-vn-parti-communiste-du-vietnam secrétaire (former)"}},
		{"unnamed holders beside a named one", "Le maire de Nantes, Paul Testard, et les secrétaires des provinces de Gia Lai et de Lang Son ont assisté au forum des villes.", part,
			[]string{"paul-testard → forum-des-villes-e3b98a4da31a127d", "vn-gia-lai → forum-des-villes-e3b98a4da31a127d", "vn-lang-son → forum-des-villes-e3b98a4da31a127d"}},
		{"of whom somebody spoke", "Le maire de Nantes, Paul Testard, qui a salué les secrétaires des provinces de Gia Lai et de Lang Son, a assisté au forum des villes.", part,
			[]string{"paul-testard → forum-des-villes-e3b98a4da31a127d"}},
		{"upon the invitation of a member", "Sok Test a entamé une visite officielle au Vietnam sur l'invitation du membre du Bureau politique et Premier ministre vietnamien Tran Van Test.", graph.MemberOf,
			[]string{"tran-van-test → bureau-politique"}},
	})
}

// "Ce dernier" behind a preposition, "ceux-ci" behind a list, and who accompanies somebody. Persons are
// invented.
func TestLatterMet(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	met := graph.MetWith
	tellsAll(t, head, "", []wording{
		{"who invited", "Tran Van Test se rend en Suisse à l'invitation de son homologue Urs Testmann. Il s'est entretenu avec ce dernier.", met, []string{"tran-van-test → urs-testmann"}},
		{"another who meets the guest", "Tran Van Test a reçu l'ambassadeur de Suisse, Urs Testmann. Le ministre Le Van Deux a eu un entretien avec ce dernier.", met,
			[]string{"le-van-deux → urs-testmann", "tran-van-test → urs-testmann"}},
		{"no woman", "Tran Van Test se rend en Suisse à l'invitation de M. Urs Testmann. Il s'est entretenu avec cette dernière.", met, nil},
		{"those of a list", "Les nouveaux ambassadeurs sont Tran Van Test, ambassadeur en Suisse, Le Van Deux, ambassadeur en Belgique, et Pham Van Trois, ambassadeur au Togo. Ceux-ci ont été reçus par le ministre Bui Van Quatre.", met,
			[]string{"bui-van-quatre → le-van-deux", "bui-van-quatre → pham-van-trois", "bui-van-quatre → tran-van-test"}},
		{"who accompanies", "Le ministre Tran Van Test, accompagnant le président Le Van Deux, a rencontré le maire de Nantes, Paul Testard.", met, []string{"paul-testard → tran-van-test"}},
	})
}
