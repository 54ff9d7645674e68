package extract_test

import (
	"testing"

	"entente/graph"
)

// Several holders of one kind of post, and whom the bare post means.
func TestHoldersListed(t *testing.T) {
	hold, met, part := graph.HoldsPosition, graph.MetWith, graph.ParticipatedIn
	tellsAll(t, "Nouvelles du Maroc\n\nRabat (MAP) – ", "", []wording{
		{"states behind the names", "La rencontre a réuni mardi Albert Kouadi et Boukary Sanka, ministres ivoirien et burkinabè de l'Intérieur.", hold, []string{"albert-kouadi → ci ministre de l'Intérieur", "boukary-sanka → bf ministre de l'Intérieur"}},
		{"respectively", "La rencontre a réuni mardi Albert Kouadi et Boukary Sanka, respectivement ministres ivoirien et burkinabè de l'Intérieur.", hold, []string{"albert-kouadi → ci ministre de l'Intérieur", "boukary-sanka → bf ministre de l'Intérieur"}},
		{"who they are", "Les cinq vice-présidents de la Banque du Sud sont Ali Lanci, Karim Maba, Omar Nawa, Hassan Testi et Driss Balou.", hold, []string{"ali-lanci → banque-sud vice-président", "driss-balou → banque-sud vice-président", "hassan-testi → banque-sud vice-président", "karim-maba → banque-sud vice-président", "omar-nawa → banque-sud vice-président"}},
		{"they came", "Les présidents de la Banque du Sud sont venus. Ali Lanci les a reçus.", hold, nil},
		{"the bare post is the own minister's", "Le ministre marocain de la Santé, Ali Testi, est à New York. Le ministre de la Santé a vu son homologue du Paraguay, Carlos Benitez. Le ministre de la Santé a rencontré Paul Testu.", met, []string{"ali-testi → carlos-benitez", "ali-testi → paul-testu"}},
		{"who is given the floor", "La 3e rencontre des régions s'est tenue mardi à Rabat. Ont pris tour à tour la parole Ali Tahiri, maire de Rabat, et Jean Courcel.", part, []string{"ali-tahiri → 3e-rencontre-des-regions", "jean-courcel → 3e-rencontre-des-regions"}},
		{"who set something out", "Le 3e Forum des régions s'est tenu mardi à Rabat. Les attentes ont été exposées par Anne Péron et Thierry Lemoine.", part, []string{"anne-peron → 3e-forum-des-regions", "thierry-lemoine → 3e-forum-des-regions"}},
	})
}
