package server_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/schema/server"
)

// A body of 60 MB is not read to its end.
func TestHugeBody(t *testing.T) {
	at := start(t, nil)
	conn := dial(t, at)
	before := heap()
	stop := bystander(t, at)
	const size = 60 << 20
	begun := time.Now()
	fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", size)
	go func() {
		chunk := make([]byte, 64<<10)
		for sent := 0; sent < size; {
			n, err := conn.Write(chunk)
			if sent += n; err != nil {
				return // the server has closed the connection
			}
		}
	}()
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	took := time.Since(begun)
	if err != nil || res.StatusCode != http.StatusRequestEntityTooLarge {
		t.Fatalf("%v, %+v", err, res)
	}
	answered, longest := stop()
	if grown := heap() - before; grown > 16<<20 {
		t.Errorf("memory grew by %d bytes", grown)
	}
	if answered == 0 || longest > patience {
		t.Errorf("a bystander was answered %d times, and waited for up to %v", answered, longest)
	}
	t.Logf("%s after %v; a bystander was answered %d times, at the longest in %v", res.Status, took.Round(time.Microsecond), answered, longest)
}

// Clients that send their bodies byte by byte, or nothing at all, are let go,
// and cost the others nothing.
func TestSlowBody(t *testing.T) {
	const clients, readTime = 200, 300 * time.Millisecond
	at := start(t, func(o *server.Options) { o.ReadTime = readTime })
	before := heap()
	stop := bystander(t, at)
	var wg sync.WaitGroup
	for i := range clients {
		conn := dial(t, at)
		wg.Go(func() {
			head := "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
			if i%2 == 0 {
				head = head[:20] // nor does it send its head
			}
			begun := time.Now()
			fmt.Fprint(conn, head)
			go func() {
				for {
					if _, err := conn.Write([]byte(" ")); err != nil {
						return // let go
					}
					time.Sleep(20 * time.Millisecond)
				}
			}()
			_ = conn.SetReadDeadline(begun.Add(10 * time.Second))
			_, err := io.Copy(io.Discard, conn) // to the end, be it a reset
			if timeout, ok := err.(net.Error); ok && timeout.Timeout() || time.Since(begun) > readTime+patience {
				t.Errorf("held for %v", time.Since(begun))
			}
		})
	}
	wg.Wait()
	answered, longest := stop()
	if answered < 10 || longest > patience {
		t.Errorf("a bystander was answered %d times, and waited for up to %v", answered, longest)
	}
	if grown := heap() - before; grown > 32<<20 {
		t.Errorf("memory grew by %d MB", grown>>20)
	}
	t.Logf("%d slow clients let go; a bystander was answered %d times, at the longest in %v", clients, answered, longest)
}

func dial(t *testing.T, at string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(at, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}
