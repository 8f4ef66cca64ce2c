package org.lastrada.intranet.inside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it ships, with the tests inside its {@code ejb.jar}, so that they reach what is package-private there. */
public class Archives implements DeploymentScenarioGenerator {

    private static final String EJB = "ejb.jar";
    private static final String WEB = "web.war";
    private static final String OUTSIDE = "org/lastrada/intranet/(inside|shipped|fault)/.*";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("intranet", ear()).shouldBeTestable(true));
    }

    private static EnterpriseArchive ear() {
        var ear = ShrinkWrap.create(ZipImporter.class, "intranet.ear").importFrom(new File(System.getProperty("ear"))).as(EnterpriseArchive.class);
        var ejb = ShrinkWrap.create(ZipImporter.class, EJB).importFrom(ear.delete("/" + EJB).getAsset().openStream()).as(JavaArchive.class);
        addTests(ejb);
        var web = ShrinkWrap.create(ZipImporter.class, WEB).importFrom(ear.delete("/" + WEB).getAsset().openStream()).as(WebArchive.class).addClass(MeasuredSession.class);
        return ear.addAsModule(ejb).addAsModule(web).addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .addAsLibrary(bytebuddy());
    }

    private static File bytebuddy() {
        return new File(net.bytebuddy.ByteBuddy.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static void addTests(JavaArchive ejb) {
        var root = Path.of(System.getProperty("target"), "test-classes");
        try (var files = Files.walk(root.resolve("org"))) {
            files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).filter(name -> !name.matches(OUTSIDE))
                    .forEach(name -> ejb.add(new org.jboss.shrinkwrap.api.asset.FileAsset(root.resolve(name).toFile()), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
