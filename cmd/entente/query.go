package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
)

// queryFlags are the flags of entente query.
type queryFlags struct {
	file, variables, operation, url string
}

func (a *app) queryCommand() *cobra.Command {
	var f queryFlags
	cmd := &cobra.Command{
		Use:   "query 'GRAPHQL' | -f FILE",
		Short: "Answer one GraphQL request",
		Long: `Query answers one GraphQL request from the store, or by a server that runs at
--url, and prints the answer as JSON. The exit status is 1 where it has errors.`,
		Example: `  entente query '{ entity(name: "Tô Lâm") { name ... on Person { positions { title } } } }'
  entente query -f request.graphql --variables '{"name": "Tô Lâm"}'
  entente query -f request.graphql --variables @variables.json
  entente query --url http://127.0.0.1:8080/graphql '{ stats { articles } }'`,
		Args: cobra.MaximumNArgs(1),
		RunE: a.run(func(ctx context.Context, args []string) error {
			req, err := f.request(a, args)
			if err != nil {
				return err
			}
			return a.query(ctx, req, f.url)
		}),
	}
	cmd.Flags().StringVarP(&f.file, "file", "f", "", "`FILE` that holds the request; - is standard input")
	cmd.Flags().StringVar(&f.variables, "variables", "", "variables as a `JSON` object, or @FILE that holds one")
	cmd.Flags().StringVar(&f.operation, "operation", "", "`NAME` of the operation to run, where the request has several")
	cmd.Flags().StringVar(&f.url, "url", "", "ask the server at this `URL` instead of the store")
	return cmd
}

// request puts the request together from flags and arguments.
func (f *queryFlags) request(a *app, args []string) (schema.Request, error) {
	req := schema.Request{OperationName: f.operation}
	switch {
	case len(args) == 1 && f.file != "":
		return req, usagef("the query is given twice, as an argument and by --file")
	case len(args) == 1:
		req.Query = args[0]
	case f.file == "":
		return req, usagef("no query is given; write it as an argument, or name a file by --file")
	default:
		text, err := a.readInput(f.file)
		if err != nil {
			return req, err
		}
		req.Query = string(text)
	}
	if f.variables == "" {
		return req, nil
	}
	text, origin := []byte(f.variables), "--variables"
	if file, ok := strings.CutPrefix(f.variables, "@"); ok {
		var err error
		if text, err = a.readInput(file); err != nil {
			return req, err
		}
		origin = file
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&req.Variables); err != nil || req.Variables == nil {
		return req, usagef(`%s is no JSON object such as {"name": "Tô Lâm"}: %s`, origin, text)
	}
	return req, nil
}

// readInput reads a file, or standard input for "-".
func (a *app) readInput(path string) ([]byte, error) {
	if path == "-" {
		return io.ReadAll(a.stdin)
	}
	return os.ReadFile(path)
}

func (a *app) query(ctx context.Context, req schema.Request, url string) error {
	var answer []byte
	var err error
	if url != "" {
		answer, err = ask(ctx, url, req)
	} else {
		answer, err = a.answer(ctx, req)
	}
	if err != nil {
		return err
	}
	return a.writeAnswer(answer)
}

// answer answers the request from the store.
func (a *app) answer(ctx context.Context, req schema.Request) (answer []byte, err error) {
	err = a.withStore(ctx, func(s *store.Store) error {
		view, err := projection.Build(ctx, s)
		if err != nil {
			return err
		}
		sch, err := newSchema(s, func() *projection.View { return view })
		if err != nil {
			return err
		}
		resp := sch.Execute(ctx, req)
		answer = resp.JSON
		for _, e := range resp.Errors {
			if cause := errors.Unwrap(e); cause != nil {
				fmt.Fprintf(a.stderr, "entente: %v\n", cause)
			}
		}
		return nil
	})
	return answer, err
}

// writeAnswer prints the answer indented, and fails where it has errors, with
// the message of each.
func (a *app) writeAnswer(answer []byte) error {
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, bytes.TrimSpace(answer), "", "  "); err != nil {
		return fmt.Errorf("the answer is no JSON: %w", err)
	}
	pretty.WriteByte('\n')
	if _, err := pretty.WriteTo(a.stdout); err != nil {
		return err
	}
	var body struct {
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(answer, &body); err != nil {
		return fmt.Errorf("the answer is no GraphQL response: %w", err)
	}
	for _, e := range body.Errors {
		fmt.Fprintf(a.stderr, "entente: %s\n", e.Message)
	}
	if len(body.Errors) > 0 {
		return errReported
	}
	return nil
}
