// Lists layers as a Go program does: compress/gzip and archive/tar of the standard library, one layer after the other.
package main

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, path := range os.Args[1:] {
		if err := list(path, out); err != nil {
			panic(err)
		}
	}
}

func list(path string, out io.Writer) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	unpacked, err := gzip.NewReader(bufio.NewReaderSize(file, 1<<18))
	if err != nil {
		return err
	}
	for layer := tar.NewReader(unpacked); ; {
		header, err := layer.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		fmt.Fprintln(out, header.Name, header.Size)
	}
}
