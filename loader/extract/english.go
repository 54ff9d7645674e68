package extract

func (s *section) englishPhrase(i, first, last int) *mention { return nil }

func (s *section) englishPost(i, first, last int) *post { return nil }
