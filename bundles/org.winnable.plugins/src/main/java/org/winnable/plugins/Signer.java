package org.winnable.plugins;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * Who signed a plug-in. The name is what the certificate says of itself and proves nothing; the fingerprint does.
 *
 * @param name the subject of the certificate, in the form of RFC 2253
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
 */
public record Signer(String name, String fingerprint) {

    /**
     * The signer that a certificate stands for.
     *
     * @throws CertificateEncodingException if the certificate cannot be written down, so that it has no fingerprint
     */
    public static Signer of(X509Certificate certificate) throws CertificateEncodingException {
        byte[] digest = sha256().digest(certificate.getEncoded());
        return new Signer(
                certificate.getSubjectX500Principal().getName(), HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
