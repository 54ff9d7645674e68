package extract

// toldReach is how many sentences before its own an event or agreement may be told of that a sentence
// means without naming it.
const toldReach = 2

// toldShortlyBefore leaves out of a list in French what was told of long before the sentence that begins
// with token first: "aux côtés de X" tells who was there where the story is now.
func (s *section) toldShortlyBefore(first int, list []*mention) []*mention {
	if s.lang.Code != "fr" || len(list) == 0 || s.sent[first]-s.sent[list[0].from] <= toldReach {
		return list
	}
	return nil
}
