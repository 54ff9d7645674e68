package text_test

import (
	"strings"
	"testing"

	"entente/loader/text"
)

// A page's line is marked with the section that it belongs to: "m" the story, "t" other
// stories, "." none.
var pagesOfOthers = []struct{ name, language, lines string }{
	{"an unknown heading in capitals below a rule", "fr", `
. ______
. DANS LES AUTRES PAGES DU GUET
t Un nouveau consul de Testonie arrive à Testville
t M. Karim Testani a été nommé mardi consul honoraire de Testonie à Testville, où il succède à Jean Testard.
t La commission des ponts se réunit à Testay
t La ministre Aline Testard a coprésidé lundi à Testay la quatrième session de la commission mixte des ponts.`},
	{"below the writer's name in capitals", "fr", `
. NADIR TESTANI - ALINE TEST
t Deux communes de plus sur la liste des ponts
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.
. © Le Guet 2019`},
	{"below the tags", "fr", `
. Mots-clés : pont, Testonie
. Partager
t Deux communes de plus sur la liste des ponts
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.`},
	{"a heading that nothing parts from the story", "fr", `
. Ils en parlent aussi
t Deux communes de plus sur la liste des ponts
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.`},
	{"pictures above the titles", "fr", `
. Ils en parlent aussi
t Le maire Karim Testani et l'ambassadeur. Photo : AGT
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.`},
	{"days above the titles", "fr", `
. Ils en parlent aussi
. 12/03/2019
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.
. 11/03/2019
t Deux communes de plus sur la liste des ponts
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.`},
	{"days in front of the titles", "fr", `
. Dans la même rubrique :
t Mardi 7 mars 2017 - 18:03  Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.`},
	{"towns in front", "fr", `
. Ils en parlent aussi
t TESTAY - La délégation de Testbourg est arrivée. Une vingtaine de visiteurs ont été reçus par Karim Testani.
t TESTVILLE - Aline Testard prête serment. La nouvelle maire a prêté serment devant le gouverneur Jean Testard.`},
	{"behind the comments", "fr", `
. Commentaires (0)
. Imprimer | Envoyer à un ami
t À la une Le maire de Testay reçoit l'ambassadeur du Pérou
t Le maire de Testay, Karim Testani, a reçu vendredi à la mairie l'ambassadeur du Pérou en Testonie, José Testo.
t Deux communes de plus sur la liste
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.`},
	{"links only", "fr", `
. ILS EN PARLENT AUSSI
. Le maire de Testay reçoit l'ambassadeur du Pérou
. Deux communes de plus sur la liste des ponts`},
	{"the footer below the tags", "fr", `
. Mots-clés : pont, Testonie
. Ministère des Ponts de Testonie
. Agence du Guet testonien`},
	{"an agency, then who makes the page", "fr", `
m AVI
. Rédactrice en chef : Nguyen Testa Hoa
. Adresse : 12, rue du Pont, Testville, Testonie.
. Permis de publication : 25/GP-TEST`},
	{"a box of the story's own", "fr", `
. Nadir Testani/AFP
m À SAVOIR
m Testay est une ville de la province de Testala, qui compte 12 ponts et 20.000 habitants sur les deux rives.`},
	{"a list of the story's own", "fr", `
m Les accords conclus
m Accord de coopération entre Testay et Testbourg sur les ponts
m Mémorandum entre la province de Testala et la ville de Testay sur les routes`},
	{"a box within the story", "fr", `
. LIRE AUSSI
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.
t Deux communes de plus sur la liste
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.
m Le pont a été ouvert par la gouverneure de la province, Marie Testeur, devant deux cents invités.
m Il relie les deux rives de la Teste depuis lundi, après trois ans de travaux et bien des retards.
m La gouverneure a remercié les ouvriers, les ingénieurs et la ville de Testay, qui a payé la moitié.`},
	{"other stories within the story", "fr", `
. À ne pas manquer
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.
m Le pont a été ouvert par la gouverneure de la province, Marie Testeur, devant deux cents invités.
m Il relie les deux rives de la Teste depuis lundi, après trois ans de travaux et bien des retards.
. Mots-clés : pont, Testonie`},
	{"other stories with long summaries", "fr", `
. À ne pas manquer
t Le maire de Testay reçoit l'ambassadeur
t Le maire de Testay, Karim Testani, a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo.
t Il a été reçu ensuite par la gouverneure de la province, Marie Testeur, devant deux cents invités.
t Deux communes de plus sur la liste
t La ministre Aline Testard a remis dimanche le certificat des ponts aux maires de Testay et de Testbourg.`},
	{"who makes the page, in sentences", "fr", `
. Journal du Guet, 12, rue du Pont, Testville. Tél. : (84) 24 38 25 20.`},
	{"an interview", "fr", `
m Combien de temps ont duré les travaux ?
m Ils ont duré trois ans, dont deux sous la pluie, et nous avons perdu un an parce que la rivière a débordé.
m Et qui a payé le pont ?
m La province en a payé la moitié, la ville de Testay un quart et l'État le reste, ce qui est beaucoup pour nous.`},
	{"headings of the story", "fr", `
m Un partenariat né d'une rencontre
m Tout a commencé lorsque Karim Testani a reçu à Testay une délégation conduite par le gouverneur Jean Testard.
m La ville a alors offert un bateau à la province, qui lui a offert un pont en retour trois ans plus tard.
m Une visite au musée des ponts
m Jeudi, la délégation a déposé une gerbe au musée des ponts, avant de visiter la centrale de Testbourg.`},
	{"beginnings of other stories", "fr", `
m Il a ouvert le pont.
t Karim Testani a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo, qui venait de la ville de Testbourg ...
t Deux communes de plus sont sur la liste des ponts que la province de Testala tient depuis trois ans ...`},
	{"beginnings under a marker that a box may have", "fr", `
. A lire aussi
t Karim Testani a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo. Une barque a ...
t Deux communes de plus sont sur la liste des ponts que la province de Testala tient depuis trois ans ...`},
	{"what is on the front page", "fr", `
. À la une
t Testbourg : le pont rouvre aux camions
. Mis à jour le 21/06/2024 | Testville
t Le maire de Testbourg, Karim Testani, a inauguré vendredi une exposition au musée du fleuve.
t La Teste et le Guet s'entendent sur le péage
t Le ministre des Ponts, José Testo, a signé jeudi à Testville un protocole sur le péage des ponts.`},
	{"one sentence that breaks off", "fr", `
m Il a ouvert le pont.
m Karim Testani a reçu vendredi l'ambassadeur du Pérou en Testonie, José Testo, qui venait de la ville de Testbourg ...`},
	{"related", "en", `
. Mark Testing/AFP
t Mayor of Testham meets ambassador of Peru
t Mayor of Testham Karim Tester on Friday received Peruvian Ambassador to Testonia José Testo at the town hall.`},
	{"an unknown heading", "en", `
. Elsewhere at the Watch
t Mayor of Testham meets ambassador of Peru
t Mayor of Testham Karim Tester on Friday received Peruvian Ambassador to Testonia José Testo at the town hall.
t Bridge council holds fourth session
t Minister Susan Tester on Monday chaired the fourth session of the joint bridge council in the town of Testbury.`},
	{"a list under a marker", "fr", `
. Avec des informations de La Presse testonienne
. À lire aussi
t ■ Testay : la maire reste en place. La maire de Testay, Susan Testeur, a confirmé jeudi qu'elle briguerait un nouveau mandat à la tête de la ville et du canton des rives.
t ■ Testbourg ouvrira un bureau à Lima. Le ministre du Commerce, Karim Testani, en a fait l'annonce après une rencontre à Testville avec l'ambassadeur du Pérou, José Testo.
. ■ Notre dossier : les ponts de la province`},
	{"a link within the story", "fr", `
m Il a ouvert le pont.
. Pour approfondir : Le pont de Testay fermera en mai
m Jeudi, la délégation a déposé une gerbe au musée des ponts, avant de visiter la centrale de Testbourg.`},
	{"titles behind their day", "fr", `
. Sur le même thème
t 05.12.2014 Susan Testeur au Conseil des ponts à Testbourg
t Susan Testeur, ministre des Ponts, a participé le 3 décembre à Testbourg au Conseil des ponts de la province.`},
	{"photographs in a summary", "fr", `
. À lire aussi
t Testay : la ville fête le pont
t Le maire de Testay, Karim Testani, a inauguré vendredi une exposition de photos au musée du fleuve.
. Partager cet article     Commentaires (0)`},
	{"a list of links", "en", `
. - Mayor of Testham receives the ambassador of Peru
. - Meeting with the consul general of Bolivia.
. - Bridge council of Testbury extends greetings to Testham
. - Test company explores the river banks
. - Tel: 080.71.271 – 02923.819.056`},
	{"a list of the story's", "en", `
m The two sides listed four further proposals:
m - Exchange of engineers between the two towns
m - Joint clean-ups of the river banks
m - A hotline between the two mayors
. Share`},
}

func TestBlurbsOfOtherStories(t *testing.T) {
	stories := map[string]string{
		"fr": "Un pont relie les deux rives\n\nLe pont de Testay a été ouvert lundi.\n\nLa gouverneure Marie Testeur a ouvert lundi le pont de Testay, qui relie depuis hier les deux rives de la Teste après trois ans de travaux.\n\nLe maire Karim Testani a remercié les ouvriers, les ingénieurs et la province, qui a payé la moitié du pont et la route qui y mène.\n\nLa route sera ouverte au mois de mai.",
		"en": "A bridge joins the two banks\n\nThe bridge of Testham was opened on Monday.\n\nGovernor Mary Tester on Monday opened the bridge of Testham, which joins the two banks of the Test river after three years of work.\n\nMayor Karim Tester thanked the workers, the engineers and the province, which paid half of the bridge and the road that leads there.\n\nThe road will be opened in May.",
	}
	rulesOf := map[string]*text.Rules{"fr": rules(t, "fr"), "en": rules(t, "en")}
	for _, c := range pagesOfOthers {
		t.Run(c.name, func(t *testing.T) {
			lines := strings.Split(strings.TrimSpace(c.lines), "\n")
			raw := stories[c.language]
			for _, line := range lines {
				raw += "\n\n" + line[2:]
			}
			page := text.Split(raw, c.language, rulesOf[c.language])
			sections := map[string]string{}
			for _, b := range page.Blocks {
				sections[page.Slice(b.Start, b.End)] = b.Section
			}
			for _, line := range lines {
				if _, title, ok := strings.Cut(line, "  "); ok {
					line = line[:2] + title // behind its day
				}
				if want := map[byte]string{'m': "main", 't': "teaser", '.': ""}[line[0]]; sections[line[2:]] != want {
					t.Errorf("%q: section %q, want %q", line[2:], sections[line[2:]], want)
				}
			}
		})
	}
}
