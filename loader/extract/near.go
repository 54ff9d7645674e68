package extract

import (
	"iter"
	"slices"
)

// orderPosts notes how many posts stand in the order of the text: all but those that one
// already found was parted into since, which stand behind them.
func (s *section) orderPosts() {
	s.ordered = 0
	for s.ordered < len(s.posts) && (s.ordered == 0 || s.posts[s.ordered-1].from <= s.posts[s.ordered].from) {
		s.ordered++
	}
}

// postsFrom returns the posts that begin at tokens a…b, b excluded, in the order of s.posts. It looks
// at no others but those found late.
func (s *section) postsFrom(a, b int) iter.Seq[*post] {
	return func(yield func(*post) bool) {
		first, _ := slices.BinarySearchFunc(s.posts[:s.ordered], a, func(p *post, at int) int { return p.from - at })
		for _, p := range s.posts[first:s.ordered] {
			if p.from >= b {
				break
			}
			if !yield(p) {
				return
			}
		}
		for _, p := range s.posts[s.ordered:] {
			if a <= p.from && p.from < b && !yield(p) {
				return
			}
		}
	}
}

// between returns those of mentions in the order of the text that begin at tokens a…b, b excluded.
func between(mentions []*mention, a, b int) []*mention {
	at := func(k int) int {
		i, _ := slices.BinarySearchFunc(mentions, k, func(m *mention, at int) int { return m.from - at })
		return i
	}
	first := at(a)
	return mentions[first:max(first, at(b))]
}
