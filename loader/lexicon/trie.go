package lexicon

import (
	"slices"

	"entente/loader/text"
)

// A Trie finds phrases in a run of words. Values of one phrase keep the order
// in which they were added.
type Trie[V any] struct {
	vocabulary Vocabulary
	nodes      []trieNode[V]
	first      []int32 // word → node of the phrases that begin with it, 0 if none
}

type trieNode[V any] struct {
	values []V
	edges  []trieEdge // longer phrases, by their next word
}

type trieEdge struct {
	word text.Word
	to   int32
}

func (e trieEdge) compare(w text.Word) int { return int(e.word) - int(w) }

// NewTrie makes an empty trie over words of the vocabulary.
func NewTrie[V any](v Vocabulary) *Trie[V] {
	return &Trie[V]{vocabulary: v, nodes: make([]trieNode[V], 1)}
}

// Add puts a phrase of at least one word into the trie, and its words into the
// vocabulary.
func (t *Trie[V]) Add(words []string, v V) {
	at := int32(0)
	for _, w := range words {
		word := t.vocabulary.Number(w)
		to := t.step(at, word)
		if to == 0 {
			to = int32(len(t.nodes))
			t.nodes = append(t.nodes, trieNode[V]{})
			if at == 0 {
				if more := int(word) + 1 - len(t.first); more > 0 {
					t.first = append(t.first, make([]int32, more)...)
				}
				t.first[word] = to
			} else {
				edges := t.nodes[at].edges
				n, _ := slices.BinarySearchFunc(edges, word, trieEdge.compare)
				t.nodes[at].edges = slices.Insert(edges, n, trieEdge{word, to})
			}
		}
		at = to
	}
	t.nodes[at].values = append(t.nodes[at].values, v)
}

// step returns the node behind a word, or 0.
func (t *Trie[V]) step(at int32, word text.Word) int32 {
	if at == 0 {
		if int(word) < len(t.first) {
			return t.first[word]
		}
		return 0
	}
	edges := t.nodes[at].edges
	if n, ok := slices.BinarySearchFunc(edges, word, trieEdge.compare); ok {
		return edges[n].to
	}
	return 0
}

// Walk calls found for every phrase that begins at word(0), shortest first,
// with the number of words in it. word returns 0 for a word of no vocabulary
// and where the run ends.
func (t *Trie[V]) Walk(word func(i int) text.Word, found func(n int, values []V)) {
	at := int32(0)
	for i := 0; at == 0 || len(t.nodes[at].edges) > 0; i++ {
		w := word(i)
		if w == 0 {
			return
		}
		if at = t.step(at, w); at == 0 {
			return
		}
		if vs := t.nodes[at].values; len(vs) > 0 {
			found(i+1, vs)
		}
	}
}

// WalkFolded is [Trie.Walk] over words that no text has numbered, folded.
func (t *Trie[V]) WalkFolded(words []string, found func(n int, values []V)) {
	t.Walk(func(i int) text.Word {
		if i >= len(words) {
			return 0
		}
		return t.vocabulary[words[i]]
	}, found)
}
