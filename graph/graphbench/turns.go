package main

import "time"

const (
	turns      = 5 // that each of several takes at a question
	leastAsked = 3 // times that each is asked in any case
)

// byTurns asks each of some for the time of the budget, one after the other and
// in several turns, so that what else the machine does meanwhile is borne by
// all. ask asks one of them for the i-th time, and reports whether to go on.
func byTurns(some int, budget time.Duration, ask func(one, i int) (more bool, err error)) error {
	parts := turns
	if some == 1 {
		parts = 1
	}
	asked, ended := make([]int, some), make([]bool, some)
	for range parts {
		for one := range some {
			started, least := time.Now(), asked[one]+(leastAsked+parts-1)/parts
			for !ended[one] && asked[one] < mostRounds && (asked[one] < least || time.Since(started) < budget/time.Duration(parts)) {
				more, err := ask(one, asked[one])
				if err != nil {
					return err
				}
				asked[one]++
				ended[one] = !more
			}
		}
	}
	return nil
}
