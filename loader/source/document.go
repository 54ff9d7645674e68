package source

// A Document is one article as text, ready to be read.
type Document struct {
	// Path is where it was found, as the caller can open it; "-" for standard input.
	Path string
	// Source identifies the article: the base name of a file given directly,
	// the slash path relative to the directory for a file found in one, or
	// [Options.StdinSource].
	Source string
	// Text is valid UTF-8 without byte order mark; lines end in \n.
	Text string
}

// A Rejected is an input that was set aside. It is an error, so that it can be
// returned and wrapped as one.
type Rejected struct {
	Path   string `json:"path"`
	Reason string `json:"reason"` // what is wrong with it
	Remedy string `json:"remedy"` // what to do about it; "" where nothing helps
}

// Error says path, reason and remedy in one line.
func (r *Rejected) Error() string {
	s := r.Path + ": " + r.Reason
	if r.Remedy != "" {
		s += "; " + r.Remedy
	}
	return s
}
