package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"syscall"

	"entente/schema"
)

// mediaGraphQL is what GraphQL over HTTP calls a response.
const mediaGraphQL = "application/graphql-response+json"

// mostAnswer bounds the answer that is read from a server, in bytes.
const mostAnswer = 1 << 30

// ask has the server at the URL answer the request (GraphQL over HTTP).
func ask(ctx context.Context, url string, req schema.Request) ([]byte, error) {
	body, err := json.Marshal(struct {
		Query         string         `json:"query"`
		Variables     map[string]any `json:"variables,omitempty"`
		OperationName string         `json:"operationName,omitempty"`
	}{req.Query, req.Variables, req.OperationName})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, usageError{fmt.Errorf("--url: %w", err)}
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", mediaGraphQL+", application/json;q=0.9")
	resp, err := http.DefaultClient.Do(r)
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return nil, fmt.Errorf("%w; is a server running there (entente serve)?", err)
	case err != nil:
		return nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, mostAnswer))
	if err != nil {
		return nil, fmt.Errorf("%s: reading the answer: %w", url, err)
	}
	if media := resp.Header.Get("Content-Type"); !strings.Contains(media, "json") {
		return nil, fmt.Errorf("%s answered %s with %s, which is no GraphQL response; give the address of the endpoint, such as http://127.0.0.1:8080/graphql",
			url, resp.Status, media)
	}
	return answer, nil
}
