package extract

// seatEach gives a plural post to each of its holders, who has it in the seat told with
// the name. It reports whether there are two at least.
func (s *section) seatEach(p *post, holders, seats []*mention) bool {
	if len(holders) < 2 {
		return false
	}
	for n, m := range holders {
		q := s.copyOf(p, n)
		q.person, q.bodies, q.adj = m, []*mention{seats[n]}, nil
	}
	return true
}

// copyOf returns the post for its holder number n: itself for the first one, a copy that
// joins the section's posts for each further one.
func (s *section) copyOf(p *post, n int) *post {
	if n == 0 {
		return p
	}
	q := *p
	s.posts = append(s.posts, &q)
	return &q
}
