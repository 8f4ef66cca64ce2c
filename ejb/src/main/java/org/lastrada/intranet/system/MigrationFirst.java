package org.lastrada.intranet.system;

import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.lastrada.intranet.shared.StartRefused;

/**
 * Brings the schema up to date before Hibernate looks at it. An integrator runs while the session factory is built and before it
 * validates: a start-up singleton would come too late, the persistence unit starts first.
 */
public class MigrationFirst implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        try {
            Migrations.run(DatabaseFirst.reached("java:/jdbc/intranet-migration"));
        } catch (FlywayException e) {
            throw StartRefused.because("the database could not be brought up to date: " + Migrations.reason(e)
                    + " Nothing was started; restore the last backup or mend the database, then start again.", e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing of ours outlives the factory
    }
}
