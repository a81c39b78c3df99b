package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

const lifetime = 10 * 24 * time.Hour

// writeCertificates fills a folder with what servers on this machine need: an authority (ca.crt),
// one certificate of it for loopback (tls.crt, tls.key), and the key that signs the tokens of
// service accounts (sa.key). The authority's own key is never written.
func writeCertificates(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	authorityKey, authorityErr := newKey()
	serverKey, serverErr := newKey()
	tokenKey, tokenErr := newKey()
	if err := errors.Join(authorityErr, serverErr, tokenErr); err != nil {
		return err
	}
	authority := template("mlscale test authority")
	authority.IsCA = true
	authority.BasicConstraintsValid = true
	authority.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature
	server := template("localhost")
	server.KeyUsage = x509.KeyUsageDigitalSignature
	server.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}
	server.IPAddresses = []net.IP{net.IPv4(127, 0, 0, 1)}
	// The aggregator of the API server asks for the name of the Service, whatever its address.
	server.DNSNames = []string{"localhost", "metrics.kube-system.svc"}

	return errors.Join(
		writeCertificate(folder, "ca.crt", authority, authority, authorityKey, authorityKey),
		writeCertificate(folder, "tls.crt", server, authority, serverKey, authorityKey),
		writeKey(folder, "tls.key", serverKey),
		writeKey(folder, "sa.key", tokenKey),
	)
}

func newKey() (*ecdsa.PrivateKey, error) {
	return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

func template(name string) *x509.Certificate {
	now := time.Now()
	return &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()),
		Subject:      pkix.Name{CommonName: name},
		NotBefore:    now.Add(-time.Hour),
		NotAfter:     now.Add(lifetime),
	}
}

func writeCertificate(
	folder, name string, subject, issuer *x509.Certificate, key, issuerKey *ecdsa.PrivateKey,
) error {
	der, err := x509.CreateCertificate(rand.Reader, subject, issuer, key.Public(), issuerKey)
	if err != nil {
		return err
	}
	return writePEM(folder, name, "CERTIFICATE", der)
}

func writeKey(folder, name string, key *ecdsa.PrivateKey) error {
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return err
	}
	return writePEM(folder, name, "EC PRIVATE KEY", der)
}

func writePEM(folder, name, kind string, der []byte) error {
	text := pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
	return os.WriteFile(filepath.Join(folder, name), text, 0o600)
}
