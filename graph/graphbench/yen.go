package main

import "slices"

// kShortest lists the [manyPaths] shortest paths by Yen's algorithm, for peers
// that can find one path.
func kShortest[N comparable](find func(from, to N, avoid, banned []N, most int) []N, from, to N) [][]N {
	var paths, line [][]N
	next := find(from, to, nil, nil, maxPath)
	for next != nil {
		paths = append(paths, next)
		if len(paths) == manyPaths {
			break
		}
		for i := range len(next) - 1 {
			var banned []N
			for _, p := range paths {
				if len(p) > i+1 && slices.Equal(p[:i+1], next[:i+1]) {
					banned = append(banned, p[i+1])
				}
			}
			if spur := find(next[i], to, next[:i], banned, maxPath-i); spur != nil {
				p := append(slices.Clone(next[:i]), spur...)
				if !slices.ContainsFunc(line, func(q []N) bool { return slices.Equal(p, q) }) {
					line = append(line, p)
				}
			}
		}
		if next = nil; len(line) > 0 {
			slices.SortStableFunc(line, func(p, q []N) int { return len(p) - len(q) })
			next, line = line[0], line[1:]
		}
	}
	return paths
}

// lengths returns how many relations the paths have together, or -1 where
// there is none.
func lengths[N any](paths [][]N) int {
	if len(paths) == 0 {
		return -1
	}
	sum := 0
	for _, p := range paths {
		sum += len(p) - 1
	}
	return sum
}
