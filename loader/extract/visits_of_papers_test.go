package extract_test

import (
	"testing"

	"entente/graph"
)

// Where papers of the French-speaking world say that somebody goes. Persons are invented.
func TestVisitsOfPapers(t *testing.T) {
	visit := graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the state behind a town", "Le ministre malien Marc Testou s'est rendu à Berne, en Suisse.", visit, []string{"marc-testou → ch", "marc-testou → ch-berne"}},
		{"another state behind a comma", "Le ministre malien Marc Testou s'est rendu à Berne, en Suisse on vote.", visit, []string{"marc-testou → ch", "marc-testou → ch-berne"}},
		{"an adverb within the verb", "Le ministre malien Marc Testou s'est d'ailleurs déjà rendu à Lomé.", visit, []string{"marc-testou → tg-lome"}},
		{"on the way back", "Le ministre malien Marc Testou a regagné Bamako lundi en provenance du Togo.", visit, []string{"marc-testou → tg"}},
		{"whence he came", "Le ministre malien Marc Testou a salué des visiteurs en provenance du Togo.", visit, nil},
		{"leaves to attend", "Le ministre malien Marc Testou a quitté Bamako pour assister à Lomé à un forum.", visit, []string{"marc-testou → tg-lome"}},
		{"there for some days", "À Lomé depuis près de deux jours, le ministre malien Marc Testou a visité une école.", visit, []string{"marc-testou → tg-lome"}},
		{"made a visit of a town", "Le ministre malien Marc Testou a effectué la visite de la ville de Lomé.", visit, []string{"marc-testou → tg-lome"}},
		{"the programme of somebody else", "Le ministre Marc Testou entame une visite de travail dans la région de Kayes, dans le cadre du programme du président Paul Testard.", visit, []string{"marc-testou → ml-kayes"}},
		{"welcomed at the foot of the plane", "Accueilli à sa descente d'avion par le ministre togolais Paul Testard, le président malien Marc Testou séjourne à Lomé.", visit, []string{"marc-testou → tg-lome"}},
		{"his host", "Le président malien Marc Testou est au Togo. Durant son séjour à Lomé, il verra son hôte, le président Paul Testard.", visit, []string{"marc-testou → tg", "marc-testou → tg-lome"}},
		{"whose journey companions make", "Le ministre malien Marc Testou entame une mission au Togo. Mardi, il se rendra à Lomé. Il a salué le maire Paul Testard. Jean Testo et Awa Testa l'accompagnent.", visit,
			[]string{"awa-testa → tg", "jean-testo → tg", "marc-testou → tg", "marc-testou → tg-lome (planned)"}},
		{"neither of them came", "Le ministre malien Marc Testou entame une mission au Togo. Ni Jean Testo ni Awa Testa n'étaient du voyage.", visit, []string{"marc-testou → tg"}},
		{"unknown towns before an aside", "Le préfet Marc Testou s'est rendu successivement à Korhogo, Testabo et Testadougou, dans la même région.", visit,
			[]string{"marc-testou → ci-korhogo", "marc-testou → ci-testabo", "marc-testou → ci-testadougou"}},
		{"before the road goes on", "L'ambassadeur du Japon, Marc Testou, a fait un détour par Bouaké avant de prendre la route du village de Sakassou.", visit, []string{"marc-testou → ci-bouake", "marc-testou → ci-sakassou"}},
		{"that of another", "La ministre-présidente de la Sarre, Marie Testou, est à Luxembourg. Cette visite fait suite à celle du Premier ministre Paul Testard en Sarre.", visit,
			[]string{"marie-testou → lu", "paul-testard → de-sarre"}},
		{"announced somewhere", "Le ministre malien Marc Testou est annoncé à Lomé pour lundi.", visit, []string{"marc-testou → tg-lome (planned)"}},
		{"what he announced", "Le ministre malien Marc Testou a annoncé à Lomé une réforme.", visit, nil},
		{"there on that day", "Le gouverneur Marc Testou est ce dimanche 17 janvier, à Lomé, en mission de sécurité.", visit, []string{"marc-testou → tg-lome --01-17"}},
		{"behind a stage", "Après l'étape de Kayes, le ministre Marc Testou est arrivé à Bamako.", visit, []string{"marc-testou → ml-bamako", "marc-testou → ml-kayes"}},
		{"named behind the post", "Le ministre de l'Administration territoriale était lundi à Lomé. Une foule l'a salué. Le ministre de l'Administration territoriale, Marc Testou, a souri.", visit, []string{"marc-testou → tg-lome"}},
		{"two of that post", "Le ministre de la Santé était lundi à Lomé. Le ministre de la Santé, Marc Testou, a souri. Le ministre de la Santé, Paul Testard, a dormi.", visit, nil},
		{"a town that received an official visit", "Le canton du Valais a reçu la visite officielle de l'ambassadeur d'Italie, Marc Testou.", visit, []string{"marc-testou → ch-valais"}},
	})
}

// Whom "il" means behind a date, and other ways to tell who meets whom.
func TestMeetingsOfPapers(t *testing.T) {
	met := graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"he goes on from day to day", "Le ministre malien Marc Testou est à Lomé. Mercredi, il a rencontré le maire, Paul Testard. Le lendemain, il a eu un entretien avec le gouverneur Jean Testo.", met,
			[]string{"jean-testo → marc-testou", "marc-testou → paul-testard"}},
		{"the next subject", "Le ministre malien Marc Testou est à Lomé. Mercredi, le maire Paul Testard a souri. Le lendemain, il a eu un entretien avec le gouverneur Jean Testo.", met, []string{"jean-testo → paul-testard"}},
		{"among several hosts", "Le ministre malien Marc Testou a été accueilli par plusieurs personnalités, dont le président du Sénat, Paul Testard.", met, []string{"marc-testou → paul-testard"}},
		{"to meet some", "Le ministre malien Marc Testou était à Lomé pour rencontrer des élus, dont le maire Paul Testard.", met, []string{"marc-testou → paul-testard"}},
		{"went to see him", "Le ministre malien Marc Testou séjourne à Lomé. Le maire Paul Testard lui a rendu visite.", met, []string{"marc-testou → paul-testard"}},
		{"at table", "La préfète Marie Testou a participé à un déjeuner avec le maire Paul Testard.", met, []string{"marie-testou → paul-testard"}},
		{"the visit goes on by talks", "Le ministre malien Marc Testou est à Lomé. Sa visite se poursuivra par des entretiens avec le maire Paul Testard.", met, []string{"marc-testou → paul-testard (planned)"}},
		{"a saint's name behind a title", "La ministre québécoise Marie Saint-Test est à Lomé. Mme Saint-Test a rencontré le maire Paul Testard.", met, []string{"marie-saint-test → paul-testard"}},
		{"the head of state is no president of a chamber", "Le président Marc Testou a reçu le président de l'Assemblée nationale, Paul Testard. Le chef de l'État s'est entretenu avec le maire Jean Testo.", met, []string{"marc-testou → paul-testard"}},
		{"envoys of each state, named next", "Les ambassadeurs du Mali et du Togo ont présenté leurs lettres de créance au ministre Marc Testou. Il s'agit de Paul Testard et de Jean Testo.", met,
			[]string{"jean-testo → marc-testou", "marc-testou → paul-testard"}},
		{"more envoys than names", "Les ambassadeurs du Mali, du Tchad et du Togo ont présenté leurs lettres de créance au ministre Marc Testou. Il s'agit de Paul Testard et de Jean Testo.", met, nil},
	})
}
