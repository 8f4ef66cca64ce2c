package org.lastrada.intranet.access.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.lastrada.intranet.secret.Hkdf;
import org.lastrada.intranet.secret.Keys;

/** A password as a version of the platform kept it that spent less on it. */
@ApplicationScoped
public class EarlierHash {

    @Inject Keys keys;

    public String of(String password) {
        var peppered = Hkdf.hmac(keys.lasting(Keys.Purpose.PEPPER).getEncoded(), password.getBytes(UTF_8));
        return new Shiro2CryptFormat().format(new DefaultHashService().computeHash(
                new HashRequest.Builder().setSource(peppered).setAlgorithmName("argon2id").addParameter("Argon2.memoryKib", "1024").build()));
    }
}
