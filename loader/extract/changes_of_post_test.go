package extract_test

import (
	"testing"

	"entente/graph"
)

// Changes of posts: who is moved, who comes after whom, stories and tables of appointments.
func TestChangesOfPosts(t *testing.T) {
	tellsAll(t, "", "", []wording{
		{"moved to another unit", "Alger, 3 mars 2020. M. Brahim Lounis, wali de Skikda, est muté à la wilaya de Guelma.", graph.HoldsPosition,
			[]string{"brahim-lounis → dz-guelma wali", "brahim-lounis → dz-skikda wali (former)"}},
		{"moved in the same capacity", "N'Djamena, 3 mars 2020. Mme Fatimé Abakar, préfète de Mao, est mutée en la même qualité à Sarh.", graph.HoldsPosition,
			[]string{"fatime-abakar → td-mao préfète (former)", "fatime-abakar → td-sarh préfète"}},
		{"a story of new prefects", "Cameroun : nouveaux préfets\n\nDans le Wouri, Serge Etoga prend le commandement. L'ancien préfet de la Lékié prend la place de Basile Mokam. Dans la Sanaga-Maritime, le décret désigne Paul Essomba pour remplacer Luc Atanga. Paul Onana et Jean Bikélé prennent respectivement les commandes dans le Nyong-et-Kellé et le Nkam.", graph.HoldsPosition,
			[]string{"basile-mokam → cm-wouri préfet (former)", "jean-bikele → cm-nkam préfet", "luc-atanga → cm-sanaga-maritime préfet (former)", "paul-essomba → cm-sanaga-maritime préfet", "paul-onana → cm-nyong-et-kelle préfet", "serge-etoga → cm-lekie préfet (former)", "serge-etoga → cm-wouri préfet"}},
		{"who appoints and removes", "Yaoundé - Le Cameroun a souri. Paul Testa nomme un ambassadeur au Gabon. Marc Testi destitue le maire de Douala. Jean Testou limoge le ministre de la Santé, Luc Testu. Yves Testard, nommé ministre du Commerce, a souri.", graph.HoldsPosition,
			[]string{"luc-testu → cm ministre de la Santé", "yves-testard → cm ministre du Commerce"}},
		{"what he is by trade", "Yaoundé - Paul Testa est un diplomate de carrière, ancien recteur de l'Université de Douala. Marie Testou est une juriste, ancienne préfète du Wouri, et a deux enfants.", graph.HoldsPosition,
			[]string{"marie-testou → cm-wouri préfète (former)", "paul-testa → universite-cm-douala recteur (former)"}},
		{"no story of appointments", "Dans le Wouri, Serge Etoga succède à Paul Onana. Les préfets sont venus.", graph.HoldsPosition,
			nil},
		{"the newcomer's post before", "Dakar - Hamed Touré est nommé préfet de Thiès. Jusque-là sous-préfet de Mbour, le nouveau promu remplace Sylvain Yao.", graph.HoldsPosition,
			[]string{"hamed-toure → sn-mbour sous-préfet (former)", "hamed-toure → sn-thies préfet", "sylvain-yao → sn-thies préfet (former)"}},
		{"who its holder is", "Dakar - Le nouveau maire de Thiès est Ousmane Diop.", graph.HoldsPosition,
			[]string{"ousmane-diop → sn-thies maire"}},
		{"one under a prefect is one", "Abidjan - Moussa Kone, sous-préfet de Tiébissou, a parlé.", graph.HoldsPosition,
			[]string{"moussa-kone → ci-tiebissou sous-préfet"}},
		{"enumerated", "Rabat - L'élection des trois vice-présidents du conseil régional de Souss-Massa s'est tenue lundi. Il s'agit de Karim Bennali (PAM), Hassan Alami du Rassemblement national des Indépendants (RNI) et Leila Idrissou (PI).", graph.HoldsPosition,
			[]string{"hassan-alami → conseil-ma-souss-massa vice-président", "karim-bennali → conseil-ma-souss-massa vice-président", "leila-idrissou → conseil-ma-souss-massa vice-président"}},
		{"parties behind names", "Rabat - L'élection des trois vice-présidents du conseil régional de Souss-Massa s'est tenue lundi. Il s'agit de Karim Bennali (PAM), Hassan Alami du Rassemblement national des Indépendants (RNI) et Leila Idrissou (PI).", graph.MemberOf,
			[]string{"hassan-alami → ma-rassemblement-national-des-independants", "karim-bennali → ma-parti-authenticite-et-modernite", "leila-idrissou → ma-parti-de-l-istiqlal"}},
		{"fallen to", "Rabat - Karim Bennali a été élu président du conseil régional de Souss-Massa. Les postes de vice-présidents sont revenus à Hassan Alami (PAM) et Leila Idrissou.", graph.HoldsPosition,
			[]string{"hassan-alami → conseil-ma-souss-massa vice-président", "karim-bennali → conseil-ma-souss-massa président", "leila-idrissou → conseil-ma-souss-massa vice-président"}},
		{"a table with numbers", "Rabat - Le Roi a nommé des walis.\n\nIl s'agit de :\n\n1-Wali de la région de Rabat-Salé-Kénitra, Gouverneur de la préfecture de Rabat : Driss El Mansali.\n\n2-Wali, Directeur général de la Protection civile : Omar Kabbali.", graph.HoldsPosition,
			[]string{"driss-el-mansali → ma-rabat Gouverneur", "driss-el-mansali → ma-rabat-sale-kenitra Wali", "omar-kabbali → civile-protection Directeur général"}},
		{"an envoy and his host only", "Rabat - Mme Salma Berradi, Ambassadeur auprès de la République gabonaise, est venue.", graph.HoldsPosition,
			[]string{"salma-berradi → ma Ambassadeur"}},
		{"an envoy where he is sent", "Bamako, 3 mai 2020 - M. Paul Meyer, ambassadeur auprès du Mali, est venu.", graph.HoldsPosition,
			nil},
	})
}

// Posts told apart from the names of those who hold them, and seats that something beside them tells.
func TestPostsToldApart(t *testing.T) {
	tellsAll(t, "", "", []wording{
		{"sectors in brackets", "Abidjan - Le Premier ministre est accompagné des ministres Awa Touré (Santé), Jean Koffi (Intérieur et Sécurité) et Paul Akan (Pêche).", graph.HoldsPosition,
			[]string{"awa-toure → ci ministre (Santé)", "jean-koffi → ci ministre (Intérieur et Sécurité)", "paul-akan → ci ministre (Pêche)"}},
		{"members beside their president", "Bruxelles - La mission était composée de M. Luc Dumont, Président du Parlement de Wallonie, ainsi que les députés Anne Lambert et Karim Haddad.", graph.HoldsPosition,
			[]string{"anne-lambert → parlement-be-wallonie député", "karim-haddad → parlement-be-wallonie député", "luc-dumont → parlement-be-wallonie Président"}},
		{"rectors and their universities", "Dakar - Les rectrices Awa Ndiaye (Université de Thiès) et Fatou Fall (Université de Bambey) sont venues.", graph.HoldsPosition,
			[]string{"awa-ndiaye → universite-sn-thies rectrice", "fatou-fall → universite-sn-bambey rectrice"}},
		{"plural titles", "Bruxelles - Les chargés d'affaires du Japon, Kenji Sato, et de Cuba, Luis Gomez, sont venus.", graph.HoldsPosition,
			[]string{"kenji-sato → jp chargé d'affaires", "luis-gomez → cu chargé d'affaires"}},
		{"heads of two states", "Kinshasa - Les deux chefs d'État, Paul Kabonga et Jean Sassa, se sont rencontrés.", graph.HoldsPosition,
			nil},
		{"a vice-president who is a region's minister", "Namur - M. Luc Dumont, Vice-Président et Ministre flamand de l'Emploi, est venu.", graph.HoldsPosition,
			[]string{"luc-dumont → be-flandre Ministre de l'Emploi", "luc-dumont → be-flandre Vice-Président"}},
		{"where somebody worked", "Kinshasa - M. Paul Kabonga a travaillé au ministère des Finances comme directeur de cabinet. Il était depuis 2009 directeur général de la Banque centrale.", graph.HoldsPosition,
			[]string{"paul-kabonga → banque directeur général (former)", "paul-kabonga → finance-ministere directeur de cabinet (former)"}},
		{"the leader of a mission", "Namur - Une mission de la ville de Thiès, dirigée par M. Modou Fall, directeur des relations internationales, est à Liège.", graph.HoldsPosition,
			[]string{"modou-fall → sn-thies directeur des relations internationales"}},
		{"a signature", "Contacts :\n\nLuc Brunnel, directeur de la jeunesse, Région Bretagne", graph.HoldsPosition,
			[]string{"luc-brunnel → fr-bretagne directeur de la jeunesse"}},
		{"a minister beside his premier", "Québec - Le premier ministre du Québec, Jean Tremblay, accompagné du ministre de l'Économie, Luc Roy, est à Lyon.", graph.HoldsPosition,
			[]string{"jean-tremblay → ca-quebec premier ministre", "luc-roy → ca-quebec ministre de l'Économie"}},
		{"the mayor of the town of which the governor was told", "Tunis - Le gouverneur de Sousse, Rached Jaidi, et le maire de la ville, Ali Gharbi, étaient présents.", graph.HoldsPosition,
			[]string{"ali-gharbi → tn-sousse maire", "rached-jaidi → tn-sousse gouverneur"}},
		{"a man of a people", "Lomé - Le président de la Banque africaine de développement (BAD), le Ghanéen Kofi Testah, est venu.", graph.HoldsPosition,
			[]string{"kofi-testah → banque-africaine-de-developpement président"}},
		{"the state before a headline's colon", "Bénin : Moussa Kéréko reçoit les nouveaux ambassadeurs allemand, cubain et malien\n\nLe Président de la République, Moussa Kéréko, a reçu les nouveaux ambassadeurs allemand, cubain et malien.", graph.HoldsPosition,
			[]string{"moussa-kereko → bj Président de la République"}},
		{"a surname that is an adjective", "Lyon - M. Jean Petit, maire de Bron, a signé.", graph.HoldsPosition,
			[]string{"jean-petit → fr-bron maire"}},
		{"shown with somebody", "Lyon reçoit Thiès\n\nLa ville de Lyon a reçu une mission.\n\nPaul Bois, maire de Lyon, avec Awa Ndiaye et Modou Fall.", graph.MetWith,
			[]string{"awa-ndiaye → paul-bois", "modou-fall → paul-bois"}},
		{"with a verb", "Lyon - Paul Bois, maire de Lyon, avec Awa Ndiaye, dirige une école.", graph.MetWith,
			nil},
		{"agreed with", "Dakar - Le maire de Thiès, Modou Fall, a convenu avec l'ambassadrice du Canada, Marie Brun, d'un calendrier.", graph.MetWith,
			[]string{"marie-brun → modou-fall"}},
		{"renewed together", "Dakar - Le maire de Dakar, Jean Sarr, et le maire de Lyon, Paul Bois, ont prolongé jusqu'en 2027 leur convention.", graph.MetWith,
			[]string{"jean-sarr → paul-bois"}},
		{"of two bodies", "Abidjan - L'accord entre le Port autonome d'Abidjan et le Port autonome de Lomé a été signé par les directeurs généraux des deux ports, Marcel Koffi et Denis Ahoussou.", graph.HoldsPosition,
			[]string{"denis-ahoussou → port-autonome-de-lome directeur général", "marcel-koffi → port-autonome-d-abidjan directeur général"}},
		{"that post of his", "Rabat - Karim Bennali a été élu président du conseil régional de Souss-Massa. M. Bennali a salué les membres. Le Conseil compte 69 membres. Il remplace à ce poste Hassan Alami.", graph.HoldsPosition,
			[]string{"hassan-alami → conseil-ma-souss-massa président (former)", "karim-bennali → conseil-ma-souss-massa président"}},
		{"of the people abroad", "Bamako - Le secrétaire général du ministère des affaires étrangères, de la coopération et des Maliens de l'extérieur, Modibo Testara, est venu.", graph.HoldsPosition,
			[]string{"modibo-testara → affaire-cooperation-etrangere-exterieur-malien-ministere secrétaire général"}},
	})
}
