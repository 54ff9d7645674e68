package lexicon

import (
	"slices"

	"entente/loader/text"
)

// A Trie finds phrases in texts. Values of one phrase keep the order
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
	// As slices.BinarySearchFunc has it, without its call for each edge: every word of a
	// text comes here several times.
	edges := t.nodes[at].edges
	for from, to := 0, len(edges); from < to; {
		half := int(uint(from+to) >> 1)
		switch w := edges[half].word; {
		case w == word:
			return edges[half].to
		case w < word:
			from = half + 1
		default:
			to = half
		}
	}
	return 0
}

// A Match is a phrase found at the beginning of a text.
type Match[V any] struct {
	Values []V // of the phrase, at least one
	N      int // words
}

// Find appends to out the phrases that the text begins with, shortest first.
func (t *Trie[V]) Find(toks []text.Token, out []Match[V]) []Match[V] {
	at := int32(0)
	for i := range toks {
		if at = t.step(at, toks[i].Word); at == 0 {
			break
		}
		node := &t.nodes[at]
		if len(node.values) > 0 {
			out = append(out, Match[V]{node.values, i + 1})
		}
		if len(node.edges) == 0 {
			break
		}
	}
	return out
}

// FindFolded is [Trie.Find] in words that no text has numbered, folded.
func (t *Trie[V]) FindFolded(words []string, out []Match[V]) []Match[V] {
	toks := make([]text.Token, len(words))
	for i, w := range words {
		toks[i].Word = t.vocabulary[w]
	}
	return t.Find(toks, out)
}
