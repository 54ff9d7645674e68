package extract_test

import (
	"testing"

	"entente/graph"
)

// Where posts are held that stand without their seat: lists of appointments, heads of towns and regions,
// what is said of somebody before "il", courts, ministries of those abroad. Persons are invented.
func TestSeatsOfOffices(t *testing.T) {
	hold, member := graph.HoldsPosition, graph.MemberOf
	tellsAll(t, "Nouvelles de Tunisie\n\n", "", []wording{
		{"seats named as towns are", "Les gouverneurs désignés sont : Ali Testou à Tunis, Omar Testa à Bizerte et Salah Testi à l'Ariana.", hold,
			[]string{"ali-testou → tn-tunis gouverneur", "omar-testa → tn-bizerte gouverneur", "salah-testi → tn-ariana gouverneur"}},
		{"of several new ones", "Les nouveaux gouverneurs sont : Ali Testou à Tunis, Omar Testa à Bizerte.", hold,
			[]string{"ali-testou → tn-tunis gouverneur", "omar-testa → tn-bizerte gouverneur"}},
		{"a line for each, opened by another sentence", "Un remaniement a touché le corps des gouverneurs en Tunisie. Voici les nominations :\n- Tunis : Ali Testou.\n- Bizerte : Omar Testa, succédant à Salah Testi.", hold,
			[]string{"ali-testou → tn-tunis gouverneur", "omar-testa → tn-bizerte gouverneur", "salah-testi → tn-bizerte gouverneur (former)"}},
		{"lines without a post", "La fête a eu lieu en Tunisie. Voici les résultats :\n- Tunis : Ali Testou.\n- Bizerte : Omar Testa.", hold, nil},
		{"at the head of a unit, in a line", "On retiendra les nominations suivantes :\n- Ali Testou à la tête du gouvernorat de Tunis.\n- Omar Testa à la tête du gouvernorat de Sfax.", hold,
			[]string{"ali-testou → tn-tunis gouverneur", "omar-testa → tn-sfax gouverneur"}},
		{"takes the reins of a unit", "Ali Testou prend les rênes du gouvernorat de Sfax.", hold,
			[]string{"ali-testou → tn-sfax gouverneur"}},
		{"the region named as its town", "La ville de Sfax est le chef-lieu de la région. Le gouverneur de la région, Ali Testou, a souri.", hold,
			[]string{"ali-testou → tn-sfax gouverneur"}},
	})
	tellsAll(t, "Nouvelles du Maroc\n\n", "", []wording{
		{"respectively behind the post", "Ali Testou et Omar Testa, walis respectivement de Rabat et de Tanger, ont souri au Maroc.", hold,
			[]string{"ali-testou → ma-rabat wali", "omar-testa → ma-tanger wali"}},
		{"member before a pronoun", "Ali Testou est né à Fès, au Maroc. Membre du Parti de l'Istiqlal (PI), il a trois enfants.", member,
			[]string{"ali-testou → ma-parti-de-l-istiqlal"}},
		{"post before a pronoun", "Ali Testou est né à Fès, au Maroc. Ancien gouverneur de Settat, il a trois enfants.", hold,
			[]string{"ali-testou → ma-settat gouverneur (former)"}},
		{"a post before another name", "Ali Testou est né à Fès, au Maroc. Ancien gouverneur de Settat, Omar Testa a trois enfants.", hold,
			[]string{"omar-testa → ma-settat gouverneur (former)"}},
		{"until he was named", "Ali Testou est wali de la région de Fès-Meknès. Il était jusqu'à sa nomination gouverneur de Settat.", hold,
			[]string{"ali-testou → ma-fes-meknes wali", "ali-testou → ma-settat gouverneur (former)"}},
		{"among several posts", "Ali Testou est né à Fès. Il a assumé plusieurs postes de responsabilité, dont celui de gouverneur de Settat.", hold,
			[]string{"ali-testou → ma-settat gouverneur (former)"}},
		{"a court in a town", "Omar Testa, procureur du Roi près le tribunal de première instance de Settat, a souri.", hold,
			[]string{"omar-testa → instance-premiere-tribunal-ma-settat procureur du Roi"}},
		{"party behind what a picture shows", "Ali Testou (à gauche), du Parti de l'Istiqlal, a souri.", member,
			[]string{"ali-testou → ma-parti-de-l-istiqlal"}},
	})
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"no region has a mayor", "La Région Île-de-France est venue. La maire Anne Testard a souri.", hold, nil},
		{"members of parliament, of no regional council", "Paul Testé, président du conseil régional de Bretagne, est venu, ainsi que les députés Jean Testin et Anne Testard.", hold,
			[]string{"anne-testard → fr député", "jean-testin → fr député", "paul-teste → conseil-fr-bretagne président"}},
		{"… but of a parliament", "Paul Testé, président du Parlement de Wallonie, est venu, ainsi que les députés Jean Testin et Anne Testard.", hold,
			[]string{"anne-testard → parlement-be-wallonie député", "jean-testin → parlement-be-wallonie député", "paul-teste → parlement-be-wallonie président"}},
		{"who leads a delegation told of before", "Une délégation de Vannes a visité la mairie de Mbour. Elle était conduite par le maire adjoint, Paul Testé.", hold,
			[]string{"paul-teste → fr-vannes maire adjoint"}},
		{"whose mayor", "Une délégation de la ville de Vannes, dans la région Bretagne, dirigée par son maire Paul Testé, est venue.", hold,
			[]string{"paul-teste → fr-vannes maire"}},
		{"deputy ministers are of one federation", "Le Québec et la Wallonie coopèrent. Le sous-ministre des Relations internationales, Paul Testé, a parlé pour le Québec.", hold,
			[]string{"paul-teste → ca-quebec sous-ministre des Relations internationales"}},
		{"a board", "Paul Testé est président du Conseil d'Administration de la Société des Pétroles du Sénégal.", hold,
			[]string{"paul-teste → petrole-societe-sn président du Conseil d'Administration"}},
		{"a chair in brackets, of nothing named", "Paul Testé (président de 1969 à 1972) est venu en Suisse.", hold, nil},
		{"those abroad", "Le secrétaire général du ministère des Affaires étrangères et de la Communauté nationale à l'étranger, Ali Testou, est venu.", hold,
			[]string{"ali-testou → affaire-communaute-etranger-etrangere-ministere-nationale secrétaire général"}},
	})
	tellsAll(t, "Nouvelles du Cameroun\n\n", "", []wording{
		{"so many prefects named", "Au Cameroun, 17 préfets nommés. Dans la Vina, Paul Testé prend les commandes.", hold,
			[]string{"paul-teste → cm-vina préfet"}},
		{"the larger unit behind the seat", "Ont été nommés sous-préfets : Paul Testé à Bafia région de l'Adamaoua, Jean Testin à Obala région de l'Adamaoua.", hold,
			[]string{"jean-testin → cm-obala sous-préfet", "paul-teste → cm-bafia sous-préfet"}},
	})
	tellsAll(t, "Nouvelles du Mali\n\n", "Bamako - ", []wording{
		{"Mr", "L'ambassadeur du Togo, Mr Ali Testou, a souri.", hold,
			[]string{"ali-testou → tg ambassadeur"}},
		{"a short rank", "Le gouverneur de la Région de Ségou, le Lt-Col Adama Testou, a souri.", hold,
			[]string{"adama-testou → ml-segou gouverneur"}},
		{"a police rank", "Le gouverneur de la Région de Ségou, le commissaire principal de police Adama Testou, a souri.", hold,
			[]string{"adama-testou → ml-segou gouverneur"}},
		{"who receives is in nobody's company", "La présidente de la Région Île-de-France, Anne Testard, accompagnée de l'ambassadeur, a été reçue par le Premier ministre Adama Testou.", hold,
			[]string{"adama-testou → ml Premier ministre", "anne-testard → fr-ile-de-france présidente"}},
		{"several members of parliament", "Les députés Adama Testou et Ali Testi ont souri.", hold,
			[]string{"adama-testou → ml député", "ali-testi → ml député"}},
		{"one who runs a town hall", "Adama Testou, qui dirige la mairie de Kati, a souri.", hold,
			[]string{"adama-testou → ml-kati maire"}},
		{"no candidate", "Adama Testou est candidat à la mairie de Kati.", hold, nil},
		{"replaced at a town hall", "Adama Testou a été remplacé par Ali Testi à la mairie de Kati.", hold,
			[]string{"adama-testou → ml-kati maire (former)", "ali-testi → ml-kati maire"}},
		{"one for each town", "La convention a été signée par les maires des deux villes, Jean Testin pour Angers et Adama Testou pour Bamako.", hold,
			[]string{"adama-testou → ml-bamako maire", "jean-testin → fr-angers maire"}},
		{"an army", "Le chef d'état-major de l'armée de terre, le général Adama Testou, a souri.", hold,
			[]string{"adama-testou → armee-terre chef d'état-major"}},
		{"a founding member", "Adama Testou est membre fondateur du Rassemblement pour le Mali.", member,
			[]string{"adama-testou → ml-rassemblement-pour-le-mali"}},
		{"a militant of a party", "Adama Testou, militant du Rassemblement pour le Mali, a souri.", member,
			[]string{"adama-testou → ml-rassemblement-pour-le-mali"}},
		{"a militant of something else", "Adama Testou, militant du ministère de la Santé, a souri.", member, nil},
		{"the parliament of a state named as its capital", "L'Assemblée nationale de Djibouti a souri.", graph.PartOf,
			[]string{"assemblee-nationale-dj → dj"}},
		{"the capital's mayor", "Le maire de Djibouti, Ali Testou, a souri.", hold,
			[]string{"ali-testou → dj-djibouti maire"}},
	})
}
