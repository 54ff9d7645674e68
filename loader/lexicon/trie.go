package lexicon

// A Trie finds phrases in a run of folded words. Values of one phrase keep the
// order in which they were added.
type Trie[V any] struct {
	nodes []trieNode[V]
	words map[string]int32
	first []int32            // word → node of the phrases that begin with it, 0 if none
	next  map[[2]int32]int32 // (node, word) → node, behind the first word
}

type trieNode[V any] struct {
	values []V
	inner  bool // longer phrases go on from here
}

// NewTrie makes an empty trie.
func NewTrie[V any]() *Trie[V] {
	return &Trie[V]{nodes: make([]trieNode[V], 1), words: map[string]int32{}, next: map[[2]int32]int32{}}
}

// Add puts a phrase of at least one word into the trie.
func (t *Trie[V]) Add(words []string, v V) {
	at := int32(0)
	for _, w := range words {
		id, ok := t.words[w]
		if !ok {
			id = int32(len(t.words))
			t.words[w] = id
			t.first = append(t.first, 0)
		}
		to := t.step(at, id)
		if to == 0 {
			to = int32(len(t.nodes))
			t.nodes = append(t.nodes, trieNode[V]{})
			if at == 0 {
				t.first[id] = to
			} else {
				t.next[[2]int32{at, id}] = to
				t.nodes[at].inner = true
			}
		}
		at = to
	}
	t.nodes[at].values = append(t.nodes[at].values, v)
}

// step returns the node behind a word, or 0.
func (t *Trie[V]) step(at, word int32) int32 {
	if at == 0 {
		return t.first[word]
	}
	if !t.nodes[at].inner {
		return 0
	}
	return t.next[[2]int32{at, word}]
}

// Walk calls found for every phrase that begins at word(0), shortest first,
// with the number of words in it. word returns false where the run ends.
func (t *Trie[V]) Walk(word func(i int) (string, bool), found func(n int, values []V)) {
	at := int32(0)
	for i := 0; at == 0 || t.nodes[at].inner; i++ {
		w, ok := word(i)
		if !ok {
			return
		}
		id, ok := t.words[w]
		if !ok {
			return
		}
		if at = t.step(at, id); at == 0 {
			return
		}
		if vs := t.nodes[at].values; len(vs) > 0 {
			found(i+1, vs)
		}
	}
}
