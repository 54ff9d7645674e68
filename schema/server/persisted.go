package server

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"

	lru "github.com/hashicorp/golang-lru/v2"
)

// persisted keeps documents by the SHA-256 of their text. Clients that speak
// Apollo's automatic protocol send the hash alone, and hash and text where the
// hash is not known. With a list, only what is listed is served.
type persisted struct {
	seen *lru.Cache[string, string]
	list map[string]string // nil: any document may be asked
}

// Bounds of what is kept of documents that clients sent.
const (
	mostPersisted      = 1000
	mostPersistedBytes = 16 << 10 // of one; longer ones are served and not kept
)

func newPersisted(list []string) (*persisted, error) {
	seen, err := lru.New[string, string](mostPersisted)
	if err != nil {
		return nil, err
	}
	p := &persisted{seen: seen}
	if len(list) > 0 {
		p.list = make(map[string]string, len(list))
	}
	for _, text := range list {
		p.list[hashOf(text)] = text
	}
	return p, nil
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// query finds the document of a request from its text, which may be empty, and
// its extensions.
func (p *persisted) query(text string, extensions json.RawMessage) (string, *refusal) {
	var given struct {
		PersistedQuery *struct {
			Version    int
			Sha256Hash string
		}
	}
	if len(extensions) > 0 {
		if err := json.Unmarshal(extensions, &given); err != nil {
			return "", badRequest("extensions.persistedQuery must be an object with version and sha256Hash")
		}
	}
	hash := ""
	if q := given.PersistedQuery; q != nil {
		if q.Version != 1 {
			return "", badRequest("extensions.persistedQuery.version must be 1")
		}
		hash = strings.ToLower(q.Sha256Hash)
	}
	switch {
	case p.list != nil:
		return p.listed(text, hash)
	case text == "" && hash == "":
		return "", badRequest("the request has no query")
	case hash == "":
		return text, nil
	case text == "":
		if known, ok := p.seen.Get(hash); ok {
			return known, nil
		}
		// The words are those that clients wait for, and so is the status.
		return "", &refusal{http.StatusOK, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"}
	case hashOf(text) != hash:
		return "", badRequest("extensions.persistedQuery.sha256Hash is not the SHA-256 of the query")
	}
	if len(text) <= mostPersistedBytes {
		p.seen.Add(hash, text)
	}
	return text, nil
}

// listed finds a document of the list.
func (p *persisted) listed(text, hash string) (string, *refusal) {
	if hash == "" {
		hash = hashOf(text)
	}
	known, ok := p.list[hash]
	if !ok || text != "" && text != known {
		return "", &refusal{http.StatusForbidden, "PERSISTED_QUERY_NOT_IN_LIST", "this server answers documents of its list only"}
	}
	return known, nil
}
