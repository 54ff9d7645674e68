package lexicon

import (
	"slices"

	"entente/loader/text"
)

// A Trie finds phrases in texts. Values of one phrase keep the order
// in which they were added. Once it has all its phrases it is to be packed.
type Trie[V any] struct {
	vocabulary Vocabulary
	added      []trieNode[V] // until packed
	first      []int32       // word → node of the phrases that begin with it, 0 if none
	// What is packed: nodes that are asked for together lie side by side, with all
	// edges and all values in one array each, for a text is looked up faster than a
	// processor fetches what lies apart.
	nodes  []packedNode
	edges  []trieEdge
	values []V
}

type trieNode[V any] struct {
	values []V
	edges  []trieEdge // longer phrases, by their next word
}

// A packedNode holds where the values and edges of a node begin and end.
type packedNode struct {
	values, valuesEnd int32
	edges, edgesEnd   int32
}

type trieEdge struct {
	word text.Word
	to   int32
}

func (e trieEdge) compare(w text.Word) int { return int(e.word) - int(w) }

// NewTrie makes an empty trie over words of the vocabulary.
func NewTrie[V any](v Vocabulary) *Trie[V] {
	return &Trie[V]{vocabulary: v, added: make([]trieNode[V], 1)}
}

// Add puts a phrase of at least one word into the trie, and its words into the
// vocabulary.
func (t *Trie[V]) Add(words []string, v V) {
	at := int32(0)
	for _, w := range words {
		word := t.vocabulary.Number(w)
		to := t.behind(at, word)
		if to == 0 {
			to = int32(len(t.added))
			t.added = append(t.added, trieNode[V]{})
			if at == 0 {
				if more := int(word) + 1 - len(t.first); more > 0 {
					t.first = append(t.first, make([]int32, more)...)
				}
				t.first[word] = to
			} else {
				edges := t.added[at].edges
				n, _ := slices.BinarySearchFunc(edges, word, trieEdge.compare)
				t.added[at].edges = slices.Insert(edges, n, trieEdge{word, to})
			}
		}
		at = to
	}
	t.added[at].values = append(t.added[at].values, v)
}

// behind returns the node behind a word, or 0, before the trie is packed.
func (t *Trie[V]) behind(at int32, word text.Word) int32 {
	if at == 0 {
		return t.begin(word)
	}
	edges := t.added[at].edges
	if n, ok := slices.BinarySearchFunc(edges, word, trieEdge.compare); ok {
		return edges[n].to
	}
	return 0
}

// begin returns the node of the phrases that begin with a word, or 0.
func (t *Trie[V]) begin(word text.Word) int32 {
	if int(word) < len(t.first) {
		return t.first[word]
	}
	return 0
}

// Pack makes the trie ready to be asked; nothing can be added to it then.
func (t *Trie[V]) Pack() {
	t.nodes = make([]packedNode, 1, len(t.added))
	for word, at := range t.first {
		if at != 0 {
			t.first[word] = t.pack(at)
		}
	}
	t.added = nil
}

// pack puts a node behind those that are packed, and what follows it behind it;
// it returns its place.
func (t *Trie[V]) pack(at int32) int32 {
	n, place := &t.added[at], int32(len(t.nodes))
	t.nodes = append(t.nodes, packedNode{
		values: int32(len(t.values)), valuesEnd: int32(len(t.values) + len(n.values)),
		edges: int32(len(t.edges)), edgesEnd: int32(len(t.edges) + len(n.edges)),
	})
	t.values = append(t.values, n.values...)
	t.edges = append(t.edges, n.edges...)
	for k := t.nodes[place].edges; k < t.nodes[place].edgesEnd; k++ {
		t.edges[k].to = t.pack(t.edges[k].to)
	}
	return place
}

// Values returns the values of all phrases, those of one phrase side by side.
func (t *Trie[V]) Values() []V { return t.values }

// step returns the node behind a word, or 0.
func (t *Trie[V]) step(n *packedNode, word text.Word) int32 {
	// As slices.BinarySearchFunc has it, without its call for each edge: every word of a
	// text comes here several times.
	for from, to := n.edges, n.edgesEnd; from < to; {
		half := int32(uint32(from+to) >> 1)
		switch e := t.edges[half]; {
		case e.word == word:
			return e.to
		case e.word < word:
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
	At     int // where the first of them stands among all values of the trie
}

// Find appends to out the phrases that the text begins with, shortest first.
func (t *Trie[V]) Find(toks []text.Token, out []Match[V]) []Match[V] {
	if len(toks) == 0 {
		return out
	}
	at := t.begin(toks[0].Word)
	for i := 1; at != 0; i++ {
		n := &t.nodes[at]
		if n.values < n.valuesEnd {
			out = append(out, Match[V]{t.values[n.values:n.valuesEnd:n.valuesEnd], i, int(n.values)})
		}
		if i == len(toks) || n.edges == n.edgesEnd {
			break
		}
		at = t.step(n, toks[i].Word)
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
